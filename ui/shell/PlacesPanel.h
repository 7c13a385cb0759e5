#pragma once

#include "common/Result.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace lotsia {

class ElidedLabel;

/// Where the program keeps its settings and copies, with a way into each folder.
class PlacesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlacesPanel(QWidget* parent = nullptr);
    /// The folders may have been chosen anew.
    void refresh();

    /// Shows \p folder in the system's file manager; a missing one is made first. Error: File.
    [[nodiscard]] static Status openFolder(const QString& folder);

signals:
    /// A folder could not be opened.
    void failed(const QString& text);

private:
    /// A place has a title and a folder that is asked for when it is needed.
    void addPlace(QGridLayout* grid, const QString& title, QString (*folder)());

    std::vector<std::pair<ElidedLabel*, QString (*)()>> m_places;
};

} // namespace lotsia
