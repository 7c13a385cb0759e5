#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace lotsia {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Cp1251, Cp866 };

/// Guesses the encoding of a text: byte order mark, then the pattern of zero bytes, then valid UTF-8, then the letters
/// that Russian uses most.
TextEncoding detectEncoding(QByteArrayView bytes);

/// Turns bytes into text piece by piece; a letter may be cut by the border of two pieces. The byte order mark is
/// dropped. The Windows and DOS code pages come from own tables, since Qt without ICU does not know them.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(QByteArrayView bytes);

private:
    TextEncoding m_encoding;
    QStringDecoder m_unicode;
};

} // namespace lotsia
