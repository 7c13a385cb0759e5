#include "orders/ProofRules.h"
#include "orders/TextScan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

} // namespace

void readDates(Proofreader& reader, const OrderText& text)
{
    static const QRegularExpression tight(u"(\\d{2})(г)(\\.?)(?!\\p{L})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(u"(?<![\\d№/.-])(\\d{4})(?:-\\p{L}+)?\\s*(?:год\\p{L}*|г\\.)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (std::ranges::none_of(text.text, [](QChar c) { return c.isDigit(); }))
        return;
    for (const ScannedDate& date : scanDates(text.text)) {
        if (!date.date.isValid())
            reader.add(
                Severity::Error, u"impossible-date"_s, text, date.at, date.length,
                Text::tr("there is no such day: %1. Write the right one.").arg(text.text.mid(date.at, date.length)));
    }
    auto matches = tight.globalMatch(text.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        reader.add(Severity::Info, u"space-before-g"_s, text, match.capturedStart(), match.capturedLength(),
                   Text::tr("there is no space between the year and “г.”. Add one."), match.captured(1) + u" г."_s);
    }
    matches = year.globalMatch(text.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        constexpr int First = 1900, Last = 2100;
        const int number = match.capturedView(1).toInt();
        if (number < First || number > Last)
            reader.add(Severity::Warning, u"odd-year"_s, text, match.capturedStart(1), match.capturedLength(1),
                       Text::tr("the year %1 looks like a slip. Look at it again.").arg(number));
    }
}

} // namespace lotsia
