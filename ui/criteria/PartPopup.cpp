#include "ui/criteria/PartPopup.h"

#include "ui/common/ToneLabel.h"
#include "ui/criteria/NumberSpin.h"
#include "ui/criteria/ProcedureChecklist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 200; ///< milliseconds without a change before the effect is counted
constexpr int kMostRows = 12;

} // namespace

PartPopup::PartPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel)
    , m_spin(new NumberSpin)
    , m_edit(new QLineEdit)
    , m_procedures(new ProcedureChecklist)
    , m_listLabel(new QLabel)
    , m_list(new QListWidget)
    , m_effect(new ToneLabel({}, Tone::Info))
    , m_refusal(new ToneLabel({}, Tone::Bad))
    , m_apply(new QPushButton(tr("Apply")))
    , m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"partPopup"_s);
    m_spin->setObjectName(u"partSpin"_s);
    m_edit->setObjectName(u"partEdit"_s);
    m_list->setObjectName(u"partList"_s);
    m_effect->setObjectName(u"partEffect"_s);
    m_refusal->setObjectName(u"partRefusal"_s);
    m_apply->setObjectName(u"partApply"_s);
    QFont bold = font();
    bold.setBold(true);
    m_label->setFont(bold);
    for (QLabel* label : {m_label, m_listLabel, m_effect, m_refusal}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_apply->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    const int step = std::max(8, fontMetrics().height() / 2);
    layout->setContentsMargins(step, step, step, step);
    layout->setSpacing(step);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_label, m_spin, m_edit, m_listLabel})
        layout->addWidget(widget);
    layout->addWidget(m_list);
    layout->addWidget(m_procedures, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_refusal);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_apply);
    layout->addLayout(row);

    m_timer->setSingleShot(true);
    m_timer->setInterval(kPause);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (const auto choice = current(); isVisible() && choice)
            emit tried(choice->path, choice->value);
    });
    connect(m_spin, &NumberSpin::valueChanged, this, &PartPopup::noticeChange);
    connect(m_edit, &QLineEdit::textEdited, this, &PartPopup::noticeChange);
    connect(m_procedures, &ProcedureChecklist::changed, this, &PartPopup::noticeChange);
    connect(m_list, &QListWidget::currentRowChanged, this, &PartPopup::noticeChange);
    connect(m_list, &QListWidget::itemChanged, this, &PartPopup::noticeChange);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (m_part.kind != PartKind::Years)
            acceptRow(m_list->row(item));
    });
    connect(m_apply, &QPushButton::clicked, this, &PartPopup::accept);
    setAccessibleName(tr("Change a part of the rule"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_spin, m_edit, m_list}) {
        widget->installEventFilter(this);
        widget->setAccessibleName(accessibleName()); // the part's own name as soon as there is one
    }
}

void PartPopup::open(const RulePart& part, QWidget* anchor, const QJsonArray& offered)
{
    m_part = part;
    m_anchor = anchor;
    fill(offered);
    m_timer->stop(); // what stands there at first changes nothing
    place();
    show();
    QWidget* first = m_spin;
    if (part.kind == PartKind::Text || part.kind == PartKind::Name)
        first = m_edit;
    else if (part.kind == PartKind::Procedures)
        first = m_procedures->findChild<QListWidget*>();
    else if (part.kind != PartKind::Number)
        first = m_list;
    first->setFocus(Qt::PopupFocusReason);
    if (first == m_spin)
        m_spin->selectAll();
    if (first == m_edit)
        m_edit->selectAll();
}

void PartPopup::fill(const QJsonArray& offered)
{
    const PartKind kind = m_part.kind;
    const bool words = kind == PartKind::Text || kind == PartKind::Name;
    const bool list = kind == PartKind::Choice || kind == PartKind::Years || !m_part.choices.isEmpty();
    m_label->setText(m_part.label);
    m_spin->setVisible(kind == PartKind::Number);
    m_edit->setVisible(words || m_part.ownText);
    m_procedures->setVisible(kind == PartKind::Procedures);
    m_list->setVisible(list);
    m_listLabel->setVisible(list && (kind == PartKind::Number || m_part.ownText));
    m_listLabel->setText(m_part.ownText ? tr("Or choose:") : tr("Or compare otherwise:"));
    m_apply->setVisible(kind != PartKind::Choice || m_part.ownText);
    m_spin->setAccessibleName(m_part.label);
    m_edit->setAccessibleName(m_part.label);
    m_list->setAccessibleName(m_part.label);
    const QSignalBlocker spinBlocker(m_spin);
    const QSignalBlocker listBlocker(m_list);
    if (kind == PartKind::Number) {
        const RuleRange& range = m_part.range;
        m_spin->setDecimals(range.digits);
        m_spin->setRange(range.least, range.most);
        m_spin->setSuffix(range.unit.isEmpty() ? QString() : u' ' + range.unit);
        m_spin->setSingleStep(range.digits == 0 || range.unit == u"%" ? 1 : 0.1);
        m_spin->setValue(RuleSentence::shown(range, m_part.value));
    }
    m_edit->setMaxLength(m_part.path == RulePath{u"about"_s} || m_part.path == RulePath{u"source"_s} ? 1000 : 200);
    m_edit->setText(words ? m_part.value.toString() : QString());
    m_edit->setPlaceholderText(m_part.ownText ? tr("Its code, when the list does not have it") : QString());
    if (kind == PartKind::Procedures)
        m_procedures->setPicks(m_part.value.toArray(), offered);
    fillChoices(kind == PartKind::Choice);
    showEffect({});
    showRefusal({});
}

void PartPopup::fillChoices(bool chooseCurrent)
{
    m_list->clear();
    const QJsonArray years = m_part.value.toArray();
    int widest = 0;
    for (const RuleChoice& choice : std::as_const(m_part.choices)) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(choice.text));
        if (m_part.kind == PartKind::Years) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(years.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        } else if (chooseCurrent && choice.path == m_part.path && choice.value == m_part.value) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_part.kind == PartKind::Years)
        m_list->setCurrentRow(0);
    const int letters = fontMetrics().averageCharWidth();
    const int wanted = std::clamp(widest + 6 * letters, 54 * letters, 76 * letters);
    m_list->setFixedWidth(wanted);
    // As high as its rows: a long one takes two lines.
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), kMostRows); ++row) {
        const int lines = 1
            + (widest > wanted - 3 * letters
                   ? m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()) / (wanted - 3 * letters)
                   : 0);
        height += std::max(m_list->sizeHintForRow(row), lines * m_list->fontMetrics().height());
    }
    m_list->setFixedHeight(height + 2);
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem());
}

std::optional<PartPopup::Choice> PartPopup::current() const
{
    const int row = m_list->currentRow();
    const bool inList =
        row >= 0 && row < m_part.choices.size() && (m_list->hasFocus() || m_part.kind == PartKind::Choice);
    switch (m_part.kind) {
    case PartKind::Plain:
        return std::nullopt;
    case PartKind::Years: {
        QJsonArray years;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                years.append(m_part.choices.at(i).value);
        }
        return Choice{m_part.path, years};
    }
    case PartKind::Procedures:
        return Choice{m_part.path, m_procedures->picks()};
    case PartKind::Text:
    case PartKind::Name: {
        const QString text = m_edit->text().trimmed();
        const bool gone = text.isEmpty() && m_part.optional;
        return Choice{m_part.path, gone ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)};
    }
    case PartKind::Number:
        if (!inList)
            return Choice{m_part.path, RuleSentence::stored(m_part.range, m_spin->value())};
        break;
    case PartKind::Choice:
        if (m_part.ownText && !m_edit->text().trimmed().isEmpty())
            return Choice{m_part.path, m_edit->text().trimmed()};
        break;
    }
    if (!inList)
        return std::nullopt;
    return Choice{m_part.choices.at(row).path, m_part.choices.at(row).value};
}

void PartPopup::noticeChange()
{
    showRefusal({});
    m_timer->start();
}

void PartPopup::accept()
{
    m_timer->stop();
    if (m_part.kind == PartKind::Number)
        m_spin->interpretText();
    if (const auto choice = current())
        emit accepted(choice->path, choice->value);
}

void PartPopup::acceptRow(int row)
{
    m_timer->stop();
    if (row >= 0 && row < m_part.choices.size())
        emit accepted(m_part.choices.at(row).path, m_part.choices.at(row).value);
}

void PartPopup::showEffect(const QString& text)
{
    m_effect->setText(text);
    m_effect->setVisible(!text.isEmpty());
    if (isVisible())
        place();
}

void PartPopup::showRefusal(const QString& reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    if (isVisible())
        place();
}

void PartPopup::place()
{
    const int letters = fontMetrics().averageCharWidth();
    const bool wide = m_part.kind == PartKind::Procedures || m_part.kind == PartKind::Text;
    setFixedWidth(m_list->isVisibleTo(this)
                      ? m_list->width() + layout()->contentsMargins().left() * 2 + 2 * frameWidth()
                      : letters * (wide ? 72 : 54));
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    resize(width(), height);
    const QWidget* anchor = m_anchor;
    if (!anchor)
        return;
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (at.y() + height > screen.bottom())
        at.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height - 2));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
}

void PartPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool PartPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PartPopup::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    QFrame::hideEvent(event);
    if (m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
}

} // namespace lotsia
