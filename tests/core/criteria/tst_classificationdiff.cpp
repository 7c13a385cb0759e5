#include "core/criteria/DatasetBuilder.h"
#include "criteria/ClassificationDiff.h"
#include "criteria/TraceTree.h"

#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Change = ClassificationDiff::Change;

namespace {

CriteriaSet lowAt(double limit, const QByteArray& id = "low")
{
    return criteria(
        R"({"format":"lotsia-criteria/1","title":"Т","edition":"1",
        "procedure_sets":{"ядро":[{"kind":"ВПР","subject":"Математика","grade":5}]},
        "signs":{"низкий":{"measure":"share_below","procedures":"ядро","is":">=","value":)"
        + QByteArray::number(limit) + R"(,"min_participants":10,"when_small":"unknown"}},
        "classes":[{"id":")"
        + id + R"(","name":"ШНОР","when":{"count":"низкий","year":0,"at_least":1}}],"ranking":[{"by":"name"}]})");
}

Classification apply(const CriteriaSet& set, const DatasetBuilder& data)
{
    auto result = evaluate(set, data.build());
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

DatasetBuilder fourSchools(int year = 2023)
{
    const Procedure maths = procedure(u"ВПР"_s, u"Математика"_s, 5);
    DatasetBuilder data(year);
    data.school(u"1"_s).school(u"2"_s).school(u"3"_s).school(u"4"_s);
    data.add(u"1"_s, 2023, maths, 10, 20).add(u"2"_s, 2023, maths, 6, 20).add(u"3"_s, 2023, maths, 1, 20);
    data.add(u"4"_s, 2023, maths, 3, 5);
    data.add(u"1"_s, 2022, maths, 1, 20).add(u"2"_s, 2022, maths, 8, 20).add(u"3"_s, 2022, maths, 1, 20);
    return data;
}

const ClassificationDiff::Row& rowOf(const ClassificationDiff& diff, const QString& code)
{
    for (const ClassificationDiff::Row& row : diff.rows()) {
        if (row.code == code)
            return row;
    }
    qFatal("no school %s", qPrintable(code));
}

} // namespace

class TestClassificationDiff : public QObject {
    Q_OBJECT

private slots:
    void comparesTwoSets()
    {
        const Classification left = apply(lowAt(0.5), fourSchools());
        const Classification right = apply(lowAt(0.3), fourSchools());
        QCOMPARE(ClassificationDiff::pairs(left, right), (QList<ClassPair>{{0, 0}}));
        const auto diff = ClassificationDiff::of(left, right, {0, 0});
        QVERIFY(diff);
        QCOMPARE(diff->rows().size(), 4U);
        QCOMPARE(rowOf(*diff, u"1"_s).change, Change::Stays);
        QCOMPARE(rowOf(*diff, u"2"_s).change, Change::Enters);
        QCOMPARE(rowOf(*diff, u"3"_s).change, Change::Out);
        QCOMPARE(rowOf(*diff, u"4"_s).change, Change::Unknown);
        QVERIFY(!rowOf(*diff, u"4"_s).differs());
        QCOMPARE(diff->count(Change::Enters), 1);
        const QString why = QString(rowOf(*diff, u"2"_s).why).replace(u'\u00a0', u' ');
        QVERIFY2(why.contains(u"6 из 20 = 30,0 % < 50 %"_s), qPrintable(why));
        QVERIFY2(why.contains(u"6 из 20 = 30,0 % ≥ 30 %"_s), qPrintable(why));
        QVERIFY(rowOf(*diff, u"1"_s).why.isEmpty());

        const auto turned = ClassificationDiff::of(right, left, {0, 0});
        QCOMPARE(rowOf(*turned, u"2"_s).change, Change::Leaves);
    }

    void comparesTwoYearsOfOneSet()
    {
        const CriteriaSet set = lowAt(0.4);
        const auto diff = ClassificationDiff::of(apply(set, fourSchools(2022)), apply(set, fourSchools()), {0, 0});
        QVERIFY(diff);
        QCOMPARE(rowOf(*diff, u"1"_s).change, Change::Enters);
        QCOMPARE(rowOf(*diff, u"2"_s).change, Change::Leaves);
        const QString why = QString(rowOf(*diff, u"1"_s).why).replace(u'\u00a0', u' ');
        QVERIFY2(why.contains(u"слева 2021/2022 — 1 из 20 = 5,0 % < 40 %"_s), qPrintable(why));
        QVERIFY2(why.contains(u"справа 2022/2023 — 10 из 20 = 50,0 % ≥ 40 %"_s), qPrintable(why));
    }

    void namesSchoolsThatOneSideLacks()
    {
        DatasetBuilder fewer(2023);
        fewer.school(u"1"_s).school(u"5"_s);
        fewer.add(u"1"_s, 2023, procedure(u"ВПР"_s, u"Математика"_s, 5), 10, 20);
        const CriteriaSet set = lowAt(0.4);
        const auto diff = ClassificationDiff::of(apply(set, fewer), apply(set, fourSchools()), {0, 0});
        QVERIFY(diff);
        QCOMPARE(diff->rows().size(), 5U);
        QCOMPARE(rowOf(*diff, u"2"_s).left, std::nullopt);
        QCOMPARE(rowOf(*diff, u"2"_s).change, Change::Unknown);
        QVERIFY(rowOf(*diff, u"2"_s).why.startsWith(u"Слева"_s));
        QCOMPARE(rowOf(*diff, u"5"_s).right, std::nullopt);
        QVERIFY(rowOf(*diff, u"5"_s).why.startsWith(u"Справа"_s));
    }

    void pairsTheFirstClassesWhenNoIdAgrees()
    {
        const Classification left = apply(lowAt(0.5), fourSchools());
        const Classification right = apply(lowAt(0.5, "other"), fourSchools());
        QCOMPARE(ClassificationDiff::pairs(left, right), (QList<ClassPair>{{0, 0}}));
    }

    void canBeCancelled()
    {
        Progress progress;
        progress.cancel();
        const Classification left = apply(lowAt(0.5), fourSchools());
        const auto diff = ClassificationDiff::of(left, left, {0, 0}, &progress);
        QVERIFY(!diff);
        QCOMPARE(diff.error().code, ErrorCode::Cancelled);
    }

    /// Of an И that fails only the failing parts decide, of an ИЛИ that fails all of them; the trace is a tree again.
    void findsWhatDecides()
    {
        const auto step = [](int depth, Verdict result, const QString& text) {
            TraceStep made;
            made.classId = u"low"_s;
            made.plain = text;
            made.depth = depth;
            made.result = result;
            return made;
        };
        const QList<TraceStep> all{step(1, Verdict::True, u"a"_s), step(1, Verdict::False, u"b"_s),
                                   step(0, Verdict::False, u"И"_s)};
        const auto tree = traceTree(all, u"low"_s);
        QVERIFY(tree);
        QCOMPARE(tree->parts.size(), 2);
        QCOMPARE(tree->parts.at(0).decisive, false);
        QCOMPARE(decisiveLeaves(*tree).size(), 1);
        QCOMPARE(decisiveLeaves(*tree).first()->step.plain, u"b"_s);
        const QList<TraceStep> negated{step(1, Verdict::True, u"a"_s), step(0, Verdict::False, u"НЕ"_s)};
        QCOMPARE(decisiveLeaves(*traceTree(negated, u"low"_s)).size(), 1);
        QVERIFY(!traceTree(all, u"none"_s));
        QVERIFY(!traceTree({}, u"low"_s));
    }
};

QTEST_GUILESS_MAIN(TestClassificationDiff)
#include "tst_classificationdiff.moc"
