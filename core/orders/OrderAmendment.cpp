#include "orders/OrderAmendment.h"

#include "common/TextFold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 0.4; ///< of the words alike: the same point, reworded

QString quoted(const QString& text)
{
    return u"«"_s + text.trimmed() + u"»"_s;
}

/// How much of two texts is the same, from 0 to 1, by their words.
double likeness(const QStringList& left, const QStringList& right)
{
    if (left.isEmpty() || right.isEmpty())
        return left.isEmpty() && right.isEmpty() ? 1 : 0;
    QHash<QString, int> words;
    for (const QString& word : left)
        ++words[word];
    qsizetype common = 0;
    for (const QString& word : right) {
        const auto it = words.find(word);
        if (it != words.end() && it.value()-- > 0)
            ++common;
    }
    return 2.0 * double(common) / double(left.size() + right.size());
}

/// Which text of \p after each of \p before became, −1 for none; the order of both stays.
QList<qsizetype> aligned(const QStringList& before, const QStringList& after)
{
    const qsizetype rows = before.size(), columns = after.size();
    const auto wordsOf = [](const QStringList& texts) {
        QList<QStringList> words;
        for (const QString& text : texts)
            words << foldForMatch(text).split(u' ', Qt::SkipEmptyParts);
        return words;
    };
    const QList<QStringList> left = wordsOf(before), right = wordsOf(after);
    QList<QList<double>> best(rows + 1, QList<double>(columns + 1, 0));
    QList<QList<double>> alike(rows, QList<double>(columns, 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            // What stayed as it was outweighs any rewording.
            const double same = before.at(i) == after.at(j) ? 2 : likeness(left.at(i), right.at(j));
            alike[i][j] = same >= enough ? same : 0;
            best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
            if (alike[i][j] > 0)
                best[i][j] = std::max(best[i][j], best[i + 1][j + 1] + alike[i][j]);
        }
    }
    QList<qsizetype> partners(rows, -1);
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (alike[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + alike[i][j])
            partners[i++] = j++;
        else if (best[i][j] == best[i + 1][j])
            ++i;
        else
            ++j;
    }
    // A lone text between two that stayed is the same place written anew, whatever its words.
    for (qsizetype i = 0; i < rows; ++i) {
        const qsizetype from = i == 0 ? 0 : partners.at(i - 1) + 1;
        const qsizetype to = i + 1 == rows ? columns : partners.at(i + 1);
        if (partners.at(i) < 0 && (i == 0 || partners.at(i - 1) >= 0) && (i + 1 == rows || to >= 0) && to == from + 1)
            partners[i] = from;
    }
    return partners;
}

QString plainNumber(const QString& number)
{
    return number.chopped(number.endsWith(u'.') ? 1 : 0);
}

/// «пункт 2», «подпункт 2.1» in the case that \p form names.
QString point(const QString& number, const QString& form = {})
{
    return (number.contains(u'.') ? u"подпункт"_s : u"пункт"_s) + form + u' ' + number;
}

class Points {
public:
    Points(const Order& before, const Order& after)
        : m_before(before.clauses)
        , m_after(after.clauses)
    {
        for (const QString& number : clauseNumbers(m_before))
            m_old << plainNumber(number);
        for (const QString& number : clauseNumbers(m_after))
            m_new << plainNumber(number);
        const auto texts = [](const QList<OrderClause>& clauses) {
            QStringList list;
            for (const OrderClause& clause : clauses)
                list << clause.text.trimmed();
            return list;
        };
        m_partners = aligned(texts(m_before), texts(m_after));
    }

    QStringList words()
    {
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const qsizetype j = m_partners.at(i);
            if (j >= 0 && m_before.at(i).text.trimmed() != m_after.at(j).text.trimmed())
                m_points << u"%1 изложить в следующей редакции: «%2. %3»"_s.arg(point(m_old.at(i)), m_old.at(i),
                                                                                m_after.at(j).text.trimmed());
        }
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_partners.at(i) < 0)
                m_points << u"%1 исключить"_s.arg(point(m_old.at(i)));
        }
        for (qsizetype j = 0; j < m_after.size(); ++j) {
            if (!m_partners.contains(j))
                m_points << u"дополнить %1%2 следующего содержания: «%3. %4»"_s.arg(
                    m_old.contains(m_new.at(j)) ? u"новым "_s : QString(), point(m_new.at(j), u"ом"_s), m_new.at(j),
                    m_after.at(j).text.trimmed());
        }
        renumbered();
        return m_points;
    }

private:
    bool moved(qsizetype i) const { return m_partners.at(i) >= 0 && m_old.at(i) != m_new.at(m_partners.at(i)); }

    /// Goes with the point above it: «2.1» is «3.1» because «2» is «3».
    bool goesAlong(qsizetype i) const
    {
        const QString was = m_old.at(i), is = m_new.at(m_partners.at(i));
        const qsizetype wasDot = was.lastIndexOf(u'.'), isDot = is.lastIndexOf(u'.');
        if (wasDot < 0 || isDot < 0 || was.mid(wasDot) != is.mid(isDot))
            return false;
        const qsizetype above = m_old.indexOf(was.left(wasDot));
        return above >= 0 && m_partners.at(above) >= 0 && m_new.at(m_partners.at(above)) == is.left(isDot);
    }

    /// The next one that is moved by as much and stands beside it.
    bool follows(qsizetype a, qsizetype b) const
    {
        const auto number = [](const QString& text) { return text.contains(u'.') ? -1 : text.toInt(); };
        const int was = number(m_old.at(a)), is = number(m_new.at(m_partners.at(a)));
        return was > 0 && is > 0 && number(m_old.at(b)) == was + 1 && number(m_new.at(m_partners.at(b))) == is + 1;
    }

    void renumbered()
    {
        QList<qsizetype> rows;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (moved(i) && !goesAlong(i))
                rows << i;
        }
        for (qsizetype first = 0; first < rows.size();) {
            qsizetype last = first;
            while (last + 1 < rows.size() && follows(rows.at(last), rows.at(last + 1)))
                ++last;
            const auto before = [&](qsizetype k) { return m_old.at(rows.at(k)); };
            const auto after = [&](qsizetype k) { return m_new.at(m_partners.at(rows.at(k))); };
            if (first == last) {
                m_points << u"%1 считать %2"_s.arg(point(before(first)), point(after(first), u"ом"_s));
            } else {
                const QString sign = last == first + 1 ? u", "_s : u"–"_s;
                m_points << u"пункты %1%5%2 считать соответственно пунктами %3%5%4"_s.arg(
                    before(first), before(last), after(first), after(last), sign);
            }
            first = last + 1;
        }
    }

    const QList<OrderClause>& m_before;
    const QList<OrderClause>& m_after;
    QStringList m_old, m_new; ///< «2», «2.1»
    QList<qsizetype> m_partners;
    QStringList m_points;
};

/// What an appendix is, whatever it says: reworded ones are found by it.
QString subject(const OrderAppendix& appendix)
{
    if (!appendix.isOwn())
        return u"%1 %2"_s.arg(QString::number(int(appendix.kind)), QString::number(appendix.source));
    return u"%1 %2"_s.arg(appendix.own.documentKind, appendix.own.title);
}

class Appendices {
public:
    Appendices(const Order& before, const Order& after, const QSet<RoadmapId>& changed)
        : m_before(before.appendices)
        , m_after(after.appendices)
    {
        QStringList was, is;
        for (const OrderAppendix& appendix : m_before)
            was << subject(appendix);
        for (const OrderAppendix& appendix : m_after)
            is << subject(appendix);
        m_partners = aligned(was, is);
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const qsizetype j = m_partners.at(i);
            const bool reworded = j >= 0
                && (m_before.at(i) != m_after.at(j)
                    || (m_after.at(j).kind == AppendixKind::Roadmap
                        && changed.contains(RoadmapId(m_after.at(j).source))));
            if (reworded)
                attach(j, u"приложение%1 изложить в новой редакции"_s.arg(number(i, m_before.size())));
        }
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_partners.at(i) < 0)
                m_points << u"приложение%1 исключить"_s.arg(number(i, m_before.size()));
        }
        for (qsizetype j = 0; j < m_after.size(); ++j) {
            if (!m_partners.contains(j))
                attach(j, u"дополнить приложением%1"_s.arg(number(j, m_after.size())));
        }
    }

    void addTo(OrderAmendment& amendment) const
    {
        for (const auto& [text, place] : m_points) {
            if (place < 0)
                amendment.points << text;
            else
                amendment.points << u"%1 согласно приложению%2 к настоящему приказу"_s.arg(
                    text, number(place, m_attached.size()));
        }
        amendment.appendices = m_attached;
    }

private:
    struct Said {
        QString text;
        qsizetype place = -1; ///< among what is attached
        Said(QString words, qsizetype attached = -1)
            : text(std::move(words))
            , place(attached)
        {
        }
    };

    /// « 2» where there are several.
    static QString number(qsizetype index, qsizetype count)
    {
        return count > 1 ? u' ' + QString::number(index + 1) : QString();
    }

    void attach(qsizetype index, const QString& text)
    {
        m_points << Said(text, m_attached.size());
        OrderAppendix appendix = m_after.at(index);
        appendix.stamped = false; // it goes with the order that makes the changes and is approved by the first one
        m_attached << appendix;
    }

    const QList<OrderAppendix>& m_before;
    const QList<OrderAppendix>& m_after;
    QList<qsizetype> m_partners;
    QList<Said> m_points;
    QList<OrderAppendix> m_attached;
};

} // namespace

OrderAmendment orderAmendment(const Order& before, const Order& after, const QSet<RoadmapId>& changedRoadmaps)
{
    OrderAmendment amendment;
    if (before.title.trimmed() != after.title.trimmed())
        amendment.points << u"заголовок изложить в следующей редакции: %1"_s.arg(quoted(after.title.simplified()));
    if (before.preamble.trimmed() != after.preamble.trimmed())
        amendment.points << (after.preamble.trimmed().isEmpty()
                                 ? u"преамбулу исключить"_s
                                 : u"преамбулу изложить в следующей редакции: %1"_s.arg(quoted(after.preamble)));
    amendment.points << Points(before, after).words();
    Appendices(before, after, changedRoadmaps).addTo(amendment);
    return amendment;
}

QString issuerGenitive(const Order& order)
{
    const QString stamp = order.stampIssuer.simplified();
    const QString word = u"приказом "_s;
    return stamp.startsWith(word, Qt::CaseInsensitive) ? stamp.mid(word.size()) : QString();
}

QString orderNamed(const Order& order, const QList<Order>& later)
{
    const QString issuer = issuerGenitive(order);
    return u"приказ %1%2 «%3»%4"_s.arg(issuer.isEmpty() ? QString() : issuer + u' ', dateAndNumber(order),
                                       order.title.simplified(), editionNote(later));
}

} // namespace lotsia
