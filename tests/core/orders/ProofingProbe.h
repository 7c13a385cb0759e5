#pragma once

#include "orders/Proofing.h"

#include <QStringList>

/// What the tests of proofing start from: an order and a roadmap without a slip.
namespace lotsia::proofing {

using namespace Qt::StringLiterals;

inline Order cleanOrder()
{
    Order order;
    order.number = u"96"_s;
    order.dateText = u"24.06.2021"_s;
    order.date = QDate(2021, 6, 24);
    order.title = u"Об утверждении Плана мероприятий"_s;
    order.preamble = u"В целях поддержки школ"_s;
    order.clauses = {{u"Утвердить прилагаемый План."_s}};
    order.signerPost = u"Начальник"_s;
    order.signerName = u"И.И. Иванов"_s;
    order.stampIssuer = u"приказом Управления"_s;
    return order;
}

inline RoadmapAction action(const QString& text, const QString& term = u"июль 2021 г."_s)
{
    RoadmapAction action;
    action.text = text;
    action.responsible = {u"Управление образования"_s};
    action.term = Term::parse(term, QDate(2021, 6, 24), QDate(2021, 12, 31));
    action.result = u"Справка"_s;
    return action;
}

inline Roadmap cleanRoadmap()
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.periodStart = QDate(2021, 6, 24);
    roadmap.periodEnd = QDate(2021, 12, 31);
    roadmap.sections = {RoadmapSection{{}, u"Анализ"_s, {action(u"Анализ результатов ОО"_s)}}};
    return roadmap;
}

inline QList<AppendixContent> contentsOf(const Roadmap& roadmap)
{
    return {{AppendixKind::Roadmap, roadmap}};
}

inline QStringList codes(const OrderRemarks& remarks)
{
    QStringList list;
    for (const OrderRemark& remark : remarks)
        list << remark.finding.code;
    return list;
}

inline QStringList codesOf(const Order& order, const ProofContext& context = {})
{
    return codes(remarksOn(order, contentsOf(cleanRoadmap()), context));
}

inline QStringList codesOf(const Roadmap& roadmap)
{
    return codes(remarksOn(cleanOrder(), contentsOf(roadmap)));
}

inline std::optional<OrderRemark> withCode(const OrderRemarks& remarks, const QString& code)
{
    for (const OrderRemark& remark : remarks) {
        if (remark.finding.code == code)
            return remark;
    }
    return std::nullopt;
}

inline OrderRemarks remarksOnText(const QString& preamble)
{
    Order order = cleanOrder();
    order.preamble = preamble;
    return remarksOn(order, contentsOf(cleanRoadmap()));
}

} // namespace lotsia::proofing
