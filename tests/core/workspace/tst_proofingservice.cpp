#include "VerifyOk.h"

#include "storage/Connection.h"
#include "workspace/OrderService.h"
#include "workspace/PartyService.h"
#include "workspace/ProofingService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestProofingService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString path() const { return m_folder->filePath(u"проба.lotsia"_s); }
    ProofingService& proofing() { return m_workspace->proofing(); }

private slots:
    void init()
    {
        m_workspace.reset(); // closed before its folder goes
        m_folder = std::make_unique<QTemporaryDir>();
        Department department;
        department.name = u"Управление образования"_s;
        department.municipalityGenitive = u"Бедряжинского округа"_s;
        department.headName = u"И.А. Бактиева"_s;
        department.coordinatorName = u"Ахмеджанов Р.Р."_s;
        department.coordinatorNameDative = u"Ахмеджанову Р.Р."_s;
        auto workspace = Workspace::create(path(), department);
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
    }

    void wordsAreKeptAndTakenBack()
    {
        QVERIFY(proofing().ownWords()->isEmpty());
        for (const QString& word : {u"профлёт"_s, u"  Атлет "_s, u"профлёт"_s, u"план-график"_s})
            QVERIFY(proofing().addWord(word));
        QCOMPARE(*proofing().ownWords(), (QStringList{u"Атлет"_s, u"план-график"_s, u"профлёт"_s}));
        QVERIFY(proofing().knownWords()->contains(u"Профлет"_s));
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(path()));
        QVERIFY(proofing().removeWord(u"профлёт"_s));
        QVERIFY(proofing().removeWord(u"нет такого"_s));
        QCOMPARE(proofing().ownWords()->size(), 2);
        QVERIFY(!proofing().knownWords()->contains(u"профлет"_s));
    }

    void onlyWordsAreTaken_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString& word : {u""_s, u"  "_s, u"два слова"_s, u"7"_s, u"-"_s, u"а;б"_s, QString(61, u'ж')})
            QTest::addRow("%s", qPrintable(word)) << word;
    }

    void onlyWordsAreTaken()
    {
        QFETCH(QString, word);
        const Status added = proofing().addWord(word);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Data);
        QVERIFY(proofing().ownWords()->isEmpty());
    }

    void namesOfTheDatabaseAreKnown()
    {
        QVERIFY(m_workspace->parties().save({.kind = PartyKind::Person, .name = u"Мухаметзянов Т.Т."_s}));
        QVERIFY(m_workspace->parties().save({.kind = PartyKind::Organisation, .name = u"МБУ «Уралинфо»"_s}));
        School school;
        school.code = u"111001"_s;
        school.shortName = u"МБОУ «Тюшевская ООШ»"_s;
        QVERIFY(m_workspace->schools().save(school));
        const KnownWords words = proofing().knownWords().value();
        for (const QString& word :
             {u"Мухаметзянову"_s, u"Уралинфо"_s, u"Тюшевской"_s, u"Бедряжинском"_s, u"Бактиевой"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        const ProofContext context = proofing().context().value();
        QCOMPARE(context.people.size(), 3); // organisations are no people
        QCOMPARE(context.people.last().cases.value(GrammaticalCase::Dative), u"Ахмеджанову Р.Р."_s);
    }

    void remarksAreHiddenPerOrder()
    {
        Order order;
        order.title = u"Об утверждении"_s;
        const OrderId first = m_workspace->orders().add(order).value();
        const OrderId second = m_workspace->orders().add(order).value();
        QVERIFY(proofing().setRemarkHidden(first, u"double-space:1"_s, true));
        QVERIFY(proofing().setRemarkHidden(first, u"double-space:1"_s, true));
        QCOMPARE(*proofing().hiddenRemarks(first), QStringList{u"double-space:1"_s});
        QVERIFY(proofing().hiddenRemarks(second)->isEmpty());
        QVERIFY(proofing().setRemarkHidden(first, u"double-space:1"_s, false));
        QVERIFY(proofing().hiddenRemarks(first)->isEmpty());
        QVERIFY(!proofing().setRemarkHidden(OrderId(999), u"x"_s, true));
        QVERIFY(proofing().setRemarksHidden(first, {u"a:1"_s, u"b:1"_s}, true));
        QCOMPARE(*proofing().hiddenRemarks(first), (QStringList{u"a:1"_s, u"b:1"_s}));
        // All of them or none.
        m_workspace.reset();
        {
            const auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)
                        ->script(u"CREATE TRIGGER refuse BEFORE DELETE ON order_hidden_remark "
                                 u"WHEN OLD.remark = 'b:1' BEGIN SELECT RAISE(ABORT, 'no'); END;"_s));
        }
        m_workspace = std::move(*Workspace::open(path()));
        QVERIFY(!proofing().setRemarksHidden(first, {u"a:1"_s, u"b:1"_s}, false));
        QCOMPARE(proofing().hiddenRemarks(first)->size(), 2);
    }

    void readOnlyKeepsNothing()
    {
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(path(), Workspace::Access::ReadOnly));
        QVERIFY(proofing().knownWords());
        QVERIFY(!proofing().addWord(u"слово"_s));
    }
};

QTEST_GUILESS_MAIN(TestProofingService)
#include "tst_proofingservice.moc"
