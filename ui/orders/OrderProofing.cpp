#include "ui/orders/OrderProofing.h"

#include "ui/common/EditCommand.h"
#include "ui/orders/RemarkList.h"
#include "ui/orders/SpellingCheck.h"
#include "workspace/ProofingService.h"
#include "workspace/RoadmapService.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// \p text with the letters of \p remark replaced; nullopt when it is not the text that was read.
std::optional<QString> replaced(const QString& text, const OrderRemark& remark, const QString& replacement)
{
    const QString letters = remark.isSpelling() ? remark.word : text.mid(remark.position, remark.length);
    if (remark.position + remark.length > text.size() || remarkKey(remark.finding.code, text, letters) != remark.key)
        return std::nullopt;
    return QString(text).replace(remark.position, remark.length, replacement);
}

} // namespace

OrderProofing::OrderProofing(AppContext& context, RemarkList& list, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_list(list)
    , m_spelling(new SpellingCheck(this))
{
    connect(m_spelling, &SpellingCheck::found, this, [this](const OrderRemarks& remarks) {
        m_misspelt = remarks;
        m_note.clear();
        show();
    });
    connect(m_spelling, &SpellingCheck::unavailable, this, [this](const QString& why) {
        m_note = why;
        show();
    });
}

Status OrderProofing::readKnowledge()
{
    const ProofingService& proofing = m_context.workspace().proofing();
    LOTSIA_TRY_ASSIGN(m_known, proofing.context());
    LOTSIA_TRY_ASSIGN(m_words, proofing.knownWords());
    LOTSIA_TRY_ASSIGN(m_hidden, proofing.hiddenRemarks(m_order.id));
    return {};
}

void OrderProofing::check(const Order& order, const QList<AppendixContent>& contents)
{
    if (order.id != m_order.id)
        m_misspelt.clear();
    m_order = order;
    m_contents = contents;
    // Without the directory the rules still hold: the page has shown the error of the database by itself.
    (void)readKnowledge();
    m_rules = remarksOn(order, contents, m_known);
    m_texts = orderTexts(order, contents);
    // What is known of words that are still there stays in view until the new answer comes.
    m_misspelt.removeIf([this](const OrderRemark& remark) {
        const auto text = std::ranges::find_if(m_texts, [&remark](const OrderText& one) {
            return one.anchor == remark.anchor && one.field == remark.field;
        });
        return text == m_texts.end() || remarkKey(u"spelling"_s, text->text, remark.word) != remark.key
            || m_words.contains(remark.word);
    });
    show();
    m_spelling->start(m_texts, m_words);
}

QString OrderProofing::summaryOf(const Order& order, const QList<AppendixContent>& contents) const
{
    OrderRemarks remarks = remarksOn(order, contents, m_known);
    if (order.id == m_order.id)
        remarks += m_misspelt;
    remarks.removeIf([this](const OrderRemark& remark) { return m_hidden.contains(remark.key); });
    return summary(remarks);
}

void OrderProofing::clear()
{
    m_spelling->stop();
    m_rules.clear();
    m_misspelt.clear();
    show();
}

void OrderProofing::show()
{
    m_shown = m_rules + m_misspelt;
    const auto hidden = m_shown.removeIf([this](const OrderRemark& remark) { return m_hidden.contains(remark.key); });
    m_list.setReadOnly(m_context.workspace().isReadOnly());
    m_list.setRemarks(m_shown, int(hidden), m_note);
}

std::optional<Order> OrderProofing::mended(const Order& order, const OrderRemark& remark, const QString& replacement)
{
    Order after = order;
    QString* text = textOf(after, remark.anchor, remark.field);
    const auto mended = text ? replaced(*text, remark, replacement) : std::nullopt;
    if (!mended)
        return std::nullopt;
    *text = *mended;
    return after;
}

Status OrderProofing::mendRoadmap(const OrderRemark& remark, const QString& replacement)
{
    const auto changed = [] {
        return fail(ErrorCode::Data, tr("The text has changed meanwhile. Look at the remarks again."));
    };
    const qsizetype appendix = anchorIndex(remark.anchor, u"appendix"_s);
    if (appendix < 0 || appendix >= m_order.appendices.size())
        return changed();
    const RoadmapId id(m_order.appendices.at(appendix).source);
    LOTSIA_TRY_ASSIGN(const Roadmap before, m_context.workspace().roadmaps().get(id));
    const auto text = replaced(roadmapText(before, remark.anchor, remark.field), remark, replacement);
    Roadmap after = before;
    if (!text || !setRoadmapText(after, remark.anchor, remark.field, *text))
        return changed();
    const auto write = [](const Roadmap& roadmap) {
        return [roadmap](Workspace& workspace) -> Status {
            LOTSIA_TRY(workspace.roadmaps().save(roadmap));
            return {};
        };
    };
    return EditCommand::run(m_context, tr("Mend a slip of the roadmap"), write(after), write(before));
}

Status OrderProofing::addWord(const QString& word)
{
    return EditCommand::run(
        m_context, tr("Add “%1” to the dictionary").arg(word),
        [word](Workspace& workspace) { return workspace.proofing().addWord(word); },
        [word](Workspace& workspace) { return workspace.proofing().removeWord(word); });
}

Status OrderProofing::hide(const OrderRemark& remark)
{
    const auto set = [order = m_order.id, key = remark.key](bool hidden) {
        return [order, key, hidden](Workspace& workspace) {
            return workspace.proofing().setRemarkHidden(order, key, hidden);
        };
    };
    return EditCommand::run(m_context, tr("Hide a remark"), set(true), set(false));
}

Status OrderProofing::showHidden()
{
    const auto set = [order = m_order.id, keys = m_hidden](bool hidden) {
        return [order, keys, hidden](Workspace& workspace) {
            return workspace.proofing().setRemarksHidden(order, keys, hidden);
        };
    };
    return EditCommand::run(m_context, tr("Show the hidden remarks"), set(false), set(true));
}

ActionId OrderProofing::actionOf(const OrderRemark& remark) const
{
    const qsizetype appendix = anchorIndex(remark.anchor, u"appendix"_s);
    const Roadmap* roadmap =
        appendix >= 0 && appendix < m_contents.size() ? m_contents.at(appendix).roadmap() : nullptr;
    if (!roadmap)
        return {};
    Roadmap copy = *roadmap;
    if (const RoadmapAction* action = actionAt(copy, remark.anchor))
        return action->id;
    // A heading: the row below it.
    const qsizetype wanted = remark.field.startsWith("section."_L1) ? QStringView(remark.field).mid(8).toLongLong() : 0;
    for (qsizetype s = wanted; s < roadmap->sections.size(); ++s) {
        if (!roadmap->sections.at(s).actions.isEmpty())
            return roadmap->sections.at(s).actions.first().id;
    }
    return {};
}

} // namespace lotsia
