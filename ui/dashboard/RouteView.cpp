#include "ui/dashboard/RouteView.h"

#include "ui/common/ToneLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lotsia {

namespace {

QString stateWord(RouteStep::State state)
{
    switch (state) {
    case RouteStep::State::Done:
        return RouteView::tr("done");
    case RouteStep::State::Attention:
        return RouteView::tr("needs attention");
    case RouteStep::State::Later:
        return RouteView::tr("not in this version");
    case RouteStep::State::Open:
        break;
    }
    return RouteView::tr("to do");
}

Tone stateTone(RouteStep::State state)
{
    switch (state) {
    case RouteStep::State::Done:
        return Tone::Good;
    case RouteStep::State::Attention:
        return Tone::Warning;
    case RouteStep::State::Later:
        return Tone::Neutral;
    case RouteStep::State::Open:
        break;
    }
    return Tone::Info;
}

} // namespace

RouteView::RouteView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    setAccessibleName(tr("The year's route"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * step);
    m_layout->setVerticalSpacing(step / 2);
    m_layout->setColumnStretch(3, 1);
}

void RouteView::setSteps(const QList<RouteStep>& steps)
{
    int focused = -1; // the button that has the keyboard keeps it over a refresh
    const auto buttons = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons[i]->hasFocus())
            focused = int(i);
    }
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        addStep(int(i), steps[i]);
    m_layout->setRowStretch(int(steps.size()), 1); // height to spare goes below the last line
    const auto now = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (focused >= 0 && focused < now.size())
        now[focused]->setFocus();
}

void RouteView::addStep(int row, const RouteStep& step)
{
    const bool later = step.state == RouteStep::State::Later;
    auto* number = new QLabel(QString::number(row + 1), this);
    QFont bold = number->font();
    bold.setBold(true);
    number->setFont(bold);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* title = new QLabel(step.title, this);
    title->setFont(bold);
    auto* state = new ToneLabel(stateWord(step.state), stateTone(step.state), this);
    auto* sentence = new QLabel(step.sentence, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    for (QLabel* label : std::initializer_list<QLabel*>{number, title, state, sentence})
        label->setEnabled(!later);
    m_layout->addWidget(number, row, 0);
    m_layout->addWidget(title, row, 1);
    m_layout->addWidget(state, row, 2);
    m_layout->addWidget(sentence, row, 3);
    m_layout->setRowMinimumHeight(row, fontMetrics().height() * 2); // lines without a button are as tall as the others
    if (step.buttonText.isEmpty())
        return;
    auto* button = new QPushButton(step.buttonText, this);
    button->setAccessibleDescription(QStringLiteral("%1: %2").arg(stateWord(step.state), step.sentence));
    connect(button, &QPushButton::clicked, this,
            [this, page = step.page, item = step.item] { emit requested(page, item); });
    m_layout->addWidget(button, row, 4);
}

} // namespace lotsia
