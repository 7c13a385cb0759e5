#pragma once

#include "documents/TextBox.h"

#include <QHash>

namespace lotsia {

/// Keeps the paragraphs that a document laid out before, so that a document of which one letter changed is laid out
/// anew at the cost of that paragraph. What one turn did not use is forgotten with the next.
class TextBoxCache {
public:
    void startTurn();
    std::shared_ptr<const TextBox> box(const Paragraph& paragraph, const QString& family, double width);

private:
    struct Key {
        Paragraph paragraph;
        QString family;
        double width = 0;

        bool operator==(const Key&) const = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0) { return key.hashed(seed); }
        std::size_t hashed(std::size_t seed) const;
    };

    QHash<Key, std::shared_ptr<const TextBox>> m_boxes;
    QHash<Key, std::shared_ptr<const TextBox>> m_former;
};

} // namespace lotsia
