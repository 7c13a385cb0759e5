#include "documents/OrderParagraphs.h"

#include "documents/PrintedText.h"
#include "orders/OrderFieldNames.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double indentMm = 12.5;
const QString blank = u"________"_s;

} // namespace

OrderParagraphs::OrderParagraphs(const DocumentProfile& profile, OrderMode mode)
    : m_profile(profile)
    , m_mode(mode)
{
}

QList<TextRun> OrderParagraphs::runs(const QString& text, bool bold) const
{
    QList<TextRun> runs;
    const auto addPlain = [&](qsizetype from, qsizetype to) {
        if (to > from)
            runs.append({text.mid(from, to - from), bold});
    };
    qsizetype from = 0;
    for (const FieldPlace& field : emptyFields(text)) {
        addPlain(from, field.from);
        TextRun run{m_mode == OrderMode::Preview ? field.name : blank, bold};
        run.placeholder = m_mode == OrderMode::Preview;
        runs.append(run);
        from = field.from + field.length;
    }
    addPlain(from, text.size());
    return runs;
}

Paragraph OrderParagraphs::line(const QString& text, TextStyle style, TextAlign align, double spaceBeforePt,
                                bool bold) const
{
    Paragraph paragraph;
    paragraph.runs = runs(text, bold);
    paragraph.align = align;
    paragraph.sizePt = m_profile.bodySizePt;
    paragraph.spaceBeforePt = spaceBeforePt;
    paragraph.style = style;
    return paragraph;
}

Paragraph OrderParagraphs::requisite(const QString& text, bool empty, TextStyle style, TextAlign align, bool bold) const
{
    Paragraph paragraph = line({}, style, align);
    TextRun run{text, bold};
    run.placeholder = empty && m_mode == OrderMode::Preview;
    paragraph.runs = {run};
    return paragraph;
}

Paragraph OrderParagraphs::body(const QString& text, TextStyle style, double spaceBeforePt) const
{
    Paragraph paragraph = line(text, style, TextAlign::Justify, spaceBeforePt);
    paragraph.firstIndentMm = indentMm;
    paragraph.lineSpacing = m_profile.lineSpacing;
    return paragraph;
}

double OrderParagraphs::cornerWidthMm() const
{
    return m_profile.standard == DocumentStandard::Gost2025 ? 80 : 75;
}

DocumentSection OrderParagraphs::section(bool landscape) const
{
    DocumentSection section = appendixPages(landscape);
    section.marginsMm = {m_profile.permanent ? 30.0 : 20.0, 20, 10, 20};
    return section;
}

QString plainOrderText(const QString& text)
{
    QString plain = text;
    const QList<FieldPlace> fields = emptyFields(text);
    for (auto field = fields.crbegin(); field != fields.crend(); ++field)
        plain.replace(field->from, field->length, blank);
    return plain.simplified();
}

QString orderNumberText(const Order& order)
{
    const QString number = order.number.trimmed();
    if (number.isEmpty())
        return u"№ ____"_s;
    return number.startsWith(u'№') ? number : u"№ "_s + number;
}

QString orderDateText(const Order& order)
{
    const QString date = order.dateText.trimmed();
    return date.isEmpty() ? u"__.__.____"_s : date;
}

} // namespace lotsia
