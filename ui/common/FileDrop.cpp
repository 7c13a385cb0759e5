#include "ui/common/FileDrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace lotsia {

FileDrop::FileDrop(QWidget& target, const QStringList& suffixes)
    : QObject(&target)
    , m_suffixes(suffixes)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

FileDrop::FileDrop(QWidget& target)
    : FileDrop(target, {})
{
}

QStringList FileDrop::accepted(const QMimeData* data) const
{
    if (!m_suffixes.isEmpty()) {
        const QString path = fileIn(data, m_suffixes);
        return path.isEmpty() ? QStringList() : QStringList(path);
    }
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString FileDrop::fileIn(const QMimeData* data, const QStringList& suffixes)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = accepted(drop->mimeData());
    if (paths.isEmpty() || !static_cast<QWidget*>(watched)->isEnabled())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // «move» would let the file manager delete the file
    drop->accept();
    if (type == QEvent::Drop) {
        // After the drag has ended, so that the file manager does not wait for the file to be read.
        QMetaObject::invokeMethod(
            this,
            [this, paths] {
                if (m_suffixes.isEmpty())
                    emit filesDropped(paths);
                else
                    emit dropped(paths.first());
            },
            Qt::QueuedConnection);
    }
    return true;
}

} // namespace lotsia
