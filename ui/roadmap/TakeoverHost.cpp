#include "ui/roadmap/TakeoverHost.h"

#include "exchange/RoadmapFile.h"
#include "ui/common/FileDrop.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapEdits.h"
#include "ui/roadmap/TakeoverPanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace lotsia {

using namespace Qt::StringLiterals;

TakeoverHost::TakeoverHost(AppContext& context, QWidget& page)
    : QStackedWidget(&page)
    , m_context(context)
{
    if (context.workspace().isReadOnly())
        return;
    connect(new FileDrop(page, {u"docx"_s, u"xlsx"_s, u"csv"_s, u"json"_s}), &FileDrop::dropped, this,
            &TakeoverHost::fileDropped);
}

QSize TakeoverHost::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

void TakeoverHost::takeFile(const QString& path, bool canAdd)
{
    const auto draft = std::make_shared<std::optional<RoadmapDraft>>();
    m_context.runTask(
        tr("Reading a table"),
        [path, draft](Workspace&, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*draft, readRoadmapDraft(path, &progress));
            return {};
        },
        this,
        [this, path, draft, canAdd](const Status& status) {
            if (!status)
                emit failed(status.error());
            else if (*draft)
                open(**draft, canAdd);
            else
                emit jsonFound(path);
        });
}

void TakeoverHost::takeClipboard(bool canAdd)
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const auto read = [copied]() -> Result<RoadmapDraft> {
        if (!copied)
            return fail(ErrorCode::Data, tr("The clipboard is empty. Copy a table in Word or Excel first."));
        LOTSIA_TRY_ASSIGN(const RawDocument document, tablesFromClipboard(*copied));
        return draftFromTables(document);
    };
    const Result<RoadmapDraft> draft = read();
    if (draft)
        open(*draft, canAdd);
    else
        emit failed(draft.error());
}

void TakeoverHost::open(const RoadmapDraft& draft, bool canAdd)
{
    close();
    m_panel = new TakeoverPanel(draft, canAdd, this);
    connect(m_panel, &TakeoverPanel::cancelled, this, &TakeoverHost::close);
    connect(m_panel, &TakeoverPanel::createRequested, this, &TakeoverHost::createRequested);
    connect(m_panel, &TakeoverPanel::addRequested, this, &TakeoverHost::addRequested);
    addWidget(m_panel);
    setCurrentWidget(m_panel);
    emit opened();
}

void TakeoverHost::close()
{
    if (!m_panel)
        return;
    removeWidget(m_panel);
    m_panel->deleteLater(); // one of its own buttons may have been pressed
    m_panel = nullptr;
    emit closed();
}

Roadmap TakeoverHost::withTaken(const Roadmap& roadmap, RoadmapDraft draft)
{
    draft.periodStart = roadmap.periodStart;
    draft.periodEnd = roadmap.periodEnd;
    Roadmap after = roadmap;
    roadmapEdits::insertSections(after, std::nullopt, roadmapFromDraft(draft).roadmap.sections);
    return after;
}

} // namespace lotsia
