#pragma once

#include "roadmap/Execution.h"
#include "ui/common/AppContext.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QMimeData;
class QPushButton;

namespace lotsia {

class DateField;
class ErrorLabel;

/// Documents that prove the execution of one item: files are copied into the database, links are only kept. Files may
/// be dropped here.
class EvidenceBox final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceBox(AppContext& context, QWidget* parent = nullptr);
    void setContent(ActionId action, const QString& period, const QList<ExecutionEvidence>& evidence, bool readOnly);

    /// Files that are dropped on \p surface are attached too.
    void takeDropsOn(QWidget* surface);
    void addFiles(const QStringList& paths);
    /// Adds a link or a register; one step of Undo.
    void add(const ExecutionEvidence& evidence);

signals:
    void refused(const QString& sentence);
    void informed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QMimeData& dropped);
    void build();
    const ExecutionEvidence* current() const;
    void chooseFiles();
    void askLink();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void showCurrent();
    void store();

    AppContext& m_context;
    ActionId m_action;
    QString m_period;
    QList<ExecutionEvidence> m_evidence;
    bool m_readOnly = false;
    bool m_storing = false;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs have open; gone with the window
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_addFile;
    QPushButton* m_addLink;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
    QWidget* m_fields;
    QLineEdit* m_title;
    QLineEdit* m_number;
    DateField* m_date;
    QLabel* m_linkLabel;
    QLineEdit* m_link;
    ErrorLabel* m_error;
};

} // namespace lotsia
