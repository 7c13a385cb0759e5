#pragma once

#include "orders/LegalAct.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsia {

class ErrorLabel;

/// One act of the register. A wording that is pasted at the top fills the fields; below stands what an order prints.
class ActForm final : public QWidget {
    Q_OBJECT

public:
    /// Returns why the act cannot be stored; the sentence stands under the fields.
    using Saver = std::function<Status(const LegalAct& act)>;
    /// A remark on what was typed so far, such as an act of the same number; empty: none.
    using Remark = std::function<QString(const LegalAct& act)>;

    ActForm(Saver saver, Remark remark, QWidget* parent = nullptr);
    void show(const LegalAct& act, bool readOnly);
    void startNew();
    bool isNew() const { return !m_act.id.isValid(); }
    LegalAct typed() const;

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name);
    void fill(const LegalAct& act);
    void takeWording();
    void changed();
    void store();

    Saver m_saver;
    Remark m_remark;
    LegalAct m_act;
    bool m_filling = false;
    QPlainTextEdit* m_pasted;
    QComboBox* m_kind;
    QLineEdit* m_issuer;
    QLineEdit* m_genitive;
    QLineEdit* m_date;
    QLineEdit* m_number;
    QPlainTextEdit* m_title;
    QLineEdit* m_note;
    QCheckBox* m_inForce;
    QLabel* m_wording;
    QLabel* m_hint;
    ErrorLabel* m_error;
    QPushButton* m_store;
};

} // namespace lotsia
