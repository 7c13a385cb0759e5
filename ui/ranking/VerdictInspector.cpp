#include "ui/ranking/VerdictInspector.h"

#include "ui/common/Icons.h"
#include "ui/ranking/ReasonView.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

VerdictInspector::VerdictInspector(QWidget* parent)
    : QWidget(parent)
{
    m_head = new QLabel;
    m_head->setObjectName(u"verdictHead"_s);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_onlyDecisive = new QCheckBox(tr("Show only what decides"));
    m_onlyDecisive->setObjectName(u"onlyDecisive"_s);
    m_onlyDecisive->setChecked(true);
    m_onlyDecisive->setToolTip(tr("Without the tick every condition and every figure is shown"));
    m_view = new ReasonView;
    m_print = new QPushButton(icon(u"print"_s), tr("Print grounds"));
    m_print->setObjectName(u"printReasonButton"_s);
    m_print->setToolTip(tr("One page for the head of the school: the verdicts and the figures that decided"));
    m_decide = new QPushButton(icon(u"edit"_s), tr("Decide by hand…"));
    m_decide->setObjectName(u"decideButton"_s);
    m_decide->setToolTip(
        tr("A decision above the rule, with its reason; the verdict of the rule stays visible beside it"));
    connect(m_print, &QPushButton::clicked, this, &VerdictInspector::printRequested);
    connect(m_decide, &QPushButton::clicked, this, &VerdictInspector::decisionRequested);
    connect(m_onlyDecisive, &QCheckBox::toggled, m_view, &ReasonView::setOnlyDecisive);
    connect(m_view, &ReasonView::figureRequested, this, &VerdictInspector::figureRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_head);
    layout->addWidget(m_onlyDecisive);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_print);
    layout->addWidget(m_decide);
    clear();
}

void VerdictInspector::show(const QString& name, const QString& facts, const QList<ReasonNode>& nodes, bool canDecide)
{
    m_head->setText(u"<b>%1</b><br>%2"_s.arg(name.toHtmlEscaped(), facts.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s)));
    m_view->setNodes(nodes);
    m_view->setVisible(true);
    m_onlyDecisive->setVisible(true);
    m_print->setEnabled(true);
    m_decide->setEnabled(canDecide);
}

void VerdictInspector::clear()
{
    m_head->setText(tr("Choose a school to see why it is in its class."));
    m_view->setNodes({});
    m_onlyDecisive->setVisible(false);
    m_print->setEnabled(false);
    m_decide->setEnabled(false);
}

QString VerdictInspector::text() const
{
    return m_head->text() + u'\n' + m_view->text();
}

} // namespace lotsia
