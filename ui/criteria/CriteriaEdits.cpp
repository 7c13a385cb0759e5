#include "ui/criteria/CriteriaEdits.h"

#include "ui/common/EditCommand.h"
#include "ui/criteria/CriteriaFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaEdits)
};

EditCommand::Step removal(CriteriaId id, bool removed)
{
    return [id, removed](Workspace& workspace) { return workspace.criteria().setRemoved(id, removed); };
}

} // namespace

Status CriteriaEdits::save(CriteriaId id, const QByteArray& before, const QByteArray& json, const QString& what)
{
    const auto step = [id](const QByteArray& rules) {
        return [id, rules](Workspace& workspace) { return workspace.criteria().saveDraft(id, rules); };
    };
    return EditCommand::run(m_context, what, step(json), step(before));
}

Status CriteriaEdits::use(const CriteriaEntry& entry)
{
    const auto step = [](CriteriaId id) { return [id](Workspace& workspace) { return workspace.criteria().use(id); }; };
    const auto before = m_context.workspace().criteria().current();
    if (before)
        return EditCommand::run(m_context, Text::tr("Use %1").arg(entry.title), step(entry.id), step(*before));
    // Where none was in use there is nothing to go back to.
    LOTSIA_TRY(m_context.workspace().criteria().use(entry.id));
    m_context.notifyDataChanged();
    return {};
}

Status CriteriaEdits::confirm(const CriteriaEntry& entry)
{
    LOTSIA_TRY_ASSIGN(const CriteriaSet before, m_context.workspace().criteria().get(entry.id));
    const CriteriaId id = entry.id;
    return EditCommand::run(
        m_context, Text::tr("Confirm %1").arg(entry.title),
        [id](Workspace& workspace) { return workspace.criteria().confirm(id); },
        [id, json = before.canonicalJson()](Workspace& workspace) { return workspace.criteria().saveDraft(id, json); });
}

Result<CriteriaId> CriteriaEdits::duplicate(const CriteriaEntry& entry, const QString& edition)
{
    auto made = std::make_shared<CriteriaId>();
    const auto redo = [made, id = entry.id, edition](Workspace& workspace) -> Status {
        if (made->isValid()) // done before and taken back
            return workspace.criteria().setRemoved(*made, false);
        LOTSIA_TRY_ASSIGN(*made, workspace.criteria().duplicate(id, edition));
        return {};
    };
    const auto undo = [made](Workspace& workspace) { return workspace.criteria().setRemoved(*made, true); };
    LOTSIA_TRY(EditCommand::run(m_context, Text::tr("New edition of %1").arg(entry.title), redo, undo));
    return *made;
}

Status CriteriaEdits::remove(const CriteriaEntry& entry)
{
    return EditCommand::run(m_context, Text::tr("Remove %1").arg(entry.title), removal(entry.id, true),
                            removal(entry.id, false));
}

Status CriteriaEdits::setYears(const CriteriaEntry& entry, int firstYear, int lastYear)
{
    const auto step = [id = entry.id](int first, int last) {
        return [id, first, last](Workspace& workspace) { return workspace.criteria().setYears(id, first, last); };
    };
    return EditCommand::run(m_context, Text::tr("Years of %1").arg(entry.title), step(firstYear, lastYear),
                            step(entry.firstYear, entry.lastYear));
}

Status CriteriaEdits::setAbout(const CriteriaEntry& entry, const QString& about)
{
    const auto step = [id = entry.id](const QString& text) {
        return [id, text](Workspace& workspace) { return workspace.criteria().setAbout(id, text); };
    };
    return EditCommand::run(m_context, Text::tr("What %1 is").arg(entry.title), step(about), step(entry.about));
}

Result<int> CriteriaEdits::addMissingSamples()
{
    LOTSIA_TRY_ASSIGN(const auto before, m_context.workspace().criteria().list());
    auto added = std::make_shared<QList<CriteriaId>>();
    const auto redo = [before, added](Workspace& workspace) -> Status {
        LOTSIA_TRY(workspace.criteria().addMissingSamples());
        LOTSIA_TRY_ASSIGN(const auto after, workspace.criteria().list());
        added->clear();
        for (const CriteriaEntry& entry : after) {
            if (std::ranges::none_of(before, [&](const CriteriaEntry& known) { return known.id == entry.id; }))
                added->append(entry.id);
        }
        return {};
    };
    const auto undo = [added](Workspace& workspace) -> Status {
        for (const CriteriaId id : *added)
            LOTSIA_TRY(workspace.criteria().setRemoved(id, true));
        return {};
    };
    LOTSIA_TRY(EditCommand::run(m_context, Text::tr("Add missing samples"), redo, undo));
    return int(added->size());
}

Result<CriteriaId> CriteriaEdits::importFile(const QString& path)
{
    LOTSIA_TRY_ASSIGN(const QByteArray json, CriteriaFile::read(path));
    const QString name = QFileInfo(path).fileName();
    LOTSIA_TRY_ASSIGN(const auto sets, m_context.workspace().criteria().list());
    auto loaded = std::make_shared<CriteriaId>();
    const auto redo = [loaded, json, name](Workspace& workspace) -> Status {
        LOTSIA_TRY_ASSIGN(*loaded, workspace.criteria().importJson(json, name));
        return {};
    };
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(json, name));
    for (const CriteriaEntry& known : sets) {
        const auto stored = m_context.workspace().criteria().get(known.id);
        if (stored && stored->sha256() == set.sha256())
            return known.id; // the same rules are there already: nothing is stored
    }
    LOTSIA_TRY(EditCommand::run(m_context, Text::tr("Load %1").arg(name), redo, [loaded](Workspace& workspace) {
        return workspace.criteria().setRemoved(*loaded, true);
    }));
    return *loaded;
}

} // namespace lotsia
