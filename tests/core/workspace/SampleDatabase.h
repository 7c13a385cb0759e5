#pragma once

#include "workspace/CriteriaService.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QTemporaryDir>

namespace lotsia {

/// A database in a temporary folder with the invented municipality's schools and results of 2021–2023; in use are the
/// criteria of the samples, whose verdicts are known.
class SampleDatabase {
public:
    SampleDatabase()
    {
        Department department;
        department.name = QStringLiteral("Управление образования");
        auto created = Workspace::create(path(), department, &m_clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().toString()));
        m_workspace = std::move(*created);
        const QDir samples(QStringLiteral(LOTSIA_TEST_DATA "/samples"));
        load(samples.filePath(QStringLiteral("schools.xlsx")));
        for (const QString& name :
             samples.entryList({QStringLiteral("vpr-*"), QStringLiteral("oge-*"), QStringLiteral("ege-*")}))
            load(samples.filePath(name));
        QFile rules(samples.filePath(QStringLiteral("criteria-p1.json")));
        const bool opened = rules.open(QIODevice::ReadOnly);
        const auto set = m_workspace->criteria().importJson(opened ? rules.readAll() : QByteArray(), rules.fileName());
        if (!set || !m_workspace->criteria().use(*set))
            qFatal("no criteria");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("проба.lotsia")); }
    Workspace& workspace() { return *m_workspace; }
    void setNow(const QDateTime& now) { m_clock.set(now); }
    void close() { m_workspace.reset(); }
    void open(Workspace::Access access = Workspace::Access::ReadWrite)
    {
        close();
        auto opened = Workspace::open(path(), access, &m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        m_workspace = std::move(*opened);
    }

private:
    void load(const QString& file)
    {
        const auto plan = m_workspace->imports().plan(file);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().toString()));
        const auto outcome = m_workspace->imports().commit(*plan, {.acceptedRowsOnly = true, .replaceExisting = true});
        if (!outcome)
            qFatal("%s: %s", qPrintable(file), qPrintable(outcome.error().toString()));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace lotsia
