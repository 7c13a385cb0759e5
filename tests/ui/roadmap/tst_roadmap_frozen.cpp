#include "ui/common/Banner.h"
#include "ui/roadmap/ActionForm.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapView.h"
#include "workspace/RoadmapEditions.h"

#include <QPushButton>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The page of a roadmap that cannot be changed.
class tst_RoadmapFrozen : public QObject {
    Q_OBJECT

private slots:
    void archived()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"roadmap-frozen"_s);
        PlansFixture fixture;
        auto& editions = fixture.context->workspace().editions();
        RoadmapPage page(*fixture.context);
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* view = page.findChild<RoadmapView*>();
        auto* model = page.findChild<RoadmapModel*>();
        QVERIFY(!model->isReadOnly());
        QVERIFY(editions.setArchived(fixture.roadmap, true));
        fixture.context->notifyDataChanged();
        QVERIFY(model->isReadOnly());
        const Roadmap before = fixture.stored();
        view->setFocus();
        view->choose(model->index(1, RoadmapModel::ResultColumn));
        for (const int key : {int(Qt::Key_Delete), int(Qt::Key_Insert), int(Qt::Key_F2)})
            QTest::keyClick(view, Qt::Key(key));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        view->choose(model->index(model->rowCount() - 1, RoadmapModel::ResultColumn));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(fixture.stored(), before);
        bool said = false;
        const auto banners = page.findChildren<Banner*>();
        for (const Banner* banner : banners)
            said = said || (banner->isVisible() && !banner->text().isEmpty());
        QVERIFY(said);
        QVERIFY(editions.setArchived(fixture.roadmap, false));
        fixture.context->notifyDataChanged();
        QVERIFY(!model->isReadOnly());
    }

    void approved()
    {
        PlansFixture fixture;
        auto& workspace = fixture.context->workspace();
        const OrderId order = must(workspace.orders().create(u"roadmap-approval"_s, {fixture.roadmap}));
        const auto approval = workspace.orders().approve(
            order, u"96"_s, QDate(2021, 6, 24),
            [](const Order&, const QList<AppendixContent>&) -> Result<QByteArray> { return QByteArray("%PDF-1.4"); });
        QVERIFY2(approval, approval ? "" : qPrintable(approval.error().toString()));
        RoadmapPage page(*fixture.context);
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* model = page.findChild<RoadmapModel*>();
        QVERIFY(model->isReadOnly());
        QPushButton* begin = nullptr;
        const auto banners = page.findChildren<Banner*>();
        for (const Banner* banner : banners)
            if (banner->isVisible() && banner->text().contains(u"96"_s))
                for (QPushButton* button : banner->findChildren<QPushButton*>())
                    if (button->isVisible() && !begin)
                        begin = button;
        QVERIFY(begin);
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(must(workspace.editions().state(fixture.roadmap)), RoadmapState::Amending);
        QVERIFY(!model->isReadOnly());
        QVERIFY(model->setData(model->index(1, RoadmapModel::ResultColumn), u"Новый итог"_s));
        QCOMPARE(fixture.stored().sections[0].actions[0].result, u"Новый итог"_s);
        fixture.context->undoStack().undo();
        fixture.context->undoStack().undo();
        QCOMPARE(must(workspace.editions().state(fixture.roadmap)), RoadmapState::Approved);
        QVERIFY(model->isReadOnly());
    }
};

QTEST_MAIN(tst_RoadmapFrozen)
#include "tst_roadmap_frozen.moc"
