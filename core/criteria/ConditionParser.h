#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// Reads the condition trees of the classes; the names they may use are known beforehand.
class ConditionParser {
public:
    /// \p version of the format.
    ConditionParser(int version, QStringList procedureSets, QStringList signNames, QStringList indexes,
                    QStringList classes);
    [[nodiscard]] Result<Condition> parse(const QJsonValue& value, const QString& path);

private:
    [[nodiscard]] Result<std::vector<Condition>> parseList(ObjectReader& reader, const QString& key);
    [[nodiscard]] Status readOwn(Condition& condition, ObjectReader& reader);
    [[nodiscard]] Status readClass(Condition& condition, ObjectReader& reader);
    [[nodiscard]] Status readConcentration(Condition& condition, ObjectReader& reader);

    int m_version;
    QStringList m_procedureSets, m_signs, m_indexes, m_classes;
    int m_count = 0;
};

} // namespace lotsia
