#pragma once

#include "roadmap/Schedule.h"

#include <QRandomGenerator>

namespace lotsia {

/// A plan of three years with every kind of term, always the same.
struct LargePlan {
    static constexpr int Sections = 8;
    QDate start{2022, 9, 1};
    QDate end{2025, 8, 31};
    QDate today{2024, 2, 14};
    Roadmap roadmap;

    explicit LargePlan(int actions = 400)
    {
        roadmap.title = QStringLiteral("Дорожная карта на три года");
        roadmap.documentKind = QStringLiteral("Дорожная карта");
        roadmap.periodStart = start;
        roadmap.periodEnd = end;
        const QStringList parties{QStringLiteral("Отдел образования"), QStringLiteral("Петрова О.А."),
                                  QStringLiteral("Руководители школ"), QStringLiteral("Методический центр")};
        for (int s = 0; s < Sections; ++s)
            roadmap.sections << RoadmapSection{{}, QStringLiteral("Направление %1").arg(s + 1), {}};
        for (int a = 0; a < actions; ++a) {
            RoadmapAction action;
            action.text = QStringLiteral("Мероприятие под номером %1").arg(a + 1);
            action.responsible = {parties.at(a % parties.size())};
            if (a % 5 == 0)
                action.responsible << parties.at((a + 1) % parties.size());
            action.term = term(a);
            roadmap.sections[a % Sections].actions << action;
        }
    }

    /// What was marked of the stored roadmap: every third period is touched, in all states.
    QList<ExecutionRecord> records(const Roadmap& stored)
    {
        QList<ExecutionRecord> made;
        for (const RoadmapSection& section : stored.sections)
            for (const RoadmapAction& action : section.actions)
                for (const TermOccurrence& one : occurrencesOf(action.term, start, end))
                    if (m_random.bounded(3) == 0)
                        made << record(action, one);
        return made;
    }

private:
    QDate anyDay() { return start.addDays(m_random.bounded(int(start.daysTo(end)))); }

    Term term(int kind)
    {
        static const QStringList repeated{QStringLiteral("ежемесячно"),        QStringLiteral("ежеквартально"),
                                          QStringLiteral("ежегодно"),          QStringLiteral("еженедельно"),
                                          QStringLiteral("ежегодно (август)"), QStringLiteral("раз в полугодие")};
        static const QStringList open{QStringLiteral("постоянно"), QStringLiteral("по мере необходимости"),
                                      QStringLiteral("по отдельному графику, который будет утверждён позже"),
                                      QStringLiteral("в течение учебного года")};
        const QDate day = anyDay();
        const QDate later = day.addDays(m_random.bounded(1, 120));
        const QString format = QStringLiteral("dd.MM.yyyy");
        switch (kind % 10) {
        case 0:
        case 1:
        case 2:
            return Term::parse(QStringLiteral("до ") + day.toString(format), start, end);
        case 3:
        case 4:
        case 5:
            return Term::parse(day.toString(format) + QStringLiteral(" – ") + later.toString(format), start, end);
        case 6:
        case 7: {
            Term one = Term::parse(repeated.at(kind / 10 % repeated.size()), start, end);
            if (one.kind != TermKind::Recurring) { // whatever the grammar knows, the kind is there
                one.kind = TermKind::Recurring;
                one.recurrence = Recurrence::HalfYearly;
                one.start.reset();
                one.end.reset();
            }
            return one;
        }
        case 8: {
            Term one;
            one.text = QStringLiteral("с ") + day.toString(format);
            one.kind = TermKind::Open;
            one.start = day;
            return one;
        }
        default:
            return Term::parse(open.at(kind / 10 % open.size()), start, end);
        }
    }

    ExecutionRecord record(const RoadmapAction& action, const TermOccurrence& one)
    {
        ExecutionRecord record;
        record.action = action.id;
        record.period = one.key;
        record.status = ExecutionStatus(m_random.bounded(6));
        if (record.status == ExecutionStatus::Postponed) {
            if (one.end)
                record.postponedTo = one.end->addDays(m_random.bounded(1, 60));
            else
                record.postponedTo = today.addDays(m_random.bounded(1, 60));
        }
        return record;
    }

    QRandomGenerator m_random{20'240'214};
};

} // namespace lotsia
