#pragma once

#include "documents/Document.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace lotsia {

/// Where pages are painted: a screen also shows what paper does not, such as fields still to be filled in.
enum class Surface { Paper, Screen };

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
    /// The letters' own rectangle: narrower than the width on short lines, wider where not even one letter has room.
    QRectF inked() const;
    /// Paints the lines from \p first to before \p end, the first of them at \p topLeft.
    void paint(QPainter& painter, QPointF topLeft, int first, int end, Surface surface = Surface::Paper) const;

private:
    /// A piece of a line that is a field without a value.
    struct Field {
        int line = 0;
        QRectF at;
    };

    void setNumber(const Paragraph& paragraph, const QString& family, double left);
    void findFields(const QList<std::pair<int, int>>& fields);
    void paintFields(QPainter& painter, QPointF origin, int first, int end) const;

    std::unique_ptr<QTextLayout> m_layout;
    std::unique_ptr<QTextLayout> m_label; ///< stands left of the first line: a label, a number
    std::vector<double> m_tops; ///< of each line, and the height of all
    std::vector<Field> m_fields;
};

} // namespace lotsia
