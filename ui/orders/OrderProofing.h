#pragma once

#include "orders/KnownWords.h"
#include "orders/Proofing.h"
#include "ui/common/AppContext.h"

#include <QHash>
#include <QObject>

namespace lotsia {

class RemarkList;
class SpellingCheck;

/// The proofreading of the order in view: the rules at once, the spelling a little later, and what a person does with
/// a remark.
class OrderProofing final : public QObject {
    Q_OBJECT

public:
    OrderProofing(AppContext& context, RemarkList& list, QObject* parent);

    /// Reads \p order as it is typed now.
    void check(const Order& order, const QList<AppendixContent>& contents);
    /// An approved order is not read any more.
    void clear();
    /// What is shown, without what the person hid.
    const OrderRemarks& remarks() const { return m_shown; }
    /// Of \p order as it will be approved, without what the person hid: «ошибок: 2, замечаний: 5»; empty when there is
    /// nothing to say.
    QString summaryOf(const Order& order, const QList<AppendixContent>& contents) const;

    /// The order with the letters of \p remark replaced; nullopt when they have changed meanwhile or are not the
    /// order's own.
    static std::optional<Order> mended(const Order& order, const OrderRemark& remark, const QString& replacement);
    /// A roadmap's text, as an edit of its own that can be taken back. Errors: Data (changed meanwhile, approved).
    [[nodiscard]] Status mendRoadmap(const OrderRemark& remark, const QString& replacement);
    [[nodiscard]] Status addWord(const QString& word);
    [[nodiscard]] Status hide(const OrderRemark& remark);
    [[nodiscard]] Status showHidden();
    /// The action of the roadmap that \p remark stands in, or its first one; invalid: it stands in none.
    ActionId actionOf(const OrderRemark& remark) const;

private:
    [[nodiscard]] Status readKnowledge();
    void show();
    AppContext& m_context;
    RemarkList& m_list;
    SpellingCheck* m_spelling;
    Order m_order;
    QList<AppendixContent> m_contents;
    ProofContext m_known;
    KnownWords m_words;
    QStringList m_hidden;
    QList<OrderText> m_texts;
    OrderRemarks m_rules, m_misspelt, m_shown;
    QString m_note;
};

} // namespace lotsia
