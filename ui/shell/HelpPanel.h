#pragma once

#include <QFrame>

namespace lotsia {

class InspectorText;

/// A few sentences on the page in view, at the window's right; the guide says more.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);
    void showHelp(const QString& pageTitle, const QString& text);

signals:
    void guideRequested();

private:
    InspectorText* m_text;
};

} // namespace lotsia
