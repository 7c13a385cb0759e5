#pragma once

#include "ui/common/Tones.h"

#include <QStyledItemDelegate>

#include <functional>

namespace lotsia {

/// Draws a cell as a chip: a coloured dot before the cell's word, so that colour never speaks alone.
class StatusChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \p toneOf gives the tone of a cell; the model's text is the word.
    explicit StatusChipDelegate(std::function<Tone(const QModelIndex&)> toneOf, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::function<Tone(const QModelIndex&)> m_toneOf;
};

} // namespace lotsia
