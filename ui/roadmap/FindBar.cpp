#include "ui/roadmap/FindBar.h"

#include "ui/common/Icons.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace lotsia {

using namespace Qt::StringLiterals;

FindBar::FindBar(RoadmapModel& model, RoadmapView& view, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_what(new QLineEdit)
    , m_with(new QLineEdit)
    , m_column(new QComboBox)
    , m_case(new QCheckBox(tr("Match case")))
    , m_word(new QCheckBox(tr("Whole word")))
    , m_said(new QLabel)
    , m_replacing(new QWidget)
{
    const auto field = [this](QLineEdit* edit, const QString& name) {
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    };
    field(m_what, tr("Find"));
    field(m_with, tr("Replace with"));
    m_column->setAccessibleName(tr("Where to look"));
    m_column->addItem(tr("In all columns"), -1);
    for (int column = RoadmapModel::Text; column < RoadmapModel::ColumnCount; ++column)
        m_column->addItem(RoadmapModel::headings().value(column), column);
    const auto tool = [this](const QString& iconName, const QString& tip, void (FindBar::*what)()) {
        auto* button = new QToolButton(this);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, what);
        return button;
    };
    auto* one = new QPushButton(tr("Replace"));
    one->setToolTip(tr("Replaces in the chosen cell and goes to the next one"));
    auto* all = new QPushButton(tr("Replace all"));
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);

    auto* first = new QHBoxLayout;
    first->addWidget(m_what, 1);
    first->addWidget(tool(u"up"_s, tr("Previous (Shift+F3)"), &FindBar::findPrevious));
    first->addWidget(tool(u"down"_s, tr("Next (F3)"), &FindBar::findNext));
    first->addWidget(m_column);
    first->addWidget(m_case);
    first->addWidget(m_word);
    first->addStretch(1);
    QToolButton* closing = tool({}, tr("Close (Esc)"), &FindBar::close);
    closing->setText(QStringLiteral("×"));
    first->addWidget(closing);
    auto* second = new QHBoxLayout(m_replacing);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_with, 1);
    second->addWidget(one);
    second->addWidget(all);
    second->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(first);
    rows->addWidget(m_replacing);
    rows->addWidget(m_said);
    m_said->setTextFormat(Qt::PlainText);

    connect(m_what, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_word, &QCheckBox::toggled, this, &FindBar::search);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindBar::sayCount);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FindBar::sayCount);
    hide();
}

TextFinder FindBar::finder() const
{
    return {m_what->text(), m_case->isChecked(), m_word->isChecked(), m_column->currentData().toInt()};
}

void FindBar::open(bool replacing)
{
    m_replacing->setVisible(replacing && !m_model.isReadOnly());
    show();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_view.setMarked({}, -1);
    m_view.setFocus();
}

void FindBar::setReadOnly(bool readOnly)
{
    if (readOnly)
        m_replacing->hide();
}

void FindBar::search()
{
    const TextFinder what = finder();
    m_view.setMarked(what.pattern(), what.column);
    sayCount();
}

void FindBar::sayCount()
{
    if (!isVisible())
        return;
    const TextFinder what = finder();
    const int count = what.text.isEmpty() ? 0 : what.hits(m_model.roadmap());
    m_said->setText(what.text.isEmpty() ? QString()
                        : count == 0    ? tr("Nothing found. Check the spelling and the column.")
                                        : tr("Found: %n", nullptr, count));
}

void FindBar::find(int step)
{
    const TextFinder what = finder();
    if (what.text.isEmpty()) {
        open(m_replacing->isVisible());
        return;
    }
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    const QModelIndex current = m_view.currentIndex();
    int at = current.isValid() ? current.row() * columns + current.column() : step > 0 ? -1 : cells;
    for (int tried = 0; tried < cells; ++tried) {
        at = (at + step + cells) % cells;
        const int row = at / columns;
        if (!m_view.isRowHidden(row) && what.hits(m_model.roadmap(), m_model.position(row), at % columns) > 0) {
            m_view.choose(m_model.index(row, at % columns));
            sayCount();
            return;
        }
    }
    m_said->setText(tr("Nothing found. Check the spelling and the column."));
}

void FindBar::replaceOne()
{
    const TextFinder what = finder();
    const QModelIndex current = m_view.currentIndex();
    if (m_model.isReadOnly() || what.text.isEmpty())
        return;
    Roadmap after = m_model.roadmap();
    if (current.isValid() && what.replace(after, m_model.position(current.row()), current.column(), m_with->text()) > 0
        && after != m_model.roadmap())
        emit m_model.edited(after, tr("Replace"));
    find(1);
}

void FindBar::replaceAll()
{
    if (m_model.isReadOnly() || m_what->text().isEmpty())
        return;
    Roadmap after = m_model.roadmap();
    const int count = finder().replaceAll(after, m_with->text());
    if (count > 0 && after != m_model.roadmap())
        emit m_model.edited(after, tr("Replace all"));
    m_said->setText(count == 0 ? tr("Nothing found. Check the spelling and the column.")
                               : tr("Replaced: %n. Ctrl+Z takes all of it back.", nullptr, count));
}

bool FindBar::event(QEvent* event)
{
    // Esc closes the bar before it folds the page's panel.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_with->hasFocus())
        replaceOne();
    else if (enter)
        find(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lotsia
