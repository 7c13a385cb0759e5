#pragma once

#include "exchange/RoadmapTable.h"

#include <QAbstractTableModel>

namespace lotsia {

/// The source of a taken table: first a row that says what every column holds, then the rows with what they are taken
/// for. Both can be changed.
class TakeoverModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ChoicesRole = Qt::UserRole, ChoiceRole };
    enum { RoleColumn = 0, ColumnsRow = 0 };

    explicit TakeoverModel(QObject* parent = nullptr);
    void setDraft(const RoadmapDraft& draft);
    /// Period and title of the draft, which no row shows.
    RoadmapDraft& draft() { return m_draft; }
    const RoadmapDraft& draft() const { return m_draft; }
    /// Row of the table that shows this row of the source; −1 when there is none.
    int rowOf(const QString& sheet, int number) const;
    /// Whether nothing but the first cell of the row is filled.
    bool isOneCell(int row) const;
    /// What these rows of the table are taken for.
    void setRoles(const QList<int>& rows, TakenRole role);

    static QStringList rowRoleNames(); ///< in the order of TakenRole
    static QStringList columnNames(); ///< in the order of TakenColumn

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// \p value: the number of a choice, with ChoiceRole.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void changed(); ///< a role of a row or a column

private:
    QVariant rowData(const TakenRow& row, int column, int role) const;
    QVariant columnsData(int column, int role) const;
    RoadmapDraft m_draft;
};

} // namespace lotsia
