#pragma once

#include "orders/Order.h"

#include <QWidget>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class ClauseEdit;
class ClauseRow;

/// The order's points as fields under each other, numbered by their places and levels. Each command is handed on as one
/// edit; what was typed before it is handed on first.
class ClauseList final : public QWidget {
    Q_OBJECT

public:
    explicit ClauseList(QWidget* parent = nullptr);
    /// Only the points that differ are written anew: the caret stays, or goes with its point.
    void setClauses(const QList<OrderClause>& clauses);
    /// As typed now, empty points included.
    QList<OrderClause> clauses() const;
    void setReadOnly(bool readOnly);
    int count() const { return int(m_rows.size()); }
    /// The field of a point; nullptr when there is none.
    ClauseEdit* edit(int row) const;
    /// The point that is typed in; −1: none.
    int focusedRow() const;
    void focusClause(int row, qsizetype position);

    void addClause(); ///< below the chosen one
    void removeClause();
    void moveClause(bool down);
    void changeClauseLevel(bool deeper);
    /// In place of the last point when it is about the same, «контроль…», otherwise behind it.
    void setControl(const QString& text);

signals:
    void typed(); ///< a letter was written
    void edited(const QString& what); ///< a point was left, added, removed or moved
    void entered(int row); ///< the caret came into a point
    void dragged(const QRect& line); ///< a point is carried; \p line is to stay in view

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const QString& text, const QString& iconName, const QString& toolTip);
    ClauseRow* makeRow();
    qsizetype rewrite(const QList<OrderClause>& clauses);
    void dropRow(int row);
    int rowOf(ClauseRow* row) const { return int(m_rows.indexOf(row)); }
    void choose(int row);
    bool begin(int row);
    void apply(const QList<OrderClause>& now, const QString& what, int row, qsizetype position);
    void split(int row);
    void join(int row);
    void paste(int row, const QString& text);
    void move(int row, bool down);
    void setLevel(int row, bool deeper);
    int gapAt(const QPoint& globalPosition) const;
    void showDropLine(int row, const QPoint& globalPosition);
    void drop(int row, const QPoint& globalPosition);
    void orderTabs();

    QVBoxLayout* m_layout;
    QFrame* m_dropLine;
    QList<ClauseRow*> m_rows;
    QList<QPushButton*> m_buttons;
    int m_current = 0;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace lotsia
