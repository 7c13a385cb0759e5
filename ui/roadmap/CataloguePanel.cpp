#include "ui/roadmap/CataloguePanel.h"

#include "ui/roadmap/DepartmentWords.h"
#include "ui/roadmap/MeasurePicker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

CataloguePanel::CataloguePanel(AppContext& context, QWidget* parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_picker(new MeasurePicker)
    , m_add(new QPushButton)
{
    setAccessibleName(tr("Add from the catalogue"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_heading->setWordWrap(true);
    m_add->setObjectName(u"addMeasuresButton"_s);
    m_add->setToolTip(tr("Ctrl+Enter"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"closeCatalogueButton"_s);
    cancel->setToolTip(tr("Esc"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(m_add);
    row->addWidget(cancel);
    layout->addLayout(row);
    layout->addWidget(m_picker, 1);
    connect(m_add, &QPushButton::clicked, this, &CataloguePanel::accept);
    connect(cancel, &QPushButton::clicked, this, &CataloguePanel::closed);
    connect(m_picker, &MeasurePicker::chosenChanged, this, &CataloguePanel::showChoice);
}

void CataloguePanel::open(const Roadmap& roadmap)
{
    m_roadmap = roadmap;
    m_heading->setText(tr("Typical measures (a sample). Tick with Space what the roadmap needs; each goes into the "
                          "section of its name, and the texts can be changed afterwards."));
    m_picker->start(templateWords(m_context.workspace(), m_context.year()), roadmap);
    showChoice();
    m_picker->focusSearch();
}

void CataloguePanel::showChoice()
{
    const qsizetype count = m_picker->chosen().size();
    m_add->setText(count == 0 ? tr("Add the measures") : tr("Add %n measure(s)", nullptr, int(count)));
    m_add->setEnabled(count > 0);
}

void CataloguePanel::accept()
{
    const QStringList keys = m_picker->chosen();
    if (keys.isEmpty())
        return;
    Roadmap after = m_roadmap;
    MeasureCatalogue::builtIn().addTo(after, keys, templateWords(m_context.workspace(), m_context.year()));
    emit closed();
    emit edited(after, tr("Add measures of the catalogue"));
}

} // namespace lotsia
