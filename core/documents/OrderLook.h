#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lotsia {

/// What an order's pages are for: a preview names the fields that are still empty, a print leaves blanks to write on.
enum class OrderMode { Preview, Print };

/// «Документ подписан электронной подписью» (63-ФЗ; ГОСТ Р 7.0.97, the mark of an electronic signature).
struct ElectronicSignature {
    QString certificate; ///< number of the certificate
    QString owner; ///< whose it is
    QString validity; ///< «с 01.02.2024 по 01.05.2025»
};

/// What an order's pages need besides the order itself.
struct OrderLook {
    QByteArray armsPng = {}; ///< the department's coat of arms; printed when the order's profile asks for it
    OrderMode mode = OrderMode::Print;
    std::optional<ElectronicSignature> electronic = {}; ///< stands under the signature
};

} // namespace lotsia
