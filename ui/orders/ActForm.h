#pragma once

#include "orders/LegalAct.h"

#include <QHash>
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
    /// What was typed on the act before and not stored comes back with that act, unless the act has changed since.
    void show(const LegalAct& act, bool readOnly);
    /// An act that was begun and not stored is gone on with.
    void startNew();
    /// Something is typed that is not stored yet.
    bool isTyped() const;
    bool isNew() const { return !m_act.id.isValid(); }
    LegalAct typed() const;

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name);
    void fill(const LegalAct& act);
    void keepTyped();
    void giveUp();
    void takeWording();
    void changed();
    void store();

    Saver m_saver;
    Remark m_remark;
    struct Half {
        LegalAct stored, typed;
        QString pasted;
    };
    LegalAct m_act;
    QHash<LegalActId, Half> m_half; ///< half-typed acts that others stand in front of
    bool m_filling = false;
    bool m_storing = false;
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
