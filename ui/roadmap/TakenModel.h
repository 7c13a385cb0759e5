#pragma once

#include "roadmap/Roadmap.h"

#include <QAbstractTableModel>

namespace lotsia {

/// The roadmap that a taken table makes, to look at: sections and measures with their new numbers; the meaning of a
/// term stands under it.
class TakenModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TakenModel(QObject* parent = nullptr);
    void setRoadmap(const Roadmap& roadmap);
    bool isHeading(int row) const { return m_rows.at(row).second < 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    Roadmap m_roadmap;
    QList<std::pair<int, int>> m_rows; ///< section and action; action −1: its heading
};

} // namespace lotsia
