#pragma once

#include "workspace/PartyService.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace lotsia {

class ErrorLabel;

/// One responsible party with its grammatical cases: suggested ones stand in grey, those a person wrote are marked. A
/// field is stored when it is left.
class PartyForm final : public QWidget {
    Q_OBJECT

public:
    /// Returns why \p party cannot be stored; the sentence stands under the fields.
    using Saver = std::function<Status(const Party& party)>;

    explicit PartyForm(Saver saver, QWidget* parent = nullptr);
    /// \p use without an id is only named in roadmaps: its fields are stored once the party is taken in.
    void show(const PartyUse& use, bool readOnly);
    /// An empty form; the party is stored when it has a name.
    void startNew();
    void clear();
    bool isNew() const { return m_new; }

private:
    struct CaseField {
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
        QLabel* mark = nullptr;
    };
    using CaseFields = std::array<CaseField, 4>;

    QLabel* addField(const QString& text, QWidget* field, const QString& name);
    void addCases(CaseFields& fields, const QString& prefix, const QString& of);
    void fill();
    void suggest();
    void store();
    Party typed() const;

    Saver m_saver;
    Party m_party;
    bool m_new = false;
    bool m_filling = false;
    QGridLayout* m_grid;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLabel* m_nameHint;
    QLabel* m_postLabel;
    QLineEdit* m_post;
    CaseFields m_cases, m_postCases;
    QList<QWidget*> m_postWidgets; ///< only a person has a post
    QLineEdit* m_note;
    ErrorLabel* m_error;
};

/// «организация», «должность», «человек»
QString partyKindText(PartyKind kind);
/// The four cases in their order on the screen.
const std::array<GrammaticalCase, 4>& shownCases();

} // namespace lotsia
