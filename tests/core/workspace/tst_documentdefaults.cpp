#include "FramedPng.h"
#include "VerifyOk.h"

#include "SampleDatabase.h"
#include "orders/Party.h"
#include "storage/Connection.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/PartyService.h"
#include "workspace/SchoolService.h"
#include "workspace/SheetSources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// The department's look on paper and its coat of arms.
class tst_DocumentDefaults : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_number = 0;
    DocumentDefaults& defaults() { return m_workspace->documentDefaults(); }
    QString path() const { return m_folder.filePath(u"%1.lotsia"_s.arg(m_number)); }
    void reopen(Workspace::Access access = Workspace::Access::ReadWrite)
    {
        m_workspace.reset();
        m_workspace = Workspace::open(path(), access).value();
    }
    Result<QVariant> ask(const QString& sql)
    {
        LOTSIA_TRY_ASSIGN(const auto connection, Connection::open(path(), Connection::Mode::ReadWrite));
        return connection->value(sql);
    }

    Status run(const QString& sql)
    {
        LOTSIA_TRY_ASSIGN(const auto connection, Connection::open(path(), Connection::Mode::ReadWrite));
        return connection->run(sql);
    }

private slots:
    void init()
    {
        ++m_number;
        Department department;
        department.name = u"Управление образования"_s;
        m_workspace = Workspace::create(path(), department).value();
    }

    void theProgramsLookComesFirst()
    {
        QVERIFY(defaults().profile().value() == DocumentProfile());
        QVERIFY(defaults().storedProfile().value().isEmpty());
        QVERIFY(defaults().arms().value().isEmpty());
    }

    void aLookIsKeptAndTakenBack()
    {
        DocumentProfile look;
        look.standard = DocumentStandard::Gost2025;
        look.fontFamily = u"Times New Roman"_s;
        look.bodySizePt = 14;
        look.arms = true;
        VERIFY_OK(defaults().setProfile(look));
        QVERIFY(defaults().profile().value() == look);
        const QByteArray stored = defaults().storedProfile().value();
        reopen();
        QVERIFY(defaults().profile().value() == look);
        VERIFY_OK(defaults().storeProfile({}));
        QVERIFY(defaults().profile().value() == DocumentProfile());
        VERIFY_OK(defaults().storeProfile(stored));
        QVERIFY(defaults().profile().value() == look);
        m_workspace.reset();
        QCOMPARE(ask(u"SELECT COUNT(*) FROM history WHERE entity = 'reference_book'"_s).value().toInt(), 3);
    }

    void aWrongLookIsRefused()
    {
        DocumentProfile look;
        look.bodySizePt = 72;
        QVERIFY(!defaults().setProfile(look));
        for (const char* json : {"[]", "{", R"({"body_size": 99})", R"({"colour": "red"})"})
            QVERIFY2(!defaults().storeProfile(json), json);
        QVERIFY(defaults().storedProfile().value().isEmpty());
    }

    void aDamagedLookIsNamed()
    {
        m_workspace.reset();
        VERIFY_OK(run(u"INSERT INTO reference_book (key, json) VALUES ('document_profile', '{\"body_size\": 1}')"_s));
        reopen();
        const auto look = defaults().profile();
        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::Damaged);
        VERIFY_OK(defaults().setProfile({})); // and can be set right
        QVERIFY(defaults().profile().has_value());
    }

    void armsAreKeptWithTheirHistory()
    {
        const QByteArray png = pngOf(600, 800), other = pngOf(100, 100);
        VERIFY_OK(defaults().setArms(png));
        QCOMPARE(defaults().arms().value(), png);
        VERIFY_OK(defaults().setArms(png)); // nothing changed: nothing is written down
        VERIFY_OK(defaults().setArms(other));
        VERIFY_OK(defaults().setArms({}));
        QVERIFY(defaults().arms().value().isEmpty());
        VERIFY_OK(defaults().setArms(png));
        reopen(Workspace::Access::ReadOnly);
        QCOMPARE(defaults().arms().value(), png);
        QVERIFY(!defaults().setArms(other));
        m_workspace.reset();
        QCOMPARE(
            ask(u"SELECT group_concat(action) FROM (SELECT action FROM history WHERE entity = 'picture' ORDER BY id)"_s)
                .value()
                .toString(),
            u"add,change,remove,add"_s);
        // The log says which picture it was and does not hold it.
        QVERIFY(ask(u"SELECT MAX(LENGTH(new)) FROM history WHERE entity = 'picture'"_s).value().toInt() < 300);
    }

    void wrongPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("png");
        const QByteArray good = pngOf(500, 500);
        QTest::newRow("text") << QByteArray("герб");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF");
        QTest::newRow("signature alone") << good.left(8);
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("tail") << good + "x";
        QTest::newRow("no width") << pngOf(0, 10);
        QTest::newRow("wide") << pngOf(1001, 10);
        QTest::newRow("immense") << pngOf(0xffffffffU, 0xffffffffU);
        QTest::newRow("over 2 MB") << pngOf(900, 900, DocumentDefaults::maxArmsBytes);
        QTest::newRow("nothing drawn") << QByteArray(good.left(33) + pngChunk("IEND", {}));
        QByteArray lying = good;
        qToBigEndian(quint32(0xfffffff0U), lying.data() + 33);
        QTest::newRow("length of a chunk") << lying;
    }
    void wrongPicturesAreRefused()
    {
        QFETCH(QByteArray, png);
        const Status stored = defaults().setArms(png);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Data);
        QVERIFY(defaults().arms().value().isEmpty());
    }

    void aDamagedPictureIsNamed()
    {
        m_workspace.reset();
        VERIFY_OK(run(u"INSERT INTO picture (key, png) VALUES ('arms', x'00112233')"_s));
        reopen();
        const auto arms = defaults().arms();
        QVERIFY(!arms);
        QCOMPARE(arms.error().code, ErrorCode::Damaged);
        VERIFY_OK(defaults().setArms(pngOf(10, 10)));
        QVERIFY(defaults().arms().has_value());
    }

    void sheetsAreFilledFromTheDatabase()
    {
        SampleDatabase database;
        Workspace& workspace = database.workspace();
        VERIFY_OK(workspace.parties().save(
            {.kind = PartyKind::Person, .name = u"Петрова О.А."_s, .post = u"заместитель начальника"_s}));
        VERIFY_OK(workspace.parties().save({.kind = PartyKind::Organisation, .name = u"МБУ ДПО ММЦ"_s}));
        const auto parties = partySigners(workspace);
        VERIFY_OK(parties);
        QCOMPARE(parties->size(), 2);
        QVERIFY(parties->contains(SheetSigner{u"заместитель начальника"_s, u"Петрова О.А."_s}));
        QVERIFY(parties->contains(SheetSigner{u"МБУ ДПО ММЦ"_s, {}}));

        const QList<School> schools = workspace.schools().list().value();
        const auto all = schoolSigners(workspace);
        VERIFY_OK(all);
        QCOMPARE(all->size(), schools.size());
        QCOMPARE(all->first(), (SheetSigner{schools.first().shortName, schools.first().head}));

        Order order;
        QVERIFY(!listedSchoolSigners(workspace, order)); // there is no list: a sentence says what to do
        OrderAppendix list{AppendixKind::SchoolList, workspace.criteria().current()->value()};
        list.year = 2023;
        order.appendices = {list, list};
        const auto listed = listedSchoolSigners(workspace, order);
        VERIFY_OK(listed);
        QVERIFY(listed->size() > 0 && listed->size() < all->size() + 1);
        QCOMPARE(QSet<QString>([&] {
                     QSet<QString> names;
                     for (const SheetSigner& signer : *listed)
                         names << signer.post;
                     return names;
                 }())
                     .size(),
                 listed->size());
    }
};

QTEST_GUILESS_MAIN(tst_DocumentDefaults)
#include "tst_documentdefaults.moc"
