#include "ui/AccessibleWalk.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_DataTableView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void copiesSelectionWithHeadings();
    void copiesEverythingWithoutSelection();
    void hiddenAndMovedColumns();
    void rememberedColumns();
    void widthsFollowTheFont();
    void typeAhead();
    void keys();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<ColumnModel> m_model;
};

void tst_DataTableView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Lotsia"_s);
    QCoreApplication::setApplicationName(u"lotsia-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_DataTableView::init()
{
    QSettings().clear();
    static const QStringList names{u"Лицей"_s, u"Школа 2"_s, u"школа\n10 <б>"_s, u"Ёлкино"_s};
    m_model = std::make_unique<ColumnModel>();
    m_model->setColumns(
        {{.key = u"no"_s,
          .heading = u"№"_s,
          .text = [](int row) { return QString::number(row + 1); },
          .numeric = true,
          .width = 50},
         {.key = u"name"_s, .heading = u"Школа"_s, .text = [](int row) { return names[row]; }, .width = 200},
         {.key = u"note"_s, .heading = u"Примечание"_s, .text = [](int) { return QString(); }, .hiddenAtFirst = true}});
    m_model->reset(4);
}

void tst_DataTableView::copiesSelectionWithHeadings()
{
    DataTableView view(u"t"_s);
    view.setModel(m_model.get());
    view.selectRow(2);
    QCOMPARE(view.selectionAsText(), u"№\tШкола\n3\tшкола 10 <б>\n"_s);
    view.copySelection();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), view.selectionAsText());
    QVERIFY(data->html().contains(u"<th>Школа</th>"_s));
    QVERIFY(data->html().contains(u"школа<br>10 &lt;б&gt;"_s));
}

void tst_DataTableView::copiesEverythingWithoutSelection()
{
    DataTableView view(u"t"_s);
    view.setModel(m_model.get());
    QCOMPARE(view.selectionAsText().count(u'\n'), 5);
    const DataTableView empty(u"e"_s);
    QCOMPARE(empty.selectionAsText(), QString());
}

void tst_DataTableView::hiddenAndMovedColumns()
{
    DataTableView view(u"t"_s);
    view.setModel(m_model.get());
    QVERIFY(view.isColumnHidden(2));
    view.horizontalHeader()->moveSection(1, 0);
    view.selectRow(0);
    QCOMPARE(view.selectionAsText(), u"Школа\t№\nЛицей\t1\n"_s);
}

void tst_DataTableView::rememberedColumns()
{
    {
        DataTableView view(u"t"_s);
        view.setModel(m_model.get());
        view.setColumnWidth(1, 77);
        view.horizontalHeader()->moveSection(1, 0);
    }
    DataTableView again(u"t"_s);
    again.setModel(m_model.get());
    QCOMPARE(again.columnWidth(1), 77);
    QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
    QVERIFY(again.isColumnHidden(2));
}

void tst_DataTableView::widthsFollowTheFont()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const double ratio =
        QFontMetricsF(large).averageCharWidth() / QFontMetricsF(QApplication::font()).averageCharWidth();
    {
        DataTableView view(u"t"_s);
        view.setModel(m_model.get());
        view.setColumnWidth(0, 80);
    }
    DataTableView again(u"t"_s);
    again.setFont(large); // the next day, on a screen with another scale
    again.setModel(m_model.get());
    QCOMPARE(again.columnWidth(0), qRound(80 * ratio));
    again.setFont(QApplication::font()); // and while the window is open
    QVERIFY(qAbs(again.columnWidth(0) - 80) <= 1);
}

void tst_DataTableView::typeAhead()
{
    DataTableView view(u"t"_s);
    view.setModel(m_model.get());
    view.keyboardSearch(u"ш"_s);
    QCOMPARE(view.currentIndex().row(), 1);
    view.keyboardSearch(u"кола 1"_s);
    QCOMPARE(view.currentIndex().row(), 2);
    DataTableView other(u"t"_s);
    other.setModel(m_model.get());
    other.keyboardSearch(u"е"_s); // «ё» is found by «е»
    QCOMPARE(other.currentIndex().row(), 3);
}

void tst_DataTableView::keys()
{
    DataTableView view(u"t"_s);
    view.setAccessibleName(u"Школы"_s);
    view.setModel(m_model.get());
    view.show();
    view.setCurrentIndex(m_model->index(1, 1));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 3);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 4);
    const QSignalSpy activated(&view, &QTableView::activated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"№\tШкола\n"_s));
}

QTEST_MAIN(tst_DataTableView)
#include "tst_datatableview.moc"
