#include "ui/roadmap/RoadmapView.h"

#include "common/TextFold.h"
#include "ui/roadmap/RoadmapDelegate.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QElapsedTimer>
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
    connect(m_refit, &QTimer::timeout, this, &RoadmapView::fitSome);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_nextFit = 0;
        m_refit->start(30); // once for a whole drag of the border
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (to.row() - from.row() < 40)
            fitRows(from.row(), to.row());
        else
            fitAll();
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        updateSpans();
        if (last - first < 40)
            fitRows(first, last);
        else
            fitAll();
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateSpans();
        applyNeedle();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_hiding = false;
        updateSpans();
        fitAll();
        applyNeedle();
    });
    viewport()->setMouseTracking(true);
}

void RoadmapView::setPartySource(std::function<QStringList()> parties)
{
    m_delegate->setPartySource(std::move(parties));
}

void RoadmapView::setMarked(const QRegularExpression& pattern, int column)
{
    m_delegate->setMarked(pattern, column);
    viewport()->update();
}

void RoadmapView::setNeedle(const QString& needle)
{
    m_needle = needle;
    applyNeedle();
    fitAll(); // rows that come back may have changed while they were hidden
}

void RoadmapView::applyNeedle()
{
    const bool all = m_needle.trimmed().isEmpty();
    if (all && !m_hiding)
        return;
    m_hiding = !all;
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
    fitAround(index.row());
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

void RoadmapView::finishEditing()
{
    if (state() == EditingState && viewport()->focusWidget())
        viewport()->focusWidget()->clearFocus();
}

bool RoadmapView::event(QEvent* event)
{
    // Esc ends the drag instead of folding the page's panel.
    if (event->type() == QEvent::ShortcutOverride && m_line >= 0
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RoadmapView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape && m_line >= 0) {
        endDrag();
    } else if (enter && state() != EditingState && plain) {
        goBelow();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        QItemSelection rows;
        const QList<int> chosen = selectedRows();
        for (const int row : chosen)
            rows.select(m_model.index(row, 0), m_model.index(row, RoadmapModel::ColumnCount - 1));
        selectionModel()->select(rows, QItemSelectionModel::Select);
    } else if (event->key() == Qt::Key_Tab && plain && m_model.rowCount() == 0) {
        wantRow();
    } else {
        QTableView::keyPressEvent(event);
    }
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
    wantRow();
}

void RoadmapView::wantRow()
{
    // A last row in which nothing stands yet is the new row already; under a filter it would not be seen.
    const RoadmapAction* last = m_model.action(m_model.rowCount() - 1);
    RoadmapAction blank;
    if (last)
        blank.id = last->id;
    if (m_hiding || m_model.isReadOnly() || (last && last->text.isEmpty() && *last == blank))
        return;
    emit rowWanted();
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
    if (step > 0)
        wantRow();
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

void RoadmapView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    shareWidth();
    fitAll();
}

void RoadmapView::fitRow(int row)
{
    if (isRowHidden(row))
        return;
    int height = 0;
    const bool heading = m_model.isHeading(row);
    for (int column = 0; column < (heading ? RoadmapModel::Responsible : RoadmapModel::ColumnCount); ++column) {
        int width = columnWidth(column);
        if (heading && column == RoadmapModel::Text)
            for (int covered = RoadmapModel::Responsible; covered < RoadmapModel::ColumnCount; ++covered)
                width += columnWidth(covered);
        height = qMax(height, m_delegate->heightFor(m_model.index(row, column), font(), width));
    }
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

void RoadmapView::fitRows(int first, int last)
{
    for (int row = qMax(0, first); row <= last && row < m_model.rowCount(); ++row)
        fitRow(row);
}

void RoadmapView::fitAround(int row)
{
    constexpr int Neighbours = 12;
    if (row >= m_nextFit)
        fitRows(row - Neighbours, row + Neighbours);
}

void RoadmapView::fitAll()
{
    // What is in view at once, the rest while nothing else is to be done.
    m_nextFit = 0;
    int row = qMax(0, rowAt(0));
    for (int below = 0; row < m_model.rowCount() && below <= viewport()->height(); ++row) {
        fitRow(row);
        below += rowHeight(row);
    }
    m_refit->start(0);
}

void RoadmapView::fitSome()
{
    constexpr qint64 Slice = 12; // milliseconds: nobody sees that it was busy
    const int top = rowAt(0);
    const int offset = top >= 0 ? rowViewportPosition(top) : 0;
    QElapsedTimer timer;
    timer.start();
    while (m_nextFit < m_model.rowCount() && timer.elapsed() < Slice)
        fitRow(m_nextFit++);
    if (top > 0) {
        // The rows in view stay in their place while those above them grow.
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) - offset);
    }
    if (m_nextFit < m_model.rowCount())
        m_refit->start(0);
}

void RoadmapView::updateSpans()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isHeading(row))
            setSpan(row, RoadmapModel::Text, 1, RoadmapModel::ColumnCount - RoadmapModel::Text);
}

} // namespace lotsia
