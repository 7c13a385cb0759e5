#include "ui/ranking/VerdictInspector.h"

#include "ui/common/Icons.h"
#include "ui/common/InspectorText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

VerdictInspector::VerdictInspector(QWidget* parent)
    : QWidget(parent)
{
    m_text = new InspectorText(tr("Why the school is in this class"));
    m_text->setObjectName(u"verdictText"_s);
    m_print = new QPushButton(icon(u"print"_s), tr("Print grounds"));
    m_print->setObjectName(u"printReasonButton"_s);
    m_print->setToolTip(tr("Each condition with its figures and where they come from, on paper"));
    m_decide = new QPushButton(icon(u"edit"_s), tr("Decide by hand…"));
    m_decide->setObjectName(u"decideButton"_s);
    m_decide->setToolTip(
        tr("A decision above the rule, with its reason; the verdict of the rule stays visible beside it"));
    connect(m_print, &QPushButton::clicked, this, &VerdictInspector::printRequested);
    connect(m_decide, &QPushButton::clicked, this, &VerdictInspector::decisionRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_print);
    layout->addWidget(m_decide);
    clear();
}

void VerdictInspector::show(const QString& html, bool canDecide)
{
    m_text->setText(html);
    m_print->setEnabled(true);
    m_decide->setEnabled(canDecide);
}

void VerdictInspector::clear()
{
    m_text->setText(tr("Choose a school to see why it is in its class."));
    m_print->setEnabled(false);
    m_decide->setEnabled(false);
}

QString VerdictInspector::text() const
{
    return m_text->plainText();
}

} // namespace lotsia
