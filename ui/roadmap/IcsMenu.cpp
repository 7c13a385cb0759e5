#include "ui/roadmap/IcsMenu.h"

#include "common/TextFold.h"
#include "exchange/IcsWriter.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapService.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QList<ScheduledItem> openItems(QList<ScheduledItem> items, const QString& party)
{
    items.removeIf([&](const ScheduledItem& item) {
        return item.state == DueState::Closed || (!party.isEmpty() && !item.responsible.contains(party));
    });
    return items;
}

/// Tells this department's events from another's in one calendar.
QString sourceOf(Workspace& workspace)
{
    const auto department = workspace.department();
    const QByteArray name = department ? department->name.toUtf8() : QByteArray();
    return u"lotsia-"_s
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

IcsMenu::IcsMenu(AppContext& context, std::function<std::optional<RoadmapId>()> roadmap, QWidget* parent)
    : QMenu(tr("Calendar for Outlook (.ics)"), parent)
    , m_context(context)
    , m_roadmap(std::move(roadmap))
{
    connect(this, &QMenu::aboutToShow, this, &IcsMenu::fill);
}

void IcsMenu::fill()
{
    clear();
    addAction(tr("Everything that is not done yet…"), this, [this] { save({}); });
    const auto roadmap = m_roadmap();
    const auto plan = roadmap ? m_context.workspace().roadmaps().get(*roadmap) : Result<Roadmap>(Roadmap());
    QStringList parties;
    if (plan)
        for (const RoadmapSection& section : plan->sections)
            for (const RoadmapAction& action : section.actions)
                parties << action.responsible;
    parties.removeDuplicates();
    std::sort(parties.begin(), parties.end(),
              [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    if (!parties.isEmpty())
        addSection(tr("Only for"));
    for (const QString& party : std::as_const(parties)) {
        QString text = party.simplified();
        text = text.size() > 60 ? text.left(59) + u'…' : text;
        addAction(text.replace(u'&', u"&&"_s), this, [this, party] { save(party); });
    }
}

void IcsMenu::save(const QString& party)
{
    const auto roadmap = m_roadmap();
    if (!roadmap)
        return;
    Workspace& workspace = m_context.workspace();
    const auto plan = workspace.roadmaps().get(*roadmap);
    const auto items = workspace.execution().schedule(*roadmap, workspace.clock().today());
    if (!plan || !items) {
        emit refused((plan ? items.error() : plan.error()).toString());
        return;
    }
    IcsOptions options;
    options.calendarName = party.isEmpty() ? plan->title.simplified() : party.simplified();
    options.stamp = workspace.clock().now();
    options.source = sourceOf(workspace);
    const IcsFile calendar = toIcs(openItems(*items, party), options);
    if (calendar.events == 0) {
        emit refused(tr("There is nothing to put into a calendar: no open action has a date. Correct the terms in the "
                        "table."));
        return;
    }
    const QString path =
        m_context.dialogs().saveFile(parentWidget(), u"roadmap"_s, tr("Save the calendar"),
                                     safeFileName(options.calendarName.left(80)) + u".ics"_s, tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar.bytes) != calendar.bytes.size() || !file.commit()) {
        emit refused(tr("The file cannot be written (%1). Choose another folder or close the program that has it open.")
                         .arg(file.errorString()));
        return;
    }
    QString sentence = tr("The calendar is saved: %1. Dates: %2.").arg(path, QString::number(calendar.events));
    if (calendar.withoutDate > 0)
        sentence += u' ' + tr("Left out because they have no date: %1.").arg(calendar.withoutDate);
    emit informed(sentence);
}

} // namespace lotsia
