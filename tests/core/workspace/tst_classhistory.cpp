#include "VerifyOk.h"
#include "core/workspace/SampleDatabase.h"

#include "workspace/ClassHistory.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// One low procedure is enough, so that the invented data of three years have something to tell.
const QByteArray rules = R"({"format":"lotsia-criteria/1","title":"Хотя бы одна","edition":"1","sample":false,
"procedure_sets":{"впр":[{"kind":"ВПР","subject":"Математика","grade":5},{"kind":"ВПР","subject":"Русский язык","grade":5}]},
"signs":{"низкий":{"measure":"share_below","procedures":"впр","is":">=","value":0.2}},
"classes":[{"id":"low","name":"ШНОР","when":{"count":"низкий","year":0,"at_least":1}},
{"id":"twice","name":"Дважды","when":{"class":"low","years":[0,-1],"each":true}}%1],
"ranking":[{"by":"name"}]})";

} // namespace

class tst_ClassHistory : public QObject {
    Q_OBJECT

private:
    SampleDatabase m_database;
    Workspace& workspace() { return m_database.workspace(); }
    CriteriaId set(const QByteArray& more = {})
    {
        const auto id = workspace().criteria().importJson(QByteArray(rules).replace("%1", more), u"правила.json"_s);
        if (!id)
            qFatal("%s", qPrintable(id.error().toString()));
        return *id;
    }

private slots:
    void saysWhatEachYearsListSays_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("one read for all years") << QByteArray();
        QTest::newRow("flags are of one year")
            << QByteArray(R"(,{"id":"marked","name":"Отмечена","when":{"flag":"remote_area"}})");
    }
    void saysWhatEachYearsListSays()
    {
        QFETCH(QByteArray, more);
        const CriteriaId id = set(more);
        const AcademicYear upTo = AcademicYear::endingIn(2023);
        VERIFY_OK(workspace().criteria().setOverride(upTo.shifted(-1), id, u"111004"_s,
                                                     Override{u"low"_s, Verdict::True, u"По письму"_s, {}}));
        const auto history = ClassHistory::load(workspace(), id, upTo, 5);
        VERIFY_OK(history);
        QCOMPARE(history->years(), (QList<AcademicYear>{upTo, upTo.shifted(-1), upTo.shifted(-2)}));
        int longest = 0, left = 0;
        for (const AcademicYear year : history->years()) {
            const auto list = workspace().criteria().classify(year, id);
            VERIFY_OK(list);
            for (const RankedSchool& school : list->schools()) {
                for (qsizetype c = 0; c < history->classes().size(); ++c)
                    QCOMPARE(history->verdict(school.code, c, year), school.classes.at(size_t(c)));
                longest = std::max(longest, history->yearsInARow(school.code, 0));
                left += history->leftIn(school.code, 0).has_value();
            }
        }
        QCOMPARE(longest, 3);
        QVERIFY(left > 0);
        QCOMPARE(history->verdict(u"111004"_s, 0, upTo.shifted(-1)), Verdict::True);
        VERIFY_OK(workspace().criteria().setOverride(upTo.shifted(-1), id, u"111004"_s, {}));
    }

    void countsAndLeaves()
    {
        const CriteriaId id = set();
        auto& criteria = workspace().criteria();
        const AcademicYear y3 = AcademicYear::endingIn(2023);
        const auto decide = [&](int back, const QString& code, Verdict verdict) {
            return criteria.setOverride(y3.shifted(-back), id, code, Override{u"low"_s, verdict, u"Проба"_s, {}});
        };
        using enum Verdict;
        // Newest first: in, in, out; out, in, in; out, out, in; in, out, in.
        const QList<std::pair<QString, std::array<Verdict, 3>>> courses{{u"111001"_s, {True, True, False}},
                                                                        {u"111004"_s, {False, True, True}},
                                                                        {u"111005"_s, {False, False, True}},
                                                                        {u"111008"_s, {True, False, True}},
                                                                        {u"111010"_s, {False, False, False}}};
        for (const auto& [code, verdicts] : courses) {
            for (size_t back = 0; back < 3; ++back)
                VERIFY_OK(decide(int(back), code, verdicts[back]));
        }
        const auto history = ClassHistory::load(workspace(), id, y3, 3);
        VERIFY_OK(history);
        QCOMPARE(history->yearsInARow(u"111001"_s, 0), 2);
        QCOMPARE(history->yearsInARow(u"111004"_s, 0), 0);
        QCOMPARE(history->yearsInARow(u"111008"_s, 0), 1);
        QVERIFY(!history->leftIn(u"111001"_s, 0));
        QCOMPARE(history->leftIn(u"111004"_s, 0), y3);
        QCOMPARE(history->leftIn(u"111005"_s, 0), y3.shifted(-1));
        QVERIFY(!history->leftIn(u"111008"_s, 0));
        QVERIFY(!history->leftIn(u"111010"_s, 0));
        // Only so far back as it was asked for.
        const auto shorter = ClassHistory::load(workspace(), id, y3, 1);
        VERIFY_OK(shorter);
        QCOMPARE(shorter->yearsInARow(u"111001"_s, 0), 1);
        QVERIFY(!shorter->leftIn(u"111004"_s, 0));
        for (const auto& [code, verdicts] : courses) {
            for (int back = 0; back < 3; ++back)
                VERIFY_OK(criteria.setOverride(y3.shifted(-back), id, code, {}));
        }
    }

    void unknownIsNothing()
    {
        const CriteriaId id = set();
        const auto history = ClassHistory::load(workspace(), id, AcademicYear::endingIn(2023), 3);
        VERIFY_OK(history);
        QVERIFY(!history->verdict(u"нет"_s, 0, AcademicYear::endingIn(2023)));
        QVERIFY(!history->verdict(u"111001"_s, 9, AcademicYear::endingIn(2023)));
        QVERIFY(!history->verdict(u"111001"_s, -1, AcademicYear::endingIn(2023)));
        QVERIFY(!history->verdict(u"111001"_s, 0, AcademicYear::endingIn(2001)));
        QCOMPARE(history->yearsInARow(u"нет"_s, 0), 0);
        // A year without results, and one without a year before it.
        for (const int year : {1991, 2024, 2100}) {
            const auto none = ClassHistory::load(workspace(), id, AcademicYear::endingIn(year), year == 2024 ? 5 : 1);
            VERIFY_OK(none);
            QCOMPARE(none->years().size(), year == 2024 ? 3 : 0);
            QCOMPARE(none->yearsInARow(u"111001"_s, 0), 0);
            QVERIFY(!none->leftIn(u"111001"_s, 0));
        }
        VERIFY_OK(ClassHistory::load(workspace(), id, AcademicYear::endingIn(1992), 1000));
        VERIFY_OK(ClassHistory::load(workspace(), id, AcademicYear::endingIn(2023), -1));
        QCOMPARE(ClassHistory::load(workspace(), CriteriaId(99), AcademicYear::endingIn(2023), 3).error().code,
                 ErrorCode::Data);
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(ClassHistory::load(workspace(), id, AcademicYear::endingIn(2023), 3, &cancelled).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_ClassHistory)
#include "tst_classhistory.moc"
