#pragma once

#include "ui/roadmap/TextFinder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsia {

class RoadmapModel;
class RoadmapView;

/// Find and replace above the roadmap's table; hits are marked in the table while it is open. Esc closes it.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    FindBar(RoadmapModel& model, RoadmapView& view, QWidget* parent = nullptr);
    /// With the cell's text as the first thing to find when it is short.
    void open(bool replacing);
    void close();
    void findNext() { find(1); }
    void findPrevious() { find(-1); }
    void replaceOne();
    void replaceAll();
    void setReadOnly(bool readOnly);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(int step);
    void search();
    void sayCount();
    TextFinder finder() const;
    RoadmapModel& m_model;
    RoadmapView& m_view;
    QLineEdit* m_what;
    QLineEdit* m_with;
    QComboBox* m_column;
    QCheckBox* m_case;
    QCheckBox* m_word;
    QLabel* m_said;
    QWidget* m_replacing;
};

} // namespace lotsia
