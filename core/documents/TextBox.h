#pragma once

#include "documents/Document.h"

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace lotsia {

/// A paragraph broken into lines at a width. Lengths in layout units (1/20 point).
class TextBox {
public:
    /// \p width is what is there for the paragraph, its left indent included.
    TextBox(const Paragraph& paragraph, const QString& family, double width);
    ~TextBox();
    TextBox(const TextBox&) = delete;
    TextBox& operator=(const TextBox&) = delete;

    int lineCount() const { return int(m_tops.size()) - 1; }
    /// Height of the lines from \p first to before \p end.
    double height(int first, int end) const { return m_tops[std::size_t(end)] - m_tops[std::size_t(first)]; }
    double height() const { return m_tops.back(); }
    /// How many lines from \p first on stand within \p height.
    int linesWithin(int first, double height) const;
    /// Paints the lines from \p first to before \p end, the first of them at \p topLeft.
    void paint(QPainter& painter, QPointF topLeft, int first, int end) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    std::unique_ptr<QTextLayout> m_label; ///< stands left of the first line
    std::vector<double> m_tops; ///< of each line, and the height of all
};

} // namespace lotsia
