#pragma once

#include "documents/Document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace lotsia {

class DocumentPreview;

/// The pages as they will be printed, with their number and a zoom that is remembered.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);
    void setDocument(const Document& document);
    int pageCount() const;

private:
    QComboBox* m_zoom;
    QLabel* m_pages;
    DocumentPreview* m_preview;
};

} // namespace lotsia
