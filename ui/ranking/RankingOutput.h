#pragma once

#include "ui/common/Dialogs.h"
#include "ui/ranking/RankingData.h"
#include "ui/ranking/RankingExport.h"

#include <QObject>

#include <functional>

class QMenu;

namespace lotsia {

class Workspace;

/// Prints and writes the ranked list and the grounds of one school. A list that leaves the program as a file is also
/// kept in the database, so that it can be shown later what was sent.
class RankingOutput : public QObject {
    Q_OBJECT

public:
    /// What is shown now; nullptr while nothing is.
    using Shown = std::function<const RankingData*()>;
    /// Row of the chosen school in the classification; -1 for none.
    using Chosen = std::function<int()>;

    RankingOutput(Workspace& workspace, Dialogs& dialogs, Shown shown, Chosen chosen, QWidget* page);

    void fillExport(QMenu& menu);
    void fillPrint(QMenu& menu);
    void printList();
    void printReason();

signals:
    void written(const QString& sentence);
    void failed(const lotsia::Error& error);

private:
    void exportList(RankingFormat format, const QString& filter);
    void saveReason();

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    Shown m_shown;
    Chosen m_chosen;
    QWidget* m_page;
};

} // namespace lotsia
