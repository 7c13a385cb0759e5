#pragma once

#include "roadmap/Term.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lotsia {

/// How a term is understood, in words, and folded below it the fields that correct it.
class TermMeaningForm final : public QWidget {
    Q_OBJECT

public:
    explicit TermMeaningForm(QWidget* parent = nullptr);
    void setTerm(const Term& term);
    void setReadOnly(bool readOnly);

signals:
    /// A person set another meaning of the same text.
    void corrected(const lotsia::Term& term);
    /// The meaning is to be read from the text again.
    void rereadAsked();

private:
    void commit();
    void fill();
    Term m_term;
    QLabel* m_understood;
    QToolButton* m_unfold;
    QWidget* m_fields;
    QComboBox* m_kind;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_repeats;
    QCheckBox* m_asNeeded;
    QToolButton* m_reread;
    QLabel* m_error;
};

} // namespace lotsia
