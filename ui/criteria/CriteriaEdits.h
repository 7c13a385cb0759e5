#pragma once

#include "ui/common/AppContext.h"
#include "workspace/CriteriaService.h"

namespace lotsia {

/// What a person does with sets of criteria, each as one step of Undo.
class CriteriaEdits {
public:
    explicit CriteriaEdits(AppContext& context)
        : m_context(context)
    {
    }

    /// The rules \p json in the place of \p before.
    [[nodiscard]] Status save(CriteriaId id, const QByteArray& before, const QByteArray& json, const QString& what);
    [[nodiscard]] Status use(const CriteriaEntry& entry);
    [[nodiscard]] Status confirm(const CriteriaEntry& entry);
    [[nodiscard]] Result<CriteriaId> duplicate(const CriteriaEntry& entry, const QString& edition);
    [[nodiscard]] Status remove(const CriteriaEntry& entry);
    [[nodiscard]] Status setYears(const CriteriaEntry& entry, int firstYear, int lastYear);
    [[nodiscard]] Status setAbout(const CriteriaEntry& entry, const QString& about);
    /// How many samples came.
    [[nodiscard]] Result<int> addMissingSamples();
    [[nodiscard]] Result<CriteriaId> importFile(const QString& path);

private:
    AppContext& m_context;
};

} // namespace lotsia
