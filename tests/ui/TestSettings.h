#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace lotsia {

/// Settings of their own for one test program, empty at the start and gone at the end.
class TestSettings {
public:
    TestSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Lotsia"));
        QCoreApplication::setApplicationName(QStringLiteral("lotsia-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void clear() { QSettings().clear(); }

private:
    QTemporaryDir m_folder;
};

} // namespace lotsia
