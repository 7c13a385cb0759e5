#include "orders/ProofRules.h"
#include "orders/TextScan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

void requireValue(Proofreader& reader, const QString& code, const QString& anchor, const QString& field,
                  const QString& value, const QString& sentence)
{
    if (value.trimmed().isEmpty())
        reader.addAt(Severity::Error, code, anchor, sentence, field);
}

bool isOrderText(const OrderText& text)
{
    return !text.anchor.startsWith("appendix."_L1) && !text.anchor.startsWith("sheet."_L1);
}

/// An act that the order rests on cannot be younger than the order.
void readBases(Proofreader& reader)
{
    if (!reader.date.isValid())
        return;
    for (const OrderText& text : reader.texts) {
        if (!isOrderText(text) || text.anchor == u"date")
            continue;
        for (const ScannedDate& date : scanDates(text.text)) {
            const QString before = text.text.left(date.at).trimmed();
            const bool ofAct = before == u"от" || before.endsWith(u" от") || before.endsWith(u"\u00A0от");
            if (ofAct && date.date.isValid() && date.date > reader.date)
                reader.add(Severity::Warning, u"basis-after-order"_s, text, date.at, date.length,
                           Text::tr("the act of %1 is younger than the order itself (%2). Check both dates.")
                               .arg(date.date.toString(u"dd.MM.yyyy"), reader.date.toString(u"dd.MM.yyyy")));
        }
    }
}

void readDateForms(Proofreader& reader)
{
    const OrderText* inWords = nullptr;
    ScannedDate place;
    bool inDigits = false;
    for (const OrderText& text : reader.texts) {
        if (!isOrderText(text))
            continue;
        for (const ScannedDate& date : scanDates(text.text)) {
            if (!date.words)
                inDigits = true;
            else if (!inWords && date.date.isValid()) {
                inWords = &text;
                place = date;
            }
        }
    }
    if (inWords && inDigits)
        reader.add(Severity::Info, u"date-forms"_s, *inWords, place.at, place.length,
                   Text::tr("this date is written in words and others in digits. Write all of them in one way."));
}

/// «И.А. Бактиева» beside «И. А. Бактиева».
void readInitials(Proofreader& reader)
{
    static const QRegularExpression initials(
        u"(?<!\\p{L})\\p{Lu}\\.([ \\x{A0}]?)\\p{Lu}\\.(?=[ \\x{A0}]?\\p{Lu}|\\W|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    struct Seen {
        const OrderText* text;
        qsizetype at, length;
        QString letters;
    };
    QList<Seen> spaced, tight;
    for (const OrderText& text : reader.texts) {
        auto matches = initials.globalMatch(text.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            (match.captured(1).isEmpty() ? tight : spaced)
                << Seen{&text, match.capturedStart(), match.capturedLength(), match.captured()};
        }
    }
    if (spaced.isEmpty() || tight.isEmpty())
        return;
    const bool fewSpaced = spaced.size() <= tight.size();
    for (const Seen& seen : fewSpaced ? spaced : tight) {
        QString other = seen.letters;
        fewSpaced ? other.remove(u' ').remove(QChar(u'\u00A0')) : other.insert(2, u' ');
        reader.add(Severity::Info, u"initials-forms"_s, *seen.text, seen.at, seen.length,
                   Text::tr("initials are written with a space here and without one elsewhere, or the other way "
                            "round. Write them in one way."),
                   other);
    }
}

const QSet<QString>& plainAbbreviations()
{
    static const QSet<QString> known{
        u"РФ"_s,    u"ФЗ"_s,    u"ОО"_s,    u"ОУ"_s,   u"ОМСУ"_s, u"МОУО"_s,  u"ДОУ"_s,   u"СОШ"_s,   u"ООШ"_s,
        u"НОШ"_s,   u"МБОУ"_s,  u"МАОУ"_s,  u"МКОУ"_s, u"МОУ"_s,  u"МБУ"_s,   u"МКУ"_s,   u"МАУ"_s,   u"МУ"_s,
        u"ДПО"_s,   u"ФГОС"_s,  u"ФОП"_s,   u"ЕГЭ"_s,  u"ОГЭ"_s,  u"ГИА"_s,   u"ГВЭ"_s,   u"ВПР"_s,   u"НИКО"_s,
        u"РДР"_s,   u"ФИО"_s,   u"ОВЗ"_s,   u"КДН"_s,  u"ПДН"_s,  u"СМИ"_s,   u"ИКТ"_s,   u"ИТ"_s,    u"ИНН"_s,
        u"ОГРН"_s,  u"ОКТМО"_s, u"РМО"_s,   u"ШМО"_s,  u"ГМО"_s,  u"ММЦ"_s,   u"ИМЦ"_s,   u"ФИС"_s,   u"ОКО"_s,
        u"ФИОКО"_s, u"ШНОР"_s,  u"ШНСУ"_s,  u"ЦОС"_s,  u"СПО"_s,  u"ВО"_s,    u"СНИЛС"_s, u"МЧС"_s,   u"МВД"_s,
        u"УМК"_s,   u"КИМ"_s,   u"ИОМ"_s,   u"УВР"_s,  u"ВР"_s,   u"НОО"_s,   u"СОО"_s,   u"ООО"_s,   u"МО"_s,
        u"УО"_s,    u"ГОСТ"_s,  u"ЭП"_s,    u"ПК"_s,   u"НМЦ"_s,  u"ЦНППМ"_s, u"ИРО"_s,   u"РЦОИ"_s,  u"МСУ"_s,
        u"РСОКО"_s, u"ВСОКО"_s, u"МСОКО"_s, u"СП"_s,   u"ОКПО"_s, u"КПП"_s,   u"ТЭО"_s,   u"МАДОУ"_s, u"МБДОУ"_s,
        u"МКДОУ"_s, u"МДОУ"_s,  u"ГБОУ"_s,  u"ГАОУ"_s, u"ГБУ"_s,  u"ГАУ"_s,   u"ГКУ"_s,   u"МУМ"_s,   u"РПШ"_s};
    return known;
}

/// Only prose is looked at: names of those responsible and the letterhead hold abbreviations of their own.
bool isProse(const OrderText& text)
{
    return text.anchor == u"preamble" || text.anchor.startsWith("clause."_L1) || text.field == u"text"
        || text.field == u"result" || text.field.startsWith("section."_L1);
}

void readAbbreviations(Proofreader& reader)
{
    QSet<QString> seen;
    for (const OrderText& text : reader.texts) {
        if (!isProse(text) || text.text == text.text.toUpper())
            continue;
        bool afterAbbreviation = false;
        for (const ScannedWord& at : scanWords(text.text)) {
            constexpr qsizetype Shortest = 2, Longest = 6;
            const QString word = at.in(text.text);
            const bool capitals = at.cyrillic && !at.latin && word.size() >= Shortest && word == word.toUpper();
            const bool ownName = afterAbbreviation; // «МБУ ДПО ММЦ» is one name
            afterAbbreviation = capitals;
            if (!capitals || word.size() > Longest || ownName || seen.contains(word)
                || plainAbbreviations().contains(word))
                continue;
            const QStringView before = QStringView(text.text).left(at.at);
            if (before.count(u'«') > before.count(u'»'))
                continue; // inside a name
            seen.insert(word);
            const QRegularExpression explained(u"(?:далее|[(–—-])[^()]{0,80}?(?<!\\p{L})%1(?!\\p{L})[^()]{0,20}\\)|"
                                               "(?<!\\p{L})%1\\s*\\("_s.arg(word),
                                               QRegularExpression::UseUnicodePropertiesOption);
            if (std::ranges::any_of(reader.texts, [&](const OrderText& one) {
                    return one.text.contains(word) && explained.match(one.text).hasMatch();
                }))
                continue;
            reader.add(
                Severity::Info, u"unknown-abbreviation"_s, text, at.at, at.length,
                Text::tr("the abbreviation “%1” is not explained anywhere. Write it out the first time.").arg(word));
        }
    }
}

} // namespace

void readRequisites(Proofreader& reader)
{
    const Order& order = reader.order;
    requireValue(reader, u"missing-number"_s, u"number"_s, {}, order.number,
                 Text::tr("The order has no number. Give it one."));
    requireValue(reader, u"missing-date"_s, u"date"_s, {}, order.dateText,
                 Text::tr("The order has no date. Write it."));
    requireValue(reader, u"missing-title"_s, u"title"_s, {}, order.title,
                 Text::tr("The order has no title. Write it, beginning with “Об…”."));
    requireValue(reader, u"missing-signature"_s, u"signature"_s, u"signerPost"_s, order.signerPost,
                 Text::tr("The post of the person who signs is missing. Write it."));
    requireValue(reader, u"missing-signature"_s, u"signature"_s, u"signerName"_s, order.signerName,
                 Text::tr("The name of the person who signs is missing. Write it."));
    if (order.clauses.isEmpty())
        reader.addAt(Severity::Error, u"no-clauses"_s, u"decision"_s,
                     Text::tr("The order has no points. Add at least one."));
    for (qsizetype i = 0; i < order.clauses.size(); ++i) {
        if (order.clauses.at(i).text.trimmed().isEmpty())
            reader.addAt(Severity::Error, u"empty-point"_s, u"clause.%1"_s.arg(i),
                         Text::tr("the point is empty. Write it or remove it."), {},
                         Text::tr("Point %1").arg(clauseNumbers(order.clauses).value(i)));
    }
    // The printed sign «№» stands before the number, so a number must not bring its own.
    static const QRegularExpression sign(u"^\\s*№\\s*"_s);
    if (const auto match = sign.match(order.number); match.hasMatch() && !order.number.contains(u"№ №"))
        reader.add(Severity::Error, u"doubled-number-sign"_s, reader.textAt(u"number"_s), match.capturedStart(),
                   match.capturedLength(), Text::tr("the sign “№” stands twice. Remove one of them."), QString());
    if (!order.dateText.trimmed().isEmpty() && !reader.date.isValid() && scanDates(order.dateText).isEmpty())
        reader.add(Severity::Warning, u"date-not-understood"_s, reader.textAt(u"date"_s), 0, order.dateText.size(),
                   Text::tr("the date is not understood. Write it like 24.06.2021."));
    readBases(reader);
    readDateForms(reader);
    readInitials(reader);
    readAbbreviations(reader);
}

} // namespace lotsia
