#include "ui/common/Dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace lotsia {

namespace {

QString settingsKey(const QString& purpose)
{
    return QStringLiteral("folders/") + purpose;
}

QString lastFolder(const QString& purpose)
{
    const QString folder = QSettings().value(settingsKey(purpose)).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString& purpose, const QString& path)
{
    if (!path.isEmpty())
        QSettings().setValue(settingsKey(purpose), QFileInfo(path).absolutePath());
}

/// The extension that the filter's first pattern asks for: «База (*.lotsia)» gives "lotsia".
QString firstExtension(const QString& filter)
{
    const qsizetype star = filter.indexOf(QLatin1String("*."));
    if (star < 0)
        return {};
    qsizetype end = star + 2;
    while (end < filter.size() && filter.at(end).isLetterOrNumber())
        ++end;
    return filter.mid(star + 2, end - star - 2);
}

} // namespace

QString SystemDialogs::openFile(QWidget* parent, const QString& purpose, const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, lastFolder(purpose), filter);
    rememberFolder(purpose, path);
    return path;
}

QStringList SystemDialogs::openFiles(QWidget* parent, const QString& purpose, const QString& title,
                                     const QString& filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(purpose), filter);
    rememberFolder(purpose, paths.value(0));
    return paths;
}

QString SystemDialogs::saveFile(QWidget* parent, const QString& purpose, const QString& title,
                                const QString& suggestedName, const QString& filter)
{
    QFileDialog dialog(parent, title, lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(firstExtension(filter));
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    rememberFolder(purpose, path);
    return path;
}

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& purpose, const QString& title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder(purpose));
    if (!path.isEmpty())
        QSettings().setValue(settingsKey(purpose), path);
    return path;
}

bool SystemDialogs::confirm(QWidget* parent, const QString& title, const QString& text, const QString& yesText)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Cancel, parent);
    QPushButton* yes = box.addButton(yesText, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label,
                                              const QString& initial)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    // Wide enough for the window's title and for most of a name.
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 64, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

void SystemDialogs::error(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox::critical(parent, title, text);
}

} // namespace lotsia
