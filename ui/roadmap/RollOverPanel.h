#pragma once

#include "ui/common/AppContext.h"
#include "workspace/RoadmapRollOver.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace lotsia {

/// «Новый год»: what would be carried over, with old and new terms, before it happens.
class RollOverPanel final : public QFrame {
    Q_OBJECT

public:
    explicit RollOverPanel(AppContext& context, QWidget* parent = nullptr);
    void open(RoadmapId old);

signals:
    void refused(const QString& sentence);
    /// The new roadmap is there and the old one in the archive.
    void done(const QString& sentence);
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void replan();
    void showPlan();
    void tick(QTreeWidgetItem* item);
    void apply();

    AppContext& m_context;
    RoadmapId m_old;
    RollOverPlan m_plan;
    QSpinBox* m_years;
    QComboBox* m_carried;
    QTreeWidget* m_rows;
    QLabel* m_summary;
    QPushButton* m_apply;
};

} // namespace lotsia
