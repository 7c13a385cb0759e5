#include "ui/help/GuideWindow.h"

#include "documents/PdfWriter.h"
#include "ui/common/Banner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/common/SearchField.h"
#include "ui/help/GuideView.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <numeric>

namespace lotsia {

namespace {

QString setting(const char* name)
{
    return QStringLiteral("guide/") + QLatin1String(name);
}

/// «все» finds «всё»: Russians type «е» for both.
QRegularExpression expressionOf(const QString& words)
{
    QString pattern;
    for (const QChar letter : words.simplified()) {
        const QChar small = letter.toLower();
        if (small == QChar(0x0435) || small == QChar(0x0451))
            pattern += QStringLiteral("[\\x{435}\\x{451}]");
        else if (letter == u' ')
            pattern += QStringLiteral("\\s+");
        else
            pattern += QRegularExpression::escape(QString(letter));
    }
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

GuideWindow::GuideWindow(Guide guide, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_guide(std::move(guide))
    , m_dialogs(dialogs)
    , m_banner(new Banner(this))
    , m_contents(new QTreeWidget(this))
    , m_view(new GuideView(m_guide, this))
{
    setWindowTitle(tr("Guide — Lotsia"));
    setAccessibleName(tr("Guide"));
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(step, step / 2, step, step);
    outer->addLayout(buildTools());
    outer->addWidget(m_banner);
    buildContents();
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    int contentsWidth = 0; // the whole title and, in a search, its number of places
    for (const GuideChapter& chapter : m_guide.chapters())
        contentsWidth =
            std::max(contentsWidth, fontMetrics().horizontalAdvance(QStringLiteral("00. %1 (00)").arg(chapter.title)));
    contentsWidth += m_contents->indentation() + fontMetrics().averageCharWidth() * 5;
    splitter->setSizes({contentsWidth, fontMetrics().averageCharWidth() * 140 - contentsWidth});
    outer->addWidget(splitter, 1);
    connect(m_view, &QTextBrowser::anchorClicked, this, &GuideWindow::followLink);
    addShortcuts();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 42);
    restoreGeometry(QSettings().value(setting("geometry")).toByteArray());
    changeTextSize(QSettings().value(setting("textSize"), 110).toInt());
}

QBoxLayout* GuideWindow::buildTools()
{
    auto* row = new QHBoxLayout;
    m_backButton =
        addTool(row, QStringLiteral("chevron-left"), {}, tr("Back (Alt+Left)"), [this] { walk(m_back, m_forward); });
    m_forwardButton = addTool(row, QStringLiteral("chevron-right"), {}, tr("Forward (Alt+Right)"),
                              [this] { walk(m_forward, m_back); });
    m_search = new SearchField(tr("Find in the guide (Ctrl+F)"), this);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    connect(m_search, &SearchField::searched, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { nextHit(true); });
    row->addWidget(m_search, 1);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("guideFound"));
    row->addWidget(m_found);
    addTool(row, QStringLiteral("up"), {}, tr("Previous place (Shift+F3)"), [this] { nextHit(false); });
    addTool(row, QStringLiteral("down"), {}, tr("Next place (F3)"), [this] { nextHit(true); });
    addTool(row, {}, QStringLiteral("А−"), tr("Smaller text (Ctrl+−)"), [this] { changeTextSize(m_textSize - 10); });
    addTool(row, {}, QStringLiteral("А+"), tr("Larger text (Ctrl++)"), [this] { changeTextSize(m_textSize + 10); });
    addTool(row, QStringLiteral("print"), {}, tr("Print the guide… (Ctrl+P)"), [this] { print(); });
    QToolButton* save = addTool(row, QStringLiteral("pdf"), tr("Save as PDF…"), tr("Save the guide as PDF (Ctrl+S)"),
                                [this] { savePdf(); });
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return row;
}

QToolButton* GuideWindow::addTool(QBoxLayout* row, const QString& iconName, const QString& sign, const QString& text,
                                  std::function<void()> action)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setText(sign);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, [action = std::move(action)] { action(); });
    row->addWidget(button);
    return button;
}

void GuideWindow::buildContents()
{
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_contents->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    for (qsizetype i = 0; i < m_guide.chapters().size(); ++i) {
        auto* item = new QTreeWidgetItem(m_contents);
        item->setData(0, Qt::UserRole, int(i));
    }
    m_hits = QList<int>(m_guide.chapters().size(), 0);
    showHits();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &GuideWindow::showItem);
    connect(m_contents, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        showItem(item);
        m_view->setFocus();
    });
}

void GuideWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, std::function<void()> action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [action = std::move(action)] { action(); });
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { walk(m_back, m_forward); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { walk(m_forward, m_back); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { nextHit(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { nextHit(false); });
    for (const int key : {int(Qt::Key_Plus), int(Qt::Key_Equal)})
        add(QKeySequence(int(Qt::CTRL) | key), [this] { changeTextSize(m_textSize + 10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSize(m_textSize - 10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { changeTextSize(110); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { savePdf(); });
}

void GuideWindow::open(const QString& key)
{
    const GuideChapter* chapter = m_guide.chapter(key);
    m_banner->clear(); // speaks of the time before
    goTo(chapter ? int(chapter - m_guide.chapters().constData()) : std::max(0, m_chapter));
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

QString GuideWindow::currentKey() const
{
    return m_chapter < 0 ? QString() : m_guide.chapters().at(m_chapter).key;
}

void GuideWindow::goTo(int chapter)
{
    if (chapter == m_chapter)
        return;
    if (m_chapter >= 0)
        m_back.append({m_chapter, m_view->verticalScrollBar()->value()});
    m_forward.clear();
    showChapter(chapter);
}

void GuideWindow::showChapter(int chapter)
{
    m_chapter = chapter;
    m_view->showChapter(m_guide.chapters().at(chapter));
    const QSignalBlocker blocker(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        if (i != chapter) {
            item->setExpanded(false);
            continue;
        }
        if (item->childCount() == 0) {
            for (const QString& section : m_view->sections())
                new QTreeWidgetItem(item, {section});
        }
        item->setExpanded(true);
        m_contents->setCurrentItem(item);
    }
    m_view->mark(m_expression);
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
}

void GuideWindow::showItem(QTreeWidgetItem* item)
{
    if (!item)
        return;
    QTreeWidgetItem* top = item->parent() ? item->parent() : item;
    goTo(top->data(0, Qt::UserRole).toInt());
    if (item->parent()) {
        const QSignalBlocker blocker(m_contents);
        m_contents->setCurrentItem(item);
        m_view->showSection(top->indexOfChild(item));
    }
}

void GuideWindow::walk(QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return;
    const Step step = from.takeLast();
    to.append({m_chapter, m_view->verticalScrollBar()->value()});
    showChapter(step.chapter);
    m_view->verticalScrollBar()->setValue(step.scroll);
}

void GuideWindow::followLink(const QUrl& link)
{
    if (const GuideChapter* chapter = m_guide.chapterOfFile(link.toString()))
        goTo(int(chapter - m_guide.chapters().constData()));
}

void GuideWindow::search(const QString& text)
{
    m_expression = text.simplified().isEmpty() ? QRegularExpression() : expressionOf(text);
    if (m_texts.isEmpty()) {
        for (const GuideChapter& chapter : m_guide.chapters())
            m_texts.append(GuideView::plainText(chapter));
    }
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_hits[i] = m_expression.pattern().isEmpty() ? 0 : int(m_texts.at(i).count(m_expression));
    m_hitCount = std::accumulate(m_hits.begin(), m_hits.end(), 0);
    showHits();
    m_view->mark(m_expression);
    if (m_hitCount > 0 && m_chapter >= 0 && m_hits.at(m_chapter) > 0)
        m_view->nextMark(true);
}

void GuideWindow::showHits()
{
    const bool searching = !m_expression.pattern().isEmpty();
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        const QString title = QStringLiteral("%1. %2").arg(i + 1).arg(m_guide.chapters().at(i).title);
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        item->setText(0, m_hits.at(i) > 0 ? tr("%1 (%2)").arg(title).arg(m_hits.at(i)) : title);
        item->setToolTip(0, title);
        item->setDisabled(searching && m_hits.at(i) == 0);
    }
    m_found->setText(!searching            ? QString()
                         : m_hitCount == 0 ? tr("Nothing found. Try another word or a part of it.")
                                           : tr("Found: %1").arg(m_hitCount));
}

void GuideWindow::nextHit(bool forward)
{
    if (m_hitCount == 0 || m_view->nextMark(forward))
        return;
    const int count = int(m_hits.size());
    for (int distance = 1; distance <= count; ++distance) {
        const int chapter = ((m_chapter + (forward ? distance : -distance)) % count + count) % count;
        if (m_hits.at(chapter) == 0)
            continue;
        if (chapter == m_chapter)
            m_view->mark(m_expression); // from the chapter's other end again
        else
            goTo(chapter);
        if (forward)
            m_view->nextMark(true);
        else
            while (m_view->nextMark(true)) { } // to the last one
        return;
    }
}

void GuideWindow::changeTextSize(int percent)
{
    m_textSize = std::clamp(percent, 70, 250);
    QSettings().setValue(setting("textSize"), m_textSize);
    m_view->setTextSize(m_textSize);
}

void GuideWindow::print()
{
    const auto document = m_guide.document();
    if (document)
        DocumentPreview::printDocument(this, *document);
    else
        m_banner->showMessage(Banner::Kind::Error, document.error().toString());
}

void GuideWindow::savePdf()
{
    const QString path = m_dialogs.saveFile(this, QStringLiteral("guide"), tr("Save the guide"),
                                            tr("Lotsia. Guide") + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Status status = [&]() -> Status {
        LOTSIA_TRY_ASSIGN(const Document document, m_guide.document());
        return writePdf(path, document, QDateTime::currentDateTime());
    }();
    QApplication::restoreOverrideCursor();
    if (status)
        m_banner->showMessage(Banner::Kind::Info, tr("The guide is saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_banner->showMessage(Banner::Kind::Error, status.error().toString());
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(setting("geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace lotsia
