#include "ui/common/WheelGuard.h"

#include <QEvent>

namespace lotsia {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(object, event);
        event->ignore(); // the area around it is next
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace lotsia
