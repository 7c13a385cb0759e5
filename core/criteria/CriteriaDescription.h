#pragma once

#include "criteria/CriteriaText.h"

namespace lotsia {

/// A whole set in words, years told as distances: headed paragraphs for the «Критерии» page and for print.
class CriteriaDescription {
public:
    explicit CriteriaDescription(const CriteriaDefinition& set, const QHash<QString, QString>& indicatorNames = {});

    QString whole() const;
    /// The condition of a class, a line for each part, indented by depth.
    QString classPlain(const ClassRule& rule) const;
    QString signPlain(const Sign& sign) const;
    QString indexPlain(const IndexRule& index) const;

private:
    void addTree(QStringList& lines, const Condition& condition, int depth) const;

    const CriteriaDefinition& m_set;
    CriteriaText m_text;
};

} // namespace lotsia
