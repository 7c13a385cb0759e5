#pragma once

#include "ui/orders/GrowingEdit.h"

namespace lotsia {

/// The text of one point: Enter, Backspace at its start and Alt with an arrow are commands to the list of points.
class ClauseEdit final : public GrowingEdit {
    Q_OBJECT

public:
    explicit ClauseEdit(QWidget* parent = nullptr);

signals:
    void splitAsked(); ///< the text behind the caret begins a point of its own
    void joinAsked(); ///< the point goes on with the one above
    void levelAsked(bool deeper);
    void moveAsked(bool down);
    void neighbourAsked(bool down); ///< the caret leaves the point by an arrow
    void linesPasted(const QString& text); ///< several lines; nothing was inserted yet

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool isCommand(const QKeyEvent& event);
};

} // namespace lotsia
