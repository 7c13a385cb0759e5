#pragma once

#include <QString>

namespace lotsia {

/// Where the program keeps what is not the department's database: settings, copies, the example. An installed program
/// keeps them in the account's folders, never in its own; a file portable.txt beside the program keeps them beside it,
/// so that a memory stick carries them along, unless nothing can be written there.
class ProgramFolders {
public:
    enum class Kind { Installed, Portable, PortableUnwritable };

    /// \p program is the program's folder, \p drive the root of the disk it stands on where disks go by letters and
    /// else empty, \p user the account's folder for the program's data; empty: the system's.
    ProgramFolders(const QString& program, const QString& drive, const QString& user = {});
    /// Those of the running program.
    static const ProgramFolders& current();

    Kind kind() const { return m_kind; }
    QString data() const;
    QString copies() const;
    QString demo() const;

    /// A path as it is written into the settings. Of a portable program, inside its folder relative to that, and else
    /// on the same drive relative to the drive: it is found when the disk gets another letter, and what lies outside
    /// also when the program moves.
    QString stored(const QString& path) const;
    /// The path that stored() wrote.
    QString found(const QString& stored) const;

    /// Makes QSettings use the settings' place; of an installed program, with what an earlier version kept elsewhere.
    /// Once, before the first QSettings and with the application's name set.
    void placeSettings() const;

private:
    QString m_program;
    QString m_drive;
    QString m_user;
    Kind m_kind = Kind::Installed;
};

} // namespace lotsia
