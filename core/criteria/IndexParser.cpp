#include "criteria/IndexParser.h"

#include "criteria/ComparisonParser.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

Status parseBands(IndexTerm& term, const QJsonValue& value, const QString& path)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > 50)
        return badJson(
            path,
            QCoreApplication::translate("CriteriaSet", "Bands are a list of [limit, points]; the last limit is null."));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonArray pair = list.at(i).toArray();
        const bool last = i == list.size() - 1;
        if (pair.size() != 2 || pair.at(0).isNull() != last)
            return badJson(path,
                           QCoreApplication::translate("CriteriaSet",
                                                       "Bands are a list of [limit, points]; the last limit is null."));
        Band band;
        if (!last) {
            LOTSIA_TRY_ASSIGN(band.below, exactNumber(pair.at(0), path));
            if (!term.bands.empty() && *term.bands.back().below >= *band.below)
                return badJson(path, QCoreApplication::translate("CriteriaSet", "The limits of the bands must grow."));
        }
        LOTSIA_TRY_ASSIGN(band.points, exactNumber(pair.at(1), path));
        term.bands.push_back(band);
    }
    return {};
}

Result<IndexTerm> parseTerm(const CriteriaDefinition& set, const QJsonValue& value, const QString& path)
{
    LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(value, path));
    IndexTerm term;
    LOTSIA_TRY(sinceVersion2(set.version, reader, u"measure"_s));
    LOTSIA_TRY(sinceVersion2(set.version, reader, u"procedures"_s));
    if (!reader.has(u"measure"_s)) {
        LOTSIA_TRY_ASSIGN(term.indicator, reader.text(u"indicator"_s));
    } else if (reader.has(u"indicator"_s)) {
        return badJson(path,
                       QCoreApplication::translate(
                           "CriteriaSet", "Either \"indicator\" or \"measure\" is possible in one term, not both."));
    } else {
        LOTSIA_TRY_ASSIGN(term.measure, parseMeasure(reader));
        LOTSIA_TRY_ASSIGN(
            term.procedureSet,
            parseName(reader, u"procedures"_s, namesOf(set.procedureSets, &ProcedureSet::name), u"procedure_sets"_s));
    }
    LOTSIA_TRY_ASSIGN(term.weight, reader.number(u"weight"_s));
    if (term.weight == Fraction(0, 1))
        return badJson(reader.path(u"weight"_s),
                       QCoreApplication::translate(
                           "CriteriaSet", "A weight of 0 has no effect. Correct the weight or remove the term."));
    const QJsonValue norm = reader.value(u"norm"_s);
    if (norm.isObject()) {
        LOTSIA_TRY_ASSIGN(ObjectReader inner, ObjectReader::of(norm, reader.path(u"norm"_s)));
        term.norm = Norm::Bands;
        LOTSIA_TRY(parseBands(term, inner.value(u"bands"_s), inner.path(u"bands"_s)));
        LOTSIA_TRY(inner.finish());
    } else if (norm.isArray()) {
        term.norm = Norm::Bands;
        LOTSIA_TRY(parseBands(term, norm, reader.path(u"norm"_s)));
    } else if (!norm.isUndefined()) {
        LOTSIA_TRY_ASSIGN(const int word,
                          reader.word(u"norm"_s, {u"raw"_s, u"minmax"_s, u"z"_s, u"rank"_s, u"bands"_s}));
        term.norm = static_cast<Norm>(word);
        if (term.norm == Norm::Bands)
            LOTSIA_TRY(parseBands(term, reader.value(u"bands"_s), reader.path(u"bands"_s)));
    }
    LOTSIA_TRY(reader.finish());
    return term;
}

} // namespace

Status parseIndexes(CriteriaDefinition& set, ObjectReader& root)
{
    LOTSIA_TRY_ASSIGN(ObjectReader indexes, root.object(u"indexes"_s));
    for (const QString& name : indexes.keys()) {
        LOTSIA_TRY(shortText(name, indexes.path(name)));
        LOTSIA_TRY_ASSIGN(ObjectReader reader, ObjectReader::of(indexes.value(name), indexes.path(name)));
        IndexRule index;
        index.name = name;
        LOTSIA_TRY_ASSIGN(const QJsonArray terms, reader.array(u"terms"_s, 100));
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const QString path = reader.path(u"terms"_s) + u'[' + QString::number(i) + u']';
            LOTSIA_TRY_ASSIGN(IndexTerm term, parseTerm(set, terms.at(i), path));
            index.terms.push_back(std::move(term));
        }
        if (reader.has(u"missing_term"_s)) {
            LOTSIA_TRY_ASSIGN(const int word, reader.word(u"missing_term"_s, {u"unknown"_s, u"renormalise"_s}));
            index.renormalise = word == 1;
        }
        LOTSIA_TRY(sinceVersion2(set.version, reader, u"pool"_s));
        if (reader.has(u"pool"_s)) {
            LOTSIA_TRY_ASSIGN(index.pool, parsePool(reader));
        }
        LOTSIA_TRY(reader.finish());
        set.indexes.push_back(std::move(index));
    }
    return {};
}

} // namespace lotsia
