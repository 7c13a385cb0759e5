#include "VerifyOk.h"

#include "orders/PartyLookalike.h"
#include "storage/Connection.h"
#include "workspace/OrderService.h"
#include "workspace/PartyService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pdfOf(const Order&, const QList<AppendixContent>&)
{
    return QByteArray("%PDF");
}

Roadmap planOf(const QString& title, const QList<QStringList>& responsible)
{
    Roadmap roadmap;
    roadmap.title = title;
    roadmap.documentKind = u"План"_s;
    roadmap.sections << RoadmapSection{};
    for (const QStringList& parties : responsible)
        roadmap.sections.first().actions.append(
            {{}, u"мероприятие"_s, parties, Term::parse(u"август 2023"_s), u"справка"_s});
    return roadmap;
}

} // namespace

class tst_PartyService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    RoadmapId m_draft, m_second;

    PartyService& parties() { return m_workspace->parties(); }
    QString path() const { return m_folder->filePath(u"база.lotsia"_s); }
    QStringList responsible(RoadmapId id)
    {
        QStringList all;
        const auto roadmap = m_workspace->roadmaps().get(id);
        for (const RoadmapAction& action : roadmap->sections.first().actions)
            all << action.responsible.join(u'+');
        return all;
    }
    const PartyUse* use(const QList<PartyUse>& list, const QString& name)
    {
        const auto found = std::ranges::find(list, name, [](const PartyUse& one) { return one.party.name; });
        return found == list.end() ? nullptr : &*found;
    }
    void sql(const QString& statement)
    {
        m_workspace.reset();
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(statement));
        }
        m_workspace = std::move(*Workspace::open(path()));
    }
    int historyRows()
    {
        auto connection = Connection::open(path(), Connection::Mode::ReadOnly);
        return (*connection)->value(u"SELECT count(*) FROM history"_s)->toInt();
    }
    void approve(RoadmapId id)
    {
        Order order;
        order.title = u"Об утверждении плана"_s;
        order.appendices = {{AppendixKind::Roadmap, id.value()}};
        const auto made = m_workspace->orders().add(order);
        VERIFY_OK(made);
        VERIFY_OK(m_workspace->orders().approve(*made, u"96"_s, QDate(2023, 9, 4), pdfOf));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Department department;
        department.name = u"Управление образования"_s;
        auto created = Workspace::create(path(), department);
        VERIFY_OK(created);
        m_workspace = std::move(*created);
        const auto draft =
            m_workspace->roadmaps().add(planOf(u"Первый"_s,
                                               {{u"Управление образования"_s, u"МБУ ДПО ММЦ"_s},
                                                {u"Управление Образования КГО"_s},
                                                {u"Управление образования"_s, u"Управление Образования КГО"_s}}));
        VERIFY_OK(draft);
        m_draft = *draft;
        const auto second = m_workspace->roadmaps().add(planOf(u"Второй"_s, {{u"Управление  образования"_s}}));
        VERIFY_OK(second);
        m_second = *second;
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void listsTheDirectoryAndWhoIsNamed()
    {
        VERIFY_OK(parties().save({.kind = PartyKind::Person, .name = u"Ахмеджанов Р.Р."_s}));
        const auto list = parties().list();
        VERIFY_OK(list);
        QCOMPARE(*parties().names(),
                 (QStringList{u"Ахмеджанов Р.Р."_s, u"МБУ ДПО ММЦ"_s, u"Управление образования"_s,
                              u"Управление Образования КГО"_s}));
        const PartyUse* department = use(*list, u"Управление образования"_s);
        QVERIFY(department && !department->party.id.isValid());
        QCOMPARE(department->actions, 3);
        QCOMPARE(department->roadmaps, (QList<RoadmapId>{m_draft, m_second}));
        QCOMPARE(use(*list, u"Ахмеджанов Р.Р."_s)->actions, 0);
        QVERIFY(use(*list, u"Ахмеджанов Р.Р."_s)->party.id.isValid());
    }

    void listsWhatAPartyAnswersFor()
    {
        const auto actions = parties().actionsOf(u"Управление образования"_s);
        VERIFY_OK(actions);
        QCOMPARE(actions->size(), 3);
        QCOMPARE(actions->at(1).number, u"1.3."_s);
        QCOMPARE(actions->at(1).term, u"август 2023"_s);
        QCOMPARE(actions->at(2).roadmapTitle, u"Второй"_s);
        QVERIFY(parties().actionsOf(u"никто"_s)->isEmpty());
    }

    void storesAParty()
    {
        Party party{.kind = PartyKind::Person,
                    .name = u"  Бондарь\nА.А. "_s,
                    .post = u"методист "_s,
                    .cases = {{GrammaticalCase::Dative, u" Бондарю А.А. "_s}, {GrammaticalCase::Genitive, u"  "_s}},
                    .postCases = {{GrammaticalCase::Instrumental, u"ведущим методистом"_s}},
                    .note = u"тел. 2-15-16"_s};
        const auto id = parties().save(party);
        VERIFY_OK(id);
        const Party stored = *parties().get(*id);
        QCOMPARE(stored.name, u"Бондарь А.А."_s);
        QCOMPARE(stored.post, u"методист"_s);
        QCOMPARE(stored.cases, (QHash<GrammaticalCase, QString>{{GrammaticalCase::Dative, u"Бондарю А.А."_s}}));
        QCOMPARE(stored.postCases, party.postCases);
        QCOMPARE(stored.note, party.note);
        const int before = historyRows();
        VERIFY_OK(parties().save(stored)); // nothing differs: nothing is written
        QCOMPARE(historyRows(), before);
        Party changed = stored;
        changed.note.clear();
        VERIFY_OK(parties().save(changed));
        QCOMPARE(historyRows(), before + 1);
        VERIFY_OK(parties().setRemoved(*id, true));
        QVERIFY(!use(*parties().list(), u"Бондарь А.А."_s));
        VERIFY_OK(parties().setRemoved(*id, false));
        QCOMPARE(*parties().get(*id), changed);
    }

    void refusesBadParties()
    {
        const auto id = parties().save({.name = u"Школы"_s});
        VERIFY_OK(id);
        QCOMPARE(parties().save({.name = u"  "_s}).error().code, ErrorCode::Data);
        QCOMPARE(parties().save({.name = QString(501, u'а')}).error().code, ErrorCode::Data);
        QCOMPARE(parties().save({.name = u"а"_s, .note = QString(501, u'а')}).error().code, ErrorCode::Data);
        const auto second = parties().save({.name = u"школы"_s});
        QCOMPARE(second.error().code, ErrorCode::Data);
        QVERIFY(second.error().text.contains(u"Школы"_s));
        QCOMPARE(parties().save({.id = PartyId(77), .name = u"Другой"_s}).error().code, ErrorCode::Data);
        QCOMPARE(parties().setRemoved(PartyId(77), true).error().code, ErrorCode::Data);
        QCOMPARE(parties().get(PartyId(77)).error().code, ErrorCode::Data);
        VERIFY_OK(parties().setRemoved(*id, true));
        VERIFY_OK(parties().save({.name = u"школы"_s})); // the name is free again
        QCOMPARE(parties().setRemoved(*id, false).error().code, ErrorCode::Data);
    }

    void renamesEverywhere()
    {
        const Roadmap first = *m_workspace->roadmaps().get(m_draft);
        const auto renamed = parties().rename(u"Управление образования"_s, u"МКУ «Управление образования»"_s);
        VERIFY_OK(renamed);
        QCOMPARE(renamed->actions, 3);
        QVERIFY(renamed->left.isEmpty());
        QCOMPARE(responsible(m_draft),
                 (QStringList{u"МКУ «Управление образования»+МБУ ДПО ММЦ"_s, u"Управление Образования КГО"_s,
                              u"МКУ «Управление образования»+Управление Образования КГО"_s}));
        QCOMPARE(responsible(m_second), QStringList{u"МКУ «Управление образования»"_s});
        VERIFY_OK(parties().undoRename(*renamed));
        QCOMPARE(*m_workspace->roadmaps().get(m_draft), first);
        QCOMPARE(responsible(m_second), QStringList{u"Управление  образования"_s});
    }

    void joinsTwoSpellings()
    {
        const auto kept = parties().save({.name = u"Управление образования"_s});
        const auto other = parties().save({.name = u"Управление Образования КГО"_s, .note = u"второе"_s});
        VERIFY_OK(kept);
        VERIFY_OK(other);
        const auto renamed = parties().rename(u"Управление Образования КГО"_s, u"Управление образования"_s);
        VERIFY_OK(renamed);
        QCOMPARE(responsible(m_draft),
                 (QStringList{u"Управление образования+МБУ ДПО ММЦ"_s, u"Управление образования"_s,
                              u"Управление образования"_s})); // named twice: once
        QVERIFY(!use(*parties().list(), u"Управление Образования КГО"_s));
        VERIFY_OK(parties().undoRename(*renamed));
        QCOMPARE(use(*parties().list(), u"Управление Образования КГО"_s)->party.id, *other);
        QCOMPARE(use(*parties().list(), u"Управление Образования КГО"_s)->actions, 2);
    }

    void takesTheDirectoryAlong()
    {
        const auto id = parties().save({.kind = PartyKind::Person,
                                        .name = u"Бондарь А.А."_s,
                                        .cases = {{GrammaticalCase::Dative, u"Бондарю А.А."_s}},
                                        .postCases = {{GrammaticalCase::Dative, u"методисту"_s}}});
        VERIFY_OK(id);
        const Party before = *parties().get(*id);
        const auto renamed = parties().rename(u"Бондарь А.А."_s, u"Бондаренко А.А."_s);
        VERIFY_OK(renamed);
        const Party after = *parties().get(*id);
        QCOMPARE(after.name, u"Бондаренко А.А."_s);
        QVERIFY(after.cases.isEmpty()); // forms of the old name
        QCOMPARE(after.postCases, before.postCases);
        VERIFY_OK(parties().undoRename(*renamed));
        QCOMPARE(*parties().get(*id), before);
    }

    void leavesWhatIsFrozen()
    {
        approve(m_second);
        sql(u"INSERT INTO roadmap (title, document_kind, headings, removed, archived) VALUES ('Старый', 'План', '[]', "
            u"0, "
            u"1); INSERT INTO roadmap_section (roadmap_id, position, title, removed) SELECT max(id), 0, '', 0 FROM "
            u"roadmap; INSERT INTO roadmap_action (roadmap_id, section_id, position, text, responsible, term, result, "
            u"removed) SELECT s.roadmap_id, s.id, 0, 'м', '[\"Управление образования\"]', '', '', 0 FROM "
            u"roadmap_section s WHERE s.roadmap_id = (SELECT max(id) FROM roadmap)"_s);
        // An archived roadmap counts for nobody, and is named when it stays behind.
        QCOMPARE(use(*parties().list(), u"Управление образования"_s)->actions, 3);
        const auto reach = parties().reach(u"Управление образования"_s);
        VERIFY_OK(reach);
        QCOMPARE(reach->actions, 2);
        QCOMPARE(reach->roadmaps, 1);
        QCOMPARE(reach->left, (QStringList{u"Второй"_s, u"Старый"_s}));
        const auto renamed = parties().rename(u"Управление образования"_s, u"Отдел"_s);
        VERIFY_OK(renamed);
        QCOMPARE(renamed->left, reach->left);
        QCOMPARE(renamed->before.size(), 1);
        QCOMPARE(responsible(m_second), QStringList{u"Управление  образования"_s});
        const auto again = parties().rename(u"Управление образования"_s, u"Отдел"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Data);
    }

    void refusesABadRename()
    {
        const QString old = u"Управление образования"_s;
        for (const QString& to : {u""_s, u"   "_s, old, u" Управление  образования "_s, QString(501, u'а')})
            QCOMPARE(parties().rename(old, to).error().code, ErrorCode::Data);
        QCOMPARE(parties().rename(u"Никто"_s, u"Кто-то"_s).error().code, ErrorCode::Data);
        QCOMPARE(parties().rename(u""_s, u"Кто-то"_s).error().code, ErrorCode::Data);
        const auto renamed = parties().rename(old, u"Отдел"_s);
        VERIFY_OK(renamed);
        Roadmap changed = *m_workspace->roadmaps().get(m_second);
        changed.title = u"Другое название"_s;
        VERIFY_OK(m_workspace->roadmaps().save(changed));
        QCOMPARE(parties().undoRename(*renamed).error().code, ErrorCode::Data);
        QCOMPARE(responsible(m_draft).first(), u"Отдел+МБУ ДПО ММЦ"_s); // nothing half taken back
    }

    void saysWhichEntryIsDamaged()
    {
        VERIFY_OK(parties().save({.name = u"Школы"_s}));
        sql(u"UPDATE party SET json = 'x'"_s);
        QCOMPARE(parties().list().error().code, ErrorCode::Damaged);
        QVERIFY(parties().list().error().text.contains(u"Школы"_s));
        sql(u"UPDATE party SET json = '{}', kind = 9"_s);
        QCOMPARE(parties().list().error().code, ErrorCode::Damaged);
    }

    void seesLookalikes_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char* left, const char* right, bool alike) {
            QTest::newRow(left) << QString::fromUtf8(right) << alike;
        };
        row("Управление образования", "Управление Образования КГО", true);
        row("Управление образования ", "управление образования", true);
        row("МКУ «Управление образования»", "МКУ \"Управление образования\"", true);
        row("МБУ ДПО ММЦ", "МБУ ДПО «ММЦ»", true);
        row("методический кабинет", "методический кабинет.", true);
        row("руководители школ", "руководители  школ", true);
        row("координаторы", "координатор", true);
        row("СОШ № 1", "СОШ № 2", false);
        row("Петров И.И.", "Петрова И.И.", false);
        row("Ким Ю.С.", "Ким Ю.А.", false);
        row("школы", "школа", false);
        row("Управление образования", "Отдел образования", false);
        row("отдел", "отдел образования", false);
        row("", "школы", false);
    }
    void seesLookalikes()
    {
        QFETCH(QString, other);
        QFETCH(bool, alike);
        const QString left = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(lookAlike(left, other), alike);
        QCOMPARE(lookAlike(other, left), alike);
        QVERIFY(!lookAlike(left, left));
    }
};

QTEST_GUILESS_MAIN(tst_PartyService)
#include "tst_partyservice.moc"
