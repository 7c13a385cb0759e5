#pragma once

#include "ui/common/Page.h"
#include "ui/shell/CopyChecker.h"
#include "workspace/CopyFolder.h"

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace lotsia {

class ColumnModel;
class DataTableView;
class ElidedLabel;

/// «Копии»: the copies of the open database, made by themselves or by hand, and the way back to one of them.
class CopiesPage : public Page {
    Q_OBJECT

public:
    explicit CopiesPage(AppContext& context, QWidget* parent = nullptr);
    ~CopiesPage() override;
    void refresh() override;
    void newItem() override { makeCopy(); }
    QString helpText() const override;
    /// The folder is being listed in the background.
    bool isLooking() const { return m_checker->isListing(); }
    /// The outcome of a restoring, told on the page of the database that is open after it. \p kept: what was there
    /// before is among the copies, and not only beside the database.
    void showRestored(const Status& status, bool kept);

private:
    struct Row {
        DatabaseCopy copy;
        std::optional<CopyCheck> check; ///< not read through yet without it
    };
    void buildTools();
    void buildTable();
    void updateState();
    void updateButtons();
    void showListed(const QList<DatabaseCopy>& copies);
    void take(const QString& path, const CopyCheck& check);
    QString stateOf(const Row& row) const;
    QString countOf(const Row& row, int DatabaseContents::*member) const;
    void makeCopy();
    void saveCopy();
    void restoreSelected();
    void restoreFile();
    void askAndRestore(const QString& copy, const QString& question);
    void chooseFolder();
    void useOwnFolder();
    /// \p look: whether a copy is due with the new ones.
    void applySettings(bool look);

    std::vector<Row> m_rows;
    ColumnModel* m_model = nullptr;
    DataTableView* m_view = nullptr;
    CopyChecker* m_checker;
    QPushButton* m_restore = nullptr;
    QCheckBox* m_automatic = nullptr;
    ElidedLabel* m_folder = nullptr;
    QAction* m_ownFolder = nullptr;
};

} // namespace lotsia
