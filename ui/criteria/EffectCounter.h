#pragma once

#include "criteria/Evaluator.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace lotsia {

class AppContext;

/// Who belongs to which class by a set of criteria in the year in view, without decisions by hand.
class EffectCounter : public QObject {
    Q_OBJECT

public:
    /// Above this many schools nothing is counted while a person is choosing.
    static constexpr size_t mostAtOnce = 2000;

    /// Answers of one set: by class, then by school in the dataset.
    struct Answers {
        QStringList ids, names;
        std::vector<std::vector<Verdict>> verdicts;
        std::shared_ptr<const Dataset> dataset;
    };

    explicit EffectCounter(AppContext& context, QObject* parent = nullptr);
    /// The stored data or the year changed.
    void forget();
    /// At once, on the data that is kept. Errors: as CriteriaService::dataset().
    [[nodiscard]] Result<std::shared_ptr<const Answers>> count(const CriteriaSet& set);
    /// The same on another thread; \p done gets nothing when it was cancelled or refused.
    void countLater(const CriteriaSet& set, QObject* receiver,
                    std::function<void(std::shared_ptr<const Answers>)> done);
    [[nodiscard]] Result<bool> isLarge();

    /// «8 школ, недостаточно данных 11»
    static QString told(const Answers& answers, qsizetype index);
    /// «+2: СОШ № 3, СОШ № 5; −1: СОШ № 7» for the class of this id; empty without a difference.
    static QString difference(const Answers& before, const Answers& after, const QString& id);
    /// All classes: «ШНОР +2: …»; a sentence when nothing changes.
    static QString differences(const Answers& before, const Answers& after);

private:
    AppContext& m_context;
    std::shared_ptr<const Dataset> m_dataset;
    int m_yearsBack = -1;
    DataNeeds m_needs;
    std::optional<qsizetype> m_schools;
};

} // namespace lotsia
