#pragma once

#include "common/Result.h"
#include "ui/common/AppContext.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace lotsia {

class Banner;

/// One page of the window, made by the same hand: title, sentence of state, main action and menus at the right, banner,
/// filter row, content or empty state, and a foldable inspector at the right.
class Page : public QWidget {
    Q_OBJECT

public:
    /// \p key is stable ("ranking"): settings, keyboard and tests use it.
    Page(AppContext& context, const QString& key, const QString& title, const QString& iconName,
         QWidget* parent = nullptr);
    ~Page() override;

    QString key() const { return m_key; }
    QString title() const { return m_title; }
    QString iconName() const { return m_iconName; }

    /// Reads everything anew. Called when the page is shown, and when data or the year changed while it is visible.
    virtual void refresh() = 0;
    virtual void newItem() { } ///< Ctrl+N
    virtual void focusFilter() { } ///< Ctrl+F
    virtual void print() { } ///< Ctrl+P
    virtual QString helpText() const = 0; ///< F1: a few sentences on this page, Russian through tr()
    /// Goes to one thing of the page, found by the window's search or a link: the database key of a school, an order or
    /// a roadmap's action, as decimal text (of an action «12:2023-Q1» is its execution in a period). Called after the
    /// page was shown.
    virtual void reveal(const QString& item) { Q_UNUSED(item) }
    /// Esc: folds the inspector; false when there was none to fold.
    bool closePanel();
    /// Ctrl+1…9: the arrow keys work in the page's table at once.
    void focusContent();
    QSize minimumSizeHint() const override;

protected:
    AppContext& context() { return m_context; }
    Banner& banner() { return *m_banner; }
    void setStateText(const QString& text);
    /// The one main action, a button at the right.
    QPushButton* addMainAction(const QString& text, const QString& iconName, std::function<void()> action);
    /// A ▾ menu button beside it («Печать», «Выгрузить»).
    QMenu* addMenu(const QString& text, const QString& iconName);
    QHBoxLayout* filterRow();
    void setContent(QWidget* content);
    /// The panel at the right with its heading; folded state and width are remembered per page.
    void setInspector(const QString& heading, QWidget* inspector);
    void setInspectorVisible(bool visible);
    /// Two sentences and the first step, shown instead of the content.
    void showEmptyState(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void showContent();
    /// Shows \p status as an error banner; true when it was a success.
    bool report(const Status& status);
    void showEvent(QShowEvent* event) override;

private:
    struct Parts;
    void buildHead(QBoxLayout* outer);
    void buildBody(QBoxLayout* outer);
    void fold(bool folded);
    void updateInspector();
    void refreshIfVisible();

    AppContext& m_context;
    QString m_key, m_title, m_iconName;
    Banner* m_banner = nullptr;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lotsia
