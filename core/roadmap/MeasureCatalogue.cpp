#include "roadmap/MeasureCatalogue.h"

#include "common/ShippedFile.h"
#include "common/StrictJson.h"
#include "common/TextFold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasureCatalogue)
};

constexpr qint64 maxBytes = 1024 * 1024;
constexpr qsizetype maxNames = 100;
constexpr qsizetype maxMeasures = 1'000;

QString nameOf(const QList<NamedKey>& names, const QString& key)
{
    const auto found = std::ranges::find(names, key, &NamedKey::key);
    return found == names.end() ? QString() : found->name;
}

Result<QString> fieldText(const StrictJson& object, const QString& key, StrictJson::Need need)
{
    LOTSIA_TRY_ASSIGN(const QString text, object.text(key, need));
    if (need == StrictJson::Need::Required && text.trimmed().isEmpty())
        return object.bad(key, Text::tr("the text is empty. Write it."));
    if (const QString field = unknownField(text); !field.isEmpty())
        return object.bad(key, Text::tr("the field %1 is not known.").arg(field));
    return text;
}

Result<QList<NamedKey>> readNames(const StrictJson& root, const QString& key)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray array, root.array(key, maxNames, StrictJson::Need::Required));
    QList<NamedKey> names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(key, array, i));
        LOTSIA_TRY(item.onlyKeys({u"key"_s, u"name"_s}));
        NamedKey one;
        LOTSIA_TRY_ASSIGN(one.key, fieldText(item, u"key"_s, StrictJson::Need::Required));
        LOTSIA_TRY_ASSIGN(one.name, fieldText(item, u"name"_s, StrictJson::Need::Required));
        if (!nameOf(names, one.key).isEmpty())
            return item.bad(u"key"_s, Text::tr("the key %1 stands twice.").arg(one.key));
        names << std::move(one);
    }
    return names;
}

/// Keys of \p key that must all be in \p names.
Result<QStringList> readKeys(const StrictJson& object, const QString& key, const QList<NamedKey>& names)
{
    LOTSIA_TRY_ASSIGN(const QStringList keys, object.texts(key, maxNames));
    for (const QString& one : keys)
        if (nameOf(names, one).isEmpty())
            return object.bad(key, Text::tr("the key %1 is not in the list of names.").arg(one));
    return keys;
}

Result<CatalogueMeasure> readMeasure(const StrictJson& object, const QList<NamedKey>& roles,
                                     const QList<NamedKey>& factors)
{
    LOTSIA_TRY(object.onlyKeys(
        {u"key"_s, u"text"_s, u"responsible"_s, u"term"_s, u"result"_s, u"indicator"_s, u"factors"_s, u"register"_s}));
    constexpr auto required = StrictJson::Need::Required;
    CatalogueMeasure measure;
    LOTSIA_TRY_ASSIGN(measure.key, fieldText(object, u"key"_s, required));
    LOTSIA_TRY_ASSIGN(measure.text, fieldText(object, u"text"_s, required));
    LOTSIA_TRY_ASSIGN(measure.roles, readKeys(object, u"responsible"_s, roles));
    LOTSIA_TRY_ASSIGN(measure.term, fieldText(object, u"term"_s, required));
    LOTSIA_TRY_ASSIGN(measure.result, fieldText(object, u"result"_s, required));
    LOTSIA_TRY_ASSIGN(measure.indicator, fieldText(object, u"indicator"_s, StrictJson::Need::Optional));
    LOTSIA_TRY_ASSIGN(measure.factors, readKeys(object, u"factors"_s, factors));
    LOTSIA_TRY_ASSIGN(measure.registerKey, object.text(u"register"_s));
    return measure;
}

/// The section that takes measures headed \p title; made when there is none.
RoadmapSection& sectionFor(Roadmap& roadmap, const QString& title)
{
    const QString wanted = foldForMatch(title);
    for (RoadmapSection& section : roadmap.sections)
        if (foldForMatch(section.title) == wanted)
            return section;
    // A new roadmap has one empty list; a list without headings stays one.
    if (roadmap.sections.size() == 1 && roadmap.sections.first().title.isEmpty()) {
        RoadmapSection& only = roadmap.sections.first();
        if (only.actions.isEmpty())
            only.title = title;
        return only;
    }
    roadmap.sections.append({{}, title, {}});
    return roadmap.sections.last();
}

} // namespace

Result<MeasureCatalogue> MeasureCatalogue::fromJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.format(u"lotsia-measures/1"_s));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"about"_s, u"roles"_s, u"factors"_s, u"sections"_s}));
    MeasureCatalogue catalogue;
    LOTSIA_TRY_ASSIGN(catalogue.m_about, root.text(u"about"_s));
    LOTSIA_TRY_ASSIGN(catalogue.m_roles, readNames(root, u"roles"_s));
    LOTSIA_TRY_ASSIGN(catalogue.m_factors, readNames(root, u"factors"_s));
    LOTSIA_TRY_ASSIGN(const QJsonArray sections, root.array(u"sections"_s, maxNames, StrictJson::Need::Required));
    QSet<QString> keys;
    for (qsizetype s = 0; s < sections.size(); ++s) {
        LOTSIA_TRY_ASSIGN(const StrictJson object, root.item(u"sections"_s, sections, s));
        LOTSIA_TRY(object.onlyKeys({u"key"_s, u"title"_s, u"indicator"_s, u"measures"_s}));
        MeasureSection section;
        LOTSIA_TRY_ASSIGN(section.key, fieldText(object, u"key"_s, StrictJson::Need::Required));
        LOTSIA_TRY_ASSIGN(section.title, fieldText(object, u"title"_s, StrictJson::Need::Required));
        LOTSIA_TRY_ASSIGN(section.indicator, object.text(u"indicator"_s));
        LOTSIA_TRY_ASSIGN(const QJsonArray measures,
                          object.array(u"measures"_s, maxMeasures, StrictJson::Need::Required));
        for (qsizetype i = 0; i < measures.size(); ++i) {
            LOTSIA_TRY_ASSIGN(const StrictJson item, object.item(u"measures"_s, measures, i));
            LOTSIA_TRY_ASSIGN(CatalogueMeasure measure, readMeasure(item, catalogue.m_roles, catalogue.m_factors));
            if (keys.contains(measure.key))
                return item.bad(u"key"_s, Text::tr("the key %1 stands twice.").arg(measure.key));
            keys.insert(measure.key);
            section.measures << std::move(measure);
        }
        catalogue.m_sections << std::move(section);
    }
    if (keys.isEmpty() || keys.size() > maxMeasures)
        return root.bad(u"sections"_s, Text::tr("between 1 and %1 measures are expected here.").arg(maxMeasures));
    return catalogue;
}

const MeasureCatalogue& MeasureCatalogue::builtIn()
{
    static const MeasureCatalogue catalogue = [] {
        auto read = fromJson(shippedFile(u"measures.json"_s), u"measures.json"_s);
        Q_ASSERT(read); // shipped with the program, checked by its tests
        return read.value_or(MeasureCatalogue());
    }();
    return catalogue;
}

QString MeasureCatalogue::factorName(const QString& key) const
{
    return nameOf(m_factors, key);
}

const CatalogueMeasure* MeasureCatalogue::find(const QString& key) const
{
    for (const MeasureSection& section : m_sections)
        for (const CatalogueMeasure& measure : section.measures)
            if (measure.key == key)
                return &measure;
    return nullptr;
}

RoadmapAction MeasureCatalogue::action(const CatalogueMeasure& measure, const TemplateWords& words,
                                       const QDate& periodStart, const QDate& periodEnd) const
{
    RoadmapAction action;
    action.text = words.filled(measure.text);
    for (const QString& role : measure.roles)
        action.responsible << words.filled(nameOf(m_roles, role));
    const bool longer = periodStart.isValid() && periodEnd.isValid() && periodStart.daysTo(periodEnd) > 366;
    const QString term = words.filled(measure.term);
    action.term = Term::parse(longer ? withYears(term, words.year) : term, periodStart, periodEnd);
    action.result = words.filled(measure.result);
    action.registerKey = measure.registerKey;
    return action;
}

bool MeasureCatalogue::isTaken(const CatalogueMeasure& measure, const TemplateWords& words, const Roadmap& roadmap)
{
    const QString wanted = foldForMatch(words.filled(measure.text));
    return std::ranges::any_of(roadmap.sections, [&](const RoadmapSection& section) {
        return std::ranges::any_of(section.actions,
                                   [&](const RoadmapAction& action) { return foldForMatch(action.text) == wanted; });
    });
}

void MeasureCatalogue::addTo(Roadmap& roadmap, const QStringList& keys, const TemplateWords& words) const
{
    for (const MeasureSection& section : m_sections)
        for (const CatalogueMeasure& measure : section.measures)
            if (keys.contains(measure.key))
                sectionFor(roadmap, section.title)
                    .actions.append(action(measure, words, roadmap.periodStart, roadmap.periodEnd));
}

} // namespace lotsia
