#include "ui/orders/RemarkList.h"

#include "ui/common/Icons.h"

namespace lotsia {

using namespace Qt::StringLiterals;

RemarkList::RemarkList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setAccessibleName(tr("Remarks on the order"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setFindings({});
}

void RemarkList::setFindings(const Findings& findings)
{
    clear();
    for (const Finding& finding : findings) {
        const QString name = finding.severity == Severity::Error ? u"error"_s
            : finding.severity == Severity::Warning              ? u"warning"_s
                                                                 : u"info"_s;
        const QString where = finding.place.toString();
        auto* item =
            new QListWidgetItem(icon(name), where.isEmpty() ? finding.text : where + u": "_s + finding.text, this);
        item->setToolTip(finding.text);
    }
    if (findings.isEmpty())
        new QListWidgetItem(icon(u"check"_s), tr("Proof reading has no remarks."), this);
    setFixedHeight(fontMetrics().lineSpacing() * (findings.isEmpty() ? 2 : 6));
}

} // namespace lotsia
