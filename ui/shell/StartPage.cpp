#include "ui/shell/StartPage.h"

#include "common/ProgramFolders.h"
#include "storage/NetworkShare.h"
#include "ui/common/Banner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/ToneLabel.h"
#include "ui/shell/ChoiceButton.h"
#include "ui/shell/PlacesPanel.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/ShowRequest.h"
#include "workspace/CopyService.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsia {

namespace {

constexpr qsizetype kLongestName = 60;

QString fileFilter()
{
    return StartPage::tr("Lotsia databases (*.lotsia)");
}

void makeHeading(QLabel* label, double scale)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
}

QLabel* errorLabel(QWidget* parent)
{
    auto* label = new ToneLabel({}, Tone::Bad, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

/// The department's name as a file name: without the signs that Windows forbids.
QString fileNameOf(const QString& department)
{
    QString name = department.simplified();
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|«»\\x{0}-\\x{1f}]")));
    name = name.trimmed();
    if (name.size() > kLongestName)
        name =
            name.left(name.lastIndexOf(u' ', kLongestName) > 0 ? name.lastIndexOf(u' ', kLongestName) : kLongestName);
    return (name.isEmpty() ? StartPage::tr("Department") : name) + QStringLiteral(".lotsia");
}

} // namespace

StartPage::StartPage(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* column = new QWidget(this);
    column->setFixedWidth(std::min(fontMetrics().averageCharWidth() * 95, 1000));
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(step);
    auto* heading = new QLabel(tr("Lotsia"), column);
    makeHeading(heading, 2.0);
    auto* about = new QLabel(tr("Support of schools with low educational results: from figures to the ranked list, "
                                "the roadmap and the order."),
                             column);
    about->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_banner);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(buildForm());
    layout->addWidget(m_stack);
    layout->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget(scroll);
    auto* row = new QHBoxLayout(middle);
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refresh();
}

QWidget* StartPage::buildChoices()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* widget = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, step, 0, 0);
    layout->setSpacing(step);
    auto* create = new ChoiceButton(QStringLiteral("new"), tr("Create the department's database"),
                                    tr("An empty database for your department. Only its name is needed."), widget);
    auto* open =
        new ChoiceButton(QStringLiteral("database"), tr("Open…"),
                         tr("A database that exists already, on this computer or in a shared folder."), widget);
    auto* restore =
        new ChoiceButton(QStringLiteral("backup"), tr("Restore from a copy…"),
                         tr("A database that is lost or damaged comes back from one of its copies."), widget);
    auto* demo = new ChoiceButton(QStringLiteral("roadmap"), tr("Show by example"),
                                  tr("An invented department with schools, results, a roadmap and an order. "
                                     "Nothing there can be spoilt."),
                                  widget);
    connect(create, &ChoiceButton::clicked, this, [this] {
        m_banner->clear();
        m_stack->setCurrentIndex(1);
        m_nameEdit->setFocus();
    });
    connect(open, &ChoiceButton::clicked, this, &StartPage::askForFile);
    connect(demo, &ChoiceButton::clicked, this, &StartPage::demoRequested);
    connect(restore, &ChoiceButton::clicked, this, &StartPage::askForCopy);
    for (ChoiceButton* button : {create, open, restore, demo})
        layout->addWidget(button);
    auto* guide = new QToolButton(widget);
    guide->setIcon(icon(QStringLiteral("info")));
    guide->setText(tr("Guide (F1)"));
    guide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    guide->setAutoRaise(true);
    guide->setObjectName(QStringLiteral("guideButton"));
    connect(guide, &QToolButton::clicked, this, &StartPage::guideRequested);
    layout->addWidget(guide, 0, Qt::AlignLeft);
    m_recent = new QWidget(widget);
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, step, 0, 0);
    m_recentLayout->setSpacing(0);
    layout->addWidget(m_recent);
    layout->addStretch();
    return widget;
}

QWidget* StartPage::buildForm()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* widget = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, step, 0, 0);
    layout->setSpacing(step / 2);
    auto* heading = new QLabel(tr("New database"), widget);
    makeHeading(heading, 1.2);
    auto* nameLabel = new QLabel(tr("Name of the department"), widget);
    m_nameEdit = new QLineEdit(widget);
    m_nameEdit->setMaxLength(300);
    nameLabel->setBuddy(m_nameEdit);
    m_nameError = errorLabel(widget);
    auto* pathLabel = new QLabel(tr("File"), widget);
    m_pathEdit = new QLineEdit(widget);
    pathLabel->setBuddy(m_pathEdit);
    m_pathError = errorLabel(widget);
    auto* browse = new QPushButton(icon(QStringLiteral("open")), tr("Choose the place…"), widget);
    auto* create = new QPushButton(tr("Create"), widget);
    auto* back = new QPushButton(tr("Back"), widget);
    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(m_pathEdit, 1);
    pathRow->addWidget(browse);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(create);
    layout->addWidget(heading);
    layout->addSpacing(step);
    layout->addWidget(nameLabel);
    layout->addWidget(m_nameEdit);
    layout->addWidget(m_nameError);
    layout->addSpacing(step);
    layout->addWidget(pathLabel);
    layout->addLayout(pathRow);
    layout->addWidget(m_pathError);
    layout->addSpacing(step);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_nameEdit, &QLineEdit::textEdited, this, &StartPage::updateSuggestedPath);
    for (QLineEdit* edit : {m_nameEdit, m_pathEdit})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_nameError->hide(); // judged again on “Create”
            m_pathError->hide();
        });
    connect(m_pathEdit, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_nameEdit, &QLineEdit::returnPressed, this, &StartPage::submit);
    connect(m_pathEdit, &QLineEdit::returnPressed, this, &StartPage::submit);
    connect(browse, &QPushButton::clicked, this, &StartPage::choosePlace);
    connect(create, &QPushButton::clicked, this, &StartPage::submit);
    connect(back, &QPushButton::clicked, this, &StartPage::refresh);
    return widget;
}

void StartPage::refresh()
{
    m_banner->clear();
    m_error.reset();
    m_failedPath.clear();
    m_stack->setCurrentIndex(0);
    m_nameEdit->clear();
    m_nameError->hide();
    m_pathError->hide();
    m_pathChosen = false;
    updateSuggestedPath();
    rebuildRecent();
}

void StartPage::rebuildRecent()
{
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = recentFiles::list();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto* heading = new QLabel(tr("Recent files"), m_recent);
    makeHeading(heading, 1.0);
    m_recentLayout->addWidget(heading);
    for (const QString& path : paths)
        addRecentRow(path);
}

void StartPage::addRecentRow(const QString& path)
{
    const QFileInfo file(path);
    const bool there = file.exists();
    auto* row = new QWidget(m_recent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    auto* open = new QToolButton(row);
    open->setAutoRaise(true);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIcon(icon(QStringLiteral("recent")));
    open->setText(file.completeBaseName());
    open->setToolTip(QDir::toNativeSeparators(path));
    open->setEnabled(there);
    connect(open, &QToolButton::clicked, this, [this, path] { emit openRequested(path, false); });
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto* place = new ElidedLabel(there ? folder : tr("The file is not there any more: %1").arg(folder), row);
    place->setEnabled(there);
    auto* remove = new QToolButton(row);
    remove->setAutoRaise(true);
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Take out of the list; the file itself stays"));
    remove->setAccessibleName(tr("Take %1 out of the list").arg(file.completeBaseName()));
    connect(remove, &QToolButton::clicked, this, [this, path] {
        recentFiles::remove(path);
        rebuildRecent();
    });
    layout->addWidget(open);
    layout->addWidget(place, 1);
    layout->addWidget(remove);
    m_recentLayout->addWidget(row);
}

void StartPage::askForFile()
{
    const QString path = m_dialogs.openFile(this, QStringLiteral("database"), tr("Open a database"), fileFilter());
    if (!path.isEmpty())
        emit openRequested(path, false);
}

void StartPage::choosePlace()
{
    const QString path = m_dialogs.saveFile(this, QStringLiteral("database"), tr("Where to keep the database"),
                                            fileNameOf(m_nameEdit->text()), fileFilter());
    if (path.isEmpty())
        return;
    m_pathChosen = true;
    m_pathEdit->setText(QDir::toNativeSeparators(path));
    m_pathEdit->setToolTip(m_pathEdit->text());
    m_pathError->hide();
}

void StartPage::updateSuggestedPath()
{
    if (m_pathChosen)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_pathEdit->setText(QDir::toNativeSeparators(folder.filePath(fileNameOf(m_nameEdit->text()))));
    m_pathEdit->setCursorPosition(0); // the folder is what a person looks for here
    m_pathEdit->setToolTip(m_pathEdit->text());
}

void StartPage::submit()
{
    const QString name = m_nameEdit->text().simplified();
    const QString path = QDir::fromNativeSeparators(m_pathEdit->text().trimmed());
    m_nameError->setText(tr("Enter the department's name as it stands in its orders."));
    m_nameError->setVisible(name.isEmpty());
    const bool taken = QFileInfo::exists(path);
    m_pathError->setText(taken ? tr("This file exists already. Choose another name, or open it.")
                               : tr("Choose where to keep the file."));
    m_pathError->setVisible(taken || path.isEmpty());
    if (name.isEmpty())
        m_nameEdit->setFocus();
    else if (taken || path.isEmpty())
        m_pathEdit->setFocus();
    else
        emit createRequested(path, name);
}

void StartPage::askForCopy()
{
    const QString copy = m_dialogs.openFile(this, QStringLiteral("backup"), tr("Restore from a copy"),
                                            fileFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (copy.isEmpty())
        return;
    const QString failed = m_failedPath; // also after this copy turns out to be of no use
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto contents = CopyService::verify(copy);
    QApplication::restoreOverrideCursor();
    if (!contents) {
        m_banner->showMessage(Banner::Kind::Error, tr("This copy cannot be used. %1").arg(contents.error().toString()),
                              tr("Choose another copy…"), [this] { askForCopy(); });
        return;
    }
    const QString suggested = !failed.isEmpty() ? failed : CopyFolder::databaseName(copy) + QStringLiteral(".lotsia");
    const QString target = m_dialogs.saveFile(this, QStringLiteral("database"),
                                              tr("Where the restored database shall lie"), suggested, fileFilter());
    if (target.isEmpty())
        return;
    if (showRequest::isSameFile(copy, target)) {
        m_banner->showMessage(Banner::Kind::Error,
                              tr("This is the copy itself. Choose another place for the database."),
                              tr("Restore from a copy…"), [this] { askForCopy(); });
        return;
    }
    if (QFileInfo::exists(target)
        && !m_dialogs.confirm(this, tr("Restore the database"),
                              tr("The database %1 is replaced by the copy. What it is now is kept beside it in a file "
                                 "with the ending “%2”.")
                                  .arg(QDir::toNativeSeparators(target), QStringLiteral(".before-restore")),
                              tr("Restore")))
        return;
    emit restoreRequested(copy, target);
}

void StartPage::openCopiesFolder()
{
    const QString root = CopySettings::load().root;
    const QString own = CopyFolder(root, m_failedPath, ProgramFolders::current().stored(m_failedPath)).path();
    if (const Status opened = PlacesPanel::openFolder(QFileInfo(own).isDir() ? own : root); !opened)
        m_dialogs.error(this, tr("Open the folder of copies"), opened.error().toString());
}

void StartPage::showError(const Error& error, const QString& path, bool forReading)
{
    m_error = error;
    m_failedPath = path;
    m_forReading = forReading;
    if (error.code == ErrorCode::InUse && !path.isEmpty() && !forReading && !isOnNetwork(path)) {
        m_banner->showMessage(Banner::Kind::Warning, error.toString(), tr("Open for reading"),
                              [this, path] { emit openRequested(path, true); });
    } else if (error.code == ErrorCode::Damaged && !path.isEmpty() && !Workspace::isNewer(path)) {
        m_banner->showMessage(Banner::Kind::Error, error.toString(), tr("Restore from a copy…"),
                              [this] { askForCopy(); });
        m_banner->addAction(tr("Open the folder of copies"), [this] { openCopiesFolder(); });
    } else {
        m_banner->showMessage(Banner::Kind::Error, error.toString());
    }
}

void StartPage::addReason(const Error& earlier)
{
    if (m_error)
        showError({m_error->code, earlier.toString() + QLatin1Char('\n') + m_error->toString(), {}}, m_failedPath,
                  m_forReading);
    else
        showError(earlier, m_failedPath);
}

QString StartPage::messageText() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

} // namespace lotsia
