#include "documents/LayoutText.h"

#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestLayoutText : public QObject {
    Q_OBJECT

private slots:
    void keepsTogether_data();
    void keepsTogether();
    void cleansText_data();
    void cleansText();
};

void TestLayoutText::keepsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // ~ stands for a no-break space
    const auto row = [](const char* name, const QString& text, const QString& kept) {
        QTest::newRow(name) << text << kept;
    };
    row("number", u"приказ № 96 от"_s, u"приказ №~96 от"_s);
    row("number twice", u"№ 26-01 и № 53-01 (о/д)"_s, u"№~26-01 и №~53-01 (о/д)"_s);
    row("year", u"в 2021 г. и 2022 гг."_s, u"в 2021~г. и 2022~гг."_s);
    row("written date", u"от 19 апреля 2021 г. № 1"_s, u"от 19~апреля~2021~г. №~1"_s);
    row("month without a day", u"в апреле 2021"_s, u"в апреле 2021"_s);
    row("month before other number", u"5 мая 12 школ"_s, u"5~мая 12 школ"_s);
    row("initials first", u"подпись И.А. Бактиева и Н. В. Полякова"_s, u"подпись И.А.~Бактиева и Н.~В.~Полякова"_s);
    row("initials last", u"на Петрову О.А. возложить"_s, u"на Петрову~О.А. возложить"_s);
    row("dash", u"далее – План"_s, u"далее~– План"_s);
    row("part of a whole", u"Математика 7 из 22 участников"_s, u"Математика 7~из~22 участников"_s);
    row("settlement", u"СОШ № 8 п. Заречный"_s, u"СОШ №~8 п.~Заречный"_s);
    row("town", u"МБОУ СОШ г. Чернушка, ул. Ленина, д. 5"_s, u"МБОУ СОШ г.~Чернушка, ул.~Ленина, д.~5"_s);
    row("name of a school", u"школа им. Пушкина"_s, u"школа им.~Пушкина"_s);
    row("year before a sentence", u"в 2021 г. Управление"_s, u"в 2021~г. Управление"_s);
    row("point of a law", u"по п. 3 ч. 2 ст. 28"_s, u"по п.~3 ч.~2 ст.~28"_s);
    row("share", u"30 % и 5 чел. из школ"_s, u"30~% и 5~чел. из школ"_s);
    row("sentence", u"Конец. Начало"_s, u"Конец. Начало"_s);
    row("plain", u"школы района"_s, u"школы района"_s);
    row("empty", QString(), QString());
    row("heading", u"№ п/п"_s, u"№\nп/п"_s);
}

void TestLayoutText::keepsTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QString shown = keepTogether(text);
    QCOMPARE(shown.size(), text.size());
    QCOMPARE(shown.replace(QChar::Nbsp, u'~'), kept);
}

void TestLayoutText::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& text, const QString& clean) {
        QTest::newRow(name) << text << clean;
    };
    row("controls", u"а\u0001б\u000Bв\tг"_s, u"а б в г"_s);
    row("line ends", u"а\r\nб\rв\nг\u2028д"_s, u"а\nб\nв\nг\nд"_s);
    row("half pair", u"а"_s + QChar(0xD800) + u"б"_s + QChar(0xDC00), u"а б "_s);
    row("whole pair", u"😀"_s, u"😀"_s);
    row("not characters", u"а"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"б"_s, u"а  б"_s);
}

void TestLayoutText::cleansText()
{
    QFETCH(QString, text);
    QTEST(printableText(text), "clean");
}

QTEST_GUILESS_MAIN(TestLayoutText)
#include "tst_layouttext.moc"
