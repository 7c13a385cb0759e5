#pragma once

#include "documents/Document.h"
#include "documents/OrderLook.h"
#include "ui/common/Page.h"
#include "ui/common/PrintSetup.h"
#include "ui/orders/AppendixList.h"
#include "ui/orders/CopyOutput.h"
#include "workspace/LegalActService.h"
#include "workspace/OrderService.h"

#include <QPointer>

class QAction;
class QTabWidget;
class QTimer;

namespace lotsia {

class ActPanel;
class ApprovalPanel;
class CopyPanel;
class NewOrderPanel;
class OrderFilesBox;
class OrderForm;
class OrderJournal;
class OrderLifeBar;
class OrderList;
class OrderProofing;
struct OrderRemark;
class PreviewPane;
class RemarkList;
class RenewalPanel;
class RepealPanel;
class SignedPages;
class TemplatePanel;

/// «Приказы»: the list, the chosen order as a form, and its pages as they will be printed; on the second tab the
/// journal of all orders.
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
    /// The scan that was chosen with the number is kept with the order.
    void approve(const QString& number, const QDate& date);
    void changeOrder(); ///< «Изменить приказ…»: a copy of the approved order in view, to be edited
    void wordAmendment(); ///< of the copy in view: the order that makes its changes
    void askRepeal(); ///< «Отменить приказы…»
    void repeal(const QList<OrderId>& orders);
    void removeDraft();
    void askRenewal(); ///< «Как в прошлом году…»
    void saveTemplate(); ///< of the order in view
    void fillFields(); ///< that the database knows by now
    /// Into the preamble of the order in view, at the caret.
    void insertBasis(const QList<LegalAct>& acts);
    void takeActs(); ///< that the preamble names, into the register
    void showJournal();

private:
    // What the page can do besides, each in a file of its own: build…() once, show…() whenever an order is shown.
    void buildEditing(); ///< OrdersPageEditing.cpp: the caret and the preview
    void showEditing(const Order& order);
    void buildSources(); ///< OrdersPageSources.cpp: acts, templates, «как в прошлом году»
    void showSources(const Order& order);
    void refreshSources();
    void buildProofing(); ///< OrdersPageProofing.cpp: remarks and the jump to each
    void showProofing(const Order& order);
    void showRemark(const OrderRemark& remark);
    void buildLife(); ///< OrdersPageLife.cpp: printed, signed, changed, lost force; the journal
    void showLife(const Order& order);
    void buildOutput(); ///< OrdersPageOutput.cpp: files and paper
    void showOutput(const Order& order);
    /// One panel at a time stands above the order.
    void hidePanels();
    bool isJournal() const;
    void refreshJournal();
    void addDraft(const Order& order, const QString& what);
    void markPrinted();
    void printOrder(bool selectedFirst);
    void printOrderAlone();
    void printSheets();
    void giveCopy(CopyOutput output); ///< the extract or the certified copy that was asked for
    void printJournal();
    void exportJournal();
    [[nodiscard]] bool printPages(const Document& document, const PrintChoice& choice = {});
    [[nodiscard]] QString proposedFileName() const;
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
    [[nodiscard]] Result<OrderLook> lookOf(const Order& order, OrderMode mode = OrderMode::Print);
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
    OrderProofing* m_proofing = nullptr;
    PreviewPane* m_preview;
    SignedPages* m_signedPages;
    NewOrderPanel* m_newPanel;
    ApprovalPanel* m_approvalPanel;
    QPushButton* m_approve = nullptr;
    QMenu* m_files = nullptr;
    QMenu* m_printing = nullptr;
    QAction* m_printAlone = nullptr;
    QAction* m_printSheets = nullptr;
    QAction* m_change = nullptr;
    QAction* m_repeal = nullptr;
    QAction* m_removeDraft = nullptr;
    QTabWidget* m_tabs;
    OrderJournal* m_journal;
    OrderLifeBar* m_life;
    OrderFilesBox* m_orderFiles;
    RepealPanel* m_repealPanel;
    CopyPanel* m_copyPanel;
    ActPanel* m_acts = nullptr;
    TemplatePanel* m_templates = nullptr;
    RenewalPanel* m_renewal = nullptr;
    QMenu* m_insertField = nullptr;
    QAction* m_insertBasis = nullptr;
    QAction* m_fill = nullptr;
    QAction* m_saveTemplate = nullptr;
    QAction* m_renew = nullptr;
    QPointer<QWidget> m_caret; ///< the field of the form that was typed in last
    QSplitter* m_columns = nullptr;
    QTimer* m_previewTimer;
    std::optional<OrderId> m_current;
};

} // namespace lotsia
