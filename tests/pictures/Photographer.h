#pragma once

#include "pictures/Callouts.h"

#include "ui/FakeDialogs.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>

namespace lotsia::pictures {

/// Drives a window and saves pictures of it. What it looks for must be there: a program that has changed stops it.
class Photographer {
public:
    Photographer(MainWindow& window, const QString& folder);

    /// Goes to a page and waits until its work is done.
    void show(const QString& pageKey);
    void settle();
    /// Saves «name.png»: the window, or a part of it, with the callouts.
    void take(const QString& name, const QList<Callout>& callouts = {}, QRect part = {});
    void take(QWidget& window, const QString& name, const QList<Callout>& callouts = {}, QRect part = {});

    /// The visible widget of an object name, or the one that shows a text (a button, a label, a menu button).
    QWidget& widget(const QString& nameOrText, QWidget* within = nullptr);
    QRect place(QWidget& widget) const;
    QRect place(const QString& nameOrText) { return place(widget(nameOrText)); }
    Callout at(const QString& nameOrText, Qt::Alignment side = Qt::AlignLeft | Qt::AlignTop)
    {
        return {place(nameOrText), side};
    }
    /// What holds all these widgets, with a margin.
    QRect around(const QStringList& namesOrTexts);
    /// A cell of a table, by the text that its row shows somewhere and the column.
    QRect cell(const QString& view, const QString& rowText, int column);
    void choose(const QString& view, const QString& rowText);
    void click(const QString& nameOrText);

private:
    QModelIndex find(QAbstractItemView& view, const QString& rowText);
    MainWindow& m_window;
    QString m_folder;
};

} // namespace lotsia::pictures
