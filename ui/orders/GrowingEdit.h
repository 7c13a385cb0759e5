#pragma once

#include <QPlainTextEdit>

namespace lotsia {

/// Field of several lines, as high as its text; Tab leaves it.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(int minimumLines, QWidget* parent = nullptr);

signals:
    void left(); ///< the focus went elsewhere
    void entered(); ///< the focus came

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int m_minimumLines;
};

} // namespace lotsia
