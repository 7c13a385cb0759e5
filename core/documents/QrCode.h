#pragma once

#include "common/Result.h"

#include <QBitArray>
#include <QString>

namespace lotsia {

/// The dark and light squares of a QR code (ISO/IEC 18004), without the four light ones around it.
struct QrCode {
    int size = 0; ///< squares on a side
    QBitArray squares; ///< row by row; true: dark

    bool isDark(int x, int y) const { return squares.testBit(y * size + x); }
};

/// \p payload as UTF-8 with the middle level of error correction. Error: Data for an empty text and for one that a
/// code cannot hold.
[[nodiscard]] Result<QrCode> qrCode(const QString& payload);

} // namespace lotsia
