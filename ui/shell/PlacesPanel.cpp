#include "ui/shell/PlacesPanel.h"

#include "common/ProgramFolders.h"
#include "ui/common/ElidedLabel.h"
#include "workspace/CopySettings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace lotsia {

namespace {

QString kindText()
{
    switch (ProgramFolders::current().kind()) {
    case ProgramFolders::Kind::Installed:
        return PlacesPanel::tr("The program is installed: its settings lie in the folders of your account, and so do "
                               "the copies unless you choose another folder.");
    case ProgramFolders::Kind::Portable:
        return PlacesPanel::tr("The program is portable: its settings lie beside it, and so do the copies unless you "
                               "choose another folder.");
    case ProgramFolders::Kind::PortableUnwritable:
        break;
    }
    return PlacesPanel::tr(
        "The program is portable, but its folder cannot be written to: settings and copies lie in the "
        "folders of your account. To keep them together, move the program to a folder of yours.");
}

} // namespace

PlacesPanel::PlacesPanel(QWidget* parent)
    : QWidget(parent)
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(step);
    grid->setVerticalSpacing(step / 2);
    grid->setColumnStretch(1, 1);
    auto* kind = new QLabel(kindText(), this);
    kind->setWordWrap(true);
    grid->addWidget(kind, 0, 0, 1, 3);
    addPlace(grid, tr("Settings of the program"), [] { return QFileInfo(QSettings().fileName()).absolutePath(); });
    addPlace(grid, tr("Copies of databases"), [] { return CopySettings::load().root; });
    refresh();
}

void PlacesPanel::addPlace(QGridLayout* grid, const QString& title, QString (*folder)())
{
    const int row = grid->rowCount();
    auto* path = new ElidedLabel({}, this);
    m_places.emplace_back(path, folder);
    auto* open = new QPushButton(tr("Open the folder"), this);
    open->setAccessibleName(tr("Open the folder: %1").arg(title));
    connect(open, &QPushButton::clicked, this, [this, folder] {
        if (const Status status = openFolder(folder()); !status)
            emit failed(status.error().toString());
    });
    grid->addWidget(new QLabel(title, this), row, 0);
    grid->addWidget(path, row, 1);
    grid->addWidget(open, row, 2);
}

void PlacesPanel::refresh()
{
    for (const auto& [label, folder] : m_places)
        label->setText(QDir::toNativeSeparators(folder()));
}

Status PlacesPanel::openFolder(const QString& folder)
{
    if (QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return {};
    return fail(ErrorCode::File,
                tr("The folder cannot be opened: %1. Open it in the file manager by hand.")
                    .arg(QDir::toNativeSeparators(folder)));
}

} // namespace lotsia
