#include "ui/ranking/GroundsDocument.h"

#include "common/Progress.h"
#include "criteria/EvidenceText.h"
#include "documents/PageLayout.h"
#include "ui/ranking/ReasonTree.h"
#include "workspace/RankedListSheets.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

// Everything here is the text of a printed document and therefore Russian in any language of the window.

namespace {

/// How much is told and how large, so that it stays on one page.
struct Measure {
    double sizePt;
    qsizetype sentence; ///< letters of a verdict's sentence
    qsizetype reason; ///< letters of a decision's reason
    qsizetype fewestRows; ///< of the table; with fewer the next measure is tried
};

constexpr std::array kMeasures{Measure{11, 400, 1200, 6}, Measure{10, 260, 600, 5}, Measure{9, 170, 300, 4},
                               Measure{8, 110, 160, 0}};
constexpr qsizetype kMostRows = 24;
constexpr qsizetype kLongestName = 240;
/// Word and LibreOffice break lines a little otherwise than this program: room that must stay free on the page.
constexpr double kSpareMm = 14;

QString cut(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QString start = text.left(length - 1);
    const qsizetype space = start.lastIndexOf(u' ');
    if (space > length / 2) // a word is not broken in two
        start.truncate(space);
    while (!start.isEmpty() && (start.back().isSpace() || start.back().isPunct()) && start.back() != u'»'
           && start.back() != u')')
        start.chop(1);
    return start + u'…';
}

/// What would turn the verdict stands last and stays whole.
QString cutConditions(const QString& sentence, qsizetype length)
{
    const qsizetype turns = sentence.lastIndexOf(u" Вердикт изменится"_s);
    return turns < 0 ? cut(sentence, length) : cut(sentence.left(turns), length) + sentence.mid(turns);
}

Paragraph paragraph(const QString& text, double sizePt, bool bold = false, TextAlign align = TextAlign::Left)
{
    Paragraph result;
    result.runs = {TextRun{.text = text, .bold = bold}};
    result.align = align;
    result.sizePt = sizePt;
    result.spaceAfterPt = 2;
    return result;
}

Paragraph labelled(const QString& label, const QString& text, double sizePt)
{
    Paragraph result = paragraph(label + u": "_s, sizePt, true);
    result.runs.append({.text = text});
    return result;
}

QString criteriaLine(const RankingData& data)
{
    const CriteriaSet& criteria = data.classification.criteria();
    QString text = u'«' + cut(criteria.title(), kLongestName) + u'»';
    if (!criteria.edition().isEmpty())
        text += u", редакция "_s + cut(criteria.edition(), 60);
    if (!data.entry.orderText.isEmpty())
        text += u", утверждены: "_s + cut(data.entry.orderText, kLongestName);
    else
        text += criteria.isSample() ? u" (образец, приказом не утверждены)"_s : u" (приказом не утверждены)"_s;
    return text;
}

/// «ШНОР — 2-й год подряд; вышла …»
QString historyLine(const RankingData& data, int row)
{
    const QList<CriteriaClass> classes = data.classification.classes();
    if (classes.isEmpty())
        return {};
    QStringList parts;
    for (const RankingData::Run& run : data.runs(row)) {
        const QString name = classes.at(run.classIndex).name;
        parts.append(run.years > 1 ? u"в классе «%1» %2-й год подряд"_s.arg(name).arg(run.years)
                                   : u"в классе «%1» первый год"_s.arg(name));
    }
    if (const auto left = data.leftIn(row))
        parts.append(u"вышла из класса «%1»: не относится к нему с %2"_s.arg(classes.at(data.watchedClass()).name,
                                                                             left->toString()));
    return parts.join(u"; "_s);
}

/// Classes that deserve a line of their own: those that hold, those not known, the one decided by hand, and the first.
QList<qsizetype> toldClasses(const RankingData& data, int row)
{
    const RankedSchool& school = data.at(row);
    const QList<CriteriaClass> classes = data.classification.classes();
    QList<qsizetype> told;
    if (school.primary >= 0)
        told.append(school.primary);
    for (const Verdict verdict : {Verdict::True, Verdict::Unknown, Verdict::Excluded, Verdict::False}) {
        for (qsizetype i = 0; i < classes.size(); ++i) {
            const bool byHand = school.override && school.override->classId == classes.at(i).id;
            const bool tells = verdict != Verdict::False || i == 0 || byHand;
            if (school.classes.at(size_t(i)) == verdict && tells && !told.contains(i))
                told.append(i);
        }
    }
    return told;
}

/// The figures of the classes that are told, each once for each limit.
QList<Evidence> figuresOf(const QList<ReasonNode>& tree, const QList<qsizetype>& told, const RankedSchool& school)
{
    QList<Evidence> figures;
    QSet<QString> seen;
    for (const qsizetype place : told) {
        // Where the school stands in a class, the classes in which it does not stand explain nothing.
        if (school.primary >= 0 && school.classes.at(size_t(place)) != Verdict::True)
            continue;
        for (const Evidence& figure : decisiveFigures(tree.at(place))) {
            const QString key =
                figure.procedure + u'\n' + figure.year.toString() + u'\n' + figure.measure + u'\n' + limitText(figure);
            if (!seen.contains(key)) {
                seen.insert(key);
                figures.append(figure);
            }
        }
    }
    return figures;
}

DocumentCell cell(const QString& text, double sizePt, TextAlign align, bool bold = false)
{
    Paragraph content = paragraph(text, sizePt, bold, align);
    content.spaceAfterPt = 0;
    return {content};
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : u"—"_s;
}

/// The first \p rows taken in turn from each kind of measure, so that many procedures leave room for the indicators;
/// in their own order.
QList<Evidence> chosen(const QList<Evidence>& figures, qsizetype rows)
{
    QHash<QString, qsizetype> seen;
    QList<std::pair<qsizetype, qsizetype>> places; // turn, place
    for (qsizetype i = 0; i < figures.size(); ++i)
        places.append({seen[figures.at(i).measure]++, i});
    std::ranges::sort(places);
    places.resize(std::min(rows, places.size()));
    std::ranges::sort(places, {}, &std::pair<qsizetype, qsizetype>::second);
    QList<Evidence> result;
    for (const auto& place : std::as_const(places))
        result.append(figures.at(place.second));
    return result;
}

Table figureTable(const QList<Evidence>& figures, qsizetype rows, double sizePt)
{
    Table table;
    table.columnWidths = {36, 21, 15, 22, 19, 32, 26, 37};
    DocumentRow header;
    for (const QString& heading : {u"Процедура"_s, u"Учебный год"_s, u"Всего, чел."_s, u"Ниже минимума, чел."_s,
                                   u"Доля, значение"_s, u"Порог"_s, u"Условие выполнено"_s, u"Источник"_s})
        header.cells.append(cell(heading, sizePt - 0.5, TextAlign::Center, true));
    table.header.append(header);
    for (const Evidence& figure : chosen(figures, rows)) {
        const bool below = figure.measure == u"share_below"_s || figure.measure == u"count_below"_s;
        const QString limit = limitText(figure);
        const QString value = valueText(figure);
        DocumentRow row;
        row.cells = {
            cell(cut(figure.procedure, 80), sizePt, TextAlign::Left),
            cell(figure.year.toString(), sizePt, TextAlign::Center),
            cell(countText(figure.denominator), sizePt, TextAlign::Right),
            cell(below ? countText(figure.numerator) : u"—"_s, sizePt, TextAlign::Right),
            cell(value.isEmpty() ? u"нет"_s : value, sizePt, TextAlign::Right),
            cell(limit.isEmpty() ? u"—"_s : (figure.comparison + u' ' + cut(limit, 60)).trimmed(), sizePt,
                 TextAlign::Right),
            cell(answerText(figure.holds), sizePt, TextAlign::Center),
            cell(figure.source.isEmpty() ? cut(figure.note, 80) : cut(figure.source, 80), sizePt, TextAlign::Left)};
        table.rows.append(row);
    }
    return table;
}

void addVerdicts(DocumentSection& section, const RankingData& data, int row, const QList<ReasonNode>& tree,
                 const Measure& measure)
{
    const RankedSchool& school = data.at(row);
    const QList<CriteriaClass> classes = data.classification.classes();
    section.blocks.append(paragraph(u"Вывод"_s, measure.sizePt, true));
    if (school.rank == 0) {
        section.blocks.append(paragraph(
            u"Школа не оценивается: %1."_s.arg(cut(exclusionText(school), measure.sentence)), measure.sizePt));
        return;
    }
    const QList<qsizetype> told = toldClasses(data, row);
    for (const qsizetype place : told) {
        Paragraph line = paragraph(
            cutConditions(classSentence(data.classification, size_t(row), place, tree.at(place)), measure.sentence),
            measure.sizePt);
        line.label = u"•"_s;
        line.leftIndentMm = labelWidthMm;
        section.blocks.append(line);
    }
    QStringList others;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        if (!told.contains(i))
            others.append(classes.at(i).name);
    }
    if (!others.isEmpty())
        section.blocks.append(paragraph(
            cut(u"Не отнесена также: "_s + others.join(u", "_s) + u'.', measure.sentence * 2), measure.sizePt));
}

void addDecision(DocumentSection& section, const RankingData& data, int row, const Measure& measure)
{
    const RankedSchool& school = data.at(row);
    const auto byRule = verdictBeforeDecision(data.classification, size_t(row));
    if (!school.override || !byRule)
        return;
    RankedSchool shortened = school;
    shortened.override->reason = cut(shortened.override->reason.simplified(), measure.reason);
    shortened.override->document = cut(shortened.override->document.simplified(), kLongestName);
    section.blocks.append(labelled(u"Решение вручную"_s,
                                   decisionText(shortened, *byRule, data.classification.classes())
                                       .replace(u".\n"_s, u". "_s)
                                       .replace(u"\n"_s, u". "_s),
                                   measure.sizePt));
}

void addFigures(DocumentSection& section, const QList<Evidence>& figures, qsizetype rows, double sizePt)
{
    if (figures.isEmpty())
        return;
    Paragraph heading = paragraph(u"Показатели, по которым сделан вывод"_s, sizePt, true);
    heading.spaceBeforePt = 4;
    heading.keepWithNext = rows > 0;
    section.blocks.append(heading);
    if (rows > 0)
        section.blocks.append(figureTable(figures, rows, std::max(7.0, sizePt - 2.5)));
    if (rows < figures.size()) {
        Paragraph more =
            paragraph(u"и ещё %1: все показатели — в программе, «Список школ», «Почему?»."_s.arg(figures.size() - rows),
                      std::max(7.0, sizePt - 1));
        more.spaceBeforePt = 2;
        section.blocks.append(more);
    }
}

void addSignature(DocumentSection& section, const Department& department, double sizePt)
{
    Paragraph caption = paragraph(
        u"Документ составлен для адресной поддержки школы. Это не рейтинг и не оценка работы учителей."_s, sizePt - 1);
    caption.runs.first().italic = true;
    caption.spaceBeforePt = 6;
    section.blocks.append(caption);
    const auto line = [&](const QString& post, const QString& name) {
        SideBySide pair;
        pair.left = paragraph(post, sizePt);
        pair.right = paragraph(u"______________  "_s + (name.isEmpty() ? u"____________________"_s : name), sizePt,
                               false, TextAlign::Right);
        pair.leftWidthMm = 100;
        pair.spaceBeforePt = 10;
        section.blocks.append(pair);
    };
    line(department.headPost.isEmpty() ? u"Руководитель органа управления образованием"_s
                                       : cut(department.headPost, 160),
         cut(department.headName, 60));
    line(u"С обоснованием ознакомлен(а): руководитель школы"_s, {});
    section.blocks.append(paragraph(u"«____» ______________ 20____ г."_s, sizePt));
}

struct Page {
    const RankingData& data;
    int row;
    QList<ReasonNode> tree;
    QList<Evidence> figures;

    DocumentSection section(const Measure& measure, qsizetype rows) const
    {
        const RankedSchool& school = data.at(row);
        const double size = measure.sizePt;
        DocumentSection result;
        result.marginsMm = {30, 15, 10, 15};
        result.restartNumbering = true;
        result.blocks.append(paragraph(cut(data.department.name, kLongestName), size, false, TextAlign::Center));
        Paragraph title = paragraph(u"ОБОСНОВАНИЕ"_s, size + 2, true, TextAlign::Center);
        title.spaceBeforePt = 6;
        title.outlineLevel = 1;
        result.blocks.append(title);
        Paragraph purpose = paragraph(u"для адресной поддержки"_s, size, false, TextAlign::Center);
        purpose.spaceAfterPt = 6;
        result.blocks.append(purpose);
        const School card = data.schools.value(school.code);
        const QString name = card.fullName.isEmpty() ? school.name : card.fullName;
        result.blocks.append(
            labelled(u"Школа"_s, u"%1 (код %2)"_s.arg(cut(name, kLongestName), cut(school.code, 40)), size));
        result.blocks.append(labelled(u"Учебный год"_s, data.classification.year().toString(), size));
        result.blocks.append(labelled(u"Критерии"_s, criteriaLine(data), size));
        if (const QString history = historyLine(data, row); !history.isEmpty())
            result.blocks.append(labelled(u"По годам"_s, history, size));
        addVerdicts(result, data, row, tree, measure);
        addDecision(result, data, row, measure);
        addFigures(result, figures, rows, size);
        addSignature(result, data.department, size);
        return result;
    }

    bool fits(const Measure& measure, qsizetype rows) const
    {
        Document trial;
        trial.sections = {section(measure, rows)};
        trial.sections.first().marginsMm.setBottom(trial.sections.first().marginsMm.bottom() + kSpareMm);
        return PageLayout(trial).pageCount() == 1;
    }

    DocumentSection fitted() const
    {
        const qsizetype all = std::min(figures.size(), kMostRows);
        for (const Measure& measure : kMeasures) {
            const qsizetype fewest = std::min(all, measure.fewestRows);
            if (!fits(measure, fewest))
                continue;
            qsizetype least = fewest, most = all; // most rows that fit
            while (least < most) {
                const qsizetype middle = least + (most - least + 1) / 2;
                if (fits(measure, middle))
                    least = middle;
                else
                    most = middle - 1;
            }
            return section(measure, least);
        }
        return section(kMeasures.back(), 0);
    }
};

DocumentSection pageOf(const RankingData& data, int row)
{
    Page page{.data = data, .row = row, .tree = reasonTree(data.classification, size_t(row)), .figures = {}};
    if (data.at(row).rank > 0)
        page.figures = figuresOf(page.tree, toldClasses(data, row), data.at(row));
    return page.fitted();
}

} // namespace

Document groundsDocument(const RankingData& data, int row)
{
    Document document;
    document.title = u"Обоснование: "_s + data.at(row).name;
    document.sections.append(pageOf(data, row));
    return document;
}

Result<Document> groundsDocument(const RankingData& data, const QList<int>& rows, Progress* progress)
{
    Document document;
    document.title = u"Обоснования, "_s + data.classification.year().toString();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (progress) {
            if (progress->isCancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluator", "The work was cancelled."));
            progress->report(data.at(rows.at(i)).name, i, rows.size());
        }
        document.sections.append(pageOf(data, rows.at(i)));
    }
    return document;
}

QString groundsFileName(const RankingData& data, std::optional<int> row, const QString& suffix)
{
    const QString year = data.classification.year().toString().replace(u'/', u'-');
    if (!row)
        return u"Обоснования "_s + year + suffix;
    QString code = data.at(*row).code;
    for (QChar& letter : code) {
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_'; // a code comes from a file and may hold anything
    }
    return u"Обоснование %1 %2"_s.arg(code, year) + suffix;
}

} // namespace lotsia
