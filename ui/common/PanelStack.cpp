#include "ui/common/PanelStack.h"

#include <algorithm>

namespace lotsia {

PanelStack::PanelStack(QWidget* parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PanelStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

int PanelStack::heightForWidth(int width) const
{
    // The layout would answer for the highest of all, hidden ones included.
    return currentWidget() ? std::max(currentWidget()->heightForWidth(width), minimumSizeHint().height())
                           : QStackedWidget::heightForWidth(width);
}

} // namespace lotsia
