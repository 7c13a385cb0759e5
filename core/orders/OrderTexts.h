#pragma once

#include "orders/AppendixContent.h"
#include "orders/Order.h"

namespace lotsia {

/// A text of an order or of its appendices that a person wrote, with its place: the anchor of the document and a field
/// within it. A row of a roadmap («appendix.0.row.4», rows count over all sections) has the fields «text», «term»,
/// «result» and «responsible.0»; a roadmap also «title» and «section.0»; an appendix of one's own «title», «text», and
/// its rows «cell.0»; a signature «signerPost» and «signerName»; a sheet «post.0» and «name.0».
struct OrderText {
    QString anchor;
    QString field;
    QString where; ///< translated: «Point 2», «Measure 1.3.»
    QString text;
};

/// Every text in the order in which it is printed; empty ones are left out.
QList<OrderText> orderTexts(const Order& order, const QList<AppendixContent>& contents);

/// «Appendix 2 (Методика)», or «Appendix» when there is one.
QString appendixPlace(const QList<AppendixContent>& contents, qsizetype index);
QString appendixAnchor(qsizetype appendix);
QString rowAnchor(qsizetype appendix, qsizetype row);

/// The place's text, to be changed; nullptr when the order has no such text or it is not its own (a roadmap's).
QString* textOf(Order& order, const QString& anchor, const QString& field);
/// The action that \p anchor names, counted over all sections; nullptr: none.
RoadmapAction* actionAt(Roadmap& roadmap, const QString& anchor);
/// Writes \p text into the place of the roadmap; a term is read anew. False: there is no such place.
bool setRoadmapText(Roadmap& roadmap, const QString& anchor, const QString& field, const QString& text);
/// The place's text; empty: none.
QString roadmapText(const Roadmap& roadmap, const QString& anchor, const QString& field);
/// N of «appendix.N…» and of «sheet.N»; -1: another anchor.
qsizetype anchorIndex(const QString& anchor, const QString& kind);

} // namespace lotsia
