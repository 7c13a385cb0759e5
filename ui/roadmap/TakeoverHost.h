#pragma once

#include "exchange/RoadmapTable.h"
#include "ui/common/AppContext.h"

#include <QStackedWidget>

namespace lotsia {

class TakeoverPanel;

/// Shows the preview of a table over the page's own content, while there is one; takes files that are dropped on the
/// page.
class TakeoverHost final : public QStackedWidget {
    Q_OBJECT

public:
    /// \p page also takes dropped files.
    TakeoverHost(AppContext& context, QWidget& page);
    void setContent(QWidget* content) { addWidget(content); }
    bool isOpen() const { return m_panel != nullptr; }

    /// Reads \p path off the GUI thread; opens the preview, or emits jsonFound() for lotsia-roadmap/1.
    void takeFile(const QString& path, bool canAdd);
    /// The table on the clipboard.
    void takeClipboard(bool canAdd);
    void close();

    /// \p roadmap with the measures of \p draft behind its own, terms read in its period.
    static Roadmap withTaken(const Roadmap& roadmap, RoadmapDraft draft);
    QSize minimumSizeHint() const override;

signals:
    void opened();
    void closed();
    void failed(const lotsia::Error& error);
    void jsonFound(const QString& path);
    void fileDropped(const QString& path);
    void createRequested(const lotsia::Roadmap& roadmap);
    void addRequested(const lotsia::RoadmapDraft& draft);

private:
    void open(const RoadmapDraft& draft, bool canAdd);
    AppContext& m_context;
    TakeoverPanel* m_panel = nullptr;
};

} // namespace lotsia
