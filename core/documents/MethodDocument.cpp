#include "documents/MethodDocument.h"

#include "common/AcademicYear.h"
#include "documents/CriteriaWords.h"
#include "documents/PrintedText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Parts and clauses that number themselves: «3.», «3.1.».
class Clauses {
public:
    explicit Clauses(QList<Block>& blocks)
        : m_blocks(blocks)
    {
    }

    void part(const QString& title)
    {
        ++m_part;
        m_clause = 0;
        Paragraph heading = headingText(u"%1. %2"_s.arg(QString::number(m_part), title), 12);
        heading.spaceBeforePt = 10;
        heading.spaceAfterPt = 4;
        m_blocks.append(heading);
    }
    void clause(const QString& text, bool listFollows = false)
    {
        Paragraph paragraph = runningText(u"%1.%2. %3"_s.arg(m_part).arg(++m_clause).arg(text), 2);
        paragraph.keepWithNext = listFollows;
        m_blocks.append(paragraph);
    }
    void item(const QString& text, int depth = 0) { m_blocks.append(listText(text, depth)); }

private:
    QList<Block>& m_blocks;
    int m_part = 0;
    int m_clause = 0;
};

/// «выполняется каждое из условий», before a list.
QString joint(const Condition& condition)
{
    switch (condition.kind) {
    case ConditionKind::Any:
        return u"выполняется хотя бы одно из условий"_s;
    case ConditionKind::Not:
        return u"не выполняется условие"_s;
    case ConditionKind::AtLeastOf:
        return u"выполняется не менее %1 из %2 условий"_s.arg(condition.atLeast).arg(condition.children.size());
    default:
        return u"выполняется каждое из условий"_s;
    }
}

/// The conditions inside, deepest last; each but the last one of a level ends with its И or ИЛИ.
void addTree(Clauses& clauses, const CriteriaWords& words, const Condition& condition, int depth, const QString& end)
{
    for (size_t i = 0; i < condition.children.size(); ++i) {
        const Condition& child = condition.children[i];
        const bool last = i + 1 == condition.children.size();
        const QString mark = last                  ? end
            : condition.kind == ConditionKind::All ? u"; И"_s
            : condition.kind == ConditionKind::Any ? u"; ИЛИ"_s
                                                   : u";"_s;
        if (isComposite(child)) {
            clauses.item((child.name.isEmpty() ? QString() : child.name + u" — "_s) + joint(child) + u':', depth);
            addTree(clauses, words, child, depth + 1, mark);
        } else {
            clauses.item(words.sentence(child) + mark, depth);
        }
    }
}

QString yearName(int year)
{
    return AcademicYear::endingIn(year).toString();
}

/// «с 2022/2023 учебного года», empty for a set that is meant for any year.
QString validity(const PrintedCriteria& criteria)
{
    QStringList parts;
    if (criteria.firstYear > 0)
        parts << u"с %1 учебного года"_s.arg(yearName(criteria.firstYear));
    if (criteria.lastYear > 0)
        parts << u"по %1 учебный год"_s.arg(yearName(criteria.lastYear));
    return parts.join(u' ');
}

QString withoutStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// The person's own text as a clause: it ends with a stop.
QString sentenceOf(const QString& text)
{
    const QString plain = text.simplified();
    return plain.endsWith(u'.') || plain.endsWith(u'!') || plain.endsWith(u'?') ? plain : plain + u'.';
}

void addGeneral(Clauses& clauses, const CriteriaWords& words, const PrintedCriteria& criteria)
{
    QStringList classes;
    for (const ClassRule& rule : words.set().classes)
        classes << u'«' + rule.name + u'»';
    clauses.part(u"Общие положения"_s);
    clauses.clause(
        u"Методика определяет порядок применения критериев и показателей %1 и отнесения "
        "общеобразовательных организаций (далее — школы) к классам: %2."_s.arg(words.title(), classes.join(u", "_s)));
    clauses.clause(u"Цель применения методики — выявить школы, которым требуется адресная поддержка, и определить её "
                   "содержание. Методика не предназначена для составления рейтинга школ."_s);
    clauses.clause(
        u"Результаты всероссийских проверочных работ и иных процедур не используются для оценки деятельности "
        "педагогических работников."_s);
    if (!criteria.set.about().isEmpty())
        clauses.clause(sentenceOf(criteria.set.about()));
    if (!criteria.set.source().isEmpty())
        clauses.clause(u"Основание критериев: "_s + sentenceOf(criteria.set.source()));
    if (const QString years = validity(criteria); !years.isEmpty())
        clauses.clause(u"Методика применяется %1."_s.arg(years));
    if (const QStringList list = words.abbreviations(); !list.isEmpty())
        clauses.clause(u"В методике используются сокращения: %1."_s.arg(list.join(u"; "_s)));
}

void addSources(Clauses& clauses, const CriteriaWords& words)
{
    clauses.part(u"Исходные данные и источники"_s);
    if (!words.set().procedureSets.empty())
        clauses.clause(u"Используются результаты оценочных процедур, перечни которых устанавливаются так:"_s, true);
    for (size_t i = 0; i < words.set().procedureSets.size(); ++i) {
        const ProcedureSet& set = words.set().procedureSets[i];
        QStringList titles;
        for (const ProcedurePick& pick : set.picks)
            titles << pick.title;
        clauses.item(u"перечень «%1»: %2. Источник: %3."_s.arg(set.name, titles.join(u"; "_s), words.sources(i)));
    }
    const DataNeeds needs = words.needs();
    QStringList names;
    for (const QString& code : needs.indicators)
        names << u'«' + words.nameOf(code) + u'»';
    names.sort();
    if (!names.isEmpty())
        clauses.clause(
            u"Используются показатели условий обучения: %1. Источник: социальный паспорт и сведения школы."_s.arg(
                names.join(u", "_s)));
    QStringList flags;
    for (const QString& code : needs.flags)
        flags << u'«' + words.nameOf(code) + u'»';
    flags.sort();
    if (!flags.isEmpty())
        clauses.clause(u"Используются отметки органа управления образованием о школе: %1."_s.arg(flags.join(u", "_s)));
    clauses.clause(u"Данные обобщены по школам: персональные данные обучающихся и работников не обрабатываются."_s);
}

void addSigns(Clauses& clauses, const CriteriaWords& words, const PrintedCriteria& criteria)
{
    clauses.part(u"Признаки и их расчёт"_s);
    for (const Sign& sign : words.set().signs) {
        clauses.clause(
            u"Признак «%1» определяется отдельно для каждой школы, процедуры перечня «%2» и учебного года:"_s.arg(
                sign.name, words.set().procedureSets[sign.procedureSet].name),
            true);
        clauses.item(u"показатель: %1 — %2;"_s.arg(words.measure(sign.measure), words.formula(sign.measure)));
        clauses.item(u"признак установлен, если значение показателя — %1;"_s.arg(
            words.threshold(sign.comparison, sign.measure)));
        clauses.item(u"значение сравнивается %1;"_s.arg(words.rounding(sign.comparison, sign.measure)));
        if (const QString small = words.smallRule(sign); !small.isEmpty())
            clauses.item(small + u';');
        clauses.item(words.missingRule(sign) + u'.');
    }
    for (const IndexRule& rule : words.set().indexes)
        clauses.clause(u"Индекс «%1» — %2."_s.arg(rule.name, words.index(rule)));
    if (!words.set().signs.empty())
        clauses.clause(u"Знаменателем всех долей является число участников процедуры. Обучающиеся, не участвовавшие в "
                       "ней, и общая численность обучающихся в расчёт не входят."_s);
    clauses.clause(u"Учебный год длится с 1 сентября по 31 августа. Отчётным является учебный год, по результатам "
                   "которого составляется перечень школ; результаты государственной итоговой аттестации относятся к "
                   "учебному году, в котором она проведена."_s);
    if (words.set().yearsBack == 1)
        clauses.clause(u"Для применения критериев необходимы результаты отчётного и предыдущего учебных годов."_s);
    else if (words.set().yearsBack > 1)
        clauses.clause(u"Для применения критериев необходимы результаты отчётного и %1 предшествующих ему учебных %2."_s
                           .arg(words.set().yearsBack)
                           .arg(words.set().yearsBack < 5 ? u"годов"_s : u"лет"_s));
    if (criteria.calendarNotes.isEmpty()) {
        clauses.clause(u"Процедура, которая в учебном году не проводилась, рассматривается как процедура без "
                       "результатов."_s);
        return;
    }
    clauses.clause(u"Процедура, которая в учебном году не проводилась, рассматривается как процедура без результатов. "
                   "Учитываются особенности проведения процедур:"_s,
                   true);
    for (qsizetype i = 0; i < criteria.calendarNotes.size(); ++i)
        clauses.item(withoutStop(criteria.calendarNotes.at(i))
                     + (i + 1 == criteria.calendarNotes.size() ? u'.' : u';'));
}

void addClasses(Clauses& clauses, const CriteriaWords& words)
{
    clauses.part(u"Отнесение к классам"_s);
    for (const ClassRule& rule : words.set().classes) {
        const QString beginning = u"Школа относится к классу «%1», если "_s.arg(rule.name);
        if (!isComposite(rule.when)) {
            clauses.clause(beginning + words.sentence(rule.when) + u'.');
            continue;
        }
        clauses.clause(beginning + joint(rule.when) + u':', true);
        addTree(clauses, words, rule.when, 0, u"."_s);
    }
    if (words.set().classes.size() > 1)
        clauses.clause(
            u"Школа может быть отнесена к нескольким классам. Основным считается тот из них, который стоит в "
            "настоящей методике раньше."_s);
}

} // namespace

DocumentSection methodPages(const PrintedCriteria& criteria)
{
    const CriteriaWords words(criteria);
    DocumentSection section = appendixPages(false);
    if (criteria.set.isSample())
        section.blocks.append(sampleMark());
    section.blocks.append(headingText(u"МЕТОДИКА\nприменения критериев и показателей\n"_s + words.title()));
    Clauses clauses(section.blocks);
    addGeneral(clauses, words, criteria);
    addSources(clauses, words);
    addSigns(clauses, words, criteria);
    addClasses(clauses, words);

    clauses.part(u"Исключения"_s);
    const QString excluded = words.exclusions();
    clauses.clause(excluded.isEmpty()
                       ? u"Рассматриваются все школы; исключений нет."_s
                       : u"Не рассматриваются: %1. Они указываются в перечне отдельно с причиной."_s.arg(excluded));

    clauses.part(u"Недостаточно данных"_s);
    clauses.clause(
        u"Если по имеющимся результатам нельзя установить ни выполнение, ни невыполнение условий класса, школа "
        "указывается отдельно с пометкой «недостаточно данных»."_s);
    clauses.clause(u"Пометка «недостаточно данных» не означает ни отнесения школы к классу, ни отказа в поддержке: "
                   "недостающие сведения запрашиваются у школы."_s);

    clauses.part(u"Решение вручную и список региона"_s);
    clauses.clause(u"Орган управления образованием может принять по школе решение, отличное от результата применения "
                   "критериев, в том числе на основании списка школ, утверждённого на региональном уровне. Указываются "
                   "причина, документ-основание и лицо, принявшее решение."_s);
    clauses.clause(u"В перечне школ показываются и принятое решение, и результат применения критериев."_s);

    clauses.part(u"Порядок в списке"_s);
    clauses.clause(u"Школы располагаются %1. Порядок нужен для планирования поддержки и не является рейтингом."_s.arg(
        words.ranking()));

    clauses.part(u"Пересмотр и хранение"_s);
    clauses.clause(
        u"Критерии, показатели и методика утверждаются приказом и после утверждения не изменяются; изменения "
        "вносятся новой редакцией, которая утверждается новым приказом."_s);
    clauses.clause(
        u"Перечень школ определяется ежегодно. Утверждённый перечень хранится вместе с критериями, по которым "
        "он составлен, и может быть пересчитан и сопоставлен с исходными данными."_s);
    clauses.clause(u"Приказ и приложения к нему хранятся в порядке, установленном для приказов по основной "
                   "деятельности."_s);
    return section;
}

} // namespace lotsia
