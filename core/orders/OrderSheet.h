#pragma once

#include "common/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace lotsia {

class StrictJson;

/// «Лист согласования», «Лист ознакомления» (инструкции по делопроизводству; domain.md §6).
enum class SheetKind { Agreement, Acquaintance };

/// A line of a sheet: the columns for signature, date and remarks are written by hand.
struct SheetSigner {
    QString post; ///< of an acquaintance sheet also the school
    QString name;
    bool operator==(const SheetSigner&) const = default;
};

/// A sheet that goes with an order and is signed by others than its head; not an appendix, not numbered as one.
struct OrderSheet {
    SheetKind kind = SheetKind::Agreement;
    QList<SheetSigner> signers;

    QJsonObject toJson() const;
    /// Error: Data with the key.
    [[nodiscard]] static Result<OrderSheet> fromJson(const StrictJson& object);
    bool operator==(const OrderSheet&) const = default;
};

} // namespace lotsia
