#pragma once

#include "common/Error.h"

#include <expected>

namespace lotsia {

/// A value or the reason why there is none. Functions that return it are marked [[nodiscard]].
template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

inline std::unexpected<Error> fail(ErrorCode code, QString text, Place place = {})
{
    return std::unexpected(Error{code, std::move(text), std::move(place)});
}

} // namespace lotsia

// GCC 12 has std::expected without and_then(): these two return the error of a failed step to the caller.
#define LOTSIA_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto lotsiaStatus = (expression); !lotsiaStatus)                                                           \
            return std::unexpected(std::move(lotsiaStatus).error());                                                   \
    } while (false)
#define LOTSIA_TRY_ASSIGN(declaration, expression)                                                                     \
    LOTSIA_TRY_ASSIGN_(declaration, expression, LOTSIA_TRY_NAME_(lotsiaResult, __LINE__))
#define LOTSIA_TRY_ASSIGN_(declaration, expression, name)                                                              \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return std::unexpected(std::move(name).error());                                                               \
    declaration = std::move(*name)
#define LOTSIA_TRY_NAME_(a, b) LOTSIA_TRY_NAME2_(a, b)
#define LOTSIA_TRY_NAME2_(a, b) a##b
