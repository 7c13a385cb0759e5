#include "documents/DocxNumbering.h"

#include "documents/DocxPackage.h"
#include "documents/LayoutText.h"

#include <QXmlStreamWriter>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// «2.1.» is 2 and 1; empty for anything else.
QList<int> partsOf(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    QList<int> parts;
    for (const QString& part : text.split(u'.')) {
        bool fine = false;
        const int value = part.toInt(&fine);
        if (!fine || value < 0 || value > 30000 || QString::number(value) != part)
            return {};
        parts.append(value);
    }
    return parts;
}

} // namespace

std::optional<DocxNumbering::Place> DocxNumbering::placeOf(const Paragraph& paragraph, const DocxLook& look)
{
    if (!paragraph.number.text.isEmpty())
        return paragraph.number.list > 0 ? numbered(paragraph.number, look) : std::nullopt;
    const QString sign = printableText(paragraph.label);
    if (sign.size() == 1 && !sign.at(0).isLetterOrNumber() && !sign.at(0).isSpace())
        return signedPlace(sign, look);
    return std::nullopt;
}

std::optional<DocxNumbering::Place> DocxNumbering::numbered(const ListNumber& number, const DocxLook& look)
{
    const QList<int> parts = partsOf(number.text);
    const int level = number.level - 1;
    if (level < 0 || level > 2 || parts.size() != number.level)
        return std::nullopt;
    const auto known = m_current.constFind(number.list);
    qsizetype index = known == m_current.constEnd() ? -1 : *known;
    const auto continues = [&] {
        if (index < 0)
            return false;
        const List& list = m_lists.at(index);
        for (int upper = 0; upper < level; ++upper) {
            if (list.counts[std::size_t(upper)] != parts.at(upper))
                return false;
        }
        const Level& own = list.levels[std::size_t(level)];
        const int count = list.counts[std::size_t(level)];
        const bool dot = number.text.endsWith(u'.');
        if (!own.used)
            return level > 0;
        return own.dot == dot && parts.last() == (count > 0 ? count + 1 : own.start);
    };
    if (!continues()) {
        if (level > 0)
            return std::nullopt;
        index = m_lists.size();
        m_lists.append(List());
        m_current.insert(number.list, index);
    }
    List& list = m_lists[index];
    Level& own = list.levels[std::size_t(level)];
    if (!own.used)
        own = {true, parts.last(), number.text.endsWith(u'.'), look};
    list.counts[std::size_t(level)] = parts.last();
    for (int lower = level + 1; lower < 3; ++lower)
        list.counts[std::size_t(lower)] = 0;
    return Place{int(index) + 1, level, own.look};
}

DocxNumbering::Place DocxNumbering::signedPlace(const QString& sign, const DocxLook& look)
{
    auto known = m_signs.constFind(sign);
    if (known == m_signs.constEnd()) {
        List list;
        list.sign = sign;
        list.levels[0] = {true, 1, false, look};
        known = m_signs.insert(sign, m_lists.size());
        m_lists.append(list);
    }
    return Place{int(*known) + 1, 0, m_lists.at(*known).levels[0].look};
}

QByteArray DocxNumbering::xml() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto value = [&xml](const char* element, const QString& text) {
        xml.writeEmptyElement(QLatin1StringView(element));
        xml.writeAttribute(u"w:val"_s, text);
    };
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"w:numbering"_s);
    xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(docxNamespace));
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const List& list = m_lists.at(i);
        xml.writeStartElement(u"w:abstractNum"_s);
        xml.writeAttribute(u"w:abstractNumId"_s, QString::number(i));
        // Lists with one sign of this kind would be taken for one list.
        value("w:nsid", QString::number(0x4C4F0000 + i, 16).toUpper());
        value("w:multiLevelType", list.sign.isEmpty() ? u"multilevel"_s : u"singleLevel"_s);
        QString pattern;
        const int levels = list.sign.isEmpty() ? 3 : 1;
        for (int l = 0; l < levels; ++l) {
            const Level& level = list.levels[std::size_t(l)];
            pattern += (l > 0 ? u".%"_s : u"%"_s) + QString::number(l + 1);
            xml.writeStartElement(u"w:lvl"_s);
            xml.writeAttribute(u"w:ilvl"_s, QString::number(l));
            value("w:start", QString::number(level.start));
            value("w:numFmt", list.sign.isEmpty() ? u"decimal"_s : u"bullet"_s);
            value("w:suff", list.sign.isEmpty() ? u"space"_s : u"tab"_s);
            value("w:lvlText", !list.sign.isEmpty() ? list.sign : level.dot ? pattern + u'.' : pattern);
            value("w:lvlJc", u"left"_s);
            xml.writeStartElement(u"w:pPr"_s);
            xml.writeEmptyElement(u"w:ind"_s);
            const DocxLook& look = level.used ? level.look : list.levels[0].look;
            xml.writeAttribute(u"w:left"_s, QString::number(look.left));
            xml.writeAttribute(u"w:right"_s, QString::number(look.right));
            xml.writeAttribute(look.first < 0 ? u"w:hanging"_s : u"w:firstLine"_s,
                               QString::number(std::abs(look.first)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        xml.writeStartElement(u"w:num"_s);
        xml.writeAttribute(u"w:numId"_s, QString::number(i + 1));
        value("w:abstractNumId", QString::number(i));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace lotsia
