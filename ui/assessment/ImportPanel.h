#pragma once

#include "ui/assessment/ImportBatch.h"
#include "ui/common/AppContext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QMimeData;
class QPushButton;

namespace lotsia {

class ColumnModel;
class DataTableView;

/// Shows what chosen files would bring before anything is stored: files at the left, rows of the chosen one at the
/// right, each accepted or rejected with its reason. Takes the place of the page's table while it is in use.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(AppContext& context, QWidget* parent = nullptr);

    /// Reads the files in a background task.
    void start(const QStringList& paths);
    const ImportBatch& batch() const { return m_batch; }

    /// What a file dialog offers.
    static QString fileFilter();
    /// Local files of a drag; empty when it holds none.
    static QStringList droppedFiles(const QMimeData* data);

signals:
    /// Something came in; the panel may stay for the files that did not.
    void stored();
    /// The panel is done; \p summary says what came in, empty when nothing did.
    void finished(const QString& summary);

private:
    QWidget* makeFileList();
    QWidget* makeRowTable();
    QWidget* makeButtons();
    void run(const QString& title, std::function<Status(ImportBatch&, Workspace&, Progress&)> work);
    void store(bool acceptedRowsOnly);
    void close();
    void showBatch();
    void showFile();
    void updateButtons();
    static QString errorText(const ImportFile& file);
    QString stateText(const ImportFile& file) const;
    const ImportFile* currentFile() const;
    QString summary() const;
    void keyPressEvent(QKeyEvent* event) override;

    AppContext& m_context;
    ImportBatch m_batch;
    bool m_working = false;
    int m_shownFile = -1;
    ColumnModel* m_fileModel;
    DataTableView* m_fileView;
    ColumnModel* m_rowModel;
    DataTableView* m_rowView;
    QLabel* m_title;
    QLabel* m_remarks;
    QLabel* m_reason;
    QCheckBox* m_onlyRejected;
    QCheckBox* m_replace;
    QPushButton* m_load;
    QPushButton* m_loadAccepted;
    QPushButton* m_cancel;
};

} // namespace lotsia
