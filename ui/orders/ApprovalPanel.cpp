#include "ui/orders/ApprovalPanel.h"

#include "ui/orders/OrderFields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lotsia {

ApprovalPanel::ApprovalPanel(QWidget* parent)
    : QFrame(parent)
    , m_number(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_error(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* all = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    all->addLayout(row);
    const auto add = [&](const QString& label, QLineEdit* field) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(caption);
        pair->addWidget(field);
        row->addLayout(pair);
    };
    add(tr("Number of the order"), m_number);
    add(tr("Date of the order"), m_date);
    m_date->setPlaceholderText(QStringLiteral("24.06.2021"));
    auto* approve = new QPushButton(tr("Approve"), this);
    approve->setObjectName(QStringLiteral("approve"));
    approve->setToolTip(tr("The order is kept as it is printed and does not change any more"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(approve, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(m_error);
    connect(approve, &QPushButton::clicked, this, &ApprovalPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ApprovalPanel::open(const Order& order, const QDate& today)
{
    m_number->setText(order.number);
    m_date->setText((order.date.isValid() ? order.date : today).toString(u"dd.MM.yyyy"));
    m_error->hide();
    show();
    m_number->setFocus();
    m_number->selectAll();
}

void ApprovalPanel::accept()
{
    const QDate date = orderDate(m_date->text());
    const QString number = m_number->text().trimmed();
    const bool good = date.isValid() && !number.isEmpty();
    m_error->setText(number.isEmpty() ? tr("The number is missing. Write it as it stands in the register.")
                                      : tr("This is not a date. Write it as 24.06.2021."));
    m_error->setVisible(!good);
    if (good) {
        hide();
        emit approved(number, date);
    }
}

void ApprovalPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotsia
