#include "ui/orders/NewOrderPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

NewOrderPanel::NewOrderPanel(QWidget* parent)
    : QFrame(parent)
    , m_template(new QComboBox(this))
    , m_appendix(new QComboBox(this))
    , m_create(new QPushButton(tr("Create the draft"), this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(this);
    const auto add = [&](const QString& label, QComboBox* box) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(box);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(caption);
        pair->addWidget(box);
        row->addLayout(pair, 1);
    };
    add(tr("Template"), m_template);
    add(tr("Roadmap printed as the appendix"), m_appendix);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(m_create, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    m_create->setDefault(true);
    connect(m_create, &QPushButton::clicked, this, &NewOrderPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NewOrderPanel::open(const QList<OrderTemplate>& templates, const QList<RoadmapEntry>& roadmaps)
{
    m_template->clear();
    for (const OrderTemplate& entry : templates)
        m_template->addItem(entry.title, entry.key);
    m_appendix->clear();
    for (const RoadmapEntry& entry : roadmaps)
        m_appendix->addItem(entry.title.simplified(), entry.id.value());
    m_appendix->addItem(tr("without an appendix"), 0);
    m_create->setEnabled(!templates.isEmpty());
    show();
    m_template->setFocus();
}

void NewOrderPanel::accept()
{
    const qint64 id = m_appendix->currentData().toLongLong();
    hide();
    emit chosen(m_template->currentData().toString(), id > 0 ? std::optional(RoadmapId(id)) : std::nullopt);
}

void NewOrderPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotsia
