#include "exchange/ColumnMap.h"

#include "common/TextFold.h"
#include "exchange/CellValue.h"

#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Heading without what does not change its meaning: «Участников, чел.» → «участников».
QString bareHeading(const QString& heading)
{
    static const QRegularExpression unit(uR"([\s,(]*(?:чел(?:\.|овек)?|%|процент\w*)[)\s.]*$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lead(uR"(^(?:%|процент\w*|доля)[\s,:]*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tail(uR"([\s:*.,]+$)"_s);
    return foldForMatch(heading).remove(unit).remove(lead).remove(tail).trimmed();
}

/// 2–5 for «2», «на "4"», «Отметка 3», «Получили 5», «Кол-во 2»; 0 for anything else.
int markOf(const QString& bare)
{
    static const QRegularExpression mark(
        uR"(^(?:(?:кол-во|количество|число|отметк\w*|оценк\w*|получил\w*|на|обучающихся)[\s,:]*)*([2-5])$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = mark.match(bare);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

const ColumnRule* specOf(const QString& heading, const QList<ColumnRule>& specs)
{
    const QString bare = bareHeading(heading);
    if (bare.isEmpty())
        return nullptr;
    const int mark = markOf(bare);
    for (const ColumnRule& spec : specs) {
        if (spec.headings.contains(bare))
            return &spec;
        if (mark > 0 && static_cast<int>(spec.column) == static_cast<int>(Column::Mark2) + mark - 2)
            return &spec;
    }
    return nullptr;
}

/// «2» and "2" as 2: a message puts its own quotes around a heading.
QString withoutQuotes(const QString& heading)
{
    static const QRegularExpression quoted(uR"([«"„“]([2-5])[»"“”])"_s);
    return QString(heading).replace(quoted, u"\\1"_s);
}

const QStringList codeHeadings{u"код оо"_s, u"код школы"_s,       u"код оу"_s,
                               u"код"_s,    u"код организации"_s, u"код образовательной организации"_s,
                               u"код ооо"_s};
const QStringList loginHeadings{u"логин"_s, u"логин оо"_s, u"логин школы"_s, u"логин фис око"_s, u"логин в фис око"_s};
const QStringList nameHeadings{u"наименование оо"_s,
                               u"школа"_s,
                               u"оо"_s,
                               u"оу"_s,
                               u"наименование"_s,
                               u"наименование школы"_s,
                               u"наименование оу"_s,
                               u"название"_s,
                               u"название оо"_s,
                               u"название школы"_s,
                               u"образовательная организация"_s,
                               u"краткое наименование"_s,
                               u"краткое наименование оо"_s,
                               u"краткое название"_s,
                               u"сокращенное наименование"_s};
const QStringList fullNameHeadings{u"полное наименование"_s, u"полное наименование оо"_s, u"полное название"_s,
                                   u"наименование по уставу"_s};
const QStringList yearHeadings{u"учебный год"_s, u"год"_s, u"уч. год"_s, u"уч год"_s};
const QStringList participantHeadings{u"участников"_s,       u"кол-во участников"_s, u"количество участников"_s,
                                      u"число участников"_s, u"всего участников"_s,  u"участники"_s};

QList<ColumnRule> marks()
{
    return {{Column::Mark2, u"2"_s, {}},
            {Column::Mark3, u"3"_s, {}},
            {Column::Mark4, u"4"_s, {}},
            {Column::Mark5, u"5"_s, {}}};
}

} // namespace

ColumnMap ColumnMap::match(const TableRow& row, const QList<ColumnRule>& specs)
{
    ColumnMap map;
    for (int i = 0; i < static_cast<int>(row.cells.size()); ++i) {
        const QString& heading = row.text(i);
        if (heading.isEmpty() || heading.size() > 300)
            continue;
        map.m_headings.insert(i, withoutQuotes(heading));
        const ColumnRule* spec = specOf(heading, specs);
        if (!spec && !mixedWord(heading).isEmpty()) {
            spec = specOf(withCyrillicLookalikes(heading), specs);
            if (spec)
                map.m_lookalikes << heading;
        }
        if (!spec) {
            map.m_unknown << i;
        } else if (map.m_index.contains(spec->column)) {
            map.m_repeated << heading;
        } else {
            map.m_index.insert(spec->column, i);
            if (headingSaysPercent(heading))
                map.m_percent.insert(spec->column);
        }
    }
    return map;
}

QString ColumnMap::markHeadings() const
{
    QStringList parts;
    for (const Column column : {Column::Mark2, Column::Mark3, Column::Mark4, Column::Mark5}) {
        if (has(column))
            parts << heading(column);
    }
    return parts.join(u"», «"_s);
}

bool isPersonalHeading(const QString& heading)
{
    static const QRegularExpression personal(
        uR"(^(?:фамилия|имя|отчество|фио|ф\.?\s*и\.?\s*о\.?|фамилия,? имя.*|серия|номер|серия и номер.*|(?:серия|номер|№) (?:документа|паспорта|свидетельства).*|паспорт.*|документ|снилс|дата рождения|пол)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return personal.match(bareHeading(heading)).hasMatch() || foldForMatch(heading).contains(u"фамилия"_s);
}

bool headingSaysPercent(const QString& heading)
{
    const QString folded = foldForMatch(heading);
    return folded.contains(u'%') || folded.contains(u"процент"_s) || folded.startsWith(u"доля"_s);
}

bool isRowNumberHeading(const QString& heading)
{
    static const QRegularExpression number(uR"(^(?:№|n|no|номер)?\s*(?:п\s*[/.\\]?\s*п\.?)?$)"_s);
    return number.match(foldForMatch(heading)).hasMatch();
}

const QList<ColumnRule>& flatColumns()
{
    static const QList<ColumnRule> columns =
        QList<ColumnRule>{
            {Column::Code, u"Код ОО"_s, codeHeadings},
            {Column::Login, u"Логин"_s, loginHeadings},
            {Column::Name, u"Наименование ОО"_s, nameHeadings},
            {Column::Year, u"Учебный год"_s, yearHeadings},
            {Column::Procedure, u"Процедура"_s, {u"процедура"_s, u"оценочная процедура"_s, u"вид процедуры"_s}},
            {Column::Subject,
             u"Предмет"_s,
             {u"предмет"_s, u"учебный предмет"_s, u"наименование предмета"_s, u"дисциплина"_s}},
            {Column::Grade, u"Класс"_s, {u"класс"_s, u"параллель"_s}},
            {Column::Level, u"Уровень"_s, {u"уровень"_s, u"уровень экзамена"_s}},
            {Column::Participants, u"Участников"_s, participantHeadings},
            {Column::Below,
             u"Ниже минимума"_s,
             {u"ниже минимума"_s, u"не преодолели порог"_s, u"не преодолели минимальный порог"_s, u"ниже порога"_s,
              u"не преодолели"_s, u"ниже минимального балла"_s, u"не достигли минимума"_s, u"кол-во ниже минимума"_s,
              u"не преодолели минимум"_s}},
            {Column::Mean,
             u"Средний балл"_s,
             {u"средний балл"_s, u"средняя отметка"_s, u"средняя оценка"_s, u"ср. балл"_s, u"ср балл"_s,
              u"средний тестовый балл"_s}},
        }
        + marks();
    return columns;
}

const QList<ColumnRule>& vprColumns()
{
    static const QList<ColumnRule> columns =
        QList<ColumnRule>{
            {Column::Groups, u"Группы участников"_s, {u"группы участников"_s, u"группа участников"_s}},
            {Column::SchoolCount, u"Кол-во ОО"_s, {u"кол-во оо"_s, u"количество оо"_s, u"число оо"_s}},
            {Column::Participants, u"Кол-во участников"_s, participantHeadings},
            {Column::Login, u"Логин"_s, loginHeadings},
        }
        + marks();
    return columns;
}

const QList<ColumnRule>& egeColumns()
{
    // Surnames, names and documents have no column here on purpose: what is not known by name is never looked at.
    static const QList<ColumnRule> columns{
        {Column::Code, u"Код ОО"_s, codeHeadings},
        {Column::Score,
         u"Балл"_s,
         {u"балл"_s, u"тестовый балл"_s, u"итоговый балл"_s, u"балл по 100-балльной шкале"_s}},
        {Column::Mark, u"Оценка"_s, {u"оценка"_s, u"отметка"_s}},
        {Column::State, u"Состояние"_s, {u"состояние"_s, u"статус"_s, u"примечание"_s, u"результат"_s}},
    };
    return columns;
}

const QList<ColumnRule>& schoolColumns()
{
    static const QList<ColumnRule> columns{
        {Column::Code, u"Код ОО"_s, codeHeadings},
        {Column::Login, u"Логин ФИС ОКО"_s, loginHeadings},
        {Column::Name, u"Краткое наименование"_s, nameHeadings},
        {Column::FullName, u"Полное наименование"_s, fullNameHeadings},
        {Column::Level, u"Уровень"_s, {u"уровень"_s, u"уровень оо"_s, u"уровень образования"_s, u"уровень школы"_s}},
        {Column::Type, u"Вид"_s, {u"вид"_s, u"вид оо"_s, u"тип"_s, u"тип оо"_s, u"вид школы"_s, u"тип школы"_s}},
        {Column::Location,
         u"Местность"_s,
         {u"местность"_s, u"тип местности"_s, u"город/село"_s, u"город / село"_s, u"расположение"_s}},
        {Column::Cluster, u"Кластер"_s, {u"кластер"_s, u"группа"_s}},
        {Column::Inn, u"ИНН"_s, {u"инн"_s, u"инн оо"_s}},
        {Column::Head,
         u"Директор"_s,
         {u"директор"_s, u"руководитель"_s, u"фио директора"_s, u"фио руководителя"_s, u"ф.и.о. директора"_s}},
        {Column::Phone, u"Телефон"_s, {u"телефон"_s, u"тел"_s, u"контактный телефон"_s, u"номер телефона"_s}},
        {Column::Note, u"Примечание"_s, {u"примечание"_s, u"комментарий"_s}},
    };
    return columns;
}

const QList<ColumnRule>& profileColumns()
{
    // The text columns are known only so that they are not taken for indicators.
    static const QList<ColumnRule> columns = [] {
        QList<ColumnRule> all = schoolColumns();
        all << ColumnRule{Column::Year, u"Учебный год"_s, yearHeadings};
        return all;
    }();
    return columns;
}

} // namespace lotsia
