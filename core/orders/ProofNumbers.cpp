#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

/// «2. », «1.3 » at the beginning, typed by hand.
QRegularExpressionMatch typedNumber(const QString& text)
{
    static const QRegularExpression number(
        u"^\\s*(?:(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]\\s*(?=\\p{L})|(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text);
}

QString numberOf(const QRegularExpressionMatch& match)
{
    return match.captured(match.hasCaptured(1) ? 1 : 2);
}

void readClauses(Proofreader& reader)
{
    QHash<QString, int> printed; // how often a number is seen, printed or typed
    QStringList numbers = clauseNumbers(reader.order.clauses);
    QStringList typed;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i].endsWith(u'.'))
            numbers[i].chop(1);
        const auto match = typedNumber(reader.order.clauses.at(i).text);
        typed << (match.hasMatch() ? numberOf(match) : QString());
        ++printed[typed.last().isEmpty() ? numbers.at(i) : typed.last()];
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (typed.at(i).isEmpty())
            continue;
        const OrderText text = reader.textAt(u"clause.%1"_s.arg(i));
        const auto match = typedNumber(text.text);
        const bool doubled = printed.value(typed.at(i)) > 1 || typed.at(i) != numbers.at(i);
        reader.add(
            Severity::Error, doubled ? u"doubled-point-number"_s : u"typed-number"_s, text, match.capturedStart(),
            match.capturedLength(),
            doubled
                ? Text::tr("the number %1 is typed by hand, but the point is printed as %2. Remove the "
                           "typed number.")
                      .arg(typed.at(i), numbers.at(i))
                : Text::tr("the number %1 is typed by hand and would be printed twice. Remove it.").arg(typed.at(i)),
            QString());
    }
}

/// «1) … 2) … 2) …» inside one text.
void readItems(Proofreader& reader, const OrderText& text)
{
    static const QRegularExpression item(u"(?:^|[\\s;:,(])(\\d{1,2})\\)\\s"_s, QRegularExpression::MultilineOption);
    if (!text.text.contains(u')'))
        return;
    int expected = 0;
    auto matches = item.globalMatch(text.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int number = match.capturedView(1).toInt();
        if (number == 1) {
            expected = 2;
            continue;
        }
        if (expected == 0)
            return; // not a list that begins here
        if (number != expected)
            reader.add(
                Severity::Warning, u"list-number"_s, text, match.capturedStart(1), match.capturedLength(1),
                Text::tr("the list goes on with %1) where %2) is expected. Number it anew.").arg(number).arg(expected),
                QString::number(expected));
        expected = number == expected ? number + 1 : expected + 1;
    }
}

} // namespace

void readNumbers(Proofreader& reader)
{
    readClauses(reader);
    for (const OrderText& text : reader.texts) {
        readItems(reader, text);
        const bool numbered =
            text.field.startsWith("section."_L1) || (text.field == "text"_L1 && text.anchor.contains(".row."_L1));
        if (!numbered)
            continue;
        if (const auto match = typedNumber(text.text); match.hasMatch())
            reader.add(
                Severity::Warning, u"typed-number"_s, text, match.capturedStart(), match.capturedLength(),
                Text::tr("the number %1 is typed by hand and would be printed twice. Remove it.").arg(numberOf(match)),
                QString());
    }
}

} // namespace lotsia
