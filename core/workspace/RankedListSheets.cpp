#include "workspace/RankedListSheets.h"

#include "common/Share.h"
#include "criteria/EvidenceText.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

// Everything here is the text of a printed document and therefore Russian in any language of the window.

namespace {

using Column = XlsxColumn;

/// Names of the classes that hold; else what keeps the school from a verdict.
QString classNames(const RankedSchool& school, const QList<CriteriaClass>& classes)
{
    QStringList unknown;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const Verdict verdict = school.classes.at(static_cast<size_t>(i));
        if (verdict == Verdict::Excluded)
            return u"не оценивается"_s;
        if (verdict == Verdict::Unknown)
            unknown << classes.at(i).name;
    }
    QString text = classesOf(school, classes).join(u", "_s);
    if (!unknown.isEmpty())
        text += (text.isEmpty() ? u""_s : u"; "_s) + u"недостаточно данных: "_s + unknown.join(u", "_s);
    if (text.isEmpty())
        text = ordinaryWord();
    return school.override ? text + u" (решение вручную)"_s : text;
}

/// Lines by year, the latest year first: «2022/2023: …; ….»
QString byYear(const QMap<QString, QStringList>& figures)
{
    QStringList lines;
    for (auto it = figures.cend(); it != figures.cbegin();) {
        --it;
        const QString text = it.key() + u": "_s + it.value().join(u"; "_s);
        lines << (text.endsWith(u'.') ? text : text + u'.');
    }
    return lines.join(u'\n');
}

/// «7 из 22 (31,8 %)» of a procedure, «0,42 (≥ 0,3)» of an indicator; empty where there is no number.
QString figureOf(const Evidence& evidence)
{
    if (evidence.numerator && evidence.denominator && *evidence.denominator > 0) {
        const auto share = Share::of(*evidence.numerator, *evidence.denominator);
        return u"%1 из %2"_s.arg(*evidence.numerator).arg(*evidence.denominator)
            + (share ? u" (%1)"_s.arg(share->toPercentText()) : QString());
    }
    const QString value = valueText(evidence);
    const QString limit = value.isEmpty() ? QString() : comparisonText(evidence);
    return limit.isEmpty() ? value : value + u" ("_s + limit + u')';
}

/// «2022/2023: ВПР-5 Математика — 7 из 22 (31,8 %); …» for every figure that the classes of the school rest on, each
/// once.
QString grounds(const QList<TraceStep>& trace, const QSet<QString>& holding)
{
    QMap<QString, QStringList> figures;
    for (const TraceStep& step : trace) {
        if (step.result != Verdict::True || !holding.contains(step.classId))
            continue;
        for (const Evidence& evidence : step.evidence) {
            const QString number = evidence.holds == Verdict::True ? figureOf(evidence) : QString();
            if (number.isEmpty())
                continue;
            const QString figure = (evidence.measure == u"share_4_5" ? u"«4» и «5»: "_s : QString())
                + evidence.procedure + u" — "_s + number;
            QStringList& year = figures[evidence.year.toString()];
            if (!year.contains(figure))
                year << figure;
        }
    }
    return byYear(figures);
}

/// Procedures that gave no answer: «2021/2022: ВПР-5 Математика — участников 7, меньше 10.»; only how many when many.
QString unanswered(const QList<TraceStep>& trace)
{
    constexpr qsizetype fewEnough = 3;
    QMap<QString, QStringList> figures;
    qsizetype count = 0;
    for (const TraceStep& step : trace) {
        for (const Evidence& evidence : step.evidence) {
            if (evidence.holds != Verdict::Unknown || evidence.note.isEmpty() || evidence.measure == u"class")
                continue;
            const QString figure = evidence.procedure + u" — "_s + evidence.note;
            QStringList& year = figures[evidence.year.toString()];
            if (year.contains(figure))
                continue;
            year << figure;
            ++count;
        }
    }
    if (count <= fewEnough)
        return byYear(figures);
    for (QStringList& year : figures) {
        const bool one = year.size() % 10 == 1 && year.size() % 100 != 11;
        year = {u"нет ответа по %1 %2"_s.arg(year.size()).arg(one ? u"процедуре"_s : u"процедурам"_s)};
    }
    return byYear(figures);
}

/// What the verdict rests on; for a school without one, what is lacking.
QString groundsOf(const RankedSchool& school, const QList<CriteriaClass>& classes, const QList<TraceStep>& trace)
{
    QSet<QString> holding;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        if (school.classes.at(static_cast<size_t>(i)) == Verdict::True)
            holding.insert(classes.at(i).id);
    }
    const bool unknown =
        std::find(school.classes.begin(), school.classes.end(), Verdict::Unknown) != school.classes.end();
    QStringList parts;
    if (const QString text = grounds(trace, holding); !text.isEmpty())
        parts << text;
    if (const QString text = unknown ? unanswered(trace) : QString(); !text.isEmpty())
        parts << u"Недостаточно данных:\n"_s + text;
    else if (unknown)
        parts << (parts.isEmpty() ? u"Недостаточно данных: нет результатов, которые можно учесть."_s
                                  : u"По другим классам нет результатов, которые можно учесть."_s);
    return parts.join(u'\n');
}

QStringList headingLines(const Classification& classification, const QString& departmentName)
{
    const CriteriaSet& criteria = classification.criteria();
    QString rules = u"Критерии: "_s + criteria.title();
    if (!criteria.edition().isEmpty())
        rules += u", редакция "_s + criteria.edition();
    if (criteria.isSample())
        rules += u" (образец)"_s;
    return {departmentName,
            u"Список школ для адресной поддержки, %1 учебный год"_s.arg(classification.year().toString()), rules};
}

bool hasDecisions(const Classification& classification)
{
    return std::ranges::any_of(classification.schools(),
                               [](const RankedSchool& school) { return school.override.has_value(); });
}

QList<Column> listColumns(const QList<CriteriaClass>& classes, bool withDecisions)
{
    QList<Column> columns{{u"№"_s, Column::Type::Integer, 5},
                          {u"Код ОО"_s, Column::Type::Text, 9},
                          {u"Школа"_s, Column::Type::Text, 24, true},
                          {u"Отнесена к классу"_s, Column::Type::Text, 26, true}};
    // One class is told by «Отнесена к классу» already; many would leave paper no room for readable letters.
    constexpr qsizetype mostOnPaper = 3;
    for (const CriteriaClass& item : classes) {
        if (classes.size() > 1)
            columns.append({item.name, Column::Type::Text, 14, true, classes.size() <= mostOnPaper});
    }
    columns << Column{u"Низких результатов за год"_s, Column::Type::Integer, 15}
            << Column{u"Средняя доля не преодолевших минимум"_s, Column::Type::Percent, 17}
            << Column{u"Основание"_s, Column::Type::Text, 58, true};
    if (withDecisions)
        columns << Column{u"Решение"_s, Column::Type::Text, 34, true};
    columns << Column{u"Примечание"_s, Column::Type::Text, 15, true};
    return columns;
}

QList<Column> figureColumns()
{
    return {{u"№"_s, Column::Type::Integer, 5},
            {u"Код ОО"_s, Column::Type::Text, 9},
            {u"Школа"_s, Column::Type::Text, 30, true},
            {u"Процедура"_s, Column::Type::Text, 28, true},
            {u"Учебный год"_s, Column::Type::Text, 13},
            {u"Участников"_s, Column::Type::Integer, 14},
            {u"Не преодолели минимум"_s, Column::Type::Integer, 15},
            {u"Доля"_s, Column::Type::Percent, 9},
            {u"Порог"_s, Column::Type::Text, 12, true},
            {u"Низкий результат"_s, Column::Type::Text, 16, true},
            {u"Источник"_s, Column::Type::Text, 44, true}};
}

void addFigures(QList<QVariantList>& rows, const RankedSchool& school, const QVariant& number,
                const QList<TraceStep>& trace)
{
    QSet<QString> seen;
    for (const TraceStep& step : trace) {
        for (const Evidence& evidence : step.evidence) {
            const QString key = evidence.procedure + u'\n' + evidence.year.toString();
            // The columns are about those below the minimum.
            if (evidence.measure != u"share_below" || !evidence.numerator || !evidence.denominator
                || seen.contains(key))
                continue;
            seen.insert(key);
            const auto share = Share::of(*evidence.numerator, *evidence.denominator);
            rows.append({number, school.code, school.name, evidence.procedure, evidence.year.toString(),
                         *evidence.denominator, *evidence.numerator,
                         share ? QVariant(share->value().toDouble()) : QVariant(), limitText(evidence),
                         verdictWord(evidence.holds), evidence.source});
        }
    }
}

} // namespace

QString ordinaryWord()
{
    return u"обычная"_s;
}

QStringList classesOf(const RankedSchool& school, const QList<CriteriaClass>& classes)
{
    QStringList names;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        if (school.classes.at(static_cast<size_t>(i)) != Verdict::True)
            continue;
        if (i == school.primary)
            names.prepend(classes.at(i).name);
        else
            names.append(classes.at(i).name);
    }
    return names;
}

QString decidedBy(const Override& decision)
{
    const QDateTime at = QDateTime::fromString(decision.at, Qt::ISODate);
    QStringList parts;
    if (!decision.author.isEmpty())
        parts.append(decision.author);
    if (at.isValid())
        parts.append(at.toString(u"dd.MM.yyyy HH:mm"_s));
    return parts.isEmpty() ? QString() : u"Решение записано: "_s + parts.join(u", "_s);
}

std::optional<Verdict> verdictBeforeDecision(const Classification& classification, size_t position)
{
    const std::optional<Override>& decision = classification.schools().at(position).override;
    const QList<CriteriaClass> classes = classification.classes();
    for (qsizetype i = 0; decision && i < classes.size(); ++i) {
        if (classes.at(i).id == decision->classId)
            return classification.ruleVerdict(position, static_cast<size_t>(i));
    }
    return std::nullopt;
}

QString decisionText(const RankedSchool& school, Verdict byRule, const QList<CriteriaClass>& classes)
{
    if (!school.override)
        return {};
    QString name = school.override->classId;
    for (const CriteriaClass& one : classes) {
        if (one.id == school.override->classId)
            name = one.name;
    }
    QStringList parts{
        u"%1: %2, по правилу: %3."_s.arg(name, verdictWord(school.override->verdict), verdictWord(byRule)),
        u"Основание: "_s + school.override->reason};
    if (!school.override->document.isEmpty())
        parts.append(u"Документ: "_s + school.override->document);
    if (const QString who = decidedBy(*school.override); !who.isEmpty())
        parts.append(who);
    return parts.join(u'\n');
}

QString exclusionText(const RankedSchool& school)
{
    QString text = school.exclusionReason; // «вид: вечерняя» comes after a colon of its own
    return text.replace(u": "_s, u" — "_s);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return u"да"_s;
    case Verdict::False:
        return u"нет"_s;
    case Verdict::Unknown:
        return u"недостаточно данных"_s;
    case Verdict::Excluded:
        return u"не оценивается"_s;
    }
    Q_UNREACHABLE();
}

QList<XlsxSheet> rankedListSheets(const Classification& classification, const QString& departmentName)
{
    const QList<CriteriaClass> classes = classification.classes();
    XlsxSheet list;
    list.name = u"Список школ"_s;
    list.headingLines = headingLines(classification, departmentName);
    const bool withDecisions = hasDecisions(classification);
    list.columns = listColumns(classes, withDecisions);
    XlsxSheet figures;
    figures.name = u"По процедурам"_s;
    figures.headingLines = list.headingLines;
    figures.columns = figureColumns();

    const auto& schools = classification.schools();
    for (size_t position = 0; position < schools.size(); ++position) {
        const RankedSchool& school = schools[position];
        const QList<TraceStep> trace = classification.trace(position);
        const QVariant number = school.rank > 0 ? QVariant(school.rank) : QVariant();
        QVariantList row{number, school.code, school.name, classNames(school, classes)};
        for (const Verdict verdict : school.classes) {
            if (classes.size() > 1)
                row << verdictWord(verdict);
        }
        const bool excluded = !school.exclusionReason.isEmpty();
        row << (excluded ? QVariant() : QVariant(school.signCount))
            << (school.meanShare && !excluded ? QVariant(*school.meanShare) : QVariant())
            << groundsOf(school, classes, trace);
        if (withDecisions) {
            const auto byRule = verdictBeforeDecision(classification, position);
            row << (byRule ? decisionText(school, *byRule, classes) : QString());
        }
        row << exclusionText(school);
        list.rows.append(row);
        addFigures(figures.rows, school, number, trace);
    }
    return {list, figures};
}

} // namespace lotsia
