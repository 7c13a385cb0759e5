#pragma once

namespace lotsia {

/// What a person knows a database by.
struct DatabaseContents {
    int schools = 0;
    int orders = 0;
    bool operator==(const DatabaseContents&) const = default;
};

} // namespace lotsia
