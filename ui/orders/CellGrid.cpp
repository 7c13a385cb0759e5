#include "ui/orders/CellGrid.h"

#include "exchange/PlainCells.h"
#include "ui/orders/CellGridDelegate.h"
#include "ui/orders/CellGridModel.h"
#include "ui/roadmap/ClipboardTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int measuredRows = 200; ///< longer tables keep rows of one height, so that every change stays quick

QString htmlTable(const QList<QStringList>& rows)
{
    QString html = u"<table>"_s;
    for (const QStringList& row : rows) {
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

CellGrid::CellGrid(const QStringList& headings, Bounds bounds, QWidget* parent)
    : QTableView(parent)
    , m_model(new CellGridModel(headings, this))
    , m_bounds(bounds)
{
    setModel(m_model);
    auto* delegate = new CellGridDelegate(bounds.cellText, this);
    setItemDelegate(delegate);
    connect(delegate, &CellGridDelegate::entered, this, &CellGrid::goOn);
    connect(m_model, &CellGridModel::typed, this, [this] {
        fit();
        emit edited(tr("Change a cell"));
    });
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setVisible(!headings.isEmpty());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { fit(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void CellGrid::setCells(const QList<QStringList>& cells)
{
    if (cells == m_model->cells())
        return;
    const QModelIndex current = currentIndex();
    m_model->setCells(cells);
    fitColumns();
    fit();
    if (current.isValid())
        choose(current.row(), current.column());
}

const QList<QStringList>& CellGrid::cells() const
{
    return m_model->cells();
}

void CellGrid::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
}

void CellGrid::choose(int row, int column)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                             std::clamp(column, 0, std::max(0, m_model->columnCount() - 1)));
    setCurrentIndex(index);
    scrollTo(index);
}

void CellGrid::change(const QList<QStringList>& now, const QString& what, int row, int column)
{
    m_model->setCells(now);
    fitColumns();
    fit();
    choose(row, column);
    emit edited(what);
}

Status CellGrid::replaceCells(const QList<QStringList>& cells, const QString& what)
{
    qsizetype width = 0;
    for (const QStringList& row : cells)
        width = std::max(width, row.size());
    if (cells.size() > m_bounds.rows || width > m_bounds.columns)
        return fail(ErrorCode::Data,
                    tr("The table would have %1 rows and %2 columns; at most %3 and %4 fit. Take a part of it.")
                        .arg(cells.size())
                        .arg(width)
                        .arg(m_bounds.rows)
                        .arg(m_bounds.columns));
    change(cells, what, 0, 0);
    return {};
}

void CellGrid::addRow(bool above)
{
    QList<QStringList> now = cells();
    if (now.size() >= m_bounds.rows) {
        emit failed(tr("There are %1 rows already, more do not fit.").arg(m_bounds.rows));
        return;
    }
    const int current = currentIndex().isValid() ? currentIndex().row() : int(now.size()) - 1;
    const int place = now.isEmpty() ? 0 : above ? current : current + 1;
    const int width = std::max(1, m_model->columnCount());
    now.insert(place, QStringList(width, QString()));
    change(now, tr("Add a row"), place, 0);
}

void CellGrid::removeRows()
{
    if (!currentIndex().isValid())
        return;
    int first = currentIndex().row(), last = first;
    for (const QModelIndex& index : selectedIndexes()) {
        first = std::min(first, index.row());
        last = std::max(last, index.row());
    }
    QList<QStringList> now = cells();
    now.remove(first, last - first + 1);
    change(now, tr("Remove rows"), first, currentIndex().column());
}

void CellGrid::moveRow(bool down)
{
    const int row = currentIndex().row(), target = row + (down ? 1 : -1);
    if (row < 0 || target < 0 || target >= m_model->rowCount())
        return;
    QList<QStringList> now = cells();
    now.swapItemsAt(row, target);
    change(now, tr("Move a row"), target, currentIndex().column());
}

void CellGrid::addColumn(bool before)
{
    QList<QStringList> now = cells();
    if (m_model->columnCount() >= m_bounds.columns) {
        emit failed(tr("There are %1 columns already, more do not fit.").arg(m_bounds.columns));
        return;
    }
    if (now.isEmpty()) {
        change({{QString()}}, tr("Add a column"), 0, 0);
        return;
    }
    const int current = currentIndex().isValid() ? currentIndex().column() : m_model->columnCount() - 1;
    const int place = before ? std::max(0, current) : current + 1;
    for (QStringList& row : now)
        row.insert(place, QString());
    change(now, tr("Add a column"), std::max(0, currentIndex().row()), place);
}

void CellGrid::removeColumns()
{
    if (!currentIndex().isValid())
        return;
    int first = currentIndex().column(), last = first;
    for (const QModelIndex& index : selectedIndexes()) {
        first = std::min(first, index.column());
        last = std::max(last, index.column());
    }
    QList<QStringList> now = cells();
    for (QStringList& row : now)
        row.remove(first, last - first + 1);
    if (now.first().isEmpty())
        now.clear();
    change(now, tr("Remove columns"), currentIndex().row(), first);
}

void CellGrid::moveColumn(bool right)
{
    const int column = currentIndex().column(), target = column + (right ? 1 : -1);
    if (column < 0 || target < 0 || target >= m_model->columnCount())
        return;
    QList<QStringList> now = cells();
    for (QStringList& row : now)
        row.swapItemsAt(column, target);
    change(now, tr("Move a column"), currentIndex().row(), target);
}

void CellGrid::copyCells() const
{
    QModelIndexList chosen = selectedIndexes();
    if (chosen.isEmpty())
        return;
    std::sort(chosen.begin(), chosen.end());
    QList<QStringList> rows;
    int last = -1;
    for (const QModelIndex& index : std::as_const(chosen)) {
        if (index.row() != last)
            rows << QStringList();
        rows.last() << index.data(Qt::EditRole).toString();
        last = index.row();
    }
    auto* copied = new QMimeData;
    copied->setText(clipboardText(rows.first(), rows.mid(1)));
    copied->setHtml(htmlTable(rows));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void CellGrid::pasteCells()
{
    if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData())
        paste(*copied);
}

void CellGrid::paste(const QMimeData& copied)
{
    if (m_model->isReadOnly())
        return;
    const auto document = tablesFromClipboard(copied);
    if (!document) {
        emit failed(document.error().text);
        return;
    }
    const auto pasted = plainCells(document->tables.first(), m_bounds.rows, m_bounds.columns, m_bounds.cellText);
    if (!pasted) {
        emit failed(pasted.error().text);
        return;
    }
    const int top = std::max(0, currentIndex().row()), left = std::max(0, currentIndex().column());
    QList<QStringList> now = cells();
    const qsizetype width = std::max<qsizetype>(m_model->columnCount(), left + pasted->first().size());
    const qsizetype height = std::max<qsizetype>(now.size(), top + pasted->size());
    if (width > m_bounds.columns || height > m_bounds.rows) {
        emit failed(tr("The table would have %1 rows and %2 columns; at most %3 and %4 fit. Take a part of it.")
                        .arg(height)
                        .arg(width)
                        .arg(m_bounds.rows)
                        .arg(m_bounds.columns));
        return;
    }
    while (now.size() < height)
        now << QStringList();
    for (QStringList& row : now)
        while (row.size() < width)
            row << QString();
    for (qsizetype r = 0; r < pasted->size(); ++r)
        for (qsizetype c = 0; c < pasted->at(r).size(); ++c)
            now[top + r][left + c] = pasted->at(r).at(c);
    if (now != cells())
        change(now, tr("Paste a table"), top, left);
}

void CellGrid::clearSelected()
{
    QList<QStringList> now = cells();
    for (const QModelIndex& index : selectedIndexes())
        now[index.row()][index.column()].clear();
    if (now != cells())
        change(now, tr("Empty cells"), currentIndex().row(), currentIndex().column());
}

void CellGrid::goOn()
{
    setFocus();
    if (currentIndex().row() + 1 < m_model->rowCount())
        choose(currentIndex().row() + 1, currentIndex().column());
    else if (const int column = currentIndex().column(); !m_model->isReadOnly()) {
        addRow();
        choose(m_model->rowCount() - 1, column);
    }
}

void CellGrid::keyPressEvent(QKeyEvent* event)
{
    const bool free = !m_model->isReadOnly();
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste))
        pasteCells();
    else if (event->matches(QKeySequence::Cut) && free) {
        copyCells();
        clearSelected();
    } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (free)
            moveRow(event->key() == Qt::Key_Down);
    } else if (event->key() == Qt::Key_Delete && free)
        clearSelected();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && free && state() != EditingState)
        goOn();
    else
        QTableView::keyPressEvent(event);
}

bool CellGrid::focusNextPrevChild(bool next)
{
    // At the first and at the last cell Tab leaves, so that the keyboard gets past the table.
    const QModelIndex index = currentIndex();
    const bool last = index.row() == m_model->rowCount() - 1 && index.column() == m_model->columnCount() - 1;
    const bool first = index.row() <= 0 && index.column() <= 0;
    if (!index.isValid() || (next ? last : first))
        return QWidget::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

void CellGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitColumns();
        fit();
    }
}

void CellGrid::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int room = std::max(viewport()->width(), 200), letter = fontMetrics().averageCharWidth();
    QList<int> widths;
    int sum = 0;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < columns; ++column) {
        int width = letter * 5;
        if (!m_model->ownHeadings())
            width = std::max(
                width,
                metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                    + 12);
        const qsizetype measured = std::min<qsizetype>(cells().size(), measuredRows);
        for (qsizetype row = 0; row < measured; ++row) {
            const QStringList lines = cells().at(row).at(column).left(200).split(u'\n');
            for (const QString& line : lines)
                width = std::max(width, std::min(metrics.horizontalAdvance(line) + 12, letter * 28));
        }
        widths << width;
        sum += width;
    }
    const int spare = std::max(0, room - sum);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths.at(column) + spare * widths.at(column) / std::max(1, sum));
}

void CellGrid::fit()
{
    if (m_model->rowCount() <= measuredRows)
        resizeRowsToContents();
    const int line = fontMetrics().height() + 8;
    const int least = 2 * line, most = 14 * line;
    int height = 2 * frameWidth() + 2;
    if (!horizontalHeader()->isHidden())
        height += horizontalHeader()->sizeHint().height();
    height += horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(std::clamp(height + verticalHeader()->length(), least, most));
}

} // namespace lotsia
