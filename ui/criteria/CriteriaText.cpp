#include "ui/criteria/CriteriaText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct DescriptionLine {
    QString text;
    int indent = 0; ///< leading spaces
    bool heading = false;
};

/// The description is plain text: title, then parts after blank lines, each with its heading on the first line; leading
/// spaces show how deep a condition lies. The title is told apart, so that screen and paper set it as one.
QList<DescriptionLine> linesOf(const CriteriaSet& criteria)
{
    QList<DescriptionLine> lines;
    bool partBegins = false;
    const QString description = criteria.description();
    for (const QString& text : description.mid(description.indexOf(u"\n\n"_s) + 1).split(u'\n')) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty())
            lines.append({.text = trimmed, .indent = int(text.indexOf(trimmed.front())), .heading = partBegins});
        partBegins = trimmed.isEmpty();
    }
    return lines;
}

QString titleText(const CriteriaSet& criteria)
{
    return criteria.edition().isEmpty() ? criteria.title() : criteria.title() + u", редакция "_s + criteria.edition();
}

} // namespace

QString criteriaHtml(const CriteriaSet& criteria)
{
    QString html = u"<h3>"_s + titleText(criteria).toHtmlEscaped() + u"</h3>"_s;
    if (criteria.isSample())
        html += u"<p class='warning'>Образец: условия и числа проверьте по приказу своего региона.</p>"_s;
    for (const DescriptionLine& line : linesOf(criteria)) {
        const QString text = line.text.toHtmlEscaped();
        html += u"<p style='margin-top:%1px; margin-bottom:2px; margin-left:%2px'>%3</p>"_s.arg(line.heading ? 12 : 2)
                    .arg(line.indent * 5)
                    .arg(line.heading ? u"<b>"_s + text + u"</b>"_s : text);
    }
    return html;
}

Document criteriaDocument(const CriteriaSet& criteria)
{
    DocumentSection section;
    const auto add = [&section](const QString& text, double size, bool bold, double indent, TextAlign align) {
        Paragraph paragraph;
        paragraph.runs = {TextRun{.text = text, .bold = bold}};
        paragraph.align = align;
        paragraph.sizePt = size;
        paragraph.leftIndentMm = indent;
        paragraph.spaceBeforePt = bold ? 8 : 0;
        paragraph.spaceAfterPt = 3;
        paragraph.keepWithNext = bold;
        section.blocks.append(paragraph);
    };
    add(titleText(criteria), 14, true, 0, TextAlign::Center);
    if (criteria.isSample())
        add(u"Образец"_s, 12, false, 0, TextAlign::Center);
    for (const DescriptionLine& line : linesOf(criteria))
        add(line.text, 12, line.heading, line.indent * 2.0, TextAlign::Left);
    Document document;
    document.title = criteria.title();
    document.sections.append(section);
    return document;
}

} // namespace lotsia
