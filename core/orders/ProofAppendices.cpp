#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

QRegularExpression unicode(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void readCriteria(Proofreader& reader, const QString& anchor, const QString& where, const PrintedCriteria& criteria)
{
    if (!criteria.orderText.isEmpty())
        reader.addAt(Severity::Info, u"criteria-approved"_s, anchor,
                     Text::tr("these criteria are approved already (%1). They are printed as they were approved.")
                         .arg(criteria.orderText),
                     {}, where);
}

void readList(Proofreader& reader, const QString& anchor, const QString& where, const PrintedSchoolList& list,
              bool criteriaBehind)
{
    if (list.listed.isEmpty())
        reader.addAt(Severity::Warning, u"empty-list"_s, anchor,
                     Text::tr("no school is on the list. Check the year, the criteria and the chosen classes."), {},
                     where);
    if (list.criteriaOrder.isEmpty() && !criteriaBehind && !list.sample)
        reader.addAt(Severity::Warning, u"criteria-not-approved"_s, anchor,
                     Text::tr("the criteria of the list are not approved by an order. Approve them first or add them "
                              "as an appendix."),
                     {}, where);
}

void readOwn(Proofreader& reader, const QString& anchor, const QString& where, const OwnAppendix& own)
{
    if (own.title.trimmed().isEmpty())
        reader.addAt(Severity::Warning, u"missing-title"_s, anchor, Text::tr("it has no heading. Write it."),
                     u"title"_s, where);
    const bool empty = own.text.trimmed().isEmpty() && own.cells.isEmpty();
    if (empty)
        reader.addAt(Severity::Error, u"empty-appendix"_s, anchor,
                     Text::tr("nothing is written in it. Write it or remove the appendix."), u"text"_s, where);
}

void readContents(Proofreader& reader)
{
    const bool criteriaBehind =
        std::ranges::any_of(reader.contents, [](const AppendixContent& content) { return content.criteria(); });
    for (qsizetype i = 0; i < reader.contents.size(); ++i) {
        const AppendixContent& content = reader.contents.at(i);
        const QString where = appendixPlace(reader.contents, i);
        const QString anchor = appendixAnchor(i);
        if (content.isSample())
            reader.addAt(Severity::Error, u"sample-criteria"_s, anchor,
                         Text::tr("the criteria are still a sample. Compare them with the order of the region and "
                                  "confirm them on the page “Criteria”."),
                         {}, where);
        if (content.roadmap())
            readRoadmap(reader, i);
        else if (const PrintedCriteria* criteria = content.criteria())
            readCriteria(reader, anchor, where, *criteria);
        else if (const PrintedSchoolList* list = content.schoolList())
            readList(reader, anchor, where, *list, criteriaBehind);
        else if (const OwnAppendix* own = content.own())
            readOwn(reader, anchor, where, *own);
        else
            reader.addAt(Severity::Error, u"missing-appendix"_s, anchor,
                         Text::tr("it is not chosen what is printed here. Choose it or remove the appendix."), {},
                         where);
    }
}

/// «УТВЕРЖДЕН» typed by hand where the program prints it, or in the wrong gender.
void readTypedStamp(Proofreader& reader, const OrderText& text, const QString& wanted)
{
    static const QRegularExpression stamp = unicode(u"(?<!\\p{L})УТВЕРЖД[ЕЁ]Н[АОЫ]?(?!\\p{L})"_s);
    const auto match = stamp.match(text.text);
    constexpr qsizetype Beginning = 30;
    if (!match.hasMatch() || match.capturedStart() > Beginning)
        return;
    const QString word = match.captured();
    const bool capitals = word == word.toUpper();
    if (text.anchor != u"stamp" && !capitals)
        return; // a sentence: «утверждены критерии»
    const QString plain = QString(word).replace(u'Ё', u'Е').toUpper();
    if (plain != wanted)
        reader.add(Severity::Warning, u"stamp-agreement"_s, text, match.capturedStart(), match.capturedLength(),
                   Text::tr("“%1” does not agree with what is approved: it must be “%2”.").arg(word, wanted), wanted);
    else if (text.anchor == u"stamp")
        reader.add(Severity::Warning, u"stamp-agreement"_s, text, match.capturedStart(), match.capturedLength(),
                   Text::tr("the program prints “%1” itself. Remove the word.").arg(word), QString());
}

/// The heading says «Дорожная карта», the appendix is called «План»: the stamp would agree with the wrong one.
void readHeadingKind(Proofreader& reader, const OrderText& title, const QString& kind)
{
    static const QRegularExpression head = unicode(
        u"^[\\s«\"]*(План|Дорожная карта|Комплекс|Программа|Положение|Методика|Критерии|Показатели|Перечень|Состав|"
        "Порядок|Регламент|Форма|График)(?!\\p{L})"_s);
    const auto match = head.match(title.text);
    if (!match.hasMatch() || kind.isEmpty() || approvalWord(match.captured(1)) == approvalWord(kind))
        return;
    reader.add(Severity::Warning, u"stamp-agreement"_s, title, match.capturedStart(1), match.capturedLength(1),
               Text::tr("the stamp will say “%1”, which does not agree with “%2”. Choose another kind of document.")
                   .arg(approvalWord(kind), match.captured(1)));
}

void readStamp(Proofreader& reader)
{
    const Order& order = reader.order;
    if (reader.contents.isEmpty())
        return;
    const QString first = approvalWord(reader.contents.first().documentKind());
    if (order.approvalStamp) {
        if (order.stampIssuer.trimmed().isEmpty())
            reader.addAt(Severity::Error, u"missing-stamp"_s, u"stamp"_s,
                         Text::tr("It is not written by whose order the appendix is approved. Write it."));
        const OrderText stamp = reader.textAt(u"stamp"_s);
        readTypedStamp(reader, stamp, first);
        static const QRegularExpression nominative =
            unicode(u"^\\s*(приказ|распоряжение|постановление|решение)(?=\\s)"_s);
        if (const auto match = nominative.match(stamp.text); match.hasMatch()) {
            const QString word = match.captured(1).toLower();
            const QString wanted = word == u"приказ" ? u"приказом"_s : word + u'м';
            reader.add(Severity::Warning, u"stamp-case"_s, stamp, match.capturedStart(1), match.capturedLength(1),
                       Text::tr("after “%1” it must be “%2”.").arg(first, wanted), wanted);
        }
    } else {
        static const QRegularExpression approves = unicode(u"(?<!\\p{L})утвердить(?!\\p{L})"_s);
        const bool approving = std::ranges::any_of(
            order.clauses, [](const OrderClause& clause) { return approves.match(clause.text).hasMatch(); });
        if (approving)
            reader.addAt(Severity::Warning, u"no-stamp"_s, u"stamp"_s,
                         Text::tr("The order approves an appendix that has no approval stamp. Switch the stamp on."));
    }
    for (qsizetype i = 0; i < reader.contents.size(); ++i) {
        const QString kind = reader.contents.at(i).documentKind();
        const OrderText title = reader.textAt(appendixAnchor(i), u"title"_s);
        readTypedStamp(reader, title, approvalWord(kind));
        if (const OrderText text = reader.textAt(appendixAnchor(i), u"text"_s); !text.text.isEmpty())
            readTypedStamp(reader, text, approvalWord(kind));
        if (order.approvalStamp)
            readHeadingKind(reader, title, kind);
    }
}

/// Several appendices are numbered, and each is named in the order's text by its number.
void readMentions(Proofreader& reader)
{
    // «приложение 3 к приказу Министерства» is another's.
    static const QRegularExpression numbered =
        unicode(u"приложени\\p{L}{1,3}\\s*(?:№\\s*)?(\\d{1,3})(?!\\d)(?!\\s+к\\s+(?!настоящ))"_s);
    static const QRegularExpression any =
        unicode(u"прилагаем|прилагает|приложени\\p{L}{1,3}(?!\\s+к\\s+(?!настоящ))"_s);
    QSet<int> mentioned;
    bool spoken = false;
    for (const OrderText& text : reader.texts) {
        if (!text.anchor.startsWith("clause."_L1))
            continue;
        if (const auto match = any.match(text.text); match.hasMatch()) {
            spoken = true;
            if (reader.contents.isEmpty() && !reader.order.amends.isValid() && reader.order.links.isEmpty())
                reader.add(Severity::Warning, u"no-such-appendix"_s, text, match.capturedStart(),
                           match.capturedLength(),
                           Text::tr("an appendix is named here, and the order has none. Add it or mend the point."));
        }
        auto matches = numbered.globalMatch(text.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int number = match.capturedView(1).toInt();
            mentioned.insert(number);
            const qsizetype count = reader.contents.size();
            if (count > 0 && (number < 1 || number > count))
                reader.add(
                    Severity::Error, u"no-such-appendix"_s, text, match.capturedStart(), match.capturedLength(),
                    Text::tr("there is no appendix %1, the order has %2. Check the number.").arg(number).arg(count));
        }
    }
    const qsizetype count = reader.contents.size();
    if (count == 1 && !spoken && !reader.order.clauses.isEmpty())
        reader.addAt(Severity::Warning, u"unmentioned-appendix"_s, appendixAnchor(0),
                     Text::tr("no point of the order names it. Write “прилагаемый” or “(приложение)” in the point on "
                              "it."),
                     {}, appendixPlace(reader.contents, 0));
    for (qsizetype i = 0; count > 1 && i < count; ++i) {
        if (!mentioned.contains(int(i + 1)))
            reader.addAt(
                Severity::Warning, u"unmentioned-appendix"_s, appendixAnchor(i),
                Text::tr("no point of the order names it. Write “(приложение %1)” in the point on it.").arg(i + 1), {},
                appendixPlace(reader.contents, i));
    }
}

/// «утвердить прилагаемую … (прилагается)».
void readAttachedTwice(Proofreader& reader)
{
    static const QRegularExpression attached = unicode(u"\\s*\\(?прилага\\p{L}+\\)?"_s);
    for (const OrderText& text : reader.texts) {
        if (!text.anchor.startsWith("clause."_L1))
            continue;
        auto matches = attached.globalMatch(text.text);
        for (int count = 0; matches.hasNext(); ++count) {
            const auto match = matches.next();
            if (count == 0)
                continue;
            const bool inBrackets = match.captured().contains(u'(') && match.captured().endsWith(u')');
            reader.add(Severity::Warning, u"attached-twice"_s, text, match.capturedStart(), match.capturedLength(),
                       Text::tr("it is said twice that the document is attached. Leave one."),
                       inBrackets ? std::optional(QString()) : std::nullopt);
        }
    }
}

} // namespace

void readAppendices(Proofreader& reader)
{
    readContents(reader);
    readStamp(reader);
    readMentions(reader);
    readAttachedTwice(reader);
}

} // namespace lotsia
