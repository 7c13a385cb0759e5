#pragma once

#include <QTableView>

class QTimer;

namespace lotsia {

/// A table whose rows are as high as their wrapped text, up to some lines. Only rows in view are measured, so that
/// thousands of rows open at once.
class FittedTable : public QTableView {
    Q_OBJECT

public:
    explicit FittedTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Of the width, one per column, the last for all that follow.
    void setShares(const QList<int>& shares);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fitVisible();
    void shareWidth();
    QTimer* m_refit;
    QList<int> m_shares;
};

} // namespace lotsia
