#pragma once

#include "documents/OrderExtract.h"
#include "ui/common/InlinePanel.h"
#include "ui/orders/CopyOutput.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lotsia {

/// «Выписка…» and «Копия с отметкой «Верно»…»: what of the order is given out, and who certifies it.
class CopyPanel final : public InlinePanel {
    Q_OBJECT

public:
    enum class Mode { Extract, Copy };

    explicit CopyPanel(QWidget* parent = nullptr);
    /// Who certified the last copy is proposed again.
    void open(Mode mode, const Order& order, const QDate& today);
    /// The order was changed while the panel stands open: a mark goes with its point or appendix, and is lost with it.
    void follow(const Order& order);
    Mode mode() const { return m_mode; }
    ExtractChoice choice() const;
    CopyCertification certification() const;

signals:
    void wanted(CopyOutput output);

protected:
    void accept() override;

private:
    void build();
    void showParts(const Order& order, const QSet<qsizetype>& points, const QSet<qsizetype>& appendices);
    void allowOutputs();
    void accept(CopyOutput output);
    QList<qsizetype> marked(int kind) const;
    Mode m_mode = Mode::Copy;
    Order m_order; ///< whose parts are shown
    QLabel* m_heading;
    QListWidget* m_parts;
    QLineEdit* m_post;
    QLineEdit* m_name;
    QLineEdit* m_date;
    QLineEdit* m_keptIn;
    QList<QPushButton*> m_outputs;
};

} // namespace lotsia
