#include "common/TextFold.h"
#include "criteria/ClassificationBody.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace lotsia {

namespace {

/// Mean share below the minimum over the set's procedures with data in the year; nullopt without any.
std::optional<double> meanShareBelow(const Classification::Body& body, size_t set, int back, size_t school)
{
    const int year = body.context.yearIndex(back);
    if (year < 0)
        return std::nullopt;
    double sum = 0;
    int count = 0;
    const size_t picks = body.criteria.definition().procedureSets[set].picks.size();
    for (size_t pick = 0; pick < picks; ++pick) {
        qint64 below = 0;
        qint64 participants = 0;
        for (const size_t procedure : body.signEvaluator.members(set, pick)) {
            const ResultFigures& figures = body.dataset->at(static_cast<size_t>(year), procedure, school);
            if (figures.participants <= 0 || belowOf(figures) < 0)
                continue;
            below += belowOf(figures);
            participants += figures.participants;
        }
        if (participants == 0)
            continue;
        sum += static_cast<double>(below) / static_cast<double>(participants);
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// Names as sorting bytes. The first sixteen bytes behind what all names share are kept as numbers, since most
/// comparisons of «МБОУ «СОШ № …»» end there.
class NameOrder {
public:
    explicit NameOrder(const std::vector<SchoolFacts>& facts)
    {
        m_keys.reserve(facts.size());
        for (const SchoolFacts& school : facts)
            m_keys.push_back(school.sortKey.isEmpty() ? russianSortKey(school.name) : school.sortKey);
        m_shared = m_keys.empty() ? 0 : m_keys.front().size();
        for (const QByteArray& key : m_keys) {
            const auto differ =
                std::mismatch(key.begin(), key.begin() + std::min(key.size(), m_shared), m_keys.front().begin());
            m_shared = differ.first - key.begin();
        }
    }

    /// Eight bytes as a number that sorts like them.
    qint64 part(size_t school, qsizetype index) const
    {
        char bytes[8] = {};
        const QByteArray& key = m_keys[school];
        const qsizetype from = m_shared + index * 8;
        for (qsizetype i = 0; i < 8 && from + i < key.size(); ++i)
            bytes[i] = key.at(from + i);
        return static_cast<qint64>(qFromBigEndian<quint64>(bytes) ^ (quint64(1) << 63));
    }
    int compare(size_t left, size_t right) const { return m_keys[left].compare(m_keys[right]); }

private:
    std::vector<QByteArray> m_keys;
    qsizetype m_shared = 0;
};

void fillCounts(Classification::Body& body, const RankingKey& rule, qint64* out, size_t width, bool keep)
{
    const SignColumn& column = body.signColumns[signColumn(body, rule.target, rule.year)];
    for (size_t s = 0; s < body.schools.size(); ++s) {
        out[s * width] = rule.descending ? -qint64(column.trues[s]) : qint64(column.trues[s]);
        if (keep)
            body.schools[s].signCount = column.trues[s];
    }
}

void fillMeans(Classification::Body& body, const RankingKey& rule, qint64* out, size_t width, bool keep)
{
    for (size_t s = 0; s < body.schools.size(); ++s) {
        const auto mean = meanShareBelow(body, rule.target, rule.year, s);
        // Nine digits, so that the order of adding up does not decide a place; without data last.
        const qint64 key = mean ? std::llround(*mean * 1e9) : 0;
        out[s * width] = !mean ? std::numeric_limits<qint64>::max() : rule.descending ? -key : key;
        if (keep)
            body.schools[s].meanShare = mean;
    }
}

} // namespace

void rankSchools(Classification::Body& body)
{
    const auto& rules = body.criteria.definition().ranking;
    const size_t schools = body.schools.size();
    const NameOrder names(body.dataset->schools());
    // What stands behind the name decides nothing: equal names go by code.
    const auto byName =
        std::find_if(rules.begin(), rules.end(), [](const RankingKey& key) { return key.by == RankingBy::Name; });
    const bool backwards = byName != rules.end() && byName->descending;
    const auto numeric = static_cast<size_t>(byName - rules.begin());
    // One row of numbers per school, smaller stands first: excluded, the keys, the name's beginning.
    const size_t width = numeric + 3;
    std::vector<qint64> keys(width * schools);
    bool countSeen = false, meanSeen = false;
    for (size_t k = 0; k < numeric; ++k) {
        bool& seen = rules[k].by == RankingBy::Count ? countSeen : meanSeen;
        (rules[k].by == RankingBy::Count ? fillCounts : fillMeans)(body, rules[k], keys.data() + k + 1, width, !seen);
        seen = true;
    }
    for (size_t s = 0; s < schools; ++s) {
        qint64* row = keys.data() + s * width;
        row[0] = body.context.isExcluded(s);
        if (row[0])
            std::fill(row + 1, row + 1 + numeric, 0);
        row[width - 2] = backwards ? ~names.part(s, 0) : names.part(s, 0);
        row[width - 1] = backwards ? ~names.part(s, 1) : names.part(s, 1);
    }
    std::vector<size_t> order(schools);
    for (size_t s = 0; s < schools; ++s)
        order[s] = s;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const qint64* left = keys.data() + a * width;
        const qint64* right = keys.data() + b * width;
        for (size_t k = 0; k < width; ++k) {
            if (left[k] != right[k])
                return left[k] < right[k];
        }
        if (const int name = names.compare(a, b); name != 0)
            return backwards ? name > 0 : name < 0;
        const int code = body.schools[a].code.compare(body.schools[b].code);
        return code != 0 ? code < 0 : a < b;
    });
    std::vector<RankedSchool> ranked;
    ranked.reserve(schools);
    int place = 0;
    for (const size_t s : order) {
        ranked.push_back(std::move(body.schools[s]));
        ranked.back().rank = body.context.isExcluded(s) ? 0 : ++place;
    }
    body.schools = std::move(ranked);
}

} // namespace lotsia
