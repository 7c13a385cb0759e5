#pragma once

#include "documents/DocumentProbe.h"

/// What LibreOffice makes of a .docx.
namespace probe {

inline QString office()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

/// The PDFs of the .docx files in \p paths, made in one run with a profile of its own; empty bytes where there is none.
inline QList<QByteArray> officePdfs(const QStringList& paths, const QTemporaryDir& dir)
{
    QProcess process;
    QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(dir.filePath(u"profile"_s)).toString(),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          u"pdf"_s,
                          u"--outdir"_s,
                          dir.filePath(u"pdf"_s)};
    process.start(office(), arguments + paths);
    process.waitForFinished(240000);
    QList<QByteArray> pdfs;
    for (const QString& path : paths) {
        QFile file(dir.filePath(u"pdf/"_s + QFileInfo(path).completeBaseName() + u".pdf"_s));
        pdfs.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return pdfs;
}

} // namespace probe
