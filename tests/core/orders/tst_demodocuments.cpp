#include "FileBytes.h"

#include "orders/Department.h"
#include "orders/Order.h"
#include "orders/Proofing.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

struct Demo {
    Department department;
    Order order;
    Roadmap roadmap;
};

Result<Demo> load(const QString& name)
{
    const QString folder = QStringLiteral(LOTSIA_SOURCE_DIR) + u"/resources/demo/"_s;
    Demo demo;
    LOTSIA_TRY_ASSIGN(demo.department, Department::fromJson(bytesOf(folder + name + u"-department.json"_s)));
    const QJsonObject order = QJsonDocument::fromJson(bytesOf(folder + name + u"-order.json"_s)).object();
    LOTSIA_TRY_ASSIGN(demo.order, Order::fromJson(order));
    LOTSIA_TRY_ASSIGN(demo.roadmap, Roadmap::fromJson(bytesOf(folder + name + u"-roadmap.json"_s)));
    return demo;
}

/// Everything that the printed order and roadmap show, in any order.
QString printed(const Demo& demo, bool stamp)
{
    const Order& order = demo.order;
    QStringList text{order.founder,    order.issuer,    order.spacedKind ? u"П Р И К А З"_s : u"ПРИКАЗ"_s,
                     u"№"_s,           order.number,    order.dateText,
                     order.title,      order.preamble,  order.decisionWord,
                     order.signerPost, order.signerName};
    if (order.issuerBelowKind)
        text << u"от"_s; // the layout of such a letterhead: «от 10.07.2023г.»
    for (qsizetype i = 0; i < order.clauses.size(); ++i)
        text << QString::number(i + 1) + u". "_s + order.clauses.at(i).text;
    if (stamp)
        text << approvalWord(demo.roadmap.documentKind) << order.stampIssuer << u"от"_s << order.dateText << u"№"_s
             << order.number;
    text << demo.roadmap.title << demo.roadmap.printedHeadings();
    for (qsizetype s = 0; s < demo.roadmap.sections.size(); ++s) {
        const RoadmapSection& section = demo.roadmap.sections.at(s);
        if (!section.title.isEmpty())
            text << QString::number(s + 1) + u". "_s + section.title;
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            text << Roadmap::actionNumber(s, a) << action.text << action.responsible.join(u", "_s) << action.term.text
                 << action.result;
        }
    }
    return text.join(u'\n');
}

/// How often each word (letters and digits) stands in \p text; the case counts.
QHash<QString, int> words(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+|[№«»(),;:+/]"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, int> counts;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        ++counts[matches.next().captured()];
    return counts;
}

} // namespace

class TestDemoDocuments : public QObject {
    Q_OBJECT
private slots:
    void holdEveryWord_data();
    void holdEveryWord();
    void areUnderstood();
    void areProofread();
    void roundTrip();
};

void TestDemoDocuments::holdEveryWord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<bool>("stamp"); // printed in the original
    QTest::addColumn<QList<QStringList>>("mended");
    QTest::newRow("Чернушка") << u"chernushka"_s << u"chernushka-2021.txt"_s << true
                              << QList<QStringList>{
                                     {u"№ № 96"_s, u"№ 96"_s},
                                     {u"<p>"_s, u""_s},
                                     {u"</p>"_s, u""_s},
                                     {u"2. Контроль"_s, u"3. Контроль"_s}, // point 2 stood twice
                                     {u"функционализирующих"_s, u"функционирующих"_s},
                                     {u"поддержки школы с"_s, u"поддержки школ с"_s},
                                     {u"результатами обучающимися"_s, u"результатами обучающихся"_s},
                                     {u"планом-Графиком"_s, u"планом-графиком"_s},
                                 };
    QTest::newRow("Карабаш") << u"karabash"_s << u"karabash-2023.txt"_s << false
                             << QList<QStringList>{
                                    {u"0 0"_s, u"ОО"_s},
                                    {u"00 с"_s, u"ОО с"_s},
                                    {u"пределены"_s, u"Определены"_s},
                                };
}

void TestDemoDocuments::holdEveryWord()
{
    QFETCH(QString, name);
    QFETCH(QString, seed);
    QFETCH(bool, stamp);
    QFETCH(QList<QStringList>, mended);
    QString original = QString::fromUtf8(bytesOf(QStringLiteral(LOTSIA_TEST_DATA) + u"/seeds/"_s + seed));
    QVERIFY(!original.isEmpty());
    for (const QStringList& slip : mended) {
        QVERIFY2(original.contains(slip.at(0)), qPrintable(slip.at(0)));
        original.replace(slip.at(0), slip.at(1));
    }
    const auto demo = load(name);
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().toString()));
    const auto expected = words(original);
    const auto actual = words(printed(*demo, stamp));
    QStringList differences;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (actual.value(it.key()) != it.value())
            differences << u"%1: %2, not %3"_s.arg(it.key()).arg(actual.value(it.key())).arg(it.value());
    }
    for (auto it = actual.cbegin(); it != actual.cend(); ++it) {
        if (!expected.contains(it.key()))
            differences << u"%1: not in the original"_s.arg(it.key());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u"; "_s)));
}

void TestDemoDocuments::areUnderstood()
{
    const auto chernushka = load(u"chernushka"_s);
    QVERIFY(chernushka);
    QCOMPARE(chernushka->roadmap.sections.size(), 3);
    QCOMPARE(chernushka->roadmap.actionCount(), 7);
    QCOMPARE(chernushka->order.clauses.size(), 3);
    QCOMPARE(chernushka->order.number, u"96"_s);
    QVERIFY(chernushka->order.spacedKind && !chernushka->order.issuerBelowKind);
    QCOMPARE(approvalWord(chernushka->roadmap.documentKind), u"УТВЕРЖДЕН"_s);
    QCOMPARE(chernushka->roadmap.title.count(u'\n'), 2);
    const Term yearly = chernushka->roadmap.sections.at(2).actions.at(0).term;
    QCOMPARE(yearly.start, QDate(2021, 8, 1));
    QCOMPARE(yearly.recurrence, Recurrence::Yearly);

    const auto karabash = load(u"karabash"_s);
    QVERIFY(karabash);
    QCOMPARE(karabash->roadmap.sections.size(), 1);
    QVERIFY(karabash->roadmap.sections.constFirst().title.isEmpty());
    QCOMPARE(karabash->roadmap.actionCount(), 8);
    QCOMPARE(karabash->order.number, u"53-01 (о/д)"_s);
    QVERIFY(karabash->order.issuerBelowKind);
    QCOMPARE(approvalWord(karabash->roadmap.documentKind), u"УТВЕРЖДЕНА"_s);
    QCOMPARE(karabash->roadmap.printedHeadings().constLast(), u"результат"_s);
    for (const auto& demo : {*chernushka, *karabash}) {
        for (const RoadmapSection& section : demo.roadmap.sections) {
            for (const RoadmapAction& action : section.actions)
                QVERIFY2(action.term.kind != TermKind::Unknown, qPrintable(action.term.text));
        }
        QVERIFY(!demo.department.region.isEmpty() && !demo.department.coordinatorNameDative.isEmpty());
    }
}

void TestDemoDocuments::areProofread()
{
    for (const QString& name : {u"karabash"_s, u"chernushka"_s}) {
        const auto demo = load(name);
        QVERIFY(demo);
        const Findings findings = proofreadOrder(demo->order, {{AppendixKind::Roadmap, demo->roadmap}});
        for (const Finding& finding : findings) // what the papers really say; see tst_printedslips
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.text));
    }
}

void TestDemoDocuments::roundTrip()
{
    for (const QString& name : {u"karabash"_s, u"chernushka"_s}) {
        const auto demo = load(name);
        QVERIFY(demo);
        QVERIFY(Department::fromJson(demo->department.toJson()).value() == demo->department);
        QVERIFY(Order::fromJson(demo->order.toJson()).value() == demo->order);
        QVERIFY(Roadmap::fromJson(demo->roadmap.toJson()).value() == demo->roadmap);
    }
}

QTEST_GUILESS_MAIN(TestDemoDocuments)
#include "tst_demodocuments.moc"
