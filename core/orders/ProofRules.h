#pragma once

#include "orders/Proofreader.h"

namespace lotsia {

// Each looks at the order for one kind of slip (domain.md row 34; instructions on office work) and adds its remarks.

/// Signs, spaces, quotation marks and brackets, fields that were not filled. Codes: doubled-number-sign,
/// number-sign-alone, number-sign-space, latin-number-sign, double-space, space-before-sign, space-after-sign,
/// space-in-brackets, doubled-punctuation, unbalanced-quotes, unbalanced-brackets, unfilled-blank, unfilled-field,
/// hidden-character, markup.
void readSigns(Proofreader& reader, const OrderText& text);
/// Words: repeated-word, mixed-alphabet, zeros-for-oo, capital-inside, two-capitals.
void readWords(Proofreader& reader, const OrderText& text);
/// Days: impossible-date, odd-year, space-before-g.
void readDates(Proofreader& reader, const OrderText& text);
/// Numbers typed by hand: typed-number, doubled-point-number, list-number.
void readNumbers(Proofreader& reader);
/// What an order must have, its dates and year: missing-number, missing-date, date-not-understood, missing-title,
/// missing-signature, no-clauses, basis-after-order, title-year, date-forms, initials-forms, unknown-abbreviation.
void readRequisites(Proofreader& reader);
/// How the points end and begin: missing-full-stop, mixed-endings, mixed-capitals.
void readEndings(Proofreader& reader);
/// wrong-case: a person of the directory after «возложить на» or before what they are told to do.
void readPeople(Proofreader& reader);
/// Rows: empty-measure, empty-term, empty-result, empty-responsible, empty-section, empty-roadmap, term-unknown,
/// term-outside-period, term-before-order, term-reversed, weekend-deadline, repeated-measure, cut-off,
/// mixed-capitals, party-variants.
void readRoadmap(Proofreader& reader, qsizetype appendix);
/// Years of a title against the terms, the period and the list: title-year, title-years-differ, title-differs.
void readTitles(Proofreader& reader);
/// Appendices and their stamp: missing-appendix, sample-criteria, empty-list, criteria-not-approved,
/// criteria-approved, missing-stamp, no-stamp, stamp-agreement, stamp-case, unmentioned-appendix, no-such-appendix,
/// attached-twice.
void readAppendices(Proofreader& reader);

} // namespace lotsia
