#pragma once

#include "common/Result.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lotsia {

class Banner;
class Dialogs;

/// The window without a database: create, open, or look at the example; below, the files opened lately.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Dialogs& dialogs, QWidget* parent = nullptr);
    /// Reads the list of recent files anew and goes back to the choices.
    void refresh();
    /// Says why \p path could not be opened; offers to read it when another holds it and lets readers in, and the way
    /// back from a copy when it is damaged. \p forReading: it was to be read only.
    void showError(const Error& error, const QString& path, bool forReading = false);
    /// Puts what went wrong before in front of the message in view.
    void addReason(const Error& earlier);
    QString messageText() const;

signals:
    void openRequested(const QString& path, bool readOnly);
    void createRequested(const QString& path, const QString& departmentName);
    void demoRequested();
    void guideRequested();
    /// \p copy was read through and is sound; \p target is where the restored database shall lie.
    void restoreRequested(const QString& copy, const QString& target);

private:
    QWidget* buildChoices();
    QWidget* buildForm();
    void rebuildRecent();
    void addRecentRow(const QString& path);
    void askForFile();
    void askForCopy();
    void openCopiesFolder();
    void choosePlace();
    void submit();
    void updateSuggestedPath();

    Dialogs& m_dialogs;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentLayout = nullptr;
    QLineEdit* m_nameEdit = nullptr;
    QLabel* m_nameError = nullptr;
    QLineEdit* m_pathEdit = nullptr;
    QLabel* m_pathError = nullptr;
    std::optional<Error> m_error; ///< of the database that could not be opened
    QString m_failedPath; ///< that database
    bool m_forReading = false;
    bool m_pathChosen = false; ///< the person named a place, so the department's name no longer changes it
};

} // namespace lotsia
