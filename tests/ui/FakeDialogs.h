#pragma once

#include "ui/common/Dialogs.h"

#include <QList>

namespace lotsia {

/// Answers by itself what a test has queued, and keeps what was asked. Without an answer every question is cancelled.
class FakeDialogs final : public Dialogs {
public:
    QList<QStringList> files; ///< answers of openFile, openFiles, saveFile and chooseFolder, first in, first out
    QList<bool> confirmations; ///< answers of confirm
    QList<std::optional<QString>> texts; ///< answers of askText
    QStringList asked; ///< titles and texts of all questions, in order
    QStringList errors; ///< texts of error()

    QString openFile(QWidget*, const QString&, const QString& title, const QString&) override
    {
        return nextFiles(title).value(0);
    }
    QStringList openFiles(QWidget*, const QString&, const QString& title, const QString&) override
    {
        return nextFiles(title);
    }
    QString saveFile(QWidget*, const QString&, const QString& title, const QString& suggestedName,
                     const QString&) override
    {
        suggestedNames.append(suggestedName);
        return nextFiles(title).value(0);
    }
    QString chooseFolder(QWidget*, const QString&, const QString& title) override { return nextFiles(title).value(0); }
    bool confirm(QWidget*, const QString& title, const QString& text, const QString&) override
    {
        asked << title + QStringLiteral(": ") + text;
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString&, const QString&) override
    {
        asked << title;
        return texts.isEmpty() ? std::nullopt : texts.takeFirst();
    }
    void error(QWidget*, const QString&, const QString& text) override { errors << text; }

    QStringList suggestedNames; ///< names that saveFile proposed

private:
    QStringList nextFiles(const QString& title)
    {
        asked << title;
        return files.isEmpty() ? QStringList() : files.takeFirst();
    }
};

} // namespace lotsia
