#include "workspace/IndicatorService.h"

#include "common/TextFold.h"
#include "criteria/CriteriaDefinition.h"
#include "criteria/CriteriaSet.h"
#include "criteria/ObjectReader.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lotsia {

using namespace Qt::StringLiterals;
using Book = ReferenceBookRepository::Book;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorService)
};

/// Where the member \p key says \p code, in the way errors of the parser name a place; empty when nowhere.
QString pathTo(const QJsonValue& value, const QString& key, const QString& code, const QString& path)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found = pathTo(array.at(i), key, code, u"%1[%2]"_s.arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (it.key() == key && it.value().toString() == code)
            return inner;
        const QString found = pathTo(it.value(), key, code, inner);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList sorted(const QSet<QString>& codes)
{
    QStringList list = codes.values();
    list.sort(); // the first mistake named is always the same one
    return list;
}

Status checkValue(const IndicatorEntry& entry, const Fraction& value)
{
    const Fraction zero(0, 1), one(1, 1);
    if (value < zero)
        return fail(ErrorCode::Data, Text::tr("A number below zero is not possible here. Correct it."));
    if (entry.kind == IndicatorKind::Share && value > one)
        return fail(ErrorCode::Data, Text::tr("A share cannot be above 100 %. Correct it."));
    if (entry.kind == IndicatorKind::YesNo && value != zero && value != one)
        return fail(ErrorCode::Data, Text::tr("“Yes” or “no” is expected here."));
    return {};
}

} // namespace

SourceRef typedSource()
{
    return {u"введено вручную"_s, {}, 0};
}

Result<IndicatorDictionary> IndicatorService::dictionary() const
{
    return m_storage.books.indicators();
}

Status IndicatorService::save(const IndicatorDictionary& dictionary)
{
    return storeJson(dictionary.toJson());
}

Result<QByteArray> IndicatorService::storedJson() const
{
    return m_storage.books.stored(Book::Indicators);
}

Status IndicatorService::storeJson(const QByteArray& json)
{
    if (!json.isEmpty())
        LOTSIA_TRY(IndicatorDictionary::fromJson(json));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.books.store(Book::Indicators, json));
    return transaction.commit();
}

Result<QStringList> IndicatorService::unknownHeadings() const
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, this->dictionary());
    LOTSIA_TRY_ASSIGN(QStringList names, m_storage.indicators.names());
    names.removeIf([&](const QString& name) { return dictionary.find(name) || dictionary.match(name); });
    std::ranges::sort(names, [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    return names;
}

Status IndicatorService::checkKnown(const CriteriaSet& set) const
{
    const DataNeeds needs = set.needs();
    if (needs.indicators.isEmpty() && needs.flags.isEmpty())
        return {};
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, this->dictionary());
    LOTSIA_TRY_ASSIGN(const QStringList names, m_storage.indicators.names());
    QSet<QString> stored;
    for (const QString& name : names)
        stored.insert(foldForMatch(name));
    const QJsonObject& json = set.definition().json;
    for (const QString& code : sorted(needs.indicators)) {
        if (dictionary.find(code) || stored.contains(foldForMatch(code)))
            continue;
        return badJson(pathTo(json, u"indicator"_s, code, {}),
                       Text::tr("The indicator “%1” is neither in the list of indicators nor in a loaded table. Add it "
                                "to the list of indicators or load the table that has it.")
                           .arg(code.left(80)));
    }
    for (const QString& code : sorted(needs.flags)) {
        const IndicatorEntry* entry = dictionary.find(code);
        if (entry && entry->kind != IndicatorKind::YesNo)
            return badJson(pathTo(json, u"flag"_s, code, {}),
                           Text::tr("The indicator “%1” is a number, not a yes or no. Compare it with a value or name "
                                    "another one.")
                               .arg(code));
        if (!entry && !stored.contains(foldForMatch(code)))
            return badJson(pathTo(json, u"flag"_s, code, {}),
                           Text::tr("The mark “%1” is neither in the list of indicators nor in a loaded table. Add it "
                                    "to the list of indicators as a yes or no.")
                               .arg(code.left(80)));
    }
    return {};
}

Result<QStringList> IndicatorService::usedBy(const QString& code) const
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    QStringList titles;
    for (const CriteriaRecord& record : records) {
        LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(record.json));
        const DataNeeds needs = set.needs();
        if (needs.indicators.contains(code) || needs.flags.contains(code))
            titles << record.title;
    }
    return titles;
}

Result<QList<SchoolIndicator>> IndicatorService::values(const QString& code, AcademicYear year) const
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, this->dictionary());
    const IndicatorEntry* entry = dictionary.find(code);
    const bool yesNo = entry && entry->kind == IndicatorKind::YesNo;
    DataNeeds needs{.marks = false, .means = false, .indicators = {code}};
    if (yesNo)
        needs.flags = {code};
    LOTSIA_TRY_ASSIGN(const auto dataset, m_storage.datasets.loadIndicators(year, needs));
    const Dataset::Indicator indicator = dataset->indicators.value(code);
    const auto flags = dataset->flags.value(code);
    LOTSIA_TRY_ASSIGN(const QSet<QString> typed, m_storage.indicators.schoolsWith(code, year));
    QList<SchoolIndicator> list;
    for (size_t school = 0; school < dataset->schools().size(); ++school) {
        const SchoolFacts& facts = dataset->schools()[school];
        SchoolIndicator item{
            facts.code, facts.name, {}, dataset->indicatorSource(code, 0, school), typed.contains(facts.code)};
        if (!indicator.values.empty())
            item.value = indicator.values.front()[school];
        if (!item.value && yesNo && flags[school]) {
            item.value = Fraction(*flags[school] ? 1 : 0, 1);
            item.earlier = true;
        }
        list << item;
    }
    std::ranges::sort(list, [](const SchoolIndicator& a, const SchoolIndicator& b) {
        const int order = compareRussian(a.schoolName, b.schoolName);
        return order != 0 ? order < 0 : a.schoolCode < b.schoolCode;
    });
    return list;
}

Result<QHash<QString, int>> IndicatorService::coverage(AcademicYear year) const
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, this->dictionary());
    DataNeeds needs{.marks = false, .means = false};
    for (const IndicatorEntry& entry : dictionary.entries()) {
        needs.indicators.insert(entry.code);
        if (entry.kind == IndicatorKind::YesNo)
            needs.flags.insert(entry.code);
    }
    LOTSIA_TRY_ASSIGN(const auto dataset, m_storage.datasets.loadIndicators(year, needs));
    QHash<QString, int> counts;
    for (const IndicatorEntry& entry : dictionary.entries()) {
        const auto present = [](const auto& value) { return value.has_value(); };
        if (const auto flags = dataset->flags.constFind(entry.code); flags != dataset->flags.cend()) {
            counts.insert(entry.code, static_cast<int>(std::ranges::count_if(*flags, present)));
            continue;
        }
        const auto found = dataset->indicators.constFind(entry.code);
        if (found != dataset->indicators.cend() && !found->values.empty())
            counts.insert(entry.code, static_cast<int>(std::ranges::count_if(found->values.front(), present)));
    }
    return counts;
}

Result<std::optional<StoredIndicator>> IndicatorService::stored(const QString& code, const QString& schoolCode,
                                                                AcademicYear year) const
{
    LOTSIA_TRY_ASSIGN(const auto school, m_storage.schools.findByCode(schoolCode));
    if (!school)
        return std::optional<StoredIndicator>();
    return m_storage.indicators.find(code, school->id, year);
}

Status IndicatorService::store(const QString& code, const QString& schoolCode, AcademicYear year,
                               const std::optional<StoredIndicator>& value)
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, this->dictionary());
    const IndicatorEntry* entry = dictionary.find(code);
    // What stands in the way of a step back is only that the school is gone; an entry taken from the list keeps its
    // values.
    if (value && !entry)
        return fail(ErrorCode::Data,
                    Text::tr("There is no indicator %1 in the list. Add it first.").arg(code.left(80)));
    if (value)
        LOTSIA_TRY(checkValue(*entry, value->value));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto school, m_storage.schools.findByCode(schoolCode));
    if (!school)
        return fail(ErrorCode::Data, Text::tr("There is no school with the code %1.").arg(schoolCode));
    LOTSIA_TRY(m_storage.indicators.set(code, school->id, year, value));
    return transaction.commit();
}

} // namespace lotsia
