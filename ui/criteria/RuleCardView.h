#pragma once

#include "criteria/RuleSentence.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class PartButton;
class SentenceView;

/// One card of rules: its heading, its sentences, and the button that adds one more.
class RuleCardView : public QFrame {
    Q_OBJECT

public:
    explicit RuleCardView(QWidget* parent = nullptr);
    /// Sentences at the beginning and the end that stayed keep their widgets.
    void setCard(const RuleCard& card, bool editable);
    const QList<SentenceView*>& sentences() const { return m_sentences; }

signals:
    void partActivated(lotsia::PartButton* button);
    void menuRequested(lotsia::SentenceView* sentence, lotsia::PartButton* button);
    /// \p what as RuleEdit::add takes it.
    void addRequested(lotsia::CardKind card, const QString& what);

private:
    SentenceView* makeSentence();
    void setAddButton(CardKind card);

    QLabel* m_title;
    QLabel* m_empty;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QList<SentenceView*> m_sentences;
    bool m_editable = false;
};

} // namespace lotsia
