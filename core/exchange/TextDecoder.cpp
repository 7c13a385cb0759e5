#include "exchange/TextDecoder.h"

#include <array>

namespace lotsia {

namespace {

// Bytes 0x80–0xFF of the two code pages (Unicode consortium mappings CP1251.TXT and CP866.TXT).
constexpr std::array<char16_t, 128> cp1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D,
    0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A,
    0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F};
constexpr std::array<char16_t, 128> cp866{
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C,
    0x041D, 0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429,
    0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436,
    0x0437, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255D, 0x255C, 0x255B, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x2567, 0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C,
    0x2588, 0x2584, 0x258C, 0x2590, 0x2580, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F, 0x0401, 0x0451, 0x0404, 0x0454, 0x0407,
    0x0457, 0x040E, 0x045E, 0x00B0, 0x2219, 0x00B7, 0x221A, 0x2116, 0x00A4, 0x25A0, 0x00A0};

bool isValidUtf8(QByteArrayView bytes)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes.at(i));
        int tail = 0;
        if (lead < 0x80)
            tail = 0;
        else if (lead >= 0xC2 && lead <= 0xDF)
            tail = 1;
        else if (lead >= 0xE0 && lead <= 0xEF)
            tail = 2;
        else if (lead >= 0xF0 && lead <= 0xF4)
            tail = 3;
        else
            return false;
        // A letter cut by the end of the file does not make the rest another encoding.
        for (int t = 1; t <= tail && i + t < bytes.size(); ++t) {
            if ((static_cast<unsigned char>(bytes.at(i + t)) & 0xC0) != 0x80)
                return false;
        }
        i += tail + 1;
    }
    return true;
}

/// Share of high bytes (first or second of each pair) that Russian UTF-16 has: 0 for Latin, 4 for Cyrillic, 0x20–0x21
/// for signs.
double highByteShare(QByteArrayView bytes, qsizetype offset)
{
    qsizetype fitting = 0;
    qsizetype pairs = 0;
    for (qsizetype i = offset; i < std::min<qsizetype>(bytes.size(), 4096); i += 2, ++pairs) {
        const char c = bytes.at(i);
        fitting += c == 0 || c == 4 || c == 0x21 ? 1 : 0;
    }
    return pairs > 0 ? static_cast<double>(fitting) / static_cast<double>(pairs) : 0;
}

qint64 russianScore(QByteArrayView bytes, const std::array<char16_t, 128>& table)
{
    qint64 score = 0;
    for (const char c : bytes.first(std::min<qsizetype>(bytes.size(), 262144))) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            continue;
        const char16_t letter = table.at(byte - 0x80U);
        if (QStringView(u"оеаинтсрвлкмдпу").contains(QChar(letter)))
            score += 3;
        else if ((letter >= u'\u0410' && letter <= u'\u044F') || QStringView(u"ёЁ№«»–— ").contains(QChar(letter)))
            score += 1;
        else
            score -= 4;
    }
    return score;
}

} // namespace

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (bytes.size() >= 4 && bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0')) {
        const double even = highByteShare(bytes, 0);
        const double odd = highByteShare(bytes, 1);
        if (odd > 0.9 && odd > even)
            return TextEncoding::Utf16Le;
        if (even > 0.9 && even > odd)
            return TextEncoding::Utf16Be;
    }
    if (isValidUtf8(bytes))
        return TextEncoding::Utf8;
    return russianScore(bytes, cp866) > russianScore(bytes, cp1251) ? TextEncoding::Cp866 : TextEncoding::Cp1251;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_unicode(encoding == TextEncoding::Utf16Le       ? QStringDecoder::Utf16LE
                    : encoding == TextEncoding::Utf16Be ? QStringDecoder::Utf16BE
                                                        : QStringDecoder::Utf8)
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (m_encoding != TextEncoding::Cp1251 && m_encoding != TextEncoding::Cp866)
        return m_unicode.decode(bytes);
    const auto& table = m_encoding == TextEncoding::Cp1251 ? cp1251 : cp866;
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        text[i] = QChar(byte < 0x80 ? static_cast<char16_t>(byte) : table.at(byte - 0x80U));
    }
    return text;
}

} // namespace lotsia
