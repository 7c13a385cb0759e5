#pragma once

#include "orders/AppendixMentions.h"
#include "orders/Order.h"
#include "ui/orders/AppendixSources.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class AppContext;
class AppendixRow;

/// The appendices of an order under each other, numbered by their place: from what each is printed or what is written
/// in it, and buttons to add, remove and move them; they are dragged too. Points that name an appendix by its number
/// follow, if the person wants.
class AppendixList final : public QWidget {
    Q_OBJECT

public:
    explicit AppendixList(QWidget* parent = nullptr);
    /// Reads files for tables; called once, before the first appendix.
    void setContext(AppContext& context) { m_context = &context; }
    /// The order whose appendices these are: its stamp and its points are told beside them.
    void setOrder(const Order& order);
    void setAppendices(const QList<OrderAppendix>& appendices, const AppendixSources& sources);
    const QList<OrderAppendix>& appendices() const { return m_appendices; }
    /// With everything typed so far, stored or not.
    QList<OrderAppendix> typed() const;
    void setReadOnly(bool readOnly);
    /// Numbers the mentions in \p clauses as the change that edited() tells of asks for, unless the person does not
    /// want it.
    void carryMentions(QList<OrderClause>& clauses) const;

    void addAppendix(AppendixKind kind);
    void removeAppendix();
    void moveAppendix(bool down);
    void moveAppendixTo(int place);
    /// Puts the cursor into an appendix.
    void enter(int index);

signals:
    void edited(const QString& what); ///< an appendix was added, changed, removed or moved
    void typing(); ///< a letter was written
    void entered(int index); ///< the focus came into an appendix
    void criteriaAsked(qint64 criteria); ///< to be shown on the page «Критерии»

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    OrderAppendix fresh(AppendixKind kind) const;
    AppendixRow* makeRow(AppendixKind kind);
    void rebuild();
    void dropRows(qsizetype from);
    void showMentions();
    int rowOf(const QObject* handle) const;
    int placeAt(int y) const; ///< before which appendix a drop at \p y stands
    QPushButton* makeButton(const QString& text, const QString& iconName, const QString& toolTip);
    void choose(int index);
    /// A card other than \p except holds a refused text, which would stay behind when cards change places: it is shown.
    bool isHeld(int except = -1);
    bool commitTyped(); ///< whether a field of a card had the focus
    void change(const QList<OrderAppendix>& now, const QString& what, const AppendixMoves& moves = {});

    QVBoxLayout* m_layout;
    QList<AppendixRow*> m_rows;
    QList<QPushButton*> m_buttons;
    QCheckBox* m_follow;
    QLabel* m_mentions;
    AppContext* m_context = nullptr;
    Order m_order;
    QList<OrderAppendix> m_appendices;
    AppendixSources m_sources;
    AppendixMoves m_moves; ///< of the change that is being told
    QPoint m_pressed;
    int m_current = 0;
    int m_drop = -1;
    bool m_readOnly = false;
};

} // namespace lotsia
