#include "ui/common/PrintSetup.h"

#include "ui/common/Banner.h"
#include "ui/common/Dialogs.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace lotsia {

namespace {

class SystemPrintSetup final : public PrintSetup {
public:
    bool hasPrinter() const override { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

    bool ask(QPrinter& printer, QWidget* parent, int pageCount, const PrintChoice& choice) override
    {
        QPrintDialog dialog(&printer, parent);
        dialog.setMinMax(1, pageCount);
        dialog.setFromTo(1, pageCount);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        dialog.setOption(QAbstractPrintDialog::PrintCollateCopies);
        dialog.setOption(QAbstractPrintDialog::PrintToFile);
        dialog.setOption(QAbstractPrintDialog::PrintSelection, !choice.selected.isEmpty());
        dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, choice.current >= 0);
        const bool part = choice.selectedFirst && !choice.selected.isEmpty();
        dialog.setPrintRange(part ? QAbstractPrintDialog::Selection : QAbstractPrintDialog::AllPages);
        return dialog.exec() == QDialog::Accepted;
    }

    void tell(QWidget* parent, const QString& text) override
    {
        for (QWidget* widget = parent; widget; widget = widget->parentWidget()) {
            if (auto* banner = widget->findChild<Banner*>()) {
                banner->showMessage(Banner::Kind::Error, text);
                return;
            }
        }
        SystemDialogs().error(parent, QCoreApplication::translate("PrintJob", "Print"), text);
    }
};

PrintSetup* inUse = nullptr;

} // namespace

PrintSetup& PrintSetup::current()
{
    static SystemPrintSetup system;
    return inUse ? *inUse : system;
}

void PrintSetup::use(PrintSetup* setup)
{
    inUse = setup;
}

} // namespace lotsia
