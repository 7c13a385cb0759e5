#pragma once

#include "criteria/CriteriaDefinition.h"

#include <vector>

namespace lotsia {

/// A figure or a limit: exact where it can be, otherwise a double; absent when nothing is known.
struct Quantity {
    enum class Kind : quint8 { Absent, Exact, Real };
    Kind kind = Kind::Absent;
    Fraction exact;
    double real = 0;

    static Quantity of(const Fraction& value) { return {Kind::Exact, value, value.toDouble()}; }
    static Quantity of(double value) { return {Kind::Real, {}, value}; }
    bool isPresent() const { return kind != Kind::Absent; }
    /// The product; falls back to a double when the exact one does not fit.
    Quantity times(const Fraction& factor) const;
};

/// The sum; falls back to twelve digits when the exact one does not fit.
Fraction sumOf(const Fraction& left, const Fraction& right);

/// \p value against \p limit, both present; a share is rounded as a percent. Doubles within 1e-12 are equal.
bool holds(const Comparison& comparison, const Quantity& value, const Quantity& limit, bool share);

/// Mean, spread and quantiles of the schools of one pool.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    /// To be called once after the last add().
    void finish();
    bool isEmpty() const { return m_values.empty(); }
    double mean() const { return m_mean; }
    /// Standard deviation of the whole pool (divided by n).
    double deviation() const { return m_deviation; }
    double least() const { return m_values.front(); }
    double most() const { return m_values.back(); }
    /// 0–1, as the spreadsheet function ПРОЦЕНТИЛЬ.ВКЛ counts it: linear between neighbours.
    double quantile(const Fraction& part) const;
    /// 0 for the least value, 1 for the greatest; equal values share the middle of their places.
    double rank(double value) const;

private:
    std::vector<double> m_values;
    double m_mean = 0;
    double m_deviation = 0;
};

/// Limits by pool: one for each group of schools.
class Pools {
public:
    /// \p groupOf: group of each school, dense from 0.
    explicit Pools(std::vector<int> groupOf = {});
    int groupOf(size_t school) const { return m_groupOf[school]; }
    size_t count() const { return m_count; }

private:
    std::vector<int> m_groupOf;
    size_t m_count = 0;
};

/// Limit of a finished pool for a Mean of the pool or a Percentile; absent when the pool is empty.
Quantity limitOfPool(const Reference& reference, const Sample& sample);

} // namespace lotsia
