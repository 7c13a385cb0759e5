#pragma once

#include "documents/Document.h"

#include <QTextLayout>

namespace lotsia {

/// A paragraph's runs as one text to lay out, with the faces of its pieces.
struct RunText {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<std::pair<int, int>> fields; ///< begin and length of each field without a value
};

/// Letters that \p family lacks are given a family that has them.
RunText runText(const Paragraph& paragraph, const QString& family);

} // namespace lotsia
