#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace lotsia {

/// Lets one file of certain kinds be dropped on a widget, wherever nothing inside it claims the drop.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// \p target accepts drops from now on and owns this object. \p suffixes: in lower case, without a dot.
    FileDrop(QWidget& target, const QStringList& suffixes);
    /// The path of the one file of these kinds in \p data; empty when there is something else or more.
    static QString fileIn(const QMimeData* data, const QStringList& suffixes);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList m_suffixes;
};

} // namespace lotsia
