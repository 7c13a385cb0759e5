#pragma once

#include "ui/ranking/ReasonTree.h"

#include <QTreeWidget>

namespace lotsia {

/// The tree of reasons of one school: classes with the conditions that decided, the figures one step deeper. Arrow keys
/// fold and unfold, Ctrl+C copies the branch as text, Enter goes to the figure's source.
class ReasonView : public QTreeWidget {
    Q_OBJECT

public:
    explicit ReasonView(QWidget* parent = nullptr);
    /// The same answer again keeps what is unfolded.
    void setNodes(const QList<ReasonNode>& nodes);
    void setOnlyDecisive(bool only);
    /// What is shown, folded parts included, as text.
    QString text() const;
    /// The branch under the cursor, or everything.
    void copyAsText();

signals:
    void figureRequested(const lotsia::Evidence& figure);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void openSource(const QModelIndex& index);

    QList<ReasonNode> m_nodes;
    bool m_onlyDecisive = true;
};

} // namespace lotsia
