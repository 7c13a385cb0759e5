#include "ui/common/DataTableView.h"

#include "common/TextFold.h"
#include "ui/common/ColumnModel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace lotsia {

DataTableView::DataTableView(const QString& settingsKey, QWidget* parent)
    : QTableView(parent)
    , m_settingsKey(QStringLiteral("tables/") + settingsKey)
    , m_saveTimer(new QTimer(this))
    , m_letterWidth(letterWidth())
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    fitRowHeight();
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(300);
    connect(m_saveTimer, &QTimer::timeout, this, [this] { saveColumns(); });
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, m_saveTimer, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionMoved, m_saveTimer, qOverload<>(&QTimer::start));
}

DataTableView::~DataTableView()
{
    if (m_saveTimer->isActive() && model())
        saveColumns();
}

void DataTableView::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    if (newModel)
        restoreColumns();
}

QString DataTableView::columnKey(int column) const
{
    const QString key = model()->headerData(column, Qt::Horizontal, ColumnModel::KeyRole).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

void DataTableView::restoreColumns()
{
    const QSettings settings;
    const double letter = letterWidth();
    QHeaderView* header = horizontalHeader();
    const QStringList order = settings.value(m_settingsKey + QStringLiteral("/order")).toStringList();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString prefix = m_settingsKey + u'/' + columnKey(column);
        const int first = model()->headerData(column, Qt::Horizontal, ColumnModel::WidthRole).toInt();
        const double atFirst = (first > 0 ? first : 120) * (logicalDpiX() / 96.0) / letter;
        const double letters = settings.value(prefix + QStringLiteral("/letters"), atFirst).toDouble();
        header->resizeSection(column,
                              qRound(std::clamp(letters * letter, double(header->minimumSectionSize()), 4000.0)));
        const bool hidden = model()->headerData(column, Qt::Horizontal, ColumnModel::HiddenAtFirstRole).toBool();
        setColumnHidden(column, settings.value(prefix + QStringLiteral("/hidden"), hidden).toBool());
    }
    int place = 0;
    for (const QString& key : order) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (columnKey(column) == key)
                header->moveSection(header->visualIndex(column), place++);
        }
    }
    m_saveTimer->stop();
}

void DataTableView::saveColumns() const
{
    QSettings settings;
    QStringList order;
    const QHeaderView* header = horizontalHeader();
    const int last = visibleColumns().value(visibleColumns().size() - 1, -1); // as wide as the window happens to be
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString key = columnKey(column);
        order.append(key);
        const QString prefix = m_settingsKey + u'/' + key;
        const bool stretched = header->stretchLastSection() && column == last;
        if (!isColumnHidden(column) && !stretched)
            settings.setValue(prefix + QStringLiteral("/letters"), header->sectionSize(column) / letterWidth());
        settings.setValue(prefix + QStringLiteral("/hidden"), isColumnHidden(column));
    }
    settings.setValue(m_settingsKey + QStringLiteral("/order"), order);
}

void DataTableView::showColumnMenu(const QPoint& position)
{
    if (!model())
        return;
    QMenu menu(this);
    const QList<int> visible = visibleColumns();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction* action =
            menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible.size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            saveColumns();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

QList<int> DataTableView::visibleColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> DataTableView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() && selectionModel()->hasSelection()) {
        const auto ranges = selectionModel()->selection();
        for (const QItemSelectionRange& range : ranges) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        return rows;
    }
    for (int row = 0; row < model()->rowCount(); ++row)
        rows.append(row);
    return rows;
}

QString DataTableView::selectionAsText() const
{
    if (!model())
        return {};
    const QList<int> columns = visibleColumns();
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified());
    QString text = cells.join(u'\t') + u'\n';
    for (const int row : selectedRows()) {
        cells.clear();
        for (const int column : columns)
            cells.append(model()->index(row, column).data().toString().simplified());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString DataTableView::selectionAsHtml() const
{
    if (!model())
        return {};
    const QList<int> columns = visibleColumns();
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\"><tr>");
    for (const int column : columns) {
        html += QStringLiteral("<th>%1</th>")
                    .arg(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    }
    html += QStringLiteral("</tr>");
    for (const int row : selectedRows()) {
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            const QString cell = model()->index(row, column).data().toString().toHtmlEscaped();
            html +=
                QStringLiteral("<td>") + QString(cell).replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void DataTableView::copySelection()
{
    auto content = std::make_unique<QMimeData>();
    content->setText(selectionAsText());
    content->setHtml(selectionAsHtml());
    QApplication::clipboard()->setMimeData(content.release());
}

int DataTableView::firstTextColumn() const
{
    const QList<int> columns = visibleColumns();
    for (const int column : columns) {
        if (!model()->headerData(column, Qt::Horizontal, ColumnModel::NumericRole).toBool())
            return column;
    }
    return columns.value(0, -1);
}

void DataTableView::keyboardSearch(const QString& typed)
{
    const int count = model() ? model()->rowCount() : 0;
    const int column = count > 0 ? firstTextColumn() : -1;
    if (column < 0)
        return;
    const bool goesOn = m_typedAt.isValid() && m_typedAt.elapsed() < QApplication::keyboardInputInterval() * 3;
    m_typed = goesOn ? m_typed + typed : typed;
    m_typedAt.start();
    const QString wanted = foldForSearch(m_typed);
    const int start = std::max(0, currentIndex().row()) + (goesOn || !currentIndex().isValid() ? 0 : 1);
    for (int step = 0; step < count; ++step) {
        const QModelIndex index = model()->index((start + step) % count, column);
        if (foldForSearch(index.data().toString()).startsWith(wanted)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void DataTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool edge = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (edge && model() && model()->rowCount() > 0 && event->modifiers() == Qt::NoModifier) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const int column = currentIndex().isValid() ? currentIndex().column() : visibleColumns().value(0);
        setCurrentIndex(model()->index(row, column));
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy with headings"), this, &DataTableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    QAction* all = menu.addAction(tr("Select all"), this, &DataTableView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    menu.exec(event->globalPos());
}

void DataTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitRowHeight();
    const double ratio = letterWidth() / m_letterWidth;
    m_letterWidth = letterWidth();
    if (qFuzzyCompare(ratio, 1.0))
        return;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, qRound(columnWidth(column) * ratio));
    }
}

double DataTableView::letterWidth() const
{
    return QFontMetricsF(font()).averageCharWidth();
}

void DataTableView::fitRowHeight()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.6));
}

} // namespace lotsia
