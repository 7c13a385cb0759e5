#include "ui/roadmap/TakeoverHost.h"

#include "exchange/RoadmapFile.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapEdits.h"
#include "ui/roadmap/TakeoverPanel.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace lotsia {

using namespace Qt::StringLiterals;

TakeoverHost::TakeoverHost(AppContext& context, QWidget& page)
    : QStackedWidget(&page)
    , m_context(context)
{
    if (context.workspace().isReadOnly())
        return;
    page.setAcceptDrops(true);
    page.installEventFilter(this);
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

QString TakeoverHost::fileIn(const QMimeData* dropped)
{
    const QList<QUrl> urls = dropped ? dropped->urls() : QList<QUrl>();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    static const QStringList suffixes{u"docx"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool TakeoverHost::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QStackedWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = fileIn(drop->mimeData());
    if (path.isEmpty())
        return QStackedWidget::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // «move» would let the file manager delete the file
    drop->accept();
    if (type == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, path] { emit fileDropped(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace lotsia
