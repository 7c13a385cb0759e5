#pragma once

#include <QStackedWidget>

namespace lotsia {

/// Widgets that take turns in a panel. It needs no more room than the one that is shown: a long form behind a short
/// text does not make the text scroll.
class PanelStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PanelStack(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
};

} // namespace lotsia
