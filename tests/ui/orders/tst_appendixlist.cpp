#include "ui/AccessibleWalk.h"
#include "ui/orders/AppendixList.h"
#include "ui/orders/AppendixRow.h"
#include "ui/orders/CellGrid.h"
#include "ui/orders/GrowingEdit.h"
#include "ui/orders/OrdersPageFixture.h"
#include "ui/orders/OwnTableEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Appendices in any number and order, with texts and tables of one's own.
class tst_AppendixList : public QObject, private OrdersPageFixture {
    Q_OBJECT

private:
    AppendixList* list() const { return m_page->findChild<AppendixList*>(); }
    AppendixRow* row(int index) const
    {
        QList<AppendixRow*> rows = list()->findChildren<AppendixRow*>();
        rows.removeIf([](const AppendixRow* row) { return row->isHidden(); });
        std::ranges::sort(rows, {}, [](const AppendixRow* row) { return row->y(); });
        return rows.value(index);
    }
    template <typename Widget>
    Widget* in(int index, const QString& name = {}) const
    {
        return row(index)->findChild<Widget*>(name);
    }
    static void settle() { QTest::qWait(1); }
    void replay()
    {
        const Order after = now();
        while (undo().canUndo())
            undo().undo();
        QCOMPARE(now(), m_original);
        while (undo().canRedo())
            undo().redo();
        QCOMPARE(now(), after);
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"appendix-list"_s);
        QSettings().clear();
    }

    void init()
    {
        openPage([](Order& order) {
            order.clauses = {{u"Утвердить план (приложение)."_s}, {u"Контроль оставляю за собой."_s}};
        });
    }

    void cleanup() { closePage(); }

    void textOfOnesOwnIsWritten()
    {
        list()->addAppendix(AppendixKind::FreeText);
        settle();
        QCOMPARE(now().appendices.size(), 2);
        auto* kind = in<QComboBox>(1, u"documentKind"_s);
        auto* title = in<GrowingEdit>(1, u"title"_s);
        auto* text = in<GrowingEdit>(1, u"text"_s);
        QVERIFY(kind && title && text);
        QVERIFY(kind->findText(u"Положение"_s) >= 0 && kind->findText(u"График"_s) >= 0);
        kind->setFocus();
        kind->setEditText(u"Положение"_s);
        title->setFocus();
        title->setPlainText(u"о <b>мониторинге</b>\n«на 2023 год»"_s);
        QVERIFY(now().appendices.at(1).own.title.isEmpty()); // stored when it is left
        text->setFocus();
        QVERIFY(text->hasFocus()); // the card was not made anew under the cursor
        QCOMPARE(now().appendices.at(1).own.documentKind, u"Положение"_s);
        QCOMPARE(now().appendices.at(1).own.title, u"о <b>мониторинге</b>\n«на 2023 год»"_s);
        text->setPlainText(u"1. Общие положения\n2. Порядок \U0001F600"_s);
        text->clearFocus();
        QCOMPARE(now().appendices.at(1).own.text, u"1. Общие положения\n2. Порядок \U0001F600"_s);
        auto* landscape = row(1)->findChildren<QCheckBox*>().last();
        for (auto* box : row(1)->findChildren<QCheckBox*>())
            box->click();
        QVERIFY(landscape);
        QVERIFY(now().appendices.at(1).own.landscape);
        QVERIFY(!now().appendices.at(1).stamped);
        replay();
    }

    void theMarkFollows()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        const auto mark = [this](int index) {
            const auto labels = row(index)->findChildren<QLabel*>();
            QStringList texts;
            for (const QLabel* label : labels)
                texts << label->text();
            return texts.join(u'\n');
        };
        auto* kind = in<QComboBox>(1, u"documentKind"_s);
        kind->setEditText(u"Форма"_s);
        emit kind->lineEdit()->editingFinished();
        QVERIFY2(mark(1).contains(u"Приложение 2 · УТВЕРЖДЕНА"_s), qPrintable(mark(1)));
        kind->setEditText(u"Положение"_s);
        emit kind->lineEdit()->editingFinished();
        QVERIFY(mark(1).contains(u"УТВЕРЖДЕНО"_s));
        const auto boxes = row(1)->findChildren<QCheckBox*>();
        const auto stamped = std::ranges::find_if(boxes, [](const QCheckBox* box) { return box->isChecked(); });
        (*stamped)->click();
        QVERIFY(!now().appendices.at(1).stamped);
        QVERIFY2(mark(1).contains(u"к приказу"_s), qPrintable(mark(1)));
    }

    void aLongParagraphIsNotStored()
    {
        list()->addAppendix(AppendixKind::FreeText);
        settle();
        auto* text = in<GrowingEdit>(1, u"text"_s);
        text->setFocus();
        text->setPlainText(QString(20'001, u'п'));
        text->clearFocus();
        QVERIFY(now().appendices.at(1).own.text.isEmpty());
        auto* error = in<QLabel>(1, u"appendixError"_s);
        QVERIFY(!error->isHidden());
        QVERIFY(text->toPlainText().size() == 20'001); // stays to be mended
        text->setFocus();
        text->setPlainText(QString(19'000, u'п') + u'\n' + QString(19'000, u'р'));
        text->clearFocus();
        QCOMPARE(now().appendices.at(1).own.text.size(), 38'001);
        QVERIFY(error->isHidden());
    }

    void aRefusedTextIsNotShownInAnotherOrder()
    {
        list()->addAppendix(AppendixKind::FreeText);
        settle();
        Order other = now();
        other.id = {};
        other.title = u"Другой приказ"_s;
        const OrderId otherId = orders().add(other).value();
        m_page->refresh();
        auto* text = in<GrowingEdit>(1, u"text"_s);
        text->setFocus();
        text->setPlainText(QString(20'001, u'п'));
        text->clearFocus();
        QVERIFY(!in<QLabel>(1, u"appendixError"_s)->isHidden());
        m_page->open(otherId);
        settle();
        QCOMPARE(in<GrowingEdit>(1, u"text"_s)->toPlainText(), QString());
        QVERIFY(in<QLabel>(1, u"appendixError"_s)->isHidden());
    }

    void aRefusedTextStaysWithItsAppendix()
    {
        list()->addAppendix(AppendixKind::FreeText);
        list()->addAppendix(AppendixKind::FreeText);
        settle();
        auto* text = in<GrowingEdit>(1, u"text"_s);
        text->setFocus();
        const Order before = now();
        text->setPlainText(QString(20'001, u'п'));
        list()->moveAppendix(true); // not before it is mended
        settle();
        QCOMPARE(now(), before);
        QCOMPARE(in<GrowingEdit>(1, u"text"_s)->toPlainText().size(), 20'001);
        list()->removeAppendix(); // with its text
        settle();
        QCOMPARE(now().appendices.size(), 2);
        QCOMPARE(in<GrowingEdit>(1, u"text"_s)->toPlainText(), QString());
        QVERIFY(in<QLabel>(1, u"appendixError"_s)->isHidden());
    }

    void pointsFollowInTheSameStep()
    {
        auto* follow = list()->findChild<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(follow && !follow->isHidden() && follow->isChecked());
        list()->addAppendix(AppendixKind::FreeText);
        QCOMPARE(now().clauses.first().text, u"Утвердить план (приложение\u00a01)."_s);
        list()->moveAppendix(false);
        QCOMPARE(now().appendices.first().kind, AppendixKind::FreeText);
        QCOMPARE(now().clauses.first().text, u"Утвердить план (приложение\u00a02)."_s);
        undo().undo(); // the order and the points in one step
        QCOMPARE(now().appendices.first().kind, AppendixKind::Roadmap);
        QCOMPARE(now().clauses.first().text, u"Утвердить план (приложение\u00a01)."_s);
        follow->click();
        list()->moveAppendix(false);
        list()->moveAppendix(true);
        QCOMPARE(now().clauses.first().text, u"Утвердить план (приложение\u00a01)."_s);
        follow->click();
        list()->removeAppendix(); // the text of one's own is gone, the plan stands alone
        QCOMPARE(now().clauses.first().text, u"Утвердить план (приложение)."_s);
        replay();
    }

    void altMovesTheCardUnderTheCursor()
    {
        list()->addAppendix(AppendixKind::FreeText);
        settle();
        auto* title = in<GrowingEdit>(1, u"title"_s);
        title->setFocus();
        type(title, u"Заголовок"_s);
        QTest::keyClick(title, Qt::Key_Up, Qt::AltModifier);
        settle();
        QCOMPARE(now().appendices.first().own.title, u"Заголовок"_s); // what was typed is not lost
        QVERIFY(in<GrowingEdit>(0, u"title"_s)->hasFocus());
        auto* source = in<QComboBox>(1);
        source->setFocus();
        QTest::keyClick(source, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(now().appendices.first().kind, AppendixKind::Roadmap);
        replay();
    }

    void aTableIsTypedIn()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        auto* grid = row(1)->findChild<CellGrid*>();
        QVERIFY(grid);
        grid->setFocus();
        grid->choose(0, 1);
        const auto type = [&](const QString& text, int key) {
            grid->edit(grid->currentIndex());
            auto* editor = grid->findChild<QPlainTextEdit*>();
            QVERIFY(editor);
            editor->setPlainText(text);
            QTest::keyClick(editor, Qt::Key(key));
            settle();
        };
        type(u"ФИО"_s, Qt::Key_Tab);
        QCOMPARE(grid->currentIndex().column(), 2);
        if (auto* editor = grid->findChild<QPlainTextEdit*>())
            QTest::keyClick(editor, Qt::Key_Escape); // Tab opens the next cell
        type(u"Должность"_s, Qt::Key_Return);
        QCOMPARE(grid->currentIndex().row(), 1);
        type(u"<b>&\U0001F600"_s, Qt::Key_Return);
        QCOMPARE(now().appendices.at(1).own.cells,
                 (QList<QStringList>{{u"№"_s, u"ФИО"_s, u"Должность"_s},
                                     {u"1"_s, {}, u"<b>&\U0001F600"_s},
                                     {{}, {}, {}}})); // Enter in the last row made one more
        QVERIFY(grid->model()->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        grid->addColumn();
        grid->choose(0, 0);
        grid->removeColumns();
        grid->choose(1, 0);
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(grid, Qt::Key_Delete);
        replay();
        QVERIFY(now().appendices.at(1).kind == AppendixKind::FreeTable); // rows moved, not the card
    }

    void tablesArePastedAndCopied()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        auto* grid = row(1)->findChild<CellGrid*>();
        grid->choose(1, 1);
        QMimeData word;
        word.setHtml(u"<table><tr><td>А</td><td>Б<br>в</td></tr><tr><td>1</td><td>&lt;b&gt;</td></tr></table>"_s);
        const int steps = undo().count();
        grid->paste(word);
        QCOMPARE(undo().count(), steps + 1);
        const QList<QStringList> pasted{{u"№"_s, {}, {}}, {u"1"_s, u"А"_s, u"Б\nв"_s}, {{}, u"1"_s, u"<b>"_s}};
        QCOMPARE(now().appendices.at(1).own.cells, pasted);
        QMimeData wide;
        wide.setText(u"а\t"_s.repeated(31) + u"а"_s);
        grid->paste(wide);
        QCOMPARE(now().appendices.at(1).own.cells, pasted);
        auto* error = in<QLabel>(1, u"tableError"_s);
        QVERIFY(!error->isHidden());
        grid->selectAll();
        grid->copyCells();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        grid->choose(0, 0);
        grid->pasteCells();
        QCOMPARE(now().appendices.at(1).own.cells, pasted); // the same again is no change
        replay();
    }

    /// The largest table is taken at once and stays quick to work in.
    void theLargestTableIsTaken()
    {
        CellGrid grid({}, {5000, 30, 20'000});
        grid.resize(600, 300);
        grid.show();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(grid.replaceCells(QList<QStringList>(5000, QStringList(30, u"ячейка"_s)), u"all"_s));
        grid.addRow(); // does not fit
        grid.addColumn();
        QCOMPARE(grid.cells().size(), 5000);
        QCOMPARE(grid.cells().first().size(), 30);
        grid.choose(4999, 29);
        QTest::keyClick(&grid, Qt::Key_Up, Qt::AltModifier);
        grid.removeRows();
        QCOMPARE(grid.cells().size(), 4999);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!grid.replaceCells(QList<QStringList>(5001, QStringList{u"я"_s}), u"all"_s));
    }

    void tablesAreLoaded()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        auto* edit = row(1)->findChild<OwnTableEdit*>();
        QFile csv(m_fixture->path(u"состав группы.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("№;ФИО\n1;Иванов И.И.\n2;Петров П.П.\n");
        csv.close();
        edit->load(csv.fileName());
        QTRY_COMPARE(now().appendices.at(1).own.cells.size(), 3);
        QCOMPARE(now().appendices.at(1).own.cells.at(2), (QStringList{u"2"_s, u"Петров П.П."_s}));
        const Order loaded = now();
        auto* error = in<QLabel>(1, u"tableError"_s);
        for (const auto& [name, bytes] :
             {std::pair{u"пусто.csv"_s, QByteArray()}, std::pair{u"битый.xlsx"_s, QByteArray("PK\3\4 broken")},
              std::pair{u"битый.docx"_s, QByteArray("PK\3\4 broken")},
              std::pair{u"картинка.xlsx"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)}}) {
            QFile file(m_fixture->path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            edit->load(file.fileName());
            QTRY_VERIFY(!m_fixture->context->isBusy());
            QTRY_VERIFY2(!error->isHidden() && error->text().size() > 10, qPrintable(name));
            QCOMPARE(now(), loaded);
        }
        edit->load(m_fixture->path(u"нет такого.csv"_s));
        QTRY_VERIFY(!m_fixture->context->isBusy());
        QCOMPARE(now(), loaded);
    }

    void sheetsOfAWorkbookAreChosen()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        auto* edit = row(1)->findChild<OwnTableEdit*>();
        edit->load(QStringLiteral(LOTSIA_TEST_DATA "/samples/schools.xlsx"));
        QTRY_VERIFY(!m_fixture->context->isBusy());
        auto* tables = edit->findChild<QComboBox*>();
        QTRY_VERIFY(tables->isVisible() || now().appendices.at(1).own.cells.size() > 5);
        if (tables->isVisible()) {
            for (auto* button : edit->findChildren<QPushButton*>())
                if (button->isVisible()) {
                    button->click();
                    break;
                }
        }
        QVERIFY(now().appendices.at(1).own.cells.size() > 5);
    }

    void anApprovedOrderIsOnlyRead()
    {
        list()->addAppendix(AppendixKind::FreeText);
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        list()->setReadOnly(true);
        const QList<OrderAppendix> before = list()->appendices();
        list()->addAppendix(AppendixKind::FreeText);
        list()->removeAppendix();
        list()->moveAppendix(false);
        QTest::keyClick(row(2)->findChild<CellGrid*>(), Qt::Key_Delete);
        QMimeData text;
        text.setText(u"а\tб"_s);
        row(2)->findChild<CellGrid*>()->paste(text);
        QCOMPARE(list()->appendices(), before);
        QCOMPARE(now().appendices, before);
        QVERIFY(in<GrowingEdit>(1, u"title"_s)->isReadOnly());
    }

    void everythingHasAName()
    {
        list()->addAppendix(AppendixKind::FreeText);
        list()->addAppendix(AppendixKind::FreeTable);
        list()->addAppendix(AppendixKind::SchoolList);
        settle();
        QCOMPARE(namelessControls(list()), QStringList());
    }

    /// Tab goes through a card and out of it, the table included.
    void tabPassesTheTable()
    {
        list()->addAppendix(AppendixKind::FreeTable);
        settle();
        auto* grid = row(1)->findChild<CellGrid*>();
        grid->setFocus();
        grid->choose(1, 2);
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != grid);
        grid->setFocus();
        grid->choose(0, 0);
        QTest::keyClick(grid, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), grid);
        QCOMPARE(grid->currentIndex().column(), 1);
    }
};

QTEST_MAIN(tst_AppendixList)

#include "tst_appendixlist.moc"
