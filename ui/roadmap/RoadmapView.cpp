#include "ui/roadmap/RoadmapView.h"

#include "common/TextFold.h"
#include "ui/roadmap/RoadmapDelegate.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace lotsia {

namespace {

const QString SharesSetting = QStringLiteral("tables/roadmap/shares");
const QList<int> DefaultShares{50, 370, 190, 140, 250};

} // namespace

RoadmapView::RoadmapView(RoadmapModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new RoadmapDelegate(this))
    , m_refit(new QTimer(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Actions of the roadmap"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_delegate, &RoadmapDelegate::enterPressed, this, &RoadmapView::goBelow);

    m_shares = DefaultShares;
    const QStringList stored = QSettings().value(SharesSetting).toStringList();
    if (stored.size() == RoadmapModel::ColumnCount) {
        for (int column = 0; column < RoadmapModel::ColumnCount; ++column)
            m_shares[column] = std::clamp(stored.at(column).toInt(), 20, 900);
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RoadmapView::keepShares);
    m_refit->setSingleShot(true);
    m_refit->setInterval(30);
    connect(m_refit, &QTimer::timeout, this, [this] { fitRows(0, m_model.rowCount() - 1); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_refit, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        fitRows(from.row(), to.row());
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        updateSpans();
        fitRows(first, last);
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateSpans();
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateSpans();
        fitRows(0, m_model.rowCount() - 1);
        applyNeedle();
    });
}

void RoadmapView::setParties(const QStringList& parties)
{
    m_delegate->setParties(parties);
}

void RoadmapView::setNeedle(const QString& needle)
{
    m_needle = needle;
    applyNeedle();
    m_refit->start(); // rows that come back may have changed while they were hidden
}

void RoadmapView::applyNeedle()
{
    const bool all = m_needle.trimmed().isEmpty();
    int heading = -1;
    bool headingHit = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QString text;
        for (int column = 0; column < RoadmapModel::ColumnCount; ++column)
            text += m_model.index(row, column).data(Qt::EditRole).toString() + QLatin1Char(' ');
        const bool hit = all || containsFolded(text, m_needle);
        if (m_model.isHeading(row)) {
            heading = row;
            headingHit = hit;
            setRowHidden(row, !hit);
            continue;
        }
        const bool shown = hit || headingHit;
        setRowHidden(row, !shown);
        if (shown && heading >= 0)
            setRowHidden(heading, false);
    }
}

void RoadmapView::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    choose(m_model.index(row, RoadmapModel::Text));
}

void RoadmapView::choose(const QModelIndex& index)
{
    // Not setCurrentIndex(): with Ctrl held, as in a shortcut, it would add to the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QList<int> RoadmapView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        if (!rows.contains(index.row()))
            rows << index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RoadmapView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        goBelow();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RoadmapView::goBelow()
{
    const QModelIndex current = currentIndex();
    for (int row = current.row() + 1; row < m_model.rowCount(); ++row) {
        const QModelIndex below = m_model.index(row, current.column());
        if (!isRowHidden(row) && !m_model.isHeading(row)) {
            choose(below);
            return;
        }
    }
}

void RoadmapView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int step = hint == QAbstractItemDelegate::EditNextItem ? 1
        : hint == QAbstractItemDelegate::EditPreviousItem        ? -1
                                                                 : 0;
    if (step == 0) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    // Tab skips what cannot be edited: numbers and the cells that a heading covers.
    const QModelIndex from = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const int columns = m_model.columnCount();
    for (int cell = from.row() * columns + from.column() + step; cell >= 0 && cell < m_model.rowCount() * columns;
         cell += step) {
        const QModelIndex next = m_model.index(cell / columns, cell % columns);
        if ((m_model.flags(next) & Qt::ItemIsEditable) && !isRowHidden(next.row())) {
            choose(next);
            QTableView::edit(next);
            return;
        }
    }
}

bool RoadmapView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    m_delegate->setReplacing(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void RoadmapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void RoadmapView::shareWidth()
{
    const int scrollBar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int width = qMax(viewport()->width() - scrollBar, fontMetrics().averageCharWidth() * 62);
    const QScopedValueRollback guard(m_sharing, true);
    for (int column = 0; column < RoadmapModel::ColumnCount; ++column)
        setColumnWidth(column, width * m_shares.at(column) / 1000);
}

void RoadmapView::keepShares()
{
    if (m_sharing)
        return; // the window's width changed, not the person's mind
    int width = 0;
    for (int column = 0; column < RoadmapModel::ColumnCount; ++column)
        width += columnWidth(column);
    QStringList stored;
    for (int column = 0; column < RoadmapModel::ColumnCount; ++column) {
        m_shares[column] = columnWidth(column) * 1000 / qMax(1, width);
        stored << QString::number(m_shares.at(column));
    }
    QSettings().setValue(SharesSetting, stored);
}

void RoadmapView::fitRows(int first, int last)
{
    for (int row = qMax(0, first); row <= last && row < m_model.rowCount(); ++row) {
        int height = 0;
        const bool heading = m_model.isHeading(row);
        for (int column = 0; column < (heading ? RoadmapModel::Responsible : RoadmapModel::ColumnCount); ++column) {
            int width = columnWidth(column);
            if (heading && column == RoadmapModel::Text)
                for (int covered = RoadmapModel::Responsible; covered < RoadmapModel::ColumnCount; ++covered)
                    width += columnWidth(covered);
            height = qMax(height, m_delegate->heightFor(m_model.index(row, column), font(), width));
        }
        if (rowHeight(row) != height && !isRowHidden(row))
            setRowHeight(row, height);
    }
}

void RoadmapView::updateSpans()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isHeading(row))
            setSpan(row, RoadmapModel::Text, 1, RoadmapModel::ColumnCount - RoadmapModel::Text);
}

} // namespace lotsia
