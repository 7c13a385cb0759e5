#include "roadmap/Term.h"
#include "roadmap/TermShift.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestTermShift : public QObject {
    Q_OBJECT
private slots:
    void shifts_data();
    void shifts();
    void leavesAlone_data();
    void leavesAlone();
    void movesTheMeaning_data();
    void movesTheMeaning();
    void movesAnyTerm();
};

void TestTermShift::shifts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("moved");
    const auto row = [](const char* text, int years, const char* moved) {
        QTest::newRow(text) << QString::fromUtf8(text) << years << QString::fromUtf8(moved);
    };
    row("Август 2023", 1, "Август 2024");
    row("В течение 2023-2024 учебного года", 1, "В течение 2024-2025 учебного года");
    row("До 30.06.24г", 1, "До 30.06.25г");
    row("июль-август 2021 г.", 2, "июль-август 2023 г.");
    row("июль, 2021 г.", 3, "июль, 2024 г.");
    row("2021–2024 гг.", 4, "2025–2028 гг.");
    row("2023/24 учебный год", 1, "2024/25 учебный год");
    row("2023 – 2024 уч.г.", -1, "2022 – 2023 уч.г.");
    row("23/24 уч. г.", 1, "24/25 уч. г.");
    row("1999/00 уч. год", 1, "2000/01 уч. год");
    row("29.02.2024", 1, "28.02.2025");
    row("29.02.24", 4, "29.02.28");
    row("до 29 февраля 2024 г.", 1, "до 28 февраля 2025 г.");
    row("2024-02-29", 1, "2025-02-28");
    row("с 01.09.2023 по 31.05.2024", 1, "с 01.09.2024 по 31.05.2025");
    row("01.09.2023-31.05.2024", 1, "01.09.2024-31.05.2025");
    row("09.2023-05.2024", 1, "09.2024-05.2025");
    row("сентябрь 23 г.", 1, "сентябрь 24 г.");
    row("сентябрь\u00A02023\u00A0г. — май\u00A02024\u00A0г.", 1, "сентябрь\u00A02024\u00A0г. — май\u00A02025\u00A0г.");
    row("15 мая, 15 ноября 2024 г.", 1, "15 мая, 15 ноября 2025 г.");
    row("до 2024 года", 1, "до 2025 года");
    row("ежемесячно до 5 числа, сентябрь 2023 – май 2024", 1, "ежемесячно до 5 числа, сентябрь 2024 – май 2025");
    row("Август 2023", 0, "Август 2023");
    row("31.12.99", 1, "31.12.2100");
    row("Август 2023, приказ от 24.06.2021 № 96", 1, "Август 2024, приказ от 24.06.2021 № 96");
}

void TestTermShift::shifts()
{
    QFETCH(QString, text);
    QFETCH(int, years);
    QTEST(shiftedTerm(text, years), "moved");
}

void TestTermShift::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "ежегодно (август)",
                             "ежемесячно до 5 числа",
                             "до 1 сентября",
                             "01.09 - 15.09",
                             "постоянно",
                             "в течение 10 дней со дня получения письма",
                             "№ 2023",
                             "приказ № 01/2023",
                             "приказ от 24.06.2021 № 96",
                             "приказ от 07.03.2023 г. № 01/545",
                             "2000 человек",
                             "не менее 2024 участников",
                             "I квартал",
                             "24 школы",
                             "12345",
                             "1-15 сентября",
                             "22 часа",
                             "до 20 грамот",
                             "п. 2.1.10"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTermShift::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(shiftedTerm(text, 1), text);
}

void TestTermShift::movesTheMeaning_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"ежемесячно до 5 числа с сентября 2023 по май 2024",
                             "ежемесячно с 1 сентября 2023 г.",
                             "ежемесячно до 31.12.2023",
                             "ежеквартально до 31.12.2023",
                             "ежегодно до 31.12.2024",
                             "ежегодно, 2021–2024 гг.",
                             "ежегодно с 2022 года",
                             "2 раза в течение 2023-2024 учебного года",
                             "в течение 10 дней после 1 сентября 2023",
                             "в течение 10 дней со дня получения, но не позднее 1 октября 2023",
                             "по мере поступления писем август 2023",
                             "по плану работы на 2024 год",
                             "15 мая, 15 ноября 2024 г.",
                             "сентябрь, январь, май 2023-2024 уч. г.",
                             "сентябрь 2023 – май",
                             "с 1 сентября 2023 г. по 31 мая",
                             "октябрь-март 2023",
                             "до 2024 года включительно",
                             "по май 2024 г.",
                             "не позднее июня 2024 г.",
                             "до июня 2024",
                             "с 2021 по 2024 год",
                             "с 2021 до 2024 года",
                             "с сентября до мая 2024",
                             "с сентября до конца мая 2024",
                             "осень 2023 г.",
                             "весной 2024 года",
                             "зима 2023",
                             "зима 2023-2024",
                             "летний период 2024 года",
                             "первая декада августа 2024 г.",
                             "вторая половина сентября 2023",
                             "первая половина 2024 года",
                             "I, II квартал 2024",
                             "I и III квартал 2024",
                             "I и II кварталы 2024 г.",
                             "I–IV кварталы 2024 года",
                             "I кв. – III кв. 2024",
                             "1-ый квартал 2024",
                             "до конца I квартала 2024 года",
                             "23-24 уч. г.",
                             "2023-2024 уч. г.",
                             "2023/24 учебный год",
                             "2024 год",
                             "2021–2024 гг.",
                             "2021-2024 г.г.",
                             "2021 г. – 2024 г.",
                             "в срок до 01.09.2023",
                             "срок до 1 сентября 2023 г.",
                             "до 30/06/2024",
                             "до 01.09.2023 г. включительно",
                             "начиная с 1 сентября 2023 г.",
                             "с 01.09.2023 постоянно",
                             "24 июня 2021 г.",
                             "август 2023, декабрь 2023",
                             "до 15 мая и до 15 ноября 2024",
                             "29 февраля 2024 г.",
                             "29.02.2024",
                             "2 раза в течение 2024 года",
                             "январь – февраль 2024г.,",
                             "Март - апрель, 2022 г",
                             "ИЮНЬ 2022 г.",
                             "до 15.12.22",
                             "с 15.01.24 по 15.02.24 г.",
                             "30.08.2023г",
                             "не позже 20 декабря 2023 г.",
                             "к концу 2023 года",
                             "до окончания 2023-2024 учебного года",
                             "с 1 сентября 2023 года до 31 мая 2024 года",
                             "сентябрь 2023 г., январь 2024 г.",
                             "октябрь 2023/2024 уч.г.",
                             "сентябрь-декабрь 2023 г., январь-май 2024 г.",
                             "в течение II полугодия 2024 г.",
                             "III-IV квартал 2023 г.",
                             "c IV квартала 2023 г. по II квартал 2024 г.",
                             "1-2 кв. 2024",
                             "10 - 20 августа 2024 г.",
                             "с 10 по 20.08.2024",
                             "с 28 августа по 3 сентября 2023 г.",
                             "28 августа - 3 сентября 2023 г.",
                             "декабрь 2023-январь 2024",
                             "в течение декабря 2023 - января 2024 гг.",
                             "2023-2024",
                             "2023–2024 уч. год",
                             "на протяжении 2023/2024 учебного года",
                             "в течение 2023 - 2025 гг",
                             "2024г",
                             "2024г.",
                             "Июль-август 2021 г",
                             "июль‑август 2021 г.",
                             "с июля по август 2021 г.",
                             "до 31 декабря 2024",
                             "к 15 января 2022 г.",
                             "15 мая 2022",
                             "сен. 2022",
                             "февр.-март 2022 г.",
                             "IV квартал 2022 года",
                             "во втором квартале 2022 года",
                             "1-4 кварталы 2023 г.",
                             "2 полугодие 2022",
                             "I-II полугодие 2023 г.",
                             "до конца 2024 года",
                             "в течение 2022, 2023 гг.",
                             "2022-2024 годы",
                             "2022/2023 уч. год",
                             "2022-23 уч. г.",
                             "учебный год 2022/2023",
                             "с октября 2022 г. ежемесячно"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

namespace {

/// \p day moved by whole years; the last day of February stays the last one.
std::optional<QDate> moved(const std::optional<QDate>& day, int years, bool lastOfFebruary)
{
    if (!day)
        return day;
    const QDate there = day->addYears(years);
    return lastOfFebruary && day->month() == 2 ? QDate(there.year(), 2, there.daysInMonth()) : there;
}

bool isMoved(const Term& before, const Term& after, int years)
{
    const auto same = [&](const std::optional<QDate>& from, const std::optional<QDate>& to) {
        return to == moved(from, years, false) || to == moved(from, years, true);
    };
    return before.kind == after.kind && before.recurrence == after.recurrence && before.asNeeded == after.asNeeded
        && before.dayOfMonth == after.dayOfMonth && same(before.start, after.start) && same(before.end, after.end)
        && same(before.until, after.until);
}

} // namespace

/// What is read from the moved text is what was read before, so many years later.
void TestTermShift::movesTheMeaning()
{
    QFETCH(QString, text);
    const Term before = Term::parse(text);
    for (const int years : {1, 2, 5, -1}) {
        const QString there = shiftedTerm(text, years);
        QVERIFY(there != text);
        const Term after = Term::parse(there);
        QVERIFY2(isMoved(before, after, years), qPrintable(there + u": "_s + after.plain()));
        QCOMPARE(shiftedTerm(there, -years).size(), text.size());
    }
}

void TestTermShift::movesAnyTerm()
{
    const QStringList months{u"январь"_s, u"февраля"_s, u"март"_s, u"мая"_s, u"сентябрь"_s, u"декабрь"_s};
    const QStringList ends{u" г."_s, u"г"_s, u" года"_s, u""_s, u"г."_s};
    QRandomGenerator random(20230710); // the same terms on every run
    int understood = 0;
    for (int i = 0; i < 500; ++i) {
        const int year = random.bounded(2005, 2090);
        const auto month = [&] { return months.at(random.bounded(months.size())); };
        const QString end = ends.at(random.bounded(ends.size()));
        const QString day = QString::number(random.bounded(1, 29));
        QString text;
        switch (random.bounded(8)) {
        case 0:
            text = u"%1 %2%3"_s.arg(month()).arg(year).arg(end);
            break;
        case 1:
            text = u"до %1 %2 %3%4"_s.arg(day, month()).arg(year).arg(end);
            break;
        case 2:
            text = u"%1-%2 %3%4"_s.arg(month(), month()).arg(year).arg(end);
            break;
        case 3:
            text = u"%1–%2 учебный год"_s.arg(year).arg(year + 1);
            break;
        case 4:
            text = u"с 01.%1.%2 по %3.12.%2"_s.arg(random.bounded(1, 12), 2, 10, QLatin1Char('0')).arg(year).arg(day);
            break;
        case 5:
            text = u"I%1 квартал %2%3"_s.arg(random.bounded(2) == 0 ? u""_s : u"-III"_s).arg(year).arg(end);
            break;
        case 6:
            text = u"ежемесячно до %1 числа, сентябрь %2 - май %3"_s.arg(day).arg(year).arg(year + 1);
            break;
        default:
            text = u"до %1.06.%2%3"_s.arg(day).arg(year % 100, 2, 10, QLatin1Char('0')).arg(end);
        }
        const Term before = Term::parse(text);
        const int years = random.bounded(1, 9);
        const QString there = shiftedTerm(text, years);
        QVERIFY2(isMoved(before, Term::parse(there), years), qPrintable(text + u" → "_s + there));
        understood += before.kind != TermKind::Unknown;
    }
    QVERIFY(understood > 350);
}

QTEST_GUILESS_MAIN(TestTermShift)
#include "tst_termshift.moc"
