#include "ui/roadmap/RoadmapProposals.h"

namespace lotsia::roadmapProposals {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxMonths = 60;
constexpr qsizetype MaxTexts = 600;

const QStringList& monthWords()
{
    static const QStringList words{u"Январь"_s, u"Февраль"_s, u"Март"_s,     u"Апрель"_s,  u"Май"_s,    u"Июнь"_s,
                                   u"Июль"_s,   u"Август"_s,  u"Сентябрь"_s, u"Октябрь"_s, u"Ноябрь"_s, u"Декабрь"_s};
    return words;
}

} // namespace

QStringList terms(const Roadmap& roadmap)
{
    QStringList terms;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            if (!action.term.text.isEmpty())
                terms << action.term.text;
    if (roadmap.periodStart.isValid() && roadmap.periodEnd.isValid()) {
        QDate month(roadmap.periodStart.year(), roadmap.periodStart.month(), 1);
        for (int i = 0; i < MaxMonths && month <= roadmap.periodEnd; ++i, month = month.addMonths(1))
            terms << monthWords().at(month.month() - 1) + u' ' + QString::number(month.year());
        for (int year = roadmap.periodStart.year(); year < roadmap.periodEnd.year(); ++year)
            terms << u"В течение %1-%2 учебного года"_s.arg(year).arg(year + 1);
    }
    terms << u"Ежегодно"_s << u"Ежеквартально"_s << u"Ежемесячно"_s << u"Постоянно"_s << u"По мере необходимости"_s
          << u"В течение учебного года"_s << u"По отдельному графику"_s;
    terms.removeDuplicates();
    return terms;
}

QStringList officialPhrases()
{
    // Names that orders, letters and federal methods use for the schools and what is done for them.
    return {u"поддержки школ с низкими результатами обучения и школ, функционирующих в неблагоприятных социальных "
            u"условиях"_s,
            u"школ с низкими образовательными результатами и школ, функционирующих в неблагоприятных социальных "
            u"условиях"_s,
            u"повышения квалификации руководящих и педагогических работников"_s,
            u"общеобразовательных организаций"_s,
            u"профессиональных дефицитов"_s,
            u"методических объединений учителей"_s,
            u"План мероприятий («дорожная карта»)"_s};
}

QStringList texts(const Roadmap& roadmap)
{
    QStringList texts;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            texts << action.text << action.result;
    texts.removeAll(QString());
    if (texts.size() > MaxTexts)
        texts = texts.mid(texts.size() - MaxTexts);
    return officialPhrases() << roadmap.title.split(u'\n') << texts;
}

QStringList parties(const Roadmap& roadmap)
{
    QStringList parties;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            parties << action.responsible;
    parties.removeDuplicates();
    return parties;
}

} // namespace lotsia::roadmapProposals
