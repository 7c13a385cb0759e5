#pragma once

#include "documents/OrderExtract.h"
#include "ui/orders/CopyOutput.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lotsia {

/// «Выписка…» and «Копия с отметкой «Верно»…»: what of the order is given out, and who certifies it.
class CopyPanel final : public QFrame {
    Q_OBJECT

public:
    enum class Mode { Extract, Copy };

    explicit CopyPanel(QWidget* parent = nullptr);
    /// Who certified the last copy is proposed again.
    void open(Mode mode, const Order& order, const QDate& today);
    Mode mode() const { return m_mode; }
    ExtractChoice choice() const;
    CopyCertification certification() const;

signals:
    void wanted(CopyOutput output);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void accept(CopyOutput output);
    QList<qsizetype> marked(int kind) const;
    Mode m_mode = Mode::Copy;
    QLabel* m_heading;
    QListWidget* m_parts;
    QLineEdit* m_post;
    QLineEdit* m_name;
    QLineEdit* m_date;
    QLineEdit* m_keptIn;
    QList<QPushButton*> m_outputs;
};

} // namespace lotsia
