#include "documents/DocumentProbe.h"

#include "criteria/CriteriaDefinition.h"
#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"

#include <QDir>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

CriteriaSet setNamed(const QString& name)
{
    QFile file(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    auto set = CriteriaSet::parse(file.readAll());
    if (!set)
        qFatal("%s", qPrintable(set.error().toString()));
    return *set;
}

Order order()
{
    Order order;
    order.issuer = u"УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"_s;
    order.number = u"96"_s;
    order.dateText = u"04.09.2023"_s;
    order.title = u"Об утверждении критериев"_s;
    order.clauses = {{u"Утвердить."_s}};
    order.stampIssuer = u"приказом Управления образования"_s;
    return order;
}

PrintedSchoolList list(int schools)
{
    PrintedSchoolList list;
    list.year = 2023;
    list.criteria = u"«Критерии», редакция 2023"_s;
    list.criteriaOrder = u"приказ № 95 от 01.09.2023"_s;
    list.classes = {u"ШНОР"_s};
    for (int i = 1; i <= schools; ++i)
        list.listed << ListedSchool{u"0%1"_s.arg(100 + i), u"МБОУ «СОШ № %1»"_s.arg(i), u"ШНОР"_s,
                                    u"2022/2023: ВПР-5 Математика — 40,0 % (4 из 10)."_s, u"по критериям"_s};
    list.takenOut = {{u"0901"_s, u"МБОУ «СОШ № 91»"_s, u"ШНОР"_s, u"2022/2023: 5 из 10"_s,
                      u"Не включена решением (ШНОР): слияние.\nПо критериям: относится."_s}};
    list.unknown = {{u"0902"_s, u"МБОУ «СОШ № 92»"_s, u"ШНОР"_s, u"нет результатов"_s, {}}};
    list.excluded = {{u"0903"_s, u"МБОУ «СОШ № 93»"_s, {}, u"вид — вечерняя"_s, {}}};
    return list;
}

QString text(const Document& document)
{
    return probe::squeezed(probe::Pdf(toPdf(document, probe::moment())).pages(u"-raw"_s).join(u' '));
}

bool has(const QString& squeezedText, const QString& words)
{
    return squeezedText.contains(probe::squeezed(words));
}

} // namespace

class TestAppendices : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!probe::hasPoppler())
            QSKIP("poppler-utils is not installed");
    }

    void everyShippedSetIsToldWhole_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/templates"));
        for (const QString& name : folder.entryList({u"criteria-*.json"_s}, QDir::Files, QDir::Name)) {
            if (name != u"criteria-about.json")
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyShippedSetIsToldWhole()
    {
        QFETCH(QString, name);
        const PrintedCriteria criteria{setNamed(name)};
        const Document both = criteriaDocument(criteria);
        QCOMPARE(both.sections.size(), 2);
        QVERIFY(both.sections.at(0).landscape && !both.sections.at(1).landscape);
        for (const DocumentSection& section : both.sections) {
            Document one;
            one.sections = {section};
            const QString printed = text(one);
            QVERIFY(has(printed, criteria.set.title()));
            QVERIFY(has(printed, u"ОБРАЗЕЦ"_s));
            for (const CriteriaClass& item : criteria.set.classes())
                QVERIFY2(has(printed, item.name), qPrintable(item.name));
            const CriteriaDefinition& definition = criteria.set.definition();
            for (const Sign& sign : definition.signs)
                QVERIFY2(has(printed, u"«%1»"_s.arg(sign.name)), qPrintable(sign.name));
            for (const IndexRule& index : definition.indexes)
                QVERIFY2(has(printed, u"«%1»"_s.arg(index.name)), qPrintable(index.name));
            for (const ProcedureSet& set : definition.procedureSets)
                for (const ProcedurePick& pick : set.picks)
                    QVERIFY2(has(printed, pick.title), qPrintable(pick.title));
            for (const Exclusion& exclusion : definition.exclusions)
                QVERIFY2(has(printed, u"«%1»"_s.arg(exclusion.value)), qPrintable(exclusion.value));
            for (const QString& key : {u"share_below"_s, u"at_least"_s, u"minus_sd"_s, u">="_s})
                QVERIFY2(!printed.contains(key), qPrintable(key));
        }
    }

    void bracketsStandOnlyWhereTheyTell()
    {
        const PrintedCriteria criteria{setNamed(u"criteria-00-full.json"_s)};
        const QString printed = text(criteriaDocument(criteria));
        QVERIFY(has(printed, u"5.1 И НЕ 5.2 И НЕ 5.3"_s));
        QVERIFY(has(printed, u"НЕ (10.1 ИЛИ 10.2"_s));
        QVERIFY(!printed.contains(u"(("_s));
    }

    void indicatorsAreNamed()
    {
        PrintedCriteria criteria{setNamed(u"criteria-00-full.json"_s)};
        QVERIFY(!criteria.set.needs().indicators.isEmpty());
        for (const QString& code : criteria.set.needs().indicators) {
            criteria.names.insert(code, u"Имя показателя"_s);
            criteria.units.insert(code, u"%"_s);
        }
        const QString printed = text(criteriaDocument(criteria));
        QVERIFY(has(printed, u"Имя показателя"_s));
        for (const QString& code : criteria.set.needs().indicators)
            QVERIFY2(!printed.contains(code), qPrintable(code));
    }

    void methodologyHasItsParts()
    {
        PrintedCriteria criteria{setNamed(u"criteria-p1.json"_s).confirmed()};
        criteria.firstYear = 2022;
        criteria.calendarNotes = {u"2019/2020, ОГЭ: отменён."_s};
        const QString printed = text(criteriaDocument(criteria));
        for (const QString& part :
             {u"1. Общие положения"_s, u"2. Исходные данные и источники"_s, u"3. Признаки и их расчёт"_s,
              u"4. Отнесение к классам"_s, u"5. Исключения"_s, u"6. Недостаточно данных"_s,
              u"7. Решение вручную и список региона"_s, u"8. Порядок в списке"_s, u"9. Пересмотр и хранение"_s,
              u"не используются для оценки деятельности педагогических работников"_s, u"30 % и более"_s,
              u"не менее чем по 2 процедурам; И"_s, u"с 2021/2022 учебного года"_s, u"2019/2020, ОГЭ: отменён."_s})
            QVERIFY2(has(printed, part), qPrintable(part));
        QVERIFY(!has(printed, u"ОБРАЗЕЦ"_s));
    }

    void appendicesAreNumberedAndStamped()
    {
        const PrintedCriteria criteria{setNamed(u"criteria-p1.json"_s).confirmed()};
        Roadmap roadmap;
        roadmap.title = u"Дорожная карта поддержки"_s;
        roadmap.documentKind = u"Дорожная карта"_s;
        const QList<AppendixContent> contents{{AppendixKind::Criteria, criteria},
                                              {AppendixKind::Methodology, criteria},
                                              {AppendixKind::SchoolList, list(2)},
                                              {AppendixKind::Roadmap, roadmap},
                                              {AppendixKind::Criteria}};
        const probe::Pdf pdf(toPdf(orderDocument(order(), contents), probe::moment()));
        QVERIFY(pdf.isSound());
        QStringList marks;
        for (const QString& page : pdf.pages()) {
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            if (!lines.isEmpty() && lines.first().trimmed().startsWith(u"Приложение"))
                marks << lines.at(0).trimmed() + u' ' + lines.at(1).trimmed();
        }
        QCOMPARE(marks,
                 (QStringList{u"Приложение 1 УТВЕРЖДЕНЫ"_s, u"Приложение 2 УТВЕРЖДЕНА"_s, u"Приложение 3 УТВЕРЖДЕН"_s,
                              u"Приложение 4 УТВЕРЖДЕНА"_s, u"Приложение 5 УТВЕРЖДЕНЫ"_s}));
        Order plain = order();
        plain.approvalStamp = false;
        const QString printed = text(orderDocument(plain, {{AppendixKind::Criteria, criteria}}));
        QVERIFY(has(printed, u"Приложение к приказу Управления образования от 04.09.2023 № 96"_s));
        QVERIFY(!has(printed, u"УТВЕРЖДЕНЫ"_s));
        const QString alone = text(orderDocument(order(), {{AppendixKind::Roadmap, roadmap}}));
        QVERIFY(!alone.contains(u"Приложение"_s)); // as orders with a roadmap always were
        QCOMPARE(toPdf(orderDocument(order(), &roadmap), probe::moment()).value(),
                 toPdf(orderDocument(order(), {{AppendixKind::Roadmap, roadmap}}), probe::moment()).value());
    }

    void listHasItsParts()
    {
        const Document document = orderDocument(order(), {{AppendixKind::SchoolList, list(60)}});
        const probe::Pdf pdf(toPdf(document, probe::moment()));
        const QStringList pages = pdf.pages();
        QVERIFY(pages.size() > 3);
        for (qsizetype page = 2; page < pages.size(); ++page) // the table's heading repeats
            QVERIFY(pages.at(page).contains(u"Основание"_s) || !pages.at(page).contains(u"СОШ"_s));
        const QString printed = text(document);
        for (const QString& words :
             {u"на 2023/2024 учебный год"_s, u"по результатам 2022/2023 учебного года"_s,
              u"приказ № 95 от 01.09.2023"_s, u"1. Школы, которым требуется адресная поддержка"_s,
              u"2. Школы, не включённые в перечень решением"_s, u"3. Школы, по которым недостаточно данных"_s,
              u"4. Школы, которые не рассматривались"_s, u"По критериям: относится."_s, u"вид — вечерняя"_s,
              u"для адресной поддержки"_s})
            QVERIFY2(has(printed, words), qPrintable(words));
        for (int i = 1; i <= 60; ++i)
            QVERIFY(has(printed, u"МБОУ «СОШ № %1»"_s.arg(i)));
        PrintedSchoolList empty;
        empty.year = 2023;
        empty.sample = true;
        const QString none = text(orderDocument(order(), {{AppendixKind::SchoolList, empty}}));
        QVERIFY(has(none, u"Таких школ по результатам года нет."_s));
        QVERIFY(has(none, u"ОБРАЗЕЦ"_s));
    }

    void wordDocumentSaysTheSame()
    {
        const PrintedCriteria criteria{setNamed(u"criteria-p2.json"_s)};
        const auto docx = toDocx(orderDocument(order(),
                                               {{AppendixKind::Criteria, criteria},
                                                {AppendixKind::Methodology, criteria},
                                                {AppendixKind::SchoolList, list(3)}}),
                                 probe::moment());
        QVERIFY(docx);
        const QByteArray body = probe::zipPart(*docx, "word/document.xml");
        for (const QString& words : {u"Приложение 3"_s, u"УТВЕРЖДЕНА"_s, u"ОБРАЗЕЦ"_s, u"Источник данных"_s})
            QVERIFY2(body.contains(words.toUtf8()), qPrintable(words));
    }
};

QTEST_MAIN(TestAppendices)
#include "tst_appendices.moc"
