#pragma once

#include "orders/Order.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace lotsia {

class ClauseEdit;
class DragHandle;

/// One point in the list of points: a handle to drag it by, its number, its text, set in by its level.
class ClauseRow final : public QWidget {
    Q_OBJECT

public:
    explicit ClauseRow(QWidget* parent = nullptr);
    void show(const OrderClause& clause);
    OrderClause clause() const;
    void setNumber(const QString& number, bool chosen);
    void setReadOnly(bool readOnly);
    ClauseEdit* edit() const { return m_edit; }
    DragHandle* handle() const { return m_handle; }

private:
    void setLevel(int level);
    QHBoxLayout* m_layout;
    DragHandle* m_handle;
    QLabel* m_number;
    ClauseEdit* m_edit;
    int m_level = 1;
};

} // namespace lotsia
