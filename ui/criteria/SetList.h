#pragma once

#include "workspace/CriteriaService.h"

#include <QListWidget>

namespace lotsia {

/// The sets of criteria in two groups, own ones and samples; each says its edition, years and status.
class SetList : public QListWidget {
    Q_OBJECT

public:
    explicit SetList(QWidget* parent = nullptr);
    void setSets(const QList<CriteriaEntry>& sets, CriteriaId current);
    /// The chosen set; not valid when there is none.
    CriteriaId current() const;
    /// «черновик», «утверждён: приказ № 96», …
    static QString status(const CriteriaEntry& entry);
    /// «2022/2023 – …»; empty when it holds for every year.
    static QString years(const CriteriaEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void chosen();

private:
    void addGroup(const QString& heading, const QList<CriteriaEntry>& sets, CriteriaId current);
    void foldSamples(bool fold);
    void takeCurrent();

    CriteriaId m_current;
    QListWidgetItem* m_samples = nullptr; ///< the heading that folds them
    int m_sampleCount = 0;
    bool m_folded = false;
    bool m_foldChosen = false; ///< by a person: it stays so
};

} // namespace lotsia
