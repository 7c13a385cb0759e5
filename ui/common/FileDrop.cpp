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
    const QString path = fileIn(drop->mimeData(), m_suffixes);
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // «move» would let the file manager delete the file
    drop->accept();
    if (type == QEvent::Drop) {
        // After the drag has ended, so that the file manager does not wait for the file to be read.
        QMetaObject::invokeMethod(
            this, [this, path] { emit dropped(path); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace lotsia
