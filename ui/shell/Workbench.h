#pragma once

#include "ui/shell/PageFactory.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QToolButton;

namespace lotsia {

class HelpPanel;
class Navigation;
class SearchBox;

/// The window while a database is open: header, navigation, pages, help and the strip of long work.
class Workbench : public QWidget {
    Q_OBJECT

public:
    explicit Workbench(AppContext& context, QWidget* parent = nullptr);
    /// Shows the page, made now when it is the first time; an unknown key is ignored.
    void showPage(const QString& key);
    Page* currentPage() const;
    QStringList pageKeys() const;
    /// Stores what is being typed, as when the field is left: the window is about to close.
    void leaveField();

signals:
    /// Ctrl+S: everything is stored already, the status bar says so.
    void saveAsked();
    void closeRequested();
    void guideRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader(QBoxLayout* layout);
    void sayReadOnly(QBoxLayout* layout);
    QToolButton* addTool(QBoxLayout* layout, const QString& iconName, const QString& text);
    void addUndoTools(QBoxLayout* layout);
    void addShortcuts();
    void toggleHelp();
    void setFolded(bool folded);
    bool isNarrow() const;

    AppContext& m_context;
    std::vector<PageInfo> m_infos;
    QHash<QString, Page*> m_pages;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    SearchBox* m_search = nullptr;
    HelpPanel* m_help;
    bool m_narrow = false;
};

} // namespace lotsia
