#include "ui/shell/TaskStrip.h"

#include "ui/common/AppContext.h"
#include "ui/common/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace lotsia {

TaskStrip::TaskStrip(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_label(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_delay(new QTimer(this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    setAccessibleName(tr("Work in progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_bar->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * step, step / 2, step, step / 2);
    layout->setSpacing(step);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(500);
    hide();
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this, &context] {
        m_cancel->setEnabled(false);
        context.cancelTask();
    });
    connect(&context, &AppContext::taskStarted, this, &TaskStrip::start);
    connect(&context, &AppContext::taskProgressed, this, &TaskStrip::progress);
    connect(&context, &AppContext::taskFinished, this, &TaskStrip::finish);
}

void TaskStrip::start(const QString& title)
{
    m_title = title;
    m_label->setText(title);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_delay->start();
}

void TaskStrip::progress(const QString& label, qint64 done, qint64 total)
{
    QString text = label.isEmpty() ? m_title : QStringLiteral("%1 — %2").arg(m_title, label);
    const QLocale locale;
    if (total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(std::min(done, total) * 1000 / total));
        text = tr("%1 — %2 of %3").arg(text, locale.toString(done), locale.toString(total));
    } else {
        m_bar->setRange(0, 0);
        if (done > 0)
            text = tr("%1 — rows: %2").arg(text, locale.toString(done));
    }
    m_label->setText(text);
}

void TaskStrip::finish()
{
    m_delay->stop();
    hide();
}

} // namespace lotsia
