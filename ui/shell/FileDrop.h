#pragma once

#include <QObject>

class QMimeData;

namespace lotsia {

/// Lets a database file be dropped anywhere on the window that no page claims.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// \p window accepts drops from now on and owns this object.
    explicit FileDrop(QWidget& window);
    /// The path of the one database file in \p data; empty when there is something else or more.
    static QString databaseIn(const QMimeData* data);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lotsia
