#include "ui/AccessibleWalk.h"
#include "ui/SampleWorkspace.h"
#include "ui/orders/ArmsPicture.h"
#include "ui/orders/CellGrid.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/ProfileBox.h"
#include "ui/orders/SheetCard.h"
#include "ui/orders/SheetList.h"
#include "ui/shell/SettingsPage.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/OrderService.h"
#include "workspace/PartyService.h"
#include "workspace/SheetSources.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Sheets that go with an order, and its look on paper.
class tst_SheetsAndLook : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<OrdersPage> m_page;
    OrderId m_order;

    Workspace& workspace() { return m_sample->workspace(); }
    QUndoStack& undo() { return m_sample->context().undoStack(); }
    Order now() { return workspace().orders().get(m_order).value(); }
    SheetList* sheets() const { return m_page->findChild<SheetList*>(); }
    ProfileBox* look() const { return m_page->findChild<ProfileBox*>(); }
    static QByteArray image(int width, int height, const char* format)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkRed);
        image.setText(u"Author"_s, u"secret"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    template <typename Box>
    static void choose(const QWidget& parent, const char* name, Box data)
    {
        auto& box = child<QComboBox>(parent, name);
        box.setCurrentIndex(box.findData(data));
        emit box.activated(box.currentIndex());
    }

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleWorkspace::Content::Schools);
        Order order;
        order.title = u"Об утверждении"_s;
        order.clauses = {{u"Утвердить."_s}};
        m_order = workspace().orders().add(order).value();
        m_page = std::make_unique<OrdersPage>(m_sample->context());
        open(*m_page);
    }

    void cleanup()
    {
        m_page.reset();
        m_sample.reset();
    }

    void sheetsAreMadeMovedAndTakenBack()
    {
        const Order before = now();
        sheets()->addSheet(SheetKind::Agreement);
        sheets()->addSheet(SheetKind::Acquaintance);
        auto* grid = sheets()->findChildren<SheetCard*>().first()->grid();
        grid->choose(0, 0);
        grid->model()->setData(grid->model()->index(0, 0), u"Юрист"_s);
        grid->model()->setData(grid->model()->index(0, 1), u"И.И. <Иванов>"_s);
        QCOMPARE(now().sheets.first().signers, (QList<SheetSigner>{{u"Юрист"_s, u"И.И. <Иванов>"_s}}));
        sheets()->moveSheet(0, true);
        QCOMPARE(now().sheets.first().kind, SheetKind::Acquaintance);
        sheets()->removeSheet(0);
        QCOMPARE(now().sheets.size(), 1);
        const Order after = now();
        while (undo().canUndo())
            undo().undo();
        QCOMPARE(now(), before);
        while (undo().canRedo())
            undo().redo();
        QCOMPARE(now(), after);
    }

    void asManySheetsAsAnOrderMayHave()
    {
        Order order = now();
        order.sheets = QList<OrderSheet>(Order::MaxSheets - 1, {SheetKind::Agreement, {SheetSigner{}}});
        QVERIFY(workspace().orders().save(order));
        m_page->refresh();
        auto* adding = sheets()->findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(adding->isEnabled());
        sheets()->addSheet(SheetKind::Agreement);
        QCOMPARE(now().sheets.size(), Order::MaxSheets); // stored, read back
        QVERIFY(!adding->isEnabled());
        sheets()->addSheet(SheetKind::Agreement);
        QCOMPARE(now().sheets.size(), Order::MaxSheets);
        sheets()->removeSheet(0);
        QVERIFY(adding->isEnabled());
    }

    void sheetsAreFilled()
    {
        QVERIFY(workspace().parties().save(
            {.kind = PartyKind::Person, .name = u"Петрова О.А."_s, .post = u"юрист & Ко"_s}));
        sheets()->addSheet(SheetKind::Acquaintance);
        auto* card = sheets()->findChild<SheetCard*>();
        emit card->fillMenu()->aboutToShow();
        QList<QAction*> actions = card->fillMenu()->actions();
        QVERIFY(actions.size() >= 4);
        actions.first()->trigger(); // all schools
        const auto schools = schoolSigners(workspace()).value();
        QVERIFY(schools.size() > 5);
        QCOMPARE(now().sheets.first().signers, schools);
        actions.first()->trigger();
        QCOMPARE(now().sheets.first().signers, schools); // nobody stands twice
        auto& error = child<QLabel>(*card, "sheetError");
        QVERIFY(!error.isHidden());
        actions.at(1)->trigger(); // there is no list behind the order
        QVERIFY(!error.isHidden());
        emit card->fillMenu()->aboutToShow();
        for (QAction* action : card->fillMenu()->actions())
            if (action->menu())
                action->menu()->actions().last()->trigger();
        QCOMPARE(now().sheets.first().signers.last(), (SheetSigner{u"юрист & Ко"_s, u"Петрова О.А."_s}));
        undo().undo();
        QCOMPARE(now().sheets.first().signers, schools);
        sheets()->setReadOnly(true);
        sheets()->addSigners(0, QList<SheetSigner>{{u"а"_s, u"б"_s}});
        QCOMPARE(now().sheets.first().signers, schools);
    }

    void aLookIsChosenAndMadeUsual()
    {
        choose(*look(), "standard", int(DocumentStandard::Gost2025));
        choose(*look(), "bodySize", 14.0);
        child<QCheckBox>(*look(), "columnNumbers").click();
        QCOMPARE(now().profile.standard, DocumentStandard::Gost2025);
        QCOMPARE(now().profile.bodySizePt, 14.0);
        QVERIFY(now().profile.columnNumbers);
        const DocumentProfile chosen = now().profile;
        look()->makeDefault();
        QVERIFY(workspace().documentDefaults().profile().value() == chosen);
        undo().undo();
        QVERIFY(workspace().documentDefaults().profile().value() == DocumentProfile());
        undo().redo();
        child<QCheckBox>(*look(), "permanent").click();
        QVERIFY(!now().profile.permanent);
        look()->takeDefault();
        QVERIFY(now().profile == chosen);
        undo().undo();
        QVERIFY(!now().profile.permanent);
    }

    void aForeignValueStaysToBeSeen()
    {
        DocumentProfile profile;
        profile.bodySizePt = 12.7;
        profile.fontFamily = u"No Such Face"_s;
        ProfileBox box;
        box.setProfile(profile);
        QVERIFY(box.profile() == profile);
        QCOMPARE(child<QComboBox>(box, "bodySize").currentData().toDouble(), 12.7);
        QVERIFY(child<QComboBox>(box, "font").currentText().contains(u"No Such Face"_s));
    }

    void armsAreTakenAndTakenBack()
    {
        const QString path = m_sample->write(u"герб.png"_s, image(3000, 1500, "PNG"));
        look()->takeArms(path);
        const QByteArray arms = workspace().documentDefaults().arms().value();
        const QImage stored = QImage::fromData(arms, "PNG");
        QCOMPARE(stored.size(), QSize(1000, 500));
        QVERIFY(stored.textKeys().isEmpty());
        QVERIFY(now().profile.arms);
        undo().undo();
        undo().undo();
        QVERIFY(workspace().documentDefaults().arms().value().isEmpty());
        undo().redo();
        QCOMPARE(workspace().documentDefaults().arms().value(), arms);
        look()->removeArms();
        QVERIFY(workspace().documentDefaults().arms().value().isEmpty());
        undo().undo();
        QCOMPARE(workspace().documentDefaults().arms().value(), arms);
    }

    void picturesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fits");
        const QByteArray png = image(300, 400, "PNG");
        QTest::newRow("png") << png << true;
        QTest::newRow("jpeg") << image(300, 400, "JPEG") << true;
        QTest::newRow("one pixel") << image(1, 1, "PNG") << true;
        QTest::newRow("bmp") << image(30, 40, "BMP") << false;
        QTest::newRow("text") << QByteArray("герб") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut short") << image(300, 400, "JPEG").left(60) << false;
        QTest::newRow("head alone") << png.left(40) << false;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << false;
        QTest::newRow("over 2 MB") << QByteArray(png + QByteArray(2 * 1024 * 1024, 'x')) << false;
        QByteArray immense = png; // says 60 000 × 60 000 pixels
        immense.replace(16, 8, QByteArray("\0\0\xea\x60\0\0\xea\x60", 8));
        QTest::newRow("immense") << immense << false;
    }
    void picturesAreBounded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, fits);
        const auto read = readArmsPicture(m_sample->write(u"картинка.png"_s, bytes));
        QCOMPARE(read.has_value(), fits);
        if (fits)
            QVERIFY(checkArms(*read));
        else
            QVERIFY(read.error().text.size() > 10);
        QVERIFY(!readArmsPicture(m_sample->path(u"нет"_s)));
        QVERIFY(!readArmsPicture(m_sample->path(u""_s)));
    }

    void aPhotoIsMadeSmallerUntilItFits()
    {
        QImage noise(1000, 1000, QImage::Format_RGB32);
        quint32 seed = 1;
        for (int y = 0; y < noise.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(noise.scanLine(y));
            for (int x = 0; x < noise.width(); ++x)
                line[x] = 0xff000000U | ((seed = seed * 1664525U + 1013904223U) >> 8);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(noise.save(&buffer, "JPEG", 60));
        QVERIFY(bytes.size() < DocumentDefaults::maxArmsBytes);
        const auto read = readArmsPicture(m_sample->write(u"шум.jpg"_s, bytes));
        QVERIFY(read);
        QVERIFY(checkArms(*read));
    }

    void theSettingsKeepTheLook()
    {
        SettingsPage page(m_sample->context());
        open(page);
        page.refresh();
        auto* box = page.findChild<ProfileBox*>();
        QVERIFY(box);
        choose(*box, "tableSize", 12.0);
        QCOMPARE(workspace().documentDefaults().profile().value().tableSizePt, 12.0);
        undo().undo();
        QVERIFY(workspace().documentDefaults().storedProfile().value().isEmpty());
        page.refresh();
        QVERIFY(box->profile() == DocumentProfile());
        QCOMPARE(namelessControls(&page), QStringList());
    }

    void everythingHasAName()
    {
        sheets()->addSheet(SheetKind::Agreement);
        QCOMPARE(namelessControls(sheets()), QStringList());
        QCOMPARE(namelessControls(look()), QStringList());
    }
};

QTEST_MAIN(tst_SheetsAndLook)
#include "tst_sheetsandlook.moc"
