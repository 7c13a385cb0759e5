#pragma once

#include "roadmap/Roadmap.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lotsia {

class CellEditor;

/// Heading, kind and period of a roadmap, folded at first; a field is handed on when it is left.
class RoadmapForm final : public QWidget {
    Q_OBJECT

public:
    explicit RoadmapForm(QWidget* parent = nullptr);
    void setRoadmap(const Roadmap& roadmap);
    void setReadOnly(bool readOnly);
    void setUnfolded(bool unfolded);
    /// Unfolds, with the heading chosen: what is typed takes its place.
    void startTyping();

signals:
    void edited(const Roadmap& after, const QString& what);
    /// Enter in the last field: the table is next.
    void finished();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void commitTitle();
    void commitKind();
    void commitPeriod();
    QLabel* addField(QBoxLayout* row, const QString& label, QWidget* field, int stretch);
    Roadmap m_roadmap;
    QToolButton* m_fold;
    QWidget* m_fields;
    CellEditor* m_title;
    QComboBox* m_kind;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QLabel* m_error;
};

} // namespace lotsia
