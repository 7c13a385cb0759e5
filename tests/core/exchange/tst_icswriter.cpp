#include "exchange/IcsWriter.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const IcsOptions options{.calendarName = u"План, 2023"_s, .stamp = QDateTime(QDate(2023, 7, 10), QTime(9, 5), Qt::UTC)};

ScheduledItem anItem()
{
    ScheduledItem item;
    item.roadmap = RoadmapId(3);
    item.action = ActionId(17);
    item.number = u"1.2."_s;
    item.section = u"Анализ"_s;
    item.text = u"Сбор сведений"_s;
    item.responsible = {u"ММЦ"_s, u"Школы"_s};
    item.plannedResult = u"Справка"_s;
    item.term = Term::parse(u"Август 2023"_s);
    item.occurrence = {{}, item.term.start, item.term.end};
    item.due = QDate(2023, 8, 31);
    item.state = DueState::Ahead;
    return item;
}

struct Property {
    QString name, parameters, value;
};

/// Reads the file back by the rules of RFC 5545: unfolds, splits, undoes the escapes.
QList<Property> readBack(const QByteArray& bytes)
{
    QByteArray whole = bytes;
    whole.replace("\r\n ", "");
    QList<Property> found;
    for (const QByteArray& line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString text = QString::fromUtf8(line.chopped(1));
        const auto colon = text.indexOf(u':');
        const QString head = text.left(colon);
        QString value;
        for (qsizetype i = colon + 1; i < text.size(); ++i) {
            if (text.at(i) != u'\\' || i + 1 >= text.size()) {
                value += text.at(i);
                continue;
            }
            const QChar next = text.at(++i);
            value += next == u'n' ? QChar(u'\n') : next;
        }
        found << Property{head.section(u';', 0, 0), head.section(u';', 1), value};
    }
    return found;
}

QString valueOf(const QByteArray& bytes, const QString& name)
{
    for (const Property& property : readBack(bytes))
        if (property.name == name)
            return property.value;
    return {};
}

/// True when every line is as RFC 5545 wants it.
bool isSound(const QByteArray& bytes)
{
    if (!bytes.endsWith("\r\n") || bytes.count('\n') != bytes.count('\r') || bytes.count("\r\n") != bytes.count('\n'))
        return false;
    for (const QByteArray& line : bytes.chopped(2).split('\n')) {
        const QByteArray own = line.endsWith('\r') ? line.chopped(1) : line;
        if (own.size() > 75 || QString::fromUtf8(own).toUtf8() != own
            || QString::fromUtf8(own).contains(QChar::ReplacementCharacter))
            return false;
    }
    return true;
}

} // namespace

class TestIcsWriter : public QObject {
    Q_OBJECT
private slots:
    void writesAnEvent();
    void leavesOutWhatHasNoDay();
    void keepsIdentifiers();
    void remindsOfOpenOnes();
    void carriesAnyText_data();
    void carriesAnyText();
    void foldsBetweenCharacters();
};

void TestIcsWriter::writesAnEvent()
{
    const IcsFile file = toIcs({anItem()}, options);
    QCOMPARE(file.events, 1);
    QCOMPARE(file.withoutDate, 0);
    const QString expected = u"BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Lotsia//Roadmap//RU|CALSCALE:GREGORIAN|"
                             "METHOD:PUBLISH|X-WR-CALNAME:План\\, 2023|BEGIN:VEVENT|UID:r3-a17-once@lotsia|"
                             "DTSTAMP:20230710T090500Z|DTSTART;VALUE=DATE:20230831|DTEND;VALUE=DATE:20230901|"
                             "SUMMARY:1.2. Сбор сведений|DESCRIPTION:Сбор сведений\\nРаздел: Анализ\\nСрок: Август 2023"
                             "\\nОтветственные: ММЦ\\, Школы\\nПланируемый результат: Справка\\nВыполнение: не начато|"
                             "CATEGORIES:Дорожная карта,не начато|STATUS:CONFIRMED|TRANSP:TRANSPARENT|"
                             "X-MICROSOFT-CDO-BUSYSTATUS:FREE|BEGIN:VALARM|ACTION:DISPLAY|"
                             "DESCRIPTION:1.2. Сбор сведений|TRIGGER:-P7D|END:VALARM|END:VEVENT|END:VCALENDAR|"_s;
    QCOMPARE(QString::fromUtf8(QByteArray(file.bytes).replace("\r\n ", "").replace("\r\n", "|")), expected);
    QVERIFY(isSound(file.bytes));
}

void TestIcsWriter::leavesOutWhatHasNoDay()
{
    ScheduledItem open = anItem();
    open.due = QDate();
    const IcsFile file = toIcs({open, anItem(), open}, options);
    QCOMPARE(file.events, 1);
    QCOMPARE(file.withoutDate, 2);
    const IcsFile empty = toIcs({}, options);
    QCOMPARE(empty.events, 0);
    QVERIFY(isSound(empty.bytes));
    QVERIFY(empty.bytes.endsWith("END:VCALENDAR\r\n"));
}

void TestIcsWriter::keepsIdentifiers()
{
    ScheduledItem item = anItem();
    item.occurrence.key = u"2022/2023-H1"_s;
    const auto uid = [](const ScheduledItem& one, const IcsOptions& how) {
        return valueOf(toIcs({one}, how).bytes, u"UID"_s);
    };
    QCOMPARE(uid(item, options), u"r3-a17-2022-2023-H1@lotsia"_s);
    item.text = u"Иначе"_s;
    item.due = item.due.addDays(40); // reworded and postponed: the same event
    QCOMPARE(uid(item, options), u"r3-a17-2022-2023-H1@lotsia"_s);
    item.occurrence.key = u"2022/2023-H2"_s;
    QCOMPARE(uid(item, options), u"r3-a17-2022-2023-H2@lotsia"_s);
    IcsOptions other = options;
    other.source = u"база 7:x"_s;
    QCOMPARE(uid(item, other), u"r3-a17-2022-2023-H2@-----7-x"_s);
    QVERIFY(valueOf(toIcs({item}, options).bytes, u"DESCRIPTION"_s)
                .contains(u"Период: II полугодие 2022/2023 учебного года"));
}

void TestIcsWriter::remindsOfOpenOnes()
{
    IcsOptions how = options;
    how.alarmDays = 14;
    QCOMPARE(valueOf(toIcs({anItem()}, how).bytes, u"TRIGGER"_s), u"-P14D"_s);
    how.alarmDays = 0;
    QVERIFY(!toIcs({anItem()}, how).bytes.contains("VALARM"));
    ScheduledItem closed = anItem();
    closed.state = DueState::Closed;
    closed.record.status = ExecutionStatus::Done;
    const QByteArray bytes = toIcs({closed}, options).bytes;
    QVERIFY(!bytes.contains("VALARM"));
    QCOMPARE(valueOf(bytes, u"CATEGORIES"_s), u"Дорожная карта,выполнено"_s);
}

void TestIcsWriter::carriesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* name, const QString& text, const QString& read = {}) {
        QTest::newRow(name) << text << (read.isEmpty() ? text : read);
    };
    row("marks", u"1) отчёт; справка, «акт» \\ 2: да"_s);
    row("lines", u"первая\nвторая\n\nчетвёртая"_s);
    row("windows lines", u"первая\r\nвторая\rтретья"_s, u"первая\nвторая\nтретья"_s);
    row("tab", u"а\tб"_s, u"а б"_s);
    row("control characters", u"а\u0001б\u001Bв"_s, u"абв"_s);
    row("emoji", u"Готово 👍🏽 и 🏫"_s);
    row("long", u"Организационное, техническое и информационное сопровождение школ "_s.repeated(40).trimmed());
    row("long emoji", u"🏫"_s.repeated(300));
    row("like a property", u"END:VEVENT\nBEGIN:VEVENT"_s);
}

void TestIcsWriter::carriesAnyText()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    ScheduledItem item = anItem();
    item.text = text;
    const QByteArray bytes = toIcs({item}, options).bytes;
    QVERIFY(isSound(bytes));
    QVERIFY(valueOf(bytes, u"DESCRIPTION"_s).startsWith(read + u"\nРаздел: Анализ"_s));
    QVERIFY(valueOf(bytes, u"SUMMARY"_s).size() <= 250);
    int depth = 0;
    for (const Property& property : readBack(bytes)) {
        depth += property.name == u"BEGIN" ? 1 : property.name == u"END" ? -1 : 0;
        QVERIFY(depth >= 0 && depth <= 3);
    }
    QCOMPARE(depth, 0);
    QCOMPARE(bytes.count("\nBEGIN:VEVENT\r\n"), 1);
}

/// A fold may fall on any octet of a character of two, three or four.
void TestIcsWriter::foldsBetweenCharacters()
{
    for (int before = 0; before < 80; ++before) {
        ScheduledItem item = anItem();
        item.text = QString(before, u'x') + u"щ№🏫"_s.repeated(60);
        const QByteArray bytes = toIcs({item}, options).bytes;
        QVERIFY2(isSound(bytes), qPrintable(QString::number(before)));
        QVERIFY(valueOf(bytes, u"DESCRIPTION"_s).startsWith(item.text + u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestIcsWriter)
#include "tst_icswriter.moc"
