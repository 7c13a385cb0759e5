#include "ui/criteria/RuleCardView.h"

#include "ui/common/Icons.h"
#include "ui/common/ToneLabel.h"
#include "ui/criteria/PartButton.h"
#include "ui/criteria/SentenceView.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

RuleCardView::RuleCardView(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_empty(new ToneLabel(tr("Nothing here yet."), Tone::Neutral))
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(step, step / 2, step, step);
    outer->setSpacing(step / 2);
    QFont face = font();
    face.setBold(true);
    face.setPointSizeF(face.pointSizeF() * 1.1);
    m_title->setFont(face);
    m_add->setIcon(icon(u"add"_s));
    m_add->setFlat(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    outer->addLayout(head);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    outer->addWidget(m_empty);
    outer->addLayout(m_layout);
}

SentenceView* RuleCardView::makeSentence()
{
    auto* sentence = new SentenceView(this);
    connect(sentence, &SentenceView::partActivated, this, &RuleCardView::partActivated);
    connect(sentence, &SentenceView::menuRequested, this,
            [this, sentence](PartButton* button) { emit menuRequested(sentence, button); });
    return sentence;
}

void RuleCardView::setCard(const RuleCard& card, bool editable)
{
    m_title->setText(card.title);
    setAccessibleName(card.title);
    setAddButton(card.kind);
    m_add->setVisible(editable && card.kind != CardKind::Set);
    m_empty->setVisible(card.lines.isEmpty());
    const auto sameText = [](const RuleLine& left, const RuleLine& right) {
        return left.kind == right.kind && left.text() == right.text();
    };
    const qsizetype before = m_sentences.size();
    const qsizetype now = card.lines.size();
    qsizetype front = 0;
    while (front < std::min(before, now) && sameText(m_sentences.at(front)->line(), card.lines.at(front)))
        ++front;
    qsizetype back = 0;
    while (back < std::min(before, now) - front
           && sameText(m_sentences.at(before - 1 - back)->line(), card.lines.at(now - 1 - back)))
        ++back;
    while (m_sentences.size() > now) {
        SentenceView* gone = m_sentences.takeAt(front);
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // its menu may be what led here
    }
    while (m_sentences.size() < now) {
        const qsizetype place = m_sentences.size() - back;
        m_sentences.insert(place, makeSentence());
        m_layout->insertWidget(int(place), m_sentences.at(place));
        m_sentences.at(place)->show(); // the layout would do so later, and count without it until then
    }
    for (qsizetype i = 0; i < now; ++i)
        m_sentences.at(i)->setLine(card.lines.at(i), editable);
    // The keyboard goes through the sentences as the eye does.
    QWidget* last = m_add;
    for (SentenceView* sentence : std::as_const(m_sentences)) {
        for (PartButton* button : sentence->partButtons()) {
            QWidget::setTabOrder(last, button);
            last = button;
        }
        if (PartButton* menu = sentence->menuButton()) {
            QWidget::setTabOrder(last, menu);
            last = menu;
        }
    }
}

void RuleCardView::setAddButton(CardKind card)
{
    if (!m_add->text().isEmpty())
        return;
    static const auto texts = [] {
        return QHash<CardKind, QString>{{CardKind::Classes, tr("Add class")},
                                        {CardKind::Signs, tr("Add sign")},
                                        {CardKind::ProcedureSets, tr("Add set of procedures")},
                                        {CardKind::Indexes, tr("Add index")},
                                        {CardKind::Exclusions, tr("Add exception")},
                                        {CardKind::Ranking, tr("Add key")}};
    };
    m_add->setText(texts().value(card));
    QList<std::pair<QString, QString>> entries;
    if (card == CardKind::Exclusions)
        entries = {{u"type"_s, tr("By kind of school")},
                   {u"level"_s, tr("By level of school")},
                   {u"location"_s, tr("By location")},
                   {u"cluster"_s, tr("By cluster")}};
    if (card == CardKind::Ranking)
        entries = {{u"count"_s, tr("Number of procedures with a sign")},
                   {u"mean_share_below"_s, tr("Mean share below the minimum")},
                   {u"name"_s, tr("Name of school")}};
    if (entries.isEmpty()) {
        connect(m_add, &QPushButton::clicked, this, [this, card] { emit addRequested(card, {}); });
        return;
    }
    auto* menu = new QMenu(m_add);
    for (const auto& [what, text] : entries)
        menu->addAction(text, this, [this, card, key = what] { emit addRequested(card, key); });
    m_add->setMenu(menu);
}

} // namespace lotsia
