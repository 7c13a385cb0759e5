#include "workspace/RankedListSheets.h"

#include "common/Share.h"

#include <QMap>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

// Everything here is the text of a printed document and therefore Russian in any language of the window.

namespace {

using Column = XlsxColumn;

/// Names of the classes that hold; else what keeps the school from a verdict.
QString classNames(const RankedSchool& school, const QList<CriteriaClass>& classes)
{
    QStringList yes, unknown;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const Verdict verdict = school.classes.at(static_cast<size_t>(i));
        if (verdict == Verdict::Excluded)
            return u"не оценивается"_s;
        if (verdict == Verdict::True)
            yes << classes.at(i).name;
        else if (verdict == Verdict::Unknown)
            unknown << classes.at(i).name;
    }
    QString text = yes.join(u", "_s);
    if (!unknown.isEmpty())
        text += (text.isEmpty() ? u""_s : u"; "_s) + u"недостаточно данных: "_s + unknown.join(u", "_s);
    return text.isEmpty() ? u"—"_s : text;
}

/// Lines by year, the latest year first: «2022/2023: …; ….»
QString byYear(const QMap<QString, QStringList>& figures)
{
    QStringList lines;
    for (auto it = figures.cend(); it != figures.cbegin();) {
        --it;
        lines << it.key() + u": "_s + it.value().join(u"; "_s) + u'.';
    }
    return lines.join(u'\n');
}

/// «2022/2023: ВПР-5 Математика — 7 из 22 (31,8 %); …» for every figure that holds, each once.
QString grounds(const QList<TraceStep>& trace)
{
    QMap<QString, QStringList> figures;
    for (const TraceStep& step : trace) {
        for (const Evidence& evidence : step.evidence) {
            if (evidence.holds != Verdict::True || !evidence.numerator || !evidence.denominator
                || *evidence.denominator <= 0)
                continue;
            const auto share = Share::of(*evidence.numerator, *evidence.denominator);
            const QString figure =
                u"%1 — %2 из %3"_s.arg(evidence.procedure).arg(*evidence.numerator).arg(*evidence.denominator)
                + (share ? u" (%1)"_s.arg(share->toPercentText()) : QString());
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
QString groundsOf(const RankedSchool& school, const QList<TraceStep>& trace)
{
    const bool unknown =
        std::find(school.classes.begin(), school.classes.end(), Verdict::Unknown) != school.classes.end();
    QStringList parts;
    if (const QString text = grounds(trace); !text.isEmpty())
        parts << text;
    if (const QString text = unknown ? unanswered(trace) : QString(); !text.isEmpty())
        parts << u"Недостаточно данных:\n"_s + text;
    else if (unknown)
        parts << u"Недостаточно данных: нет результатов, которые можно учесть."_s;
    return parts.join(u'\n');
}

QString noteOf(const RankedSchool& school)
{
    if (!school.exclusionReason.isEmpty())
        return exclusionText(school);
    if (!school.override)
        return {};
    QString note = u"решение вручную: "_s + school.override->reason;
    if (!school.override->document.isEmpty())
        note += u" ("_s + school.override->document + u')';
    return note;
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

QList<Column> listColumns(const QList<CriteriaClass>& classes)
{
    QList<Column> columns{{u"№"_s, Column::Type::Integer, 5},
                          {u"Код ОО"_s, Column::Type::Text, 9},
                          {u"Школа"_s, Column::Type::Text, 26, true},
                          {u"Отнесена к классу"_s, Column::Type::Text, 17, true}};
    // One class is told by «Отнесена к классу» already.
    for (const CriteriaClass& item : classes) {
        if (classes.size() > 1)
            columns.append({item.name, Column::Type::Text, 14, true});
    }
    columns << Column{u"Низких результатов за год"_s, Column::Type::Integer, 15}
            << Column{u"Средняя доля не преодолевших минимум"_s, Column::Type::Percent, 17}
            << Column{u"Основание"_s, Column::Type::Text, 64, true}
            << Column{u"Примечание"_s, Column::Type::Text, 20, true};
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
            if (!evidence.numerator || !evidence.denominator || seen.contains(key))
                continue;
            seen.insert(key);
            const auto share = Share::of(*evidence.numerator, *evidence.denominator);
            rows.append({number, school.code, school.name, evidence.procedure, evidence.year.toString(),
                         *evidence.denominator, *evidence.numerator,
                         share ? QVariant(share->value().toDouble()) : QVariant(), verdictWord(evidence.holds),
                         evidence.source});
        }
    }
}

} // namespace

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
    list.columns = listColumns(classes);
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
            << (school.meanShare && !excluded ? QVariant(*school.meanShare) : QVariant()) << groundsOf(school, trace)
            << noteOf(school);
        list.rows.append(row);
        addFigures(figures.rows, school, number, trace);
    }
    return {list, figures};
}

} // namespace lotsia
