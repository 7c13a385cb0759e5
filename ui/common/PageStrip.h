#pragma once

#include <QListWidget>

#include <memory>

namespace lotsia {

class PageLayout;

/// Small pictures of the pages under each other. A click goes to a page and chooses it; Ctrl and Shift choose more, for
/// «печать выбранного».
class PageStrip final : public QListWidget {
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent = nullptr);
    ~PageStrip() override;
    void setPages(std::shared_ptr<const PageLayout> pages); ///< what was chosen stays chosen
    void setCurrentPage(int page); ///< from 0; chooses nothing
    QList<int> selectedPages() const; ///< in order, from 0
    QSize sizeHint() const override;

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Delegate;
    Delegate* m_delegate;
    bool m_following = false; ///< the preview moved, not the person here
};

} // namespace lotsia
