#include "documents/OrderDocument.h"

#include "documents/AppendixPages.h"
#include "documents/ColumnFit.h"
#include "documents/CriteriaDocument.h"
#include "documents/MethodDocument.h"
#include "documents/OrderClauses.h"
#include "documents/OrderLetterhead.h"
#include "documents/OrderSheets.h"
#include "documents/OrderSignature.h"
#include "documents/RoadmapTable.h"

using namespace Qt::StringLiterals;

namespace lotsia {

Document emptyOrderDocument(const Order& order, const QString& kind)
{
    Document document;
    document.title =
        plainOrderText(u"%1 %2 от %3 — %4"_s.arg(kind, orderNumberText(order), orderDateText(order), order.title));
    document.author = plainOrderText(order.issuer);
    document.subject = plainOrderText(order.title);
    if (!order.profile.fontFamily.isEmpty())
        document.fontFamily = order.profile.fontFamily;
    return document;
}

Document orderDocument(const Order& order, const QList<AppendixContent>& contents, const OrderLook& look)
{
    const OrderParagraphs text(order.profile, look.mode);
    Document document = emptyOrderDocument(order, u"Приказ"_s);
    DocumentSection pages = text.section(false);
    addLetterhead(pages.blocks, order, text, look.armsPng);
    addTitle(pages.blocks, order, text);
    addClauses(pages.blocks, order, text);
    addSignature(pages.blocks, order, text, look.electronic);
    addExecutor(pages.blocks, order, text);
    pages.code = requisitesCode(order);
    document.sections.append(pages);
    for (qsizetype i = 0; i < contents.size(); ++i)
        document.sections.append(orderAppendixPages(order, contents, i, text));
    for (qsizetype i = 0; i < order.sheets.size(); ++i)
        document.sections.append(orderSheetPages(order, order.sheets.at(i), u"sheet.%1"_s.arg(i), text));
    for (qsizetype i = 1; i < document.sections.size(); ++i)
        fitTables(document.sections[i], document.fontFamily);
    return document;
}

Document orderDocument(const Order& order, const Roadmap* appendix)
{
    return orderDocument(
        order, appendix ? QList<AppendixContent>{{AppendixKind::Roadmap, *appendix}} : QList<AppendixContent>());
}

Document roadmapDocument(const Roadmap& roadmap)
{
    Document document;
    document.title = roadmap.title.simplified();
    document.sections.append(roadmapPages(roadmap));
    fitTables(document.sections.first(), document.fontFamily);
    return document;
}

Document criteriaDocument(const PrintedCriteria& criteria)
{
    Document document;
    document.title = criteriaName(criteria.set);
    document.sections = {criteriaPages(criteria), methodPages(criteria)};
    fitTables(document.sections.first(), document.fontFamily);
    return document;
}

} // namespace lotsia
