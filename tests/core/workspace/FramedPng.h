#pragma once

#include <QByteArray>
#include <QtEndian>

namespace lotsia {

inline QByteArray pngChunk(const QByteArray& name, const QByteArray& data)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(data.size()), length.data());
    return length + name + data + QByteArray(4, '\0');
}

/// Framed as a PNG is; nobody draws it.
inline QByteArray pngOf(quint32 width, quint32 height, qsizetype bytes = 10)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + pngChunk("IDAT", QByteArray(bytes, 'x'))
        + pngChunk("IEND", {});
}

} // namespace lotsia
