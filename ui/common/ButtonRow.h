#pragma once

#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

namespace lotsia {

/// Buttons beside each other above a table or a form.
class ButtonRow final : public QWidget {
public:
    explicit ButtonRow(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins({});
    }
    /// \p name: of the object; \p action: a function of \p receiver.
    template <typename Receiver, typename Action>
    QPushButton* add(const QString& text, const QString& name, Receiver* receiver, Action action)
    {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        QObject::connect(button, &QPushButton::clicked, receiver, action);
        m_layout->addWidget(button);
        return button;
    }
    void addWidget(QWidget* widget, int stretch) { m_layout->addWidget(widget, stretch); }
    void addStretch() { m_layout->addStretch(); }

private:
    QHBoxLayout* m_layout;
};

} // namespace lotsia
