#pragma once

#include "documents/Guide.h"

#include <QRegularExpression>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lotsia {

class Banner;
class Dialogs;
class GuideView;
class SearchField;

/// The guide in a window of its own, beside the program's: contents at the left, a chapter at the right, search over
/// all chapters. Remembers its size and the size of its text.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    /// \p dialogs is not owned.
    GuideWindow(Guide guide, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Shows the window at a page's chapter; at the first one where there is none of that key.
    void open(const QString& key);
    QString currentKey() const;
    void search(const QString& text);
    int hitCount() const { return m_hitCount; } ///< in all chapters
    void savePdf();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Step {
        int chapter = 0;
        int scroll = 0;
    };
    QBoxLayout* buildTools();
    void buildContents();
    void addShortcuts();
    QToolButton* addTool(QBoxLayout* row, const QString& iconName, const QString& sign, const QString& text,
                         std::function<void()> action);
    void goTo(int chapter);
    void showChapter(int chapter);
    void showItem(QTreeWidgetItem* item);
    void walk(QList<Step>& from, QList<Step>& to);
    void followLink(const QUrl& link);
    void showHits();
    void nextHit(bool forward);
    void changeTextSize(int percent);
    void print();

    Guide m_guide;
    Dialogs& m_dialogs;
    Banner* m_banner;
    QTreeWidget* m_contents;
    GuideView* m_view;
    SearchField* m_search = nullptr;
    QLabel* m_found = nullptr;
    QToolButton* m_backButton = nullptr;
    QToolButton* m_forwardButton = nullptr;
    QList<Step> m_back;
    QList<Step> m_forward;
    QStringList m_texts; ///< of the chapters as searched; made at the first search
    QList<int> m_hits; ///< by chapter
    QRegularExpression m_expression;
    int m_hitCount = 0;
    int m_chapter = -1;
    int m_textSize = 100;
};

} // namespace lotsia
