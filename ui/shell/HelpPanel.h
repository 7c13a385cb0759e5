#pragma once

#include <QFrame>

namespace lotsia {

class InspectorText;

/// Help on the page in view, at the window's right.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);
    void showHelp(const QString& pageTitle, const QString& text);

private:
    InspectorText* m_text;
};

} // namespace lotsia
