#pragma once

#include "orders/OrderRemark.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QToolButton;

namespace lotsia {

/// Remarks of the proof reading under the form, in three groups that can be switched off; as high as it needs, up to a
/// few lines.
class RemarkList final : public QWidget {
    Q_OBJECT

public:
    explicit RemarkList(QWidget* parent = nullptr);
    /// \p hiddenCount: remarks of this order that a person does not want to see; \p note: a sentence below the groups
    /// («there is no dictionary»), may be empty.
    void setRemarks(const OrderRemarks& remarks, int hiddenCount, const QString& note);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Remarks in view, without the groups that are switched off.
    int count() const;
    /// The chosen one; nullopt: none.
    std::optional<OrderRemark> current() const;
    /// F8: the next one in view becomes current, after the last the first; one that was only chosen comes first itself.
    /// False: there is none.
    bool step(int direction);
    /// Another order: the first step leads to the chosen remark, not past it.
    void startOver() { m_visited.reset(); }
    /// The remarks in view as lines of a table, with its headings.
    QString asTable() const;

signals:
    void jumpAsked(const lotsia::OrderRemark& remark);
    void fixAsked(const lotsia::OrderRemark& remark, const QString& replacement);
    void wordAsked(const QString& word); ///< to be added to the dictionary
    void hideAsked(const lotsia::OrderRemark& remark);
    void hiddenAsked(); ///< what was hidden is to be shown again

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    enum Group { Errors, Remarks, Spellings, Groups };
    static Group groupOf(const OrderRemark& remark);
    QToolButton* makeFilter(const QString& name);
    void fill();
    void fitHeight();
    void showMenu(const QPoint& at);
    void fillMenu(QMenu& menu, const OrderRemark& remark);
    void copy();
    OrderRemark remarkOf(const QListWidgetItem* item) const;

    void jump(const OrderRemark& remark);

    OrderRemarks m_remarks; ///< in groups
    std::optional<OrderRemark> m_visited; ///< the one that was jumped to last
    int m_hidden = 0;
    QString m_note;
    bool m_readOnly = false;
    QLabel* m_caption;
    QToolButton* m_filters[Groups];
    QToolButton* m_more;
    QListWidget* m_list;
};

} // namespace lotsia
