#pragma once

#include <QProxyStyle>

namespace lotsia {

/// A style whose check boxes and round choices can be seen in a dark palette too: Fusion frames them darker than the
/// window, and an unticked one vanishes.
class CheckFrameStyle final : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace lotsia
