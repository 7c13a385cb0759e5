#include "orders/ProofRules.h"
#include "orders/TextScan.h"
#include "orders/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

struct Years {
    int first = 0, last = 0; ///< 0: open
};

/// All years that a title names as its time together; nullopt: none.
std::optional<Years> spanOf(const QList<ScannedYears>& found)
{
    if (found.isEmpty())
        return std::nullopt;
    Years years{found.first().first, found.first().last};
    for (const ScannedYears& one : found) {
        years.first = std::min(years.first, one.first);
        years.last = std::max(years.last, one.last);
    }
    return years;
}

/// The years of what is planned: of every term that names a time of its own, and of the period.
std::optional<Years> plannedYears(const Roadmap& roadmap)
{
    Years years;
    const auto take = [&years](const QDate& date) {
        if (!date.isValid())
            return;
        years.first = years.first == 0 ? date.year() : std::min(years.first, date.year());
        years.last = std::max(years.last, date.year());
    };
    for (const RoadmapSection& section : roadmap.sections) {
        for (const RoadmapAction& action : section.actions) {
            const Term& term = action.term;
            if (term.recurrence != Recurrence::None || term.kind == TermKind::Unknown)
                continue;
            take(term.start.value_or(QDate()));
            take(term.end.value_or(QDate()));
        }
    }
    return years.first == 0 ? std::nullopt : std::optional(years);
}

bool speaksOfEarlierAct(const QString& title)
{
    return title.startsWith(u"О внесении"_s, Qt::CaseInsensitive)
        || title.startsWith(u"О признании"_s, Qt::CaseInsensitive)
        || title.startsWith(u"Об отмене"_s, Qt::CaseInsensitive);
}

QString spanText(const Years& years)
{
    return years.first == years.last ? QString::number(years.first) : u"%1–%2"_s.arg(years.first).arg(years.last);
}

void readPlannedYears(Proofreader& reader, const OrderText& title, const Roadmap& roadmap)
{
    const QList<ScannedYears> found = scanYears(title.text);
    const auto named = spanOf(found);
    const auto planned = plannedYears(roadmap);
    if (!named || !planned)
        return;
    if ((named->first == 0 || planned->first >= named->first) && planned->last <= named->last)
        return;
    reader.add(Severity::Warning, u"title-year"_s, title, found.first().at, found.first().length,
               Text::tr("the title speaks of another time than the terms of the measures (%1). Check the year.")
                   .arg(spanText(*planned)));
}

void readListYears(Proofreader& reader, const OrderText& title)
{
    const QList<ScannedYears> found = scanYears(title.text);
    const auto named = spanOf(found);
    if (!named)
        return;
    for (const AppendixContent& content : reader.contents) {
        const PrintedSchoolList* list = content.schoolList();
        if (!list || list->year == 0)
            continue;
        // Of the results themselves, of the calendar year they end in, or of the school year after them.
        if (named->last < list->year - 1 || (named->first > 0 && named->first > list->year + 1))
            reader.add(Severity::Warning, u"title-year"_s, title, found.first().at, found.first().length,
                       Text::tr("the title speaks of another year than the results of the list (%1). Check the year.")
                           .arg(u"%1/%2"_s.arg(list->year - 1).arg(list->year)));
    }
}

QStringList lowerWords(const QString& text, const QList<ScannedWord>& words)
{
    QStringList list;
    for (const ScannedWord& word : words)
        list << word.in(text).toLower().replace(u'ё', u'е');
    return list;
}

/// Two forms of one word, or one of them with a slip.
bool sameWordOtherwise(const QString& a, const QString& b)
{
    qsizetype common = 0;
    while (common < std::min(a.size(), b.size()) && a.at(common) == b.at(common))
        ++common;
    constexpr qsizetype Stem = 4;
    return common >= Stem && common * 2 >= std::min(a.size(), b.size());
}

/// The title of the appendix against the order's: words of one place that differ only in their form.
void readSameTitle(Proofreader& reader, const OrderText& own, const QString& orderTitle)
{
    const QString title = inflectDocument(own.text, WordCase::Genitive);
    // What the inflection changed stands at the beginning; it is of the same number of words.
    const QList<ScannedWord> places = scanWords(own.text);
    const QStringList left = lowerWords(title, scanWords(title));
    const QStringList right = lowerWords(orderTitle, scanWords(orderTitle));
    constexpr qsizetype MostWords = 300;
    if (places.size() != left.size() || left.size() > MostWords || right.size() > MostWords)
        return;
    const auto width = size_t(right.size()) + 1;
    std::vector<int> common((size_t(left.size()) + 1) * width); // longest common run of words from here on
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return common[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j)
            at(i, j) = left.at(i) == right.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    const QList<ScannedWord> rightPlaces = scanWords(orderTitle);
    qsizetype i = 0, j = 0;
    while (i < left.size() && j < right.size()) {
        if (left.at(i) == right.at(j)) {
            ++i, ++j;
            continue;
        }
        qsizetype endI = i, endJ = j;
        while (endI < left.size() && endJ < right.size() && left.at(endI) != right.at(endJ))
            at(endI + 1, endJ) >= at(endI, endJ + 1) ? ++endI : ++endJ;
        if (endI == left.size() || endJ == right.size())
            return; // no words in common follow: two titles, not one
        if (endI - i == endJ - j) {
            for (; i < endI; ++i, ++j) {
                if (!sameWordOtherwise(left.at(i), right.at(j)))
                    continue;
                const QString wanted = rightPlaces.at(j).in(orderTitle);
                reader.add(Severity::Warning, u"title-differs"_s, own, places.at(i).at, places.at(i).length,
                           Text::tr("“%1” stands here and “%2” in the title of the order. Check which is right.")
                               .arg(places.at(i).in(own.text), wanted),
                           wanted);
            }
        }
        i = endI;
        j = endJ;
    }
}

} // namespace

void readTitles(Proofreader& reader)
{
    const OrderText title = reader.textAt(u"title"_s);
    const bool earlier = speaksOfEarlierAct(title.text);
    const QList<ScannedYears> found = scanYears(title.text);
    const auto named = spanOf(found);
    if (!earlier && named && reader.date.isValid() && named->last < reader.date.year() - 1)
        reader.add(Severity::Warning, u"title-year"_s, title, found.first().at, found.first().length,
                   Text::tr("the year of the title is long past when the order is signed. Check the year."));
    if (!earlier)
        readListYears(reader, title);
    for (qsizetype i = 0; i < reader.contents.size(); ++i) {
        const Roadmap* roadmap = reader.contents.at(i).roadmap();
        if (!roadmap)
            continue;
        const OrderText own = reader.textAt(appendixAnchor(i), u"title"_s);
        readPlannedYears(reader, own, *roadmap);
        if (earlier)
            continue;
        readPlannedYears(reader, title, *roadmap);
        readSameTitle(reader, own, title.text);
        const QList<ScannedYears> ownYears = scanYears(own.text);
        const auto ownSpan = spanOf(ownYears);
        if (named && ownSpan && (named->first != ownSpan->first || named->last != ownSpan->last))
            reader.add(Severity::Warning, u"title-years-differ"_s, own, ownYears.first().at, ownYears.first().length,
                       Text::tr("the title of the order names another year. Write the same in both."));
    }
}

} // namespace lotsia
