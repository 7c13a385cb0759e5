#include "documents/PdfFontNames.h"

#include <QCryptographicHash>

namespace lotsia {

namespace {

QByteArray tagOf(const QByteArray& font, const QByteArray& seed)
{
    const QByteArray digest = QCryptographicHash::hash(seed + font, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + static_cast<unsigned char>(digest.at(i)) % 26);
    return tag;
}

bool endsName(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '/' || c == '>';
}

/// The number of the object whose text holds place \p at, and where its text begins; 0: none.
std::pair<int, qsizetype> objectAround(const QByteArray& pdf, qsizetype at)
{
    const QByteArray head = " 0 obj";
    const qsizetype end = pdf.lastIndexOf(head, at);
    if (end < 0)
        return {0, 0};
    const qsizetype start = pdf.lastIndexOf('\n', end) + 1;
    return {pdf.mid(start, end - start).toInt(), end + head.size()};
}

} // namespace

QList<std::pair<int, QByteArray>> fontsNamedAsParts(const QByteArray& pdf, const QByteArray& seed)
{
    QList<std::pair<int, QByteArray>> objects;
    for (const QByteArray& key : {QByteArrayLiteral("/BaseFont /"), QByteArrayLiteral("/FontName /")}) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const auto [number, start] = objectAround(pdf, at);
            const qsizetype end = pdf.indexOf("endobj", at);
            if (number <= 0 || end < 0)
                continue;
            QByteArray text = pdf.mid(start, end - start).trimmed();
            if (!text.startsWith("<<") || !text.endsWith(">>"))
                continue; // letters of a stream that look like it
            const qsizetype name = text.indexOf(key) + key.size();
            qsizetype nameEnd = name;
            while (nameEnd < text.size() && !endsName(text.at(nameEnd)))
                ++nameEnd;
            const QByteArray full = text.mid(name, nameEnd - name);
            const QByteArray font = full.mid(full.indexOf('+') + 1);
            objects.append({number, text.replace(name, full.size(), tagOf(font, seed) + '+' + font)});
        }
    }
    return objects;
}

} // namespace lotsia
