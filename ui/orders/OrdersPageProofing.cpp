#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderProofing.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RemarkList.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

void selectLetters(QWidget* widget, qsizetype position, qsizetype length)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setCursorPosition(int(position));
        line->setSelection(int(position), int(length));
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        const auto end = qsizetype(text->document()->characterCount()) - 1;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(std::min(position, end)));
        cursor.setPosition(int(std::min(position + length, end)), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
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
    QWidget* focused = QApplication::focusWidget();
    if (focused && m_form->isAncestorOf(focused))
        selectLetters(focused, remark.position, remark.length);
}

} // namespace lotsia
