#pragma once

#include "DatasetBuilder.h"
#include "RandomRules.h"

namespace plain {

using namespace lotsia;

/// A small municipality with gaps of every kind.
inline std::shared_ptr<Dataset> randomData(Dice& dice)
{
    std::vector<AcademicYear> years{AcademicYear::endingIn(2023)};
    for (int back = 1; back < 7; ++back) {
        if (!dice.once(8))
            years.push_back(AcademicYear::endingIn(2023 - back));
    }
    std::vector<Procedure> procedures{procedure(u"ВПР"_s, u"Математика"_s, 5), procedure(u"ВПР"_s, u"Математика"_s, 6),
                                      procedure(u"ОГЭ"_s, u"Русский язык"_s),
                                      procedure(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Profile),
                                      procedure(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Base)};
    if (dice.once(5))
        procedures.pop_back();
    std::vector<SchoolFacts> schools;
    const int count = dice.pick(2, 6);
    for (int i = 0; i < count; ++i) {
        SchoolFacts school;
        school.code = QString::number(100 + (i * 7) % 10);
        school.name = u"Школа № "_s + QString::number(dice.pick(1, 12));
        school.type = dice.of({u"СОШ"_s, u"СОШ"_s, u""_s, u"вечерняя"_s, u"Вечерняя"_s});
        school.level = dice.of({u"СОШ"_s, u"сош"_s, u"ООШ"_s, u"ООШ"_s, u"НОШ"_s});
        school.location = dice.of({u"город"_s, u"село"_s, u""_s});
        school.cluster = dice.of({u"1"_s, u"2"_s});
        school.sortKey = dice.once(2) ? russianSortKey(school.name) : QByteArray();
        schools.push_back(school);
    }
    auto dataset = std::make_shared<Dataset>(years, procedures, schools);
    for (size_t y = 0; y < years.size(); ++y) {
        for (size_t p = 0; p < procedures.size(); ++p) {
            for (size_t s = 0; s < schools.size(); ++s) {
                ResultFigures& figures = dataset->at(y, p, s);
                if (dice.once(4))
                    continue;
                figures.participants = dice.once(10) ? 0 : dice.pick(1, 20);
                figures.m2 = dice.pick(0, figures.participants);
                if (!dice.once(4)) {
                    figures.m3 = dice.pick(0, figures.participants - figures.m2);
                    figures.m4 = dice.pick(0, figures.participants - figures.m2 - figures.m3);
                    figures.m5 = figures.participants - figures.m2 - figures.m3 - figures.m4;
                }
                if (dice.once(4))
                    figures.below = dice.pick(0, figures.participants);
                if (dice.once(10))
                    figures.m2 = -1;
                if (dice.once(2)) {
                    figures.meanNumerator = dice.once(2) ? dice.pick(20, 50) : dice.pick(300, 700);
                    figures.meanDenominator = 10;
                }
            }
        }
        for (const Procedure& measured : procedures) {
            for (const ReferenceScope scope : {ReferenceScope::Region, ReferenceScope::Municipality}) {
                if (!dice.once(3))
                    continue;
                ReferenceResult row;
                row.scope = scope;
                row.procedure = measured;
                row.year = years[y];
                row.participants = dice.pick(0, 500);
                row.percent2 = Fraction(dice.pick(0, 400), 10);
                if (dice.once(2)) {
                    row.percent3 = Fraction(dice.pick(10, 30), 1);
                    row.percent4 = Fraction(dice.pick(10, 30), 1);
                    row.percent5 = Fraction(dice.pick(10, 30), 1);
                }
                dataset->references << row;
            }
        }
    }
    for (const QString& code : {u"x"_s, u"y"_s}) {
        auto& values = dataset->indicators[code].values;
        values.resize(years.size());
        for (auto& year : values) {
            for (size_t s = 0; s < schools.size(); ++s)
                year.push_back(dice.once(5) ? std::nullopt : std::optional(Fraction(dice.pick(0, 20), 20)));
        }
    }
    for (const QString& code : {u"f"_s, u"g"_s}) {
        for (size_t s = 0; s < schools.size(); ++s)
            dataset->flags[code].push_back(dice.once(4) ? std::nullopt : std::optional(dice.once(2)));
    }
    return dataset;
}

/// Decisions by hand on some schools.
inline QHash<QString, Override> randomDecisions(Dice& dice, const Dataset& dataset, int classes)
{
    QHash<QString, Override> decisions;
    for (const SchoolFacts& school : dataset.schools()) {
        if (dice.once(12))
            decisions[school.code] = {u"k"_s + QString::number(dice.pick(0, classes - 1)),
                                      dice.once(2) ? Verdict::True : Verdict::False, u"решение"_s, u"протокол"_s};
    }
    return decisions;
}

} // namespace plain
