#include "exchange/HtmlTokens.h"

#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QChar>& namedEntities()
{
    static const QHash<QString, QChar> names{
        {u"amp"_s, u'&'},
        {u"lt"_s, u'<'},
        {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},
        {u"nbsp"_s, QChar(0xA0)},
        {u"laquo"_s, u'«'},
        {u"raquo"_s, u'»'},
        {u"ndash"_s, u'–'},
        {u"mdash"_s, u'—'},
        {u"minus"_s, u'−'},
        {u"hellip"_s, u'…'},
        {u"bull"_s, u'•'},
        {u"middot"_s, u'·'},
        {u"shy"_s, QChar(0xAD)},
        {u"ldquo"_s, u'“'},
        {u"rdquo"_s, u'”'},
        {u"bdquo"_s, u'„'},
        {u"lsquo"_s, u'‘'},
        {u"rsquo"_s, u'’'},
        {u"sect"_s, u'§'},
        {u"deg"_s, u'°'},
        {u"numero"_s, u'№'},
        {u"thinsp"_s, QChar(0x2009)},
        {u"ensp"_s, QChar(0x2002)},
        {u"emsp"_s, QChar(0x2003)},
        {u"times"_s, u'×'},
        {u"plusmn"_s, u'±'},
        {u"le"_s, u'≤'},
        {u"ge"_s, u'≥'},
    };
    return names;
}

/// The characters of «amp» or «#1084»; empty when it names none.
QString resolved(const QString& entity)
{
    if (!entity.startsWith(u'#'))
        return namedEntities().contains(entity) ? QString(namedEntities().value(entity)) : QString();
    const bool hex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool ok = false;
    const uint code = hex ? entity.mid(2).toUInt(&ok, 16) : entity.mid(1).toUInt(&ok, 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString withoutEntities(const QString& text)
{
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype longest = 10;
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i + 1) : -1;
        const QString found = end > i + 1 && end - i <= longest ? resolved(text.mid(i + 1, end - i - 1)) : QString();
        if (found.isEmpty()) {
            out += text[i];
        } else {
            out += found;
            i = end;
        }
    }
    return out;
}

int HtmlToken::number(const QString& attribute, int fallback, int most) const
{
    bool ok = false;
    const int value = attributes.value(attribute).trimmed().toInt(&ok);
    return ok ? std::clamp(value, 1, most) : fallback;
}

bool HtmlToken::isHidden() const
{
    return attributes.value(u"style"_s).toLower().remove(u' ').contains(u"display:none");
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (passMarkup())
                continue;
            const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
            if (after == u'/' || after.isLetter())
                return tag();
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        HtmlToken token;
        token.kind = HtmlToken::Kind::Text;
        QString text = m_html.mid(m_at, end - m_at);
        for (QChar& c : text) {
            if (c == u'\n' || c == u'\r' || c == u'\t')
                c = u' ';
        }
        token.text = withoutEntities(text);
        m_at = end;
        return token;
    }
    return {};
}

bool HtmlTokens::passMarkup()
{
    const QStringView rest = QStringView(m_html).mid(m_at, 4);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->"_s, m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return true;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) { // «<![if !supportLists]>» too: what follows is shown
        const qsizetype end = m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return true;
    }
    return false;
}

void HtmlTokens::passSpace()
{
    while (m_at < m_html.size() && (m_html[m_at].isSpace() || m_html[m_at] == u'/'))
        ++m_at;
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    ++m_at;
    token.kind = m_html[m_at] == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    if (token.kind == HtmlToken::Kind::Close)
        ++m_at;
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'/')
        token.name += m_html[m_at++].toLower();
    readAttributes(token);
    if (token.kind == HtmlToken::Kind::Open)
        passContent(token.name);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken& token)
{
    const qsizetype size = m_html.size();
    for (passSpace(); m_at < size && m_html[m_at] != u'>'; passSpace()) {
        const qsizetype start = m_at;
        while (m_at < size && !m_html[m_at].isSpace() && m_html[m_at] != u'=' && m_html[m_at] != u'>')
            ++m_at;
        const QString name = m_html.mid(start, m_at - start).toLower();
        while (m_at < size && m_html[m_at].isSpace())
            ++m_at;
        QString value;
        if (m_at < size && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < size && m_html[m_at].isSpace())
                ++m_at;
            const QChar quote = m_at < size ? m_html[m_at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                qsizetype end = m_html.indexOf(quote, m_at + 1);
                if (end < 0)
                    end = size;
                value = m_html.mid(m_at + 1, end - m_at - 1);
                m_at = std::min(end + 1, size);
            } else {
                const qsizetype from = m_at;
                while (m_at < size && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                    ++m_at;
                value = m_html.mid(from, m_at - from);
            }
        } else if (m_at == start) {
            ++m_at; // a stray sign
        }
        token.attributes.insert(name, withoutEntities(value));
    }
    m_at = std::min(m_at + 1, size);
}

void HtmlTokens::passContent(const QString& name)
{
    static const QStringList silent{u"style"_s, u"script"_s, u"xml"_s, u"title"_s, u"noscript"_s, u"template"_s};
    if (!silent.contains(name))
        return;
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    if (end >= 0)
        m_at = end;
}

} // namespace lotsia
