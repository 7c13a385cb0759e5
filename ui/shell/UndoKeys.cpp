#include "ui/shell/UndoKeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lotsia {

namespace {

enum class Step { None, Undo, Redo };

Step stepOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (event.key() == Qt::Key_Z && modifiers == Qt::ControlModifier)
        return Step::Undo;
    if ((event.key() == Qt::Key_Y && modifiers == Qt::ControlModifier)
        || (event.key() == Qt::Key_Z && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)))
        return Step::Redo;
    return Step::None;
}

bool isInTable(const QWidget& field)
{
    for (const QWidget* parent = field.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent))
            return true;
    }
    return false;
}

bool hasNothing(const QObject& object, Step step)
{
    const bool undo = step == Step::Undo;
    if (const auto* line = qobject_cast<const QLineEdit*>(&object))
        return !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&object))
        return !(undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

} // namespace

UndoKeys::UndoKeys(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const Step step = stepOf(*static_cast<QKeyEvent*>(event));
    const auto* field = qobject_cast<QWidget*>(object);
    if (step == Step::None || !field || !m_window.isAncestorOf(field) || !hasNothing(*field, step) || isInTable(*field))
        return false;
    event->ignore(); // the field would claim the keys without looking
    return true;
}

} // namespace lotsia
