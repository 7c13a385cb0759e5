#include "assessment/ProcedureResult.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

QString SourceRef::toString() const
{
    // Part of the classification contract (always Russian): «vpr-2023.xlsx, «5 класс», строка 14».
    QString text = file;
    if (!sheet.isEmpty())
        text += u", «"_s + sheet + u'»';
    if (row > 0)
        text += u", строка "_s + QString::number(row);
    return text;
}

Status ProcedureResult::check() const
{
    const auto bad = [](const QString& text) { return fail(ErrorCode::Data, text); };
    if (participants < 0)
        return bad(QCoreApplication::translate("ProcedureResult", "The number of participants is negative."));
    qint64 sum = 0;
    bool all = true;
    for (const auto& count : {m2, m3, m4, m5}) {
        all = all && count.has_value();
        if (count && *count < 0)
            return bad(QCoreApplication::translate("ProcedureResult", "A count of marks is negative."));
        sum += count.value_or(0);
    }
    if (sum > participants || (all && sum != participants))
        return bad(
            QCoreApplication::translate("ProcedureResult", "The marks add up to %1, but there were %2 participants.")
                .arg(sum)
                .arg(participants));
    if (below && (*below < 0 || *below > participants))
        return bad(
            QCoreApplication::translate("ProcedureResult", "%1 below the minimum of %2 participants is not possible.")
                .arg(*below)
                .arg(participants));
    return {};
}

} // namespace lotsia
