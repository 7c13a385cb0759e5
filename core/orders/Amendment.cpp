#include "orders/Amendment.h"

#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Kind = RoadmapChange::Kind;

/// A quotation inside quotation marks takes the other ones.
QString quoted(const QString& text)
{
    return u"«"_s + text.simplified() + u"»"_s;
}

/// Without the sign that ends the cell: a sign of the order follows.
QString cell(const QString& text)
{
    QString plain = text.simplified();
    while (plain.endsWith(u'.') || plain.endsWith(u';'))
        plain.chop(1);
    // «2021 г.» keeps the point of its abbreviation.
    return text.simplified().endsWith(u" г."_s) ? plain + u'.' : plain;
}

/// A row of the table as running text: its cells behind the headings of their columns.
QString rowText(const QString& number, const RoadmapAction& action, const QStringList& headings)
{
    QStringList cells{u"%1. %2"_s.arg(number, cell(action.text))};
    const RoadmapCell others[]{RoadmapCell::Responsible, RoadmapCell::Term, RoadmapCell::Result};
    for (qsizetype i = 0; i < 3; ++i) {
        if (const QString text = cell(cellText(action, others[i])); !text.isEmpty())
            cells << u"%1: %2"_s.arg(headings.at(i + 2).simplified().toLower(), text);
    }
    return cells.join(u"; "_s);
}

QString sectionName(const Roadmap& roadmap, int section)
{
    const QString title = roadmap.sections.at(section).title;
    const QString number = QString::number(section + 1);
    return title.isEmpty() ? number : number + u' ' + quoted(title);
}

/// «пункт 2.5», «пункты 2.5–2.7», «пункты 2.5, 2.6»
QString range(int section, int first, int last, const QString& one, const QString& many)
{
    const auto number = [section](int action) { return Roadmap::actionNumber(section, action).chopped(1); };
    if (first == last)
        return one + u' ' + number(first);
    return many + u' ' + number(first) + (last == first + 1 ? u", "_s : u"–"_s) + number(last);
}

class Wording {
public:
    Wording(const RoadmapDiff& diff, const Roadmap& before, const Roadmap& after)
        : m_diff(diff)
        , m_before(before)
        , m_after(after)
    {
    }

    QStringList points()
    {
        for (const RoadmapChange& change : m_diff.changes) {
            if (change.kind == Kind::SectionRemoved)
                m_removed.insert(change.sectionBefore);
            else if (change.kind == Kind::SectionAdded)
                m_added.insert(change.sectionAfter);
        }
        each({Kind::Title, Kind::DocumentKind, Kind::Period, Kind::Headings}, &Wording::head);
        each({Kind::SectionRenamed}, &Wording::renamed);
        each({Kind::Reworded}, &Wording::reworded);
        each({Kind::Excluded}, &Wording::excluded);
        each({Kind::SectionRemoved}, &Wording::sectionRemoved);
        each({Kind::SectionAdded}, &Wording::sectionAdded);
        each({Kind::Added}, &Wording::added);
        each({Kind::SectionMoved}, &Wording::sectionMoved);
        each({Kind::Moved}, &Wording::moved);
        renumbered();
        return m_points;
    }

private:
    void each(const QList<Kind>& kinds, void (Wording::*say)(const RoadmapChange&))
    {
        for (const RoadmapChange& change : m_diff.changes) {
            if (kinds.contains(change.kind))
                (this->*say)(change);
        }
    }

    void head(const RoadmapChange& change)
    {
        switch (change.kind) {
        case Kind::Title:
            m_points << u"наименование изложить в следующей редакции: %1"_s.arg(quoted(change.after));
            return;
        case Kind::DocumentKind:
            m_points << u"вид документа %1 заменить видом %2"_s.arg(quoted(change.before), quoted(change.after));
            return;
        case Kind::Period:
            if (!change.after.isEmpty())
                m_points << u"установить срок реализации %1"_s.arg(change.after);
            return;
        default:
            break;
        }
        const QStringList was = change.before.split(u'\n');
        const QStringList is = change.after.split(u'\n');
        for (qsizetype i = 0; i < qMin(was.size(), is.size()); ++i) {
            if (was.at(i) != is.at(i))
                m_points << u"графу %1 именовать %2"_s.arg(quoted(was.at(i)), quoted(is.at(i)));
        }
    }

    void renamed(const RoadmapChange& change)
    {
        m_points << u"наименование раздела %1 изложить в следующей редакции: %2"_s.arg(change.numberBefore(),
                                                                                       quoted(change.after));
    }

    void reworded(const RoadmapChange& change)
    {
        const QString number = change.numberBefore();
        const bool wholeRow = change.cells.size() > 2 || change.cells.first().cell == RoadmapCell::Text;
        const RoadmapAction& action = m_after.sections.at(change.sectionAfter).actions.at(change.actionAfter);
        if (wholeRow) {
            m_points << u"пункт %1 изложить в следующей редакции: «%2»"_s.arg(
                number, rowText(number, action, m_after.printedHeadings()));
            return;
        }
        const QStringList headings = m_after.printedHeadings();
        QStringList cells;
        for (const RoadmapChange::Cell& each : change.cells) {
            const QString heading = quoted(headings.at(static_cast<qsizetype>(each.cell) + 1));
            cells << (each.after.isEmpty()
                          ? u"графу %1 оставить незаполненной"_s.arg(heading)
                          : u"графу %1 изложить в следующей редакции: %2"_s.arg(heading, quoted(each.after)));
        }
        m_points << u"в пункте %1 %2"_s.arg(number, cells.join(u", "_s));
    }

    void excluded(const RoadmapChange& change)
    {
        if (!m_removed.contains(change.sectionBefore))
            m_points << u"пункт %1 исключить"_s.arg(change.numberBefore());
    }

    void sectionRemoved(const RoadmapChange& change)
    {
        m_points << u"раздел %1 исключить"_s.arg(sectionName(m_before, change.sectionBefore));
    }

    /// The rows that are new stand in it; those that come from elsewhere are moved afterwards.
    void sectionAdded(const RoadmapChange& change)
    {
        QStringList rows;
        for (const RoadmapChange& row : m_diff.changes) {
            if (row.kind == Kind::Added && row.sectionAfter == change.sectionAfter)
                rows << rowText(row.numberAfter(), m_after.sections.at(row.sectionAfter).actions.at(row.actionAfter),
                                m_after.printedHeadings());
        }
        const bool taken = change.sectionAfter < m_before.sections.size();
        const QString word = taken ? u"новым разделом"_s : u"разделом"_s;
        const QString title = m_after.sections.at(change.sectionAfter).title;
        if (rows.isEmpty()) {
            m_points << u"дополнить %1 %2"_s.arg(word, sectionName(m_after, change.sectionAfter));
            return;
        }
        if (!title.isEmpty())
            rows.prepend(u"%1. %2"_s.arg(change.numberAfter(), title));
        m_points << u"дополнить %1 %2 следующего содержания: «%3»"_s.arg(word, change.numberAfter(), rows.join(u'\n'));
    }

    void added(const RoadmapChange& change)
    {
        if (m_added.contains(change.sectionAfter))
            return;
        const RoadmapSection& section = m_after.sections.at(change.sectionAfter);
        const bool taken = change.sectionAfter < m_before.sections.size()
            && change.actionAfter < m_before.sections.at(change.sectionAfter).actions.size();
        m_points << u"дополнить %1 %2 следующего содержания: «%3»"_s.arg(
            taken ? u"новым пунктом"_s : u"пунктом"_s, change.numberAfter(),
            rowText(change.numberAfter(), section.actions.at(change.actionAfter), m_after.printedHeadings()));
    }

    void sectionMoved(const RoadmapChange& change)
    {
        m_points << u"раздел %1 считать разделом %2"_s.arg(sectionName(m_before, change.sectionBefore),
                                                           change.numberAfter());
    }

    void moved(const RoadmapChange& change)
    {
        const bool away = !m_after.sections.at(change.sectionAfter).title.isEmpty()
            && m_before.sections.at(change.sectionBefore).title != m_after.sections.at(change.sectionAfter).title;
        m_points << (away ? u"пункт %1 перенести в раздел %2 и считать его пунктом %3"_s.arg(
                         change.numberBefore(), sectionName(m_after, change.sectionAfter), change.numberAfter())
                          : u"пункт %1 считать пунктом %2"_s.arg(change.numberBefore(), change.numberAfter()));
    }

    void renumbered()
    {
        const QList<Renumbering>& rows = m_diff.renumbered;
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype last = i;
            while (last + 1 < rows.size() && follows(rows.at(last), rows.at(last + 1)))
                ++last;
            const Renumbering& from = rows.at(i);
            const Renumbering& to = rows.at(last);
            m_points << u"%1 считать %2%3"_s.arg(
                range(from.section, from.action, to.action, u"пункт"_s, u"пункты"_s),
                i == last ? QString() : u"соответственно "_s,
                range(from.newSection, from.newAction, to.newAction, u"пунктом"_s, u"пунктами"_s));
            i = last + 1;
        }
    }

    static bool follows(const Renumbering& a, const Renumbering& b)
    {
        return a.section == b.section && a.newSection == b.newSection && b.action == a.action + 1
            && b.newAction == a.newAction + 1;
    }

    const RoadmapDiff& m_diff;
    const Roadmap& m_before;
    const Roadmap& m_after;
    QSet<int> m_removed, m_added; ///< sections that go and come as a whole
    QStringList m_points;
};

} // namespace

QString dateAndNumber(const Order& order)
{
    QString number = order.number.trimmed();
    if (!number.startsWith(u'№'))
        number.prepend(u"№ "_s);
    return u"от %1 %2"_s.arg(order.date.toString(u"dd.MM.yyyy"_s), number);
}

QString editionNote(const QList<Order>& later)
{
    if (later.isEmpty())
        return {};
    QStringList names;
    for (const Order& order : later)
        names << dateAndNumber(order);
    return u" (в редакции %1 %2)"_s.arg(later.size() == 1 ? u"приказа"_s : u"приказов"_s, names.join(u", "_s));
}

RoadmapAmendment amendmentOf(const QString& documentKind, const QList<Order>& approving)
{
    Q_ASSERT(!approving.isEmpty());
    const QString word = approvalWord(documentKind);
    RoadmapAmendment amendment;
    amendment.it = u"его"_s;
    amendment.attached = u"прилагается"_s;
    QString approved = u"утверждённый"_s;
    if (word == u"УТВЕРЖДЕНА") {
        approved = u"утверждённую"_s;
        amendment.it = u"её"_s;
    } else if (word == u"УТВЕРЖДЕНО") {
        approved = u"утверждённое"_s;
    } else if (word == u"УТВЕРЖДЕНЫ") {
        approved = u"утверждённые"_s;
        amendment.it = u"их"_s;
        amendment.attached = u"прилагаются"_s;
    }
    const Order& first = approving.first();
    const QString issuer = first.stampIssuer.trimmed().isEmpty() ? u"приказом"_s : first.stampIssuer.trimmed();
    amendment.approvedBy = u"%1 %2 %3"_s.arg(approved, issuer, dateAndNumber(first));
    amendment.approvedBy += editionNote(approving.mid(1));
    return amendment;
}

QStringList amendmentPoints(const RoadmapDiff& diff, const Roadmap& before, const Roadmap& after)
{
    return Wording(diff, before, after).points();
}

QString numberedPoints(const QStringList& points)
{
    QString text;
    for (qsizetype i = 0; i < points.size(); ++i)
        text += u"%1) %2%3"_s.arg(QString::number(i + 1), points.at(i), i + 1 == points.size() ? u"."_s : u";\n"_s);
    return text;
}

} // namespace lotsia
