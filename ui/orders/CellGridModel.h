#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace lotsia {

/// Rows of texts under fixed headings, or a table whose first row is its headings.
class CellGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Without \p headings the first row holds them, in bold, and columns may be added.
    CellGridModel(QStringList headings, QObject* parent);

    void setCells(const QList<QStringList>& cells);
    const QList<QStringList>& cells() const { return m_cells; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    bool ownHeadings() const { return m_headings.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void typed(); ///< a cell holds another text

private:
    QStringList m_headings;
    QList<QStringList> m_cells; ///< every row as long as the others
    bool m_readOnly = false;
};

} // namespace lotsia
