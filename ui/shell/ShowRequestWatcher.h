#pragma once

#include <QFileSystemWatcher>
#include <QObject>

class QTimer;

namespace lotsia {

/// Waits for the requests of other programs of this person to show the window of its open database; see showRequest.
/// Requests for something else are left to their time limit; stale and unreadable files addressed here are removed.
class ShowRequestWatcher : public QObject {
    Q_OBJECT

public:
    /// \p folder as showRequest::folder(); with an empty one nothing is ever asked.
    explicit ShowRequestWatcher(const QString& folder, QObject* parent = nullptr);
    /// The database that is open for writing in this window; empty for none.
    void setDatabase(const QString& path);

signals:
    /// The window is to come to the front; the one who asked has been answered.
    void showRequested();

private:
    void look();
    bool isOurs(const QString& path) const;

    QString m_folder;
    QString m_database;
    QFileSystemWatcher m_watcher;
    QTimer* m_timer;
};

} // namespace lotsia
