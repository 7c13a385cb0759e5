#include "documents/OrderSheets.h"

#include "documents/PrintedText.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr int blankLines = 10;
constexpr double roomToSign = 2; // lines: a signature is taller than print

/// «к проекту приказа «Об …»», «с приказом от … № … «Об …»»
QString aboutOrder(const Order& order, bool agreement)
{
    const bool draft = order.number.trimmed().isEmpty();
    const QString order_ = agreement ? (draft ? u"к проекту приказа"_s : u"к приказу"_s) : u"с приказом"_s;
    QStringList parts{order_};
    if (!draft || !agreement)
        parts << u"от %1 %2"_s.arg(orderDateText(order), orderNumberText(order));
    QString about = parts.join(u' ');
    if (const QString title = order.title.simplified(); !title.isEmpty())
        about += u"\n«%1»"_s.arg(title);
    return about;
}

QStringList headings(bool agreement)
{
    if (agreement)
        return {u"№ п/п"_s, u"Должность"_s, u"Фамилия, инициалы"_s, u"Подпись"_s, u"Дата"_s, u"Замечания"_s};
    return {u"№ п/п"_s, u"Организация, должность"_s, u"Фамилия, инициалы"_s, u"Подпись"_s, u"Дата"_s};
}

DocumentRow signerRow(const SheetSigner& signer, qsizetype number, qsizetype columns, const OrderParagraphs& text)
{
    DocumentRow row;
    for (qsizetype i = 0; i < columns; ++i)
        row.cells.append(tableCell({}));
    row.cells[0].paragraph.runs = {{u"%1."_s.arg(number)}};
    row.cells[0].paragraph.lineSpacing = roomToSign;
    row.cells[1].paragraph.runs = text.runs(signer.post);
    row.cells[2].paragraph.runs = text.runs(signer.name);
    return row;
}

} // namespace

DocumentSection orderSheetPages(const Order& order, const OrderSheet& sheet, const QString& anchor,
                                const OrderParagraphs& text)
{
    const bool agreement = sheet.kind == SheetKind::Agreement;
    DocumentSection section = text.section(false);
    Paragraph heading =
        headingText(agreement ? u"ЛИСТ СОГЛАСОВАНИЯ"_s : u"ЛИСТ ОЗНАКОМЛЕНИЯ"_s, text.profile().bodySizePt);
    heading.anchor = anchor;
    heading.outlineLevel = 1;
    heading.spaceAfterPt = 2;
    Paragraph about = headingText({}, 12);
    about.runs = text.runs(aboutOrder(order, agreement));
    about.style = TextStyle::Body;
    Table table;
    table.columnWidths = agreement ? QList<double>{13, 50, 38, 25, 21, 33} : QList<double>{13, 72, 42, 29, 24};
    DocumentRow header;
    for (const QString& title : headings(agreement))
        header.cells.append(headingCell(title));
    table.header.append(header);
    const QList<SheetSigner> signers = sheet.signers.isEmpty() ? QList<SheetSigner>(blankLines) : sheet.signers;
    for (qsizetype i = 0; i < signers.size(); ++i)
        table.rows.append(signerRow(signers.at(i), i + 1, header.cells.size(), text));
    section.blocks = {heading, about, table};
    return section;
}

} // namespace lotsia
