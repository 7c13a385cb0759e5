#pragma once

#include "ui/roadmap/RoadmapEdits.h"

#include <QAbstractTableModel>

namespace lotsia {

/// A roadmap as table rows, headings among the actions. Never changes the roadmap itself: an edit is a signal with the
/// changed value.
class RoadmapModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Text, Responsible, TermColumn, ResultColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole, UnderstoodRole, ProblemRole };

    explicit RoadmapModel(QObject* parent = nullptr);
    /// Shows \p roadmap; rows that stay are not touched, so selection and scroll position stay too.
    void setRoadmap(const Roadmap& roadmap);
    const Roadmap& roadmap() const { return m_roadmap; }

    RowPosition position(int row) const { return m_rows.at(row); }
    /// −1 when the heading is not shown.
    int rowOf(RowPosition position) const { return int(m_rows.indexOf(position)); }
    bool isHeading(int row) const { return m_rows.at(row).isHeading(); }
    const RoadmapAction* action(int row) const;
    static QStringList headings();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits edited(); false when nothing would change.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

signals:
    void edited(const Roadmap& after, const QString& what);

private:
    QStringList numbersOf(const QList<RowPosition>& rows) const;
    Roadmap m_roadmap;
    QList<RowPosition> m_rows;
    QStringList m_numbers; ///< shown in the first column; they change after rows came or went, as dataChanged()
    bool m_readOnly = false;
};

} // namespace lotsia
