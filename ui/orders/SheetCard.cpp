#include "ui/orders/SheetCard.h"

#include "ui/common/ErrorLabel.h"
#include "ui/common/Icons.h"
#include "ui/orders/CellGrid.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr CellGrid::Bounds bounds{2000, 2, 1000}; ///< every school of a region

} // namespace

QString sheetTitle(SheetKind kind)
{
    return kind == SheetKind::Agreement ? SheetCard::tr("Sheet of agreement") : SheetCard::tr("Sheet of acquaintance");
}

SheetCard::SheetCard(QWidget* parent)
    : QFrame(parent)
    , m_head(new QLabel(this))
    , m_grid(new CellGrid({tr("Post, school"), tr("Initials and surname")}, bounds, this))
    , m_fill(new QMenu(this))
    , m_error(new ErrorLabel(u"sheetError"_s, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    connect(makeButton({}, u"up"_s, tr("Move the sheet up")), &QToolButton::clicked, this,
            [this] { emit moved(false); });
    connect(makeButton({}, u"down"_s, tr("Move the sheet down")), &QToolButton::clicked, this,
            [this] { emit moved(true); });
    connect(makeButton({}, u"remove"_s, tr("Remove the sheet")), &QToolButton::clicked, this, &SheetCard::removed);
    for (QToolButton* button : std::as_const(m_buttons))
        head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_grid);
    auto* line = new QHBoxLayout;
    const qsizetype above = m_buttons.size();
    connect(makeButton(tr("Add a line"), u"add"_s, tr("A line below the chosen one (Enter in the last line)")),
            &QToolButton::clicked, m_grid, [this] { m_grid->addRow(); });
    connect(makeButton({}, u"remove"_s, tr("Remove the chosen lines")), &QToolButton::clicked, m_grid,
            &CellGrid::removeRows);
    connect(makeButton({}, u"up"_s, tr("Move the line up (Alt+Up)")), &QToolButton::clicked, m_grid,
            [this] { m_grid->moveRow(false); });
    connect(makeButton({}, u"down"_s, tr("Move the line down (Alt+Down)")), &QToolButton::clicked, m_grid,
            [this] { m_grid->moveRow(true); });
    QToolButton* filling = makeButton(tr("Fill"), {},
                                      tr("Take lines from the directory of parties, the schools or the "
                                         "clipboard"));
    filling->setPopupMode(QToolButton::InstantPopup);
    filling->setMenu(m_fill);
    connect(m_fill, &QMenu::aboutToShow, this, &SheetCard::filling);
    for (qsizetype i = above; i < m_buttons.size(); ++i)
        line->addWidget(m_buttons.at(i));
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_error);
    m_grid->installEventFilter(this);
    m_grid->setToolTip(
        tr("Tab and Enter go on, Ctrl+V takes a table from Word or Excel. Signature, date and remarks are "
           "written by hand."));
    connect(m_grid, &CellGrid::failed, m_error, &ErrorLabel::say);
    connect(m_grid, &CellGrid::edited, this, [this](const QString& what) {
        m_error->say({});
        emit edited(what);
    });
}

QToolButton* SheetCard::makeButton(const QString& text, const QString& iconName, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons << button;
    return button;
}

void SheetCard::show(const OrderSheet& sheet)
{
    m_kind = sheet.kind;
    m_head->setText(sheetTitle(sheet.kind));
    setAccessibleName(m_head->text());
    m_grid->setAccessibleName(m_head->text());
    QList<QStringList> rows;
    for (const SheetSigner& signer : sheet.signers)
        rows << QStringList{signer.post, signer.name};
    m_grid->setCells(rows);
}

OrderSheet SheetCard::sheet() const
{
    OrderSheet sheet{m_kind, {}};
    for (const QStringList& row : m_grid->cells())
        sheet.signers << SheetSigner{row.value(0), row.value(1)};
    return sheet;
}

void SheetCard::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
    for (QToolButton* button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

void SheetCard::say(const QString& sentence)
{
    m_error->say(sentence);
}

bool SheetCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QFrame::eventFilter(object, event);
}

} // namespace lotsia
