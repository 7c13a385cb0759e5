#pragma once

#include <QSyntaxHighlighter>

class QLineEdit;
class QPlainTextEdit;

namespace lotsia {

/// Marks what is still to be written, «{основание}» and «________», in a text field.
class FieldHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// Follows \p edit for its life, and its palette.
    explicit FieldHighlighter(QPlainTextEdit* edit);
    /// Marks the same in a field of one line, now; to be called after each change of its text or its palette.
    static void mark(QLineEdit* edit);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace lotsia
