#include "documents/QrCode.h"

#include "documents/LayoutText.h"

#include <QCoreApplication>

#include <qrcodegen.hpp>

#include <exception>

namespace lotsia {

Result<QrCode> qrCode(const QString& payload)
{
    if (payload.trimmed().isEmpty())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Documents", "The QR code has no text. Write what it shall say."));
    // The library throws, and nothing beyond this place does.
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(printableText(payload).toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        QrCode result;
        result.size = code.getSize();
        result.squares.resize(result.size * result.size);
        for (int y = 0; y < result.size; ++y) {
            for (int x = 0; x < result.size; ++x)
                result.squares.setBit(y * result.size + x, code.getModule(x, y));
        }
        return result;
    } catch (const std::exception&) {
        return fail(
            ErrorCode::Data,
            QCoreApplication::translate(
                "Documents",
                "The text of the QR code is too long (%n letter(s)). Shorten it: a link is better than the whole text.",
                nullptr, int(payload.size())));
    }
}

} // namespace lotsia
