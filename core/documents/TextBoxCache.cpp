#include "documents/TextBoxCache.h"

#include <utility>

namespace lotsia {

std::size_t TextBoxCache::Key::hashed(std::size_t seed) const
{
    std::size_t hash = qHashMulti(seed, width, paragraph.sizePt, paragraph.number.text);
    for (const TextRun& run : paragraph.runs)
        hash = qHashMulti(hash, run.text);
    return hash;
}

void TextBoxCache::startTurn()
{
    m_former = std::exchange(m_boxes, {});
}

std::shared_ptr<const TextBox> TextBoxCache::box(const Paragraph& paragraph, const QString& family, double width)
{
    Key key{paragraph, family, width};
    // Anchors name rows by their place: they change with every row put in, the look does not.
    key.paragraph.anchor.clear();
    if (const auto now = m_boxes.constFind(key); now != m_boxes.constEnd())
        return *now;
    auto box = m_former.value(key);
    if (!box)
        box = std::make_shared<const TextBox>(paragraph, family, width);
    m_boxes.insert(key, box);
    return box;
}

} // namespace lotsia
