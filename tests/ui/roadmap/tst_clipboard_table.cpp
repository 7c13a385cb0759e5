#include "ui/roadmap/ClipboardTable.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QDate Start(2021, 6, 24);
const QDate End(2024, 12, 31);

} // namespace

class tst_ClipboardTable : public QObject {
    Q_OBJECT

private slots:
    void wordTableWithNumbersAndSections()
    {
        const QString text =
            u"№ п/п\tМероприятие (содержание деятельности)\tОтветственные исполнители\tСроки исполнения\tПланируемый "
            u"результат\r\n"
            u"1\t2\t3\t4\t5\r\n"
            u"1. Нормативно-правовое обеспечение\t\t\t\t\r\n"
            u"1.1.\tРазработка критериев\tУправление образования, МБУ ДПО ММЦ\tиюль-август 2021 г.\tПриказ\r\n"
            u"1.2.\tРазработка плана\tУправление образования\tдо 30.06.2024\tПлан\r\n"
            u"2.\tОбщесистемные мероприятия\t\t\t\r\n"
            u"2.1\tСовещание\tММЦ\tежегодно\tПротокол\r\n"_s;
        const auto sections = sectionsFromClipboard(text, Start, End);
        QVERIFY2(sections, sections ? "" : qPrintable(sections.error().text));
        QCOMPARE(sections->size(), 2);
        QCOMPARE(sections->at(0).title, u"Нормативно-правовое обеспечение"_s);
        QCOMPARE(sections->at(0).actions.size(), 2);
        const RoadmapAction& first = sections->at(0).actions.first();
        QCOMPARE(first.text, u"Разработка критериев"_s);
        QCOMPARE(first.responsible, (QStringList{u"Управление образования"_s, u"МБУ ДПО ММЦ"_s}));
        QCOMPARE(first.term.start, QDate(2021, 7, 1));
        QCOMPARE(first.term.end, QDate(2021, 8, 31));
        QCOMPARE(first.result, u"Приказ"_s);
        QCOMPARE(sections->at(1).title, u"Общесистемные мероприятия"_s);
        QCOMPARE(sections->at(1).actions.first().term.recurrence, Recurrence::Yearly);
    }

    void columnsInAnotherOrder()
    {
        const auto sections = sectionsFromClipboard(
            u"Срок\tНаименование мероприятия\tРезультат\tОтветственный\nАвгуст 2023\tАнализ\tСправка\tММЦ\n"_s, Start,
            End);
        QVERIFY(sections);
        const RoadmapAction action = sections->first().actions.first();
        QCOMPARE(action.text, u"Анализ"_s);
        QCOMPARE(action.term.text, u"Август 2023"_s);
        QCOMPARE(action.responsible, QStringList{u"ММЦ"_s});
        QCOMPARE(action.result, u"Справка"_s);
    }

    void excelCellsWithLineBreaksAndQuotes()
    {
        const auto sections = sectionsFromClipboard(
            u"\"Первая\nвторая \"\"строка\"\"\"\tММЦ\t2023 г.\tИтог\n\"Школа\" и сад\tОО\tмай 2022\tАкт"_s, Start, End);
        QVERIFY(sections);
        QCOMPARE(sections->size(), 1);
        QCOMPARE(sections->first().title, QString());
        QCOMPARE(sections->first().actions.size(), 2);
        QCOMPARE(sections->first().actions[0].text, u"Первая\nвторая \"строка\""_s);
        QCOMPARE(sections->first().actions[1].text, u"\"Школа\" и сад"_s);
    }

    void unreadableTermStaysAsText()
    {
        const auto sections = sectionsFromClipboard(u"Дело\tММЦ\tкогда-нибудь\tИтог"_s, Start, End);
        QVERIFY(sections);
        QCOMPARE(sections->first().actions.first().term.text, u"когда-нибудь"_s);
        QCOMPARE(sections->first().actions.first().term.kind, TermKind::Unknown);
    }

    void controlCharactersBecomeSpaces()
    {
        const auto sections = sectionsFromClipboard(u"Де\u0007ло\u0000\tММЦ\tмай 2022\tИ\u001bтог"_s, Start, End);
        QVERIFY(sections);
        QCOMPARE(sections->first().actions.first().text, u"Де ло"_s);
        QCOMPARE(sections->first().actions.first().result, u"И тог"_s);
    }

    void badTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u" \t \r\n\t\t\n  "_s;
        QTest::newRow("control characters") << QString(QChar(7)) + QChar(u'\t') + QChar(27);
        QTest::newRow("two columns") << u"Дело\tМай\nДругое\tИюнь"_s;
        QTest::newRow("number and text") << u"1.1.\tДело\n1.2.\tДругое"_s;
        QTest::newRow("only headings") << u"№\tМероприятие\tОтветственные\tСрок\tРезультат"_s;
        QTest::newRow("too many rows") << u"а\tб\tв\tг\n"_s.repeated(2001);
        QTest::newRow("too long") << QString(4 * 1024 * 1024 + 1, u'а');
    }
    void badTextIsRefused()
    {
        QFETCH(QString, text);
        const auto sections = sectionsFromClipboard(text, Start, End);
        QVERIFY(!sections);
        QCOMPARE(sections.error().code, ErrorCode::Data);
        QVERIFY(sections.error().text.endsWith(u'.'));
    }

    void copyAndPasteGiveTheSame()
    {
        const QList<QStringList> rows{{u"1.1."_s, u"Дело в\nдве строки"_s, u"ММЦ, ОО"_s, u"май 2022"_s, u"\"Итог\""_s},
                                      {u"1.2."_s, u"Второе"_s, u"ОО"_s, u"ежегодно"_s, u"Акт"_s}};
        const QStringList headings{u"№"_s, u"Мероприятие"_s, u"Ответственные"_s, u"Срок"_s, u"Результат"_s};
        const auto sections = sectionsFromClipboard(clipboardText(headings, rows), Start, End);
        QVERIFY(sections);
        QCOMPARE(sections->first().actions.size(), 2);
        QCOMPARE(sections->first().actions[0].text, rows[0][1]);
        QCOMPARE(sections->first().actions[0].result, rows[0][4]);
    }

    void parties_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parties");
        QTest::newRow("commas") << u"Управление образования,МБУ ДПО ММЦ"_s
                                << QStringList{u"Управление образования"_s, u"МБУ ДПО ММЦ"_s};
        QTest::newRow("lines") << u"ММЦ;\n ОО \n"_s << QStringList{u"ММЦ"_s, u"ОО"_s};
        QTest::newRow("twice") << u"ОО, ОО"_s << QStringList{u"ОО"_s};
        QTest::newRow("inside quotes") << u"МБОУ «Школа, сад», ОО"_s << QStringList{u"МБОУ «Школа, сад»"_s, u"ОО"_s};
        QTest::newRow("nothing") << u" , ; "_s << QStringList{};
    }
    void parties()
    {
        QFETCH(QString, text);
        QTEST(partiesFromText(text), "parties");
    }
};

QTEST_GUILESS_MAIN(tst_ClipboardTable)
#include "tst_clipboard_table.moc"
