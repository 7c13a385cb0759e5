#pragma once

#include "documents/Document.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace lotsia {

class DocumentPreview;
class PageStrip;

/// The pages as they will be printed: small pictures that fold away, the page in view, one page or two beside each
/// other, a zoom. All of it is remembered.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);
    void setDocument(const Document& document);
    int pageCount() const;
    int currentPage() const; ///< from 0
    QList<int> selectedPages() const; ///< chosen among the small pictures; from 0
    /// Brings the place of this anchor («title», «clause.2», «appendix.1») into view and marks it; unknown: nothing.
    void showPlace(const QString& anchor);

signals:
    /// The page was clicked in what stands under this anchor.
    void placeChosen(const QString& anchor);
    /// What is chosen among the small pictures shall be printed: not this preview of it, which names empty fields.
    void printSelectedAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QBoxLayout* row, const QString& iconName, const QString& name);
    void buildPageBox(QBoxLayout* row);
    void buildZoom(QBoxLayout* row);
    void buildStrip();
    void showZoom();
    void showPages();
    void updateSelection();

    QToolButton* m_small = nullptr;
    QToolButton* m_two = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_of = nullptr;
    QComboBox* m_zoom = nullptr;
    QWidget* m_side = nullptr;
    PageStrip* m_strip = nullptr;
    QToolButton* m_printSelected = nullptr;
    DocumentPreview* m_preview = nullptr;
};

} // namespace lotsia
