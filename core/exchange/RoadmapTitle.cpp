#include "exchange/RoadmapTitle.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Takeover)
};

constexpr qsizetype maxTitle = 1000;

/// Words that headings of such documents begin with.
bool startsTitle(const QString& paragraph)
{
    static const QRegularExpression pattern(u"^(муниципальн\\w* |районн\\w* |городск\\w* )?(план\\b|дорожная "
                                            u"карта|комплекс\\w* (мер|план)|программа\\b|перечень мероприятий|"
                                            u"система мероприятий|мероприятия\\b|план-график)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return paragraph.size() < maxTitle && pattern.match(foldForMatch(paragraph)).hasMatch();
}

QString kindOf(const QString& title)
{
    const QString name = foldForMatch(title);
    if (name.startsWith(u"дорожная карта"))
        return u"Дорожная карта"_s;
    if (name.startsWith(u"комплекс мер"))
        return u"Комплекс мер"_s;
    if (name.startsWith(u"программа"))
        return u"Программа"_s;
    return name.contains(u"план") || !name.contains(u"дорожн") ? u"План"_s : u"Дорожная карта"_s;
}

QDate lastDate(const QStringList& texts)
{
    static const QRegularExpression pattern(u"\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b"_s);
    QDate found;
    for (const QString& text : texts) {
        if (!foldForSearch(text).contains(u"от"))
            continue;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto date = match.next();
            const QDate day(date.captured(3).toInt(), date.captured(2).toInt(), date.captured(1).toInt());
            if (day.isValid())
                found = day;
        }
    }
    return found;
}

struct Period {
    QDate start, end;
    bool isWhole() const { return start.isValid() && end.isValid() && start <= end; }
};

Period periodOfTerms(const RoadmapDraft& draft)
{
    Period period;
    for (const TakenRow& row : draft.rows) {
        if (row.role != TakenRole::Action)
            continue;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (draft.columns.value(i) != TakenColumn::Term)
                continue;
            const Term term = Term::parse(row.cells[i]);
            const std::optional<QDate> start = term.start ? term.start : term.end;
            if (start && (!period.start.isValid() || *start < period.start))
                period.start = *start;
            if (term.end && (!period.end.isValid() || *term.end > period.end))
                period.end = *term.end;
        }
    }
    return period;
}

/// The period that the words of a title name: «на 2023-2024 учебный год», «на 2021–2024 годы», «на 2023 год», «до 2024
/// года» (only its end).
Period periodOfTitle(const QString& title)
{
    static const QRegularExpression school(u"(20\\d\\d)\\s*[-–—/]\\s*(20)?(\\d\\d)\\s*(уч\\.|учебн)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression years(u"(20\\d\\d)\\s*(?:[-–—]|по)\\s*(20\\d\\d)"_s);
    static const QRegularExpression until(u"до\\s+(?:конца\\s+)?(20\\d\\d)\\s*г"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(u"(?:^|\\s)(?:на|в)\\s+(20\\d\\d)\\s*г"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = school.match(title); match.hasMatch())
        return {QDate(match.captured(1).toInt(), 9, 1), QDate(2000 + match.captured(3).toInt(), 8, 31)};
    if (const auto match = years.match(title); match.hasMatch())
        return {QDate(match.captured(1).toInt(), 1, 1), QDate(match.captured(2).toInt(), 12, 31)};
    if (const auto match = until.match(title); match.hasMatch())
        return {QDate(), QDate(match.captured(1).toInt(), 12, 31)};
    if (const auto match = year.match(title); match.hasMatch())
        return {QDate(match.captured(1).toInt(), 1, 1), QDate(match.captured(1).toInt(), 12, 31)};
    return {};
}

void suggestPeriod(RoadmapDraft& draft, const QStringList& above)
{
    Period period = periodOfTitle(draft.title);
    draft.periodReason = Text::tr("read in the heading");
    if (period.end.isValid() && !period.start.isValid()) {
        const QDate signedOn = lastDate(above);
        const Period terms = periodOfTerms(draft);
        period.start = signedOn.isValid() && signedOn < period.end ? signedOn
            : terms.start.isValid() && terms.start < period.end    ? terms.start
                                                                   : QDate(period.end.year(), 1, 1);
    }
    if (!period.isWhole()) {
        period = periodOfTerms(draft);
        draft.periodReason = Text::tr("from the first to the last term");
    }
    if (!period.isWhole()) {
        draft.periodReason.clear();
        return;
    }
    draft.periodStart = period.start;
    draft.periodEnd = period.end;
}

} // namespace

void suggestTitle(RoadmapDraft& draft, const QStringList& above)
{
    qsizetype start = above.size();
    for (qsizetype i = above.size() - 1; i >= 0 && start == above.size(); --i) {
        if (startsTitle(above[i]))
            start = i;
    }
    while (start > 0 && start < above.size() && startsTitle(above[start - 1]))
        --start;
    // Without the usual words a short last paragraph is the heading.
    constexpr qsizetype shortTitle = 300;
    if (start == above.size() && !above.isEmpty() && above.last().size() <= shortTitle && !above.last().endsWith(u';'))
        start = above.size() - 1;
    draft.title = above.mid(start).join(u'\n').left(maxTitle);
    draft.documentKind = kindOf(draft.title);
    suggestPeriod(draft, above);
    if (start > 0)
        draft.remarks << Finding{Severity::Info, u"text-left"_s,
                                 Text::tr("%n paragraph(s) above the heading were not taken: they belong to the order.",
                                          nullptr, int(start)),
                                 Place{draft.source, {}, 0, {}}};
}

} // namespace lotsia
