#include "orders/BasisText.h"
#include "orders/LegalAct.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Acts that orders rest on: their wording, and reading it back.
class TestLegalAct : public QObject {
    Q_OBJECT

private:
    static LegalAct act()
    {
        LegalAct act;
        act.kind = u"приказ"_s;
        act.issuer = u"Министерство образования и науки Пермского края"_s;
        act.issuerGenitive = u"Министерства образования и науки Пермского края"_s;
        act.dateText = u"19 апреля 2021 г."_s;
        act.date = QDate(2021, 4, 19);
        act.number = u"26-01-06-394"_s;
        return act;
    }

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("instrumental");
        QTest::addColumn<QString>("genitive");
        QTest::newRow("order") << u"приказ"_s << u"приказом"_s << u"приказа"_s;
        QTest::newRow("capital") << u"Приказ"_s << u"Приказом"_s << u"Приказа"_s;
        QTest::newRow("decree") << u"постановление"_s << u"постановлением"_s << u"постановления"_s;
        QTest::newRow("letter") << u"письмо"_s << u"письмом"_s << u"письма"_s;
        QTest::newRow("law") << u"Федеральный закон"_s << u"Федеральным законом"_s << u"Федерального закона"_s;
        QTest::newRow("unknown") << u"меморандум"_s << u"меморандум"_s << u"меморандум"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
    }

    void words()
    {
        QFETCH(QString, kind);
        QTEST(actKindIn(kind, GrammaticalCase::Instrumental), "instrumental");
        QTEST(actKindIn(kind, GrammaticalCase::Genitive), "genitive");
        QCOMPARE(actKindIn(kind, std::nullopt), kind);
    }

    void wordsTheWholeAct()
    {
        LegalAct one = act();
        QCOMPARE(actText(one, GrammaticalCase::Instrumental),
                 u"приказом Министерства образования и науки Пермского края от 19 апреля 2021 г. № 26-01-06-394"_s);
        one.title = u"Об утверждении «Концепции»"_s;
        QCOMPARE(actText(one, GrammaticalCase::Genitive),
                 u"приказа Министерства образования и науки Пермского края от 19 апреля 2021 г. № 26-01-06-394 «Об "
                 "утверждении «Концепции»»"_s);
        QCOMPARE(actText({.kind = u"устав"_s}, GrammaticalCase::Dative), u"уставу"_s);
    }

    void readsAWordingBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("title");
        QTest::newRow("region") << u"приказом Министерства образования и науки Челябинской области от 07.03.2023 г. № "
                                   "01/545 «Об утверждении Дорожной карты»"_s
                                << u"приказ"_s << u"Министерство образования и науки Челябинской области"_s
                                << u"01/545"_s << QDate(2023, 3, 7) << u"Об утверждении Дорожной карты"_s;
        QTest::newRow("words") << u"приказ Министерства просвещения Российской Федерации от 19 апреля 2021 года № 12,"_s
                               << u"приказ"_s << u"Министерство просвещения Российской Федерации"_s << u"12"_s
                               << QDate(2021, 4, 19) << QString();
        QTest::newRow("law") << u"Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»"_s
                             << u"Федеральный закон"_s << QString() << u"273-ФЗ"_s << QDate(2012, 12, 29)
                             << u"Об образовании в Российской Федерации"_s;
        QTest::newRow("nested") << u"постановления Правительства Пермского края от 1.2.2022 №5-п «Об утверждении Плана "
                                   "(«дорожной карты»)»."_s
                                << u"постановление"_s << u"Правительство Пермского края"_s << u"5-п"_s
                                << QDate(2022, 2, 1) << u"Об утверждении Плана («дорожной карты»)"_s;
        QTest::newRow("own") << u"приказом от 10.07.2023 № 53-01 (о/д)"_s << u"приказ"_s << QString()
                             << u"53-01 (о/д)"_s << QDate(2023, 7, 10) << QString();
        QTest::newRow("no such day") << u"письмом Рособрнадзора от 31.02.2021 № 08-70"_s << u"письмо"_s
                                     << u"Рособрнадзор"_s << u"08-70"_s << QDate() << QString();
    }

    void readsAWordingBack()
    {
        QFETCH(QString, text);
        const auto read = parseAct(text);
        QVERIFY(read.has_value());
        QTEST(read->kind, "kind");
        QTEST(read->issuer, "issuer");
        QTEST(read->number, "number");
        QTEST(read->date, "date");
        QTEST(read->title, "title");
        // What was read is worded again and read the same.
        const auto again = parseAct(actText(*read, GrammaticalCase::Dative));
        QVERIFY(again.has_value());
        QCOMPARE(*again, *read);
    }

    void refusesWhatIsNoAct_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"в целях поддержки школ"_s;
        QTest::newRow("no number") << u"приказом Министерства от 07.03.2023"_s;
        QTest::newRow("no date") << u"приказом Министерства № 5"_s;
        QTest::newRow("more") << u"в соответствии с приказом Министерства от 07.03.2023 № 5"_s;
        QTest::newRow("open marks") << u"приказом от 07.03.2023 № 5 «Об утверждении"_s;
        QTest::newRow("long") << QString(200'000, u'п');
        QTest::newRow("long words") << u"приказом "_s.repeated(20'000);
    }

    void refusesWhatIsNoAct()
    {
        QFETCH(QString, text);
        QVERIFY(!parseAct(text));
    }

    void findsTheActsOfBothOrders()
    {
        const auto preamble = [](const QString& name) {
            QFile file(QStringLiteral(LOTSIA_TEST_DATA "/seeds/") + name);
            return file.open(QIODevice::ReadOnly)
                ? QJsonDocument::fromJson(file.readAll()).object().value(u"preamble"_s).toString()
                : QString();
        };
        const QString chernushka = preamble(u"chernushka-order.json"_s);
        const QList<FoundAct> acts = findActs(chernushka);
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.at(0).act.number, u"26-01-06-394"_s);
        QCOMPARE(acts.at(0).act.date, QDate(2021, 4, 19));
        QCOMPARE(acts.at(1).act.number, u"26-01-06-662"_s);
        QVERIFY(acts.at(1).act.title.startsWith(u"Об утверждении Плана мероприятий («дорожной карты»)"_s));
        QVERIFY(acts.at(1).act.title.endsWith(u"до 2024 года"_s));
        QCOMPARE(acts.at(1).from + acts.at(1).length, chernushka.size());
        for (const FoundAct& found : acts)
            QCOMPARE(actText(found.act, GrammaticalCase::Instrumental), chernushka.mid(found.from, found.length));
        const QList<FoundAct> other = findActs(preamble(u"karabash-order.json"_s));
        QCOMPARE(other.size(), 1);
        QCOMPARE(other.first().act.number, u"01/545"_s);
        QCOMPARE(other.first().act.issuer, u"Министерство образования и науки Челябинской области"_s);
        QVERIFY(other.first().act.title.startsWith(u"Об утверждении Дорожной карты"_s));
        QVERIFY(other.first().act.title.endsWith(u"в 2023 году"_s));
    }

    void knowsTheCase_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("wordCase");
        const auto row = [](const char* text, GrammaticalCase wordCase) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(wordCase);
        };
        row("В соответствии с ", GrammaticalCase::Instrumental);
        row("На основании ", GrammaticalCase::Genitive);
        row("Во исполнение ", GrammaticalCase::Genitive);
        row("Согласно ", GrammaticalCase::Dative);
        row("о внесении изменений в ", GrammaticalCase::Accusative);
        row("На основании письма, утверждённого ", GrammaticalCase::Instrumental);
        row("В соответствии с приказом от 1.2.2023 № 5, ", GrammaticalCase::Instrumental);
        QTest::newRow("none") << u"В целях поддержки "_s << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("within a word") << u"несогласно"_s << -1;
    }

    void knowsTheCase()
    {
        QFETCH(QString, before);
        QFETCH(int, wordCase);
        const auto found = basisCase(before, before.size());
        QCOMPARE(found ? int(*found) : -1, wordCase);
    }

    void insertsABasis_data()
    {
        QTest::addColumn<QString>("preamble"); // | is the caret
        QTest::addColumn<QString>("expected");
        const QString said = u"Министерства образования и науки Пермского края от 19 апреля 2021 г. № 26-01-06-394"_s;
        QTest::newRow("field") << u"На основании {основание}, в целях|"_s
                               << u"На основании приказа "_s + said + u", в целях"_s;
        QTest::newRow("empty") << u"|"_s << u"В соответствии с приказом "_s + said;
        QTest::newRow("asked") << u"На основании |"_s << u"На основании приказа "_s + said;
        QTest::newRow("no space") << u"На основании|, в целях"_s << u"На основании приказа "_s + said + u", в целях"_s;
        QTest::newRow("second") << u"В соответствии с письмом № 5|, в целях"_s
                                << u"В соответствии с письмом № 5, приказом "_s + said + u", в целях"_s;
        QTest::newRow("behind a comma") << u"Согласно письму № 5, |"_s << u"Согласно письму № 5, приказу "_s + said;
        QTest::newRow("behind a space") << u"Согласно письму № 5 |"_s << u"Согласно письму № 5, приказу "_s + said;
        QTest::newRow("before words") << u"|в целях поддержки"_s
                                      << u"В соответствии с приказом "_s + said + u", в целях поддержки"_s;
    }

    void insertsABasis()
    {
        QFETCH(QString, preamble);
        const qsizetype caret = preamble.indexOf(u'|');
        preamble.remove(caret, 1);
        QTEST(basisEdit(preamble, caret, {act()}).applied(preamble), "expected");
    }

    void joinsSeveralBases()
    {
        LegalAct law{.kind = u"Федеральный закон"_s, .dateText = u"29.12.2012"_s, .number = u"273-ФЗ"_s};
        const QString preamble = u"На основании "_s;
        QCOMPARE(basisEdit(preamble, preamble.size(), {law, act()}).applied(preamble),
                 u"На основании Федерального закона от 29.12.2012 № 273-ФЗ, приказа Министерства образования и науки "
                 "Пермского края от 19 апреля 2021 г. № 26-01-06-394"_s);
        QCOMPARE(basisEdit(preamble, 99'999, {law}).from, preamble.size());
    }

    void readsStoredActs()
    {
        const auto read = LegalAct::fromJson(act().toJson(), {});
        QVERIFY(read.has_value());
        QCOMPARE(*read, act());
        for (const QByteArray json : {"{}", R"({"kind": 5})", R"({"kind": "приказ", "bad": 1})",
                                      R"({"kind": "приказ", "date": "31.02.2021"})"}) {
            const auto bad = LegalAct::fromJson(QJsonDocument::fromJson(json).object(), u"акт"_s);
            QVERIFY2(!bad, json.constData());
            QCOMPARE(bad.error().code, ErrorCode::Data);
        }
    }
};

QTEST_GUILESS_MAIN(TestLegalAct)
#include "tst_legalact.moc"
