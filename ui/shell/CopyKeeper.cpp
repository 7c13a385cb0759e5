#include "ui/shell/CopyKeeper.h"

#include "common/ProgramFolders.h"
#include "ui/common/AppContext.h"
#include "ui/common/Page.h"
#include "ui/common/Tones.h"
#include "ui/shell/CopiesPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workbench.h"
#include "workspace/CopyService.h"

#include <QApplication>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace lotsia {

namespace {

constexpr int kMinutesBetweenLooks = 10; ///< the window stays open over night
constexpr int kMessageMs = 30'000; ///< then the bar belongs to its own labels; «Настройки» says it again

} // namespace

CopyKeeper::CopyKeeper(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_label(new QToolButton(&window))
    , m_timer(new QTimer(this))
{
    m_label->setAutoRaise(true);
    m_label->setFocusPolicy(Qt::TabFocus);
    m_label->setObjectName(QStringLiteral("copyState"));
    m_label->hide();
    m_timer->setInterval(kMinutesBetweenLooks * 60 * 1000);
    connect(m_timer, &QTimer::timeout, this, &CopyKeeper::copyIfDue);
    connect(m_label, &QToolButton::clicked, this, [this] {
        if (m_context)
            m_context->showPage(QStringLiteral("copies"));
    });
    if (ProgramFolders::current().kind() == ProgramFolders::Kind::PortableUnwritable)
        window.statusBar()->showMessage(
            tr("The program's folder cannot be written to: settings and copies are kept in the "
               "folders of your account."),
            kMessageMs);
    connect(window.statusBar(), &QStatusBar::messageChanged, this, &CopyKeeper::showLabel);
}

CopyKeeper::~CopyKeeper()
{
    detach();
}

void CopyKeeper::attach(AppContext& context)
{
    m_context = &context;
    context.workspace().copies().configure(CopySettings::load());
    connect(&context, &AppContext::taskFinished, this, &CopyKeeper::showState);
    connect(&context, &AppContext::copiesChanged, this, &CopyKeeper::showState);
    connect(&context, &AppContext::copySettingsChanged, this, [this] {
        copyIfDue();
        showState();
    });
    // The page that asked is gone by then.
    connect(&context, &AppContext::restoreRequested, this, &CopyKeeper::restore, Qt::QueuedConnection);
    m_timer->start();
    copyIfDue();
    showState();
}

void CopyKeeper::detach()
{
    m_timer->stop();
    if (m_thread.isJoinable()) {
        m_progress->cancel();
        m_thread.join();
    }
    ++m_look;
    m_again = false;
    m_loan.reset();
    if (m_context)
        m_context->disconnect(this);
    m_context = nullptr;
    m_label->setText({});
    m_label->hide();
}

void CopyKeeper::copyIfDue()
{
    m_again = m_thread.isJoinable();
    if (m_again)
        return;
    m_progress = std::make_unique<Progress>();
    m_loan = m_context->workspace().lend();
    m_thread.start([this, &workspace = m_context->workspace(), progress = m_progress.get(), look = ++m_look] {
        // Even the look into the folder is taken here: it may lie on a computer that does not answer.
        const auto own = workspace.reopen();
        if (!own)
            workspace.copies().remember(own.error());
        else if ((*own)->copies().isDue())
            (void)(*own)->copies().make(CopyReason::Day, progress); // a failure is shown from lastError()
        QMetaObject::invokeMethod(
            this, [this, look] { finish(look); }, Qt::QueuedConnection);
    });
}

void CopyKeeper::finish(int look)
{
    if (look != m_look)
        return; // the database was closed meanwhile, and perhaps another one opened
    m_thread.join();
    m_loan.reset();
    if (m_context)
        emit m_context->copiesChanged();
    if (m_again && m_context)
        copyIfDue();
}

void CopyKeeper::showState()
{
    const CopyService& copies = m_context->workspace().copies();
    if (const auto error = copies.lastError()) {
        showText(tr("Copy not made: %1").arg(error->text), true);
        return;
    }
    const auto newest = copies.newest();
    if (!newest) {
        showText(m_thread.isJoinable()             ? QString()
                     : copies.settings().automatic ? tr("no copies yet")
                                                   : tr("copies are off"),
                 false);
        return;
    }
    const QDateTime made = newest->made;
    const bool today = made.date() == m_context->workspace().clock().today();
    showText(today ? tr("copy today %1").arg(made.toString(QStringLiteral("HH:mm")))
                   : tr("copy of %1").arg(made.toString(QStringLiteral("dd.MM.yyyy"))),
             false);
}

void CopyKeeper::showText(const QString& text, bool bad)
{
    const QFontMetrics metrics = m_label->fontMetrics();
    m_label->setText(metrics.elidedText(text, Qt::ElideRight, metrics.averageCharWidth() * 70));
    m_label->setToolTip(bad ? text : tr("Copies of the database: show the page"));
    m_label->setAccessibleName(text);
    QPalette colours = QApplication::palette(m_label);
    if (bad)
        colours.setColor(QPalette::ButtonText, toneColor(Tone::Bad, colours));
    m_label->setPalette(colours);
    showLabel();
}

void CopyKeeper::showLabel()
{
    // A passing message takes the whole bar.
    m_label->setVisible(!m_label->text().isEmpty() && m_window.statusBar()->currentMessage().isEmpty());
}

void CopyKeeper::restore(const QString& copy)
{
    if (!m_context)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const QString path = m_context->workspace().path();
    // A database too damaged for a copy is still kept by restore() itself, byte for byte.
    const bool kept = m_context->workspace().copies().make(CopyReason::Restore).has_value();
    m_window.closeDatabase();
    const Status restored = Workspace::restore(copy, path);
    const bool opened = m_window.openDatabase(path);
    QApplication::restoreOverrideCursor();
    if (!opened) {
        if (!restored)
            m_window.startPage()->addReason(restored.error());
        return;
    }
    m_window.workbench()->showPage(QStringLiteral("copies"));
    if (auto* page = qobject_cast<CopiesPage*>(m_window.workbench()->currentPage()))
        page->showRestored(restored, kept);
}

} // namespace lotsia
