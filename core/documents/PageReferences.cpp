#include "documents/PageReferences.h"

#include "documents/PageLayout.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

struct Filler {
    const QHash<QString, int>& numbers;

    void fill(Paragraph& paragraph) const
    {
        for (TextRun& run : paragraph.runs) {
            if (!run.pageOf.isEmpty())
                run.text = numbers.contains(run.pageOf) ? QString::number(numbers.value(run.pageOf)) : u"?"_s;
        }
    }

    void operator()(Paragraph& paragraph) const { fill(paragraph); }
    void operator()(Figure& figure) const { fill(figure.caption); }
    void operator()(SideBySide& pair) const
    {
        fill(pair.left);
        fill(pair.right);
    }
    void operator()(Stamp& stamp) const
    {
        for (Paragraph& line : stamp.lines)
            fill(line);
    }
    void operator()(Table& table) const
    {
        for (QList<DocumentRow>* rows : {&table.header, &table.rows, &table.repeated}) {
            for (DocumentRow& row : *rows) {
                for (DocumentCell& cell : row.cells)
                    fill(cell.paragraph);
            }
        }
    }
};

} // namespace

Document withPageNumbers(Document document)
{
    QHash<QString, int> numbers;
    const PageLayout layout(document);
    for (const DocumentMark& mark : layout.marks()) {
        if (!mark.anchor.isEmpty())
            numbers.insert(mark.anchor, mark.number);
    }
    for (DocumentSection& section : document.sections) {
        for (Block& block : section.blocks)
            std::visit(Filler{numbers}, block);
    }
    return document;
}

} // namespace lotsia
