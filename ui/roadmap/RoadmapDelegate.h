#pragma once

#include <QFont>
#include <QHash>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <functional>

namespace lotsia {

class CellEditor;

/// Paints wrapped text with the understood term in grey below it; edits in place with CellEditor.
class RoadmapDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RoadmapDelegate(QObject* parent = nullptr);
    /// Asked when a cell with parties is edited.
    void setPartySource(std::function<QStringList()> parties) { m_parties = std::move(parties); }
    /// Marks what \p pattern hits in \p column (−1: in all); an empty pattern marks nothing.
    void setMarked(const QRegularExpression& pattern, int column);
    /// The next editor starts with all its text selected: a key was typed over the cell.
    void setReplacing(bool replacing) { m_replacing = replacing; }
    /// Height that the cell's text needs in a column of \p width pixels.
    int heightFor(const QModelIndex& index, const QFont& font, int width) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// Enter committed the cell; the view goes to the row below.
    void enterPressed();

private:
    void propose(CellEditor& editor, const QModelIndex& index) const;
    std::function<QStringList()> m_parties;
    QRegularExpression m_marked;
    int m_markedColumn = -1;
    bool m_replacing = false;
    mutable QHash<QPair<QString, int>, int> m_heights; ///< of the texts of one font; negative widths: bold
    mutable QFont m_heightsFont;
};

} // namespace lotsia
