#pragma once

#include "common/Result.h"
#include "criteria/RuleSentence.h"

#include <QHash>
#include <QJsonArray>
#include <QScrollArea>

#include <functional>

class QMenu;
class QVBoxLayout;

namespace lotsia {

class PartButton;
class PartPopup;
class RuleCardView;
class RuleEdit;
class SentenceView;

/// A set of criteria in cards of sentences, changed by clicking their parts. It stores nothing: every change goes
/// through \p Apply, and what the new set would do is asked from \p Effect.
class RuleView : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the new set over; the reason when it cannot.
    using Apply = std::function<Status(const QJsonObject& set, const QString& what)>;
    /// What a set would change among the schools, in words; empty when it is not known.
    using Effect = std::function<QString(const QJsonObject& set)>;

    explicit RuleView(QWidget* parent = nullptr);
    void setHandlers(Apply apply, Effect effect);
    /// Sentences that stayed the same keep their widgets, and the focus stays where it was.
    void setRules(const QJsonObject& set, const RuleNames& names, bool editable);
    /// Procedures that can be ticked besides the usual ones.
    void setOfferedProcedures(const QJsonArray& picks) { m_offered = picks; }
    /// A line below each class, by its id.
    void setClassNotes(const QHash<QString, QString>& notes);
    QList<SentenceView*> sentences() const;
    void showTop();
    PartPopup& popup() { return *m_popup; }
    /// What the menu of a line offers.
    void fillMenu(QMenu& menu, SentenceView& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    /// Makes \p change so that the line which is worked at stays where the eye has it.
    void keepPlace(const std::function<void()>& change);
    const SentenceView* heldSentence() const;
    /// Lays out at once what otherwise waits for the event loop.
    void layOut();
    void fillCards(const QList<RuleCard>& cards);
    void openPart(PartButton* button);
    void openMenu(SentenceView& sentence, PartButton* button);
    void addCondition(QMenu& menu, const RuleLine& line);
    void addOwn(QMenu& menu, SentenceView& sentence);
    void addToCard(CardKind card, const QString& what);
    Result<QJsonObject> changed(const RulePart& part, const RulePath& path, const QJsonValue& value) const;
    void showEffect(const RulePath& path, const QJsonValue& value);
    void accept(const RulePath& path, const QJsonValue& value);
    /// An edit of a menu: its refusal is told in the popup's place below \p anchor.
    void run(const Result<QJsonObject>& edited, const QString& what, QWidget* anchor);
    RuleEdit edit() const;

    QJsonObject m_set;
    RuleNames m_names;
    bool m_editable = false;
    QJsonArray m_offered;
    Apply m_apply;
    Effect m_effect;
    QVBoxLayout* m_layout;
    QList<RuleCardView*> m_cards;
    PartPopup* m_popup;
    RulePath m_renamed; ///< where the part that is being renamed will stand
};

} // namespace lotsia
