#include "roadmap/Term.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// «2021-07-01», or nothing.
std::optional<QDate> date(const char* iso)
{
    const QString text = QString::fromLatin1(iso);
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

struct Frame {
    QDate start, end;
};
const Frame chernushka{QDate(2021, 6, 24), QDate(2024, 12, 31)};
const Frame karabash{QDate(2023, 7, 10), QDate(2024, 8, 31)};
const Frame none{};

} // namespace

class TestTerm : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void recurs_data();
    void recurs();
    void takesTheYearFromThePeriod_data();
    void takesTheYearFromThePeriod();
    void neverGuesses_data();
    void neverGuesses();
    void standsOpen_data();
    void standsOpen();
    void staysSaneOnAnyText();
    void writesTheContract();
    void speaksPlainly_data();
    void speaksPlainly();
};

void TestTerm::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* text, const char* start, const char* end) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(start) << QString::fromLatin1(end);
    };
    // Of the two real documents.
    row("июль-август 2021 г.", "2021-07-01", "2021-08-31");
    row("июль, 2021 г.", "2021-07-01", "2021-07-31");
    row("Август 2023", "2023-08-01", "2023-08-31");
    row("Сентябрь 2023", "2023-09-01", "2023-09-30");
    row("Сентябрь-октябрь 2023", "2023-09-01", "2023-10-31");
    row("В течение 2023-2024 учебного года", "2023-09-01", "2024-08-31");
    row("До 30.06.24г", "", "2024-06-30");
    // What offices write besides.
    row("до 30.06.24г.", "", "2024-06-30");
    row("до30.06.2024", "", "2024-06-30");
    row("до 30. 06. 2024 года", "", "2024-06-30");
    row("до 1 сентября 2023 года", "", "2023-09-01");
    row("до 01 сентября 2023г.", "", "2023-09-01");
    row("до 5 мая 2023", "", "2023-05-05");
    row("не позднее 1 октября 2023 г.", "", "2023-10-01");
    row("к 1 сентября 2023", "", "2023-09-01");
    row("до конца 2023 года", "", "2023-12-31");
    row("до конца мая 2024", "", "2024-05-31");
    row("до конца 2023/2024 уч. г.", "", "2024-08-31");
    row("30.06.2024", "", "2024-06-30");
    row("30.06.2024 г.", "", "2024-06-30");
    row("30 июня 2024 года", "", "2024-06-30");
    row("2024-06-30", "", "2024-06-30");
    row("2023", "2023-01-01", "2023-12-31");
    row("2023 г.", "2023-01-01", "2023-12-31");
    row("2023 год", "2023-01-01", "2023-12-31");
    row("в 2023 году", "2023-01-01", "2023-12-31");
    row("В течение 2023 года", "2023-01-01", "2023-12-31");
    row("в течении 2023 г", "2023-01-01", "2023-12-31");
    row("2021-2023 гг.", "2021-01-01", "2023-12-31");
    row("2023–2024 годы", "2023-01-01", "2024-12-31");
    row("2021 — 2024", "2021-01-01", "2024-12-31");
    row("2023/2024", "2023-09-01", "2024-08-31");
    row("2023/24 уч.год", "2023-09-01", "2024-08-31");
    row("2023-2024 уч. г.", "2023-09-01", "2024-08-31");
    row("2023-2024 уч.г.", "2023-09-01", "2024-08-31");
    row("2023 - 2024 учебный год", "2023-09-01", "2024-08-31");
    row("в 2023–2024 учебном году", "2023-09-01", "2024-08-31");
    row("учебный год 2023-2024", "2023-09-01", "2024-08-31");
    row("I квартал 2024", "2024-01-01", "2024-03-31");
    row("IV квартал 2023 г.", "2023-10-01", "2023-12-31");
    row("1 квартал 2024", "2024-01-01", "2024-03-31");
    row("3-й квартал 2024 года", "2024-07-01", "2024-09-30");
    row("1-2 квартал 2024 г.", "2024-01-01", "2024-06-30");
    row("II–III кварталы 2024", "2024-04-01", "2024-09-30");
    row("первый квартал 2024 года", "2024-01-01", "2024-03-31");
    row("2кв. 2024", "2024-04-01", "2024-06-30");
    row("в IV квартале 2023", "2023-10-01", "2023-12-31");
    row("IV квартал 2023 - I квартал 2024", "2023-10-01", "2024-03-31");
    row("I полугодие 2024", "2024-01-01", "2024-06-30");
    row("второе полугодие 2023 г.", "2023-07-01", "2023-12-31");
    row("1-е полугодие 2023-2024 учебного года", "2023-09-01", "2023-12-31");
    row("II полугодие 2023/2024 уч. года", "2024-01-01", "2024-08-31");
    row("сентябрь 2023 – май 2024", "2023-09-01", "2024-05-31");
    row("сентябрь 2023-май 2024 г.", "2023-09-01", "2024-05-31");
    row("сентябрь 2023 г. — май 2024 г.", "2023-09-01", "2024-05-31");
    row("с 01.09.2023 по 31.05.2024", "2023-09-01", "2024-05-31");
    row("с01.09.2023г. по31.05.2024г.", "2023-09-01", "2024-05-31");
    row("c 01.09.2023 по 31.05.2024", "2023-09-01", "2024-05-31"); // a Latin c
    row("в период с 01.09.23 до 31.05.24", "2023-09-01", "2024-05-31");
    row("01.09.2023-31.05.2024", "2023-09-01", "2024-05-31");
    row("01.09 - 15.09.2023", "2023-09-01", "2023-09-15");
    row("с сентября 2023 по май 2024", "2023-09-01", "2024-05-31");
    row("с 1 ноября по 1 февраля 2024 г.", "2023-11-01", "2024-02-01");
    row("с 1 по 15 сентября 2023", "2023-09-01", "2023-09-15");
    row("1-15 сентября 2023 г.", "2023-09-01", "2023-09-15");
    row("август – сентябрь 2023 года", "2023-08-01", "2023-09-30");
    row("август−сентябрь2023", "2023-08-01", "2023-09-30");
    row("в августе 2023 года", "2023-08-01", "2023-08-31");
    row("в течение августа 2023", "2023-08-01", "2023-08-31");
    row("авг. 2023", "2023-08-01", "2023-08-31");
    row("сент.-окт. 2023г.", "2023-09-01", "2023-10-31");
    row("09.2023", "2023-09-01", "2023-09-30");
    row("09.2023-05.2024", "2023-09-01", "2024-05-31");
    row("сентябрь 23 г.", "2023-09-01", "2023-09-30");
    row("сентябрь, декабрь 2023", "2023-09-01", "2023-12-31");
    row("сентябрь и декабрь 2023 г.", "2023-09-01", "2023-12-31");
    row("октябрь, ноябрь 2023, февраль 2024", "2023-10-01", "2024-02-29");
    row("сентябрь-май 2023-2024 учебного года", "2023-09-01", "2024-05-31");
    row("февраль 2023-2024 учебного года", "2024-02-01", "2024-02-29");
    row("ФЕВРАЛЬ 2024", "2024-02-01", "2024-02-29");
    row("  июнь\u00A02024  ", "2024-06-01", "2024-06-30");
    row("2023 г. (по отдельному плану)", "2023-01-01", "2023-12-31");
}

void TestTerm::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Term term = Term::parse(text);
    QCOMPARE(term.text, text);
    QCOMPARE(term.kind, start.isEmpty() ? TermKind::Deadline : TermKind::Period);
    QCOMPARE(term.start.value_or(QDate()).toString(Qt::ISODate), start);
    QCOMPARE(term.end.value_or(QDate()).toString(Qt::ISODate), end);
    QCOMPARE(term.recurrence, Recurrence::None);
    // A period of the roadmap changes nothing where the text names its year.
    QCOMPARE(Term::parse(text, chernushka.start, chernushka.end), term);
}

void TestTerm::recurs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Recurrence>("recurrence");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("asNeeded");
    const auto row = [](const char* text, Recurrence recurrence, const char* start = "", const char* end = "",
                        bool asNeeded = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << recurrence << QString::fromLatin1(start)
                            << QString::fromLatin1(end) << asNeeded;
    };
    row("ежегодно", Recurrence::Yearly);
    row("ежегодно (август)", Recurrence::Yearly, "2021-08-01", "2021-08-31");
    row("ежегодно (в соответствии с планом)", Recurrence::Yearly, "", "", true);
    row("В течение года (по мере необходимости)", Recurrence::Yearly, "", "", true);
    row("в течение года", Recurrence::Yearly);
    row("Ежегодно, август", Recurrence::Yearly, "2021-08-01", "2021-08-31");
    row("август, ежегодно", Recurrence::Yearly, "2021-08-01", "2021-08-31");
    row("ежегодно в августе", Recurrence::Yearly, "2021-08-01", "2021-08-31");
    row("ежегодно до 1 сентября", Recurrence::Yearly, "", "2021-09-01");
    row("до 1 июня ежегодно", Recurrence::Yearly, "", "2022-06-01");
    row("ежегодно, июнь", Recurrence::Yearly, "2022-06-01", "2022-06-30");
    row("ежегодно, сентябрь-май", Recurrence::Yearly, "2021-09-01", "2022-05-31");
    row("ежегодно, I квартал", Recurrence::Yearly, "2022-01-01", "2022-03-31");
    row("ежегодно, сентябрь, декабрь", Recurrence::Yearly, "2021-09-01", "2021-12-31");
    row("каждый год", Recurrence::Yearly);
    row("1 раз в год", Recurrence::Yearly);
    row("ежеквартально", Recurrence::Quarterly);
    row("раз в квартал", Recurrence::Quarterly);
    row("не реже 1 раза в квартал", Recurrence::Quarterly);
    row("ежемесячно", Recurrence::Monthly);
    row("ежемесячно в течение 2023-2024 учебного года", Recurrence::Monthly, "2023-09-01", "2023-09-30");
    row("ежемесячно, сентябрь 2023 – май 2024", Recurrence::Monthly, "2023-09-01", "2023-09-30");
    row("еженедельно", Recurrence::Weekly);
    row("1 раз в неделю", Recurrence::Weekly);
    row("раз в полугодие", Recurrence::HalfYearly);
    row("2 раза в год", Recurrence::HalfYearly);
    row("дважды в год", Recurrence::HalfYearly);
    row("не менее 2 раз в год", Recurrence::HalfYearly);
    row("4 раза в год", Recurrence::Quarterly);
    row("ежегодно по отдельному плану", Recurrence::Yearly, "", "", true);
    row("в течение учебного года", Recurrence::Yearly, "2021-09-01", "2022-08-31");
}

void TestTerm::recurs()
{
    QFETCH(QString, text);
    const Term term = Term::parse(text, chernushka.start, chernushka.end);
    QCOMPARE(term.text, text);
    QCOMPARE(term.kind, TermKind::Recurring);
    QTEST(term.recurrence, "recurrence");
    QTEST(term.start.value_or(QDate()).toString(Qt::ISODate), "start");
    QTEST(term.end.value_or(QDate()).toString(Qt::ISODate), "end");
    QTEST(term.asNeeded, "asNeeded");
}

void TestTerm::takesTheYearFromThePeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* text, TermKind kind, const char* start, const char* end) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromLatin1(start)
                            << QString::fromLatin1(end);
    };
    // The roadmap of Карабаш runs from 10.07.2023 to 31.08.2024.
    row("сентябрь", TermKind::Period, "2023-09-01", "2023-09-30");
    row("сентябрь-октябрь", TermKind::Period, "2023-09-01", "2023-10-31");
    row("октябрь-март", TermKind::Period, "2023-10-01", "2024-03-31");
    row("до 1 октября", TermKind::Deadline, "", "2023-10-01");
    row("с 1 сентября по 31 мая", TermKind::Period, "2023-09-01", "2024-05-31");
    row("август", TermKind::Unknown, "", ""); // 2023 and 2024 both fit
    row("до 1 августа", TermKind::Unknown, "", "");
    row("в течение учебного года", TermKind::Period, "2023-09-01", "2024-08-31");
    row("до конца учебного года", TermKind::Unknown, "", ""); // the one that ends in 2023 or in 2024
    row("в течение года", TermKind::Period, "2023-07-10", "2024-08-31");
    row("в течение всего периода", TermKind::Period, "2023-07-10", "2024-08-31");
    row("весь период", TermKind::Period, "2023-07-10", "2024-08-31");
    row("в течение всего периода реализации дорожной карты", TermKind::Period, "2023-07-10", "2024-08-31");
}

void TestTerm::takesTheYearFromThePeriod()
{
    QFETCH(QString, text);
    const Term term = Term::parse(text, karabash.start, karabash.end);
    QTEST(term.kind, "kind");
    QTEST(term.start.value_or(QDate()).toString(Qt::ISODate), "start");
    QTEST(term.end.value_or(QDate()).toString(Qt::ISODate), "end");
    const bool phrase = text.startsWith(u"в течение года") || text.contains(u"период");
    QCOMPARE(Term::parse(text).kind, phrase ? TermKind::Open : TermKind::Unknown);
}

void TestTerm::neverGuesses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "   ",
                             "-",
                             "скоро",
                             "31.02.2023",
                             "до 31.06.2024",
                             "2023-2024",
                             "2023-2024 года",
                             "2024-2023 гг.",
                             "до 2024 года",
                             "до июня 2024",
                             "октябрь-март 2023",
                             "май 2024 - сентябрь 2023",
                             "3 раза в год",
                             "2 раза в месяц",
                             "1-2 раза в год",
                             "5 квартал 2024",
                             "III полугодие 2024",
                             "до 1 сентября 2023, но не раньше",
                             "август 2023 по согласованию с кем-то ещё",
                             "13.2023",
                             "1.5",
                             "12345",
                             "августовское совещание",
                             "после 1 сентября 2023",
                             "2 недели",
                             "сентябрь 2023-2025 гг.",
                             "по плану в августе какого-то года",
                             "ежеквартально до 5 числа",
                             "01.09.2023 31.05.2024",
                             "с 15 по 1 сентября 2023",
                             "31.12.9999999",
                             "99999999999999999999",
                             "((((",
                             "с",
                             "до",
                             "по"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'1');
    QTest::newRow("long list") << u"август, "_s.repeated(10'000);
}

void TestTerm::neverGuesses()
{
    QFETCH(QString, text);
    for (const Frame& frame : {none, chernushka, karabash}) {
        const Term term = Term::parse(text, frame.start, frame.end);
        QCOMPARE(term.text, text);
        QCOMPARE(term.kind, TermKind::Unknown);
        QVERIFY(!term.start && !term.end && !term.asNeeded);
        QCOMPARE(term.recurrence, Recurrence::None);
    }
}

void TestTerm::standsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asNeeded");
    for (const char* text : {"постоянно", "Постоянно.", "регулярно"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
    for (const char* text : {"по отдельному плану", "по мере необходимости", "по графику", "по плану",
                             "в соответствии с планом-графиком", "согласно утверждённому графику", "при необходимости",
                             "по плану работы ММЦ", "постоянно (по мере необходимости)"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
}

void TestTerm::standsOpen()
{
    QFETCH(QString, text);
    const Term term = Term::parse(text, chernushka.start, chernushka.end);
    QCOMPARE(term.kind, TermKind::Open);
    QTEST(term.asNeeded, "asNeeded");
    QVERIFY(!term.start && !term.end);
    const Term from = Term::parse(u"с 01.09.2023"_s);
    QCOMPARE(from.kind, TermKind::Open);
    QCOMPARE(from.start, date("2023-09-01"));
    QVERIFY(!from.end);
}

void TestTerm::staysSaneOnAnyText()
{
    const QStringList pieces{u"сентябрь"_s,
                             u"мая"_s,
                             u"2023"_s,
                             u"2024"_s,
                             u"-"_s,
                             u"/"_s,
                             u","_s,
                             u"("_s,
                             u")"_s,
                             u"до"_s,
                             u"с"_s,
                             u"по"_s,
                             u"1"_s,
                             u"31"_s,
                             u"30.02.2024"_s,
                             u"01.09.23г"_s,
                             u"13.2023"_s,
                             u"99.99"_s,
                             u"I"_s,
                             u"квартал"_s,
                             u"полугодие"_s,
                             u"учебного года"_s,
                             u"г."_s,
                             u"гг."_s,
                             u"ежегодно"_s,
                             u"ежемесячно"_s,
                             u"2 раза в год"_s,
                             u"в течение года"_s,
                             u"по графику"_s,
                             u"постоянно"_s,
                             u"конца"_s,
                             u"и"_s,
                             u"весь период"_s,
                             u"0000"_s,
                             u"."_s};
    QRandomGenerator random(20230710); // the same texts on every run
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QStringList words;
        for (int count = random.bounded(1, 7); count > 0; --count)
            words << pieces.at(random.bounded(pieces.size()));
        const QString text = words.join(random.bounded(3) == 0 ? QString() : u" "_s);
        const Frame frame = i % 2 == 0 ? none : karabash;
        const Term term = Term::parse(text, frame.start, frame.end);
        QCOMPARE(term.text, text);
        QVERIFY2(!term.start || term.start->isValid(), qPrintable(text));
        QVERIFY2(!term.end || term.end->isValid(), qPrintable(text));
        QVERIFY2(!term.start || !term.end || *term.start <= *term.end, qPrintable(text));
        QCOMPARE(term.recurrence != Recurrence::None, term.kind == TermKind::Recurring);
        QVERIFY2(term.kind != TermKind::Period || (term.start && term.end), qPrintable(text));
        QVERIFY2(term.kind != TermKind::Deadline || (!term.start && term.end), qPrintable(text));
        QCOMPARE(term.plain().isEmpty(), term.kind == TermKind::Unknown);
        understood += term.kind != TermKind::Unknown;
    }
    QVERIFY(understood > 1'000);
}

void TestTerm::writesTheContract()
{
    const QJsonObject period = Term::parse(u"июль-август 2021 г."_s).toJson();
    QCOMPARE(period,
             (QJsonObject{{u"kind"_s, u"period"_s},
                          {u"start"_s, u"2021-07-01"_s},
                          {u"end"_s, u"2021-08-31"_s},
                          {u"recurrence"_s, QJsonValue()},
                          {u"as_needed"_s, false}}));
    const QJsonObject yearly = Term::parse(u"ежегодно (в соответствии с планом)"_s).toJson();
    QCOMPARE(yearly,
             (QJsonObject{{u"kind"_s, u"recurring"_s},
                          {u"start"_s, QJsonValue()},
                          {u"end"_s, QJsonValue()},
                          {u"recurrence"_s, u"yearly"_s},
                          {u"as_needed"_s, true}}));
    QCOMPARE(Term::parse(u"раз в полугодие"_s).toJson().value(u"recurrence"_s).toString(), u"half-yearly"_s);
    QCOMPARE(Term::parse(u"до 30.06.24г"_s).toJson().value(u"kind"_s).toString(), u"deadline"_s);
    QCOMPARE(Term::parse(u"постоянно"_s).toJson().value(u"kind"_s).toString(), u"open"_s);
    QCOMPARE(Term::parse(u"когда-нибудь"_s).toJson().value(u"kind"_s).toString(), u"unknown"_s);
}

void TestTerm::speaksPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* text, const char* plain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    };
    row("июль-август 2021 г.", "01.07.2021 – 31.08.2021");
    row("до 30.06.24г", "до 30.06.2024");
    row("ежегодно (август)", "каждый год, август");
    row("ежегодно, сентябрь-май", "каждый год, сентябрь – май");
    row("ежегодно до 1 сентября", "каждый год, до 01.09");
    row("ежегодно", "каждый год");
    row("ежегодно (в соответствии с планом)", "каждый год, по мере необходимости");
    row("ежемесячно, сентябрь 2023 - май 2024", "каждый месяц, с 01.09.2023 по 31.05.2024");
    row("постоянно", "постоянно");
    row("по графику", "по мере необходимости");
    row("с 01.09.2023", "с 01.09.2023");
    row("неизвестно", "");
}

void TestTerm::speaksPlainly()
{
    QFETCH(QString, text);
    QTEST(Term::parse(text, chernushka.start, chernushka.end).plain(), "plain");
}

QTEST_GUILESS_MAIN(TestTerm)
#include "tst_term.moc"
