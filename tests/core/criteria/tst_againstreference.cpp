// Random small municipalities, judged twice: by the room and by the plainest possible reading of the rules.
#include "DatasetBuilder.h"

#include <QTest>

#include <random>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// What one random run asks for.
struct Rules {
    int minimum = 0;
    int small = 0; ///< 0 skip, 1 unknown, else pooled years
    int missing = 0; ///< 0 skip, 1 unknown, else 10 + years to look back
    int percent = 30;
    int round = -1;
    int count = 1;
    int same = 1;
    int sharePercent = 50;
    bool strict = false;

    QByteArray json(int procedures) const
    {
        const auto policy = [](int value, const char* name, int base) {
            return value == 0 ? QByteArray("skip")
                : value == 1  ? QByteArray("unknown")
                              : QByteArray(name) + ':' + QByteArray::number(value - base);
        };
        QByteArray picks;
        for (int p = 0; p < procedures; ++p)
            picks += (p ? "," : "") + QByteArray(R"({"kind":"ВПР","subject":"Математика","grade":)")
                + QByteArray::number(p + 1) + '}';
        const QByteArray rounding = round < 0 ? QByteArray() : R"(,"round":)" + QByteArray::number(round);
        return R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[)" + picks
            + R"(]},"signs":{"с":{"measure":"share_below","procedures":"я","is":")" + (strict ? ">" : ">=")
            + R"(","value":)" + QByteArray::number(percent / 100.0) + rounding + R"(,"min_participants":)"
            + QByteArray::number(minimum) + R"(,"when_small":")" + policy(small, "pool_years", 0)
            + R"(","when_missing":")" + policy(missing, "nearest_earlier", 10) + R"("}},"classes":[)"
            + R"({"id":"count","when":{"count":"с","at_least":)" + QByteArray::number(count) + "}},"
            + R"({"id":"same","when":{"same":"с","years":[0,-1],"at_least":)" + QByteArray::number(same) + "}},"
            + R"({"id":"share","when":{"share":"с","year":-1,"at_least":)" + QByteArray::number(sharePercent / 100.0)
            + "}}," + R"({"id":"all","when":{"all":[{"class":"count"},{"not":{"class":"same"}}]}},)"
            + R"({"id":"any","when":{"any":[{"class":"same"},{"class":"share"}]}},)"
            + R"({"id":"often","when":{"class":"count","years":[0,-1,-2],"at_least":2}}]})";
    }
};

/// 'T', 'F', 'U'; 'A' is left out; the second letter of a figure says whether it rests on results.
class Plain {
public:
    Plain(const Rules& rules, const Dataset& dataset, size_t school, int procedures)
        : m_rules(rules)
        , m_dataset(dataset)
        , m_school(school)
        , m_procedures(procedures)
    {
    }

    char sign(int procedure, int back, bool& data) const
    {
        data = false;
        int at = back;
        if (!has(procedure, at)) {
            if (m_rules.missing <= 1)
                return m_rules.missing == 1 ? 'U' : 'A';
            while (at <= back + m_rules.missing - 10 && !has(procedure, at))
                ++at;
            if (at > back + m_rules.missing - 10)
                return 'A';
        }
        int below = figures(procedure, at).m2;
        int of = figures(procedure, at).participants;
        data = true;
        if (of < m_rules.minimum) {
            if (m_rules.small == 0) {
                data = false;
                return 'A';
            }
            for (int more = 1; more < m_rules.small; ++more) {
                if (has(procedure, at + more)) {
                    below += figures(procedure, at + more).m2;
                    of += figures(procedure, at + more).participants;
                }
            }
            if (of < m_rules.minimum)
                return 'U';
        }
        // Everything in ten-thousandths of a percent, by long division of whole numbers.
        if (m_rules.round >= 0) {
            qint64 scale = 1;
            for (int i = 0; i < m_rules.round; ++i)
                scale *= 10;
            const qint64 exact = qint64(below) * 100 * scale;
            qint64 rounded = exact / of;
            if ((exact % of) * 2 >= of)
                ++rounded;
            return yes(rounded, m_rules.percent * scale) ? 'T' : 'F';
        }
        return yes(qint64(below) * 100, qint64(m_rules.percent) * of) ? 'T' : 'F';
    }

    char count(int back) const
    {
        int trues = 0, unknowns = 0, withData = 0;
        for (int p = 0; p < m_procedures; ++p) {
            bool data = false;
            const char answer = sign(p, back, data);
            trues += answer == 'T';
            unknowns += answer == 'U';
            withData += data;
        }
        return withData == 0 ? 'U' : enough(trues, unknowns, m_rules.count);
    }

    char same() const
    {
        int trues = 0, unknowns = 0, withData = 0;
        for (int p = 0; p < m_procedures; ++p) {
            bool dataNow = false, dataBefore = false;
            const QString answers =
                QString(QChar::fromLatin1(sign(p, 0, dataNow))) + QChar::fromLatin1(sign(p, 1, dataBefore));
            withData += dataNow && dataBefore;
            if (answers == u"TT")
                ++trues;
            else if (!answers.contains(u'F') && !answers.contains(u'A'))
                ++unknowns;
        }
        return withData == 0 ? 'U' : enough(trues, unknowns, m_rules.same);
    }

    char share(int back) const
    {
        int trues = 0, unknowns = 0, counted = 0, withData = 0;
        for (int p = 0; p < m_procedures; ++p) {
            bool data = false;
            const char answer = sign(p, back, data);
            trues += answer == 'T';
            unknowns += answer == 'U';
            counted += answer != 'A';
            withData += data;
        }
        if (withData == 0)
            return 'U';
        if (trues * 100 >= m_rules.sharePercent * counted)
            return 'T';
        return (trues + unknowns) * 100 >= m_rules.sharePercent * counted ? 'U' : 'F';
    }

    char often() const
    {
        int trues = 0, unknowns = 0;
        for (int back = 0; back < 3; ++back) {
            trues += count(back) == 'T';
            unknowns += count(back) == 'U';
        }
        return enough(trues, unknowns, 2);
    }

    static char both(char a, char b) { return a == 'F' || b == 'F' ? 'F' : a == 'U' || b == 'U' ? 'U' : 'T'; }
    static char either(char a, char b) { return a == 'T' || b == 'T' ? 'T' : a == 'U' || b == 'U' ? 'U' : 'F'; }
    static char no(char a) { return a == 'T' ? 'F' : a == 'F' ? 'T' : 'U'; }

private:
    bool has(int procedure, int back) const
    {
        return size_t(back) < m_dataset.years().size() && figures(procedure, back).participants > 0;
    }
    const ResultFigures& figures(int procedure, int back) const
    {
        return m_dataset.at(size_t(back), size_t(procedure), m_school);
    }
    bool yes(qint64 value, qint64 limit) const { return m_rules.strict ? value > limit : value >= limit; }
    static char enough(int trues, int unknowns, int needed)
    {
        return trues >= needed ? 'T' : trues + unknowns < needed ? 'F' : 'U';
    }

    const Rules& m_rules;
    const Dataset& m_dataset;
    size_t m_school;
    int m_procedures;
};

} // namespace

class tst_againstreference : public QObject {
    Q_OBJECT

private slots:
    void randomMunicipalities();
};

void tst_againstreference::randomMunicipalities()
{
    std::mt19937 random(20230710);
    const auto pick = [&random](int least, int most) { return least + int(random() % unsigned(most - least + 1)); };
    int compared = 0;
    int seen[3] = {};
    for (int run = 0; run < 1500; ++run) {
        Rules rules;
        rules.minimum = pick(0, 12);
        rules.small = pick(0, 3);
        rules.missing = pick(0, 3);
        if (rules.missing > 1)
            rules.missing += 9; // nearest_earlier:1 or 2
        rules.percent = 5 * pick(0, 12);
        rules.round = pick(-1, 2);
        rules.count = pick(1, 3);
        rules.same = pick(1, 2);
        rules.sharePercent = 10 * pick(1, 10);
        rules.strict = pick(0, 1);
        const int procedures = pick(1, 4);
        const int years = pick(1, 6);
        std::vector<AcademicYear> yearList;
        for (int y = 0; y < years; ++y)
            yearList.push_back(AcademicYear::endingIn(2023 - y));
        std::vector<Procedure> list;
        for (int p = 0; p < procedures; ++p)
            list.push_back(procedure(u"ВПР"_s, u"Математика"_s, p + 1));
        std::vector<SchoolFacts> schools;
        for (int s = 0; s < 6; ++s)
            schools.push_back({QString::number(s), u"Школа № "_s + QString::number(s), {}, {}, {}, {}, {}});
        auto dataset = std::make_shared<Dataset>(yearList, list, schools);
        for (int y = 0; y < years; ++y) {
            for (int p = 0; p < procedures; ++p) {
                for (int s = 0; s < 6; ++s) {
                    if (pick(0, 3) == 0)
                        continue;
                    ResultFigures& figures = dataset->at(size_t(y), size_t(p), size_t(s));
                    figures.participants = pick(0, 20);
                    figures.m2 = pick(0, figures.participants);
                }
            }
        }
        const auto set = CriteriaSet::parse(rules.json(procedures));
        QVERIFY2(set, rules.json(procedures).constData());
        const auto result = evaluate(*set, dataset);
        QVERIFY(result);
        for (const RankedSchool& school : result->schools()) {
            const Plain plain(rules, *dataset, school.schoolIndex, procedures);
            const char expected[] = {plain.count(0),
                                     plain.same(),
                                     plain.share(1),
                                     Plain::both(plain.count(0), Plain::no(plain.same())),
                                     Plain::either(plain.same(), plain.share(1)),
                                     plain.often()};
            for (size_t c = 0; c < std::size(expected); ++c) {
                const Verdict verdict = school.classes[c];
                const char got = verdict == Verdict::True ? 'T' : verdict == Verdict::False ? 'F' : 'U';
                ++seen[got == 'T' ? 0 : got == 'F' ? 1 : 2];
                ++compared;
                if (got != expected[c]) {
                    qWarning("%s", rules.json(procedures).constData());
                    QFAIL(qPrintable(u"run %1, school %2, class %3: %4 instead of %5"_s.arg(run)
                                         .arg(school.code)
                                         .arg(c)
                                         .arg(QChar::fromLatin1(got))
                                         .arg(QChar::fromLatin1(expected[c]))));
                }
            }
        }
    }
    QCOMPARE(compared, 1500 * 6 * 6);
    for (const int count : seen)
        QVERIFY(count > compared / 20); // every answer was met often enough to mean something
}

QTEST_GUILESS_MAIN(tst_againstreference)
#include "tst_againstreference.moc"
