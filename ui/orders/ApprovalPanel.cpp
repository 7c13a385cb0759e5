#include "ui/orders/ApprovalPanel.h"

#include "ui/orders/OrderFields.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

ApprovalPanel::ApprovalPanel(QWidget* parent)
    : InlinePanel(parent)
    , m_number(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_scan(new QPushButton(tr("Attach the scan…"), this))
    , m_note(new QLabel(this))
    , m_error(new QLabel(this))
{
    standAbove();
    build();
    connect(m_scan, &QPushButton::clicked, this, &ApprovalPanel::chooseScan);
    for (QLineEdit* field : {m_number, m_date})
        connect(field, &QLineEdit::textEdited, this, &ApprovalPanel::look);
}

void ApprovalPanel::build()
{
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
    m_date->setPlaceholderText(u"24.06.2021"_s);
    m_scan->setObjectName(u"approvalScan"_s);
    auto* approve = new QPushButton(tr("Approve"), this);
    approve->setObjectName(u"approve"_s);
    approve->setToolTip(tr("The order is kept as it is printed and does not change any more"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {m_scan, approve, cancel})
        row->addWidget(button, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_note->setObjectName(u"approvalNote"_s);
    for (QLabel* label : {m_note, m_error}) {
        label->setWordWrap(true);
        label->hide();
        all->addWidget(label);
    }
    connect(approve, &QPushButton::clicked, this, &ApprovalPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &ApprovalPanel::cancel);
}

void ApprovalPanel::open(const Order& order, const QDate& today)
{
    const QDate date = order.date.isValid() ? order.date : today;
    m_suggested = order.number.trimmed().isEmpty() && m_questions.nextNumber ? m_questions.nextNumber(date) : QString();
    m_number->setText(order.number.trimmed().isEmpty() ? m_suggested : order.number);
    m_date->setText(date.toString(u"dd.MM.yyyy"));
    setScan({});
    m_error->hide();
    look();
    show();
    m_number->setFocus();
    m_number->selectAll();
}

void ApprovalPanel::chooseScan()
{
    if (!m_scanPath.isEmpty())
        setScan({});
    else if (m_questions.scan)
        setScan(m_questions.scan());
}

void ApprovalPanel::setScan(const QString& path)
{
    m_scanPath = path;
    m_scan->setText(path.isEmpty() ? tr("Attach the scan…") : tr("Without the scan"));
    m_scan->setToolTip(path.isEmpty() ? tr("The scan of the signed order is kept with it; it can be attached later too")
                                      : QString());
    look();
}

/// What is worth knowing before the order is approved.
void ApprovalPanel::look()
{
    QStringList notes;
    const QString number = m_number->text().trimmed();
    const QDate date = orderDate(m_date->text());
    if (!m_suggested.isEmpty() && number == m_suggested)
        notes << tr("%1 is the next free number of the journal.").arg(number);
    const bool complete = !number.isEmpty() && date.isValid();
    if (complete && m_questions.remark) {
        if (const QString remark = m_questions.remark(number, date); !remark.isEmpty())
            notes << remark;
    }
    if (m_questions.proofreading) {
        if (const QString found = m_questions.proofreading(number, date); !found.isEmpty())
            notes << tr("Proofreading found (%1): look at it first.").arg(found);
    }
    if (!m_scanPath.isEmpty())
        notes << tr("Scan: %1.").arg(QFileInfo(m_scanPath).fileName());
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void ApprovalPanel::accept()
{
    const QDate date = orderDate(m_date->text());
    const QString number = m_number->text().trimmed();
    const bool good = date.isValid() && !number.isEmpty();
    m_error->setText(number.isEmpty() ? tr("The number is missing. Write it as it stands in the register.")
                                      : tr("This is not a date. Write it as 24.06.2021."));
    m_error->setVisible(!good);
    if (good)
        emit approved(number, date);
}

} // namespace lotsia
