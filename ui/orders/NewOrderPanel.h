#pragma once

#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace lotsia {

/// «Новый приказ»: which template and which roadmap, asked on the page instead of in a window.
class NewOrderPanel final : public QFrame {
    Q_OBJECT

public:
    explicit NewOrderPanel(QWidget* parent = nullptr);
    void open(const QList<OrderTemplate>& templates, const QList<RoadmapEntry>& roadmaps);

signals:
    void chosen(const QString& templateKey, std::optional<RoadmapId> appendix);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    QComboBox* m_template;
    QComboBox* m_appendix;
    QPushButton* m_create;
};

} // namespace lotsia
