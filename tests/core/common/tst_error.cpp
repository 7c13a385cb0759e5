#include "common/Clock.h"
#include "common/Id.h"
#include "common/Progress.h"
#include "common/Result.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int value)
{
    if (value % 2 != 0)
        return fail(ErrorCode::Data, u"odd"_s, Place{u"file.csv"_s, {}, 3, {}});
    return value / 2;
}

Result<int> quarter(int value)
{
    LOTSIA_TRY_ASSIGN(const int once, half(value));
    LOTSIA_TRY_ASSIGN(const int twice, half(once));
    return twice;
}

Status check(int value)
{
    LOTSIA_TRY(half(value));
    return {};
}

} // namespace

class TestError : public QObject {
    Q_OBJECT
private slots:
    void handsErrorsOn();
    void tellsWhere();
    void hasExitCodes();
    void keepsTimeAndProgress();
};

void TestError::handsErrorsOn()
{
    QCOMPARE(*quarter(8), 2);
    QVERIFY(!quarter(6));
    QCOMPARE(quarter(6).error().text, u"odd"_s);
    QVERIFY(check(2));
    QVERIFY(!check(1));
}

void TestError::tellsWhere()
{
    const Error error{ErrorCode::Data, u"wrong"_s, {u"f.xlsx"_s, u"S"_s, 14, u"C"_s}};
    QCOMPARE(error.toString(), u"f.xlsx, sheet “S”, row 14, column “C”: wrong"_s);
    QCOMPARE((Error{ErrorCode::Data, u"wrong"_s, {}}).toString(), u"wrong"_s);
    QVERIFY(Place().toString().isEmpty());
}

void TestError::hasExitCodes()
{
    const auto exitOf = [](ErrorCode code) { return Error{code, {}, {}}.exitCode(); };
    QCOMPARE(exitOf(ErrorCode::Data), 1);
    QCOMPARE(exitOf(ErrorCode::Cancelled), 1);
    QCOMPARE(exitOf(ErrorCode::Usage), 2);
    QCOMPARE(exitOf(ErrorCode::File), 3);
    QCOMPARE(exitOf(ErrorCode::InUse), 4);
    QCOMPARE(exitOf(ErrorCode::Damaged), 5);
}

void TestError::keepsTimeAndProgress()
{
    FixedClock clock(QDateTime(QDate(2023, 7, 10), QTime(9, 0)));
    QCOMPARE(clock.today(), QDate(2023, 7, 10));
    qint64 seen = 0;
    Progress progress([&seen](const QString&, qint64 done, qint64) { seen = done; });
    progress.report(u"rows"_s, 5, 10);
    QCOMPARE(seen, 5);
    QVERIFY(!progress.isCancelled());
    progress.cancel();
    QVERIFY(progress.isCancelled());
    struct Tag;
    QVERIFY(!Id<Tag>().isValid());
    QVERIFY(Id<Tag>(3) > Id<Tag>(2));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
