#include "orders/PrintedSchoolList.h"

#include "common/AcademicYear.h"
#include "common/Share.h"
#include "common/StrictJson.h"
#include "common/TextFold.h"
#include "criteria/CriteriaText.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSchools = 100'000;
constexpr qsizetype figuresPerYear = 4; // the list is read by people; «почему?» has them all

/// One figure in short: «ВПР-5 Математика — 31,8 % (7 из 22)».
QString figureText(const Evidence& evidence, const QHash<QString, QString>& names)
{
    const QString what = names.value(evidence.procedure, evidence.procedure);
    if (evidence.numerator && evidence.denominator) {
        if (const auto share = Share::of(*evidence.numerator, *evidence.denominator))
            return u"%1 — %2 (%3 из %4)"_s.arg(what, share->toPercentText(), QString::number(*evidence.numerator),
                                               QString::number(*evidence.denominator));
    }
    if (!evidence.value)
        return {};
    const QString unit = evidence.unit;
    const QString number = unit == u"%" ? russianNumber(*evidence.value * 100, 1) : russianNumber(*evidence.value, 2);
    return what + u" — "_s + number + (unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit);
}

QString byFigures(qsizetype count)
{
    return u"по %1 %2"_s.arg(count).arg(pluralRussian(count, u"показателю"_s, u"показателям"_s, u"показателям"_s));
}

/// Lines by year, the latest first: «2022/2023: ВПР-5 Математика — 31,8 % (7 из 22); ещё по 3 показателям.»; what is
/// lacking is only counted when it is much.
QString byYear(const QMap<QString, QStringList>& figures, bool lacking)
{
    QStringList lines;
    for (auto it = figures.cend(); it != figures.cbegin();) {
        --it;
        const qsizetype count = it.value().size();
        QStringList shown = it.value().mid(0, figuresPerYear);
        if (count > figuresPerYear && lacking)
            shown = {u"недостаточно данных "_s + byFigures(count)};
        else if (count > figuresPerYear)
            shown << u"ещё "_s + byFigures(count - figuresPerYear);
        lines << it.key() + u": "_s + shown.join(u"; "_s) + u'.';
    }
    return lines.join(u'\n');
}

/// What one school's list entry is made of.
class Entry {
public:
    Entry(const Classification& classification, size_t position, const QList<qsizetype>& shown,
          const QHash<QString, QString>& names)
        : m_classification(classification)
        , m_position(position)
        , m_school(classification.schools()[position])
        , m_classes(classification.classes())
        , m_trace(classification.trace(position))
        , m_shown(shown)
        , m_names(names)
    {
    }

    bool isExcluded() const { return !m_school.exclusionReason.isEmpty(); }
    bool has(Verdict verdict) const { return !with(verdict).isEmpty(); }
    /// A decision took it out of a class that the rule puts it in.
    bool isTakenOut() const
    {
        return m_school.override && m_school.override->verdict == Verdict::False && isShown(m_school.override->classId)
            && ruleFor(m_school.override->classId) != Verdict::False;
    }
    ListedSchool listed() const
    {
        QStringList lacking;
        if (has(Verdict::Unknown))
            lacking << u"недостаточно данных: "_s + with(Verdict::Unknown).join(u", "_s);
        return {m_school.code, m_school.name, (with(Verdict::True) + lacking).join(u"; "_s), grounds(Verdict::True),
                decision()};
    }
    ListedSchool takenOut() const
    {
        return {m_school.code, m_school.name, nameOf(m_school.override->classId), grounds(Verdict::True), decision()};
    }
    ListedSchool unknown() const
    {
        const QString lacking = grounds(Verdict::Unknown);
        return {m_school.code, m_school.name, with(Verdict::Unknown).join(u", "_s),
                lacking.isEmpty() ? u"нет результатов, которые можно учесть"_s : lacking, decision()};
    }
    ListedSchool excluded() const
    {
        QString reason = m_school.exclusionReason; // «вид: вечерняя»
        return {m_school.code, m_school.name, {}, reason.replace(u": "_s, u" — "_s), decision()};
    }

private:
    bool isShown(const QString& classId) const
    {
        return std::any_of(m_shown.begin(), m_shown.end(),
                           [&](qsizetype index) { return m_classes.at(index).id == classId; });
    }
    QString nameOf(const QString& classId) const
    {
        for (const CriteriaClass& item : m_classes) {
            if (item.id == classId)
                return item.name;
        }
        return classId;
    }
    QStringList with(Verdict verdict) const
    {
        QStringList names;
        for (const qsizetype index : m_shown) {
            if (m_school.classes.at(static_cast<size_t>(index)) == verdict)
                names << m_classes.at(index).name;
        }
        return names;
    }
    Verdict ruleFor(const QString& classId) const
    {
        for (qsizetype i = 0; i < m_classes.size(); ++i) {
            if (m_classes.at(i).id == classId)
                return m_classification.ruleVerdict(m_position, static_cast<size_t>(i));
        }
        return Verdict::Unknown;
    }
    QString decision() const
    {
        if (!m_school.override)
            return isExcluded() ? QString() : u"по критериям"_s;
        const Override& decision = *m_school.override;
        const QString name = nameOf(decision.classId);
        const Verdict rule = ruleFor(decision.classId);
        QString text = decision.verdict == Verdict::True
            ? u"Включена решением (%1): %2"_s.arg(name, decision.reason)
            : u"Не включена решением (%1): %2"_s.arg(name, decision.reason);
        if (!decision.document.isEmpty())
            text += u" ("_s + decision.document + u')';
        const QString byRule = rule == Verdict::True ? u"относится"_s
            : rule == Verdict::False                 ? u"не относится"_s
            : rule == Verdict::Excluded              ? u"не рассматривается"_s
                                                     : u"недостаточно данных"_s;
        return text + u".\nПо критериям: "_s + byRule + u'.';
    }
    /// True for a class whose verdict is \p verdict, and for the one that a decision took the school out of.
    bool rests(const QString& classId, Verdict verdict) const
    {
        for (qsizetype i = 0; i < m_classes.size(); ++i) {
            if (m_classes.at(i).id == classId && m_school.classes.at(static_cast<size_t>(i)) == verdict)
                return true;
        }
        return verdict == Verdict::True && isTakenOut() && m_school.override->classId == classId;
    }
    QString grounds(Verdict holds) const
    {
        QMap<QString, QStringList> figures;
        for (const TraceStep& step : m_trace) {
            if (!isShown(step.classId) || !rests(step.classId, holds)
                || (holds == Verdict::True && step.result != Verdict::True))
                continue;
            for (const Evidence& evidence : step.evidence) {
                if (evidence.holds != holds || evidence.measure == u"class")
                    continue;
                const QString figure = holds == Verdict::Unknown
                    ? (evidence.note.isEmpty()
                           ? QString()
                           : m_names.value(evidence.procedure, evidence.procedure) + u" — "_s + evidence.note)
                    : figureText(evidence, m_names);
                QStringList& year = figures[evidence.year.toString()];
                if (!figure.isEmpty() && !year.contains(figure))
                    year << figure;
            }
        }
        figures.removeIf([](const auto& item) { return item.value().isEmpty(); });
        return byYear(figures, holds == Verdict::Unknown);
    }

    const Classification& m_classification;
    size_t m_position;
    const RankedSchool& m_school;
    QList<CriteriaClass> m_classes;
    QList<TraceStep> m_trace;
    const QList<qsizetype>& m_shown;
    const QHash<QString, QString>& m_names;
};

QJsonArray schoolsJson(const QList<ListedSchool>& schools)
{
    QJsonArray array;
    for (const ListedSchool& school : schools)
        array << QJsonObject{{u"code"_s, school.code},
                             {u"name"_s, school.name},
                             {u"classes"_s, school.classes},
                             {u"grounds"_s, school.grounds},
                             {u"decision"_s, school.decision}};
    return array;
}

Result<QList<ListedSchool>> readSchools(const StrictJson& object, const QString& key)
{
    LOTSIA_TRY_ASSIGN(const QJsonArray array, object.array(key, maxSchools));
    QList<ListedSchool> schools;
    for (qsizetype i = 0; i < array.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, object.item(key, array, i));
        LOTSIA_TRY(item.onlyKeys({u"code"_s, u"name"_s, u"classes"_s, u"grounds"_s, u"decision"_s}));
        ListedSchool school;
        LOTSIA_TRY_ASSIGN(school.code, item.text(u"code"_s));
        LOTSIA_TRY_ASSIGN(school.name, item.text(u"name"_s));
        LOTSIA_TRY_ASSIGN(school.classes, item.text(u"classes"_s));
        LOTSIA_TRY_ASSIGN(school.grounds, item.text(u"grounds"_s));
        LOTSIA_TRY_ASSIGN(school.decision, item.text(u"decision"_s));
        schools << school;
    }
    return schools;
}

} // namespace

QString criteriaName(const CriteriaSet& set)
{
    const QString title = u'«' + set.title() + u'»';
    return set.edition().isEmpty() ? title : title + u", редакция "_s + set.edition();
}

QStringList supportedClasses(const CriteriaSet& set)
{
    static const QStringList others{u"высок"_s, u"резильент"_s, u"обычн"_s, u"вышл"_s, u"недостаточно данных"_s};
    QStringList ids;
    bool all = true;
    for (const CriteriaClass& item : set.classes()) {
        const bool other = std::any_of(others.begin(), others.end(),
                                       [&](const QString& word) { return containsFolded(item.name, word); });
        if (other)
            all = false;
        else
            ids << item.id;
    }
    return all ? QStringList() : ids;
}

PrintedSchoolList PrintedSchoolList::of(const Classification& classification, const QStringList& classIds,
                                        const QHash<QString, QString>& names)
{
    PrintedSchoolList list;
    list.year = classification.year().endYear();
    list.criteria = criteriaName(classification.criteria());
    list.sample = classification.criteria().isSample();
    QList<qsizetype> shown;
    const QList<CriteriaClass> classes = classification.classes();
    for (qsizetype i = 0; i < classes.size(); ++i) {
        if (!classIds.isEmpty() && !classIds.contains(classes.at(i).id))
            continue;
        shown << i;
        list.classes << classes.at(i).name;
    }
    for (size_t position = 0; position < classification.schools().size(); ++position) {
        const Entry entry(classification, position, shown, names);
        if (entry.isExcluded() && !entry.has(Verdict::True))
            list.excluded << entry.excluded();
        else if (entry.has(Verdict::True))
            list.listed << entry.listed();
        else if (entry.isTakenOut())
            list.takenOut << entry.takenOut();
        else if (entry.has(Verdict::Unknown))
            list.unknown << entry.unknown();
    }
    return list;
}

QJsonObject PrintedSchoolList::toJson() const
{
    return {{u"year"_s, AcademicYear::endingIn(year).toString()},
            {u"criteria"_s, criteria},
            {u"criteria_order"_s, criteriaOrder},
            {u"sample"_s, sample},
            {u"classes"_s, QJsonArray::fromStringList(classes)},
            {u"listed"_s, schoolsJson(listed)},
            {u"taken_out"_s, schoolsJson(takenOut)},
            {u"unknown"_s, schoolsJson(unknown)},
            {u"excluded"_s, schoolsJson(excluded)}};
}

Result<PrintedSchoolList> PrintedSchoolList::fromJson(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"year"_s, u"criteria"_s, u"criteria_order"_s, u"sample"_s, u"classes"_s, u"listed"_s,
                                u"taken_out"_s, u"unknown"_s, u"excluded"_s}));
    PrintedSchoolList list;
    LOTSIA_TRY_ASSIGN(const QString yearText, object.text(u"year"_s, StrictJson::Need::Required));
    const auto year = AcademicYear::parse(yearText);
    if (!year)
        return object.bad(u"year"_s, year.error().text);
    list.year = year->endYear();
    LOTSIA_TRY_ASSIGN(list.criteria, object.text(u"criteria"_s));
    LOTSIA_TRY_ASSIGN(list.criteriaOrder, object.text(u"criteria_order"_s));
    LOTSIA_TRY_ASSIGN(list.sample, object.flag(u"sample"_s, false));
    LOTSIA_TRY_ASSIGN(list.classes, object.texts(u"classes"_s, 100));
    LOTSIA_TRY_ASSIGN(list.listed, readSchools(object, u"listed"_s));
    LOTSIA_TRY_ASSIGN(list.takenOut, readSchools(object, u"taken_out"_s));
    LOTSIA_TRY_ASSIGN(list.unknown, readSchools(object, u"unknown"_s));
    LOTSIA_TRY_ASSIGN(list.excluded, readSchools(object, u"excluded"_s));
    return list;
}

} // namespace lotsia
