#include "ui/assessment/ResultInspector.h"

#include "ui/assessment/ResultColumns.h"
#include "ui/common/InspectorText.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Whose figures, on a line of its own, and below it the percents by mark: names are long and the panel is narrow.
QString figureRows(const QString& name, qint64 participants, const QStringList& percents)
{
    QString html = u"<tr><td colspan='4'>"_s
        + ResultInspector::tr("%1, pupils: %2").arg(name).arg(participants).toHtmlEscaped() + u"</td></tr><tr>"_s;
    for (const QString& percent : percents)
        html += u"<td align='right'><b>"_s + percent + u"</b></td>"_s;
    return html + u"</tr>"_s;
}

QString percentOf(const std::optional<int>& count, int whole)
{
    if (!count)
        return u"—"_s;
    const auto share = Share::of(*count, whole);
    return share ? decimalText(share->percent(), 1) : u"—"_s;
}

QString percentText(const std::optional<Fraction>& percent)
{
    return percent ? decimalText(*percent, 1) : u"—"_s;
}

QString scopeText(const ReferenceResult& reference)
{
    switch (reference.scope) {
    case ReferenceScope::Whole:
        return ResultInspector::tr("All participants of the country");
    case ReferenceScope::Region:
    case ReferenceScope::Municipality:
        break;
    }
    return reference.name;
}

} // namespace

ResultInspector::ResultInspector(QWidget* parent)
    : QWidget(parent)
{
    m_browser = new InspectorText(tr("Figures of the chosen school"));
    m_browser->setObjectName(u"resultWhy"_s);
    m_edit = new QPushButton(tr("Correct…"));
    m_edit->setObjectName(u"editResultButton"_s);
    m_edit->setToolTip(tr("Type other figures; the source becomes “typed by hand”"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"removeResultButton"_s);
    m_remove->setToolTip(tr("Ctrl+Z brings the figures back"));
    connect(m_edit, &QPushButton::clicked, this, &ResultInspector::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ResultInspector::removeRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_browser, 1);
    layout->addLayout(buttons);
    clear();
}

void ResultInspector::show(const ProcedureResult& result, const QString& schoolName,
                           const QList<ReferenceResult>& references)
{
    QString html = u"<p><b>%1</b><br>%2, %3</p>"_s.arg(
        schoolName.toHtmlEscaped(), result.procedure.title().toHtmlEscaped(), result.year.toString());
    if (const auto below = belowMinimum(result)) {
        html += u"<p>"_s
            + tr("Below the minimum: %1 of %2 = %3")
                  .arg(*below)
                  .arg(result.participants)
                  .arg(belowShareText(result))
                  .toHtmlEscaped()
            + u"</p>"_s;
    }
    html += u"<p>"_s + tr("Percent of participants by mark:")
        + u"</p><table cellspacing='0' cellpadding='3' width='100%'>"_s;
    html += u"<tr>"_s;
    for (int mark = 2; mark <= 5; ++mark)
        html += u"<td align='right' width='25%'><span class='muted'>«%1»</span></td>"_s.arg(mark);
    html += u"</tr>"_s;
    html += figureRows(tr("School"), result.participants,
                       {percentOf(result.m2, result.participants), percentOf(result.m3, result.participants),
                        percentOf(result.m4, result.participants), percentOf(result.m5, result.participants)});
    QList<ReferenceResult> sorted = references;
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.scope > b.scope; });
    for (const ReferenceResult& reference : std::as_const(sorted)) {
        html += figureRows(scopeText(reference), reference.participants,
                           {percentText(reference.percent2), percentText(reference.percent3),
                            percentText(reference.percent4), percentText(reference.percent5)});
    }
    html += u"</table>"_s;
    if (references.isEmpty())
        html += u"<p>"_s + tr("The file brought no rows of the region and the country to compare with.") + u"</p>"_s;
    html += u"<p>"_s + tr("Why? The figures come from: %1").arg(result.source.toString().toHtmlEscaped()) + u"</p>"_s;
    m_browser->setText(html);
    m_edit->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly);
}

void ResultInspector::clear()
{
    m_browser->setText(tr("Choose a row to see the school beside the region, and where its figures come from."));
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
}

void ResultInspector::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

QString ResultInspector::text() const
{
    return m_browser->toPlainText();
}

} // namespace lotsia
