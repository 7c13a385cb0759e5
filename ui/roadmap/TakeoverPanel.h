#pragma once

#include "exchange/RoadmapTable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lotsia {

class TakenModel;
class TakeoverModel;
class TakeoverView;

/// Preview of a table that is taken over: its rows with what they are taken for, remarks, and the roadmap that comes of
/// it. Nothing is stored before a button is pressed.
class TakeoverPanel final : public QWidget {
    Q_OBJECT

public:
    /// \p canAdd: there is an open roadmap that can be changed.
    TakeoverPanel(const RoadmapDraft& draft, bool canAdd, QWidget* parent = nullptr);
    /// The draft with everything the person decided.
    RoadmapDraft draft() const;

signals:
    void createRequested(const lotsia::Roadmap& roadmap);
    void addRequested(const lotsia::RoadmapDraft& draft);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFields();
    QWidget* buildTables();
    QWidget* buildButtons(bool canAdd);
    void rebuild();
    void showRemarks(const Findings& remarks);
    bool readPeriod();
    void create();

    TakeoverModel* m_source;
    TakenModel* m_result;
    TakeoverView* m_view;
    QPlainTextEdit* m_title;
    QComboBox* m_kind;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QLabel* m_periodNote;
    QListWidget* m_remarks;
    QLabel* m_remarksTitle;
    QLabel* m_summary;
    QPushButton* m_create = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace lotsia
