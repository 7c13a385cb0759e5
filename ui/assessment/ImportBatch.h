#pragma once

#include "workspace/ImportService.h"

#include <QStringList>

#include <vector>

namespace lotsia {

class Workspace;

/// One chosen file on its way in.
struct ImportFile {
    enum class State { Waiting, Planned, Failed, Stored };

    QString path;
    QString name; ///< without folders
    ImportKind kind = ImportKind::Auto;
    State state = State::Waiting;
    ImportPlan plan;
    QString error; ///< why it cannot be read or stored
    qsizetype stored = 0;

    /// Rows whose figures are stored already with other counts from another file.
    qsizetype conflictCount() const;
    /// Rejected rows or any other error than such a conflict.
    bool hasRejections() const;
    bool hasErrors() const { return conflictCount() > 0 || hasRejections(); }
};

/// Several files that come in together: school lists first, since results need their schools. Has no widgets; both
/// steps run on the working thread.
class ImportBatch {
public:
    static ImportBatch of(const QStringList& paths);

    std::vector<ImportFile>& files() { return m_files; }
    const std::vector<ImportFile>& files() const { return m_files; }

    /// Plans what waits. A file that cannot be read keeps its reason and stops nobody. Error: Cancelled.
    [[nodiscard]] Status plan(Workspace& workspace, Progress& progress);
    /// Stores the planned files that \p policy allows, one transaction each; when a school list came in, files with
    /// rejected rows are planned again. Files with rejected rows stay planned unless the policy takes the rest. Error:
    /// Cancelled.
    [[nodiscard]] Status commit(Workspace& workspace, const ImportPolicy& policy, Progress& progress);

    bool hasWaiting() const; ///< a file was not read yet
    bool canCommit(const ImportPolicy& policy) const; ///< commit() would store at least one file
    bool hasPartlyAccepted() const; ///< a file has rejected rows and also accepted ones
    bool allStored() const;
    bool waitsForSchools(const ImportFile& file) const;
    int storedFiles() const;
    qsizetype storedRows() const;

private:
    std::vector<ImportFile> m_files;
};

} // namespace lotsia
