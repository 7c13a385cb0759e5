#pragma once

#include "schools/IndicatorDictionary.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lotsia {

class ErrorLabel;
/// One indicator of the dictionary; its fields only together make sense, so they are stored by a button.
class IndicatorForm : public QWidget {
    Q_OBJECT

public:
    using Saver = std::function<Status(const IndicatorEntry&)>;

    explicit IndicatorForm(Saver saver, QWidget* parent = nullptr);
    /// \p existing: its code stays, for sets of criteria name it. A new one gets a code from its name when none is
    /// typed.
    void start(const IndicatorDictionary& dictionary, const IndicatorEntry& entry, bool existing);

signals:
    void closed();

private:
    void fillParts();
    void updateParts();
    IndicatorEntry entry() const;
    void store();

    Saver m_saver;
    IndicatorDictionary m_dictionary;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QComboBox* m_kind;
    QLineEdit* m_unit;
    QPlainTextEdit* m_headings;
    QComboBox* m_numerator;
    QComboBox* m_denominator;
    QCheckBox* m_positive;
    QPlainTextEdit* m_note;
    ErrorLabel* m_error;
};

} // namespace lotsia
