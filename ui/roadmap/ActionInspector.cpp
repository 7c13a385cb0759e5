#include "ui/roadmap/ActionInspector.h"

#include "ui/roadmap/RoadmapEdits.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString block(const QString& caption, const QString& html)
{
    return html.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(caption.toHtmlEscaped(), html);
}

} // namespace

ActionInspector::ActionInspector(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("About the chosen action"));
    m_text->setContentsMargins(4, 4, 4, 4);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_text);
    scroll->setAccessibleName(m_text->accessibleName());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    showAction(nullptr, {}, {});
}

void ActionInspector::showAction(const RoadmapAction* action, const QString& number, const QString& section)
{
    if (!action) {
        m_text->setText(tr("Choose an action in the table. Its term is explained here."));
        return;
    }
    const auto recurrence = [](Recurrence value) {
        switch (value) {
        case Recurrence::Yearly:
            return tr("every year");
        case Recurrence::HalfYearly:
            return tr("every half-year");
        case Recurrence::Quarterly:
            return tr("every quarter");
        case Recurrence::Monthly:
            return tr("every month");
        case Recurrence::Weekly:
            return tr("every week");
        case Recurrence::None:
            break;
        }
        return QString();
    };
    const Term& term = action->term;
    QStringList lines;
    if (!term.text.isEmpty())
        lines << u"«%1»"_s.arg(term.text);
    if (term.kind == TermKind::Unknown && !term.text.isEmpty())
        lines << tr("Not understood, printed as it is");
    if (term.start)
        lines << tr("Begins: %1").arg(term.start->toString(u"dd.MM.yyyy"));
    if (term.end)
        lines << tr("Ends: %1").arg(term.end->toString(u"dd.MM.yyyy"));
    if (term.recurrence != Recurrence::None)
        lines << tr("Repeats: %1").arg(recurrence(term.recurrence));
    if (term.kind == TermKind::Open)
        lines << tr("Without a last day");
    if (term.asNeeded)
        lines << tr("As needed: no reminder when it passes");
    for (QString& line : lines)
        line = line.toHtmlEscaped();

    QStringList parties;
    for (const QString& party : action->responsible)
        parties << party.toHtmlEscaped();
    QStringList remarks;
    const Findings findings = checkAction(*action);
    for (const Finding& finding : findings)
        remarks << u"• "_s + finding.text.toHtmlEscaped();

    QString html = block(tr("Action %1").arg(number), action->text.left(400).toHtmlEscaped());
    html += block(tr("Section"), section.toHtmlEscaped());
    html += block(tr("Term"), lines.isEmpty() ? u"—"_s : lines.join(u"<br>"_s));
    html += block(tr("Responsible"), parties.isEmpty() ? u"—"_s : parties.join(u"<br>"_s));
    html += block(tr("What to check"), remarks.isEmpty() ? tr("No remarks.").toHtmlEscaped() : remarks.join(u"<br>"_s));
    m_text->setText(html);
}

QString ActionInspector::text() const
{
    return m_text->text();
}

} // namespace lotsia
