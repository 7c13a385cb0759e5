#include "orders/PrintedSchoolList.h"
#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/OrderDrafting.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderDrafting)
};

/// \p text has «№» with the whole of \p number behind it, also among several: «№ 5, 01/545». It is no part of a longer
/// one: «№ 9» does not stand in «№ 96», «№ 9-п» and «№ 9/1».
bool names(const QString& text, const QString& number)
{
    if (number.isEmpty())
        return false;
    const QRegularExpression whole(u"(?:№|\\bN)\\s*(?:[^\\s,;№]+(?:,| и)\\s+)*%1(?![-–/.]?[\\p{L}\\p{N}])"_s.arg(
                                       QRegularExpression::escape(number)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

/// The roadmap that was made from \p former for a later year, the latest of them.
Result<std::optional<Roadmap>> heirOf(Storage& storage, RoadmapId former)
{
    LOTSIA_TRY_ASSIGN(const auto headers, storage.roadmaps.list());
    std::optional<Roadmap> heir;
    for (const auto& header : headers) {
        LOTSIA_TRY_ASSIGN(auto roadmap, storage.roadmaps.load(header.id));
        if (roadmap && roadmap->origin == former && (!heir || heir->periodEnd < roadmap->periodEnd))
            heir = std::move(*roadmap);
    }
    return heir;
}

} // namespace

Result<OrderRenewal> OrderDrafting::renewal(OrderId former, int years) const
{
    if (years < 1 || years > mostYears)
        return fail(ErrorCode::Data, Text::tr("An order goes over by 1 to %1 years.").arg(mostYears));
    LOTSIA_TRY_ASSIGN(const Order order, storedOrder(m_storage, former));
    if (order.editionOf.isValid() || order.amends.isValid() || !order.links.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("The order changes or repeals others, and that cannot be done once more. Choose another "
                             "order."));
    return OrderRenewal::of(order, years);
}

Result<QList<RenewedAppendix>> OrderDrafting::renewedAppendices(const OrderRenewal& renewal) const
{
    QList<RenewedAppendix> renewed;
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> years, m_storage.results.years());
    const CriteriaService criteria(m_storage);
    for (const OrderAppendix& former : renewal.former.appendices) {
        RenewedAppendix one{former, {}};
        if (former.isOwn()) {
            one.note = Text::tr("%1: goes over with its text").arg(former.own.documentKind);
        } else if (former.kind == AppendixKind::Roadmap) {
            LOTSIA_TRY_ASSIGN(const auto heir, heirOf(m_storage, RoadmapId(former.source)));
            one.appendix.source = heir ? heir->id.value() : 0;
            one.note = heir ? Text::tr("Roadmap: “%1”").arg(heir->title.simplified())
                            : Text::tr("Roadmap: there is none made from the former one yet. Make it with “New year…” "
                                       "on the tab “Editions” of the page “Roadmap” and choose it then.");
        } else {
            std::optional<AcademicYear> year;
            if (former.kind == AppendixKind::SchoolList && former.year > 0) {
                const AcademicYear next = AcademicYear::endingIn(std::min(former.year + renewal.years, 2100));
                if (years.contains(next))
                    year = next;
                one.appendix.year = year ? year->endYear() : 0;
            }
            const auto set = year ? criteria.current(*year) : criteria.current();
            if (!set && set.error().code != ErrorCode::Data) // that there is none in use: it is chosen then
                return std::unexpected(set.error());
            one.appendix.source = set ? set->value() : 0;
            if (one.appendix.source != former.source && former.kind == AppendixKind::SchoolList && set) {
                LOTSIA_TRY_ASSIGN(const CriteriaSet rules, criteria.get(*set));
                one.appendix.classes = supportedClasses(rules);
            }
            const QString kind = appendixKindText(former.kind);
            if (!set)
                one.note = u"%1: %2"_s.arg(kind, set.error().text);
            else if (former.kind != AppendixKind::SchoolList)
                one.note = Text::tr("%1: from the criteria in use").arg(kind);
            else if (year)
                one.note = Text::tr("%1: by the results of %2").arg(kind, year->toString());
            else
                one.note =
                    Text::tr("%1: there are no results of the next year yet. Load them and choose the year then.")
                        .arg(kind);
        }
        renewed << one;
    }
    return renewed;
}

Result<Order> OrderDrafting::renewed(const OrderRenewal& renewal) const
{
    LOTSIA_TRY_ASSIGN(const QList<RenewedAppendix> appendices, renewedAppendices(renewal));
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    Order order = renewal.draft();
    for (qsizetype i = 0; i < appendices.size(); ++i) {
        // The text of its own appendices has been moved by the draft.
        if (!order.appendices.at(i).isOwn())
            order.appendices[i] = appendices.at(i).appendix;
    }
    if (order.signerPost.simplified() == department.headPost.simplified() && !department.headName.isEmpty())
        order.signerName = department.headName;
    // An act whose wording went out is no basis any more.
    QList<qint64> kept;
    for (const qint64 basis : std::as_const(order.bases)) {
        LOTSIA_TRY_ASSIGN(const auto act, m_storage.legalActs.find(LegalActId(basis)));
        if (act && names(order.preamble, act->number))
            kept << basis;
    }
    order.bases = kept;
    return order;
}

} // namespace lotsia
