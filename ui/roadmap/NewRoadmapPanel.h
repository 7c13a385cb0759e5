#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/AppContext.h"
#include "ui/common/InlinePanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace lotsia {

class ErrorLabel;
class MeasurePicker;

/// «Новая дорожная карта»: empty, from a template, or of measures of the catalogue; heading, kind and period; its rows
/// in advance.
class NewRoadmapPanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit NewRoadmapPanel(AppContext& context, QWidget* parent = nullptr);
    /// Begins anew, with the school year in view.
    void open();

signals:
    void created(lotsia::RoadmapId roadmap);

protected:
    void accept() override;

private:
    enum class Source { Empty, Template, Catalogue };

    QWidget* leftSide();
    QWidget* rightSide();
    void fillSources();
    Source source() const;
    AcademicYear year() const;
    void choose(); ///< another source or year: heading, kind and period as proposed
    Roadmap proposed() const; ///< as the source gives it
    Result<Roadmap> typed() const; ///< with heading, kind and period of the fields
    void preview();

    AppContext& m_context;
    QPushButton* m_create;
    QListWidget* m_sources;
    QLabel* m_about;
    QComboBox* m_year;
    QPlainTextEdit* m_title;
    QComboBox* m_kind;
    QLineEdit* m_start;
    QLineEdit* m_end;
    ErrorLabel* m_error;
    MeasurePicker* m_picker;
    QLabel* m_rowCount;
    QTreeWidget* m_rows;
};

} // namespace lotsia
