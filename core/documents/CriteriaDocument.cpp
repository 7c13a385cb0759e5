#include "documents/CriteriaDocument.h"

#include "documents/CriteriaWords.h"
#include "documents/PrintedText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 6;

/// The conditions of one class as numbered rows, and how they are joined.
class ClassRows {
public:
    ClassRows(const CriteriaWords& words, const ClassRule& rule, qsizetype number)
        : m_words(words)
        , m_rule(rule)
        , m_number(number)
    {
        m_joined = join(rule.when, false);
    }

    QList<DocumentRow> rows() const
    {
        const bool one = m_rows.size() == 1;
        QList<DocumentRow> rows{sectionRow(u"%1. %2 — школа относится к этому классу, если %3: %4"_s.arg(
                                               QString::number(m_number), m_rule.name,
                                               one ? u"выполняется условие"_s : u"выполняются условия"_s, m_joined),
                                           columns)};
        return rows + m_rows;
    }

private:
    QString join(const Condition& condition, bool inside)
    {
        if (!isComposite(condition)) {
            const QString number = u"%1.%2"_s.arg(m_number).arg(m_rows.size() + 1);
            DocumentRow row;
            row.cells = {tableCell(number),
                         tableCell(m_rule.name),
                         tableCell(m_words.subject(condition)),
                         tableCell(m_words.demand(condition)),
                         tableCell(m_words.period(condition.years)),
                         tableCell(m_words.sources(condition))};
            m_rows.append(row);
            return number;
        }
        QStringList parts;
        for (const Condition& child : condition.children)
            parts << join(child, true);
        QString text;
        if (condition.kind == ConditionKind::Not) {
            const QString inner = parts.join(u" И "_s);
            const bool bare = parts.size() == 1 && (!isComposite(condition.children.front()) || inner.startsWith(u'('));
            return u"НЕ "_s + (bare ? inner : u'(' + inner + u')');
        }
        if (condition.kind == ConditionKind::AtLeastOf)
            text = u"не менее %1 из: %2"_s.arg(QString::number(condition.atLeast), parts.join(u", "_s));
        else
            text = parts.join(condition.kind == ConditionKind::Any ? u" ИЛИ "_s : u" И "_s);
        return inside && parts.size() > 1 ? u'(' + text + u')' : text;
    }

    const CriteriaWords& m_words;
    const ClassRule& m_rule;
    qsizetype m_number;
    QList<DocumentRow> m_rows;
    QString m_joined;
};

Table classTable(const CriteriaWords& words)
{
    Table table;
    table.columnWidths = {14, 34, 80, 56, 38, 45};
    DocumentRow header;
    for (const QString& heading :
         {u"№ п/п"_s, u"Критерий"_s, u"Показатель"_s, u"Значение"_s, u"Период"_s, u"Источник данных"_s})
        header.cells.append(headingCell(heading));
    table.header.append(header);
    qsizetype number = 0;
    for (const ClassRule& rule : words.set().classes)
        table.rows += ClassRows(words, rule, ++number).rows();
    return table;
}

void addPart(QList<Block>& blocks, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    Paragraph title = runningText(heading, 8);
    title.runs.first().bold = true;
    title.keepWithNext = true;
    blocks.append(title);
    for (const QString& line : lines)
        blocks.append(listText(line));
}

QStringList procedureLines(const CriteriaWords& words)
{
    QStringList lines;
    for (const ProcedureSet& set : words.set().procedureSets) {
        QStringList titles;
        for (const ProcedurePick& pick : set.picks)
            titles << pick.title;
        lines << u"перечень «%1»: %2."_s.arg(set.name, titles.join(u"; "_s));
    }
    return lines;
}

QStringList signLines(const CriteriaWords& words)
{
    QStringList lines;
    for (const Sign& sign : words.set().signs) {
        QStringList parts{u"признак «%1»: %2 — %3, %4"_s.arg(sign.name, words.measure(sign.measure),
                                                             words.threshold(sign.comparison, sign.measure),
                                                             words.rounding(sign.comparison, sign.measure))};
        if (const QString small = words.smallRule(sign); !small.isEmpty())
            parts << small;
        parts << words.missingRule(sign);
        lines << parts.join(u"; "_s) + u'.';
    }
    return lines;
}

QStringList indexLines(const CriteriaWords& words)
{
    QStringList lines;
    for (const IndexRule& rule : words.set().indexes)
        lines << u"индекс «%1» — %2."_s.arg(rule.name, words.index(rule));
    return lines;
}

} // namespace

DocumentSection criteriaPages(const PrintedCriteria& criteria)
{
    const CriteriaWords words(criteria);
    DocumentSection section = appendixPages(true);
    if (criteria.set.isSample())
        section.blocks.append(sampleMark());
    section.blocks.append(headingText(u"КРИТЕРИИ И ПОКАЗАТЕЛИ\n"_s + words.title()));
    section.blocks.append(classTable(words));
    addPart(section.blocks, u"Как читаются показатели"_s, signLines(words));
    addPart(section.blocks, u"Индексы"_s, indexLines(words));
    addPart(section.blocks, u"Перечни процедур"_s, procedureLines(words));
    const QString excluded = words.exclusions();
    addPart(section.blocks, u"Школы, которые не рассматриваются"_s,
            excluded.isEmpty() ? QStringList{u"исключений нет."_s} : QStringList{excluded + u'.'});
    addPart(section.blocks, u"Недостаток данных"_s,
            {u"если выполнение условия нельзя установить, школа указывается с пометкой «недостаточно данных» и не "
             "считается ни отнесённой к классу, ни не отнесённой к нему."_s});
    addPart(section.blocks, u"Сокращения"_s,
            words.abbreviations().isEmpty() ? QStringList() : QStringList{words.abbreviations().join(u"; "_s) + u'.'});
    return section;
}

} // namespace lotsia
