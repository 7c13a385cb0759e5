#pragma once

#include "documents/Document.h"
#include "documents/OrderLook.h"
#include "orders/Order.h"

namespace lotsia {

/// Makes the paragraphs of an order by its profile. A field in braces that nothing filled («{ФИО руководителя}»)
/// becomes a placeholder: its name in a preview, a blank to write on in a print.
class OrderParagraphs {
public:
    OrderParagraphs(const DocumentProfile& profile, OrderMode mode);

    const DocumentProfile& profile() const { return m_profile; }
    QList<TextRun> runs(const QString& text, bool bold = false) const;
    /// Single spaced, as the lines of a requisite are.
    Paragraph line(const QString& text, TextStyle style, TextAlign align = TextAlign::Left, double spaceBeforePt = 0,
                   bool bold = false) const;
    /// A number or a date as it stands; shown as a field in a preview while \p empty.
    Paragraph requisite(const QString& text, bool empty, TextStyle style, TextAlign align = TextAlign::Left,
                        bool bold = false) const;
    /// Justified, with a first-line indent and the profile's line spacing.
    Paragraph body(const QString& text, TextStyle style, double spaceBeforePt = 0) const;
    /// The longest line of a requisite in a corner of the page, in millimetres: 75 or 80 by the edition of ГОСТ
    /// Р 7.0.97.
    double cornerWidthMm() const;
    /// A portrait or landscape section with the profile's margins and page numbers of its own; empty.
    DocumentSection section(bool landscape) const;

private:
    DocumentProfile m_profile;
    OrderMode m_mode;
};

/// \p text on one line, its empty fields as blanks: for a file's properties and for a code.
QString plainOrderText(const QString& text);
/// «№ 96», also when the number was written with its sign; a blank to write on in a draft.
QString orderNumberText(const Order& order);
/// «24.06.2021»; a blank to write on in a draft.
QString orderDateText(const Order& order);

} // namespace lotsia
