#pragma once

#include "criteria/RuleSentence.h"

#include <QFrame>
#include <QJsonArray>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace lotsia {

class NumberSpin;
class ProcedureChecklist;

/// Where one part of a rule is changed: a list, a number with its unit, years or procedures to tick, or words. What the
/// value would do is told while it is being chosen.
class PartPopup : public QFrame {
    Q_OBJECT

public:
    explicit PartPopup(QWidget* parent);
    /// Opens below \p anchor. \p offered: procedures that can be ticked.
    void open(const RulePart& part, QWidget* anchor, const QJsonArray& offered = {});
    QWidget* anchor() const { return m_anchor; }
    /// The focus goes back there when the popup closes.
    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    const RulePart& part() const { return m_part; }
    void showEffect(const QString& text);
    /// The value cannot be taken: it stays here with the reason.
    void showRefusal(const QString& reason);

signals:
    /// A value is being looked at, a moment after it was reached.
    void tried(const lotsia::RulePath& path, const QJsonValue& value);
    void accepted(const lotsia::RulePath& path, const QJsonValue& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        RulePath path;
        QJsonValue value;
    };
    void fill(const QJsonArray& offered);
    void fillChoices(bool chooseCurrent);
    /// What stands in the popup now; nothing when it is the list that says it.
    std::optional<Choice> current() const;
    void noticeChange();
    void accept();
    void acceptRow(int row);
    void place();

    RulePart m_part;
    QPointer<QWidget> m_anchor;
    QLabel* m_label;
    NumberSpin* m_spin;
    QLineEdit* m_edit;
    ProcedureChecklist* m_procedures;
    QLabel* m_listLabel;
    QListWidget* m_list;
    QLabel* m_effect;
    QLabel* m_refusal;
    QPushButton* m_apply;
    QTimer* m_timer;
};

} // namespace lotsia
