#include "orders/AppendixMark.h"
#include "orders/AppendixMentions.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Points that speak of appendices follow when the appendices move.
class tst_AppendixMentions : public QObject {
    Q_OBJECT

private slots:
    void movesAreCounted()
    {
        QCOMPARE(AppendixMoves::moved(4, 0, 2).places, (QList<qsizetype>{2, 0, 1, 3}));
        QCOMPARE(AppendixMoves::moved(3, 2, 0).places, (QList<qsizetype>{1, 2, 0}));
        QCOMPARE(AppendixMoves::removed(3, 1).places, (QList<qsizetype>{0, -1, 1}));
        QCOMPARE(AppendixMoves::added(2, 1).places, (QList<qsizetype>{0, 2}));
        QVERIFY(!AppendixMoves::moved(3, 1, 1).changesNumbers());
        QVERIFY(!AppendixMoves::added(2, 2).changesNumbers());
        QVERIFY(AppendixMoves::added(1, 1).changesNumbers()); // the lone one gets a number
        QVERIFY(AppendixMoves::removed(2, 1).changesNumbers());
        QVERIFY(AppendixMoves::removed(1, 0).changesNumbers());
    }

    void mentionsFollow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("swapped"); // 1 ↔ 2 of three
        const auto row = [](const char* name, const QString& text, const QString& swapped) {
            QTest::newRow(name) << text << swapped;
        };
        row("brackets", u"Утвердить план (приложение 1)."_s, u"Утвердить план (приложение 2)."_s);
        row("number sign", u"план (приложение № 2)"_s, u"план (приложение № 1)"_s);
        row("no-break", u"план (Приложение\u00a0№\u00a01)."_s, u"план (Приложение\u00a0№\u00a02)."_s);
        row("case", u"согласно приложению 2, в приложении 1, ПРИЛОЖЕНИЕ 3"_s,
            u"согласно приложению 1, в приложении 2, ПРИЛОЖЕНИЕ 3"_s);
        row("several", u"(приложения 1, 2 и 3)."_s, u"(приложения 2, 1 и 3)."_s);
        row("end of a sentence", u"Приложения 1 и 2."_s, u"Приложения 2 и 1."_s);
        row("range that stays whole", u"приложения 1–3"_s, u"приложения 1–3"_s);
        row("range that is torn", u"приложения 2–3"_s, u"приложения 1 и 3"_s);
        row("this order", u"приложение 1 к настоящему приказу"_s, u"приложение 2 к настоящему приказу"_s);
        row("brackets before «к»", u"план (приложение 1) к исполнению"_s, u"план (приложение 2) к исполнению"_s);
        for (const QString& same :
             {u"приложение 1 к приказу Министерства от 01.02.2023 № 5"_s, u"приложение 7"_s, u"приложение 12"_s,
              u"приложение 1.2 порядка"_s, u"с приложением 2023 года"_s, u"приложение Word"_s, u"пункт 1"_s,
              u"Мобильное приложение (приложение)"_s, u"самоприложение 1"_s, QString()})
            row(qPrintable(u"left: "_s + same), same, same);
    }
    void mentionsFollow()
    {
        QFETCH(QString, text);
        QFETCH(QString, swapped);
        const AppendixMoves moves = AppendixMoves::moved(3, 0, 1);
        QCOMPARE(withMovedMentions(text, moves), swapped);
        QCOMPARE(withMovedMentions(text, AppendixMoves::moved(3, 1, 1)), text);
    }

    void aLoneAppendixHasNoNumber()
    {
        const AppendixMoves second = AppendixMoves::added(1, 0);
        QCOMPARE(withMovedMentions(u"Утвердить план (приложение)."_s, second),
                 u"Утвердить план (приложение\u00a02)."_s);
        QCOMPARE(withMovedMentions(u"согласно приложению к настоящему приказу"_s, second),
                 u"согласно приложению\u00a02 к настоящему приказу"_s);
        QCOMPARE(withMovedMentions(u"Заявка с приложением копий"_s, second), u"Заявка с приложением копий"_s);
        const AppendixMoves last = AppendixMoves::removed(2, 0);
        QCOMPARE(withMovedMentions(u"(приложение 2)"_s, last), u"(приложение)"_s);
        QCOMPARE(withMovedMentions(u"(приложение\u00a0№ 2)"_s, last), u"(приложение)"_s);
        QCOMPARE(withMovedMentions(u"по приложению 2"_s, last), u"по приложению 1"_s);
    }

    void theNumberOfOneThatIsGoneIsAsked()
    {
        const AppendixMoves gone = AppendixMoves::removed(3, 1);
        QCOMPARE(withMovedMentions(u"(приложение 2), (приложение 3)"_s, gone),
                 u"(приложение {номер приложения}), (приложение 2)"_s);
        QCOMPARE(withMovedMentions(u"приложения 1–3"_s, gone), u"приложения 1 и 2"_s);
    }

    void mentionsAreFound()
    {
        QVERIFY(mentionsAppendix(u"Утвердить (приложение)."_s));
        QVERIFY(mentionsAppendix(u"по приложению 4"_s));
        QVERIFY(!mentionsAppendix(u"приложение 1 к приказу Министерства"_s));
        QVERIFY(!mentionsAppendix(u"Скачать приложение для телефона."_s));
        QVERIFY(!mentionsAppendix(QString(100'000, u'п')));
    }

    /// A hostile text costs no time and loses no letter.
    void hostileTextsStay()
    {
        QString text;
        for (int i = 0; i < 4000; ++i)
            text += u"приложение "_s;
        const AppendixMoves moves = AppendixMoves::moved(3, 0, 2);
        QCOMPARE(withMovedMentions(text, moves), text);
        text = u"приложения "_s + u"1, "_s.repeated(5000) + u"1"_s;
        QCOMPARE(withMovedMentions(text, moves).count(u'3'), 5001);
        text = u"приложение 1<b>&\"{}\U0001F600\n"_s;
        QCOMPARE(withMovedMentions(text, moves), u"приложение 3<b>&\"{}\U0001F600\n"_s);
    }

    void theMarkIsDerived()
    {
        Order order;
        order.stampIssuer = u"приказом Управления образования"_s;
        order.dateText = u"24.06.2021"_s;
        order.number = u"96"_s;
        order.appendices = {{AppendixKind::Roadmap, 1}};
        QCOMPARE(appendixMark(order, u"Дорожная карта"_s, 0),
                 (QStringList{u"УТВЕРЖДЕНА"_s, u"приказом Управления образования"_s, u"от 24.06.2021 № 96"_s}));
        order.appendices << OrderAppendix{AppendixKind::FreeTable};
        order.appendices.last().stamped = false;
        QCOMPARE(appendixMark(order, u"Состав"_s, 1),
                 (QStringList{u"Приложение 2"_s, u"к приказу Управления образования"_s, u"от 24.06.2021 № 96"_s}));
        order.appendices.last().stamped = true;
        QCOMPARE(appendixMark(order, u"Положение"_s, 1).at(1), u"УТВЕРЖДЕНО"_s);
        order.approvalStamp = false;
        order.appendices.removeLast();
        QVERIFY(appendixMark(order, u"План"_s, 0).isEmpty());
        order.appendices = {{AppendixKind::Criteria, 1}};
        order.number.clear();
        QCOMPARE(appendixMark(order, u"Критерии"_s, 0).last(), u"от 24.06.2021 № ____"_s);
    }
};

QTEST_GUILESS_MAIN(tst_AppendixMentions)
#include "tst_appendixmentions.moc"
