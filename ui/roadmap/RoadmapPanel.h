#pragma once

#include "roadmap/Execution.h"
#include "ui/common/AppContext.h"

#include <QWidget>

#include <optional>

namespace lotsia {

/// A tab of the page «Дорожная карта» beside the table: shows the roadmap that the page has in view.
class RoadmapPanel : public QWidget {
    Q_OBJECT

public:
    RoadmapPanel(AppContext& context, const QString& title, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
        , m_title(title)
    {
    }

    QString title() const { return m_title; }
    /// Reads everything anew; nullopt: there is no roadmap yet. Called when the tab is shown, and when data changed
    /// while it is visible.
    virtual void showRoadmap(std::optional<RoadmapId> roadmap) = 0;
    virtual void focusFilter() { } ///< Ctrl+F
    virtual void print() { } ///< Ctrl+P
    /// Goes to an action, in one of its periods.
    virtual void reveal(ActionId action, const QString& period)
    {
        Q_UNUSED(action)
        Q_UNUSED(period)
    }

signals:
    /// A sentence for the page's banner.
    void refused(const QString& sentence);
    void informed(const QString& sentence);
    /// The action's row in the table of the first tab is asked for.
    void actionRequested(lotsia::ActionId action);
    /// The action's execution is asked for.
    void executionRequested(lotsia::ActionId action, const QString& period);

protected:
    AppContext& context() { return m_context; }

private:
    AppContext& m_context;
    QString m_title;
};

} // namespace lotsia
