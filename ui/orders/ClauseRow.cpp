#include "ui/orders/ClauseRow.h"

#include "ui/orders/ClauseEdit.h"
#include "ui/orders/DragHandle.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lotsia {

using namespace Qt::StringLiterals;

ClauseRow::ClauseRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_handle(new DragHandle(this))
    , m_number(new QLabel(this))
    , m_edit(new ClauseEdit(this))
{
    m_layout->setSpacing(4);
    m_layout->addWidget(m_handle, 0, Qt::AlignTop);
    m_layout->addWidget(m_number, 0, Qt::AlignTop);
    m_layout->addWidget(m_edit, 1);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setContentsMargins(0, m_edit->frameWidth() + int(m_edit->document()->documentMargin()), 0, 0);
    m_number->setBuddy(m_edit);
    m_handle->setToolTip(tr("Drag the point with its sub-points elsewhere (Alt+Up, Alt+Down)"));
    setLevel(1);
}

void ClauseRow::show(const OrderClause& clause)
{
    m_edit->showText(clause.text);
    setLevel(clause.level);
}

OrderClause ClauseRow::clause() const
{
    return {m_edit->toPlainText(), m_level};
}

void ClauseRow::setLevel(int level)
{
    m_level = level;
    const int step = fontMetrics().averageCharWidth() * 4;
    m_layout->setContentsMargins((level - 1) * step, 0, 0, 0);
}

void ClauseRow::setNumber(const QString& number, bool chosen)
{
    QFont look = font();
    look.setBold(true); // the wider one: nothing shifts when another is chosen
    const int width = QFontMetrics(look).horizontalAdvance(number.size() > 2 ? number : u"9."_s);
    look.setBold(chosen);
    m_number->setFont(look);
    m_number->setText(number);
    m_number->setMinimumWidth(width);
    m_edit->setAccessibleName(tr("Point %1").arg(number));
    m_handle->setAccessibleName(tr("Move point %1").arg(number));
}

void ClauseRow::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_handle->setEnabled(!readOnly);
    m_handle->setCursor(readOnly ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

} // namespace lotsia
