#pragma once

#include <QFrame>

namespace lotsia {

/// One line of text that gives way: what does not fit ends with «…», the whole stands in the tooltip.
class ElidedLabel : public QFrame {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace lotsia
