#pragma once

#include "ui/ranking/ReasonTree.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace lotsia {

class ReasonView;

/// «Почему?»: the answer for the chosen school and what can be done with it.
class VerdictInspector : public QWidget {
    Q_OBJECT

public:
    explicit VerdictInspector(QWidget* parent = nullptr);
    /// \p facts: code, year, the set that answers.
    void show(const QString& name, const QString& facts, const QList<ReasonNode>& nodes, bool canDecide);
    void clear();
    /// Everything that is shown, as text.
    QString text() const;

signals:
    void printRequested();
    void decisionRequested();
    void figureRequested(const lotsia::Evidence& figure);

private:
    QLabel* m_head;
    QCheckBox* m_onlyDecisive;
    ReasonView* m_view;
    QPushButton* m_print;
    QPushButton* m_decide;
};

} // namespace lotsia
