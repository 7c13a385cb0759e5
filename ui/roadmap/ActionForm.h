#pragma once

#include "schools/School.h"
#include "ui/roadmap/RoadmapEdits.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace lotsia {

class CellEditor;
class SchoolsPicker;
class TermMeaningForm;

/// One action of the roadmap as a form beside the table. A field is handed on when it is left.
class ActionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ActionForm(QWidget* parent = nullptr);
    /// Shows the action at \p row; a heading or nullopt: nothing is chosen. What is being typed stays while its value
    /// is the same.
    void showAction(const Roadmap& roadmap, std::optional<RowPosition> row);
    void setPartySource(std::function<QStringList()> parties) { m_parties = std::move(parties); }
    /// Key and name of the program's registers that an action can be linked to; none: the field is hidden.
    void setRegisters(const QList<QPair<QString, QString>>& registers);
    void setSchools(const QList<School>& schools);
    /// \p printedOnly: what is not printed can still be changed: the term's meaning, the register, the schools.
    void setReadOnly(bool readOnly, bool printedOnly = false);

signals:
    void edited(const lotsia::Roadmap& after, const QString& what);
    /// The action was moved to another section and stands at this place now.
    void moved(lotsia::RowPosition row);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    CellEditor* addText(const QString& label, int lines, int column);
    void addField(const QString& label, QWidget* field);
    void commitText(CellEditor* field, int column);
    void commitTerm(const Term& term);
    void moveToSection(int section);
    void change(const std::function<void(RoadmapAction&)>& edit, const QString& what);
    void fillSections();
    const RoadmapAction* action() const;
    Roadmap m_roadmap;
    std::optional<RowPosition> m_row;
    RoadmapAction m_shown;
    std::function<QStringList()> m_parties;
    bool m_readOnly = false;
    QLabel* m_empty;
    QWidget* m_fields;
    QFormLayout* m_layout;
    QLabel* m_number;
    QComboBox* m_section;
    CellEditor* m_text;
    CellEditor* m_responsible;
    CellEditor* m_term;
    TermMeaningForm* m_meaning;
    CellEditor* m_result;
    QComboBox* m_register;
    SchoolsPicker* m_schools;
    QLabel* m_remarks;
};

} // namespace lotsia
