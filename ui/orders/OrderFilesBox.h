#pragma once

#include "orders/OrderFile.h"
#include "ui/common/AppContext.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace lotsia {

/// The scan, the signature and other files of a signed order. Files may be dropped here.
class OrderFilesBox final : public QWidget {
    Q_OBJECT

public:
    explicit OrderFilesBox(AppContext& context, QWidget* parent = nullptr);
    /// \p pdfName: what the approved PDF is called when all is saved.
    void setOrder(OrderId order, const QString& pdfName, bool readOnly);
    void addFiles(const QStringList& paths);
    static QString openFilter();

signals:
    void refused(const QString& sentence);
    void informed(const QString& sentence);

private:
    void build();
    const OrderFile* current() const;
    void chooseFiles();
    void openCurrent();
    void saveCurrent();
    void saveAll();
    void removeCurrent();
    void showCurrent();

    AppContext& m_context;
    OrderId m_order;
    QString m_pdfName;
    QList<OrderFile> m_files;
    bool m_readOnly = false;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs have open; gone with the window
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_saveAll;
    QPushButton* m_remove;
};

} // namespace lotsia
