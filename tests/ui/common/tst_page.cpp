#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/Banner.h"
#include "ui/common/Page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

class SamplePage final : public Page {
public:
    explicit SamplePage(AppContext& appContext)
        : Page(appContext, u"sample"_s, u"Пример"_s, u"school"_s)
    {
        content = new QLabel(u"содержимое"_s);
        setContent(content);
        details = new QLabel(u"подробности"_s);
        setInspector(u"Почему?"_s, details);
    }
    void refresh() override { ++refreshed; }
    QString helpText() const override { return u"справка"_s; }
    using Page::addMainAction;
    using Page::addMenu;
    using Page::banner;
    using Page::filterRow;
    using Page::report;
    using Page::setInspectorVisible;
    using Page::setStateText;
    using Page::showContent;
    using Page::showEmptyState;

    int refreshed = 0;
    QLabel* content;
    QLabel* details;
};

} // namespace

class tst_Page : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refreshesWhenShownAndChanged();
    void emptyState();
    void fitsASmallScreen();
    void inspectorFoldsAndIsRemembered();
    void reportShowsErrors();
    void everythingHasAName();

private:
    TestSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<AppContext> m_context;
};

void tst_Page::init()
{
    m_settings.clear();
    m_context.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Department department;
    department.name = u"Управление образования"_s;
    auto workspace = Workspace::create(m_folder->filePath(u"a.lotsia"_s), department);
    QVERIFY(workspace.has_value());
    m_context = std::make_unique<AppContext>(std::move(*workspace), m_dialogs);
}

void tst_Page::refreshesWhenShownAndChanged()
{
    SamplePage page(*m_context);
    m_context->notifyDataChanged();
    QCOMPARE(page.refreshed, 0); // nobody sees it
    page.show();
    QCOMPARE(page.refreshed, 1);
    m_context->notifyDataChanged();
    m_context->setYear(m_context->year().shifted(-1));
    QCOMPARE(page.refreshed, 3);
    page.hide();
    m_context->notifyDataChanged();
    QCOMPARE(page.refreshed, 3);
}

void tst_Page::emptyState()
{
    SamplePage page(*m_context);
    page.filterRow()->addWidget(new QLabel(u"фильтр"_s));
    page.show();
    QVERIFY(page.content->isVisible());
    int acted = 0;
    page.showEmptyState(u"Здесь будут школы. Загрузите список."_s, u"Загрузить школы…"_s, [&acted] { ++acted; });
    QVERIFY(!page.content->isVisible());
    QVERIFY(!page.details->isVisible());
    QPushButton* step = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == u"Загрузить школы…"_s)
            step = button;
    }
    QVERIFY(step && step->isVisible());
    step->click();
    QCOMPARE(acted, 1);
    page.showContent();
    QVERIFY(page.content->isVisible());
    QVERIFY(page.details->isVisible());
}

void tst_Page::fitsASmallScreen()
{
    SamplePage page(*m_context);
    page.content->setMinimumSize(3000, 2000);
    page.details->setMinimumSize(900, 2000);
    QVERIFY(page.minimumSizeHint().width() <= 863); // 1366×768 at 150 %, the list of pages folded
    QVERIFY(page.minimumSizeHint().height() <= 440);

    page.resize(800, 440);
    page.show();
    const QString text = u"Здесь будут школы управления. "_s.repeated(6);
    page.showEmptyState(text);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->text() == text)
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
}

void tst_Page::inspectorFoldsAndIsRemembered()
{
    {
        SamplePage page(*m_context);
        page.show();
        QVERIFY(page.details->isVisible());
        page.setInspectorVisible(false);
        QVERIFY(!page.details->isVisible());
        QVERIFY(!page.closePanel());
        page.setInspectorVisible(true);
        QVERIFY(page.closePanel());
        QVERIFY(!page.details->isVisible());
        QVERIFY(!page.closePanel());
    }
    SamplePage again(*m_context);
    again.show();
    QVERIFY(!again.details->isVisible());
}

void tst_Page::reportShowsErrors()
{
    SamplePage page(*m_context);
    page.show();
    QVERIFY(page.report({}));
    QVERIFY(page.banner().isHidden());
    QVERIFY(!page.report(fail(ErrorCode::Data, u"Нет кода. Введите код."_s)));
    QCOMPARE(page.banner().text(), u"Нет кода. Введите код."_s);
}

void tst_Page::everythingHasAName()
{
    SamplePage page(*m_context);
    page.addMenu(u"Печать"_s, u"print"_s)->addAction(u"Список"_s);
    bool acted = false;
    QPushButton* button = page.addMainAction(u"Загрузить…"_s, u"import"_s, [&acted] { acted = true; });
    page.setStateText(u"24 школы"_s);
    page.show();
    button->click();
    QVERIFY(acted);
    QCOMPARE(namelessControls(&page), QStringList());
}

QTEST_MAIN(tst_Page)
#include "tst_page.moc"
