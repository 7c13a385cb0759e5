#pragma once

#include "orders/OrderAppendix.h"
#include "workspace/CriteriaService.h"
#include "workspace/RoadmapService.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lotsia {

/// What can stand behind an order.
struct AppendixSources {
    QList<RoadmapEntry> roadmaps;
    QList<CriteriaEntry> criteria;
    QList<AcademicYear> years; ///< with results, the latest first
    std::function<QList<CriteriaClass>(qint64 criteria)> classes; ///< of a set, and those that a list begins with
    std::function<QStringList(qint64 criteria)> supported;
};

/// «Критерии отнесения …, редакция 2023 (образец)»: a set in the lists to choose from.
QString criteriaChoice(const CriteriaEntry& entry);

/// The appendices of an order under each other, numbered by their place: from what each is printed, and buttons to add,
/// remove and move them.
class AppendixList final : public QWidget {
    Q_OBJECT

public:
    explicit AppendixList(QWidget* parent = nullptr);
    void setAppendices(const QList<OrderAppendix>& appendices, const AppendixSources& sources);
    const QList<OrderAppendix>& appendices() const { return m_appendices; }
    void setReadOnly(bool readOnly);

    void addAppendix(AppendixKind kind);
    void removeAppendix();
    void moveAppendix(bool down);

signals:
    void edited(const QString& what); ///< an appendix was added, chosen, removed or moved
    void criteriaAsked(qint64 criteria); ///< to be shown on the page «Критерии»

private:
    void rebuild();
    void makeRow(qsizetype index);
    QComboBox* makeCombo(qsizetype index, const QString& name);
    void makeSource(qsizetype index, QVBoxLayout* layout);
    void makeList(qsizetype index, QVBoxLayout* layout);
    QToolButton* makeClasses(qsizetype index);
    QPushButton* makeButton(const QString& text, const QString& iconName, const QString& toolTip);
    void choose(int index);
    void change(const QList<OrderAppendix>& now, const QString& what);

    QVBoxLayout* m_layout;
    QList<QWidget*> m_rows;
    QList<QLabel*> m_captions;
    QList<QPushButton*> m_buttons;
    QList<OrderAppendix> m_appendices;
    AppendixSources m_sources;
    int m_current = 0;
    bool m_readOnly = false;
};

} // namespace lotsia
