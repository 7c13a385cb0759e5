#pragma once

#include "ui/common/AppContext.h"
#include "ui/ranking/RankingData.h"
#include "ui/ranking/RankingExport.h"

#include <QObject>

#include <functional>

class QMenu;

namespace lotsia {

/// Prints and writes the ranked list and the grounds of one school or of all that are shown. A list that leaves the
/// program as a file is also kept in the database, so that it can be shown later what was sent.
class RankingOutput : public QObject {
    Q_OBJECT

public:
    /// What is shown now; nullptr while nothing is.
    using Shown = std::function<const RankingData*()>;
    /// Row of the chosen school in the classification; -1 for none.
    using Chosen = std::function<int()>;

    /// Rows that the filters show, in the order of the table.
    using Rows = std::function<QList<int>()>;

    RankingOutput(AppContext& context, Shown shown, Chosen chosen, Rows rows, QWidget* page);

    void fillExport(QMenu& menu);
    void fillPrint(QMenu& menu);
    void printList();
    void printReason();

signals:
    void written(const QString& sentence);
    void failed(const lotsia::Error& error);

private:
    void exportList(RankingFormat format, const QString& filter);
    /// \p suffix «.pdf» or «.docx».
    void saveReason(const QString& suffix, const QString& filter);
    void saveAllReasons(const QString& suffix, const QString& filter);
    void printAllReasons();
    void told(const Status& status, const QString& path);

    AppContext& m_context;
    Shown m_shown;
    Chosen m_chosen;
    Rows m_rows;
    QWidget* m_page;
};

} // namespace lotsia
