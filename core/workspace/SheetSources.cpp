#include "workspace/SheetSources.h"

#include "workspace/OrderService.h"
#include "workspace/PartyService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetSources)
};

} // namespace

SheetSigner signerOf(const Party& party)
{
    if (party.kind == PartyKind::Person)
        return {party.post, party.name};
    return {party.name, {}};
}

Result<QList<SheetSigner>> partySigners(Workspace& workspace)
{
    LOTSIA_TRY_ASSIGN(const QList<PartyUse> uses, workspace.parties().list());
    QList<SheetSigner> signers;
    for (const PartyUse& use : uses) {
        if (use.party.id.isValid()) // others are only named in a roadmap
            signers << signerOf(use.party);
    }
    return signers;
}

Result<QList<SheetSigner>> schoolSigners(Workspace& workspace)
{
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list());
    QList<SheetSigner> signers;
    for (const School& school : schools)
        signers << SheetSigner{school.shortName, school.head};
    return signers;
}

Result<QList<SheetSigner>> listedSchoolSigners(Workspace& workspace, const Order& order)
{
    LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, workspace.orders().contents(order));
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list(true));
    QHash<QString, QString> heads;
    for (const School& school : schools)
        heads.insert(school.code, school.head);
    QList<SheetSigner> signers;
    QSet<QString> seen; // a school may stand on two lists
    for (const AppendixContent& content : contents) {
        const PrintedSchoolList* list = content.schoolList();
        if (!list)
            continue;
        for (const ListedSchool& school : list->listed) {
            if (!seen.contains(school.code))
                signers << SheetSigner{school.name, heads.value(school.code)};
            seen.insert(school.code);
        }
    }
    if (signers.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("There is no list of schools behind this order. Add it to the appendices, or take all "
                             "schools."));
    return signers;
}

} // namespace lotsia
