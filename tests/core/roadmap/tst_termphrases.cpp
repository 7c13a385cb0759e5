#include "roadmap/Term.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

struct Period {
    QDate start, end;
};
const Period fromSummer{QDate(2021, 6, 24), QDate(2024, 12, 31)}; ///< of the roadmap of Чернушка
const Period oneYear{QDate(2023, 7, 10), QDate(2024, 8, 31)}; ///< of the roadmap of Карабаш
const Period schoolYears{QDate(2022, 9, 1), QDate(2024, 8, 31)};

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<Recurrence>("recurrence");
    QTest::addColumn<bool>("asNeeded");
    QTest::addColumn<QString>("plain");
}

void row(const char* text, TermKind kind, const char* start, const char* end, Recurrence recurrence, bool asNeeded,
         const char* plain)
{
    QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromLatin1(start) << QString::fromLatin1(end)
                        << recurrence << asNeeded << QString::fromUtf8(plain);
}

void compare(const Period& period)
{
    QFETCH(QString, text);
    const Term term = Term::parse(text, period.start, period.end);
    QCOMPARE(term.text, text);
    QTEST(term.kind, "kind");
    QTEST(term.start.value_or(QDate()).toString(Qt::ISODate), "start");
    QTEST(term.end.value_or(QDate()).toString(Qt::ISODate), "end");
    QTEST(term.recurrence, "recurrence");
    QTEST(term.asNeeded, "asNeeded");
    QTEST(term.plain(), "plain");
    // What a person confirms without a change means the same.
    const auto again = Term::withMeaning(text, term.toMeaning());
    QVERIFY(again);
    Term confirmed = term;
    confirmed.corrected = true;
    QCOMPARE(*again, confirmed);
    QCOMPARE(term.toJson().keys(), (QStringList{u"as_needed"_s, u"end"_s, u"kind"_s, u"recurrence"_s, u"start"_s}));
}

} // namespace

/// What offices write for a term, phrase by phrase, in plans of several years, of one year and of school years.
class TestTermPhrases : public QObject {
    Q_OBJECT
private slots:
    void understandsInSeveralYears_data();
    void understandsInSeveralYears() { compare(fromSummer); }
    void understandsInOneYear_data();
    void understandsInOneYear() { compare(oneYear); }
    void understandsInSchoolYears_data();
    void understandsInSchoolYears() { compare(schoolYears); }
    void leavesToAPerson_data();
    void leavesToAPerson();
    void readsAllSpellingsAlike_data();
    void readsAllSpellingsAlike();
    void readsBothDocuments();
    void keepsWhatItKnowsBeyondTheContract();
    void refusesImpossibleMeanings_data();
    void refusesImpossibleMeanings();
    void standsAnyMutation();
    void isQuick();
};

void TestTermPhrases::understandsInSeveralYears_data()
{
    addColumns();
    row("ежемесячно до 5 числа", TermKind::Recurring, "", "2021-07-05", Recurrence::Monthly, false,
        "каждый месяц, до 5-го числа");
    row("ежемесячно, до 5-го числа", TermKind::Recurring, "", "2021-07-05", Recurrence::Monthly, false,
        "каждый месяц, до 5-го числа");
    row("Ежемесячно, не позднее 10-го числа", TermKind::Recurring, "", "2021-07-10", Recurrence::Monthly, false,
        "каждый месяц, до 10-го числа");
    row("до 5 числа каждого месяца", TermKind::Recurring, "", "2021-07-05", Recurrence::Monthly, false,
        "каждый месяц, до 5-го числа");
    row("не позднее 25 числа каждого месяца", TermKind::Recurring, "", "2021-06-25", Recurrence::Monthly, false,
        "каждый месяц, до 25-го числа");
    row("ежемесячно до 5 числа месяца, следующего за отчетным", TermKind::Recurring, "", "2021-07-05",
        Recurrence::Monthly, false, "каждый месяц, до 5-го числа");
    row("ежемесячно до 31 числа", TermKind::Recurring, "", "2021-06-30", Recurrence::Monthly, false,
        "каждый месяц, до последнего дня месяца");
    row("ежемесячно, до последнего числа месяца", TermKind::Recurring, "", "2021-06-30", Recurrence::Monthly, false,
        "каждый месяц, до последнего дня месяца");
    row("ежеквартально до 10 числа месяца, следующего за отчётным кварталом", TermKind::Recurring, "", "2021-07-10",
        Recurrence::Quarterly, false, "каждый квартал, до 10-го числа месяца, следующего за кварталом");
    row("ежемесячно до 5 числа, сентябрь-май", TermKind::Recurring, "", "2021-09-05", Recurrence::Monthly, false,
        "каждый месяц, до 5-го числа, сентябрь – май");
    row("ежемесячно до 5 числа с сентября 2023 по май 2024", TermKind::Recurring, "", "2023-09-05", Recurrence::Monthly,
        false, "каждый месяц, до 5-го числа, с 05.09.2023 по 31.05.2024");
    row("ежемесячно 15 числа", TermKind::Recurring, "", "2021-07-15", Recurrence::Monthly, false,
        "каждый месяц, до 15-го числа");
    row("ежемесячно, сентябрь-май", TermKind::Recurring, "2021-09-01", "2021-09-30", Recurrence::Monthly, false,
        "каждый месяц, сентябрь – май");
    row("ежемесячно с сентября по май", TermKind::Recurring, "2021-09-01", "2021-09-30", Recurrence::Monthly, false,
        "каждый месяц, сентябрь – май");
    row("еженедельно с сентября по май", TermKind::Recurring, "2021-09-01", "2021-09-07", Recurrence::Weekly, false,
        "каждую неделю, сентябрь – май");
    row("ежемесячно в течение учебного года", TermKind::Recurring, "", "", Recurrence::Monthly, false, "каждый месяц");
    row("ежемесячно с 1 сентября 2023 г.", TermKind::Recurring, "2023-09-01", "2023-09-30", Recurrence::Monthly, false,
        "каждый месяц, начиная с 01.09.2023");
    row("ежемесячно до 31.12.2023", TermKind::Recurring, "", "", Recurrence::Monthly, false,
        "каждый месяц, по 31.12.2023");
    row("ежеквартально до 31.12.2023", TermKind::Recurring, "", "", Recurrence::Quarterly, false,
        "каждый квартал, по 31.12.2023");
    row("ежегодно, 2021–2024 гг.", TermKind::Recurring, "2021-01-01", "2021-12-31", Recurrence::Yearly, false,
        "каждый год, с 01.01.2021 по 31.12.2024");
    row("ежегодно с 2022 года", TermKind::Recurring, "2022-01-01", "2022-12-31", Recurrence::Yearly, false,
        "каждый год, начиная с 2022 года");
    row("ежегодно с 1 сентября", TermKind::Recurring, "2021-09-01", "", Recurrence::Yearly, false,
        "каждый год, с 01.09");
    row("ежегодно до конца февраля", TermKind::Recurring, "", "2022-02-28", Recurrence::Yearly, false,
        "каждый год, до конца февраля");
    row("ежегодно, до конца мая", TermKind::Recurring, "", "2022-05-31", Recurrence::Yearly, false,
        "каждый год, до конца мая");
    row("ежегодно до конца учебного года", TermKind::Recurring, "", "2021-08-31", Recurrence::Yearly, false,
        "каждый год, до конца августа");
    row("2 раза в год (май, ноябрь)", TermKind::Recurring, "2021-11-01", "2021-11-30", Recurrence::HalfYearly, false,
        "каждое полугодие: май, ноябрь");
    row("2 раза в год (май и ноябрь)", TermKind::Recurring, "2021-11-01", "2021-11-30", Recurrence::HalfYearly, false,
        "каждое полугодие: май, ноябрь");
    row("ежеквартально (март, июнь, сентябрь, декабрь)", TermKind::Recurring, "2021-09-01", "2021-09-30",
        Recurrence::Quarterly, false, "каждый квартал: март, июнь, сентябрь, декабрь");
    row("ежеквартально, до конца квартала", TermKind::Recurring, "", "", Recurrence::Quarterly, false,
        "каждый квартал");
    row("2 раза в учебный год", TermKind::Recurring, "", "", Recurrence::HalfYearly, false,
        "каждое полугодие учебного года");
    row("1 раз в учебный год", TermKind::Recurring, "", "", Recurrence::Yearly, false, "каждый учебный год");
    row("раз в полугодие учебного года", TermKind::Recurring, "", "", Recurrence::HalfYearly, false,
        "каждое полугодие учебного года");
    row("2 раза в течение 2023-2024 учебного года", TermKind::Recurring, "2023-09-01", "2023-12-31",
        Recurrence::HalfYearly, false, "каждое полугодие учебного года, с 01.09.2023 по 31.08.2024");
    row("2 раза в течение учебного года", TermKind::Recurring, "", "", Recurrence::HalfYearly, false,
        "каждое полугодие учебного года");
    row("не реже одного раза в квартал", TermKind::Recurring, "", "", Recurrence::Quarterly, false, "каждый квартал");
    row("не менее двух раз в год", TermKind::Recurring, "", "", Recurrence::HalfYearly, false, "каждое полугодие");
    row("не реже 2-х раз в год", TermKind::Recurring, "", "", Recurrence::HalfYearly, false, "каждое полугодие");
    row("в течение 10 дней со дня получения письма", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 10 дней со дня получения письма");
    row("В течение 10 рабочих дней со дня подписания приказа", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 10 рабочих дней со дня подписания приказа");
    row("в течение 3 (трёх) рабочих дней после проведения мероприятия", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 3 рабочих дней после проведения мероприятия");
    row("в трёхдневный срок со дня получения запроса", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 3 дней со дня получения запроса");
    row("в 10-дневный срок со дня поступления результатов", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 10 дней со дня поступления результатов");
    row("в месячный срок со дня утверждения", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 1 месяца со дня утверждения");
    row("в течение месяца со дня получения результатов ЕГЭ", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 1 месяца со дня получения результатов ЕГЭ");
    row("в течение двух недель после окончания ВПР", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 2 недель после окончания ВПР");
    row("не позднее 5 дней со дня получения", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 5 дней со дня получения");
    row("не позднее чем за 10 дней до начала мероприятия", TermKind::Open, "", "", Recurrence::None, true,
        "за 10 дней до начала мероприятия");
    row("за неделю до проведения семинара", TermKind::Open, "", "", Recurrence::None, true,
        "за 1 неделю до проведения семинара");
    row("в течение 5 дней со дня подписания приказа от 24.06.2021 № 96", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 5 дней со дня подписания приказа от 24.06.2021 № 96");
    row("по отдельному графику", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по мере поступления", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по мере поступления заявок", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по мере поступления писем август 2023", TermKind::Period, "2023-08-01", "2023-08-31", Recurrence::None, true,
        "01.08.2023 – 31.08.2023, по мере необходимости");
    row("в соответствии с графиком проведения ВПР", TermKind::Open, "", "", Recurrence::None, true,
        "по мере необходимости");
    row("согласно графику ФИОКО", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по плану работы на 2024 год", TermKind::Period, "2024-01-01", "2024-12-31", Recurrence::None, true,
        "01.01.2024 – 31.12.2024, по мере необходимости");
    row("сентябрь, январь, май 2023-2024 уч. г.", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None, false,
        "01.09.2023 – 31.05.2024");
    row("сентябрь 2023 – май", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None, false,
        "01.09.2023 – 31.05.2024");
    row("с 1 сентября 2023 г. по 31 мая", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None, false,
        "01.09.2023 – 31.05.2024");
    row("до 2024 года включительно", TermKind::Deadline, "", "2024-12-31", Recurrence::None, false, "до 31.12.2024");
    row("по май 2024 г.", TermKind::Deadline, "", "2024-05-31", Recurrence::None, false, "до 31.05.2024");
    row("не позднее июня 2024 г.", TermKind::Deadline, "", "2024-06-30", Recurrence::None, false, "до 30.06.2024");
    row("с 2021 по 2024 год", TermKind::Period, "2021-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2021 – 31.12.2024");
    row("с сентября до конца мая 2024", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None, false,
        "01.09.2023 – 31.05.2024");
    row("осень 2023 г.", TermKind::Period, "2023-09-01", "2023-11-30", Recurrence::None, false,
        "01.09.2023 – 30.11.2023");
    row("весной 2024 года", TermKind::Period, "2024-03-01", "2024-05-31", Recurrence::None, false,
        "01.03.2024 – 31.05.2024");
    row("зима 2023-2024", TermKind::Period, "2023-12-01", "2024-02-29", Recurrence::None, false,
        "01.12.2023 – 29.02.2024");
    row("летний период 2024 года", TermKind::Period, "2024-06-01", "2024-08-31", Recurrence::None, false,
        "01.06.2024 – 31.08.2024");
    row("первая декада августа 2024 г.", TermKind::Period, "2024-08-01", "2024-08-10", Recurrence::None, false,
        "01.08.2024 – 10.08.2024");
    row("вторая половина сентября 2023", TermKind::Period, "2023-09-16", "2023-09-30", Recurrence::None, false,
        "16.09.2023 – 30.09.2023");
    row("первая половина 2024 года", TermKind::Period, "2024-01-01", "2024-06-30", Recurrence::None, false,
        "01.01.2024 – 30.06.2024");
    row("I, II квартал 2024", TermKind::Period, "2024-01-01", "2024-06-30", Recurrence::None, false,
        "01.01.2024 – 30.06.2024");
    row("I и II кварталы 2024 г.", TermKind::Period, "2024-01-01", "2024-06-30", Recurrence::None, false,
        "01.01.2024 – 30.06.2024");
    row("I–IV кварталы 2024 года", TermKind::Period, "2024-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2024 – 31.12.2024");
    row("I кв. – III кв. 2024", TermKind::Period, "2024-01-01", "2024-09-30", Recurrence::None, false,
        "01.01.2024 – 30.09.2024");
    row("1-ый квартал 2024", TermKind::Period, "2024-01-01", "2024-03-31", Recurrence::None, false,
        "01.01.2024 – 31.03.2024");
    row("до конца I квартала 2024 года", TermKind::Deadline, "", "2024-03-31", Recurrence::None, false,
        "до 31.03.2024");
    row("23-24 уч. г.", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("2023-2024 уч. г.", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("2023/24 учебный год", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("2024 год", TermKind::Period, "2024-01-01", "2024-12-31", Recurrence::None, false, "01.01.2024 – 31.12.2024");
    row("2021–2024 гг.", TermKind::Period, "2021-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2021 – 31.12.2024");
    row("2021-2024 г.г.", TermKind::Period, "2021-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2021 – 31.12.2024");
    row("2021 г. – 2024 г.", TermKind::Period, "2021-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2021 – 31.12.2024");
    row("в срок до 01.09.2023", TermKind::Deadline, "", "2023-09-01", Recurrence::None, false, "до 01.09.2023");
    row("срок до 1 сентября 2023 г.", TermKind::Deadline, "", "2023-09-01", Recurrence::None, false, "до 01.09.2023");
    row("до 30/06/2024", TermKind::Deadline, "", "2024-06-30", Recurrence::None, false, "до 30.06.2024");
    row("до 01.09.2023 г. включительно", TermKind::Deadline, "", "2023-09-01", Recurrence::None, false,
        "до 01.09.2023");
    row("начиная с 1 сентября 2023 г.", TermKind::Open, "2023-09-01", "", Recurrence::None, false, "с 01.09.2023");
    row("с 01.09.2023 постоянно", TermKind::Open, "2023-09-01", "", Recurrence::None, false, "с 01.09.2023");
    row("24 июня 2021 г.", TermKind::Deadline, "", "2021-06-24", Recurrence::None, false, "до 24.06.2021");
    row("август 2023, декабрь 2023", TermKind::Period, "2023-08-01", "2023-12-31", Recurrence::None, false,
        "01.08.2023 – 31.12.2023");
    row("ежегодно (август)", TermKind::Recurring, "2021-08-01", "2021-08-31", Recurrence::Yearly, false,
        "каждый год, август");
    row("ежегодно, сентябрь-май", TermKind::Recurring, "2021-09-01", "2022-05-31", Recurrence::Yearly, false,
        "каждый год, сентябрь – май");
    row("ежегодно, декабрь-январь", TermKind::Recurring, "2021-12-01", "2022-01-31", Recurrence::Yearly, false,
        "каждый год, декабрь – январь");
    row("ежегодно, 29 февраля", TermKind::Recurring, "", "2024-02-29", Recurrence::Yearly, false,
        "каждый год, до 29.02");
    row("29 февраля 2024 г.", TermKind::Deadline, "", "2024-02-29", Recurrence::None, false, "до 29.02.2024");
    row("29.02.2024", TermKind::Deadline, "", "2024-02-29", Recurrence::None, false, "до 29.02.2024");
    row("Июль-август 2021 г", TermKind::Period, "2021-07-01", "2021-08-31", Recurrence::None, false,
        "01.07.2021 – 31.08.2021");
    row("июль‑август 2021 г.", TermKind::Period, "2021-07-01", "2021-08-31", Recurrence::None, false,
        "01.07.2021 – 31.08.2021");
    row("с июля по август 2021 г.", TermKind::Period, "2021-07-01", "2021-08-31", Recurrence::None, false,
        "01.07.2021 – 31.08.2021");
    row("до 31 декабря 2024", TermKind::Deadline, "", "2024-12-31", Recurrence::None, false, "до 31.12.2024");
    row("к 15 января 2022 г.", TermKind::Deadline, "", "2022-01-15", Recurrence::None, false, "до 15.01.2022");
    row("15 мая 2022", TermKind::Deadline, "", "2022-05-15", Recurrence::None, false, "до 15.05.2022");
    row("сен. 2022", TermKind::Period, "2022-09-01", "2022-09-30", Recurrence::None, false, "01.09.2022 – 30.09.2022");
    row("февр.-март 2022 г.", TermKind::Period, "2022-02-01", "2022-03-31", Recurrence::None, false,
        "01.02.2022 – 31.03.2022");
    row("IV квартал 2022 года", TermKind::Period, "2022-10-01", "2022-12-31", Recurrence::None, false,
        "01.10.2022 – 31.12.2022");
    row("во втором квартале 2022 года", TermKind::Period, "2022-04-01", "2022-06-30", Recurrence::None, false,
        "01.04.2022 – 30.06.2022");
    row("1-4 кварталы 2023 г.", TermKind::Period, "2023-01-01", "2023-12-31", Recurrence::None, false,
        "01.01.2023 – 31.12.2023");
    row("2 полугодие 2022", TermKind::Period, "2022-07-01", "2022-12-31", Recurrence::None, false,
        "01.07.2022 – 31.12.2022");
    row("I-II полугодие 2023 г.", TermKind::Period, "2023-01-01", "2023-12-31", Recurrence::None, false,
        "01.01.2023 – 31.12.2023");
    row("до конца 2024 года", TermKind::Deadline, "", "2024-12-31", Recurrence::None, false, "до 31.12.2024");
    row("в течение 2022, 2023 гг.", TermKind::Period, "2022-01-01", "2023-12-31", Recurrence::None, false,
        "01.01.2022 – 31.12.2023");
    row("2022-2024 годы", TermKind::Period, "2022-01-01", "2024-12-31", Recurrence::None, false,
        "01.01.2022 – 31.12.2024");
    row("2022/2023 уч. год", TermKind::Period, "2022-09-01", "2023-08-31", Recurrence::None, false,
        "01.09.2022 – 31.08.2023");
    row("2022-23 уч. г.", TermKind::Period, "2022-09-01", "2023-08-31", Recurrence::None, false,
        "01.09.2022 – 31.08.2023");
    row("учебный год 2022/2023", TermKind::Period, "2022-09-01", "2023-08-31", Recurrence::None, false,
        "01.09.2022 – 31.08.2023");
    row("весь период", TermKind::Period, "2021-06-24", "2024-12-31", Recurrence::None, false,
        "24.06.2021 – 31.12.2024");
    row("в течение всего срока реализации", TermKind::Period, "2021-06-24", "2024-12-31", Recurrence::None, false,
        "24.06.2021 – 31.12.2024");
    row("регулярно", TermKind::Open, "", "", Recurrence::None, false, "постоянно");
    row("систематически", TermKind::Open, "", "", Recurrence::None, false, "постоянно");
    row("раз в квартал", TermKind::Recurring, "", "", Recurrence::Quarterly, false, "каждый квартал");
    row("1 раз в полугодие", TermKind::Recurring, "", "", Recurrence::HalfYearly, false, "каждое полугодие");
    row("ежегодно, I полугодие", TermKind::Recurring, "2022-01-01", "2022-06-30", Recurrence::Yearly, false,
        "каждый год, январь – июнь");
    row("ежегодно, III квартал", TermKind::Recurring, "2021-07-01", "2021-09-30", Recurrence::Yearly, false,
        "каждый год, июль – сентябрь");
    row("ежегодно 1-15 сентября", TermKind::Recurring, "2021-09-01", "2021-09-15", Recurrence::Yearly, false,
        "каждый год, 01.09 – 15.09");
    row("ежегодно с 1 по 10 августа", TermKind::Recurring, "2021-08-01", "2021-08-10", Recurrence::Yearly, false,
        "каждый год, 01.08 – 10.08");
    row("ежегодно с 20 декабря по 15 января", TermKind::Recurring, "2021-12-20", "2022-01-15", Recurrence::Yearly,
        false, "каждый год, 20.12 – 15.01");
    row("по мере обращения родителей", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по мере выявления затруднений", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("при необходимости", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по расписанию", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по графику школы", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("согласно планам работы учреждений", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("в соответствии с отдельным планом", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("ежеквартально, по мере необходимости", TermKind::Recurring, "", "", Recurrence::Quarterly, true,
        "каждый квартал, по мере необходимости");
    row("не реже 1 раза в месяц", TermKind::Recurring, "", "", Recurrence::Monthly, false, "каждый месяц");
    row("не реже одного раза в неделю", TermKind::Recurring, "", "", Recurrence::Weekly, false, "каждую неделю");
    row("каждый квартал", TermKind::Recurring, "", "", Recurrence::Quarterly, false, "каждый квартал");
    row("каждое полугодие", TermKind::Recurring, "", "", Recurrence::HalfYearly, false, "каждое полугодие");
    row("каждый месяц", TermKind::Recurring, "", "", Recurrence::Monthly, false, "каждый месяц");
    row("с октября 2022 г. ежемесячно", TermKind::Recurring, "2022-10-01", "2022-10-31", Recurrence::Monthly, false,
        "каждый месяц, начиная с 01.10.2022");
    row("в течение 30 календарных дней со дня утверждения отчёта", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 30 дней со дня утверждения отчёта");
    row("не позднее чем через 5 рабочих дней после окончания проверки", TermKind::Open, "", "", Recurrence::None, true,
        "в течение 5 рабочих дней после окончания проверки");
}

void TestTermPhrases::understandsInOneYear_data()
{
    addColumns();
    row("В течение всего учебного года", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("один раз в год", TermKind::Recurring, "", "", Recurrence::Yearly, false, "каждый год");
    row("дважды в год, май и ноябрь", TermKind::Recurring, "2023-11-01", "2023-11-30", Recurrence::HalfYearly, false,
        "каждое полугодие: май, ноябрь");
    row("ежегодно (до 25 августа)", TermKind::Recurring, "", "2023-08-25", Recurrence::Yearly, false,
        "каждый год, до 25.08");
    row("ежегодно, до 1 июня", TermKind::Recurring, "", "2024-06-01", Recurrence::Yearly, false,
        "каждый год, до 01.06");
    row("ежегодно в сентябре – октябре", TermKind::Recurring, "2023-09-01", "2023-10-31", Recurrence::Yearly, false,
        "каждый год, сентябрь – октябрь");
    row("постоянно, в течение года", TermKind::Period, "2023-07-10", "2024-08-31", Recurrence::None, false,
        "10.07.2023 – 31.08.2024");
    row("январь – февраль 2024г.,", TermKind::Period, "2024-01-01", "2024-02-29", Recurrence::None, false,
        "01.01.2024 – 29.02.2024");
    row("Март - апрель, 2022 г", TermKind::Period, "2022-03-01", "2022-04-30", Recurrence::None, false,
        "01.03.2022 – 30.04.2022");
    row("ИЮНЬ 2022 г.", TermKind::Period, "2022-06-01", "2022-06-30", Recurrence::None, false,
        "01.06.2022 – 30.06.2022");
    row("до 15.12.22", TermKind::Deadline, "", "2022-12-15", Recurrence::None, false, "до 15.12.2022");
    row("с 15.01.24 по 15.02.24 г.", TermKind::Period, "2024-01-15", "2024-02-15", Recurrence::None, false,
        "15.01.2024 – 15.02.2024");
    row("30.08.2023г", TermKind::Deadline, "", "2023-08-30", Recurrence::None, false, "до 30.08.2023");
    row("не позже 20 декабря 2023 г.", TermKind::Deadline, "", "2023-12-20", Recurrence::None, false, "до 20.12.2023");
    row("к концу 2023 года", TermKind::Deadline, "", "2023-12-31", Recurrence::None, false, "до 31.12.2023");
    row("до окончания 2023-2024 учебного года", TermKind::Deadline, "", "2024-08-31", Recurrence::None, false,
        "до 31.08.2024");
    row("с 1 сентября 2023 года до 31 мая 2024 года", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None,
        false, "01.09.2023 – 31.05.2024");
    row("до 1 сентября", TermKind::Deadline, "", "2023-09-01", Recurrence::None, false, "до 01.09.2023");
    row("раз в месяц", TermKind::Recurring, "", "", Recurrence::Monthly, false, "каждый месяц");
    row("1 раз в месяц, до 10 числа", TermKind::Recurring, "", "2023-07-10", Recurrence::Monthly, false,
        "каждый месяц, до 10-го числа");
    row("ежегодно по плану", TermKind::Recurring, "", "", Recurrence::Yearly, true,
        "каждый год, по мере необходимости");
    row("ежегодно по мере необходимости", TermKind::Recurring, "", "", Recurrence::Yearly, true,
        "каждый год, по мере необходимости");
    row("по запросам министерства", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("по отдельному плану Министерства образования и науки", TermKind::Open, "", "", Recurrence::None, true,
        "по мере необходимости");
    row("в соответствии с планом-графиком", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("сентябрь 2023 г., январь 2024 г.", TermKind::Period, "2023-09-01", "2024-01-31", Recurrence::None, false,
        "01.09.2023 – 31.01.2024");
    row("октябрь 2023/2024 уч.г.", TermKind::Period, "2023-10-01", "2023-10-31", Recurrence::None, false,
        "01.10.2023 – 31.10.2023");
    row("сентябрь-декабрь 2023 г., январь-май 2024 г.", TermKind::Period, "2023-09-01", "2024-05-31", Recurrence::None,
        false, "01.09.2023 – 31.05.2024");
    row("I полугодие", TermKind::Period, "2024-01-01", "2024-06-30", Recurrence::None, false,
        "01.01.2024 – 30.06.2024");
    row("в течение II полугодия 2024 г.", TermKind::Period, "2024-07-01", "2024-12-31", Recurrence::None, false,
        "01.07.2024 – 31.12.2024");
    row("III-IV квартал 2023 г.", TermKind::Period, "2023-07-01", "2023-12-31", Recurrence::None, false,
        "01.07.2023 – 31.12.2023");
    row("c IV квартала 2023 г. по II квартал 2024 г.", TermKind::Period, "2023-10-01", "2024-06-30", Recurrence::None,
        false, "01.10.2023 – 30.06.2024");
    row("1-2 кв. 2024", TermKind::Period, "2024-01-01", "2024-06-30", Recurrence::None, false,
        "01.01.2024 – 30.06.2024");
    row("10 - 20 августа 2024 г.", TermKind::Period, "2024-08-10", "2024-08-20", Recurrence::None, false,
        "10.08.2024 – 20.08.2024");
    row("с 10 по 20.08.2024", TermKind::Period, "2024-08-10", "2024-08-20", Recurrence::None, false,
        "10.08.2024 – 20.08.2024");
    row("с 28 августа по 3 сентября 2023 г.", TermKind::Period, "2023-08-28", "2023-09-03", Recurrence::None, false,
        "28.08.2023 – 03.09.2023");
    row("28 августа - 3 сентября 2023 г.", TermKind::Period, "2023-08-28", "2023-09-03", Recurrence::None, false,
        "28.08.2023 – 03.09.2023");
    row("декабрь 2023-январь 2024", TermKind::Period, "2023-12-01", "2024-01-31", Recurrence::None, false,
        "01.12.2023 – 31.01.2024");
    row("в течение декабря 2023 - января 2024 гг.", TermKind::Period, "2023-12-01", "2024-01-31", Recurrence::None,
        false, "01.12.2023 – 31.01.2024");
    row("декабрь - январь", TermKind::Period, "2023-12-01", "2024-01-31", Recurrence::None, false,
        "01.12.2023 – 31.01.2024");
    row("2023–2024 уч. год", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("на протяжении 2023/2024 учебного года", TermKind::Period, "2023-09-01", "2024-08-31", Recurrence::None, false,
        "01.09.2023 – 31.08.2024");
    row("в течение 2023 - 2025 гг", TermKind::Period, "2023-01-01", "2025-12-31", Recurrence::None, false,
        "01.01.2023 – 31.12.2025");
    row("2024г", TermKind::Period, "2024-01-01", "2024-12-31", Recurrence::None, false, "01.01.2024 – 31.12.2024");
    row("2024г.", TermKind::Period, "2024-01-01", "2024-12-31", Recurrence::None, false, "01.01.2024 – 31.12.2024");
    row("август-сентябрь", TermKind::Period, "2023-08-01", "2023-09-30", Recurrence::None, false,
        "01.08.2023 – 30.09.2023");
    row("по необходимости", TermKind::Open, "", "", Recurrence::None, true, "по мере необходимости");
    row("два раза в год: май, ноябрь", TermKind::Recurring, "2023-11-01", "2023-11-30", Recurrence::HalfYearly, false,
        "каждое полугодие: май, ноябрь");
}

void TestTermPhrases::understandsInSchoolYears_data()
{
    addColumns();
    row("2 раза в учебный год", TermKind::Recurring, "", "", Recurrence::HalfYearly, false,
        "каждое полугодие учебного года");
    row("1 раз в учебный год", TermKind::Recurring, "", "", Recurrence::Yearly, false, "каждый учебный год");
    row("раз в учебный год", TermKind::Recurring, "", "", Recurrence::Yearly, false, "каждый учебный год");
    row("2 раза в течение учебного года", TermKind::Recurring, "", "", Recurrence::HalfYearly, false,
        "каждое полугодие учебного года");
    row("2 раза в течение 2023-2024 учебного года", TermKind::Recurring, "2023-09-01", "2023-12-31",
        Recurrence::HalfYearly, false, "каждое полугодие учебного года, с 01.09.2023 по 31.08.2024");
    row("2 раза в течение 2024 года", TermKind::Recurring, "2024-01-01", "2024-06-30", Recurrence::HalfYearly, false,
        "каждое полугодие, с 01.01.2024 по 31.12.2024");
    row("ежегодно с 2022 года", TermKind::Recurring, "2022-01-01", "2022-12-31", Recurrence::Yearly, false,
        "каждый год, начиная с 2022 года");
    row("ежегодно, 2021–2024 гг.", TermKind::Recurring, "2021-01-01", "2021-12-31", Recurrence::Yearly, false,
        "каждый год, с 01.01.2021 по 31.12.2024");
    row("ежегодно до конца мая", TermKind::Recurring, "", "2023-05-31", Recurrence::Yearly, false,
        "каждый год, до конца мая");
    row("ежемесячно до 5 числа с сентября 2023 по май 2024", TermKind::Recurring, "", "2023-09-05", Recurrence::Monthly,
        false, "каждый месяц, до 5-го числа, с 05.09.2023 по 31.05.2024");
    row("ежегодно в течение учебного года", TermKind::Recurring, "2022-09-01", "2023-08-31", Recurrence::Yearly, false,
        "каждый учебный год");
    row("ежегодно", TermKind::Recurring, "", "", Recurrence::Yearly, false, "каждый год");
    row("ежегодно (август)", TermKind::Recurring, "2023-08-01", "2023-08-31", Recurrence::Yearly, false,
        "каждый год, август");
    row("раз в полугодие", TermKind::Recurring, "", "", Recurrence::HalfYearly, false, "каждое полугодие");
    row("еженедельно", TermKind::Recurring, "", "", Recurrence::Weekly, false, "каждую неделю");
}

void TestTermPhrases::leavesToAPerson_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"ежеквартально, до 10 числа",
                             "ежемесячно до 5 и 20 числа",
                             "ежегодно до 31.12.2024",
                             "2 раза в год (январь, июнь)",
                             "3 раза в год",
                             "раз в 2 года",
                             "раз в два месяца",
                             "в течение 10 дней",
                             "в течение 10 дней после 1 сентября 2023",
                             "в течение 10 дней со дня получения, но не позднее 1 октября 2023",
                             "15 мая, 15 ноября 2024 г.",
                             "октябрь-март 2023",
                             "до июня 2024",
                             "с 2021 до 2024 года",
                             "с сентября до мая 2024",
                             "зима 2023",
                             "I и III квартал 2024",
                             "еженедельно по пятницам",
                             "до 15 мая и до 15 ноября 2024",
                             "20 чел. в 2024 году",
                             "приказ от 24.06.2021 № 96",
                             "Ежегодно, 1 раз в год",
                             "ежемесячно, последняя неделя",
                             "2023-2024",
                             "май 2023, 2024",
                             "май 2023 и 2024 гг.",
                             "март-май 2023, 2024",
                             "октябрь 2022 г., 2023 г.",
                             "I квартал 2023, 2024 гг.",
                             "ежегодно, май 2023, 2024",
                             "после каждого заседания",
                             "по итогам ЕГЭ",
                             "в начале учебного года",
                             "по окончании учебного года",
                             "31 февраля 2024",
                             "до 31.11.2023",
                             "00.00.2024"})
        QTest::newRow(text) << QString::fromUtf8(text);
    // More than one year of the plan would do.
    for (const char* text : {"Сентябрь", "I квартал", "до 1 сентября", "с 1 сентября по 31 мая", "15 мая",
                             "сентябрь, январь, май", "II полугодие учебного года", "до конца учебного года"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTermPhrases::leavesToAPerson()
{
    QFETCH(QString, text);
    Term unknown;
    unknown.text = text;
    QCOMPARE(Term::parse(text, fromSummer.start, fromSummer.end), unknown);
    QCOMPARE(unknown.plain(), QString());
}

void TestTermPhrases::readsAllSpellingsAlike_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("dashes") << QStringList{u"июль-август 2021 г."_s,
                                           u"июль–август 2021 г."_s,
                                           u"июль — август 2021г"_s,
                                           u"ИЮЛЬ‑АВГУСТ 2021 Г."_s,
                                           u"Июль\u00A0–\u00A0август 2021\u00A0года"_s,
                                           u"июль - август, 2021 г.,"_s,
                                           u"с июля по август 2021"_s};
    QTest::newRow("deadline") << QStringList{u"до 30.06.24г"_s,
                                             u"До 30.06.2024 г."_s,
                                             u"не позднее 30 июня 2024 г."_s,
                                             u"к 30.06.2024"_s,
                                             u"в срок до 30 июня 2024 года"_s,
                                             u"до\u00A030\u00A0июня\u00A02024\u00A0г."_s,
                                             u"до «30» июня 2024 г."_s,
                                             u"не позднее, чем 30.06.2024"_s,
                                             u"по 30.06.24"_s};
    QTest::newRow("school year") << QStringList{u"2023-2024 уч. г."_s,
                                                u"2023/24 учебный год"_s,
                                                u"2023–2024 уч.год"_s,
                                                u"23/24 уч. г."_s,
                                                u"в течение 2023-2024 учебного года"_s,
                                                u"с 1 сентября 2023 г. по 31 августа 2024 г."_s};
    QTest::newRow("quarter") << QStringList{u"I квартал 2024"_s,        u"1 квартал 2024 г."_s,
                                            u"1-й квартал 2024 года"_s, u"первый квартал 2024 г."_s,
                                            u"в I кв. 2024 г."_s,       u"январь-март 2024"_s};
    QTest::newRow("day of the month") << QStringList{u"ежемесячно до 5 числа"_s, u"до 5-го числа каждого месяца"_s,
                                                     u"Ежемесячно, не позднее 5 числа"_s,
                                                     u"1 раз в месяц (до 5 числа)"_s};
}

void TestTermPhrases::readsAllSpellingsAlike()
{
    QFETCH(QStringList, spellings);
    Term first = Term::parse(spellings.constFirst(), oneYear.start, oneYear.end);
    QVERIFY(first.kind != TermKind::Unknown);
    for (const QString& spelling : std::as_const(spellings)) {
        first.text = spelling;
        const Term term = Term::parse(spelling, oneYear.start, oneYear.end);
        QVERIFY2(term == first, qPrintable(spelling + u" is read as "_s + term.plain()));
    }
}

/// Every term of both printed roadmaps.
void TestTermPhrases::readsBothDocuments()
{
    const auto understood = [](const QStringList& texts, const Period& period) {
        for (const QString& text : texts) {
            const Term term = Term::parse(text, period.start, period.end);
            if (term.kind == TermKind::Unknown || term.text != text)
                return text;
        }
        return QString();
    };
    const auto printed = [](const QString& name, const QStringList& texts) {
        QFile file(QStringLiteral(LOTSIA_TEST_DATA "/seeds/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return name;
        const QString document = QString::fromUtf8(file.readAll());
        for (const QString& text : texts)
            if (!document.contains(text))
                return text;
        return QString();
    };
    const QStringList chernushka{
        u"июль-август 2021 г."_s, u"июль, 2021 г."_s, u"ежегодно (в соответствии с планом)"_s,
        u"ежегодно (август)"_s,   u"ежегодно"_s,      u"В течение года (по мере необходимости)"_s};
    const QStringList karabash{u"Август 2023"_s, u"Сентябрь 2023"_s, u"Сентябрь-октябрь 2023"_s,
                               u"В течение 2023-2024 учебного года"_s, u"До 30.06.24г"_s};
    // «В течение года (по мере необходимости)» is split over two rows there.
    QCOMPARE(printed(u"chernushka-2021.txt"_s, QStringList(chernushka).mid(0, 5)), QString());
    QCOMPARE(printed(u"karabash-2023.txt"_s, karabash), QString());
    QCOMPARE(understood(chernushka, fromSummer), QString());
    QCOMPARE(understood(karabash, oneYear), QString());
}

void TestTermPhrases::keepsWhatItKnowsBeyondTheContract()
{
    const auto meaning = [](const QString& text) {
        return Term::parse(text, fromSummer.start, fromSummer.end).toMeaning();
    };
    QCOMPARE(meaning(u"ежемесячно до 5 числа"_s).value(u"day_of_month"_s).toInt(), 5);
    QCOMPARE(meaning(u"2 раза в учебный год"_s).value(u"school_year"_s).toBool(), true);
    QCOMPARE(meaning(u"ежемесячно, сентябрь 2022 – май 2023"_s).value(u"until"_s).toString(), u"2023-05-31"_s);
    QCOMPARE(meaning(u"ежемесячно, сентябрь-май"_s).value(u"months"_s).toArray(), (QJsonArray{9, 5}));
    QCOMPARE(meaning(u"в течение 10 рабочих дней со дня получения письма"_s).value(u"event"_s).toObject(),
             (QJsonObject{{u"count"_s, 10},
                          {u"unit"_s, u"working-days"_s},
                          {u"before"_s, false},
                          {u"words"_s, u"со дня получения письма"_s}}));
    QCOMPARE(meaning(u"Август 2023"_s), Term::parse(u"Август 2023"_s).toJson());
    // A person changes the kind; what belonged to the old one goes.
    QJsonObject changed = meaning(u"ежемесячно до 5 числа"_s);
    changed.insert(u"kind"_s, u"deadline"_s);
    changed.insert(u"recurrence"_s, QJsonValue());
    const auto term = Term::withMeaning(u"ежемесячно до 5 числа"_s, changed);
    QVERIFY(term);
    QCOMPARE(term->dayOfMonth, 0);
    QCOMPARE(term->plain(), u"до 05.07.2021"_s);
    QVERIFY(term->corrected);
}

void TestTermPhrases::refusesImpossibleMeanings_data()
{
    QTest::addColumn<QJsonObject>("meaning");
    const QJsonObject period = Term::parse(u"июль-август 2021 г."_s).toJson();
    const QJsonObject monthly = Term::parse(u"ежемесячно до 5 числа"_s, fromSummer.start, fromSummer.end).toMeaning();
    const QJsonObject event = Term::parse(u"в течение 10 дней со дня получения"_s).toMeaning();
    const auto row = [](const char* name, QJsonObject meaning, const QString& key, const QJsonValue& value) {
        meaning.insert(key, value);
        QTest::newRow(name) << meaning;
    };
    QTest::newRow("empty") << QJsonObject();
    row("kind", period, u"kind"_s, u"sometimes"_s);
    row("kind of another type", period, u"kind"_s, 3);
    row("no last day", period, u"end"_s, QJsonValue());
    row("no such day", period, u"end"_s, u"2021-02-30"_s);
    row("no date", period, u"start"_s, u"завтра"_s);
    row("date of another type", period, u"start"_s, 20210701);
    row("wrong order", period, u"start"_s, u"2021-09-01"_s);
    row("recurs without recurring", period, u"recurrence"_s, u"yearly"_s);
    row("recurring without recurrence", monthly, u"recurrence"_s, QJsonValue());
    row("unknown recurrence", monthly, u"recurrence"_s, u"daily"_s);
    row("recurrence of another type", monthly, u"recurrence"_s, QJsonArray{1});
    row("as needed of another type", period, u"as_needed"_s, u"да"_s);
    row("day 32", monthly, u"day_of_month"_s, 32);
    row("day before the first", monthly, u"day_of_month"_s, -1);
    row("month 13", monthly, u"months"_s, QJsonArray{9, 13});
    row("one month", monthly, u"months"_s, QJsonArray{9});
    row("until no day", monthly, u"until"_s, u"31.05.2023"_s);
    row("event without words", event, u"event"_s, QJsonObject{{u"count"_s, 10}, {u"unit"_s, u"days"_s}});
    row("event of no days", event, u"event"_s,
        QJsonObject{{u"count"_s, 0}, {u"unit"_s, u"days"_s}, {u"words"_s, u"со дня"_s}});
    row("event of another type", event, u"event"_s, u"письмо"_s);
}

void TestTermPhrases::refusesImpossibleMeanings()
{
    QFETCH(QJsonObject, meaning);
    const auto term = Term::withMeaning(u"срок"_s, meaning);
    QVERIFY(!term);
    QCOMPARE(term.error().code, ErrorCode::Data);
    QVERIFY(!term.error().text.isEmpty());
}

void TestTermPhrases::standsAnyMutation()
{
    const QStringList phrases{u"в течение 10 рабочих дней со дня получения письма"_s,
                              u"ежемесячно до 5 числа, сентябрь-май 2023-2024 учебного года"_s,
                              u"2 раза в год (май, ноябрь)"_s, u"с 1 сентября 2023 г. по 31 мая 2024 г."_s,
                              u"I–IV кварталы 2024 года, по отдельному графику"_s};
    const QString letters = u"0123456789 .,-–/()№гоуIVX\u00A0\n\t\"\\😀"_s;
    QRandomGenerator random(24062021); // the same texts on every run
    for (int i = 0; i < 2000; ++i) {
        QString text = phrases.at(random.bounded(phrases.size()));
        for (int change = random.bounded(1, 8); change > 0; --change) {
            const auto at = random.bounded(text.size());
            switch (random.bounded(3)) {
            case 0:
                text.remove(at, random.bounded(1, 4));
                break;
            case 1:
                text.insert(at, letters.at(random.bounded(letters.size())));
                break;
            default:
                text[at] = letters.at(random.bounded(letters.size()));
            }
            if (text.isEmpty())
                text = u"х"_s;
        }
        const Term term = Term::parse(text, fromSummer.start, fromSummer.end);
        QCOMPARE(term.text, text);
        QCOMPARE(term.plain().isEmpty(), term.kind == TermKind::Unknown);
        const auto again = Term::withMeaning(text, term.toMeaning());
        QVERIFY2(again && again->toMeaning() == term.toMeaning(), qPrintable(text));
    }
}

void TestTermPhrases::isQuick()
{
    const QStringList worst{u"ежемесячно "_s.repeated(45), u"в течение 1"_s.repeated(45),
                            u"август, "_s.repeated(62),    u"по плану по мере поступления "_s.repeated(17),
                            u"1"_s.repeated(500),          u"в течение 10 дней со дня "_s.repeated(20),
                            u"с 1 по 2 "_s.repeated(55),   u"по мере поступления а а а а а "_s.repeated(16)};
    for (const QString& text : worst) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            (void)Term::parse(text.left(500), fromSummer.start, fromSummer.end);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(text.left(40) + QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestTermPhrases)
#include "tst_termphrases.moc"
