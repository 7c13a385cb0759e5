#include "documents/OrderSignature.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double postWidthMm = 90;
constexpr double executorSizePt = 10;

SideBySide signatureLine(const QString& post, const QString& name, const OrderParagraphs& text, double spaceBeforePt)
{
    SideBySide line;
    line.left = text.line(post, TextStyle::Signature);
    line.right = text.line(name, TextStyle::Signature, TextAlign::Right);
    line.leftWidthMm = postWidthMm;
    line.spaceBeforePt = spaceBeforePt;
    return line;
}

} // namespace

void addSignature(QList<Block>& blocks, const Order& order, const OrderParagraphs& text,
                  const std::optional<ElectronicSignature>& electronic)
{
    if (!order.signerPost.isEmpty() || !order.signerName.isEmpty()) {
        SideBySide signature = signatureLine(order.signerPost, order.signerName, text, 36);
        signature.left.anchor = u"signature"_s;
        // Who wrote an order does not stand on a page alone.
        signature.left.keepWithNext = electronic.has_value() || !order.executor.trimmed().isEmpty();
        blocks.append(signature);
    }
    if (!electronic)
        return;
    Paragraph mark;
    mark.runs = {{u"Документ подписан электронной подписью"_s, true},
                 {u"\nСертификат: %1\nВладелец: %2\nДействителен: %3"_s.arg(electronic->certificate, electronic->owner,
                                                                            electronic->validity)}};
    mark.align = TextAlign::Center;
    mark.sizePt = executorSizePt;
    mark.style = TextStyle::Signature;
    Table frame;
    frame.columnWidths = {1};
    frame.rows.append({{{mark}}});
    Paragraph gap = text.line({}, TextStyle::Signature);
    gap.sizePt = 6;
    gap.keepWithNext = true;
    blocks << gap << frame;
}

void addCertification(QList<Block>& blocks, const CopyCertification& certification, const OrderParagraphs& text)
{
    Paragraph word = text.line(certification.word, TextStyle::Signature, TextAlign::Left, 24);
    word.keepWithNext = true;
    word.anchor = u"certification"_s;
    blocks.append(word);
    SideBySide who = signatureLine(certification.post, certification.name, text, 6);
    who.left.keepWithNext = true;
    blocks.append(who);
    Paragraph date = text.line(certification.date.trimmed().isEmpty() ? u"__.__.____"_s : certification.date,
                               TextStyle::Signature, TextAlign::Left, 6);
    date.keepWithNext = !certification.keptIn.trimmed().isEmpty();
    blocks.append(date);
    if (date.keepWithNext)
        blocks.append(text.line(certification.keptIn, TextStyle::Signature, TextAlign::Left, 6));
}

void addExecutor(QList<Block>& blocks, const Order& order, const OrderParagraphs& text)
{
    if (order.executor.trimmed().isEmpty())
        return;
    Paragraph executor = text.line(order.executor, TextStyle::Note, TextAlign::Left, 18);
    executor.sizePt = executorSizePt;
    executor.widthMm = 80; // a code may stand in the other corner
    executor.atFoot = true;
    executor.anchor = u"executor"_s;
    blocks.append(executor);
}

} // namespace lotsia
