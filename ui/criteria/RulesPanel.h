#pragma once

#include "criteria/CriteriaSet.h"
#include "ui/criteria/EffectCounter.h"
#include "ui/criteria/RuleView.h"
#include "workspace/CriteriaService.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace lotsia {

class AppContext;
class PartButton;
class PartPopup;

/// The tab «Правила»: what the chosen set is, the years it holds for, and its rules, with the number of schools that
/// each class has now and what the last change did to it.
class RulesPanel : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(AppContext& context, QWidget* parent = nullptr);
    void show(const CriteriaEntry& entry, const CriteriaSet& set);
    /// Nothing that was counted holds any more.
    void forgetCounts();
    RuleView& rules() { return *m_rules; }
    RuleNames names() const;
    bool isEditable() const { return m_editable; }

signals:
    void failed(const lotsia::Error& error);

private:
    void showHead();
    void fillYears(QComboBox* combo, const QString& open, int chosen);
    void saveYears();
    void saveAbout(const QString& about);
    [[nodiscard]] Status apply(const QJsonObject& set, const QString& what);
    QString effectOf(const QJsonObject& set);
    void recount();
    void takeCounts(const std::shared_ptr<const EffectCounter::Answers>& answers);
    void showNotes();

    AppContext& m_context;
    CriteriaEntry m_entry;
    std::optional<CriteriaSet> m_set;
    bool m_editable = false;
    bool m_keepData = false; ///< our own edit of rules: schools and results are as they were
    EffectCounter m_counter;
    std::shared_ptr<const EffectCounter::Answers> m_answers, m_before;
    CriteriaId m_countedId;
    QString m_countedHash; ///< rules and year of m_answers
    QLabel* m_about;
    PartButton* m_changeAbout;
    PartPopup* m_aboutPopup;
    QComboBox* m_firstYear;
    QComboBox* m_lastYear;
    RuleView* m_rules;
};

} // namespace lotsia
