#pragma once

#include "ui/common/AppContext.h"
#include "workspace/CriteriaService.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace lotsia {

class ErrorLabel;
/// «Сверить со списком региона»: the ministry's list beside the rule, and decisions by hand for the schools on which
/// they differ.
class RegionalPanel : public QWidget {
    Q_OBJECT

public:
    explicit RegionalPanel(AppContext& context, QWidget* parent = nullptr);
    void start(AcademicYear year, CriteriaId criteria, const QList<CriteriaClass>& classes, size_t schools);

signals:
    void closed();
    /// The decisions are stored; \p sentence says how many.
    void stored(const QString& sentence);

private:
    QStringList lines() const;
    QString classId() const;
    void compare();
    void take(const Result<RegionalMatch>& match);
    void forget();
    void store();

    AppContext& m_context;
    AcademicYear m_year = AcademicYear::endingIn(2000);
    CriteriaId m_criteria;
    size_t m_schools = 0;
    QComboBox* m_class;
    QPlainTextEdit* m_list;
    QPushButton* m_compare;
    QLabel* m_summary;
    QTreeWidget* m_result;
    QLineEdit* m_reason;
    QLineEdit* m_document;
    ErrorLabel* m_error;
    QPushButton* m_store;
};

} // namespace lotsia
