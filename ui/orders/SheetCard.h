#pragma once

#include "orders/OrderSheet.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace lotsia {

class CellGrid;
class ErrorLabel;

/// «Лист согласования», «Лист ознакомления».
QString sheetTitle(SheetKind kind);

/// One sheet as a card: its lines, and buttons for them and for the sheet.
class SheetCard final : public QFrame {
    Q_OBJECT

public:
    explicit SheetCard(QWidget* parent);
    void show(const OrderSheet& sheet);
    OrderSheet sheet() const;
    void setReadOnly(bool readOnly);
    void say(const QString& sentence); ///< what is wrong
    CellGrid* grid() const { return m_grid; }
    QMenu* fillMenu() const { return m_fill; } ///< filled when it is opened

signals:
    void edited(const QString& what);
    void entered();
    void filling(); ///< the menu is about to open
    void removed();
    void moved(bool down);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QToolButton* makeButton(const QString& text, const QString& iconName, const QString& toolTip);
    SheetKind m_kind = SheetKind::Agreement;
    QLabel* m_head;
    CellGrid* m_grid;
    QMenu* m_fill;
    ErrorLabel* m_error;
    QList<QToolButton*> m_buttons;
};

} // namespace lotsia
