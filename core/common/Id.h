#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace lotsia {

/// A database key that cannot be mixed up with the key of another table. 0 is "not stored yet".
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return std::hash<qint64>{}(id.value()) ^ seed;
}

} // namespace lotsia
