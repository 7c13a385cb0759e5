#include "orders/BasisText.h"

#include "common/TextFold.h"
#include "orders/OrderFieldNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Governor {
    QStringView pattern;
    GrammaticalCase wordCase;
};

// Norms of government of Russian prepositions (Розенталь, «Справочник по правописанию», §§ 198–199).
constexpr std::array governors{
    Governor{u"в\\s+соответствии\\s+со?", GrammaticalCase::Instrumental},
    Governor{u"руководствуясь", GrammaticalCase::Instrumental},
    Governor{u"утвержд[её]н(?:н\\p{L}+|[аоы])?", GrammaticalCase::Instrumental},
    Governor{u"в\\s+связи\\s+со?", GrammaticalCase::Instrumental},
    Governor{u"согласно", GrammaticalCase::Dative},
    Governor{u"на\\s+основании", GrammaticalCase::Genitive},
    Governor{u"во\\s+исполнение", GrammaticalCase::Genitive},
    Governor{u"в\\s+целях\\s+(?:исполнения|реализации|выполнения)", GrammaticalCase::Genitive},
    Governor{u"для\\s+исполнения", GrammaticalCase::Genitive},
    Governor{u"в\\s+редакции", GrammaticalCase::Genitive},
    Governor{u"с\\s+уч[её]том", GrammaticalCase::Genitive},
    Governor{u"в\\s+рамках", GrammaticalCase::Genitive},
    Governor{u"(?:изменени[ея]|изменений|внести)\\s+в", GrammaticalCase::Accusative},
    Governor{u"ссылаясь\\s+на", GrammaticalCase::Accusative},
};

QString joined(const QList<LegalAct>& acts, std::optional<GrammaticalCase> wordCase)
{
    QStringList texts;
    for (const LegalAct& act : acts)
        texts << actText(act, wordCase);
    return texts.join(u", "_s);
}

} // namespace

std::optional<GrammaticalCase> basisCase(const QString& text, qsizetype caret)
{
    const QString before = text.left(caret);
    std::optional<GrammaticalCase> wordCase;
    qsizetype last = -1;
    for (const Governor& governor : governors) {
        const QRegularExpression pattern(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(governor.pattern),
                                         QRegularExpression::UseUnicodePropertiesOption
                                             | QRegularExpression::CaseInsensitiveOption);
        auto matches = pattern.globalMatch(before);
        while (matches.hasNext()) {
            const qsizetype at = matches.next().capturedStart();
            if (at > last) {
                last = at;
                wordCase = governor.wordCase;
            }
        }
    }
    return wordCase;
}

BasisEdit basisEdit(const QString& preamble, qsizetype caret, const QList<LegalAct>& acts)
{
    const QList<FieldPlace> places = emptyFields(preamble);
    const auto field =
        std::ranges::find_if(places, [](const FieldPlace& place) { return fieldKey(place.name) == u"basis"; });
    BasisEdit edit;
    if (field != places.end()) {
        edit.from = field->from;
        edit.length = field->length;
        const auto wordCase = basisCase(preamble, edit.from);
        edit.text = joined(acts, wordCase.value_or(GrammaticalCase::Instrumental));
        return edit;
    }
    edit.from = std::clamp<qsizetype>(caret, 0, preamble.size());
    const auto wordCase = basisCase(preamble, edit.from);
    qsizetype end = edit.from;
    while (end > 0 && preamble.at(end - 1).isSpace())
        --end;
    const QString before = preamble.left(end);
    const QString after = preamble.mid(edit.from).trimmed();
    edit.text = joined(acts, wordCase.value_or(GrammaticalCase::Instrumental));
    if (!wordCase)
        edit.text = (before.isEmpty() ? u"В соответствии с "_s : u"в соответствии с "_s) + edit.text;
    // Behind the words that ask for the act comes the act; behind anything else a comma first.
    static const QRegularExpression asks(
        u"(?<!\\p{L})(?:со?|руководствуясь|согласно|основании|исполнение|исполнения|реализации|редакции|уч[её]том|рамках|на|в|утвержд\\p{L}+)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const bool follows = wordCase && asks.match(before).hasMatch();
    if (!before.isEmpty() && !follows && !before.endsWith(u',')) {
        edit.text.prepend(u", "_s); // before the space that the caret stands behind
        edit.length = edit.from - end;
        edit.from = end;
    } else if (!before.isEmpty() && end == edit.from) {
        edit.text.prepend(u' ');
    }
    if (!after.isEmpty() && after.at(0).isLetterOrNumber())
        edit.text += u", "_s;
    return edit;
}

} // namespace lotsia
