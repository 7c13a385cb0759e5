#include "orders/Spelling.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

const QByteArray SmallRules = "SET UTF-8\nSFX A Y 1\nSFX A а ами а\n";
const QByteArray SmallWords = "2\nшкола/A\nёлка\n";

} // namespace

class TestSpelling : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void words_data();
    void words();
    void knownWords();
    void suggestions();
    void places();
    void missingDictionary();
    void damagedDictionary_data();
    void damagedDictionary();
    void smallDictionary();
    void koiDictionary();
    void fieldTerms();
    void badInput();

private:
    std::unique_ptr<Spelling> m_spelling;
};

void TestSpelling::initTestCase()
{
    auto dictionary = SpellingDictionary::load(SpellingDictionary::folders());
    if (dictionary)
        m_spelling = std::make_unique<Spelling>(*dictionary);
}

void TestSpelling::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    const auto data = [](const char* text, const QStringList& wrong) {
        QTest::newRow(text) << QString::fromUtf8(text) << wrong;
    };
    data("Утвердить прилагаемый план мероприятий", {});
    data("школ, функционализирующих в условиях", {u"функционализирующих"_s});
    data("пределены основания", {u"пределены"_s});
    data("утвержденной и утверждённой, ёлка и елка, ещё еще", {});
    data("материально-техническое, психолого-педагогический, план-график", {});
    data("материально-техничиское", {u"техничиское"_s});
    data("МБОУ, ШНОР, ШНСУ, ВПР, ОО, ФГОС, МКДОУ", {});
    data("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", {});
    data("УПРАВЛЕНЕЕ ОБРАЗОВАНИЯ", {u"УПРАВЛЕНЕЕ"_s});
    data("Ахмеджанову Р.Р., Н.В. Поляковой, Бактиева И. А.", {});
    data("резильентных школ, малокомплектной школе, вебинара, тьюторов, неуспешности, дефицитов", {});
    data("Рособрнадзора, Минпросвещения, СанПиН", {});
    data("2023-м, 5а, 9А, Word, проект PISA, mail@школа.рф/стр", {});
    data("кто-то, по-новому, из-за, во-первых", {});
    data("обл., уч. год, гг., п/п, и т.д., тыс. руб.", {});
    data("{ФИО руководителя} {наименованее}", {});
    data("приказoм", {}); // another rule's: a Latin letter
}

void TestSpelling::words()
{
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    QFETCH(QString, text);
    m_spelling->setKnownWords({});
    QStringList wrong;
    for (const Misspelling& slip : m_spelling->check(text)) {
        QCOMPARE(text.mid(slip.position, slip.length), slip.word);
        wrong << slip.word;
    }
    QTEST(wrong, "wrong");
}

void TestSpelling::knownWords()
{
    KnownWords words;
    words.addWord(u"Профлёт"_s);
    words.addName(u"МБОУ «Бедряжинская ООШ», Чернушинский округ"_s);
    QVERIFY(words.contains(u"профлет"_s) && words.contains(u"ПРОФЛЁТ"_s) && !words.contains(u"профлета"_s));
    QVERIFY(words.contains(u"Бедряжинской"_s) && words.contains(u"Чернушинского"_s)
            && words.contains(u"Чернушинскому"_s));
    QVERIFY(!words.contains(u"бедряжинской"_s) && !words.contains(u"Черный"_s) && !words.contains(QString()));
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    m_spelling->setKnownWords({});
    QCOMPARE(m_spelling->check(u"профлёт, Бедряжинской"_s).size(), 2);
    m_spelling->setKnownWords(words);
    QCOMPARE(m_spelling->check(u"профлёт, Бедряжинской"_s).size(), 0);
}

void TestSpelling::suggestions()
{
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    m_spelling->setKnownWords({});
    const QStringList list = m_spelling->suggestions(u"функционализирующих"_s);
    QVERIFY(list.contains(u"функционирующих"_s));
    QVERIFY(list.size() <= SpellingDictionary::MaxSuggestions);
    QVERIFY(m_spelling->suggestions(u"УПРАВЛЕНЕЕ"_s).contains(u"УПРАВЛЕНИЕ"_s));
    QVERIFY(m_spelling->suggestions(QString(300, u'ж')).isEmpty());
}

void TestSpelling::places()
{
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    m_spelling->setKnownWords({});
    const QList<OrderText> texts{{u"clause.1"_s, {}, u"Point 2"_s, u"Принять мероприятея в реализации."_s},
                                 {u"signature"_s, u"signerName"_s, u"Signature"_s, u"Мухаметзянова"_s}};
    Progress progress;
    OrderRemarks remarks = m_spelling->remarksOn(texts, progress);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().anchor, u"clause.1"_s);
    QCOMPARE(remarks.first().word, u"мероприятея"_s);
    QCOMPARE(remarks.first().position, 8);
    QVERIFY(remarks.first().isSpelling());
    QVERIFY(m_spelling->suggest(remarks, progress));
    QVERIFY((QStringList{*remarks.first().suggestion} + remarks.first().others).contains(u"мероприятия"_s));
    progress.cancel();
    QVERIFY(m_spelling->remarksOn(texts, progress).isEmpty());
    QVERIFY(!m_spelling->suggest(remarks, progress));
}

void TestSpelling::missingDictionary()
{
    QTemporaryDir folder;
    for (const QStringList& folders : {QStringList(), QStringList{folder.path()}, QStringList{u"/нет такой"_s}}) {
        const auto dictionary = SpellingDictionary::load(folders);
        QVERIFY(!dictionary);
        QCOMPARE(dictionary.error().code, ErrorCode::File);
        QVERIFY(!dictionary.error().text.isEmpty());
    }
}

void TestSpelling::damagedDictionary_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty rules") << QByteArray() << SmallWords;
    QTest::newRow("empty words") << SmallRules << QByteArray();
    QTest::newRow("no count") << SmallRules << QByteArray("школа\n");
    QTest::newRow("a count of billions") << SmallRules << QByteArray("99999999999\nшкола/A\n");
    QTest::newRow("a negative count") << SmallRules << QByteArray("-5\nшкола/A\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QByteArray(4096, '\0');
    QTest::newRow("zeros inside") << SmallRules + QByteArray(10, '\0') << SmallWords;
    QTest::newRow("other letters") << QByteArray("SET ISO8859-7\n") << SmallWords;
    QTest::newRow("no letters named") << QByteArray("TRY абв\n") << SmallWords;
    QTest::newRow("other words") << SmallRules << QByteArray("1\nдерево\n");
    QTest::newRow("cut off") << SmallRules << QByteArray("146269\nшко");
    QTest::newRow("noise") << QByteArray("SET UTF-8\nSFX A Y 99999\n\xff\xfe\x80SFX\nSFX A")
                           << QByteArray("3\n\xff\xfe/\n///\nA");
}

void TestSpelling::damagedDictionary()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, words);
    QTemporaryDir folder;
    write(folder.filePath(u"ru_RU.aff"_s), rules);
    write(folder.filePath(u"ru_RU.dic"_s), words);
    const auto dictionary = SpellingDictionary::load({folder.path()});
    QVERIFY(!dictionary);
    QCOMPARE(dictionary.error().code, ErrorCode::Data);
}

void TestSpelling::smallDictionary()
{
    QTemporaryDir folder;
    // Letters of several alphabets: no code page of Windows has them all.
    const QString inside = folder.filePath(u"Словарь наш, λέξεις, 辞書"_s);
    QVERIFY(QDir().mkpath(inside));
    write(inside + u"/ru_RU.aff"_s, SmallRules);
    write(inside + u"/ru_RU.dic"_s, SmallWords);
    const QString current = QDir::currentPath();
    const auto dictionary = SpellingDictionary::load({folder.path(), inside});
    QCOMPARE(QDir::currentPath(), current);
    QVERIFY2(dictionary, dictionary ? "" : qPrintable(dictionary.error().text));
    QVERIFY((*dictionary)->knows(u"елка"_s) && (*dictionary)->knows(u"ёлка"_s)); // the dictionary has «ё» only
    QVERIFY(!(*dictionary)->knows(u"дерево"_s));
    (*dictionary)->add(u"роща"_s, u"школа"_s);
    QVERIFY((*dictionary)->knows(u"рощами"_s));
    (*dictionary)->add(u"лес"_s, {});
    QVERIFY((*dictionary)->knows(u"лес"_s) && !(*dictionary)->knows(u"лесами"_s));
    (*dictionary)->add({}, {});
    (*dictionary)->add(QString(500, u'ж'), {});
}

void TestSpelling::koiDictionary()
{
    QTemporaryDir folder;
    // «школа/A», «а ами а» in KOI8-R.
    write(folder.filePath(u"ru_RU.aff"_s), "SET KOI8-R\nSFX A Y 1\nSFX A \xc1 \xc1\xcd\xc9 \xc1\n");
    write(folder.filePath(u"ru_RU.dic"_s), "2\n\xdb\xcb\xcf\xcc\xc1/A\n\xa3\xcc\xcb\xc1\n");
    const auto dictionary = SpellingDictionary::load({folder.path()});
    QVERIFY2(dictionary, dictionary ? "" : qPrintable(dictionary.error().text));
    QVERIFY((*dictionary)->knows(u"школами"_s) && (*dictionary)->knows(u"ёлка"_s));
    QVERIFY((*dictionary)->suggestions(u"шкала"_s).contains(u"школа"_s));
    QVERIFY(!(*dictionary)->knows(u"школа🏫"_s));
}

void TestSpelling::fieldTerms()
{
    QVERIFY(shippedFieldTerms().contains(FieldTerm{u"резильентный"_s, u"районный"_s}));
    for (const QByteArray& json :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"format":"lotsia-words/1"})"),
          QByteArray(R"({"format":"lotsia-words/1","words":{"а":"б"}})"),
          QByteArray(R"({"format":"lotsia-words/1","words":{"а":[1]}})"), QByteArray(2 * 1024 * 1024, ' ')})
        QVERIFY(!readFieldTerms(json));
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    // Each example is a word of the dictionary, or the term would be known in one form only.
    const auto dictionary = SpellingDictionary::load(SpellingDictionary::folders());
    for (const FieldTerm& term : shippedFieldTerms()) {
        QVERIFY2((*dictionary)->knows(term.word), qPrintable(term.word));
        QVERIFY2((*dictionary)->knows(term.example), qPrintable(term.example));
    }
}

void TestSpelling::badInput()
{
    if (!m_spelling)
        QSKIP("no Russian dictionary on this computer");
    m_spelling->setKnownWords({});
    for (const QString& text :
         {QString(20000, u'ж'), u"жъ-"_s.repeated(5000), u"сверх"_s.repeated(60), u"школа 🏫 рада"_s,
          QString(QChar(u'\0')) + u"школа"_s, QString(QChar(0xD83C)) + u"школа"_s, QString(20000, u'{'), u"-"_s,
          u"\u0301\u0301школа\u0301"_s, u"{школа"_s.repeated(3000)})
        for (const Misspelling& slip : m_spelling->check(text))
            QVERIFY(slip.position >= 0 && slip.position + slip.length <= text.size());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
