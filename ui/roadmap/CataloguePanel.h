#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/AppContext.h"
#include "ui/common/InlinePanel.h"

class QLabel;
class QPushButton;

namespace lotsia {

class MeasurePicker;

/// «Добавить из каталога…»: measures for the roadmap in view, those it has already marked.
class CataloguePanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit CataloguePanel(AppContext& context, QWidget* parent = nullptr);
    void open(const Roadmap& roadmap);

signals:
    /// The whole roadmap with the measures in their sections, and what the step is called.
    void edited(const lotsia::Roadmap& after, const QString& what);

protected:
    void accept() override;

private:
    void showChoice();

    AppContext& m_context;
    Roadmap m_roadmap;
    QLabel* m_heading;
    MeasurePicker* m_picker;
    QPushButton* m_add;
};

} // namespace lotsia
