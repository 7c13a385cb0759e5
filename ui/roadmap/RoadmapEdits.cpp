#include "ui/roadmap/RoadmapEdits.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lotsia {

using namespace Qt::StringLiterals;

QList<RowPosition> tableRows(const Roadmap& roadmap)
{
    QList<RowPosition> rows;
    const bool headed =
        roadmap.sections.size() > 1 || (roadmap.sections.size() == 1 && !roadmap.sections.first().title.isEmpty());
    for (int s = 0; s < roadmap.sections.size(); ++s) {
        if (headed)
            rows << RowPosition{s, -1};
        for (int a = 0; a < roadmap.sections[s].actions.size(); ++a)
            rows << RowPosition{s, a};
    }
    return rows;
}

namespace roadmapEdits {

namespace {

RowPosition lastRow(const Roadmap& roadmap)
{
    const int section = int(roadmap.sections.size()) - 1;
    return {section, int(roadmap.sections[section].actions.size()) - 1};
}

void forgetIds(RoadmapSection& section)
{
    section.id = {};
    for (RoadmapAction& action : section.actions)
        action.id = {};
}

} // namespace

RowPosition insertAction(Roadmap& roadmap, std::optional<RowPosition> after, const RoadmapAction& action)
{
    if (roadmap.sections.isEmpty())
        roadmap.sections << RoadmapSection{};
    const RowPosition above = after.value_or(lastRow(roadmap));
    roadmap.sections[above.section].actions.insert(above.action + 1, action);
    return {above.section, above.action + 1};
}

RowPosition insertSection(Roadmap& roadmap, std::optional<RowPosition> after, const QString& title)
{
    if (roadmap.sections.isEmpty()) {
        roadmap.sections << RoadmapSection{{}, title, {}};
        return {0, -1};
    }
    const RowPosition above = after.value_or(lastRow(roadmap));
    RoadmapSection& cut = roadmap.sections[above.section];
    RoadmapSection section{{}, title, cut.actions.mid(above.action + 1)};
    if (above.isHeading())
        section.actions.clear(); // below a heading a new empty section stands after the whole section
    else
        cut.actions.resize(above.action + 1);
    roadmap.sections.insert(above.section + 1, section);
    return {above.section + 1, -1};
}

void insertSections(Roadmap& roadmap, std::optional<RowPosition> after, const QList<RoadmapSection>& sections)
{
    if (sections.isEmpty())
        return;
    QList<RoadmapSection> rest = sections;
    if (roadmap.sections.isEmpty()) {
        roadmap.sections = rest;
        return;
    }
    RowPosition above = after.value_or(lastRow(roadmap));
    if (rest.first().title.isEmpty())
        for (const RoadmapAction& action : rest.takeFirst().actions)
            above = insertAction(roadmap, above, action);
    RoadmapSection& first = roadmap.sections.first();
    if (roadmap.sections.size() == 1 && first.title.isEmpty() && first.actions.isEmpty() && !rest.isEmpty()) {
        first.title = rest.first().title; // a fresh roadmap takes the first heading instead of keeping an empty part
        first.actions = rest.takeFirst().actions;
    }
    for (qsizetype i = 0; i < rest.size(); ++i)
        roadmap.sections.insert(above.section + 1 + i, rest[i]);
}

void remove(Roadmap& roadmap, const QList<RowPosition>& rows)
{
    QList<RowPosition> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (const RowPosition& row : std::as_const(sorted)) {
        if (!row.isHeading()) {
            roadmap.sections[row.section].actions.removeAt(row.action);
            continue;
        }
        const QList<RoadmapAction> orphans = roadmap.sections[row.section].actions;
        if (row.section > 0) {
            roadmap.sections[row.section - 1].actions << orphans;
            roadmap.sections.removeAt(row.section);
        } else if (orphans.isEmpty() && roadmap.sections.size() > 1) {
            roadmap.sections.removeFirst();
        } else {
            roadmap.sections.first().title.clear();
        }
    }
}

std::optional<RowPosition> move(Roadmap& roadmap, RowPosition row, bool down)
{
    const int step = down ? 1 : -1;
    const int neighbour = row.section + step;
    const bool neighbourExists = neighbour >= 0 && neighbour < roadmap.sections.size();
    if (row.isHeading()) {
        if (!neighbourExists)
            return std::nullopt;
        roadmap.sections.swapItemsAt(row.section, neighbour);
        return RowPosition{neighbour, -1};
    }
    QList<RoadmapAction>& actions = roadmap.sections[row.section].actions;
    const int target = row.action + step;
    if (target >= 0 && target < actions.size()) {
        actions.swapItemsAt(row.action, target);
        return RowPosition{row.section, target};
    }
    if (!neighbourExists)
        return std::nullopt;
    QList<RoadmapAction>& others = roadmap.sections[neighbour].actions;
    const int place = down ? 0 : int(others.size());
    others.insert(place, actions.takeAt(row.action));
    return RowPosition{neighbour, place};
}

RowPosition duplicate(Roadmap& roadmap, RowPosition row)
{
    if (row.isHeading()) {
        RoadmapSection copy = roadmap.sections[row.section];
        forgetIds(copy);
        roadmap.sections.insert(row.section + 1, copy);
        return {row.section + 1, -1};
    }
    RoadmapAction copy = roadmap.sections[row.section].actions[row.action];
    copy.id = {};
    return insertAction(roadmap, row, copy);
}

void setPeriod(Roadmap& roadmap, const QDate& start, const QDate& end)
{
    roadmap.periodStart = start;
    roadmap.periodEnd = end;
    for (RoadmapSection& section : roadmap.sections)
        for (RoadmapAction& action : section.actions)
            if (!action.term.corrected)
                action.term = Term::parse(action.term.text, start, end);
}

QList<RowPosition> moveTo(Roadmap& roadmap, QList<RowPosition> rows, RowPosition before)
{
    std::sort(rows.begin(), rows.end());
    QList<RowPosition> now;
    const bool sections = std::any_of(rows.begin(), rows.end(), [](RowPosition row) { return row.isHeading(); });
    if (sections) {
        rows.removeIf([](RowPosition row) { return !row.isHeading(); });
        QList<RoadmapSection> taken;
        int place = before.section;
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            taken.prepend(roadmap.sections.takeAt(rows[i].section));
            place -= rows[i].section < before.section ? 1 : 0;
        }
        for (const RoadmapSection& section : std::as_const(taken)) {
            roadmap.sections.insert(place, section);
            now << RowPosition{place++, -1};
        }
        return now;
    }
    QList<RoadmapAction> taken;
    int place = before.action;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        taken.prepend(roadmap.sections[rows[i].section].actions.takeAt(rows[i].action));
        place -= rows[i].section == before.section && rows[i].action < before.action ? 1 : 0;
    }
    for (const RoadmapAction& action : std::as_const(taken)) {
        roadmap.sections[before.section].actions.insert(place, action);
        now << RowPosition{before.section, place++};
    }
    return now;
}

} // namespace roadmapEdits

Findings checkAction(const RoadmapAction& action)
{
    Findings findings;
    const auto remark = [&findings](Severity severity, const QString& code, const QString& text) {
        findings << Finding{severity, code, text, {}};
    };
    const auto say = [](const char* text) { return QCoreApplication::translate("RoadmapChecks", text); };
    if (action.text.trimmed().isEmpty())
        remark(Severity::Error, u"no-text"_s,
               say(QT_TRANSLATE_NOOP("RoadmapChecks", "The action has no text. Write what will be done.")));
    if (action.responsible.isEmpty())
        remark(Severity::Warning, u"no-responsible"_s,
               say(QT_TRANSLATE_NOOP("RoadmapChecks",
                                     "Nobody is responsible. Name the department, the school or the person.")));
    if (action.term.text.trimmed().isEmpty())
        remark(Severity::Warning, u"no-term"_s,
               say(QT_TRANSLATE_NOOP("RoadmapChecks", "There is no term. Write by when it is done.")));
    else if (action.term.kind == TermKind::Unknown)
        remark(Severity::Warning, u"unknown-term"_s,
               say(QT_TRANSLATE_NOOP(
                   "RoadmapChecks",
                   "The term is not understood and will not be reminded of. Write it as “August 2023” or "
                   "“by 30.06.2024”.")));
    if (action.result.trimmed().isEmpty())
        remark(Severity::Warning, u"no-result"_s,
               say(QT_TRANSLATE_NOOP("RoadmapChecks",
                                     "There is no planned result. Write what the execution is judged by.")));
    return findings;
}

QString termUnderstood(const Term& term)
{
    if (term.text.trimmed().isEmpty())
        return {};
    if (term.kind == TermKind::Unknown)
        return QCoreApplication::translate("RoadmapChecks", "term not understood: printed as it is");
    const QString plain = term.plain();
    return plain == term.text ? QString() : plain;
}

} // namespace lotsia
