#pragma once

#include "orders/Order.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class GrowingEdit;

/// The order's points as fields under each other, numbered by their place.
class ClauseList final : public QWidget {
    Q_OBJECT

public:
    explicit ClauseList(QWidget* parent = nullptr);
    void setClauses(const QList<OrderClause>& clauses);
    /// As typed now, empty points included.
    QList<OrderClause> clauses() const;
    void setReadOnly(bool readOnly);

    void addClause();
    void removeClause();
    void moveClause(bool down);

signals:
    void typed(); ///< a letter was written
    void edited(const QString& what); ///< a point was left, added, removed or moved

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Row {
        QWidget* holder;
        QLabel* number;
        GrowingEdit* text;
    };
    void makeRow();
    void dropRow();
    void choose(int row);
    QPushButton* makeButton(const QString& text, const QString& iconName, const QString& toolTip,
                            void (ClauseList::*what)());
    void moveUp() { moveClause(false); }
    void moveDown() { moveClause(true); }
    QVBoxLayout* m_layout;
    QList<Row> m_rows;
    QList<QPushButton*> m_buttons;
    int m_current = 0;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace lotsia
