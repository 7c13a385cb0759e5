#include "documents/OrderClauses.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr int clauseList = 1;

void addOpening(QList<Block>& blocks, const Order& order, const OrderParagraphs& text)
{
    if (!order.preamble.isEmpty()) {
        Paragraph preamble = text.body(order.preamble, TextStyle::Body, 18);
        preamble.anchor = u"preamble"_s;
        blocks.append(preamble);
    }
    if (!order.decisionWord.isEmpty()) {
        Paragraph word = text.line(order.decisionWord, TextStyle::Body, TextAlign::Left, 10, true);
        word.lineSpacing = text.profile().lineSpacing;
        word.keepWithNext = true;
        word.anchor = u"decision"_s;
        blocks.append(word);
    }
}

} // namespace

void addClauses(QList<Block>& blocks, const Order& order, const OrderParagraphs& text, const QList<qsizetype>& points)
{
    addOpening(blocks, order, text);
    const QStringList numbers = clauseNumbers(order.clauses);
    for (const qsizetype point : points) {
        const QStringList parts = order.clauses.at(point).text.split(u'\n');
        const QString number = numbers.at(point);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Paragraph part = text.body(parts.at(i), TextStyle::Clause, i == 0 ? 4 : 0);
            if (i == 0) {
                part.anchor = u"clause.%1"_s.arg(point);
                part.number = {clauseList, int(number.count(u'.')), number};
            }
            part.keepWithNext = point == points.last() && i + 1 == parts.size();
            blocks.append(part);
        }
    }
}

void addClauses(QList<Block>& blocks, const Order& order, const OrderParagraphs& text)
{
    QList<qsizetype> points(order.clauses.size());
    std::iota(points.begin(), points.end(), 0);
    addClauses(blocks, order, text, points);
}

} // namespace lotsia
