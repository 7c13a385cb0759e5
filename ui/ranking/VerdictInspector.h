#pragma once

#include <QWidget>

class QPushButton;

namespace lotsia {

class InspectorText;

/// «Почему?»: the answer for the chosen school and what can be done with it.
class VerdictInspector : public QWidget {
    Q_OBJECT

public:
    explicit VerdictInspector(QWidget* parent = nullptr);
    void show(const QString& html, bool canDecide);
    void clear();
    QString text() const;

signals:
    void printRequested();
    void decisionRequested();

private:
    InspectorText* m_text;
    QPushButton* m_print;
    QPushButton* m_decide;
};

} // namespace lotsia
