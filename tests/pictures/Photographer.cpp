#include "pictures/Photographer.h"

#include "ui/common/AppContext.h"
#include "ui/shell/Workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

namespace lotsia::pictures {

Photographer::Photographer(MainWindow& window, const QString& folder)
    : m_window(window)
    , m_folder(folder)
{
}

void Photographer::settle()
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(120); // delays of typing and of the preview
    QElapsedTimer timer;
    timer.start();
    while (m_window.context() && m_window.context()->isBusy() && timer.elapsed() < 30000)
        QTest::qWait(20);
    QTest::qWait(50);
}

void Photographer::show(const QString& pageKey)
{
    m_window.context()->showPage(pageKey);
    settle();
}

void Photographer::take(const QString& name, const QList<Callout>& callouts, QRect part)
{
    take(m_window, name, callouts, part);
}

void Photographer::take(QWidget& window, const QString& name, const QList<Callout>& callouts, QRect part)
{
    if (QWidget* focus = QApplication::focusWidget())
        focus->clearFocus(); // a blinking caret would make every picture another
    settle();
    const QPixmap grabbed = window.grab();
    QImage image = grabbed.toImage().convertToFormat(QImage::Format_RGB32);
    drawCallouts(image, callouts);
    if (part.isValid()) {
        const double ratio = image.devicePixelRatio();
        part &= window.rect();
        image = image.copy(
            QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio).toAlignedRect());
        image.setDevicePixelRatio(ratio);
    }
    QImage small = reduced(image);
    // The natural size: what stands on a screen of 96 dots per inch.
    const int dots = qRound(96 / 0.0254 * grabbed.devicePixelRatio());
    small.setDotsPerMeterX(dots);
    small.setDotsPerMeterY(dots);
    if (!small.save(QDir(m_folder).filePath(name + QStringLiteral(".png")), "PNG", 0))
        qFatal("cannot save %s", qPrintable(name));
}

QWidget& Photographer::widget(const QString& nameOrText, QWidget* within)
{
    const QWidget& root = within ? *within : static_cast<QWidget&>(m_window);
    for (QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(each);
        const auto* label = qobject_cast<QLabel*>(each);
        const auto* group = qobject_cast<QGroupBox*>(each);
        if (each->objectName() == nameOrText || (button && button->text() == nameOrText)
            || (label && label->text() == nameOrText) || (group && group->title() == nameOrText)
            || each->accessibleName() == nameOrText)
            return *each;
    }
    qFatal("there is no %s", qPrintable(nameOrText));
}

QRect Photographer::place(QWidget& widget) const
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QRect Photographer::around(const QStringList& namesOrTexts)
{
    QRect all;
    for (const QString& each : namesOrTexts)
        all |= place(each);
    return all.adjusted(-20, -16, 16, 16);
}

QModelIndex Photographer::find(QAbstractItemView& view, const QString& rowText)
{
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().contains(rowText))
                return model.index(row, column);
        }
    }
    qFatal("no row %s", qPrintable(rowText));
}

QRect Photographer::cell(const QString& view, const QString& rowText, int column)
{
    auto& table = *qobject_cast<QAbstractItemView*>(&widget(view));
    const QModelIndex found = find(table, rowText);
    const QRect rect = table.visualRect(found.siblingAtColumn(column));
    return rect.translated(table.viewport()->mapTo(table.window(), QPoint()));
}

void Photographer::choose(const QString& view, const QString& rowText)
{
    auto& table = *qobject_cast<QAbstractItemView*>(&widget(view));
    const QModelIndex found = find(table, rowText);
    table.setCurrentIndex(found.siblingAtColumn(std::min(1, table.model()->columnCount() - 1)));
    settle();
}

void Photographer::click(const QString& nameOrText)
{
    auto* button = qobject_cast<QAbstractButton*>(&widget(nameOrText));
    if (!button)
        qFatal("not a button: %s", qPrintable(nameOrText));
    button->click();
    settle();
}

} // namespace lotsia::pictures
