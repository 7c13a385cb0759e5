#include "FileBytes.h"
#include "VerifyOk.h"
#include "core/workspace/SampleDatabase.h"

#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/OrderService.h"
#include "workspace/ResultService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear asked = AcademicYear::endingIn(2023);

} // namespace

class tst_CriteriaService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_database;
    CriteriaId m_set; ///< the one in use

    CriteriaService& criteria() { return m_database->workspace().criteria(); }
    CriteriaEntry entry(CriteriaId id)
    {
        const auto entries = criteria().list();
        for (const CriteriaEntry& item : *entries) {
            if (item.id == id)
                return item;
        }
        return {};
    }
    QByteArray json(CriteriaId id) { return criteria().get(id)->canonicalJson(); }
    int rows(const QString& sql)
    {
        auto connection = Connection::open(m_database->path(), Connection::Mode::ReadOnly);
        return connection ? (*connection)->value(sql)->toInt() : -1;
    }
    int historyRows(const QString& entity)
    {
        return rows(u"SELECT count(*) FROM history WHERE entity = '%1'"_s.arg(entity));
    }
    Status approve(CriteriaId id)
    {
        const auto order = m_database->workspace().orders().create(u"criteria-approval"_s, {});
        if (!order)
            return std::unexpected(order.error());
        m_database->close();
        Status status;
        {
            auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            const FixedClock clock(QDateTime(QDate(2023, 9, 2), QTime(9, 0)));
            Storage storage(std::move(*connection), clock);
            auto transaction = Transaction::begin(storage.connection());
            status = storage.criteria.approve(id.value(), order->value(), u"приказ № 96 от 24.06.2021"_s);
            if (status)
                status = transaction->commit();
        }
        m_database->open();
        return status;
    }
    Result<CriteriaId> approved(const QString& edition, int firstYear, int lastYear)
    {
        auto id = criteria().duplicate(m_set, edition);
        if (!id)
            return id;
        for (const Status& status :
             {criteria().setYears(*id, firstYear, lastYear), criteria().confirm(*id), approve(*id)}) {
            if (!status)
                return std::unexpected(status.error());
        }
        return id;
    }

private slots:
    void init()
    {
        m_database = std::make_unique<SampleDatabase>();
        m_set = *criteria().current();
    }
    void cleanup() { m_database.reset(); }

    void everyChangeOfADraftCanBeTakenBack()
    {
        const QByteArray before = json(m_set);
        const auto copy = criteria().duplicate(m_set, u" 2024 "_s);
        VERIFY_OK(copy);
        QCOMPARE(entry(*copy).edition, u"2024"_s);
        QCOMPARE(entry(*copy).origin, m_set);
        QVERIFY(entry(*copy).sample && !entry(*copy).approved && !entry(*copy).inUse);
        QCOMPARE(json(m_set), before);

        const QByteArray old = json(*copy);
        const QByteArray changed = QByteArray(old).replace("0.3", "0.5");
        VERIFY_OK(criteria().saveDraft(*copy, changed));
        QVERIFY(json(*copy) != old);
        QCOMPARE(entry(*copy).sha256, criteria().get(*copy)->sha256());
        VERIFY_OK(criteria().saveDraft(*copy, old));
        QCOMPARE(json(*copy), old);

        VERIFY_OK(criteria().setYears(*copy, 2024, 2026));
        QCOMPARE(entry(*copy).firstYear, 2024);
        QCOMPARE(entry(*copy).lastYear, 2026);
        VERIFY_OK(criteria().setYears(*copy, 0, 0));
        QCOMPARE(entry(*copy).lastYear, 0);
        VERIFY_OK(criteria().setAbout(*copy, u" Из приказа. "_s));
        QCOMPARE(entry(*copy).about, u"Из приказа."_s);
        VERIFY_OK(criteria().setAbout(*copy, {}));

        VERIFY_OK(criteria().setRemoved(*copy, true));
        QVERIFY(!entry(*copy).id.isValid());
        VERIFY_OK(criteria().setRemoved(*copy, false));
        QCOMPARE(json(*copy), old);
        QVERIFY(
            rows(u"SELECT count(*) FROM history WHERE entity = 'criteria' AND entity_id = %1 AND old IS NOT NULL"_s.arg(
                copy->value()))
            == 8);
        const int written = historyRows(u"criteria"_s);
        VERIFY_OK(criteria().setAbout(*copy, {})); // what changes nothing leaves no trace
        VERIFY_OK(criteria().use(m_set));
        QCOMPARE(historyRows(u"criteria"_s), written);
    }

    void draftsRefuseWhatIsWrong()
    {
        const CriteriaId copy = *criteria().duplicate(m_set, u"2024"_s);
        const QByteArray before = json(copy);
        const auto count = criteria().list()->size();
        const auto refused = [&](const Status& status, const QString& word) {
            return !status && status.error().code == ErrorCode::Data && status.error().text.contains(word);
        };
        QVERIFY(refused(criteria().saveDraft(copy, "{"), u"JSON"_s));
        QVERIFY(refused(criteria().saveDraft(copy, QByteArray(before).replace("share_below", "share_bellow")),
                        u"measure"_s));
        QVERIFY(refused(criteria().saveDraft(copy, QByteArray(2 * 1024 * 1024, ' ')), u"KiB"_s));
        QVERIFY(refused(criteria().saveDraft(copy, json(m_set)), u"number %1"_s.arg(m_set.value())));
        QVERIFY(refused(criteria().saveDraft(CriteriaId(99), before), u"99"_s));
        QVERIFY(refused(criteria().setYears(copy, 2024, 2023), u"year"_s));
        QVERIFY(refused(criteria().setYears(copy, 1990, 0), u"year"_s));
        QVERIFY(refused(criteria().setYears(copy, 0, 2101), u"year"_s));
        QVERIFY(refused(criteria().setYears(copy, -1, 0), u"year"_s));
        QVERIFY(refused(criteria().setAbout(copy, QString(3000, u'а')), u"2000"_s));
        QVERIFY(refused(criteria().setRemoved(m_set, true), u"in use"_s));
        QVERIFY(!criteria().duplicate(m_set, u"2024"_s));
        QVERIFY(!criteria().duplicate(m_set, u"  "_s));
        QVERIFY(!criteria().duplicate(m_set, QString(300, u'1')));
        QVERIFY(!criteria().duplicate(CriteriaId(99), u"2025"_s));
        QCOMPARE(json(copy), before);
        QCOMPARE(criteria().list()->size(), count);
    }

    void removedDraftsAreOutOfTheWay()
    {
        const CriteriaId copy = *criteria().duplicate(m_set, u"2024"_s);
        const QByteArray rules = json(copy);
        VERIFY_OK(criteria().setRemoved(copy, true));
        for (const Status& status :
             {criteria().use(copy), criteria().saveDraft(copy, QByteArray(rules).replace("0.3", "0.4")),
              criteria().setAbout(copy, u"А"_s), criteria().setYears(copy, 2024, 0), criteria().confirm(copy)}) {
            QVERIFY(!status);
            QVERIFY2(status.error().text.contains(u"removed"_s), qPrintable(status.error().text));
        }
        // The same rules again: the removed one is named, and a file brings it back.
        const auto again = criteria().duplicate(m_set, u"2024"_s);
        QVERIFY(!again && again.error().text.contains(u"removed"_s));
        const CriteriaId other = *criteria().duplicate(m_set, u"2025"_s);
        const Status same = criteria().saveDraft(other, rules);
        QVERIFY(!same && same.error().text.contains(u"removed"_s));
        const auto imported = criteria().importJson(rules, u"набор.json"_s);
        VERIFY_OK(imported);
        QCOMPARE(*imported, copy);
        QVERIFY(entry(copy).id.isValid());
        VERIFY_OK(criteria().confirm(copy));
        VERIFY_OK(criteria().setRemoved(copy, true));
        const Status removed = approve(copy); // an order may still refer to it
        QVERIFY(!removed && removed.error().text.contains(u"removed"_s));
    }

    void approvedSetsNeverChange()
    {
        const CriteriaId copy = *criteria().duplicate(m_set, u"2024"_s);
        QCOMPARE(approve(copy).error().code, ErrorCode::Data); // a sample
        VERIFY_OK(criteria().confirm(copy));
        VERIFY_OK(approve(copy));
        QVERIFY(entry(copy).approved);
        QCOMPARE(entry(copy).orderText, u"приказ № 96 от 24.06.2021"_s);
        QVERIFY(entry(copy).order.isValid());
        const QByteArray rules = json(copy);
        for (const Status& status :
             {criteria().saveDraft(copy, QByteArray(rules).replace("0.3", "0.4")), criteria().setAbout(copy, u"А"_s),
              criteria().setYears(copy, 2024, 0), criteria().setRemoved(copy, true), approve(copy)}) {
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::Data);
            QVERIFY2(status.error().text.contains(u"№ 96"_s), qPrintable(status.error().text));
        }
        QCOMPARE(json(copy), rules);
        VERIFY_OK(criteria().use(copy));
        VERIFY_OK(criteria().duplicate(copy, u"2025"_s));
    }

    void yearsChooseTheSet()
    {
        const auto year = AcademicYear::endingIn;
        QCOMPARE(*criteria().current(asked), m_set);
        const auto first = approved(u"первая"_s, 2021, 2022);
        VERIFY_OK(first);
        QCOMPARE(*criteria().current(year(2021)), *first);
        QCOMPARE(*criteria().current(year(2022)), *first);
        QCOMPARE(*criteria().current(year(2020)), m_set);
        QCOMPARE(*criteria().current(year(2023)), m_set);
        QCOMPARE(*criteria().current(), m_set);
        const auto second = approved(u"вторая"_s, 2022, 0);
        VERIFY_OK(second);
        QCOMPARE(*criteria().current(year(2021)), *first);
        QCOMPARE(*criteria().current(year(2022)), *second); // the later one
        QCOMPARE(*criteria().current(year(2100)), *second);
        VERIFY_OK(criteria().use(*first));
        QCOMPARE(*criteria().current(year(2022)), *first); // the one in use before it
        QCOMPARE(*criteria().current(year(2023)), *second);
        QCOMPARE(*criteria().current(year(2019)), *first); // none is meant for it
        // A draft decides nothing.
        const CriteriaId draft = *criteria().duplicate(m_set, u"проект"_s);
        VERIFY_OK(criteria().setYears(draft, 2023, 2023));
        QCOMPARE(*criteria().current(year(2023)), *second);
        QCOMPARE(criteria().classify(asked)->criteria().edition(), u"вторая"_s);
        QCOMPARE(criteria().classify(asked, m_set)->criteria().sha256(), entry(m_set).sha256);
    }

    void trialsStoreNothing()
    {
        const QByteArray before = bytesOf(m_database->path());
        const auto set = criteria().get(m_set);
        const auto trial = criteria().tryOut(*set, asked);
        VERIFY_OK(trial);
        QCOMPARE(trial->toJson(), criteria().classify(asked)->toJson());
        QCOMPARE(bytesOf(m_database->path()), before);
        for (const int year : {1991, 1992}) { // the rules look one year back
            const auto early = criteria().tryOut(*set, AcademicYear::endingIn(year));
            QCOMPARE(early.has_value(), year == 1992);
            QVERIFY(early || early.error().code == ErrorCode::Data);
        }
        QCOMPARE(criteria().dataset(AcademicYear::endingIn(2000), 100, {}).error().code, ErrorCode::Data);
    }

    void readOnlyRefusesEveryChange()
    {
        const QByteArray rules = json(m_set);
        const Classification list = *criteria().classify(asked);
        m_database->open(Workspace::Access::ReadOnly);
        const QByteArray before = bytesOf(m_database->path());
        QCOMPARE(criteria().duplicate(m_set, u"2024"_s).error().code, ErrorCode::File);
        QCOMPARE(criteria().importJson(QByteArray(rules).replace("0.3", "0.4"), {}).error().code, ErrorCode::File);
        QCOMPARE(criteria().saveSnapshot(list).error().code, ErrorCode::File);
        QCOMPARE(criteria().saveDraft(m_set, QByteArray(rules).replace("0.3", "0.4")).error().code, ErrorCode::File);
        QCOMPARE(criteria().setYears(m_set, 2023, 0).error().code, ErrorCode::File);
        QCOMPARE(criteria().setAbout(m_set, u"А"_s).error().code, ErrorCode::File);
        QCOMPARE(criteria().use(CriteriaId(2)).error().code, ErrorCode::File);
        QCOMPARE(criteria().confirm(m_set).error().code, ErrorCode::File);
        const Override no{u"low"_s, Verdict::False, u"По списку региона"_s, {}};
        QCOMPARE(criteria().setOverride(asked, m_set, u"111001"_s, no).error().code, ErrorCode::File);
        QCOMPARE(bytesOf(m_database->path()), before);
    }

    void decisionsKeepWhoAndWhen()
    {
        const Override no{u"low"_s, Verdict::False, u" По списку региона "_s, u"Письмо № 5"_s};
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, no));
        const Override first = criteria().overrides(asked, m_set)->value(u"111001"_s);
        QCOMPARE(first.reason, u"По списку региона"_s);
        QCOMPARE(first.at, u"2023-09-01T09:00:00"_s);
        m_database->setNow(QDateTime(QDate(2023, 10, 1), QTime(10, 0)));
        Override other = no;
        other.reason = u"Уточнено"_s;
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, other));
        QCOMPARE(criteria().overrides(asked, m_set)->value(u"111001"_s).at, u"2023-10-01T10:00:00"_s);
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, first)); // taken back
        const Override back = criteria().overrides(asked, m_set)->value(u"111001"_s);
        QCOMPARE(back.at, first.at);
        QCOMPARE(back.author, first.author);
        QCOMPARE(back.reason, first.reason);
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, {}));
        QVERIFY(criteria().overrides(asked, m_set)->isEmpty());
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, {})); // nothing to take back: no row
        QCOMPARE(historyRows(u"decision"_s), 4);
        QCOMPARE(rows(u"SELECT count(*) FROM history WHERE entity = 'decision' AND old LIKE '%Письмо № 5%'"_s), 3);

        other.reason = u" "_s;
        QCOMPARE(criteria().setOverride(asked, m_set, u"111001"_s, other).error().code, ErrorCode::Data);
        other = no;
        other.classId = u"нет"_s;
        QCOMPARE(criteria().setOverride(asked, m_set, u"111001"_s, other).error().code, ErrorCode::Data);
        other = no;
        other.verdict = Verdict::Unknown;
        QCOMPARE(criteria().setOverride(asked, m_set, u"111001"_s, other).error().code, ErrorCode::Data);
        QCOMPARE(criteria().setOverride(asked, m_set, u"нет"_s, no).error().code, ErrorCode::Data);
        // All or none.
        QCOMPARE(criteria().setOverrides(asked, m_set, {{u"111001"_s, no}, {u"нет"_s, no}}).error().code,
                 ErrorCode::Data);
        QVERIFY(criteria().overrides(asked, m_set)->isEmpty());
    }

    void regionalListBesideTheRule()
    {
        // By the rule: 111001 111005 111008 111011 111016 111017 111020 111022.
        const Classification list = *criteria().classify(asked);
        QString byName;
        for (const RankedSchool& school : list.schools()) {
            if (school.code == u"111008")
                byName = school.name;
        }
        const QStringList lines{u"111001"_s,
                                u" 2.  111005 "_s,
                                u"3\t111005\tтаже"_s,
                                u"4. "_s + byName.toUpper(),
                                u""_s,
                                u"111010 какая-то школа"_s,
                                u"999999"_s,
                                u"111011;%1"_s.arg(byName), // two schools in one line
                                u"Школа, которой нет"_s,
                                QString(1000, u'я'),
                                u"DROP TABLE school; --"_s};
        const auto match = criteria().matchRegionalList(asked, m_set, u"low"_s, lines);
        VERIFY_OK(match);
        const auto codes = [](const QList<RegionalMatch::Row>& rows) {
            QStringList result;
            for (const auto& row : rows)
                result << row.code;
            result.sort();
            return result;
        };
        QCOMPARE(codes(match->agreed), (QStringList{u"111001"_s, u"111005"_s, u"111008"_s}));
        QCOMPARE(codes(match->onlyRegion), QStringList{u"111010"_s});
        QCOMPARE(codes(match->onlyRule),
                 (QStringList{u"111011"_s, u"111016"_s, u"111017"_s, u"111020"_s, u"111022"_s}));
        QCOMPARE(match->unknown.size(), 5);
        QVERIFY(match->unknown.contains(u"999999"_s));
        QVERIFY(criteria().overrides(asked, m_set)->isEmpty());

        QCOMPARE(criteria().matchRegionalList(asked, m_set, u"нет"_s, lines).error().code, ErrorCode::Data);
        QCOMPARE(criteria().matchRegionalList(asked, CriteriaId(99), u"low"_s, lines).error().code, ErrorCode::Data);
        QCOMPARE(criteria().matchRegionalList(asked, m_set, u"low"_s, QStringList(10'001, u"111001"_s)).error().code,
                 ErrorCode::Data);
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(criteria().matchRegionalList(asked, m_set, u"low"_s, lines, &cancelled).error().code,
                 ErrorCode::Cancelled);
    }

    void regionalListDecides()
    {
        const QStringList lines{u"111001"_s, u"111010"_s, u"111023"_s}; // the last one is left out by the rules
        const auto apply = [&](const QStringList& list, const QString& reason) {
            return criteria().applyRegionalList(asked, m_set, u"low"_s, list, reason, u"Приказ министерства № 7"_s);
        };
        QCOMPARE(apply({u"111001"_s, u"опечатка"_s}, u"Список региона"_s).error().code, ErrorCode::Data);
        QCOMPARE(apply({u" "_s}, u"Список региона"_s).error().code, ErrorCode::Data);
        QCOMPARE(apply(lines, u" "_s).error().code, ErrorCode::Data);
        QVERIFY(criteria().overrides(asked, m_set)->isEmpty());

        const Override earlier{u"low"_s, Verdict::False, u"Прежнее решение"_s, {}};
        VERIFY_OK(criteria().setOverride(asked, m_set, u"111001"_s, earlier));
        m_database->setNow(QDateTime(QDate(2023, 10, 1), QTime(10, 0)));
        const auto change = apply(lines, u"Список региона"_s);
        VERIFY_OK(change);
        const auto stored = *criteria().overrides(asked, m_set);
        QCOMPARE(stored.size(), 3 + 7); // three in, seven of the rule's eight out
        QStringList inClass;
        const Classification list = *criteria().classify(asked);
        for (const RankedSchool& school : list.schools()) {
            if (school.classes.front() == Verdict::True)
                inClass << school.code;
        }
        inClass.sort();
        QCOMPARE(inClass, lines);
        QCOMPARE(stored.value(u"111005"_s).document, u"Приказ министерства № 7"_s);
        QCOMPARE(apply(lines, u"Ещё раз"_s)->after.size(), 0); // nothing differs any more

        VERIFY_OK(criteria().setOverrides(asked, m_set, change->before));
        const auto back = *criteria().overrides(asked, m_set);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.value(u"111001"_s).reason, u"Прежнее решение"_s);
        QCOMPARE(back.value(u"111001"_s).at, u"2023-09-01T09:00:00"_s);
        VERIFY_OK(criteria().setOverrides(asked, m_set, change->after));
        QCOMPARE(criteria().overrides(asked, m_set)->value(u"111005"_s).at, u"2023-10-01T10:00:00"_s);
    }

    void oneDecisionIsNotOverwrittenByAnother()
    {
        QByteArray rules = json(m_set);
        rules.replace("\"classes\":[",
                      "\"classes\":[{\"id\":\"other\",\"name\":\"Другой\",\"when\":{\"not\":{\"class\":"
                      "\"low\"}}},");
        const auto set = criteria().importJson(rules, u"два класса.json"_s);
        VERIFY_OK(set);
        VERIFY_OK(
            criteria().setOverride(asked, *set, u"111005"_s, Override{u"other"_s, Verdict::True, u"Так решили"_s, {}}));
        const auto refused = criteria().applyRegionalList(asked, *set, u"low"_s, {u"111001"_s}, u"Список"_s, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"111005"_s), qPrintable(refused.error().text));
        QCOMPARE(criteria().overrides(asked, *set)->size(), 1);
        QCOMPARE(criteria().matchRegionalList(asked, *set, u"low"_s, {u"111005"_s})->agreed.first().otherClass,
                 u"other"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CriteriaService)
#include "tst_criteriaservice.moc"
