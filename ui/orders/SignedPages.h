#pragma once

#include "orders/Order.h"
#include "ui/common/AppContext.h"

#include <QFrame>
#include <QTemporaryDir>

#include <functional>

class QTimer;

namespace lotsia {

struct Document;

/// Guards that an approved order is printed as it was signed: compares the pages that this version of the program lays
/// out with the PDF that was kept at approval. Stands above the preview and says so when they differ.
class SignedPages final : public QFrame {
    Q_OBJECT

public:
    /// Lays the order out as it would be printed now.
    using Layout = std::function<Result<Document>(const Order& order)>;

    SignedPages(AppContext& context, Layout layout, QWidget* parent = nullptr);
    /// A draft has no signed pages. An approved order is compared a moment later, or at mayPrint(). \p pdfName: what
    /// the PDF is called where it is opened.
    void setOrder(const Order& order, const QString& pdfName);
    /// False when the signed pages would come out otherwise, or are not there to compare with: the person has been
    /// told, and the PDF opened if they wished. True for a draft.
    bool mayPrint();

signals:
    void refused(const QString& sentence);
    void saveAsked(); ///< of the PDF that was kept

private:
    void openPdf();
    Result<bool> same();
    void compare();

    AppContext& m_context;
    Layout m_layout;
    Order m_order;
    QString m_pdfName;
    std::optional<bool> m_same; ///< of m_order; unknown until it has been compared
    QTimer* m_later;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs have open; gone with the window
};

} // namespace lotsia
