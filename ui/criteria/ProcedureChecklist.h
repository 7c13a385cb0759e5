#pragma once

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace lotsia {

/// The procedures of a set: usual ones and those of the results can be ticked, any other one can be typed.
class ProcedureChecklist : public QWidget {
    Q_OBJECT

public:
    explicit ProcedureChecklist(QWidget* parent = nullptr);
    /// \p picks as they are stored; \p offered besides.
    void setPicks(const QJsonArray& picks, const QJsonArray& offered);
    QJsonArray picks() const;
    /// Kinds, subjects and classes that are nearly always measured.
    static QJsonArray usual();

signals:
    void changed();

private:
    void addPick(const QJsonObject& pick, bool checked);
    void addTyped();

    QListWidget* m_list;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QSpinBox* m_grade;
    QComboBox* m_level;
    QPushButton* m_add;
    QLabel* m_error;
};

} // namespace lotsia
