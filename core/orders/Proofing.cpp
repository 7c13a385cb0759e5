#include "orders/Proofing.h"

#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

/// Rank of an anchor on paper: what an order lacks stands where it would be printed.
int rankOf(const QString& anchor)
{
    static const QStringList printed{u"founder"_s,  u"issuer"_s,   u"number"_s,   u"date"_s,   u"place"_s,
                                     u"title"_s,    u"preamble"_s, u"decision"_s, u"clause"_s, u"signature"_s,
                                     u"executor"_s, u"stamp"_s,    u"appendix"_s, u"sheet"_s};
    return int(printed.indexOf(anchor.section(u'.', 0, 0)));
}

/// Numbers of «appendix.1.row.12».
QList<qsizetype> numbersOf(const QString& anchor)
{
    QList<qsizetype> numbers;
    for (const QStringView part : QStringView(anchor).split(u'.')) {
        bool isNumber = false;
        if (const qsizetype number = part.toLongLong(&isNumber); isNumber)
            numbers << number;
    }
    return numbers;
}

} // namespace

OrderRemarks remarksOn(const Order& order, const QList<AppendixContent>& contents, const ProofContext& context)
{
    Proofreader reader(order, contents, context);
    readRequisites(reader);
    for (const OrderText& text : reader.texts) {
        readSigns(reader, text);
        readWords(reader, text);
        readDates(reader, text);
    }
    readNumbers(reader);
    readEndings(reader);
    readPeople(reader);
    readTitles(reader);
    readAppendices(reader);
    QHash<QString, QPair<int, QList<qsizetype>>> places;
    for (const OrderRemark& remark : std::as_const(reader.remarks)) {
        if (!places.contains(remark.anchor))
            places.insert(remark.anchor, {rankOf(remark.anchor), numbersOf(remark.anchor)});
    }
    std::ranges::stable_sort(reader.remarks, [&places](const OrderRemark& a, const OrderRemark& b) {
        const auto& left = places[a.anchor];
        const auto& right = places[b.anchor];
        if (left.first != right.first)
            return left.first < right.first;
        return std::ranges::lexicographical_compare(left.second, right.second);
    });
    return reader.remarks;
}

Findings proofreadOrder(const Order& order, const QList<AppendixContent>& contents)
{
    Findings findings;
    for (const OrderRemark& remark : remarksOn(order, contents))
        findings << remark.finding;
    return findings;
}

QString summary(const OrderRemarks& remarks)
{
    int errors = 0, spelling = 0;
    for (const OrderRemark& remark : remarks) {
        spelling += remark.isSpelling();
        errors += !remark.isSpelling() && remark.finding.severity == Severity::Error;
    }
    const auto others = int(remarks.size()) - errors - spelling;
    QStringList parts;
    if (errors > 0)
        parts << Text::tr("errors: %1").arg(errors);
    if (others > 0)
        parts << Text::tr("remarks: %1").arg(others);
    if (spelling > 0)
        parts << Text::tr("spelling: %1").arg(spelling);
    return parts.join(u", "_s);
}

} // namespace lotsia
