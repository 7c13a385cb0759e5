#include "FileBytes.h"
#include "SystemLimits.h"
#include "VerifyOk.h"

#include "storage/Connection.h"
#include "workspace/EvidenceFile.h"
#include "workspace/ExecutionReport.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_ExecutionService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2023, 10, 10), QTime(9, 0))};
    std::unique_ptr<Workspace> m_workspace;
    RoadmapId m_roadmap;
    ActionId m_once; ///< до 30.09.2023
    ActionId m_monthly;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QDate today() const { return m_clock.today(); }
    ExecutionService& service() { return m_workspace->execution(); }
    void sql(const QString& statement)
    {
        m_workspace.reset();
        {
            auto connection = Connection::open(path(u"база.lotsia"_s), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(statement));
        }
        auto opened = Workspace::open(path(u"база.lotsia"_s), Workspace::Access::ReadWrite, &m_clock);
        VERIFY_OK(opened);
        m_workspace = std::move(*opened);
    }
    /// Rows of a query as text, read past the program.
    QStringList rows(const QString& query)
    {
        auto connection = Connection::open(path(u"база.lotsia"_s), Connection::Mode::ReadOnly);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().toString()));
        QStringList lines;
        const auto read = (*connection)->select(query);
        for (const QVariantList& row : *read) {
            QStringList cells;
            for (const QVariant& cell : row)
                cells << cell.toString();
            lines << cells.join(u'|');
        }
        return lines;
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        if (!writeBytes(path(name), bytes))
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    ExecutionEvidence about() const
    {
        ExecutionEvidence evidence;
        evidence.action = m_once;
        return evidence;
    }
    ExecutionEvidence only()
    {
        const auto all = service().evidence(m_roadmap);
        if (!all || all->size() != 1)
            qFatal("not one document");
        return all->first();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Department department;
        department.name = u"Управление образования"_s;
        auto created = Workspace::create(path(u"база.lotsia"_s), department, &m_clock);
        VERIFY_OK(created);
        m_workspace = std::move(*created);
        Roadmap roadmap;
        roadmap.title = u"План"_s;
        roadmap.periodStart = QDate(2023, 9, 1);
        roadmap.periodEnd = QDate(2024, 8, 31);
        RoadmapAction once{{}, u"Собрать профили"_s, {u"УО"_s}, {}};
        once.term.text = u"до 30.09.2023"_s;
        RoadmapAction monthly{{}, u"Отчитаться"_s, {u"ММЦ"_s}, {}};
        monthly.term.text = u"ежемесячно"_s;
        roadmap.sections << RoadmapSection{{}, u"Раздел"_s, {once, monthly}};
        const auto id = m_workspace->roadmaps().add(roadmap);
        VERIFY_OK(id);
        m_roadmap = *id;
        const auto stored = m_workspace->roadmaps().get(m_roadmap);
        m_once = stored->sections.first().actions.first().id;
        m_monthly = stored->sections.first().actions.last().id;
    }

    void storesAndTakesBack()
    {
        const auto before = service().schedule(m_roadmap, today());
        VERIFY_OK(before);
        QCOMPARE(before->size(), 13);
        QCOMPARE(before->first().state, DueState::Overdue);
        ExecutionRecord record{m_once, {}, ExecutionStatus::Done, QDate(2023, 10, 2), {}, u"собраны 9"_s, u"поздно"_s};
        VERIFY_OK(service().save(record));
        QCOMPARE(*service().record(m_once, {}), record);
        QCOMPARE(service().schedule(m_roadmap, today())->first().state, DueState::Closed);
        VERIFY_OK(service().save(ExecutionRecord{m_monthly, u"2023-10"_s, ExecutionStatus::UnderWay}));
        QCOMPARE(service().records(m_roadmap)->size(), 2);
        QCOMPARE(service().scheduleOfAll(today())->size(), 13);
        record.result = u"собраны все"_s;
        VERIFY_OK(service().save(record));
        VERIFY_OK(service().save(record)); // nothing new: no history
        VERIFY_OK(service().save(ExecutionRecord{m_once}));
        QCOMPARE(service().records(m_roadmap)->size(), 1);
        QCOMPARE(rows(u"SELECT action FROM history WHERE entity = 'execution' AND entity_id = %1 ORDER BY id"_s.arg(
                     m_once.value())),
                 (QStringList{u"add"_s, u"change"_s, u"remove"_s}));
    }

    void refusesWhatContradicts_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("actual");
        QTest::addColumn<QDate>("postponed");
        QTest::addColumn<QString>("words");
        const QDate none;
        QTest::newRow("postponed to nothing") << int(ExecutionStatus::Postponed) << none << none << u""_s;
        QTest::newRow("postponed to before the term")
            << int(ExecutionStatus::Postponed) << none << QDate(2023, 9, 30) << u""_s;
        QTest::newRow("done tomorrow") << int(ExecutionStatus::Done) << QDate(2023, 10, 11) << none << u""_s;
        QTest::newRow("a day of what is not done")
            << int(ExecutionStatus::NotDone) << QDate(2023, 10, 1) << none << u""_s;
        QTest::newRow("a book") << int(ExecutionStatus::Done) << none << none
                                << QString(ExecutionService::MaxWords + 1, u'а');
    }

    void refusesWhatContradicts()
    {
        QFETCH(int, status);
        QFETCH(QDate, actual);
        QFETCH(QDate, postponed);
        QFETCH(QString, words);
        const auto stored =
            service().save(ExecutionRecord{m_once, {}, static_cast<ExecutionStatus>(status), actual, postponed, words});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Data);
        QVERIFY(service().records(m_roadmap)->isEmpty());
        QVERIFY(rows(u"SELECT * FROM history WHERE entity = 'execution'"_s).isEmpty());
    }

    void storesAllOrNone()
    {
        const ExecutionRecord good{m_monthly, u"2023-09"_s, ExecutionStatus::Done};
        QVERIFY(!service().save({good, ExecutionRecord{ActionId(999), {}, ExecutionStatus::Done}}));
        QVERIFY(service().records(m_roadmap)->isEmpty());
        VERIFY_OK(service().save({good, ExecutionRecord{m_once, {}, ExecutionStatus::NotDone}}));
        QCOMPARE(service().records(m_roadmap)->size(), 2);
    }

    void refusesForeignAndArchived()
    {
        QCOMPARE(service().schedule(RoadmapId(99), today()).error().code, ErrorCode::Data);
        QCOMPARE(service().save(ExecutionRecord{ActionId(999), {}, ExecutionStatus::Done}).error().code,
                 ErrorCode::Data);
        QVERIFY(!service().addFile({}, file(u"а.txt"_s, "а")));
        ExecutionEvidence link = about();
        link.title = u"Приказ"_s;
        link.link = u"https://example.org/приказ"_s;
        const auto id = service().addLink(link);
        VERIFY_OK(id);
        QVERIFY(*service().isOpen(m_roadmap));

        sql(u"UPDATE roadmap SET archived = 1"_s);
        QVERIFY(!*service().isOpen(m_roadmap));
        QCOMPARE(service().schedule(m_roadmap, today())->size(), 13); // it can be read
        QVERIFY(service().scheduleOfAll(today())->isEmpty());
        QCOMPARE(service().save(ExecutionRecord{m_once, {}, ExecutionStatus::Done}).error().code, ErrorCode::Data);
        QCOMPARE(service().addLink(link).error().code, ErrorCode::Data);
        QCOMPARE(service().addFile(about(), file(u"б.txt"_s, "б")).error().code, ErrorCode::Data);
        QCOMPARE(service().setRemoved({*id}, true).error().code, ErrorCode::Data);
        link.id = *id;
        link.title = u"Другой"_s;
        QCOMPARE(service().change(link).error().code, ErrorCode::Data);
        QCOMPARE(only().title, u"Приказ"_s);
    }

    void doesNotShowWhatIsRemoved()
    {
        VERIFY_OK(service().save(ExecutionRecord{m_once, {}, ExecutionStatus::Done}));
        Roadmap roadmap = *m_workspace->roadmaps().get(m_roadmap);
        roadmap.sections.first().actions.removeFirst();
        VERIFY_OK(m_workspace->roadmaps().save(roadmap));
        QVERIFY(service().records(m_roadmap)->isEmpty());
        QCOMPARE(service().save(ExecutionRecord{m_once, {}, ExecutionStatus::NotDone}).error().code, ErrorCode::Data);
        VERIFY_OK(m_workspace->roadmaps().remove(m_roadmap));
        QVERIFY(service().scheduleOfAll(today())->isEmpty());
    }

    void saysThatStoredRowsAreDamaged()
    {
        sql(u"INSERT INTO execution (action_id, period, status) VALUES (%1, '', 77)"_s.arg(m_once.value()));
        QCOMPARE(service().schedule(m_roadmap, today()).error().code, ErrorCode::Damaged);
    }

    void copiesAFile()
    {
        const QByteArray bytes = QByteArray("%PDF-1.7\n") + QByteArray(3 * 1024 * 1024, 'x');
        ExecutionEvidence evidence = about();
        evidence.number = u"96"_s;
        evidence.date = QDate(2023, 9, 1);
        const auto id = service().addFile(evidence, file(u"Приказ о профилях.pdf"_s, bytes));
        VERIFY_OK(id);
        QVERIFY(QFile::remove(path(u"Приказ о профилях.pdf"_s)));
        const ExecutionEvidence stored = only();
        QCOMPARE(stored.title, u"Приказ о профилях"_s);
        QCOMPARE(stored.fileName, u"Приказ о профилях.pdf"_s);
        QCOMPARE(stored.size, bytes.size());
        QCOMPARE(stored.sha256.size(), 64);
        QCOMPARE(evidenceText(stored), u"Приказ о профилях, № 96 от 01.09.2023"_s);
        QCOMPARE(*service().content(stored), bytes);
        VERIFY_OK(service().saveAs(stored, path(u"копия.pdf"_s)));
        QCOMPARE(bytesOf(path(u"копия.pdf"_s)), bytes);
        const auto opened = service().openable(stored, path(u"открытые"_s));
        VERIFY_OK(opened);
        QCOMPARE(bytesOf(opened->toLocalFile()), bytes);
        QVERIFY(opened->toLocalFile().startsWith(path(u"открытые"_s)));
        VERIFY_OK(service().openable(stored, path(u"открытые"_s))); // once more
        QCOMPARE(service().saveAs(stored, path(u"нет такой папки/копия.pdf"_s)).error().code, ErrorCode::File);
    }

    void changesAndRemoves()
    {
        VERIFY_OK(service().addFile(about(), file(u"а.pdf"_s, "первый")));
        ExecutionEvidence now = only();
        now.title = u"Справка"_s;
        now.number = u"7"_s;
        now.sha256 = u"0"_s; // what the file holds is not to be changed
        now.action = m_monthly;
        VERIFY_OK(service().change(now));
        QCOMPARE(only().title, u"Справка"_s);
        QCOMPARE(only().action, m_once);
        VERIFY_OK(service().content(only()));
        now.title = u"  "_s;
        QCOMPARE(service().change(now).error().code, ErrorCode::Data);
        const EvidenceId id = only().id;
        VERIFY_OK(service().setRemoved({id}, true));
        QVERIFY(service().evidence(m_roadmap)->isEmpty());
        VERIFY_OK(service().setRemoved({id}, false));
        QCOMPARE(only().id, id);
        QCOMPARE(service().setRemoved({id, EvidenceId(77)}, true).error().code, ErrorCode::Data);
        QCOMPARE(rows(u"SELECT action FROM history WHERE entity = 'evidence' ORDER BY id"_s),
                 (QStringList{u"add"_s, u"change"_s, u"remove"_s, u"restore"_s}));
    }

    void saysThatTheSameFileIsThere()
    {
        VERIFY_OK(service().addFile(about(), file(u"а.pdf"_s, "то же")));
        const auto again = service().addFile(about(), file(u"другое имя.pdf"_s, "то же"));
        QVERIFY(!again);
        QVERIFY2(again.error().text.contains(u"“а”"_s), qPrintable(again.error().text));
        ExecutionEvidence other = about();
        other.action = m_monthly;
        other.period = u"2023-09"_s;
        VERIFY_OK(service().addFile(other, path(u"а.pdf"_s))); // of another action it is a document too
        const EvidenceId first = service().evidence(m_roadmap)->first().id;
        VERIFY_OK(service().setRemoved({first}, true));
        VERIFY_OK(service().addFile(about(), path(u"а.pdf"_s)));
    }

    void refusesBadFiles()
    {
        const auto refused = [&](const QString& name, ErrorCode code) {
            const auto id = service().addFile(about(), path(name));
            return !id && id.error().code == code && !id.error().text.isEmpty();
        };
        QVERIFY(refused(u"нет такого.pdf"_s, ErrorCode::File));
        QVERIFY(QDir(m_folder->path()).mkdir(u"папка"_s));
        QVERIFY(refused(u"папка"_s, ErrorCode::File));
        file(u"пусто.pdf"_s, {});
        QVERIFY(refused(u"пусто.pdf"_s, ErrorCode::Data));
        QFile large(path(u"большой.pdf"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(ExecutionService::MaxEvidenceFile + 1));
        QVERIFY(refused(u"большой.pdf"_s, ErrorCode::Data));
        Progress cancelled;
        cancelled.cancel();
        file(u"а.pdf"_s, "а");
        QCOMPARE(service().addFile(about(), path(u"а.pdf"_s), &cancelled).error().code, ErrorCode::Cancelled);
        QVERIFY(service().evidence(m_roadmap)->isEmpty());
        QVERIFY(rows(u"SELECT evidence_id FROM evidence_file"_s).isEmpty());
    }

    void saysThatAFileVanishedWhileItWasRead()
    {
        const QString name = file(u"тает.bin"_s, QByteArray(4 * 1024 * 1024, 'y'));
        bool cut = false;
        Progress progress([&](const QString&, qint64 done, qint64) {
            if (done > 0 && !std::exchange(cut, true))
                QVERIFY(QFile::resize(name, 1024));
        });
        const auto id = service().addFile(about(), name, &progress);
        QVERIFY(cut);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::File);
        QVERIFY(service().evidence(m_roadmap)->isEmpty());
    }

    void leavesNothingHalfOnAFullDisk()
    {
        VERIFY_OK(service().addFile(about(), file(u"а.pdf"_s, QByteArray(300'000, 'z'))));
        const ExecutionEvidence stored = only();
        const auto bytes = service().content(stored);
        VERIFY_OK(bytes);
        lotsia::test::FileSizeLimit limit(100'000);
        if (!limit.isActive())
            QSKIP("no limit on this system");
        const auto saved = service().saveAs(stored, path(u"копия.pdf"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::File);
        QVERIFY(!QFile::exists(path(u"копия.pdf"_s)));
    }

    void findsDamagedBytes()
    {
        VERIFY_OK(service().addFile(about(), file(u"а.pdf"_s, "подлинный")));
        sql(u"UPDATE evidence_file SET content = CAST('подменён!' AS BLOB)"_s);
        QCOMPARE(service().content(only()).error().code, ErrorCode::Damaged);
        QCOMPARE(service().saveAs(only(), path(u"копия.pdf"_s)).error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(path(u"копия.pdf"_s)));
        QCOMPARE(service().openable(only(), path(u"открытые"_s)).error().code, ErrorCode::Damaged);
        sql(u"DELETE FROM evidence_file"_s);
        QCOMPARE(service().content(only()).error().code, ErrorCode::Damaged);
    }

    void opensNoProgram_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("opened");
        for (const QString& name : {u"отчёт.pdf"_s, u"Отчёт.DOCX"_s, u"снимок.jpg"_s, u"архив.zip"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString& name :
             {u"вирус.exe"_s, u"x.bat"_s, u"x.cmd"_s, u"x.js"_s, u"x.vbs"_s, u"x.lnk"_s, u"x.scr"_s, u"x.com"_s,
              u"x.msi"_s, u"x.ps1"_s, u"x.hta"_s, u"x.desktop"_s, u"x.sh"_s, u"x.pdf.exe"_s, u"x.url"_s, u"программа"_s,
              u"x.docm"_s, u"x.html"_s, u"x.jar"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }

    void opensNoProgram()
    {
        QFETCH(QString, name);
        QFETCH(bool, opened);
        const auto added = service().addFile(about(), file(name, "содержание"));
        if (QSysInfo::productType() == u"windows"_s && name.endsWith(u".lnk"_s)) {
            QCOMPARE(added.error().code,
                     ErrorCode::File); // Windows looks through a shortcut, and finds nothing behind it
            return;
        }
        VERIFY_OK(added);
        const auto target = service().openable(only(), path(u"открытые"_s));
        QCOMPARE(target.has_value(), opened);
        if (!opened) {
            QCOMPARE(target.error().code, ErrorCode::Data);
            QVERIFY(!QDir(path(u"открытые"_s)).exists());
        }
        VERIFY_OK(service().saveAs(only(), path(u"сохранено"_s)));
        // The same by a link to the file.
        ExecutionEvidence link = about();
        link.id = EvidenceId(1);
        link.title = name;
        link.link = path(name);
        QCOMPARE(service().openable(link, {}).has_value(), opened);
    }

    void namesFilesSafely_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Приказ № 96 от 24.06.2021.pdf"_s << u"Приказ № 96 от 24.06.2021.pdf"_s;
        QTest::newRow("folders up") << u"../../etc/passwd"_s << u"..-..-etc-passwd"_s;
        QTest::newRow("folders of Windows") << u"..\\..\\Автозагрузка\\x.pdf"_s << u"..-..-Автозагрузка-x.pdf"_s;
        QTest::newRow("stream") << u"a.pdf:x.exe"_s << u"a.pdf-x.exe"_s;
        QTest::newRow("controls") << u"а\n\tб\u0007.pdf"_s << u"аб.pdf"_s;
        QTest::newRow("other direction") << u"отчёт"_s + QChar(0x202E) + u"fdp.exe"_s << u"отчётfdp.exe"_s;
        QTest::newRow("dots at the end") << u"отчёт.exe. . "_s << u"отчёт.exe"_s;
        QTest::newRow("device") << u"CON.pdf"_s << u"_CON.pdf"_s;
        QTest::newRow("device without an ending") << u"lpt1"_s << u"_lpt1"_s;
        QTest::newRow("nothing") << u"..."_s << u"документ"_s;
        QTest::newRow("long") << QString(300, u'а') + u".pdf"_s << QString(146, u'а') + u".pdf"_s;
    }

    void namesFilesSafely()
    {
        QFETCH(QString, given);
        QTEST(evidenceFileName(given), "name");
    }

#ifdef Q_OS_UNIX
    void storesAFileOfAnEvilName()
    {
        VERIFY_OK(service().addFile(about(), file(u"а\\..\\б\n.pdf"_s, "x")));
        QCOMPARE(only().fileName, u"а-..-б.pdf"_s);
        const auto opened = service().openable(only(), path(u"открытые"_s));
        VERIFY_OK(opened);
        QCOMPARE(QFileInfo(opened->toLocalFile()).fileName(), u"а-..-б.pdf"_s);
    }

    void refusesAFileThatCannotBeRead()
    {
        const QString name = file(u"закрыт.pdf"_s, "x");
        QVERIFY(QFile::setPermissions(name, {}));
        if (QFile probe(name); probe.open(QIODevice::ReadOnly))
            QSKIP("this account reads everything");
        QCOMPARE(service().addFile(about(), name).error().code, ErrorCode::File);
    }
#endif

    void takesAddresses_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::newRow("http") << u"http://obr.example.ru/1"_s << u"http://obr.example.ru/1"_s;
        QTest::newRow("https") << u" https://obr.example.ru/?a=б "_s << u"https://obr.example.ru/?a=б"_s;
        QTest::newRow("disk") << u"D:\\Приказы\\96.pdf"_s << u"file:///D:/Приказы/96.pdf"_s;
        QTest::newRow("share") << u"\\\\server\\Общая\\96.pdf"_s << u"file://server/Общая/96.pdf"_s;
        QTest::newRow("file") << u"file:///srv/96.pdf"_s << u"file:///srv/96.pdf"_s;
        QTest::newRow("path") << u"/srv/96.pdf"_s << u"file:///srv/96.pdf"_s;
        for (const QString& bad :
             {u"javascript:alert(1)"_s, u"mailto:a@b.ru"_s, u"ms-msdt:/id"_s, u"search-ms:query=x"_s,
              u"data:text/html,x"_s, u"ftp://a.ru/1"_s, u"http://"_s, u"https:///x"_s, u"просто слова"_s,
              u"приказ.pdf"_s, u"\\\\.\\COM1"_s, u"\\\\?\\C:\\x"_s, u"file:"_s, u""_s, u"http://a.ru/\nx"_s})
            QTest::newRow(qPrintable(u"not "_s + bad)) << bad << QString();
    }

    void takesAddresses()
    {
        QFETCH(QString, link);
        QFETCH(QString, url);
        ExecutionEvidence evidence = about();
        evidence.title = u"Документ"_s;
        evidence.link = link;
        const auto id = service().addLink(evidence);
        QCOMPARE(id.has_value(), !url.isEmpty());
        if (!id) {
            QCOMPARE(id.error().code, ErrorCode::Data);
            QVERIFY(service().evidence(m_roadmap)->isEmpty());
            return;
        }
        QCOMPARE(linkTarget(link)->toString(), url);
        QCOMPARE(only().link, link.trimmed());
    }

    void reports()
    {
        VERIFY_OK(service().save(
            ExecutionRecord{m_once, {}, ExecutionStatus::Done, QDate(2023, 10, 2), {}, u"собраны 9"_s, u"поздно"_s}));
        VERIFY_OK(service().save(
            ExecutionRecord{m_monthly, u"2023-09"_s, ExecutionStatus::Postponed, {}, QDate(2023, 11, 1)}));
        VERIFY_OK(service().addFile(about(), file(u"Приказ.pdf"_s, "x")));
        const auto items = service().schedule(m_roadmap, today());
        const XlsxSheet sheet =
            executionReport(u"План\nмероприятий"_s, *items, *service().evidence(m_roadmap), today());
        QStringList headings;
        for (const XlsxColumn& column : sheet.columns)
            headings << column.heading;
        QCOMPARE(headings,
                 (QStringList{u"№ п/п"_s, u"Мероприятие"_s, u"Срок план"_s, u"Исполнитель"_s, u"Статус"_s,
                              u"Фактический срок"_s, u"Достигнутый результат"_s, u"Подтверждающие документы"_s,
                              u"Причина отклонения"_s}));
        QCOMPARE(sheet.rows.size(), 13);
        QCOMPARE(sheet.rows.first(),
                 (QVariantList{u"1.1."_s, u"Собрать профили"_s, u"до 30.09.2023"_s, u"УО"_s, u"выполнено"_s,
                               QDate(2023, 10, 2), u"собраны 9"_s, u"Приказ"_s, u"поздно"_s}));
        QCOMPARE(sheet.rows.at(1).at(2).toString(), u"ежемесячно\nсентябрь 2023 года\nперенесено на 01.11.2023"_s);
        QCOMPARE(sheet.rows.at(1).at(4).toString(), u"перенесено"_s);
        QCOMPARE(sheet.rows.at(2).at(4).toString(), u"в работе"_s);
        QCOMPARE(sheet.rows.at(3).at(4).toString(), u"срок не наступил"_s);
        QCOMPARE(sheet.headingLines.last(), u"выполнено 1 из 13 · просрочено 0 · ближайшие 30 дней 2"_s);
        VERIFY_OK(writeXlsx(path(u"отчёт.xlsx"_s), {sheet}));
        QVERIFY(bytesOf(path(u"отчёт.xlsx"_s)).startsWith("PK"));
    }
};

QTEST_GUILESS_MAIN(tst_ExecutionService)
#include "tst_executionservice.moc"
