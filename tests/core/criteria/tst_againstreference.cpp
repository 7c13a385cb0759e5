// Random rules on random small municipalities, judged twice: by the room and by the plainest reading of formats.md.
#include "PlainEvaluator.h"
#include "RandomData.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 10'000;
constexpr quint32 seed = 20230710;

char letter(Verdict verdict)
{
    return verdict == Verdict::True ? 'T' : verdict == Verdict::False ? 'F' : verdict == Verdict::Unknown ? 'U' : 'X';
}

} // namespace

class tst_againstreference : public QObject {
    Q_OBJECT

private slots:
    void randomRules();
};

void tst_againstreference::randomRules()
{
    qInfo("%d cases, seed %u", cases, seed);
    int judged = 0, refused = 0, compared = 0, close = 0, ordered = 0;
    QHash<char, int> seen;
    for (quint32 number = 0; judged < cases; ++number) {
        plain::Dice dice(seed + number);
        const QJsonObject rules = plain::RandomRules(dice).whole();
        const QByteArray json = QJsonDocument(rules).toJson(QJsonDocument::Compact);
        const auto told = [&](const QString& what) { // the text of a test's failure
            return u"case %1: %2\n%3"_s.arg(number).arg(what, QString::fromUtf8(json));
        };
        const auto set = CriteriaSet::parse(json);
        if (!set) {
            // Chance writes rules that exclude themselves; nothing else may be wrong with them.
            if (!set.error().text.contains(u"No school can ever get the class"))
                QFAIL(qPrintable(told(set.error().toString())));
            ++refused;
            continue;
        }
        ++judged;
        const auto dataset = plain::randomData(dice);
        const int classes = int(set->classes().size());
        const auto decisions = plain::randomDecisions(dice, *dataset, classes);
        const auto result = evaluate(*set, dataset, decisions);
        if (!result)
            QFAIL(qPrintable(told(result.error().toString())));
        plain::Evaluator reference(rules, *dataset, decisions);
        for (const RankedSchool& school : result->schools()) {
            for (int c = 0; c < classes; ++c) {
                reference.close = false;
                const char expected = reference.verdict(school.schoolIndex, u"k"_s + QString::number(c));
                if (reference.close) {
                    ++close;
                    continue;
                }
                const char got = letter(school.classes[size_t(c)]);
                ++seen[got];
                ++compared;
                if (got != expected)
                    QFAIL(qPrintable(told(u"school %1, class k%2: %3 instead of %4"_s.arg(school.schoolIndex)
                                              .arg(c)
                                              .arg(QChar::fromLatin1(got))
                                              .arg(QChar::fromLatin1(expected)))));
            }
        }
        reference.close = false;
        const std::vector<size_t> order = reference.order();
        for (size_t place = 0; !reference.close && place < order.size(); ++place) {
            if (result->schools()[place].schoolIndex != order[place])
                QFAIL(qPrintable(told(u"place %1: school %2 instead of %3"_s.arg(place)
                                          .arg(result->schools()[place].schoolIndex)
                                          .arg(order[place]))));
        }
        ordered += !reference.close;
    }
    qInfo("%d refused, %d verdicts compared, %d too close to tell, %d lists", refused, compared, close, ordered);
    QVERIFY(close < compared / 10);
    QVERIFY(ordered > cases * 8 / 10);
    for (const char answer : {'T', 'F', 'U', 'X'})
        QVERIFY(seen.value(answer) > compared / 50); // every answer was met often enough to mean something
}

QTEST_GUILESS_MAIN(tst_againstreference)
#include "tst_againstreference.moc"
