#pragma once

#include "documents/Document.h"

#include <QScrollArea>

class QPrinter;

namespace lotsia {

class PageLayout;

/// Pages of a document under each other, painted by the same layout as print and PDF; fit to width or a zoom in
/// percent.
class DocumentPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent = nullptr);
    ~DocumentPreview() override;
    /// Lays the document out again; the scroll position stays.
    void setDocument(const Document& document);
    int pageCount() const;
    void setZoom(int percent); ///< 0: fit to width

    /// Asks for a printer (the system's dialog) and prints \p document; each page takes its own paper direction.
    static void printDocument(QWidget* parent, const Document& document);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Canvas;
    Canvas* m_canvas;
    int m_zoom = 0;
};

} // namespace lotsia
