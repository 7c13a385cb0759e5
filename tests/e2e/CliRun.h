#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

inline const QString samples = QStringLiteral(LOTSIA_TEST_DATA "/samples/");
inline const QString demoData = QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/");

struct Run {
    int code = -1;
    QString out;
    QString err;
};

/// Settings and copies stay out of the account that runs the tests.
inline QString accountFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

/// \p environment is set on top; an empty value takes the variable away.
inline Run cli(const QStringList& arguments, const QHash<QString, QString>& environment = {})
{
    QProcess process;
    QProcessEnvironment set = QProcessEnvironment::systemEnvironment();
    set.remove(QStringLiteral("LC_ALL")); // a bare machine has no UTF-8 locale
    set.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    set.insert(QStringLiteral("XDG_DATA_HOME"), accountFolder() + QStringLiteral("/data"));
    set.insert(QStringLiteral("XDG_CONFIG_HOME"), accountFolder() + QStringLiteral("/config"));
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        if (it.value().isEmpty())
            set.remove(it.key());
        else
            set.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(set);
    process.start(QStringLiteral(LOTSIA_BIN_DIR "/lotsia-cli"), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}
