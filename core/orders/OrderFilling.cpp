#include "orders/OrderFilling.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestValue = 5; ///< letters; a shorter one could stand for something else

/// Values that are plain words of any order.
bool isCommon(const QString& key)
{
    static const QStringList common{u"roadmap.kind"_s,     u"roadmap.kind.genitive"_s, u"roadmap.attached"_s,
                                    u"criteria.edition"_s, u"criteria.title"_s,        u"department.region"_s,
                                    u"department.name"_s};
    return common.contains(key) || key.startsWith("amendment."_L1);
}

struct Known {
    QString name;
    QString value;
};

/// Spaces of a value may be line breaks in the order, and its first letter a capital.
QString patternOf(const QString& value)
{
    QStringList words;
    for (const QString& word : value.simplified().split(u' '))
        words << QRegularExpression::escape(word);
    const QString head = value.simplified().section(u' ', 0, 0);
    const QString first = head.left(1);
    if (first.toUpper() != first)
        words.first() = u"[%1%2]"_s.arg(first, first.toUpper()) + QRegularExpression::escape(head.mid(1));
    return words.join(u"\\s+"_s);
}

QString withFields(const QString& text, const QRegularExpression& any, const QList<Known>& known)
{
    QString result;
    qsizetype done = 0;
    auto matches = any.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString said = match.captured().simplified();
        const auto found = std::ranges::find_if(known, [&](const Known& each) {
            return each.value.mid(1) == said.mid(1) && each.value.left(1).toUpper() == said.left(1).toUpper();
        });
        if (found == known.end())
            continue;
        result += text.mid(done, match.capturedStart() - done) + fieldInBraces(found->name);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace

void forEachText(Order& order, const std::function<void(QString& text, FilledPlace place)>& visit)
{
    for (QString* line : {&order.founder, &order.issuer, &order.place})
        visit(*line, FilledPlace::Line);
    visit(order.title, FilledPlace::Sentence);
    visit(order.preamble, FilledPlace::Sentence);
    for (OrderClause& clause : order.clauses)
        visit(clause.text, FilledPlace::Sentence);
    for (QString* text : {&order.signerPost, &order.signerName, &order.stampIssuer, &order.executor})
        visit(*text, FilledPlace::Words);
    for (OrderAppendix& appendix : order.appendices) {
        if (!appendix.isOwn())
            continue;
        visit(appendix.own.title, FilledPlace::Sentence);
        visit(appendix.own.text, FilledPlace::Sentence);
        for (QStringList& row : appendix.own.cells)
            for (QString& cell : row)
                visit(cell, FilledPlace::Words);
    }
    for (OrderSheet& sheet : order.sheets) {
        for (SheetSigner& signer : sheet.signers) {
            visit(signer.post, FilledPlace::Words);
            visit(signer.name, FilledPlace::Words);
        }
    }
}

int emptyFieldCount(const Order& order)
{
    Order copy = order;
    qsizetype count = 0;
    forEachText(copy, [&count](const QString& text, FilledPlace) { count += emptyFields(text).size(); });
    return int(count);
}

Order filledAgain(Order order, const FieldValues& values)
{
    forEachText(order, [&values](QString& text, FilledPlace place) {
        const bool field = text.startsWith(u'{');
        text = filledText(text, values);
        if (field && place == FilledPlace::Sentence && !text.isEmpty())
            text[0] = text.at(0).toUpper();
    });
    return order;
}

Order withFieldsAgain(Order order, const FieldValues& values)
{
    QList<Known> known;
    for (const OrderFieldName& field : orderFieldNames()) {
        const QString value = values.value(field.key).simplified();
        if (value.size() >= shortestValue && !isCommon(field.key))
            known << Known{field.name, value};
    }
    if (known.isEmpty())
        return order;
    std::ranges::stable_sort(known, std::ranges::greater(), [](const Known& each) { return each.value.size(); });
    QStringList patterns;
    for (const Known& each : std::as_const(known))
        patterns << patternOf(each.value);
    const QRegularExpression any(u"(?<![\\p{L}\\d{])(?:%1)(?![\\p{L}\\d])"_s.arg(patterns.join(u'|')));
    forEachText(order, [&](QString& text, FilledPlace) { text = withFields(text, any, known); });
    return order;
}

Order templateFrom(const Order& order, const FieldValues& values)
{
    Order result = withFieldsAgain(order, values);
    result.id = {};
    result.state = OrderState::Draft;
    result.number.clear();
    result.dateText.clear();
    result.date = {};
    result.bases.clear();
    result.links.clear();
    result.editionOf = {};
    result.amends = {};
    result.amendsState.clear();
    for (OrderAppendix& appendix : result.appendices) {
        appendix.source = 0;
        appendix.year = 0;
        appendix.classes.clear();
    }
    return result;
}

} // namespace lotsia
