#pragma once

#include "workspace/CriteriaService.h"

#include <QGroupBox>

class QComboBox;
class QLabel;

namespace lotsia {

/// One of the two columns of a trial: a set, a year, the class that is compared, and how many schools each class holds.
class TrialSide : public QGroupBox {
    Q_OBJECT

public:
    /// \p name: Latin prefix of the object names.
    TrialSide(const QString& title, const QString& name, QWidget* parent = nullptr);
    /// Keeps what is chosen while it remains; otherwise \p set and \p year.
    void fill(const QList<CriteriaEntry>& sets, const QList<AcademicYear>& years, CriteriaId set, AcademicYear year);
    void showClassification(const Classification& classification, qsizetype classIndex);
    void clearCounts();
    CriteriaId set() const;
    AcademicYear year() const;
    qsizetype classIndex() const;
    /// «Критерии, 2023 · 2022/2023»
    QString heading() const;

signals:
    void changed();
    void classChanged();

private:
    QComboBox* m_set;
    QComboBox* m_year;
    QComboBox* m_class;
    QLabel* m_counts;
};

} // namespace lotsia
