#pragma once

#include "documents/Document.h"
#include "ui/common/Page.h"
#include "ui/orders/AppendixList.h"
#include "workspace/OrderService.h"

class QTimer;

namespace lotsia {

class ApprovalPanel;
class NewOrderPanel;
class OrderForm;
class OrderList;
class PreviewPane;
class RemarkList;

/// «Приказы»: the list, the chosen order as a form, and its pages as they will be printed.
class OrdersPage final : public Page {
    Q_OBJECT

public:
    explicit OrdersPage(AppContext& context, QWidget* parent = nullptr);
    ~OrdersPage() override;

    void refresh() override;
    void newItem() override;
    void focusFilter() override;
    void print() override;
    QString helpText() const override;
    void reveal(const QString& item) override;

    std::optional<OrderId> current() const { return m_current; }
    void open(OrderId id);
    void create(const QString& templateKey, const OrderSources& sources);
    void savePdf();
    void saveDocx();
    void askApproval();
    void approve(const QString& number, const QDate& date);

private:
    void buildTop();
    QWidget* buildBody();
    void showOrder(const Order& order);
    void showPreview();
    void store(const Order& after, const QString& what);
    void stored(const Status& status, OrderId id);
    void commitFocused();
    [[nodiscard]] Result<AppendixSources> readSources();
    [[nodiscard]] Result<QList<AppendixContent>> contentsOf(const Order& order);
    [[nodiscard]] Result<Document> documentOf(const Order& order);
    [[nodiscard]] Result<QByteArray> pdfBytes();
    QString askPath(const QString& title, const QString& suffix, const QString& filter);
    bool isFrozen() const;

    QList<OrderEntry> m_entries;
    AppendixSources m_sources;
    /// What the appendices of the order in view print, until the data or the choice of appendices change.
    struct Printed {
        OrderId order;
        QList<OrderAppendix> appendices;
        QList<AppendixContent> contents;
    };
    std::optional<Printed> m_printed;
    OrderList* m_list;
    OrderForm* m_form;
    RemarkList* m_remarks;
    PreviewPane* m_preview;
    NewOrderPanel* m_newPanel;
    ApprovalPanel* m_approvalPanel;
    QPushButton* m_approve = nullptr;
    QMenu* m_files = nullptr;
    QMenu* m_printing = nullptr;
    QSplitter* m_columns = nullptr;
    QTimer* m_previewTimer;
    std::optional<OrderId> m_current;
};

} // namespace lotsia
