#pragma once

#include <QFrame>

class QProgressBar;
class QPushButton;
class QTimer;

namespace lotsia {

class AppContext;
class ElidedLabel;

/// Progress of the long work with its Cancel button; shows itself only when the work takes longer than half a second.
class TaskStrip : public QFrame {
    Q_OBJECT

public:
    explicit TaskStrip(AppContext& context, QWidget* parent = nullptr);

private:
    void start(const QString& title);
    void progress(const QString& label, qint64 done, qint64 total);
    void finish();

    QString m_title;
    ElidedLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_delay;
};

} // namespace lotsia
