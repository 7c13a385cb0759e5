#pragma once

#include "criteria/ClassificationBody.h"
#include "criteria/CriteriaText.h"

namespace lotsia {

/// Puts the cells of signs into evidence, for one school.
class SignTrace {
public:
    SignTrace(const Classification::Body& body, const CriteriaText& text, size_t school);

    Evidence evidence(const SignColumn& column, size_t pick) const;
    /// Why there is no answer, what was pooled or rounded, what the calendar says: Russian, for people.
    QString note(const SignColumn& column, size_t pick, const SignCell& cell) const;
    /// What the calendar says of all procedures without results; empty when it says nothing.
    QString whyMissing(const SignColumn& column) const;

private:
    QString sources(const Sign& sign, size_t pick, int back, int years) const;
    /// What the calendar says of the pick's procedures in a year: why results are \p missing, or what was special
    /// about those that exist.
    QString calendarNote(const Sign& sign, size_t pick, int back, bool missing) const;

    const Classification::Body& m_body;
    const CriteriaDefinition& m_set;
    const CriteriaText& m_text;
    size_t m_school;
};

} // namespace lotsia
