#include "roadmap/TermOccurrences.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

struct Period {
    QDate start, end;
};
const Period fromSummer{QDate(2021, 6, 24), QDate(2024, 12, 31)};
const Period schoolYears{QDate(2022, 9, 1), QDate(2024, 8, 31)};

QString said(const TermOccurrence& one)
{
    const auto day = [](const std::optional<QDate>& date) { return date ? date->toString(u"dd.MM.yy"_s) : u"-"_s; };
    return one.key + u' ' + day(one.start) + u' ' + day(one.end);
}

QStringList keysOf(const QString& text, const QDate& start, const QDate& end)
{
    QStringList keys;
    for (const TermOccurrence& one : occurrencesOf(Term::parse(text, start, end), start, end))
        keys << one.key;
    return keys;
}

} // namespace

class TestOccurrences : public QObject {
    Q_OBJECT
private slots:
    void unfolds_data();
    void unfolds();
    void keepsKeysWhenThePlanIsProlonged_data();
    void keepsKeysWhenThePlanIsProlonged();
    void namesThePeriod_data();
    void namesThePeriod();
    void standsAlone();
    void isBounded();
};

void TestOccurrences::unfolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("first"); // the first ones
    QTest::addColumn<QString>("last");
    const auto row = [](const char* text, const Period& period, int count, const QList<const char*>& first,
                        const char* last) {
        QStringList begin;
        for (const char* one : first)
            begin << QString::fromUtf8(one);
        const QByteArray name = QByteArray(text) + " " + period.start.toString(Qt::ISODate).toLatin1();
        QTest::newRow(name.constData()) << QString::fromUtf8(text) << period.start << period.end << count << begin
                                        << QString::fromUtf8(last);
    };
    row("Август 2023", fromSummer, 1, {" 01.08.23 31.08.23"}, " 01.08.23 31.08.23");
    row("до 30.06.24г", fromSummer, 1, {" - 30.06.24"}, " - 30.06.24");
    row("постоянно", fromSummer, 1, {" - -"}, " - -");
    row("когда-нибудь", fromSummer, 1, {" - -"}, " - -");
    row("ежегодно", fromSummer, 4, {"2021 24.06.21 31.12.21", "2022 01.01.22 31.12.22"}, "2024 01.01.24 31.12.24");
    row("ежегодно", schoolYears, 2, {"2022/2023 01.09.22 31.08.23"}, "2023/2024 01.09.23 31.08.24");
    row("ежегодно", {QDate(2022, 9, 1), QDate(2024, 5, 31)}, 2, {"2022/2023 01.09.22 31.08.23"},
        "2023/2024 01.09.23 31.05.24");
    row("ежегодно (август)", fromSummer, 4, {"2021 01.08.21 31.08.21", "2022 01.08.22 31.08.22"},
        "2024 01.08.24 31.08.24");
    row("ежегодно (август)", schoolYears, 2, {"2023 01.08.23 31.08.23"}, "2024 01.08.24 31.08.24");
    row("ежегодно, февраль", fromSummer, 3, {"2022 01.02.22 28.02.22", "2023 01.02.23 28.02.23"},
        "2024 01.02.24 29.02.24");
    row("ежегодно до 28 февраля", fromSummer, 3, {"2022 - 28.02.22", "2023 01.03.22 28.02.23"},
        "2024 01.03.23 28.02.24");
    row("ежегодно до конца февраля", fromSummer, 3, {"2022 - 28.02.22"}, "2024 01.03.23 29.02.24");
    row("ежегодно до 1 сентября", fromSummer, 4, {"2021 - 01.09.21", "2022 02.09.21 01.09.22"},
        "2024 02.09.23 01.09.24");
    row("ежегодно, сентябрь-май", fromSummer, 4, {"2021/2022 01.09.21 31.05.22"}, "2024/2025 01.09.24 31.12.24");
    row("ежегодно с 20 декабря по 15 января", fromSummer, 4, {"2021/2022 20.12.21 15.01.22"},
        "2024/2025 20.12.24 31.12.24");
    row("ежегодно в течение учебного года", fromSummer, 4, {"2021/2022 01.09.21 31.08.22"},
        "2024/2025 01.09.24 31.12.24");
    row("1 раз в учебный год", fromSummer, 5, {"2020/2021 24.06.21 31.08.21", "2021/2022 01.09.21 31.08.22"},
        "2024/2025 01.09.24 31.12.24");
    row("ежегодно, 2021–2023 гг.", fromSummer, 3, {"2021 24.06.21 31.12.21"}, "2023 01.01.23 31.12.23");
    row("ежегодно с 2022 года", fromSummer, 3, {"2022 01.01.22 31.12.22"}, "2024 01.01.24 31.12.24");
    row("раз в полугодие", fromSummer, 8, {"2021-H1 24.06.21 30.06.21", "2021-H2 01.07.21 31.12.21"},
        "2024-H2 01.07.24 31.12.24");
    row("раз в полугодие", schoolYears, 5, {"2022-H2 01.09.22 31.12.22"}, "2024-H2 01.07.24 31.08.24");
    row("2 раза в учебный год", schoolYears, 4, {"2022/2023-H1 01.09.22 31.12.22", "2022/2023-H2 01.01.23 31.08.23"},
        "2023/2024-H2 01.01.24 31.08.24");
    row("2 раза в течение 2023-2024 учебного года", fromSummer, 2, {"2023/2024-H1 01.09.23 31.12.23"},
        "2023/2024-H2 01.01.24 31.08.24");
    row("2 раза в год (май, ноябрь)", fromSummer, 7, {"2021-H2 01.11.21 30.11.21", "2022-H1 01.05.22 31.05.22"},
        "2024-H2 01.11.24 30.11.24");
    row("ежеквартально", fromSummer, 15, {"2021-Q2 24.06.21 30.06.21", "2021-Q3 01.07.21 30.09.21"},
        "2024-Q4 01.10.24 31.12.24");
    row("ежеквартально (март, июнь, сентябрь, декабрь)", fromSummer, 14,
        {"2021-Q3 01.09.21 30.09.21", "2021-Q4 01.12.21 31.12.21"}, "2024-Q4 01.12.24 31.12.24");
    row("ежеквартально до 31.12.2023", fromSummer, 11, {"2021-Q2 24.06.21 30.06.21"}, "2023-Q4 01.10.23 31.12.23");
    row("ежеквартально до 10 числа месяца, следующего за отчётным кварталом", fromSummer, 14,
        {"2021-Q3 - 10.07.21", "2021-Q4 11.07.21 10.10.21"}, "2024-Q4 11.07.24 10.10.24");
    row("ежемесячно", fromSummer, 43, {"2021-06 24.06.21 30.06.21", "2021-07 01.07.21 31.07.21"},
        "2024-12 01.12.24 31.12.24");
    row("ежемесячно до 5 числа", fromSummer, 42, {"2021-07 - 05.07.21", "2021-08 06.07.21 05.08.21"},
        "2024-12 06.11.24 05.12.24");
    row("ежемесячно до 31 числа", fromSummer, 43, {"2021-06 - 30.06.21", "2021-07 01.07.21 31.07.21"},
        "2024-12 01.12.24 31.12.24");
    row("ежемесячно до 30 числа", {QDate(2024, 1, 1), QDate(2024, 3, 31)}, 3,
        {"2024-01 - 30.01.24", "2024-02 31.01.24 29.02.24"}, "2024-03 01.03.24 30.03.24");
    row("ежемесячно, сентябрь-май", fromSummer, 31, {"2021-09 01.09.21 30.09.21"}, "2024-12 01.12.24 31.12.24");
    row("ежемесячно до 5 числа, сентябрь-май", fromSummer, 31, {"2021-09 - 05.09.21", "2021-10 06.09.21 05.10.21"},
        "2024-12 06.11.24 05.12.24");
    row("ежемесячно, сентябрь 2023 – май 2024", fromSummer, 9, {"2023-09 01.09.23 30.09.23"},
        "2024-05 01.05.24 31.05.24");
    row("ежемесячно до 5 числа с сентября 2023 по май 2024", fromSummer, 9, {"2023-09 - 05.09.23"},
        "2024-05 06.04.24 05.05.24");
    row("ежемесячно с 1 сентября 2023 г.", fromSummer, 16, {"2023-09 01.09.23 30.09.23"}, "2024-12 01.12.24 31.12.24");
    row("еженедельно", schoolYears, 105, {"2022-W35 01.09.22 04.09.22", "2022-W36 05.09.22 11.09.22"},
        "2024-W35 26.08.24 31.08.24");
    row("еженедельно", {QDate(2024, 12, 23), QDate(2025, 1, 12)}, 3,
        {"2024-W52 23.12.24 29.12.24", "2025-W01 30.12.24 05.01.25"}, "2025-W02 06.01.25 12.01.25");
}

void TestOccurrences::unfolds()
{
    QFETCH(QString, text);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QStringList, first);
    const Term term = Term::parse(text, start, end);
    const QList<TermOccurrence> found = occurrencesOf(term, start, end);
    QTEST(int(found.size()), "count");
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(said(found.at(i)), first.at(i));
    QTEST(said(found.constLast()), "last");
    QSet<QString> keys;
    std::optional<QDate> before;
    for (const TermOccurrence& one : found) {
        QVERIFY2(!keys.contains(one.key), qPrintable(one.key));
        keys << one.key;
        QVERIFY(!one.start || !one.end || *one.start <= *one.end);
        QVERIFY(!before || !one.end || *before < *one.end);
        before = one.end;
        QCOMPARE(occurrenceName(one.key).isEmpty(), one.key.isEmpty());
        QVERIFY(one.key.isEmpty() || occurrenceName(one.key) != one.key);
    }
}

void TestOccurrences::keepsKeysWhenThePlanIsProlonged_data()
{
    unfolds_data();
}

/// What was written down for a period is found again when the plan goes on for longer.
void TestOccurrences::keepsKeysWhenThePlanIsProlonged()
{
    QFETCH(QString, text);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    const Term term = Term::parse(text, start, end);
    const QStringList keys = keysOf(text, start, end);
    for (const int months : {1, 3, 4, 12, 20}) {
        const Term longer = Term::parse(text, start, end.addMonths(months));
        if (longer.kind != term.kind)
            continue; // a term of one year alone may become one of several
        const QStringList found = keysOf(text, start, end.addMonths(months));
        QCOMPARE(found.mid(0, keys.size()), keys);
    }
}

void TestOccurrences::namesThePeriod_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* key, const char* name) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(name);
    };
    row("", "");
    row("2023", "2023 год");
    row("2022/2023", "2022/2023 учебный год");
    row("2023-H1", "I полугодие 2023 года");
    row("2022/2023-H2", "II полугодие 2022/2023 учебного года");
    row("2023-Q3", "III квартал 2023 года");
    row("2023-09", "сентябрь 2023 года");
    row("2023-W05", "неделя с 30.01.2023");
    row("2023-13", "2023-13");
    row("2023-00", "2023-00");
    row("сентябрь", "сентябрь");
    row("2023-Q5", "2023-Q5");
}

void TestOccurrences::namesThePeriod()
{
    QFETCH(QString, key);
    QTEST(occurrenceName(key), "name");
}

/// Without a period of the plan there is what the text names, or nothing.
void TestOccurrences::standsAlone()
{
    QVERIFY(occurrencesOf(Term::parse(u"ежемесячно"_s), {}, {}).isEmpty());
    QVERIFY(occurrencesOf(Term::parse(u"ежегодно (август)"_s), {}, {}).isEmpty());
    const auto named = occurrencesOf(Term::parse(u"ежемесячно, сентябрь 2023 – май 2024"_s), {}, {});
    QCOMPARE(named.size(), 9);
    QCOMPARE(said(named.constFirst()), u"2023-09 01.09.23 30.09.23"_s);
    // The text's own years lie outside the plan.
    const Term outside = Term::parse(u"ежемесячно, сентябрь 2019 – май 2020"_s);
    QCOMPARE(said(occurrencesOf(outside, fromSummer.start, fromSummer.end).constFirst()),
             u"2019-09 01.09.19 30.09.19"_s);
}

void TestOccurrences::isBounded()
{
    const QDate start(2000, 1, 1);
    const QDate end(2100, 12, 31);
    for (const auto& text : {u"еженедельно"_s, u"ежемесячно"_s, u"ежемесячно до 5 числа"_s,
                             u"еженедельно с 01.01.2001"_s, u"еженедельно с сентября по май"_s})
        QCOMPARE(occurrencesOf(Term::parse(text, start, end), start, end).size(), MaxOccurrences);
    QVERIFY(occurrencesOf(Term::parse(u"ежегодно"_s, end, start), end, start).isEmpty());
}

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
