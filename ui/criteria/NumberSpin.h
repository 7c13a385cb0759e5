#pragma once

#include <QDoubleSpinBox>

namespace lotsia {

/// A spin box that shows no zeros after the point which say nothing: «30 %», «29,7 %».
class NumberSpin : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberSpin(QWidget* parent = nullptr);
    QString textFromValue(double value) const override;
    /// A point serves as a comma.
    QValidator::State validate(QString& text, int& position) const override;
    double valueFromText(const QString& text) const override;
};

} // namespace lotsia
