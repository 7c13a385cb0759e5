#include "ui/ranking/ReasonText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString htmlLine(const ReasonLine& line)
{
    const QString text = line.text.toHtmlEscaped();
    QString body;
    switch (line.kind) {
    case ReasonLine::Kind::Class:
        body = u"<b>"_s + text + u"</b>"_s;
        break;
    case ReasonLine::Kind::Decision:
        body = u"<span class='warning'>✎ "_s + text + u"</span>"_s;
        break;
    case ReasonLine::Kind::Condition:
        body = verdictMark(line.verdict) + u"\u00a0"_s + text;
        break;
    case ReasonLine::Kind::Evidence:
        body = verdictMark(line.verdict) + u"\u00a0"_s + text;
        if (line.verdict != Verdict::True)
            body = u"<span class='muted'>"_s + body + u"</span>"_s;
        break;
    }
    if (!line.remark.isEmpty())
        body += (line.kind == ReasonLine::Kind::Evidence ? u" — <i>"_s : u"<br><i>"_s) + line.remark.toHtmlEscaped()
            + u"</i>"_s;
    if (!line.source.isEmpty())
        body += u"<br><span class='muted'><small>"_s + line.source.toHtmlEscaped() + u"</small></span>"_s;
    const int above = line.kind == ReasonLine::Kind::Class ? 10 : 3;
    return u"<p style='margin-left:%1px; margin-top:%2px; margin-bottom:0px'>%3</p>"_s
        .arg(std::max(0, line.depth - 1) * 14)
        .arg(above)
        .arg(body);
}

QString criteriaText(const Classification& classification)
{
    const CriteriaSet& criteria = classification.criteria();
    QString text = u"Критерии: "_s + criteria.title();
    if (!criteria.edition().isEmpty())
        text += u", редакция "_s + criteria.edition();
    if (criteria.isSample())
        text += u" (образец)"_s;
    return text;
}

Paragraph paragraph(const QString& text, double sizePt = 12, bool bold = false)
{
    Paragraph result;
    result.runs = {TextRun{.text = text, .bold = bold}};
    result.sizePt = sizePt;
    result.spaceAfterPt = 3;
    return result;
}

Paragraph documentLine(const ReasonLine& line)
{
    const bool heading = line.kind == ReasonLine::Kind::Class;
    QString text =
        heading || line.kind == ReasonLine::Kind::Decision ? line.text : verdictMark(line.verdict) + u' ' + line.text;
    // The typeface of documents has no ticks.
    text.replace(u'✓', u'+').replace(u'✗', u'−');
    Paragraph result = paragraph(text, heading ? 13 : 11, heading);
    QStringList more;
    for (const QString& part : {line.remark, line.source}) {
        if (!part.isEmpty())
            more.append(part);
    }
    if (!more.isEmpty())
        result.runs.append({.text = u" — "_s + more.join(u"; "_s), .italic = true});
    result.leftIndentMm = line.depth * 6.0;
    result.spaceBeforePt = heading ? 8 : 0;
    result.keepWithNext = heading;
    return result;
}

} // namespace

QString reasonHtml(const Classification& classification, size_t position)
{
    const RankedSchool& school = classification.schools().at(position);
    QString html = u"<p><b>%1</b><br><span class='muted'>%2, %3</span></p>"_s.arg(
        school.name.toHtmlEscaped(), school.code.toHtmlEscaped(), classification.year().toString());
    for (const ReasonLine& line : reasonLines(classification, position))
        html += htmlLine(line);
    return html + u"<p><span class='muted'><small>"_s + criteriaText(classification).toHtmlEscaped()
        + u"</small></span></p>"_s;
}

Document reasonDocument(const Classification& classification, size_t position, const QString& departmentName)
{
    const RankedSchool& school = classification.schools().at(position);
    DocumentSection section;
    Paragraph department = paragraph(departmentName, 12);
    department.align = TextAlign::Center;
    Paragraph title = paragraph(u"Обоснование для адресной поддержки"_s, 14, true);
    title.align = TextAlign::Center;
    title.spaceBeforePt = 12;
    section.blocks.append(department);
    section.blocks.append(title);
    section.blocks.append(paragraph(u"Школа: %1 (код %2)"_s.arg(school.name, school.code)));
    section.blocks.append(paragraph(u"Учебный год: "_s + classification.year().toString()));
    section.blocks.append(paragraph(criteriaText(classification)));
    section.blocks.append(paragraph(u"Условие выполнено: «+», не выполнено: «−», недостаточно данных: «?»."_s, 10));
    for (const ReasonLine& line : reasonLines(classification, position))
        section.blocks.append(documentLine(line));
    Document document;
    document.title = u"Обоснование: "_s + school.name;
    document.sections.append(section);
    return document;
}

} // namespace lotsia
