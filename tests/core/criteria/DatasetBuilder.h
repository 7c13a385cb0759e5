#pragma once

#include "common/TextFold.h"
#include "criteria/Evaluator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace lotsia {

/// Builds a Dataset out of single figures, in the order in which a test tells them.
class DatasetBuilder {
public:
    explicit DatasetBuilder(int lastYear = 2023, int years = 3)
    {
        for (int i = 0; i < years; ++i)
            m_years.push_back(AcademicYear::endingIn(lastYear - i));
    }

    DatasetBuilder& school(const QString& code, const QString& name = {}, const QString& type = {},
                           const QString& level = {}, const QString& location = {})
    {
        const QString shown = name.isEmpty() ? code : name;
        m_schools.push_back({code, shown, type, level, location, {}, russianSortKey(shown)});
        return *this;
    }

    /// \p procedure: «ВПР-5 Математика», «ЕГЭ Математика (профиль)».
    DatasetBuilder& add(const QString& code, int year, const Procedure& procedure, ResultFigures figures)
    {
        m_figures.push_back({code, year, procedure, figures});
        return *this;
    }
    DatasetBuilder& add(const QString& code, int year, const Procedure& procedure, int below, int participants)
    {
        ResultFigures figures;
        figures.participants = participants;
        figures.m2 = below;
        return add(code, year, procedure, figures);
    }

    std::shared_ptr<Dataset> build() const
    {
        QHash<Procedure, size_t> procedures;
        std::vector<Procedure> list;
        for (const Entry& entry : m_figures) {
            if (procedures.contains(entry.procedure))
                continue;
            procedures.insert(entry.procedure, list.size());
            list.push_back(entry.procedure);
        }
        auto dataset = std::make_shared<Dataset>(m_years, list, m_schools);
        QHash<QString, size_t> schools;
        for (size_t i = 0; i < m_schools.size(); ++i)
            schools.insert(m_schools[i].code, i);
        for (const Entry& entry : m_figures) {
            const auto year = static_cast<size_t>(m_years.front().endYear() - entry.year);
            if (year < m_years.size())
                dataset->at(year, procedures.value(entry.procedure), schools.value(entry.code)) = entry.figures;
        }
        return dataset;
    }

private:
    struct Entry {
        QString code;
        int year;
        Procedure procedure;
        ResultFigures figures;
    };
    std::vector<AcademicYear> m_years;
    std::vector<SchoolFacts> m_schools;
    std::vector<Entry> m_figures;
};

inline Procedure procedure(const QString& kind, const QString& subject, int grade = 0,
                           ProcedureLevel level = ProcedureLevel::None)
{
    return Procedure::of(kind, subject, grade, level).value();
}

inline QByteArray readTestFile(const QString& name)
{
    QFile file(QStringLiteral(LOTSIA_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return file.readAll();
}

/// The 24 schools of the samples.
inline DatasetBuilder sampleSchools(int lastYear = 2023, int years = 3)
{
    using namespace Qt::StringLiterals;
    const QJsonObject truth = QJsonDocument::fromJson(readTestFile(u"samples/truth.json"_s)).object();
    DatasetBuilder builder(lastYear, years);
    for (const QJsonValue& value : truth.value(u"schools"_s).toArray())
        builder.school(value[u"code"].toString(), value[u"name"].toString(), value[u"kind"].toString(),
                       value[u"level"].toString(), value[u"location"].toString());
    for (const QJsonValue& value : truth.value(u"results"_s).toArray()) {
        ResultFigures figures;
        figures.participants = value[u"participants"].toInt();
        figures.m2 = value[u"m2"].toInt(-1);
        figures.m3 = value[u"m3"].toInt(-1);
        figures.m4 = value[u"m4"].toInt(-1);
        figures.m5 = value[u"m5"].toInt(-1);
        figures.below = figures.m2;
        figures.sourceId = 1;
        figures.sourceRow = 14;
        builder.add(value[u"code"].toString(), AcademicYear::parse(value[u"year"].toString())->endYear(),
                    procedure(value[u"kind"].toString(), value[u"subject"].toString(), value[u"grade"].toInt(),
                              parseProcedureLevel(value[u"level"].toString()).value()),
                    figures);
    }
    return builder;
}

/// Parses; stops the test program when the set is wrong.
inline CriteriaSet criteria(const QByteArray& json)
{
    auto set = CriteriaSet::parse(json);
    if (!set)
        qFatal("%s", qPrintable(set.error().toString()));
    return *set;
}

inline Verdict verdictOf(const Classification& classification, const QString& code, size_t classIndex = 0)
{
    for (const RankedSchool& school : classification.schools()) {
        if (school.code == code)
            return school.classes[classIndex];
    }
    qFatal("no school %s", qPrintable(code));
}

} // namespace lotsia
