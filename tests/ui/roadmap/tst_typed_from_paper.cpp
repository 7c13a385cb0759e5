#include "ui/common/Banner.h"
#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// A whole roadmap typed from its printed page with the keyboard alone, into an empty database.
class tst_TypedFromPaper : public QObject {
    Q_OBJECT

private:
    int m_keys = 0;

    QWidget* target() const
    {
        return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
    {
        ++m_keys;
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QWidget* widget = target();
        QCoreApplication::sendEvent(widget, &down);
        QCoreApplication::sendEvent(target() ? target() : widget, &up);
    }
    /// As a person types: what the program proposes rightly is taken when it saves at least two keys.
    void type(const QString& text, bool wholeProposals = false)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const auto* editor = qobject_cast<CellEditor*>(QApplication::focusWidget());
            const QString rest = editor && !editor->isCompleting() ? editor->proposal() : QString();
            const QString ahead = text.mid(at);
            const QString word = PhraseMemory::firstWord(rest);
            if (rest.size() > 2 && ahead.startsWith(rest)) {
                press(Qt::Key_End);
                at += rest.size();
            } else if (!wholeProposals && word.size() > 2 && ahead.startsWith(word)
                       && editor->toPlainText().size() > 0) {
                press(Qt::Key_Right);
                at = editor->toPlainText().endsWith(rest) ? at + rest.size() : at + word.size();
            } else if (const auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
                       list && editor && editor->isCompleting() && list->currentIndex().data().toString() == text) {
                press(Qt::Key_Return);
                at = text.size();
            } else {
                press(0, Qt::NoModifier, text.at(at));
                ++at;
            }
        }
    }

private slots:
    void typed()
    {
        QCoreApplication::setOrganizationName(u"lotsia-test"_s);
        QCoreApplication::setApplicationName(u"typed-from-paper"_s);
        Roadmap paper = must(Roadmap::fromJson(demoFile(u"karabash-roadmap.json"_s)));
        PlansFixture fixture(u"karabash"_s, false);
        RoadmapPage page(*fixture.context);
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        page.newItem(); // Ctrl+N is the window's
        ++m_keys;
        press(Qt::Key_Return); // an empty one
        type(paper.title);
        press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QComboBox*>(QApplication::focusWidget()));
        // The list of kinds completes what is begun.
        type(paper.documentKind.left(1));
        press(Qt::Key_Tab);
        type(paper.periodStart.toString(u"ddMMyyyy"_s));
        press(Qt::Key_Tab);
        type(paper.periodEnd.toString(u"ddMMyyyy"_s));
        press(Qt::Key_Return);
        int left = int(paper.actionCount());
        for (const RoadmapAction& action : std::as_const(paper.sections.first().actions)) {
            QVERIFY2(qobject_cast<CellEditor*>(QApplication::focusWidget()), qPrintable(action.text));
            type(action.text);
            press(Qt::Key_Tab);
            type(action.responsible.join(u", "_s));
            press(Qt::Key_Tab);
            type(action.term.text, true);
            press(Qt::Key_Tab);
            type(action.result);
            // The last cell is left by Enter's counterpart of the mouse: the row is stored, the next one begins.
            if (--left > 0)
                press(Qt::Key_Tab);
        }
        // The window is closed while the last cell is still open.
        page.hide();

        const auto entries = fixture.context->workspace().roadmaps().list();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        const Roadmap stored = must(fixture.context->workspace().roadmaps().get(entries->first().id));
        QCOMPARE(stored.title, paper.title);
        QCOMPARE(stored.documentKind, paper.documentKind);
        QCOMPARE(stored.periodStart, paper.periodStart);
        QCOMPARE(stored.periodEnd, paper.periodEnd);
        QCOMPARE(stored.sections.size(), 1);
        QCOMPARE(stored.actionCount(), paper.actionCount());
        for (qsizetype i = 0; i < paper.actionCount(); ++i) {
            const RoadmapAction& is = stored.sections[0].actions[i];
            const RoadmapAction& was = paper.sections[0].actions[i];
            QCOMPARE(is.text, was.text);
            QCOMPARE(is.responsible, was.responsible);
            QCOMPARE(is.term.text, was.term.text);
            QCOMPARE(is.term, was.term);
            QCOMPARE(is.result, was.result);
        }
        qsizetype letters = paper.title.size() + paper.documentKind.size() + 20;
        for (const RoadmapAction& action : std::as_const(paper.sections.first().actions))
            letters += action.text.size() + action.responsible.join(u", "_s).size() + action.term.text.size()
                + action.result.size();
        constexpr int KeysPerMinute = 200, Minutes = 10;
        qInfo("%d keys for %lld characters: %.1f minutes at %d keys a minute", m_keys, qlonglong(letters),
              double(m_keys) / KeysPerMinute, KeysPerMinute);
        QVERIFY(m_keys < KeysPerMinute * Minutes);
    }
};

QTEST_MAIN(tst_TypedFromPaper)
#include "tst_typed_from_paper.moc"
