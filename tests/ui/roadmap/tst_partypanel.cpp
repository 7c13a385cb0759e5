#include "ui/AccessibleWalk.h"
#include "ui/common/DataTableView.h"
#include "ui/common/SearchField.h"
#include "ui/roadmap/PartyForm.h"
#include "ui/roadmap/PartyPanel.h"
#include "ui/roadmap/PlansFixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_PartyPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<PartyPanel> m_panel;
    DataTableView* m_view = nullptr;

    PartyService& parties() { return m_fixture->context->workspace().parties(); }
    QUndoStack& undo() { return m_fixture->context->undoStack(); }
    template <typename T>
    T* find(const QString& name)
    {
        T* found = m_panel->findChild<T*>(name);
        if (!found)
            qFatal("%s", qPrintable(name));
        return found;
    }
    QStringList column(int index) const
    {
        QStringList texts;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            texts << m_view->model()->index(row, index).data().toString();
        return texts;
    }
    void choose(const QString& name)
    {
        m_view->setFocus();
        const qsizetype row = column(0).indexOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        m_view->selectRow(int(row));
        m_view->setCurrentIndex(m_view->model()->index(int(row), 0));
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        emit edit->textEdited(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    Party stored(const QString& name)
    {
        const auto list = parties().list();
        for (const PartyUse& use : *list)
            if (use.party.name == name)
                return use.party;
        return {};
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"party-panel"_s);
    }

    void init()
    {
        m_fixture = std::make_unique<PlansFixture>();
        m_panel = std::make_unique<PartyPanel>(*m_fixture->context);
        m_panel->resize(1170, 600);
        m_panel->show();
        m_panel->showRoadmap(m_fixture->roadmap);
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_view = find<DataTableView>(u"partiesView"_s);
    }

    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void showsWhomRoadmapsName()
    {
        QCOMPARE(column(0), (QStringList{u"МБУ ДПО ММЦ"_s, u"Управление образования"_s}));
        QCOMPARE(column(3), (QStringList{u"7"_s, u"7"_s}));
        choose(u"Управление образования"_s);
        QCOMPARE(find<DataTableView>(u"partyActionsView"_s)->model()->rowCount(), 7);
        QVERIFY(!find<QPushButton>(u"removePartyButton"_s)->isEnabled());
    }

    void takesInWithOneKeyAndBack()
    {
        choose(u"Управление образования"_s);
        QTest::keyClick(m_view, Qt::Key_Insert);
        QVERIFY(stored(u"Управление образования"_s).id.isValid());
        QCOMPARE(stored(u"Управление образования"_s).kind, PartyKind::Organisation);
        QVERIFY(find<QPushButton>(u"removePartyButton"_s)->isEnabled());
        undo().undo();
        QVERIFY(!stored(u"Управление образования"_s).id.isValid());
        undo().redo();
        QVERIFY(stored(u"Управление образования"_s).id.isValid());
        m_panel->showRoadmap(m_fixture->roadmap);
        choose(u"Управление образования"_s);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY(!stored(u"Управление образования"_s).id.isValid());
        undo().undo();
        QVERIFY(stored(u"Управление образования"_s).id.isValid());
        // All of them at once.
        m_panel->showRoadmap(m_fixture->roadmap);
        m_view->selectAll();
        QTest::mouseClick(find<QPushButton>(u"takePartyButton"_s), Qt::LeftButton);
        QVERIFY(stored(u"МБУ ДПО ММЦ"_s).id.isValid());
    }

    void suggestsCasesAndMarksCorrectedOnes()
    {
        QTest::mouseClick(find<QPushButton>(u"addPartyButton"_s), Qt::LeftButton);
        type(u"partyName"_s, u"Ахмеджанов Р.Р."_s);
        const Party party = stored(u"Ахмеджанов Р.Р."_s);
        QVERIFY(party.id.isValid());
        QCOMPARE(party.kind, PartyKind::Person); // by its initials
        auto* dative = find<QLineEdit>(u"partyCase1"_s);
        QCOMPARE(dative->text(), QString());
        QCOMPARE(dative->placeholderText(), u"Ахмеджанову Р.Р."_s);
        type(u"partyPost"_s, u"заведующий методическим кабинетом"_s);
        QCOMPARE(stored(u"Ахмеджанов Р.Р."_s).post, u"заведующий методическим кабинетом"_s);
        QCOMPARE(find<QLineEdit>(u"partyPostCase1"_s)->placeholderText(), u"заведующему методическим кабинетом"_s);
        type(u"partyCase1"_s, u"Ахмеджанову Рамилю"_s);
        QCOMPARE(stored(u"Ахмеджанов Р.Р."_s).cases.value(GrammaticalCase::Dative), u"Ахмеджанову Рамилю"_s);
        QVERIFY(column(6).contains(u"Ахмеджанову Рамилю"_s));
        const auto labels = m_panel->findChildren<QLabel*>();
        const auto marks = std::ranges::count_if(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text() == PartyForm::tr("corrected by hand");
        });
        QCOMPARE(marks, 1);
        undo().undo();
        QVERIFY(stored(u"Ахмеджанов Р.Р."_s).cases.isEmpty());
        m_panel->showRoadmap(m_fixture->roadmap);
        QCOMPARE(dative->text(), QString());
        while (undo().canUndo())
            undo().undo();
        QVERIFY(!stored(u"Ахмеджанов Р.Р."_s).id.isValid());
    }

    void saysWhatIsNotKnown()
    {
        m_panel->addParty();
        type(u"partyName"_s, u"Бондарь А.А."_s);
        QCOMPARE(find<QLineEdit>(u"partyCase1"_s)->placeholderText(), PartyForm::tr("not known: type it in"));
        // A second one of the name is refused under the fields, and nothing is stored.
        m_panel->addParty();
        type(u"partyName"_s, u"бондарь а.а."_s);
        QVERIFY(find<QLabel>(u"partyError"_s)->isVisible());
        QVERIFY(!stored(u"бондарь а.а."_s).id.isValid());
    }

    void renamesEverywhere()
    {
        choose(u"МБУ ДПО ММЦ"_s);
        QVERIFY(find<QLineEdit>(u"partyName"_s)->isReadOnly());
        QTest::mouseClick(find<QPushButton>(u"renameButton"_s), Qt::LeftButton);
        QVERIFY(find<QLabel>(u"renameReach"_s)->text().contains(u"7"_s));
        QSignalSpy informed(m_panel.get(), &RoadmapPanel::informed);
        auto* field = find<QLineEdit>(u"renameField"_s);
        field->setText(u"  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(find<QLabel>(u"renameError"_s)->isVisible());
        QVERIFY(!undo().canUndo());
        field->setText(u"методический центр"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(informed.size(), 1);
        QCOMPARE(m_fixture->stored().sections[0].actions[0].responsible,
                 (QStringList{u"Управление образования"_s, u"методический центр"_s}));
        QVERIFY(column(0).contains(u"методический центр"_s));
        undo().undo();
        QCOMPARE(m_fixture->stored().sections[0].actions[0].responsible,
                 (QStringList{u"Управление образования"_s, u"МБУ ДПО ММЦ"_s}));
    }

    void joinsLookalikes()
    {
        Roadmap roadmap = m_fixture->stored();
        roadmap.sections[0].actions[0].responsible = {u"Управление Образования КГО"_s};
        QVERIFY(m_fixture->context->workspace().roadmaps().save(roadmap));
        m_panel->showRoadmap(m_fixture->roadmap);
        choose(u"Управление образования"_s);
        auto* join = m_panel->findChild<QPushButton*>(u"joinButton"_s);
        QVERIFY(join);
        QTest::mouseClick(join, Qt::LeftButton);
        QCOMPARE(m_fixture->stored().sections[0].actions[0].responsible, QStringList{u"Управление образования"_s});
        QVERIFY(!column(0).contains(u"Управление Образования КГО"_s));
        undo().undo();
        QCOMPARE(m_fixture->stored(), roadmap);
    }

    void goesToAnAction()
    {
        choose(u"Управление образования"_s);
        auto* actions = find<DataTableView>(u"partyActionsView"_s);
        QSignalSpy requested(m_panel.get(), &RoadmapPanel::actionRequested);
        actions->setFocus();
        actions->setCurrentIndex(actions->model()->index(2, 0));
        QTest::keyClick(actions, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<ActionId>(), m_fixture->stored().sections[1].actions[0].id);
    }

    void searchesSortsAndCopies()
    {
        m_panel->focusFilter();
        auto* search = m_panel->findChild<SearchField*>();
        QVERIFY(search->hasFocus());
        search->setText(u"ммц"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(column(0), QStringList{u"МБУ ДПО ММЦ"_s});
        search->clear();
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        m_view->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(column(0).first(), u"Управление образования"_s);
        m_view->selectAll();
        m_view->copySelection();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Управлению образования"_s));
    }

    void emptyDirectoryExplainsItself()
    {
        PlansFixture bare(u"karabash"_s, false);
        PartyPanel panel(*bare.context);
        panel.show();
        panel.showRoadmap(std::nullopt);
        QVERIFY(panel.findChild<QLabel*>(u"noParties"_s)->isVisible());
        QVERIFY(!panel.findChild<QPushButton*>(u"takePartyButton"_s)->isEnabled());
        panel.takeIn();
        panel.removeParties();
        QVERIFY(!bare.context->undoStack().canUndo());
    }

    void everythingHasAName()
    {
        choose(u"Управление образования"_s);
        QCOMPARE(namelessControls(m_panel.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_PartyPanel)
#include "tst_partypanel.moc"
