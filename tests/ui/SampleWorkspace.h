#pragma once

#include "ui/FakeDialogs.h"
#include "ui/common/AppContext.h"
#include "workspace/CriteriaService.h"
#include "workspace/ImportService.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace lotsia {

inline QString samplePath(const QString& name)
{
    return QStringLiteral(LOTSIA_TEST_DATA "/samples/") + name;
}

/// A database of its own in a temporary folder, with the invented municipality's schools and results when asked for;
/// the year in view is 2022/2023, and settings go to the same folder.
class SampleWorkspace {
public:
    enum class Content { Empty, Schools, Results };

    explicit SampleWorkspace(Content content)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Department department;
        department.name = QStringLiteral("Управление образования");
        auto workspace = Workspace::create(m_folder.filePath(QStringLiteral("test.lotsia")), department, &m_clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        if (content != Content::Empty)
            load(**workspace, QStringLiteral("schools.xlsx"));
        if (content == Content::Results) {
            const QStringList files =
                QDir(samplePath({}))
                    .entryList({QStringLiteral("vpr-*"), QStringLiteral("oge-*"), QStringLiteral("ege-*")});
            for (const QString& file : files)
                load(**workspace, file);
        }
        m_context = std::make_unique<AppContext>(std::move(*workspace), m_dialogs);
        m_context->setYear(AcademicYear::endingIn(2023));
    }

    AppContext& context() { return *m_context; }
    Workspace& workspace() { return m_context->workspace(); }
    FakeDialogs& dialogs() { return m_dialogs; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A file of the given text in the temporary folder.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// A set of criteria of tests/data/samples.
    CriteriaId importCriteria(const QString& name)
    {
        QFile file(samplePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        const auto id = workspace().criteria().importJson(file.readAll(), name);
        if (!id)
            qFatal("%s", qPrintable(id.error().toString()));
        return *id;
    }

private:
    static void load(Workspace& workspace, const QString& name)
    {
        const auto plan = workspace.imports().plan(samplePath(name));
        if (!plan)
            qFatal("%s", qPrintable(plan.error().toString()));
        if (const auto outcome = workspace.imports().commit(*plan, {.acceptedRowsOnly = true, .replaceExisting = true});
            !outcome)
            qFatal("%s: %s", qPrintable(name), qPrintable(outcome.error().toString()));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};
    FakeDialogs m_dialogs;
    std::unique_ptr<AppContext> m_context;
};

/// The only child of a kind with this name; the test stops where there is none.
template <typename Widget>
Widget& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("no widget %s", name);
    return *found;
}

/// Shows the page, so that focus and refreshing work as in the window.
inline void open(QWidget& page)
{
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

/// Types any letters: QTest::keyClicks() knows Latin ones only.
inline void type(QWidget& widget, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, letter, Qt::NoModifier, 0);
}

/// Row of a table whose cell in \p column shows \p text, or −1.
inline int rowWith(const QAbstractItemModel& model, int column, const QString& text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace lotsia
