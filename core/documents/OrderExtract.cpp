#include "documents/OrderExtract.h"

#include "documents/AppendixPages.h"
#include "documents/ColumnFit.h"
#include "documents/OrderClauses.h"
#include "documents/OrderDocument.h"
#include "documents/OrderLetterhead.h"
#include "documents/OrderSignature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

QList<qsizetype> sorted(QList<qsizetype> chosen, qsizetype count)
{
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    chosen.removeIf([count](qsizetype index) { return index < 0 || index >= count; });
    return chosen;
}

bool isSignature(const Block& block)
{
    const SideBySide* pair = std::get_if<SideBySide>(&block);
    return pair && pair->left.anchor == u"signature";
}

/// The certification stands under the signature and the mark of an electronic one, above the executor.
void certify(QList<Block>& blocks, const CopyCertification& certification, const OrderParagraphs& text)
{
    QList<Block> lines;
    addCertification(lines, certification, text);
    qsizetype at = blocks.size();
    if (at > 0) {
        const Paragraph* last = std::get_if<Paragraph>(&blocks.last());
        if (last && last->atFoot)
            --at;
    }
    for (Block& block : blocks) {
        if (isSignature(block))
            std::get<SideBySide>(block).left.keepWithNext = std::get<SideBySide>(block).right.keepWithNext = true;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        blocks.insert(at + i, lines.at(i));
}

} // namespace

Document orderExtract(const Order& order, const QList<AppendixContent>& contents, const ExtractChoice& choice,
                      const CopyCertification& certification, const OrderLook& look)
{
    const OrderParagraphs text(order.profile, look.mode);
    Document document = emptyOrderDocument(order, u"Выписка из приказа"_s);
    DocumentSection pages = text.section(false);
    addLetterhead(pages.blocks, order, text, look.armsPng, u"ВЫПИСКА ИЗ ПРИКАЗА"_s);
    addTitle(pages.blocks, order, text);
    addClauses(pages.blocks, order, text, sorted(choice.points, order.clauses.size()));
    addSignature(pages.blocks, order, text, look.electronic);
    certify(pages.blocks, certification, text);
    document.sections.append(pages);
    for (const qsizetype index : sorted(choice.appendices, contents.size())) {
        document.sections.append(orderAppendixPages(order, contents, index, text));
        fitTables(document.sections.last(), document.fontFamily);
    }
    return document;
}

Document orderCopy(const Order& order, const QList<AppendixContent>& contents, const CopyCertification& certification,
                   const OrderLook& look)
{
    const OrderParagraphs text(order.profile, look.mode);
    Document document = orderDocument(order, contents, look);
    document.title = u"Копия. "_s + document.title;
    QList<Block>& blocks = document.sections.first().blocks;
    // Not prepend(): optimised builds of GCC 12 warn of a variant moved there, without a cause.
    blocks = QList<Block>{text.line(u"Копия"_s, TextStyle::Stamp, TextAlign::Right)} + blocks;
    certify(blocks, certification, text);
    return document;
}

} // namespace lotsia
