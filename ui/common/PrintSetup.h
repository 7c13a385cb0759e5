#pragma once

#include <QList>
#include <QString>

class QPrinter;
class QWidget;

namespace lotsia {

/// What a person may print besides the whole document; pages from 0.
struct PrintChoice {
    QList<int> selected; ///< chosen among the thumbnails
    int current = -1; ///< in view; -1: none
    bool selectedFirst = false; ///< the question starts with the chosen pages instead of all
};

/// Asks which printer and what of the document. Tests answer in its place, so nothing blocks them.
class PrintSetup {
public:
    virtual ~PrintSetup() = default;

    virtual bool hasPrinter() const = 0;
    /// Fills \p printer in; false when the person cancelled.
    virtual bool ask(QPrinter& printer, QWidget* parent, int pageCount, const PrintChoice& choice) = 0;
    /// A sentence on what went wrong.
    virtual void tell(QWidget* parent, const QString& text) = 0;

    /// The one in use: the system's print dialog, unless a test has set its own.
    static PrintSetup& current();
    /// \p setup is not owned; nullptr: the system's again.
    static void use(PrintSetup* setup);
};

} // namespace lotsia
