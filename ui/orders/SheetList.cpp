#include "ui/orders/SheetList.h"

#include "ui/common/AppContext.h"
#include "ui/common/Icons.h"
#include "ui/orders/CellGrid.h"
#include "ui/orders/SheetCard.h"
#include "workspace/SheetSources.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSigners = 2000;
constexpr qsizetype listedParties = 60; ///< by name in the menu; more are taken together

} // namespace

SheetList::SheetList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_adding(new QPushButton(icon(u"add"_s), tr("Add a sheet"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_adding->setToolTip(tr("A sheet behind the appendices for those who agree the order or get acquainted with it"));
    auto* menu = new QMenu(m_adding);
    for (const SheetKind kind : {SheetKind::Agreement, SheetKind::Acquaintance})
        menu->addAction(sheetTitle(kind), this, [this, kind] { addSheet(kind); });
    m_adding->setMenu(menu);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_layout);
    all->addWidget(m_adding, 0, Qt::AlignLeft);
}

void SheetList::setSheets(const QList<OrderSheet>& sheets)
{
    m_sheets = sheets;
    rebuild();
}

void SheetList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_adding->setEnabled(!readOnly && m_sheets.size() < Order::MaxSheets);
    for (SheetCard* card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

SheetCard* SheetList::makeCard()
{
    auto* card = new SheetCard(this);
    const auto index = [this, card] { return int(m_cards.indexOf(card)); };
    connect(card, &SheetCard::edited, this, [this, card, index](const QString& what) {
        QList<OrderSheet> now = m_sheets;
        now[index()] = card->sheet();
        change(now, what);
    });
    connect(card, &SheetCard::entered, this, [this, index] { emit entered(index()); });
    connect(card, &SheetCard::filling, this, [this, card] { fillMenu(card); });
    connect(card, &SheetCard::removed, this, [this, index] { removeSheet(index()); });
    connect(card, &SheetCard::moved, this, [this, index](bool down) { moveSheet(index(), down); });
    return card;
}

void SheetList::rebuild()
{
    m_adding->setEnabled(!m_readOnly && m_sheets.size() < Order::MaxSheets);
    while (m_cards.size() > m_sheets.size()) {
        SheetCard* card = m_cards.takeLast();
        card->disconnect(this);
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the one whose signal is being handled
    }
    while (m_cards.size() < m_sheets.size()) {
        m_cards << makeCard();
        m_layout->addWidget(m_cards.last());
    }
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        m_cards.at(i)->show(m_sheets.at(i));
        m_cards.at(i)->setReadOnly(m_readOnly);
    }
}

void SheetList::change(const QList<OrderSheet>& now, const QString& what)
{
    m_sheets = now;
    rebuild();
    emit edited(what);
}

void SheetList::addSheet(SheetKind kind)
{
    if (m_readOnly || m_sheets.size() >= Order::MaxSheets)
        return;
    change(m_sheets + QList<OrderSheet>{{kind, {SheetSigner{}}}}, tr("Add a sheet"));
    enter(int(m_sheets.size()) - 1);
}

void SheetList::removeSheet(int index)
{
    if (m_readOnly || index < 0 || index >= m_sheets.size())
        return;
    QList<OrderSheet> now = m_sheets;
    now.removeAt(index);
    change(now, tr("Remove a sheet"));
}

void SheetList::moveSheet(int index, bool down)
{
    const int target = index + (down ? 1 : -1);
    if (m_readOnly || target < 0 || target >= m_sheets.size())
        return;
    QList<OrderSheet> now = m_sheets;
    now.swapItemsAt(index, target);
    change(now, tr("Move a sheet"));
}

void SheetList::addSigners(int index, const Result<QList<SheetSigner>>& signers)
{
    if (m_readOnly || index < 0 || index >= m_sheets.size())
        return;
    if (!signers) {
        m_cards.at(index)->say(signers.error().text);
        return;
    }
    QList<OrderSheet> now = m_sheets;
    QList<SheetSigner>& lines = now[index].signers;
    lines.removeAll(SheetSigner{}); // the line that waits to be filled
    const qsizetype before = lines.size();
    for (const SheetSigner& signer : *signers)
        if (!lines.contains(signer) && lines.size() < maxSigners)
            lines << signer;
    if (lines.size() == before) {
        m_cards.at(index)->say(tr("Everybody of them is on the sheet already."));
        return;
    }
    m_cards.at(index)->say({});
    change(now, tr("Fill a sheet"));
}

void SheetList::fillMenu(SheetCard* card)
{
    QMenu* menu = card->fillMenu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const auto add = [this, card](const Result<QList<SheetSigner>>& signers) {
        addSigners(int(m_cards.indexOf(card)), signers);
    };
    if (m_context) {
        Workspace& workspace = m_context->workspace();
        menu->addAction(tr("All schools"), this, [add, &workspace] { add(schoolSigners(workspace)); });
        menu->addAction(tr("Schools on the order's list"), this,
                        [this, add, &workspace] { add(listedSchoolSigners(workspace, m_order)); });
        const auto parties = partySigners(workspace);
        if (!parties) {
            card->say(parties.error().text);
        } else if (!parties->isEmpty()) {
            QMenu* people = menu->addMenu(tr("From the responsible parties"));
            people->addAction(tr("All of them"), this, [add, all = *parties] { add(all); });
            people->addSeparator();
            for (const SheetSigner& signer : parties->mid(0, listedParties)) {
                const QString text = signer.name.isEmpty() ? signer.post : signer.name + u" — "_s + signer.post;
                people->addAction(text.left(90).replace(u'&', u"&&"_s), this,
                                  [add, signer] { add(QList<SheetSigner>{signer}); });
            }
        }
    }
    menu->addAction(tr("Paste a table (Ctrl+V)"), card->grid(), &CellGrid::pasteCells);
}

void SheetList::enter(int index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    CellGrid* grid = m_cards.at(index)->grid();
    if (!grid->currentIndex().isValid())
        grid->choose(0, 0);
    grid->setFocus();
}

} // namespace lotsia
