#pragma once

#include "common/Result.h"

#include <QJsonObject>
#include <QString>

namespace lotsia {

class StrictJson;

/// The edition of ГОСТ Р 7.0.97 that a document is laid out by.
enum class DocumentStandard { Gost2016, Gost2025 };

/// How an order and its appendices look on paper. Sizes in points; bounds from ГОСТ Р 7.0.97 (12–14 pt, one to one and
/// a half lines).
struct DocumentProfile {
    DocumentStandard standard = DocumentStandard::Gost2016;
    QString fontFamily = {}; ///< empty: the program's own
    double bodySizePt = 13; ///< 12 … 14
    double tableSizePt = 11; ///< of appendices' tables, 9 … 14
    double lineSpacing = 1.0; ///< 1 … 1.5
    bool permanent = true; ///< kept over ten years: the left margin is 30 mm instead of 20
    bool titleFlags = false; ///< corner lines that bound the field of the title
    bool arms = false; ///< the department's coat of arms above the letterhead
    bool code = false; ///< QR code of the order's requisites on the first page (requisite 31 of the 2025 edition)
    bool columnNumbers = false; ///< a row «1 2 3 …» under the headings; it repeats on the next pages instead of them

    QJsonObject toJson() const;
    /// Error: Data with the key (unknown keys, sizes out of bounds).
    [[nodiscard]] static Result<DocumentProfile> fromJson(const StrictJson& object);
    bool operator==(const DocumentProfile&) const = default;
};

} // namespace lotsia
