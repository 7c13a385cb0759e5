#include "ui/common/TableTools.h"

#include "common/TextFold.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"

#include <QComboBox>
#include <QScrollBar>

#include <algorithm>

namespace lotsia {

namespace {

/// Figures stay figures, so that they can be added up in the workbook.
XlsxColumn::Type cellType(const ColumnSpec& spec, const ColumnModel& model)
{
    if (!spec.numeric || !spec.sortValue)
        return XlsxColumn::Type::Text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int source = model.sourceRow(model.index(row, 0));
        const QVariant value = spec.sortValue(source);
        if (!value.isValid())
            continue;
        if (value.typeId() != QMetaType::Double)
            return XlsxColumn::Type::Integer;
        return spec.text(source).endsWith(u'%') ? XlsxColumn::Type::Percent : XlsxColumn::Type::Decimal;
    }
    return XlsxColumn::Type::Text;
}

void selectRow(DataTableView& view, const ColumnModel& model, int row)
{
    if (row < 0)
        return;
    if (const QModelIndex index = model.indexOfSource(row); index.isValid()) {
        view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view.scrollTo(index);
    }
}

} // namespace

void resetKeepingView(DataTableView& view, ColumnModel& model, int count, int currentRow)
{
    const int scroll = view.verticalScrollBar()->value();
    model.reset(count);
    selectRow(view, model, currentRow);
    view.verticalScrollBar()->setValue(scroll);
}

void filterKeepingRow(DataTableView& view, ColumnModel& model, std::function<bool(int row)> accept)
{
    const int current = currentSourceRow(view, model);
    model.setFilter(std::move(accept));
    selectRow(view, model, current);
}

int currentSourceRow(const DataTableView& view, const ColumnModel& model)
{
    const QModelIndex index = view.currentIndex();
    return index.isValid() ? model.sourceRow(index) : -1;
}

void fillFilter(QComboBox& combo, const QString& all, QStringList values)
{
    values.removeDuplicates();
    values.removeAll(QString());
    std::ranges::sort(values, [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    const QString before = chosenFilter(combo);
    const QSignalBlocker blocker(combo);
    combo.clear();
    combo.addItem(all, QString());
    for (const QString& value : values)
        combo.addItem(value, value);
    combo.setCurrentIndex(std::max(0, combo.findData(before)));
}

QString chosenFilter(const QComboBox& combo)
{
    return combo.currentData().toString();
}

QComboBox* makeFilterCombo(const QString& accessibleName)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

XlsxSheet sheetOf(const DataTableView& view, const ColumnModel& model, const QString& name,
                  const QStringList& headingLines)
{
    XlsxSheet sheet;
    sheet.name = name;
    sheet.headingLines = headingLines;
    std::vector<const ColumnSpec*> shown;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        const ColumnSpec& spec = model.columns().at(static_cast<size_t>(column));
        shown.push_back(&spec);
        sheet.columns.append({spec.heading, cellType(spec, model), std::max(8.0, spec.width / 7.0), true});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const int source = model.sourceRow(model.index(row, 0));
        QVariantList cells;
        for (size_t i = 0; i < shown.size(); ++i) {
            const bool text = sheet.columns.at(qsizetype(i)).type == XlsxColumn::Type::Text;
            cells.append(text ? QVariant(shown.at(i)->text(source)) : shown.at(i)->sortValue(source));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

} // namespace lotsia
