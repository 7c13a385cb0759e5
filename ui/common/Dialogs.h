#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace lotsia {

/// Every question that stops a person goes through here, so that tests can answer and nothing blocks them.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// File to open; empty when cancelled. \p filter as QFileDialog takes it. The last folder is remembered by \p
    /// purpose.
    virtual QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(QWidget* parent, const QString& purpose, const QString& title,
                                  const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& purpose, const QString& title,
                             const QString& suggestedName, const QString& filter) = 0;
    /// A folder that exists; empty when cancelled.
    virtual QString chooseFolder(QWidget* parent, const QString& purpose, const QString& title) = 0;
    /// A question for what cannot be undone; \p yesText is a verb («Удалить»). True when confirmed.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& yesText) = 0;
    /// One line of text; nullopt when cancelled.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& initial) = 0;
    /// A message that has no page to stand on (before a database is open).
    virtual void error(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// The real ones, on Qt's dialogs.
class SystemDialogs final : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& purpose, const QString& title,
                          const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& purpose, const QString& title, const QString& suggestedName,
                     const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& purpose, const QString& title) override;
    bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& yesText) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                   const QString& initial) override;
    void error(QWidget* parent, const QString& title, const QString& text) override;
};

} // namespace lotsia
