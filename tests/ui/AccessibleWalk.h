#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

namespace lotsia {

/// Controls under \p root that a screen reader could not name: neither text nor accessible name nor a label as buddy.
/// Empty is good.
inline QStringList namelessControls(const QWidget* root)
{
    QStringList nameless;
    const auto labels = root->findChildren<QLabel*>();
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool field = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTextEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        if (!button && !field)
            continue;
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QHeaderView*>(widget) || widget->inherits("QTableCornerButton")
            || widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView")
            || qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || (button && button->isHidden()); // shown, and given its text, when there is something to press
        if (inside || (button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty())
            continue;
        bool labelled = false;
        for (const QLabel* label : labels)
            labelled = labelled || (label->buddy() == widget && !label->text().isEmpty());
        if (!labelled) {
            nameless << QStringLiteral("%1 \"%2\" in %3")
                            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                 QLatin1String(
                                     widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "-"));
        }
    }
    return nameless;
}

} // namespace lotsia
