#include "ui/shell/Navigation.h"

#include "ui/common/Icons.h"

#include <QEvent>

namespace lotsia {

Navigation::Navigation(const std::vector<PageInfo>& pages, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setBackgroundRole(QPalette::Window);
    QPalette colours = palette();
    colours.setBrush(QPalette::Base, Qt::NoBrush);
    setPalette(colours);
    int number = 1;
    for (const PageInfo& page : pages) {
        auto* item = new QListWidgetItem(icon(page.iconName), page.title, this);
        const QString keys = number <= 9 ? tr("%1 (Ctrl+%2)").arg(page.title).arg(number) : page.title;
        item->setToolTip(keys);
        item->setData(Qt::AccessibleTextRole, page.title);
        m_titles.append(page.title);
        ++number;
    }
    fit();
}

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(folded ? QString() : m_titles[row]);
    fit();
}

void Navigation::fit()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    const int side = step * 11 / 4;
    setIconSize(QSize(side, side));
    int widest = 0;
    for (const QString& title : std::as_const(m_titles))
        widest = std::max(widest, fontMetrics().horizontalAdvance(title));
    setFixedWidth(m_folded ? side + 2 * step : side + widest + 5 * step);
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, side + step * 3 / 2));
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace lotsia
