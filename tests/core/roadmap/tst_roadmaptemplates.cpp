#include "common/ShippedFile.h"
#include "roadmap/MeasureCatalogue.h"
#include "roadmap/RoadmapTemplate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear year = AcademicYear::endingIn(2025);

TemplateWords words()
{
    return {.department = u"МКУ «Управление образования»"_s,
            .municipalityNominative = u"Рябковский округ"_s,
            .municipalityGenitive = u"Рябковского округа"_s,
            .municipalityPrepositional = u"Рябковском округе"_s,
            .year = year};
}

/// Every text of a roadmap.
QStringList textsOf(const Roadmap& roadmap)
{
    QStringList texts{roadmap.title, roadmap.documentKind};
    texts += roadmap.columnHeadings;
    for (const RoadmapSection& section : roadmap.sections) {
        texts << section.title;
        for (const RoadmapAction& action : section.actions)
            texts << action.text << action.responsible << action.term.text << action.result;
    }
    return texts;
}

QStringList textsOf(const MeasureCatalogue& catalogue)
{
    QStringList texts{catalogue.about()};
    for (const MeasureSection& section : catalogue.sections()) {
        texts << section.title << section.indicator;
        for (const CatalogueMeasure& measure : section.measures)
            texts << measure.text << measure.term << measure.result << measure.indicator;
    }
    for (const auto& names : {catalogue.roles(), catalogue.factors()})
        for (const NamedKey& one : names)
            texts << one.name;
    return texts;
}

/// \p object with \p key as \p value at the path «sections.0.measures.0».
QByteArray changed(const QByteArray& json, const QStringList& path, const QString& key, const QJsonValue& value)
{
    const std::function<QJsonValue(const QJsonValue&, qsizetype)> set = [&](const QJsonValue& node, qsizetype depth) {
        if (depth == path.size()) {
            QJsonObject object = node.toObject();
            if (value.isUndefined())
                object.remove(key);
            else
                object[key] = value;
            return QJsonValue(object);
        }
        if (node.isArray()) {
            QJsonArray array = node.toArray();
            array[path.at(depth).toInt()] = set(array.at(path.at(depth).toInt()), depth + 1);
            return QJsonValue(array);
        }
        QJsonObject object = node.toObject();
        object[path.at(depth)] = set(object.value(path.at(depth)), depth + 1);
        return QJsonValue(object);
    };
    return QJsonDocument(set(QJsonDocument::fromJson(json).object(), 0).toObject()).toJson();
}

} // namespace

class TestRoadmapTemplates : public QObject {
    Q_OBJECT
private slots:
    void catalogueIsWhole();
    void everyTermIsUnderstood();
    void shippedTextsNameNobody();
    void everyTemplateOfTheFolderIsOffered();
    void fillsTheOneYearTemplate();
    void fillsTheTemplateOfSeveralYears();
    void neutralWordsForWhatIsNotGiven();
    void writesYearsIntoTerms_data();
    void writesYearsIntoTerms();
    void addsMeasuresToTheirSections();
    void keepsAListWithoutHeadings();
    void marksWhatIsTaken();
    void refusesBadCatalogues_data();
    void refusesBadCatalogues();
    void refusesBadTemplates_data();
    void refusesBadTemplates();
};

void TestRoadmapTemplates::catalogueIsWhole()
{
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    QCOMPARE(catalogue.sections().size(), 6);
    QCOMPARE(catalogue.factors().size(), 13);
    QVERIFY(catalogue.about().startsWith(u"Образец"_s));
    qsizetype count = 0;
    QSet<QString> factors, texts;
    const QStringList registers{u"criteria"_s, u"results"_s, u"classification"_s,
                                u"profiles"_s, u"roadmap"_s, u"orders"_s};
    for (const MeasureSection& section : catalogue.sections()) {
        QVERIFY(section.measures.size() >= 4);
        QVERIFY(!section.indicator.isEmpty());
        count += section.measures.size();
        for (const CatalogueMeasure& measure : section.measures) {
            QVERIFY2(!measure.roles.isEmpty(), qPrintable(measure.key));
            QVERIFY2(!measure.indicator.isEmpty(), qPrintable(measure.key));
            QVERIFY2(measure.registerKey.isEmpty() || registers.contains(measure.registerKey),
                     qPrintable(measure.registerKey));
            factors += QSet<QString>(measure.factors.begin(), measure.factors.end());
            texts.insert(measure.text);
        }
    }
    QVERIFY(count >= 45);
    QCOMPARE(texts.size(), count);
    QCOMPARE(factors.size(), 13); // each risk factor has a measure against it
}

void TestRoadmapTemplates::everyTermIsUnderstood()
{
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    const QDate start = year.start(), end = year.end();
    for (const MeasureSection& section : catalogue.sections()) {
        for (const CatalogueMeasure& measure : section.measures) {
            const RoadmapAction once = catalogue.action(measure, words(), start, end);
            QVERIFY2(once.term.kind != TermKind::Unknown, qPrintable(once.term.text));
            QCOMPARE(once.term.text, measure.term);
            if (once.term.start)
                QVERIFY2(*once.term.start >= start && *once.term.start <= end, qPrintable(once.term.text));
            if (once.term.end)
                QVERIFY2(*once.term.end >= start && *once.term.end <= end, qPrintable(once.term.text));
            // In a plan of several years the same days, with the years said.
            const RoadmapAction longer = catalogue.action(measure, words(), start, end.addYears(2));
            QVERIFY2(longer.term.kind == once.term.kind, qPrintable(longer.term.text));
            if (once.term.kind == TermKind::Deadline)
                QCOMPARE(longer.term.end, once.term.end);
            if (once.term.kind == TermKind::Period && longer.term.text != measure.term) {
                QCOMPARE(longer.term.start, once.term.start);
                QCOMPARE(longer.term.end, once.term.end);
            }
        }
    }
    for (const RoadmapTemplate& one : RoadmapTemplate::builtIn()) {
        const Roadmap roadmap = one.filled(words());
        for (const RoadmapSection& section : roadmap.sections)
            for (const RoadmapAction& action : section.actions)
                QVERIFY2(action.term.kind != TermKind::Unknown, qPrintable(action.term.text));
    }
}

void TestRoadmapTemplates::shippedTextsNameNobody()
{
    QStringList texts = textsOf(MeasureCatalogue::builtIn());
    for (const RoadmapTemplate& one : RoadmapTemplate::builtIn())
        texts << one.name << one.about << textsOf(one.body);
    static const QRegularExpression field(u"\\{[^}]*\\}"_s);
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    static const QRegularExpression person(u"[А-ЯЁ]\\.\\s*[А-ЯЁ]\\."_s);
    static const QRegularExpression place(u"Карабаш|Чернуш|Пермск|Челябинск|КГО|ММЦ"_s);
    static const QRegularExpression year4(u"20[0-9][0-9]"_s);
    for (QString text : std::as_const(texts)) {
        text.remove(field);
        for (const QRegularExpression& forbidden : {latin, person, place, year4})
            QVERIFY2(!text.contains(forbidden), qPrintable(text));
    }
    for (const RoadmapTemplate& one : RoadmapTemplate::builtIn())
        for (const QString& text : textsOf(one.filled(words())))
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
}

void TestRoadmapTemplates::everyTemplateOfTheFolderIsOffered()
{
    const QStringList files = QDir(u":/templates"_s).entryList({u"roadmap-*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), RoadmapTemplate::builtIn().size());
    for (const RoadmapTemplate& one : RoadmapTemplate::builtIn()) {
        QVERIFY(files.contains(u"roadmap-%1.json"_s.arg(one.key)));
        QVERIFY(!one.about.isEmpty());
    }
}

void TestRoadmapTemplates::fillsTheOneYearTemplate()
{
    const Roadmap roadmap = RoadmapTemplate::builtIn().first().filled(words());
    QCOMPARE(roadmap.documentKind, u"Дорожная карта"_s);
    QVERIFY(roadmap.title.endsWith(u"в Рябковском округе"_s));
    QCOMPARE(roadmap.periodStart, QDate(2024, 7, 1));
    QCOMPARE(roadmap.periodEnd, QDate(2025, 8, 31));
    QCOMPARE(roadmap.actionCount(), 8);
    const QList<RoadmapAction>& actions = roadmap.sections.first().actions;
    QCOMPARE(actions.at(0).term.text, u"Август 2024"_s);
    QCOMPARE(actions.at(0).term.start, QDate(2024, 8, 1));
    QCOMPARE(actions.at(0).responsible, QStringList{u"МКУ «Управление образования»"_s});
    QCOMPARE(actions.at(0).registerKey, u"criteria"_s);
    QCOMPARE(actions.at(5).term.text, u"В течение 2024-2025 учебного года"_s);
    QCOMPARE(actions.at(5).term.end, QDate(2025, 8, 31));
    QCOMPARE(actions.at(7).term.text, u"До 30.06.2025"_s);
    QCOMPARE(actions.at(7).term.end, QDate(2025, 6, 30));
    QVERIFY(!roadmap.id.isValid());
}

void TestRoadmapTemplates::fillsTheTemplateOfSeveralYears()
{
    const Roadmap roadmap = RoadmapTemplate::builtIn().at(1).filled(words());
    QCOMPARE(roadmap.documentKind, u"План"_s);
    QVERIFY(roadmap.title.endsWith(u"в Рябковском округе до 2027 года"_s));
    QCOMPARE(roadmap.periodEnd, QDate(2027, 12, 31));
    QCOMPARE(roadmap.sections.size(), 3);
    QCOMPARE(roadmap.actionCount(), 7);
    QCOMPARE(roadmap.sections.at(0).actions.at(1).term.text, u"июль, 2024 г."_s);
    QCOMPARE(roadmap.sections.at(0).actions.at(1).responsible,
             (QStringList{u"МКУ «Управление образования»"_s, u"методический центр"_s}));
    QVERIFY(roadmap.sections.at(2).actions.at(0).text.endsWith(u"на территории Рябковского округа"_s));
    QCOMPARE(roadmap.sections.at(2).actions.at(0).term.recurrence, Recurrence::Yearly);
}

void TestRoadmapTemplates::neutralWordsForWhatIsNotGiven()
{
    const TemplateWords none{.year = year};
    QCOMPARE(none.filled(u"{department.short_name} в {municipality.prepositional}, {year}–{year+2}"_s),
             u"Управление образования в муниципальном образовании, 2024–2026"_s);
    QCOMPARE(none.filled(u"{municipality.nominative} {municipality.genitive}"_s),
             u"муниципальное образование муниципального образования"_s);
    QCOMPARE(none.filled(u"{кто} {year+0} {"_s), u"{кто} {year+0} {"_s);
    QCOMPARE(unknownField(u"{кто}"_s), u"{кто}"_s);
    QCOMPARE(unknownField(u"{year+10}"_s), u"{year+10}"_s);
    QVERIFY(!unknownField(u"до {year"_s).isEmpty());
    QVERIFY(unknownField(u"{year+9} {municipality.genitive}"_s).isEmpty());
}

void TestRoadmapTemplates::writesYearsIntoTerms_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* term, const char* expected) { QTest::newRow(term) << QString::fromUtf8(expected); };
    row("сентябрь", "сентябрь 2024 г.");
    row("Август", "Август 2025 г.");
    row("сентябрь – октябрь", "сентябрь – октябрь 2024 г.");
    row("октябрь – апрель", "октябрь 2024 г. – апрель 2025 г.");
    row("до 15 октября", "до 15 октября 2024 г.");
    row("ежеквартально", "ежеквартально");
    row("в течение учебного года", "в течение 2024/2025 учебного года");
    row("в течение 2023/2024 учебного года", "в течение 2023/2024 учебного года");
}

void TestRoadmapTemplates::writesYearsIntoTerms()
{
    QFETCH(QString, expected);
    QCOMPARE(withYears(QString::fromUtf8(QTest::currentDataTag()), year), expected);
}

void TestRoadmapTemplates::addsMeasuresToTheirSections()
{
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    Roadmap roadmap;
    roadmap.periodStart = year.start();
    roadmap.periodEnd = year.end();
    roadmap.sections << RoadmapSection{};
    catalogue.addTo(roadmap, {u"final"_s, u"criteria"_s, u"plan"_s, u"нет такого"_s}, words());
    QCOMPARE(roadmap.sections.size(), 2);
    QCOMPARE(roadmap.sections.at(0).title, u"Нормативно-правовое обеспечение"_s);
    QCOMPARE(roadmap.sections.at(0).actions.size(), 2);
    QCOMPARE(roadmap.sections.at(0).actions.at(0).responsible,
             (QStringList{u"МКУ «Управление образования»"_s, u"методический центр"_s}));
    QCOMPARE(roadmap.sections.at(1).actions.at(0).registerKey, u"roadmap"_s);
    // Into the section of the same name, whatever its capitals and dashes.
    roadmap.sections[0].title = u"НОРМАТИВНО‑правовое  обеспечение"_s;
    catalogue.addTo(roadmap, {u"method"_s}, words());
    QCOMPARE(roadmap.sections.size(), 2);
    QCOMPARE(roadmap.sections.at(0).actions.size(), 3);
    QVERIFY(roadmap.sections.at(0).actions.last().text.contains(u"Рябковского округа"_s));
}

void TestRoadmapTemplates::keepsAListWithoutHeadings()
{
    Roadmap roadmap = RoadmapTemplate::builtIn().first().filled(words());
    MeasureCatalogue::builtIn().addTo(roadmap, {u"final"_s, u"criteria"_s}, words());
    QCOMPARE(roadmap.sections.size(), 1);
    QVERIFY(roadmap.sections.first().title.isEmpty());
    QCOMPARE(roadmap.actionCount(), 10);
    // The period is longer than the school year: the year is said.
    QCOMPARE(roadmap.sections.first().actions.last().term.text, u"июнь 2025 г."_s);
}

void TestRoadmapTemplates::marksWhatIsTaken()
{
    const MeasureCatalogue& catalogue = MeasureCatalogue::builtIn();
    const CatalogueMeasure& method = *catalogue.find(u"method"_s);
    Roadmap roadmap;
    QVERIFY(!MeasureCatalogue::isTaken(method, words(), roadmap));
    catalogue.addTo(roadmap, {u"method"_s}, words());
    QVERIFY(MeasureCatalogue::isTaken(method, words(), roadmap));
    QVERIFY(!MeasureCatalogue::isTaken(*catalogue.find(u"plan"_s), words(), roadmap));
    QVERIFY(!catalogue.find(u"нет такого"_s));
    QCOMPARE(catalogue.factorName(u"parents"_s), u"Низкий уровень вовлечённости родителей"_s);
}

void TestRoadmapTemplates::refusesBadCatalogues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const QByteArray good = shippedFile(u"measures.json"_s);
    const QStringList first{u"sections"_s, u"0"_s, u"measures"_s, u"0"_s};
    const auto row = [](const char* name, const QByteArray& json, const QString& said) {
        QTest::newRow(name) << json << said;
    };
    row("nothing", "", {});
    row("no json", "каталог", {});
    row("cut short", good.left(good.size() / 2), {});
    row("another format", changed(good, {}, u"format"_s, u"lotsia-measures/2"_s), u"format"_s);
    row("unknown key", changed(good, {}, u"лишнее"_s, 1), u"лишнее"_s);
    row("no sections", changed(good, {}, u"sections"_s, QJsonArray()), u"sections"_s);
    row("sections are a text", changed(good, {}, u"sections"_s, u"все"_s), u"sections"_s);
    row("unknown key of a measure", changed(good, first, u"срок"_s, u"май"_s), u"sections[0].measures[0]"_s);
    row("no text", changed(good, first, u"text"_s, QJsonValue::Undefined), u"text"_s);
    row("empty text", changed(good, first, u"text"_s, u"  "_s), u"sections[0].measures[0].text"_s);
    row("text too long", changed(good, first, u"text"_s, QString(30'000, u'а')), u"text"_s);
    row("a number for a text", changed(good, first, u"term"_s, 5), u"term"_s);
    row("unknown role", changed(good, first, u"responsible"_s, QJsonArray{u"министр"_s}), u"министр"_s);
    row("unknown factor", changed(good, first, u"factors"_s, QJsonArray{u"лень"_s}), u"лень"_s);
    row("unknown field", changed(good, first, u"result"_s, u"{head.name}"_s), u"{head.name}"_s);
    row("key twice", changed(good, first, u"key"_s, u"plan"_s), u"plan"_s);
    row("role twice", changed(good, {u"roles"_s, u"0"_s}, u"key"_s, u"heads"_s), u"heads"_s);
    row("too large", QByteArray(2 * 1024 * 1024, ' '), {});
}

void TestRoadmapTemplates::refusesBadCatalogues()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto read = MeasureCatalogue::fromJson(json, u"мои меры.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Data);
    QVERIFY2(read.error().toString().contains(said), qPrintable(read.error().toString()));
    QVERIFY(read.error().toString().contains(u"мои меры.json"_s));
}

void TestRoadmapTemplates::refusesBadTemplates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const QByteArray good = shippedFile(u"roadmap-year.json"_s);
    const QStringList first{u"sections"_s, u"0"_s, u"actions"_s, u"0"_s};
    const auto row = [](const char* name, const QByteArray& json, const QString& said) {
        QTest::newRow(name) << json << said;
    };
    row("nothing", "", {});
    row("cut short", good.left(good.size() / 2), {});
    row("another format", changed(good, {}, u"format"_s, u"lotsia-roadmap/1"_s), u"format"_s);
    row("unknown key", changed(good, {}, u"key"_s, u"year"_s), u"key"_s);
    row("no name", changed(good, {}, u"name"_s, QJsonValue::Undefined), u"name"_s);
    row("no title", changed(good, {}, u"title"_s, QJsonValue::Undefined), u"title"_s);
    row("unknown field", changed(good, {}, u"title"_s, u"План {чего}"_s), u"{чего}"_s);
    row("open brace", changed(good, {}, u"title"_s, u"План {year"_s), u"title"_s);
    row("no period", changed(good, {}, u"period"_s, QJsonValue::Undefined), u"period"_s);
    row("one date", changed(good, {}, u"period"_s, QJsonArray{u"{year}-09-01"_s}), u"period"_s);
    row("no date", changed(good, {}, u"period"_s, QJsonArray{u"{year}-09-01"_s, u"{year+1}-02-31"_s}), u"period"_s);
    row("backwards", changed(good, {}, u"period"_s, QJsonArray{u"{year+1}-09-01"_s, u"{year}-09-01"_s}), u"period"_s);
    row("four headings", changed(good, {}, u"headings"_s, QJsonArray{u"а"_s, u"б"_s, u"в"_s, u"г"_s}), u"headings"_s);
    row("no sections", changed(good, {}, u"sections"_s, QJsonArray()), u"sections"_s);
    row("no measure", changed(good, {u"sections"_s, u"0"_s}, u"actions"_s, QJsonArray()), u"sections"_s);
    row("unknown field of a measure", changed(good, first, u"term"_s, u"{month}"_s), u"sections[0].actions[0].term"_s);
    row("unknown field of a party", changed(good, first, u"responsible"_s, QJsonArray{u"{head}"_s}), u"{head}"_s);
    row("unknown key of a measure", changed(good, first, u"number"_s, u"1"_s), u"number"_s);
    row("too large", QByteArray(2 * 1024 * 1024, ' '), {});
}

void TestRoadmapTemplates::refusesBadTemplates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto read = RoadmapTemplate::fromJson(json, u"мой"_s, u"мой образец.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Data);
    QVERIFY2(read.error().toString().contains(said), qPrintable(read.error().toString()));
}

QTEST_GUILESS_MAIN(TestRoadmapTemplates)
#include "tst_roadmaptemplates.moc"
