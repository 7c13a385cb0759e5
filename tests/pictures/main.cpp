// Takes the pictures of the guide from a database of an invented department: lotsia-pictures SAMPLE-FOLDER
// PICTURE-FOLDER.
#include "pictures/Photographer.h"

#include "translations/Translations.h"
#include "ui/common/AppContext.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Page.h"
#include "ui/help/GuideWindow.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workbench.h"
#include "workspace/CopyService.h"
#include "workspace/ImportService.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QSettings>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lotsia;
using namespace lotsia::pictures;

namespace {

constexpr QSize windowSize(1080, 610);
constexpr Qt::Alignment beside = Qt::AlignLeft | Qt::AlignVCenter; ///< where text stands above
constexpr Qt::Alignment under = Qt::AlignHCenter | Qt::AlignBottom; ///< where a button of the page's head has room

template <typename Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// The invented department with the example's schools and, when asked for, their results, a roadmap and an order.
QString makeBase(const QString& path, const QDir& sample, const Clock& clock, bool complete)
{
    const QString file = sample.filePath(u"department.json"_s);
    auto workspace = must(Workspace::create(path, must(Department::fromJson(bytesOf(file), file)), &clock));
    const QDir demo(u":/demo"_s);
    QStringList files{u"schools.xlsx"_s};
    if (complete)
        files += demo.entryList({u"vpr-*"_s, u"oge-*"_s, u"ege-*"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        const ImportPlan plan = must(workspace->imports().plan(demo.filePath(name)));
        must(workspace->imports().commit(plan));
    }
    if (!complete)
        return path;
    const RoadmapId roadmap = must(workspace->roadmaps().add(
        must(Roadmap::fromJson(bytesOf(sample.filePath(u"roadmap.json"_s)), u"roadmap.json"_s))));
    Order order = must(
        Order::fromJson(QJsonDocument::fromJson(bytesOf(sample.filePath(u"order.json"_s))).object(), u"order.json"_s));
    order.appendices = {{AppendixKind::Roadmap, roadmap.value()}};
    must(workspace->orders().add(order));
    return path;
}

void startPictures(MainWindow& window, Photographer& camera)
{
    camera.take(u"start"_s,
                {camera.at(u"Создать базу управления"_s), camera.at(u"Открыть…"_s), camera.at(u"Показать на примере"_s),
                 camera.at(u"guideButton"_s, Qt::AlignLeft | Qt::AlignTop)},
                camera.around({u"Лоция"_s, u"Показать на примере"_s, u"guideButton"_s}));
    camera.click(u"Создать базу управления"_s);
    const auto edits = window.startPage()->findChildren<QLineEdit*>();
    edits.at(0)->setText(u"Управление образования Приозёрского городского округа"_s);
    edits.at(1)->setText(u"C:\\Документы\\Управление образования.lotsia"_s);
    edits.at(1)->setCursorPosition(0);
    camera.take(u"start-form"_s,
                {{camera.place(*edits.at(0)), beside},
                 {camera.place(*edits.at(1)), beside},
                 camera.at(u"Выбрать место…"_s),
                 camera.at(u"Создать"_s)},
                camera.around({u"Лоция"_s, u"Создать"_s, u"Выбрать место…"_s, u"Новая база"_s}));
    window.startPage()->refresh();
    const Error inUse{ErrorCode::InUse,
                      QCoreApplication::translate("Workspace",
                                                  "The database is already open on the computer %1 (program %2, "
                                                  "process %3). Close it there or open it for reading only.")
                              .arg(u"METODIST-2"_s, u"lotsia"_s)
                              .arg(4120)
                          + u' '
                          + QCoreApplication::translate(
                                "Workspace",
                                "If that computer was switched off without closing the program, make sure that "
                                "nobody works with the database and delete the file %1 beside it.")
                                .arg(u"Управление образования.lotsia.lock"_s),
                      {u"Управление образования.lotsia"_s, {}, 0, {}}};
    window.startPage()->showError(inUse, u"C:\\Документы\\Управление образования.lotsia"_s);
    camera.take(u"in-use"_s, {camera.at(u"Открыть для чтения"_s, under)},
                camera.around({u"Лоция"_s, u"Создать базу управления"_s}));
    window.startPage()->refresh();
}

void importPicture(Photographer& camera, FakeDialogs& dialogs, const QDir& folder)
{
    QStringList paths;
    const QDir demo(u":/demo"_s);
    for (const QString& name : {u"vpr-2023-5.xlsx"_s, u"ege-01-2023.csv"_s}) {
        paths << folder.filePath(name);
        QFile::copy(demo.filePath(name), paths.last());
    }
    paths << folder.filePath(u"огэ-дополнение.csv"_s);
    QFile file(paths.last());
    if (!file.open(QIODevice::WriteOnly)
        || file.write(u"Учебный год;Код ОО;Процедура;Класс;Предмет;Участников;«2»;«3»;«4»;«5»\n"
                      "2022/2023;111001;ОГЭ;9;Физика;12;2;5;4;1\n"
                      "2022/2023;111099;ОГЭ;9;Физика;10;1;4;4;1\n"
                      "2022/2023;111003;ОГЭ;9;Физика;8;1;4;4;1\n"_s.toUtf8())
            < 0)
        qFatal("cannot write");
    file.close();
    dialogs.files.append(paths);
    camera.show(u"results"_s);
    camera.click(u"Загрузить результаты…"_s);
    camera.choose(u"importFiles"_s, u"огэ-дополнение.csv"_s);
    camera.choose(u"importRows"_s, u"111099"_s);
    camera.take(u"import"_s,
                {camera.at(u"importFiles"_s), camera.at(u"importRows"_s, Qt::AlignLeft | Qt::AlignVCenter),
                 camera.at(u"onlyRejected"_s, Qt::AlignLeft | Qt::AlignVCenter), camera.at(u"importReason"_s),
                 camera.at(u"loadButton"_s, under), camera.at(u"loadAcceptedButton"_s, under)});
    camera.click(u"cancelImportButton"_s);
}

/// Copies of the last days, and a place as a department would choose it.
void copiesPicture(MainWindow& window, Photographer& camera, FixedClock& clock)
{
    const QDateTime now = clock.now();
    CopyService& copies = window.context()->workspace().copies();
    for (const auto& [days, reason] : {std::pair{5, CopyReason::Day}, std::pair{4, CopyReason::Day},
                                       std::pair{3, CopyReason::Import}, std::pair{2, CopyReason::Hand}}) {
        clock.set(now.addDays(-days));
        must(copies.make(reason));
    }
    clock.set(now.addSecs(35 * 60));
    must(copies.make(CopyReason::Hand));
    emit window.context()->copiesChanged();
    camera.show(u"copies"_s);
    camera.settle();
    for (ElidedLabel* label : window.workbench()->currentPage()->findChildren<ElidedLabel*>())
        label->setText(u"D:\\Копии\\Управление образования"_s);
    camera.take(u"copies"_s,
                {camera.at(u"Сделать копию сейчас"_s, under),
                 camera.at(u"copiesView"_s, Qt::AlignLeft | Qt::AlignVCenter), camera.at(u"restoreButton"_s, beside),
                 camera.at(u"automaticCopies"_s, Qt::AlignHCenter | Qt::AlignTop),
                 camera.at(u"Открыть папку"_s, Qt::AlignHCenter | Qt::AlignTop), camera.at(u"Ещё"_s, under)});
}

void pagePictures(MainWindow& window, Photographer& camera)
{
    camera.show(u"dashboard"_s);
    window.resize(windowSize + QSize(0, 90)); // room for the chart
    camera.click(u"Свернуть или развернуть список страниц"_s);
    camera.take(u"dashboard"_s,
                {camera.at(u"2022/2023"_s, Qt::AlignLeft | Qt::AlignBottom), camera.at(u"требует внимания"_s, beside),
                 camera.at(u"К критериям"_s), camera.at(u"Сроки дорожных карт"_s),
                 camera.at(u"Школы по классам по годам"_s, Qt::AlignLeft | Qt::AlignTop)});
    camera.click(u"Свернуть или развернуть список страниц"_s);
    window.resize(windowSize);
    camera.show(u"results"_s);
    camera.choose(u"resultsView"_s, u"111016"_s);
    camera.take(u"results"_s,
                {camera.at(u"Загрузить результаты…"_s, under), camera.at(u"procedureFilter"_s),
                 camera.at(u"resultsView"_s), camera.at(u"resultWhy"_s, Qt::AlignRight | Qt::AlignTop),
                 camera.at(u"editResultButton"_s)});
    camera.show(u"criteria"_s);
    camera.choose(u"criteriaView"_s, u"Две процедуры в каждом"_s);
    camera.take(u"criteria"_s,
                {camera.at(u"criteriaView"_s), camera.at(u"criteriaText"_s, Qt::AlignRight | Qt::AlignTop),
                 camera.at(u"useCriteriaButton"_s),
                 camera.at(u"confirmCriteriaButton"_s, Qt::AlignRight | Qt::AlignTop), camera.at(u"Файлы"_s, under)});
    camera.show(u"ranking"_s);
    camera.choose(u"rankingView"_s, u"111016"_s);
    camera.take(u"ranking"_s,
                {camera.at(u"criteriaCombo"_s, Qt::AlignRight | Qt::AlignTop),
                 {camera.cell(u"rankingView"_s, u"111016"_s, 2), Qt::AlignRight | Qt::AlignVCenter},
                 camera.at(u"reasonView"_s, Qt::AlignRight | Qt::AlignTop),
                 camera.at(u"printReasonButton"_s),
                 camera.at(u"decideButton"_s),
                 camera.at(u"Выгрузить"_s, under)});
    camera.click(u"decideButton"_s);
    camera.take(u"override"_s, {}, camera.around({u"Почему?"_s, u"Отменить"_s}));
    camera.click(u"Отменить"_s);
    camera.show(u"schools"_s);
    camera.choose(u"schoolsView"_s, u"111003"_s);
    camera.take(u"schools"_s,
                {camera.at(u"schoolsView"_s), camera.at(u"Полное название"_s), camera.at(u"archiveButton"_s),
                 camera.at(u"Добавить школу"_s, under), camera.at(u"Ещё"_s, under)});
    camera.show(u"roadmap"_s);
    QWidget& table = camera.widget(u"Мероприятия дорожной карты"_s);
    table.setObjectName(u"roadmapTable"_s);
    camera.choose(u"roadmapTable"_s, u"Анализ результатов"_s);
    camera.take(u"roadmap"_s,
                {camera.at(u"Карты"_s, under),
                 camera.at(u"Заголовок и период"_s),
                 {camera.cell(u"roadmapTable"_s, u"Анализ результатов"_s, 3), Qt::AlignRight | Qt::AlignVCenter},
                 camera.at(u"О мероприятии"_s, Qt::AlignRight | Qt::AlignTop),
                 camera.at(u"Добавить мероприятие"_s, under),
                 camera.at(u"Строки"_s, under)});
    camera.show(u"orders"_s);
    camera.take(u"orders"_s,
                {camera.at(u"Список приказов"_s), camera.at(u"Шапка приказа"_s),
                 camera.at(u"Замечания к приказу"_s, Qt::AlignLeft | Qt::AlignVCenter),
                 camera.at(u"Просмотр документа"_s, Qt::AlignHCenter | Qt::AlignTop),
                 camera.at(u"Новый приказ…"_s, under), camera.at(u"Утвердить…"_s, under)});
    camera.click(u"Утвердить…"_s);
    camera.take(u"approval"_s, {},
                camera.around({u"Номер приказа"_s, u"approve"_s, u"Отменить"_s}).adjusted(0, -16, 0, 12));
    camera.click(u"Новый приказ…"_s);
    camera.click(u"По прошлогоднему приказу…"_s);
    camera.take(u"renewal"_s, {},
                camera.around({u"По приказу"_s, u"Что изменится"_s, u"Создать проект"_s}).adjusted(0, 8, 0, -70));
    camera.show(u"settings"_s);
    camera.take(u"settings"_s,
                {camera.at(u"Название управления"_s, beside), camera.at(u"Муниципалитет (чего?)"_s, beside),
                 camera.at(u"База"_s, under)},
                QRect(0, 0, windowSize.width(), camera.place(u"Язык окна (со следующего запуска)"_s).bottom() + 50));
}

void helpPictures(MainWindow& window, Photographer& camera)
{
    window.showGuide();
    GuideWindow& guide = *window.guide();
    guide.open(u"year"_s);
    guide.resize(980, 560);
    camera.settle();
    guide.search(u"критери"_s);
    const auto at = [&](const QString& name, Qt::Alignment side) {
        return Callout{camera.place(camera.widget(name, &guide)), side};
    };
    camera.take(guide, u"guide"_s,
                {at(u"guideContents"_s, beside), at(u"guideSearch"_s, beside), at(u"Сохранить в PDF…"_s, under)});
    guide.close();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1.5"); // sharp on paper
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Lotsia"_s);
    QCoreApplication::setApplicationName(u"lotsia-pictures"_s);
    QApplication::setStyle(u"Fusion"_s);
    QFont font(u"PT Sans"_s, 10);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    installTranslations(u"ru"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("lotsia-pictures SAMPLE-FOLDER PICTURE-FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QDir::temp().filePath(u"lotsia-pictures"_s)); // a fixed name: paths give copies their names
    QDir(folder).removeRecursively();
    folder.mkpath(u"."_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    CopySettings::chooseFolder(folder.filePath(u"copies"_s));
    FixedClock clock(QDateTime(QDate(2023, 9, 4), QTime(9, 12)));
    const QDir sample(arguments.at(1));
    FakeDialogs dialogs;
    MainWindow window(dialogs, &clock);
    window.resize(windowSize);
    window.show();
    Photographer camera(window, arguments.at(2));
    startPictures(window, camera);
    const auto open = [&](const QString& name, bool complete) {
        window.openDatabase(makeBase(folder.filePath(name), sample, clock, complete));
        window.context()->setYear(AcademicYear::endingIn(2023));
        camera.settle();
    };
    open(u"schools.lotsia"_s, false);
    importPicture(camera, dialogs, folder);
    open(u"complete.lotsia"_s, true);
    pagePictures(window, camera);
    copiesPicture(window, camera, clock);
    helpPictures(window, camera);
    window.close();
    QDir(folder).removeRecursively();
    return 0;
}
