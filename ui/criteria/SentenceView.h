#pragma once

#include "criteria/RuleSentence.h"
#include "ui/common/Tones.h"

#include <QWidget>

#include <vector>

namespace lotsia {

class PartButton;

/// One sentence of a rule: words that wrap, and the parts that can be changed among them; indented with a line for each
/// group around it. A note may stand below it.
class SentenceView : public QWidget {
    Q_OBJECT

public:
    explicit SentenceView(QWidget* parent = nullptr);
    /// Plain words only when it is not \p editable.
    void setLine(const RuleLine& line, bool editable);
    const RuleLine& line() const { return m_line; }
    void setNote(const QString& note);
    QString note() const { return m_note; }
    PartButton* menuButton() const { return m_menu; }
    QList<PartButton*> partButtons() const { return m_buttons; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return flow(width, nullptr); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void partActivated(lotsia::PartButton* button);
    void menuRequested(lotsia::PartButton* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Piece {
        QString word;
        PartButton* button = nullptr;
        bool glued = false; ///< no space before it
        bool muted = false;
        bool note = false;
        bool breakBefore = false;
    };
    /// Where the pieces go at \p width; their rectangles when asked for. Returns the height.
    int flow(int width, std::vector<QRect>* places) const;
    void rebuild(bool editable);
    void addWords(const QString& text, bool muted, bool note);
    void place();
    int indent() const;
    QFont faceOf(const Piece& piece) const;
    bool isHeading() const;

    RuleLine m_line;
    QString m_note;
    bool m_editable = false;
    std::vector<Piece> m_pieces;
    std::vector<QRect> m_places;
    QList<PartButton*> m_buttons;
    PartButton* m_menu = nullptr;
};

} // namespace lotsia
