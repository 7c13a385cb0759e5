#include "ui/common/ColumnModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_ColumnModel : public QObject {
    Q_OBJECT

private slots:
    void sortsAsRussiansDo();
    void unknownNumbersStandLast();
    void filterKeepsTheOrder();
    void persistentIndexesFollowTheirRows();
    void resetKeepsSortAndFilter();
    void emptyModelIsSound();
    void manyRows();
    void saysWhatIsMuted();
};

namespace {

QStringList shown(const ColumnModel& model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

ColumnSpec textColumn(const QStringList& texts)
{
    return {.key = u"name"_s, .heading = u"Школа"_s, .text = [texts](int row) { return texts[row]; }};
}

} // namespace

void tst_ColumnModel::sortsAsRussiansDo()
{
    ColumnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns({textColumn({u"школа 10"_s, u"Школа 2"_s, u"ёлкино"_s, u"еж"_s, u"Жуково"_s})});
    model.reset(5);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(shown(model), (QStringList{u"еж"_s, u"ёлкино"_s, u"Жуково"_s, u"Школа 2"_s, u"школа 10"_s}));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(model).first(), u"школа 10"_s);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shown(model).first(), u"школа 10"_s);
    QCOMPARE(model.sourceRow(model.index(1, 0)), 1);
}

void tst_ColumnModel::unknownNumbersStandLast()
{
    const QList<QVariant> values{3.5, QVariant(), 12, -1};
    ColumnModel model;
    model.setColumns({{.key = u"n"_s,
                       .heading = u"n"_s,
                       .text = [values](int row) { return values[row].isValid() ? values[row].toString() : u"—"_s; },
                       .sortValue = [values](int row) { return values[row]; },
                       .numeric = true}});
    model.reset(4);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(shown(model), (QStringList{u"-1"_s, u"3.5"_s, u"12"_s, u"—"_s}));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(model), (QStringList{u"12"_s, u"3.5"_s, u"-1"_s, u"—"_s}));
    QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignRight | Qt::AlignVCenter);
}

void tst_ColumnModel::filterKeepsTheOrder()
{
    ColumnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns({textColumn({u"в"_s, u"а"_s, u"б"_s, u"г"_s})});
    model.reset(4);
    model.sort(0, Qt::DescendingOrder);
    model.setFilter([](int row) { return row != 0; });
    QCOMPARE(shown(model), (QStringList{u"г"_s, u"б"_s, u"а"_s}));
    QVERIFY(!model.indexOfSource(0).isValid());
    QCOMPARE(model.indexOfSource(1).row(), 2);
    model.setFilter({});
    QCOMPARE(shown(model), (QStringList{u"г"_s, u"в"_s, u"б"_s, u"а"_s}));
}

void tst_ColumnModel::persistentIndexesFollowTheirRows()
{
    ColumnModel model;
    model.setColumns({textColumn({u"в"_s, u"а"_s, u"б"_s})});
    model.reset(3);
    const QPersistentModelIndex kept = model.index(0, 0);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data().toString(), u"в"_s);
}

void tst_ColumnModel::resetKeepsSortAndFilter()
{
    QStringList texts{u"б"_s, u"а"_s};
    ColumnModel model;
    model.setColumns({{.key = u"k"_s, .heading = u"k"_s, .text = [&texts](int row) { return texts[row]; }}});
    model.reset(2);
    model.sort(0, Qt::AscendingOrder);
    model.setFilter([&texts](int row) { return texts[row] != u"х"_s; });
    texts = {u"я"_s, u"х"_s, u"б"_s};
    model.reset(3);
    QCOMPARE(shown(model), (QStringList{u"б"_s, u"я"_s}));
}

void tst_ColumnModel::emptyModelIsSound()
{
    ColumnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setColumns({textColumn({})});
    model.sort(0, Qt::AscendingOrder);
    model.reset(0);
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(model.sourceRow({}), -1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, ColumnModel::KeyRole).toString(), u"name"_s);
    QVERIFY(!model.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void tst_ColumnModel::manyRows()
{
    constexpr int count = 40000;
    ColumnModel model;
    model.setColumns(
        {{.key = u"k"_s, .heading = u"k"_s, .text = [](int row) { return u"Школа № %1"_s.arg(count - row); }}});
    model.reset(count);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"Школа № 1"_s);
    QCOMPARE(model.index(9, 0).data().toString(), u"Школа № 10"_s);
    model.setFilter([](int row) { return row % 3 == 0; });
    QCOMPARE(model.rowCount(), (count + 2) / 3);
    QCOMPARE(model.sourceRow(model.index(0, 0)) % 3, 0);
}

void tst_ColumnModel::saysWhatIsMuted()
{
    ColumnModel model;
    model.setColumns({{.key = u"k"_s,
                       .heading = u"k"_s,
                       .text = [](int row) { return QString::number(row); },
                       .toolTip = [](int row) { return u"строка %1"_s.arg(row); },
                       .muted = [](int row) { return row == 1; }}});
    model.reset(2);
    QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, 0).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"строка 1"_s);
}

QTEST_MAIN(tst_ColumnModel)
#include "tst_columnmodel.moc"
