#pragma once

#include <QTextBrowser>

namespace lotsia {

/// Rich text for a page's inspector: selectable, in the palette's colours, without a frame; follows changes of theme.
class InspectorText : public QTextBrowser {
    Q_OBJECT

public:
    explicit InspectorText(const QString& accessibleName, QWidget* parent = nullptr);
    /// \p html without colours of its own; classes "muted", "good", "bad" and "warning" take theirs from the palette.
    /// The scroll position goes to the top unless the text is the same.
    void setText(const QString& html);
    /// The text as it would be copied.
    QString plainText() const { return toPlainText(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    QString m_html;
};

} // namespace lotsia
