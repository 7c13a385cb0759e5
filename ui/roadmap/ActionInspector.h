#pragma once

#include "roadmap/Roadmap.h"

#include <QWidget>

class QLabel;

namespace lotsia {

/// The chosen action at the table's right: its term explained, who is responsible, its section and what is worth a
/// look.
class ActionInspector final : public QWidget {
    Q_OBJECT

public:
    explicit ActionInspector(QWidget* parent = nullptr);
    /// nullptr: a heading or nothing is chosen.
    void showAction(const RoadmapAction* action, const QString& number, const QString& section);
    QString text() const;

private:
    QLabel* m_text;
};

} // namespace lotsia
