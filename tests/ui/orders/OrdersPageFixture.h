#pragma once

#include "ui/common/Banner.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrdersPage.h"
#include "ui/roadmap/PlansFixture.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTest>

namespace lotsia {

/// The page «Приказы» in a window, with the demo department's order as the draft in view.
class OrdersPageFixture {
protected:
    /// \p changed is given the draft before it is stored.
    void openPage(const std::function<void(Order&)>& changed = {})
    {
        m_fixture = std::make_unique<PlansFixture>();
        auto order =
            Order::fromJson(QJsonDocument::fromJson(demoFile(QStringLiteral("chernushka-order.json"))).object());
        QVERIFY(order);
        order->appendices = {{AppendixKind::Roadmap, m_fixture->roadmap.value()}};
        if (changed)
            changed(*order);
        m_order = orders().add(*order).value();
        m_page = std::make_unique<OrdersPage>(*m_fixture->context);
        m_page->resize(1170, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_original = now();
        QCOMPARE(m_page->current(), m_order);
    }
    void closePage()
    {
        m_page.reset();
        m_fixture.reset();
    }

    Workspace& workspace() const { return m_fixture->context->workspace(); }
    OrderService& orders() const { return workspace().orders(); }
    Order now() const { return orders().get(m_order).value(); }
    QUndoStack& undo() const { return m_fixture->context->undoStack(); }
    OrderForm* form() const { return m_page->findChild<OrderForm*>(); }
    template <typename Widget>
    Widget* find(const QString& name = {}) const
    {
        return m_page->findChild<Widget*>(name);
    }
    void press(const QString& name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString bannerText() const
    {
        const auto* banner = m_page->findChild<Banner*>();
        return banner->isHidden() ? QString() : banner->text();
    }
    /// Also letters that no key of an English keyboard has.
    static void type(QWidget* field, const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    std::unique_ptr<PlansFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
    OrderId m_order;
    Order m_original; ///< the draft as it was stored first
};

} // namespace lotsia
