#pragma once

#include <QString>

namespace lotsia {

/// Where copies go and whether they are made by themselves, the same for the window and the batch tool.
struct CopySettings {
    QString root; ///< holds one folder for each database; empty: no copies at all
    bool automatic = true;

    /// What the person chose; by default the program's own place.
    static CopySettings load();
    /// An empty \p folder brings the program's own place back.
    static void chooseFolder(const QString& folder);
    static void chooseAutomatic(bool automatic);
    static bool isFolderChosen();
};

} // namespace lotsia
