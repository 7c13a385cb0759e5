#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/AppContext.h"

#include <QStackedWidget>

namespace lotsia {

class CataloguePanel;
class NewRoadmapPanel;

/// The content of the page «Дорожная карта», and the panels that take its place for a while.
class InlinePanels final : public QStackedWidget {
    Q_OBJECT

public:
    InlinePanels(AppContext& context, QWidget* content, QWidget* parent = nullptr);
    void openNew();
    void openCatalogue(const Roadmap& roadmap);
    bool isOpen() const;

signals:
    /// A panel took the content's place, or gave it back.
    void turned(bool open);
    void created(lotsia::RoadmapId roadmap);
    void edited(const lotsia::Roadmap& after, const QString& what);

private:
    void turn(QWidget* shown);
    AppContext& m_context;
    NewRoadmapPanel* m_new = nullptr;
    CataloguePanel* m_catalogue = nullptr;
};

} // namespace lotsia
