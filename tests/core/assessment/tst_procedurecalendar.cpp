#include "assessment/ProcedureCalendar.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Held = CalendarEntry::Held;

class tst_ProcedureCalendar : public QObject {
    Q_OBJECT

private:
    static std::optional<Held> heldOf(const QString& kind, const QString& subject, int grade, ProcedureLevel level,
                                      int year)
    {
        const auto procedure = Procedure::of(kind, subject, grade, level);
        const CalendarEntry* entry = ProcedureCalendar::builtIn().find(*procedure, AcademicYear::endingIn(year));
        return entry ? std::optional(entry->held) : std::nullopt;
    }

private slots:
    void knowsTheGaps()
    {
        const auto none = ProcedureLevel::None;
        QCOMPARE(heldOf(u"ОГЭ"_s, u"Математика"_s, 0, none, 2020), Held::NotHeld);
        QCOMPARE(heldOf(u"ОГЭ"_s, u"Физика"_s, 0, none, 2020), Held::NotHeld);
        QCOMPARE(heldOf(u"ОГЭ"_s, u"Русский язык"_s, 0, none, 2021), std::nullopt);
        QCOMPARE(heldOf(u"ОГЭ"_s, u"Обществознание"_s, 0, none, 2021), Held::NotHeld);
        for (const int year : {2020, 2021}) {
            QCOMPARE(heldOf(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Base, year), Held::NotHeld);
            QCOMPARE(heldOf(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Profile, year), Held::Limited);
            QCOMPARE(heldOf(u"ЕГЭ"_s, u"Русский язык"_s, 0, none, year), Held::Limited);
        }
        QCOMPARE(heldOf(u"ВПР"_s, u"Математика"_s, 5, none, 2020), Held::Moved);
        QCOMPARE(heldOf(u"ВПР"_s, u"Математика"_s, 5, none, 2021), std::nullopt);
        QCOMPARE(heldOf(u"ВПР"_s, u"Русский язык"_s, 6, none, 2022), Held::Moved);
        QCOMPARE(heldOf(u"ЕГЭ"_s, u"Русский язык"_s, 0, none, 2022), std::nullopt);
        for (const CalendarEntry& entry : ProcedureCalendar::builtIn().entries())
            QVERIFY2(entry.note.contains(u"Источник"_s), qPrintable(entry.note));
    }

    void keepsEntries()
    {
        const ProcedureCalendar& calendar = ProcedureCalendar::builtIn();
        const auto again = ProcedureCalendar::fromJson(calendar.toJson());
        QVERIFY(again);
        QCOMPARE(again->entries(), calendar.entries());
        CalendarEntry entry{AcademicYear::endingIn(2024), Held::NotHeld, u"впр"_s, u"ма"_s, 7, {}, u" Отменена. "_s};
        QVERIFY(entry.check());
        QCOMPARE(entry.title(), u"ВПР-7 Математика"_s);
        QCOMPARE(entry.note, u"Отменена."_s);
        entry.subject.clear();
        QCOMPARE(entry.title(), u"ВПР-7"_s);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& entry, const QString& said) {
            QTest::newRow(name) << uR"({"format": "lotsia-calendar/1", "entries": [%1]})"_s.arg(entry).toUtf8() << said;
        };
        QTest::newRow("no json") << QByteArray("\xff\xfe") << QString();
        QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, ' ') << u"512"_s;
        QTest::newRow("another format") << QByteArray(R"({"format": "lotsia-indicators/1", "entries": []})")
                                        << u"format"_s;
        QTest::newRow("key twice") << QByteArray(R"({"format": "lotsia-calendar/1", "entries": [], "entries": []})")
                                   << u"entries"_s;
        row("unknown key", uR"({"year": "2020", "kind": "ОГЭ", "held": "moved", "note": "х", "why": ""})"_s,
            u"entries[0].why"_s);
        row("no year", uR"({"kind": "ОГЭ", "held": "moved", "note": "х"})"_s, u"entries[0].year"_s);
        row("bad year", uR"({"year": "20", "kind": "ОГЭ", "held": "moved", "note": "х"})"_s, u"entries[0].year"_s);
        row("bad word", uR"({"year": "2020", "kind": "ОГЭ", "held": "cancelled", "note": "х"})"_s,
            u"entries[0].held"_s);
        row("no kind", uR"({"year": "2020", "kind": " ", "held": "moved", "note": "х"})"_s, u"entries[0].kind"_s);
        row("bad class", uR"({"year": "2020", "kind": "ВПР", "grade": 12, "held": "moved", "note": "х"})"_s, u"12"_s);
        row("class in words", uR"({"year": "2020", "kind": "ВПР", "grade": "5", "held": "moved", "note": "х"})"_s,
            u"entries[0].grade"_s);
        row("negative class", uR"({"year": "2020", "kind": "ВПР", "grade": -1, "held": "moved", "note": "х"})"_s,
            u"entries[0].grade"_s);
        row("bad level", uR"({"year": "2020", "kind": "ЕГЭ", "level": "high", "held": "moved", "note": "х"})"_s,
            u"entries[0].level"_s);
        row("no note", uR"({"year": "2020", "kind": "ОГЭ", "held": "moved", "note": " "})"_s, u"entries[0]"_s);
        row("long note",
            uR"({"year": "2020", "kind": "ОГЭ", "held": "moved", "note": "%1"})"_s.arg(QString(1001, u'я')), u"1000"_s);
    }

    void refusesBadFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto read = ProcedureCalendar::fromJson(json, u"календарь.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Data);
        QVERIFY2(read.error().text.contains(said), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(tst_ProcedureCalendar)
#include "tst_procedurecalendar.moc"
