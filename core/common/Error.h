#pragma once

#include <QString>

namespace lotsia {

/// What went wrong, as a program needs to know it; each value has one exit code of lotsia-cli.
enum class ErrorCode {
    Data, ///< the data has a problem; nothing was stored (exit 1)
    Usage, ///< the call itself is wrong (exit 2)
    File, ///< a file cannot be read or written (exit 3)
    InUse, ///< the database is in use by another (exit 4)
    Damaged, ///< the database is newer than the program, foreign or damaged (exit 5)
    Cancelled, ///< the person pressed Cancel (exit 1)
};

/// Where in the outside world something was found. Rows and columns count from 1; 0 and empty mean "not known".
struct Place {
    QString file;
    QString sheet;
    int row = 0;
    QString column; ///< heading or letter of the column, as the person sees it

    /// «vpr.xlsx, лист «5 класс», строка 14, столбец «Участников»»; empty when nothing is known.
    QString toString() const;
    bool operator==(const Place&) const = default;
};

/// A failure that is nobody's bug: code, place and a translated sentence that says what to do.
struct Error {
    ErrorCode code = ErrorCode::Data;
    QString text;
    Place place;

    /// The sentence with its place in front.
    QString toString() const;
    /// Exit code of lotsia-cli for this error.
    int exitCode() const;
};

} // namespace lotsia
