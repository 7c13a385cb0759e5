#include "ui/common/Banner.h"
#include "ui/roadmap/ActionForm.h"
#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapForm.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"
#include "ui/roadmap/SchoolsPicker.h"
#include "ui/roadmap/TermMeaningForm.h"
#include "workspace/SchoolService.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The form of one action beside the roadmap's table.
class tst_ActionForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<RoadmapPage> m_page;
    RoadmapView* m_view = nullptr;
    RoadmapModel* m_model = nullptr;
    ActionForm* m_form = nullptr;
    Roadmap m_original;

    RoadmapAction first() { return m_fixture->stored().sections[0].actions[0]; }
    QUndoStack& undo() { return m_fixture->context->undoStack(); }
    template <typename Field>
    Field* field(const QString& name) const
    {
        const auto fields = m_form->findChildren<Field*>();
        for (Field* one : fields)
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    void write(const QString& name, const QString& text)
    {
        auto* editor = field<CellEditor>(name);
        editor->setFocus();
        editor->selectAll();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, QString(c), Qt::NoModifier);
        m_view->setFocus();
    }

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"action-form"_s);
        m_fixture = std::make_unique<PlansFixture>();
        for (int i = 1; i <= 3; ++i) {
            School school;
            school.code = QString::number(590000 + i);
            school.shortName = u"Школа № %1"_s.arg(i);
            QVERIFY(m_fixture->context->workspace().schools().save(school));
        }
        m_page = std::make_unique<RoadmapPage>(*m_fixture->context);
        m_page->resize(1366, 1200);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<RoadmapView*>();
        m_model = m_page->findChild<RoadmapModel*>();
        m_form = m_page->findChild<ActionForm*>();
        m_original = m_fixture->stored();
        m_view->setFocus();
        m_view->choose(m_model->index(1, RoadmapModel::Text));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void fieldsAreStoredWhenLeft()
    {
        write(u"Action"_s, u"Другой текст"_s);
        QCOMPARE(first().text, u"Другой текст"_s);
        write(u"Planned result"_s, u"Итог"_s);
        QCOMPARE(first().result, u"Итог"_s);
        write(u"Term"_s, u"август 2022"_s);
        QCOMPARE(first().term.end, QDate(2022, 8, 31));
        QCOMPARE(undo().count(), 3);
        undo().undo();
        undo().undo();
        undo().undo();
        QCOMPARE(m_fixture->stored(), m_original);
        QCOMPARE(field<CellEditor>(u"Action"_s)->toPlainText(), m_original.sections[0].actions[0].text);
    }

    void anotherSection()
    {
        auto* sections = field<QComboBox>(u"Section"_s);
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Down);
        QCOMPARE(m_fixture->stored().sections[1].actions.last().text, m_original.sections[0].actions[0].text);
        QCOMPARE(m_view->currentIndex().row(),
                 m_model->rowOf({1, int(m_fixture->stored().sections[1].actions.size()) - 1}));
        undo().undo();
        QCOMPARE(m_fixture->stored(), m_original);
    }

    void theMeaningIsCorrected()
    {
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::TermColumn), u"когда-нибудь летом"_s));
        QCOMPARE(first().term.kind, TermKind::Unknown);
        auto* meaning = m_form->findChild<TermMeaningForm*>();
        const auto tools = meaning->findChildren<QToolButton*>();
        QTest::mouseClick(tools.first(), Qt::LeftButton);
        auto* kind = field<QComboBox>(u"Kind"_s);
        auto* to = field<QLineEdit>(u"To"_s);
        kind->setFocus();
        kind->setCurrentIndex(kind->findData(int(TermKind::Deadline)));
        emit kind->activated(kind->currentIndex());
        QVERIFY(!first().term.corrected); // a last day is wanted first
        to->setFocus();
        QTest::keyClicks(to, u"31.08.2022"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(first().term.corrected);
        QCOMPARE(first().term.kind, TermKind::Deadline);
        QCOMPARE(first().term.end, QDate(2022, 8, 31));
        QCOMPARE(first().term.text, u"когда-нибудь летом"_s);

        // Another period and other columns keep it.
        const auto dates = m_page->findChild<RoadmapForm*>()->findChildren<QLineEdit*>();
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::ResultColumn), u"Итог"_s));
        Roadmap moved = m_fixture->stored();
        roadmapEdits::setPeriod(moved, QDate(2021, 1, 1), QDate(2025, 1, 1));
        emit m_model->edited(moved, u"Период"_s);
        QVERIFY(first().term.corrected);
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::TermColumn), u"когда-нибудь летом "_s) == false);
        QVERIFY(first().term.corrected);

        // Its text written anew drops it, and that is said.
        QVERIFY(m_model->setData(m_model->index(1, RoadmapModel::TermColumn), u"июль 2022"_s));
        QVERIFY(!first().term.corrected);
        QCOMPARE(first().term.end, QDate(2022, 7, 31));
        QVERIFY(!m_page->findChild<Banner*>()->text().isEmpty());
        undo().undo();
        QVERIFY(first().term.corrected);
        QTest::mouseClick(tools.last(), Qt::LeftButton);
        QVERIFY(!first().term.corrected);
        QCOMPARE(first().term.kind, TermKind::Unknown);
        undo().undo();
        QVERIFY(first().term.corrected);
    }

    void badDatesAreRefused()
    {
        auto* to = field<QLineEdit>(u"To"_s);
        to->setText(u"32.13.2022"_s);
        emit to->editingFinished();
        QCOMPARE(m_fixture->stored(), m_original);
        auto* from = field<QLineEdit>(u"From"_s);
        to->setText(u"01.01.2022"_s);
        from->setText(u"01.01.2023"_s);
        auto* kind = field<QComboBox>(u"Kind"_s);
        kind->setCurrentIndex(kind->findData(int(TermKind::Period)));
        emit kind->activated(kind->currentIndex());
        QCOMPARE(m_fixture->stored(), m_original);
    }

    void schoolsAndRegister()
    {
        auto* picker = m_form->findChild<SchoolsPicker*>();
        auto* list = picker->menu()->findChild<QListWidget*>();
        QVERIFY(list);
        QCOMPARE(list->count(), 3);
        emit picker->menu()->aboutToShow();
        list->item(1)->setCheckState(Qt::Checked);
        emit picker->menu()->aboutToHide();
        QTRY_COMPARE(first().schools.size(), 1);
        QVERIFY(picker->text().contains(list->item(1)->text()));

        QVERIFY(!field<QComboBox>(u"Register of the program that shows its progress"_s)->isVisible()
                || field<QComboBox>(u"Register of the program that shows its progress"_s)->count() > 1);
        m_form->setRegisters({{u"profiles"_s, u"Профили школ"_s}});
        auto* registers = field<QComboBox>(u"Register of the program that shows its progress"_s);
        QVERIFY(registers->isVisible());
        registers->setFocus();
        QTest::keyClick(registers, Qt::Key_Down);
        QCOMPARE(first().registerKey, u"profiles"_s);
        undo().undo();
        undo().undo();
        QCOMPARE(m_fixture->stored(), m_original);
    }

    void typedTextIsStoredWhenThePageGoes()
    {
        auto* editor = field<CellEditor>(u"Planned result"_s);
        editor->setFocus();
        editor->setPlainText(u"Недописано"_s);
        m_page.reset();
        QCOMPARE(first().result, u"Недописано"_s);
    }

    void typedCellIsStoredWhenThePageIsHidden()
    {
        m_view->choose(m_model->index(1, RoadmapModel::ResultColumn));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_F2);
        auto* editor = m_view->findChild<CellEditor*>();
        QVERIFY(editor);
        editor->setPlainText(u"Недописано"_s);
        m_page->hide();
        QCOMPARE(first().result, u"Недописано"_s);
    }
};

QTEST_MAIN(tst_ActionForm)
#include "tst_action_form.moc"
