#include "exchange/RawTable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};
} // namespace

QString tidyCellText(const QString& text, bool* tags)
{
    QString clean = text;
    if (clean.contains(u'<')) {
        static const QRegularExpression lineTag(u"<br\\s*/?>|</p>\\s*<p>"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression anyTag(
            u"</?(p|br|b|i|u|s|em|strong|span|div|font|table|tbody|tr|td|th|ul|ol|li|sup|sub)(\\s[^<>]*)?/?>"_s,
            QRegularExpression::CaseInsensitiveOption);
        const qsizetype before = clean.size();
        clean.replace(lineTag, u"\n"_s);
        clean.remove(anyTag);
        if (tags && clean.size() != before)
            *tags = true;
    }
    QString tidy;
    tidy.reserve(clean.size());
    QChar pending;
    for (const QChar c : std::as_const(clean)) {
        const bool breaks =
            c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x0B);
        const bool control = c.category() == QChar::Other_Control;
        if (breaks) {
            pending = u'\n';
        } else if (c.isSpace() || control) {
            if (pending.isNull())
                pending = c == QChar::Nbsp ? c : QChar(u' ');
            else if (pending == QChar::Nbsp)
                pending = u' ';
        } else if (c != QChar::SoftHyphen && c != QChar::ByteOrderMark && c != QChar(0x200B)) {
            if (!pending.isNull() && !tidy.isEmpty())
                tidy += pending;
            pending = QChar();
            tidy += c;
        }
    }
    return tidy;
}

std::unexpected<Error> RawLimits::refuse(const QString& sentence) const
{
    return fail(ErrorCode::Data, sentence, Place{m_fileName, {}, 0, {}});
}

Status RawLimits::addRow()
{
    if (++m_rows <= RawDocument::maxRows)
        return {};
    return refuse(Text::tr("The tables hold more than %1 rows. Leave only the roadmap in the file and load it again.")
                      .arg(RawDocument::maxRows));
}

Status RawLimits::addTable()
{
    if (++m_tables <= RawDocument::maxTables)
        return {};
    return refuse(Text::tr("There are more than %1 tables. Leave only the roadmap in the file and load it again.")
                      .arg(RawDocument::maxTables));
}

Status RawLimits::column(int last) const
{
    if (last < RawDocument::maxColumns)
        return {};
    return refuse(Text::tr("A table is wider than %1 columns. Leave only the columns of the roadmap and load it again.")
                      .arg(RawDocument::maxColumns));
}

Status RawLimits::text(qsizetype letters) const
{
    if (letters <= RawDocument::maxCellText)
        return {};
    return refuse(Text::tr("A cell holds more than %1 letters. This is not a table of measures: check the file.")
                      .arg(RawDocument::maxCellText));
}

} // namespace lotsia
