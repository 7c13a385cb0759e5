#include "orders/Proofing.h"

#include "orders/OrderTemplates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

class Proofreader {
public:
    void text(const QString& where, const QString& text);
    void add(const QString& code, const QString& where, const QString& sentence, Severity severity = Severity::Warning)
    {
        findings << Finding{severity, code, where.isEmpty() ? sentence : where + u": "_s + sentence, {}};
    }
    void missing(const QString& code, const QString& value, const QString& sentence)
    {
        if (value.trimmed().isEmpty())
            add(code, {}, sentence, Severity::Error);
    }

    Findings findings;

private:
    void quotes(const QString& where, const QString& text);
};

QRegularExpression unicode(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void Proofreader::text(const QString& where, const QString& text)
{
    static const QRegularExpression doubledNumber(u"№\\s*№"_s);
    static const QRegularExpression zeros(u"(?<![\\d.,:/№-])(?<!№ )(?:0 0|00)(?![.,:/-]?\\d)"_s);
    static const QRegularExpression repeated = unicode(u"(?<![\\p{L}\\d-])(\\p{L}+)\\s+\\1(?![\\p{L}\\d-])"_s);
    static const QRegularExpression mixed =
        unicode(u"\\p{L}*(?:\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic})\\p{L}*"_s);
    if (doubledNumber.match(text).hasMatch())
        add(u"doubled-number-sign"_s, where,
            QCoreApplication::translate("Proofing", "the sign “№” stands twice. Remove one of them."));
    if (zeros.match(text).hasMatch())
        add(u"zeros-for-oo"_s, where,
            QCoreApplication::translate("Proofing",
                                        "digits “00” stand where the letters “ОО” are meant. Type the letters."));
    if (const auto match = repeated.match(text); match.hasMatch())
        add(u"repeated-word"_s, where,
            QCoreApplication::translate("Proofing", "the word “%1” stands twice in a row. Remove one.")
                .arg(match.captured(1)));
    if (text.contains("  "_L1))
        add(u"double-space"_s, where,
            QCoreApplication::translate("Proofing", "there are two spaces in a row. Leave one."));
    if (const auto match = mixed.match(text); match.hasMatch())
        add(u"mixed-alphabet"_s, where,
            QCoreApplication::translate("Proofing", "Latin and Russian letters are mixed in “%1”. Type the word again.")
                .arg(match.captured()));
    if (text.contains(blankField()))
        add(u"unfilled-blank"_s, where,
            QCoreApplication::translate("Proofing", "a blank is left to be filled in. Write what belongs there."));
    quotes(where, text);
}

void Proofreader::quotes(const QString& where, const QString& text)
{
    int depth = 0;
    bool balanced = true;
    for (const QChar c : text) {
        if (c == u'«')
            ++depth;
        else if (c == u'»' && --depth < 0)
            balanced = false;
    }
    if (!balanced || depth != 0)
        add(u"unbalanced-quotes"_s, where,
            QCoreApplication::translate("Proofing", "the quotation marks « and » do not match. Add or remove one."));
}

void readRoadmap(Proofreader& reader, const Roadmap& roadmap)
{
    reader.text(QCoreApplication::translate("Proofing", "Heading of the roadmap"), roadmap.title);
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections.at(s);
        reader.text(QCoreApplication::translate("Proofing", "Section %1 of the roadmap").arg(s + 1), section.title);
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            const QString where =
                QCoreApplication::translate("Proofing", "Measure %1").arg(Roadmap::actionNumber(s, a));
            if (action.text.trimmed().isEmpty())
                reader.add(u"empty-measure"_s, where,
                           QCoreApplication::translate("Proofing", "the measure is empty. Write what is to be done."));
            if (action.term.text.trimmed().isEmpty())
                reader.add(
                    u"empty-term"_s, where,
                    QCoreApplication::translate("Proofing", "the term is empty. Write by when it is to be done."));
            if (action.result.trimmed().isEmpty())
                reader.add(u"empty-result"_s, where,
                           QCoreApplication::translate("Proofing", "the planned result is empty. Write it."));
            // Cell by cell: a slip never spans two of them.
            for (const QString& cell : QStringList{action.text, action.term.text, action.result} + action.responsible)
                reader.text(where, cell);
        }
    }
}

/// «Appendix 2 (Методика)», or «Appendix» when there is one.
QString appendixPlace(const QList<AppendixContent>& contents, qsizetype index)
{
    const QString kind = contents.at(index).documentKind();
    return contents.size() == 1 ? QCoreApplication::translate("Proofing", "Appendix (%1)").arg(kind)
                                : QCoreApplication::translate("Proofing", "Appendix %1 (%2)").arg(index + 1).arg(kind);
}

void readCriteria(Proofreader& reader, const QString& where, const PrintedCriteria& criteria)
{
    if (!criteria.orderText.isEmpty())
        reader.add(u"criteria-approved"_s, where,
                   QCoreApplication::translate(
                       "Proofing", "these criteria are approved already (%1). They are printed as they were approved.")
                       .arg(criteria.orderText),
                   Severity::Info);
    reader.text(where, criteria.set.title());
}

void readList(Proofreader& reader, const QString& where, const PrintedSchoolList& list, bool criteriaBehind)
{
    if (list.listed.isEmpty())
        reader.add(u"empty-list"_s, where,
                   QCoreApplication::translate(
                       "Proofing", "no school is on the list. Check the year, the criteria and the chosen classes."));
    if (list.criteriaOrder.isEmpty() && !criteriaBehind && !list.sample)
        reader.add(u"criteria-not-approved"_s, where,
                   QCoreApplication::translate("Proofing",
                                               "the criteria of the list are not approved by an order. Approve them "
                                               "first or add them as an appendix."));
}

void readContents(Proofreader& reader, const QList<AppendixContent>& contents)
{
    const bool criteriaBehind = std::any_of(contents.begin(), contents.end(),
                                            [](const AppendixContent& content) { return content.criteria(); });
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const AppendixContent& content = contents.at(i);
        const QString where = appendixPlace(contents, i);
        if (content.isSample())
            reader.add(u"sample-criteria"_s, where,
                       QCoreApplication::translate("Proofing",
                                                   "the criteria are still a sample. Compare them with the order of "
                                                   "the region and confirm them on the page “Criteria”."),
                       Severity::Error);
        if (const Roadmap* roadmap = content.roadmap())
            readRoadmap(reader, *roadmap);
        else if (const PrintedCriteria* criteria = content.criteria())
            readCriteria(reader, where, *criteria);
        else if (const PrintedSchoolList* list = content.schoolList())
            readList(reader, where, *list, criteriaBehind);
        else
            reader.add(u"missing-appendix"_s, where,
                       QCoreApplication::translate(
                           "Proofing", "it is not chosen what is printed here. Choose it or remove the appendix."),
                       Severity::Error);
    }
}

/// Several appendices are numbered, and each is named in the order's text by its number.
void readMentions(Proofreader& reader, const Order& order, const QList<AppendixContent>& contents)
{
    static const QRegularExpression mention = unicode(u"приложени\\p{L}{1,3}\\s*(?:№\\s*)?(\\d+)"_s);
    if (contents.size() < 2)
        return;
    QSet<int> mentioned;
    for (const OrderClause& clause : order.clauses) {
        auto matches = mention.globalMatch(clause.text);
        while (matches.hasNext())
            mentioned.insert(matches.next().captured(1).toInt());
    }
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (!mentioned.contains(int(i + 1)))
            reader.add(u"unmentioned-appendix"_s, appendixPlace(contents, i),
                       QCoreApplication::translate(
                           "Proofing", "no point of the order names it. Write “(приложение %1)” in the point on it.")
                           .arg(i + 1));
    }
}

} // namespace

Findings proofreadOrder(const Order& order, const QList<AppendixContent>& contents)
{
    Proofreader reader;
    reader.missing(u"missing-number"_s, order.number,
                   QCoreApplication::translate("Proofing", "The order has no number. Give it one."));
    reader.missing(u"missing-date"_s, order.dateText,
                   QCoreApplication::translate("Proofing", "The order has no date. Write it."));
    reader.missing(u"missing-title"_s, order.title,
                   QCoreApplication::translate("Proofing", "The order has no title. Write it, beginning with “Об…”."));
    reader.missing(u"missing-signature"_s, order.signerPost,
                   QCoreApplication::translate("Proofing", "The post of the person who signs is missing. Write it."));
    reader.missing(u"missing-signature"_s, order.signerName,
                   QCoreApplication::translate("Proofing", "The name of the person who signs is missing. Write it."));
    if (order.clauses.isEmpty())
        reader.add(u"no-clauses"_s, {},
                   QCoreApplication::translate("Proofing", "The order has no points. Add at least one."),
                   Severity::Error);
    // The printed sign «№» stands before the number, so a number must not bring its own.
    if (order.number.contains(u'№'))
        reader.add(u"doubled-number-sign"_s, QCoreApplication::translate("Proofing", "Number"),
                   QCoreApplication::translate("Proofing", "the sign “№” stands twice. Remove one of them."));
    reader.text(QCoreApplication::translate("Proofing", "Letterhead"), order.founder);
    reader.text(QCoreApplication::translate("Proofing", "Letterhead"), order.issuer);
    reader.text(QCoreApplication::translate("Proofing", "Title"), order.title);
    reader.text(QCoreApplication::translate("Proofing", "Preamble"), order.preamble);
    for (qsizetype i = 0; i < order.clauses.size(); ++i)
        reader.text(QCoreApplication::translate("Proofing", "Point %1").arg(i + 1), order.clauses.at(i).text);
    reader.text(QCoreApplication::translate("Proofing", "Signature"), order.signerPost);
    reader.text(QCoreApplication::translate("Proofing", "Signature"), order.signerName);
    if (order.approvalStamp && !contents.isEmpty() && order.stampIssuer.trimmed().isEmpty())
        reader.add(u"missing-stamp"_s, {},
                   QCoreApplication::translate("Proofing",
                                               "It is not written by whose order the appendix is approved. Write it."));
    if (order.approvalStamp)
        reader.text(QCoreApplication::translate("Proofing", "Approval stamp"), order.stampIssuer);
    readContents(reader, contents);
    readMentions(reader, order, contents);
    return reader.findings;
}

} // namespace lotsia
