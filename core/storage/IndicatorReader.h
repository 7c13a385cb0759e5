#pragma once

#include "criteria/CriteriaSet.h"
#include "criteria/Dataset.h"
#include "schools/IndicatorDictionary.h"
#include "storage/Connection.h"

namespace lotsia {

/// Fills the indicators and flags of a Dataset: as tables head them, and by the codes that criteria ask for; nothing
/// where they ask for none. A code's value is what is stored under the code itself (typed by hand), else under a
/// heading of the dictionary; a share is a head count over its whole in the same year, or a percent divided by 100.
/// What cannot be a share (117 of 100, a half of a pupil) is no value.
class IndicatorReader {
public:
    /// \p schoolIndex: position in the dataset by the school's key, −1 for none.
    IndicatorReader(Connection& connection, const IndicatorDictionary& dictionary,
                    const std::vector<qint32>& schoolIndex)
        : m_connection(connection)
        , m_dictionary(dictionary)
        , m_schoolIndex(schoolIndex)
    {
    }

    /// Errors: Damaged, File.
    [[nodiscard]] Status read(Dataset& dataset, const DataNeeds& needs);

private:
    using Indicator = Dataset::Indicator;

    qint32 schoolAt(qint64 key) const;
    [[nodiscard]] Status readStored(Dataset& dataset) const;
    Error lastError(int code) const;
    [[nodiscard]] Status readFlag(Dataset& dataset, const QString& code, const QStringList& names) const;
    Indicator blank(const Dataset& dataset) const;
    Indicator resolve(const Dataset& dataset, const IndicatorEntry& entry) const;
    Indicator resolve(const Dataset& dataset, const QString& code) const;
    void addShares(const Dataset& dataset, const IndicatorEntry& entry, Indicator& target) const;

    Connection& m_connection;
    const IndicatorDictionary& m_dictionary;
    const std::vector<qint32>& m_schoolIndex;
    /// Stored headings of the window by the code they give, in their sorted order; and in what their values are.
    QHash<QString, QList<std::pair<QString, HeadingMatch::Unit>>> m_headings;
};

} // namespace lotsia
