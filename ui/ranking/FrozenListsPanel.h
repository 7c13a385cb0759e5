#pragma once

#include "ui/common/AppContext.h"
#include "workspace/FrozenLists.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace lotsia {

class InspectorText;

/// «Утверждённые списки»: what was approved or sent out, and how it stands beside today's data.
class FrozenListsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FrozenListsPanel(AppContext& context, QWidget* parent = nullptr);
    void refresh();

signals:
    void closed();

private:
    void showCurrent();
    void compare();
    void take(const Result<FrozenLists::Comparison>& comparison);
    void save();
    const FrozenList* current() const;

    AppContext& m_context;
    QList<FrozenList> m_lists;
    QTreeWidget* m_view;
    InspectorText* m_text;
    QPushButton* m_compare;
    QPushButton* m_save;
};

/// The comparison in words, as HTML for an InspectorText.
QString frozenComparisonHtml(const FrozenLists::Comparison& comparison);

} // namespace lotsia
