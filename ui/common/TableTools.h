#pragma once

#include "exchange/XlsxWriter.h"

#include <QStringList>

#include <functional>

class QComboBox;

namespace lotsia {

class ColumnModel;
class DataTableView;

/// New data behind \p model; the view keeps its scroll position, and data row \p currentRow (−1: none) becomes current
/// again.
void resetKeepingView(DataTableView& view, ColumnModel& model, int count, int currentRow);

/// Shows only the rows that \p accept takes; the row under the cursor stays current while it is shown.
void filterKeepingRow(DataTableView& view, ColumnModel& model, std::function<bool(int row)> accept);

/// Data row under the view's cursor, or −1.
int currentSourceRow(const DataTableView& view, const ColumnModel& model);

/// First entry \p all (no filter), then \p values sorted as Russians sort, without repeats; keeps the chosen value if
/// it remains.
void fillFilter(QComboBox& combo, const QString& all, QStringList values);
/// The chosen value; empty when the combo shows everything.
QString chosenFilter(const QComboBox& combo);

/// A filter combo of one look.
QComboBox* makeFilterCombo(const QString& accessibleName);

/// The rows in view as a sheet; columns that the person hid stay out.
XlsxSheet sheetOf(const DataTableView& view, const ColumnModel& model, const QString& name,
                  const QStringList& headingLines);

} // namespace lotsia
