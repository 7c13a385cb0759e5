#pragma once

#include <QString>

namespace lotsia {

/// Who vouches for a copy or an extract (ГОСТ Р 7.0.97, the mark of a certified copy).
struct CopyCertification {
    QString word = QStringLiteral("Верно");
    QString post = {};
    QString name = {};
    QString date = {}; ///< as printed; empty: a blank to write on
    QString keptIn = {}; ///< «Подлинник документа находится в … в деле № 01-05 за 2021 год»; for other organisations
};

} // namespace lotsia
