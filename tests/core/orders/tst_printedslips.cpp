#include "orders/Proofing.h"
#include "orders/Spelling.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Seed {
    Order order;
    Roadmap roadmap;
    QList<AppendixContent> contents() const { return {{AppendixKind::Roadmap, roadmap}}; }
};

Seed load(const QString& folder, const QString& name)
{
    return {Order::fromJson(QJsonDocument::fromJson(bytesOf(folder + name + u"-order.json"_s)).object()).value(),
            Roadmap::fromJson(bytesOf(folder + name + u"-roadmap.json"_s)).value()};
}

/// As the programs show it: mended.
Seed mended(const QString& name)
{
    return load(QStringLiteral(LOTSIA_SOURCE_DIR) + u"/resources/demo/"_s, name);
}

/// With the slips of the paper (seeds/*.txt).
Seed printed(const QString& name)
{
    return load(QStringLiteral(LOTSIA_TEST_DATA) + u"/seeds/"_s, name);
}

/// The letters that a remark is about.
QString lettersOf(const Seed& seed, const OrderRemark& remark)
{
    Order order = seed.order;
    const QString* text = textOf(order, remark.anchor, remark.field);
    const QString whole = text ? *text : roadmapText(seed.roadmap, remark.anchor, remark.field);
    return whole.mid(remark.position, remark.length);
}

QString line(const Seed& seed, const OrderRemark& remark)
{
    return u"%1 [%2 %3] «%4» %5 → %6"_s.arg(remark.finding.code, remark.anchor, remark.field, lettersOf(seed, remark),
                                            remark.finding.text, remark.suggestion.value_or(u"-"_s));
}

struct Slip {
    QString code, anchor, letters;
};

} // namespace

/// Both real orders as they were printed: every slip has its remark, and the mended ones have no errors.
class TestPrintedSlips : public QObject {
    Q_OBJECT
private slots:
    void everySlipIsFound_data();
    void everySlipIsFound();
    void mendedHaveNoErrors_data();
    void mendedHaveNoErrors();
    void printedWordsAreFound_data();
    void printedWordsAreFound();
};

void TestPrintedSlips::everySlipIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<QStringList>>("slips"); // code, anchor, letters
    QTest::newRow("Чернушка") << u"chernushka"_s
                              << QList<QStringList>{
                                     {u"doubled-number-sign"_s, u"number"_s, u"№ "_s},
                                     {u"doubled-point-number"_s, u"clause.2"_s, u"2. "_s},
                                     {u"title-differs"_s, u"appendix.0"_s, u"школы"_s},
                                     {u"title-differs"_s, u"appendix.0"_s, u"обучающимися"_s},
                                     {u"title-differs"_s, u"appendix.0"_s, u"функционализирующих"_s},
                                     {u"capital-inside"_s, u"appendix.0.row.2"_s, u"Графиком"_s},
                                     {u"markup"_s, u"appendix.0.row.5"_s, u"<p>"_s},
                                     {u"markup"_s, u"appendix.0.row.6"_s, u"</p>"_s},
                                     {u"date-forms"_s, u"preamble"_s, u"19 апреля 2021"_s},
                                 };
    QTest::newRow("Карабаш") << u"karabash"_s
                             << QList<QStringList>{
                                    {u"title-year"_s, u"title"_s, u"2023"_s},
                                    {u"no-stamp"_s, u"stamp"_s, u""_s},
                                    {u"attached-twice"_s, u"clause.0"_s, u" (прилагается)"_s},
                                    {u"zeros-for-oo"_s, u"appendix.0.row.5"_s, u"0 0"_s},
                                    {u"zeros-for-oo"_s, u"appendix.0.row.5"_s, u"00"_s},
                                    {u"zeros-for-oo"_s, u"appendix.0.row.6"_s, u"0 0"_s},
                                    {u"zeros-for-oo"_s, u"appendix.0.row.6"_s, u"00"_s},
                                    {u"mixed-capitals"_s, u"appendix.0.row.7"_s, u"п"_s},
                                    {u"cut-off"_s, u"appendix.0.row.7"_s, u", способствующих"_s},
                                    {u"weekend-deadline"_s, u"appendix.0.row.7"_s, u"До 30.06.24г"_s},
                                    {u"space-before-g"_s, u"appendix.0.row.7"_s, u"24г"_s},
                                };
}

void TestPrintedSlips::everySlipIsFound()
{
    QFETCH(QString, name);
    QFETCH(QList<QStringList>, slips);
    const Seed seed = printed(name);
    const OrderRemarks remarks = remarksOn(seed.order, seed.contents());
    QStringList lines;
    for (const OrderRemark& remark : remarks)
        lines << line(seed, remark);
    for (const QStringList& slip : slips) {
        const bool found = std::ranges::any_of(remarks, [&](const OrderRemark& remark) {
            return remark.finding.code == slip.at(0) && remark.anchor == slip.at(1)
                && lettersOf(seed, remark) == slip.at(2);
        });
        QVERIFY2(found, qPrintable(slip.join(u' ') + u'\n' + lines.join(u'\n')));
    }
}

void TestPrintedSlips::mendedHaveNoErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Чернушка") << u"chernushka"_s;
    QTest::newRow("Карабаш") << u"karabash"_s;
}

void TestPrintedSlips::mendedHaveNoErrors()
{
    QFETCH(QString, name);
    const Seed seed = mended(name);
    for (const OrderRemark& remark : remarksOn(seed.order, seed.contents())) {
        QVERIFY2(remark.finding.severity != Severity::Error, qPrintable(line(seed, remark)));
    }
}

void TestPrintedSlips::printedWordsAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Чернушка") << u"chernushka"_s << QStringList{u"функционализирующих"_s};
    QTest::newRow("Карабаш") << u"karabash"_s << QStringList{u"пределены"_s};
}

void TestPrintedSlips::printedWordsAreFound()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    auto dictionary = SpellingDictionary::load(SpellingDictionary::folders());
    if (!dictionary)
        QSKIP("no Russian dictionary on this computer");
    Spelling spelling(*dictionary);
    KnownWords known;
    known.addName(u"Чернушинский городской округ"_s);
    known.addName(u"Карабашский городской округ"_s);
    spelling.setKnownWords(known);
    const auto wordsOf = [&spelling](const Seed& seed) {
        QStringList found;
        for (const OrderRemark& remark : spelling.remarksOn(orderTexts(seed.order, seed.contents()), Progress()))
            found << remark.word;
        return found;
    };
    QCOMPARE(wordsOf(printed(name)), words);
    QCOMPARE(wordsOf(mended(name)), QStringList()); // no false alarm
}

QTEST_GUILESS_MAIN(TestPrintedSlips)
#include "tst_printedslips.moc"
