#pragma once

#include "common/Result.h"
#include "orders/KnownWords.h"
#include "orders/Order.h"
#include "orders/Proofing.h"

namespace lotsia {

class Storage;

/// What the database knows for the proofreading of orders, and what a person told it.
class ProofingService {
public:
    explicit ProofingService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// The people of the directory and those of the department.
    [[nodiscard]] Result<ProofContext> context() const;
    /// The department's own words with those of its names, its municipality, the parties and the schools.
    [[nodiscard]] Result<KnownWords> knownWords() const;
    /// The words that were added here, sorted.
    [[nodiscard]] Result<QStringList> ownWords() const;
    /// Error: Data (not a single word, longer than 60 letters).
    [[nodiscard]] Status addWord(const QString& word);
    [[nodiscard]] Status removeWord(const QString& word);

    /// Keys of the remarks on this order that are not shown any more.
    [[nodiscard]] Result<QStringList> hiddenRemarks(OrderId order) const;
    /// Error: Data (no such order).
    [[nodiscard]] Status setRemarkHidden(OrderId order, const QString& key, bool hidden);
    /// All of \p keys in one transaction, or none. Error: Data (no such order).
    [[nodiscard]] Status setRemarksHidden(OrderId order, const QStringList& keys, bool hidden);

    static constexpr qsizetype MaxWord = 60;

private:
    Storage& m_storage;
};

} // namespace lotsia
