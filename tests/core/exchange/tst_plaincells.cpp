#include "VerifyOk.h"

#include "exchange/HtmlTableReader.h"
#include "exchange/PlainCells.h"
#include "exchange/SheetTables.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_PlainCells : public QObject {
    Q_OBJECT

private slots:
    void edgesGoAndRowsAreEven()
    {
        const auto document = readTabbedText(u"\t\t\n\tФИО\tПост\n\tИванов <b>\t\n\t\tдиректор\t\n\t\t\n"_s);
        VERIFY_OK(document);
        const auto cells = plainCells(document->tables.first(), 10, 5, 100);
        VERIFY_OK(cells);
        QCOMPARE(*cells, (QList<QStringList>{{u"ФИО"_s, u"Пост"_s}, {u"Иванов <b>"_s, {}}, {{}, u"директор"_s}}));
    }

    void lettersStayAndControlsGo()
    {
        RawTable table;
        table.rows = {{1, {{u" а\u0007б\r\nв & «г» \U0001F600 "_s, 0}}}};
        const auto cells = plainCells(table, 10, 5, 100);
        VERIFY_OK(cells);
        QCOMPARE(cells->first().first(), u"а б\nв & «г» \U0001F600"_s);
    }

    void mergedCellsKeepTheirColumn()
    {
        const auto document = readHtmlTables(
            u"<table><tr><td colspan=2>А</td><td>Б</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"_s);
        VERIFY_OK(document);
        QCOMPARE(plainCells(document->tables.first(), 10, 5, 100).value(),
                 (QList<QStringList>{{u"А"_s, {}, u"Б"_s}, {u"1"_s, u"2"_s, u"3"_s}}));
    }

    void boundsAreSaid()
    {
        RawTable table;
        QVERIFY(!plainCells(table, 10, 5, 100));
        table.rows = {{1, {{u"  "_s, 0}}}};
        QVERIFY(!plainCells(table, 10, 5, 100));
        table.rows = {{1, {{u"а"_s, 0}, {u"б"_s, 5}}}};
        QVERIFY(!plainCells(table, 10, 5, 100));
        VERIFY_OK(plainCells(table, 10, 6, 100));
        table.rows = {{1, {{QString(101, u'а'), 0}}}};
        QVERIFY(!plainCells(table, 10, 5, 100));
        table.rows.clear();
        for (int i = 0; i < 11; ++i)
            table.rows << RawRow{i + 1, {{u"а"_s, 0}}};
        const auto many = plainCells(table, 10, 5, 100);
        QVERIFY(!many);
        QVERIFY(many.error().text.contains(u"11"_s));
    }
};

QTEST_GUILESS_MAIN(tst_PlainCells)
#include "tst_plaincells.moc"
