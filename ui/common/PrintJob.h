#pragma once

#include "common/Result.h"
#include "documents/Document.h"
#include "ui/common/PrintSetup.h"

#include <QCoreApplication>
#include <QPrinter>

#include <functional>

namespace lotsia {

class PageLayout;

/// One print of a document: each page on paper of its own direction.
class PrintJob {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)

public:
    /// Told before each page: how many are done and of how many; false stops the print.
    using Step = std::function<bool(int done, int total)>;

    /// Asks for a printer, prints with progress and Cancel after half a second, and says what went wrong.
    /// False: nothing was printed.
    static bool run(QWidget* parent, const Document& document, const PrintChoice& choice = {});

    /// The pages that \p printer was asked for, in the document's order; from 0.
    static QList<int> chosenPages(const QPrinter& printer, int pageCount, const PrintChoice& choice);
    /// What a printer is asked for beyond the pages, and cannot see to itself.
    struct Sheets {
        int copies = 1;
        bool collate = true;
        bool backwards = false;
        bool bothSides = false;
    };
    /// \p pages as often and in the order of \p sheets; -1 is a blank side that keeps the next copy off the back of
    /// this one.
    static QList<int> sheetOrder(const QList<int>& pages, const Sheets& sheets);
    /// «Automatic» as an edge: the long one as soon as one page is upright, so that lying pages are bound with them;
    /// the short one when all lie. A chosen edge stays.
    static QPrinter::DuplexMode edge(QPrinter::DuplexMode chosen, const PageLayout& layout, const QList<int>& pages);
    /// Error: Cancelled, File when the printer does not take the pages, Data when none are chosen. What was written to
    /// a file of this print by then is removed.
    [[nodiscard]] static Status paint(QPrinter& printer, const PageLayout& layout, const QList<int>& pages,
                                      const Step& step);
};

} // namespace lotsia
