#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace lotsia {

/// Lets files be dropped on a widget, wherever nothing inside it claims the drop: one of certain kinds, or any number
/// of any kind.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// \p target accepts drops from now on and owns this object. \p suffixes: in lower case, without a dot.
    FileDrop(QWidget& target, const QStringList& suffixes);
    /// Files of any kind, as many as there are.
    explicit FileDrop(QWidget& target);
    /// The path of the one file of these kinds in \p data; empty when there is something else or more.
    static QString fileIn(const QMimeData* data, const QStringList& suffixes);

signals:
    void dropped(const QString& path);
    void filesDropped(const QStringList& paths); ///< of any kind

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList accepted(const QMimeData* data) const;
    QStringList m_suffixes; ///< empty: any
};

} // namespace lotsia
