#pragma once

#include <QHash>
#include <QString>

namespace lotsia {

/// One step through text/html: a piece of text, or a tag.
struct HtmlToken {
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QString text; ///< of Text: entities resolved, line ends and tabs as spaces
    QString name; ///< of a tag, lower case
    QHash<QString, QString> attributes; ///< of Open; names in lower case

    /// A number attribute within bounds; \p fallback when it is absent or no number.
    int number(const QString& attribute, int fallback, int most) const;
    bool isHidden() const; ///< display:none
};

/// Tears text/html into tags and text. Comments, declarations and what stands inside style, script, xml and title are
/// passed over.
class HtmlTokens {
public:
    explicit HtmlTokens(const QString& html)
        : m_html(html)
    {
    }
    HtmlToken next();

private:
    bool passMarkup();
    HtmlToken tag();
    void readAttributes(HtmlToken& token);
    void passSpace();
    void passContent(const QString& name);

    const QString& m_html;
    qsizetype m_at = 0;
};

/// \p text with «&amp;», «&nbsp;», «&#1084;», «&#x43c;» and the like resolved.
QString withoutEntities(const QString& text);

} // namespace lotsia
