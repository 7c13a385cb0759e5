#include "orders/OrderTexts.h"
#include "ui/orders/FieldText.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderProofing.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RemarkList.h"
#include "ui/roadmap/RoadmapPlace.h"

#include <QApplication>
#include <QShortcut>

#include <optional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// The title or the section of a roadmap that \p remark stands in; nullopt: it stands elsewhere.
std::optional<RoadmapPlace> roadmapHeading(const Order& order, const OrderRemark& remark)
{
    const qsizetype index = anchorIndex(remark.anchor, u"appendix"_s);
    if (index < 0 || index >= order.appendices.size() || order.appendices.at(index).kind != AppendixKind::Roadmap
        || remark.anchor != appendixAnchor(index))
        return std::nullopt;
    const bool inSection = remark.field.startsWith("section."_L1);
    return RoadmapPlace{RoadmapId(order.appendices.at(index).source),
                        inSection ? remark.field.section(u'.', 1).toLongLong() : -1};
}

} // namespace

void OrdersPage::buildProofing()
{
    m_proofing = new OrderProofing(context(), *m_remarks, this);
    connect(m_remarks, &RemarkList::jumpAsked, this, &OrdersPage::showRemark);
    connect(m_remarks, &RemarkList::fixAsked, this, [this](const OrderRemark& remark, const QString& replacement) {
        commitFocused();
        if (const auto after = OrderProofing::mended(m_form->stored(), remark, replacement))
            store(*after, tr("Mend a slip"));
        else
            report(m_proofing->mendRoadmap(remark, replacement));
    });
    connect(m_remarks, &RemarkList::wordAsked, this, [this](const QString& word) {
        commitFocused();
        report(m_proofing->addWord(word));
    });
    connect(m_remarks, &RemarkList::hideAsked, this, [this](const OrderRemark& remark) {
        commitFocused();
        report(m_proofing->hide(remark));
    });
    connect(m_remarks, &RemarkList::hiddenAsked, this, [this] {
        commitFocused();
        report(m_proofing->showHidden());
    });
    const auto onKey = [this](const QKeySequence& keys, int direction) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { m_remarks->step(direction); });
    };
    onKey(Qt::Key_F8, 1);
    onKey(Qt::SHIFT | Qt::Key_F8, -1);
}

void OrdersPage::showProofing(const Order& order)
{
    const bool frozen = order.state == OrderState::Approved;
    m_remarks->setVisible(!frozen);
    if (frozen)
        m_proofing->clear();
}

void OrdersPage::showRemark(const OrderRemark& remark)
{
    m_preview->showPlace(remark.anchor);
    if (const auto heading = roadmapHeading(m_form->stored(), remark)) {
        context().showItem(u"roadmap"_s, heading->item());
        return;
    }
    if (const ActionId action = m_proofing->actionOf(remark); action.isValid()) {
        context().showItem(u"roadmap"_s, QString::number(action.value()));
        return;
    }
    m_form->focusPlace(remark.anchor, remark.position);
    // An anchor of two fields, or a field that the place leads to by its name.
    static const QHash<QString, QString> fields{{u"stamp"_s, u"stampIssuer"_s}};
    const QString key = !remark.field.isEmpty() ? remark.field : fields.value(remark.anchor, remark.anchor);
    if (QWidget* field = m_form->field(key)) {
        field->setFocus();
        m_form->ensureWidgetVisible(field);
    }
    if (QWidget* focused = QApplication::focusWidget(); focused && m_form->isAncestorOf(focused))
        selectLetters(focused, remark.position, remark.position + remark.length);
}

} // namespace lotsia
