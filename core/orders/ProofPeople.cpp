#include "orders/Declension.h"
#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

QRegularExpression unicode(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// «Ахмеджанов Р.Р.» → «Ахмеджанов»; a name with its patronymic as it is.
QString withoutInitials(const QString& name)
{
    static const QRegularExpression initial(u"\\p{Lu}\\.\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).remove(initial).trimmed();
}

struct Names {
    QString nominative;
    QString dative, accusative;
    bool hasInitials = false;
};

std::optional<Names> namesOf(const Party& person)
{
    const auto dative = nameInCase(person, GrammaticalCase::Dative);
    const auto accusative = nameInCase(person, GrammaticalCase::Accusative);
    Names names{withoutInitials(person.name), withoutInitials(dative.value_or(QString())),
                withoutInitials(accusative.value_or(QString())), person.name.contains(u'.')};
    constexpr qsizetype Shortest = 3;
    if (!dative || !accusative || names.nominative.size() < Shortest)
        return std::nullopt;
    return names;
}

/// Where the person is told to do something: before the first infinitive of the point.
qsizetype firstInfinitive(const QString& text)
{
    static const QRegularExpression infinitive =
        unicode(u"(?<!\\p{L})(?!печать|память|сеть|путь|треть|тетрадь)\\p{L}{3,30}(?:ить|ать|ять|еть|уть|ыть|сти|зти|"
                "йти|ться|тись)(?!\\p{L})"_s);
    const auto match = infinitive.match(text);
    return match.hasMatch() ? match.capturedStart() : -1;
}

void readPerson(Proofreader& reader, const OrderText& text, const Names& names, qsizetype entrusted,
                qsizetype infinitive)
{
    static const QRegularExpression initials(u"^[ \\x{A0}]?\\p{Lu}\\.|\\p{Lu}\\.[ \\x{A0}]?$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    // Initials end with a full stop too.
    static const QRegularExpression sentenceEnd(u"\\p{Ll}\\.\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& form : {names.nominative, names.dative, names.accusative}) {
        qsizetype at = -1;
        while ((at = text.text.indexOf(form, at + 1)) >= 0) {
            const qsizetype end = at + form.size();
            const bool whole = (at == 0 || !text.text.at(at - 1).isLetter())
                && (end == text.text.size() || !text.text.at(end).isLetter());
            constexpr qsizetype Around = 4;
            if (!whole
                || (names.hasInitials && !initials.match(text.text.mid(end, Around)).hasMatch()
                    && !initials.match(text.text.mid(std::max(qsizetype(0), at - Around), std::min(at, Around)))
                            .hasMatch()))
                continue;
            QString wanted;
            if (entrusted >= 0 && at >= entrusted
                && !sentenceEnd.match(text.text.mid(entrusted, at - entrusted)).hasMatch())
                wanted = names.accusative;
            else if (infinitive > at && (form == names.nominative || at == 0))
                wanted = names.dative;
            if (!wanted.isEmpty() && wanted != form) {
                reader.add(Severity::Warning, u"wrong-case"_s, text, at, form.size(),
                           Text::tr("“%1” stands in another case than the point needs: “%2”.").arg(form, wanted),
                           wanted);
                return;
            }
        }
    }
}

} // namespace

void readPeople(Proofreader& reader)
{
    static const QRegularExpression entrust = unicode(u"возл(?:ожить|агаю|агается)\\s+на\\s"_s);
    QList<Names> people;
    for (const Party& party : reader.context.people) {
        if (party.kind != PartyKind::Person)
            continue;
        if (const auto names = namesOf(party))
            people << *names;
    }
    if (people.isEmpty())
        return;
    for (const OrderText& text : reader.texts) {
        if (!text.anchor.startsWith("clause."_L1))
            continue;
        const auto match = entrust.match(text.text);
        const qsizetype infinitive = firstInfinitive(text.text);
        for (const Names& names : std::as_const(people))
            readPerson(reader, text, names, match.hasMatch() ? match.capturedEnd() : -1, infinitive);
    }
}

} // namespace lotsia
