#pragma once

#include <QAbstractButton>

namespace lotsia {

/// A large choice: sign, bold title and a sentence below it.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int step() const { return std::max(8, fontMetrics().height() / 2); }
    int iconSide() const { return 4 * step(); }
    QFont titleFont() const;
    QRect sentenceRect(int width) const;
    QString m_sentence;
};

} // namespace lotsia
