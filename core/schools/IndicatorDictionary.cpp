#include "schools/IndicatorDictionary.h"

#include "common/ShippedFile.h"
#include "common/StrictJson.h"
#include "common/TextFold.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 512 * 1024;
constexpr qsizetype maxHeadings = 40;
constexpr qsizetype maxLength = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorDictionary)
};

const QStringList& kindWords()
{
    static const QStringList words{u"share"_s, u"number"_s, u"yes_no"_s};
    return words;
}

/// A heading without its unit, folded; \p unit receives what the heading said of it.
QString bareHeading(const QString& heading, HeadingMatch::Unit* unit = nullptr)
{
    static const QRegularExpression tail(
        uR"([\s,;:(\[]*(?:\b(?:в\s+)?(?:чел(?:овек|\.)?|процент\w*|км|балл\w*|ед\.?|шт\.?|да\s*/\s*нет|да\s*-\s*нет|доля)|(?:в\s*)?%)[\s.)\]]*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression head(uR"(^(доля|процент|количество|число|кол-во)\s+)"_s);
    QString text = foldForMatch(heading);
    bool percent = text.contains(u'%') || text.contains(u"процент"_s);
    bool part = false;
    if (const auto found = head.match(text); found.hasMatch()) {
        part = found.captured(1) == u"доля";
        text.remove(0, found.capturedLength());
    }
    for (auto found = tail.match(text); found.hasMatch() && found.capturedStart() > 0; found = tail.match(text)) {
        part = part || found.captured().contains(u"доля"_s);
        text.truncate(found.capturedStart());
    }
    if (unit)
        *unit = percent ? HeadingMatch::Unit::Percent : part ? HeadingMatch::Unit::Part : HeadingMatch::Unit::Plain;
    return text.trimmed();
}

bool isCode(const QString& code)
{
    static const QRegularExpression pattern(uR"(^[a-z][a-z0-9_]{0,63}\z)"_s);
    return pattern.match(code).hasMatch();
}

Status checkEntry(const IndicatorEntry& entry)
{
    if (!isCode(entry.code))
        return fail(ErrorCode::Data,
                    Text::tr("The code “%1” will not do: Latin small letters, digits and “_” are expected, a letter "
                             "first. Correct it.")
                        .arg(entry.code.left(80)));
    if (entry.name.trimmed().isEmpty())
        return fail(ErrorCode::Data, Text::tr("The indicator %1 has no name. Type it in.").arg(entry.code));
    QStringList texts = entry.headings;
    texts << entry.name << entry.unit;
    for (const QString& text : std::as_const(texts)) {
        if (text.size() > maxLength)
            return fail(ErrorCode::Data,
                        Text::tr("A text of the indicator %1 is longer than %2 characters. Shorten it.")
                            .arg(entry.code)
                            .arg(maxLength));
    }
    if (entry.headings.size() > maxHeadings)
        return fail(
            ErrorCode::Data,
            Text::tr("The indicator %1 has more than %2 headings. Remove some.").arg(entry.code).arg(maxHeadings));
    if (entry.kind != IndicatorKind::Share && (!entry.numerator.isEmpty() || !entry.denominator.isEmpty()))
        return fail(
            ErrorCode::Data,
            Text::tr("The indicator %1 is no share, so nothing is divided. Clear what is divided or make it a share.")
                .arg(entry.code));
    return {};
}

Result<IndicatorEntry> readEntry(const StrictJson& json)
{
    LOTSIA_TRY(json.onlyKeys({u"code"_s, u"name"_s, u"unit"_s, u"kind"_s, u"headings"_s, u"numerator"_s,
                              u"denominator"_s, u"positive"_s, u"note"_s}));
    IndicatorEntry entry;
    LOTSIA_TRY_ASSIGN(entry.code, json.text(u"code"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(entry.name, json.text(u"name"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(entry.unit, json.text(u"unit"_s));
    LOTSIA_TRY_ASSIGN(const QString kind, json.text(u"kind"_s, StrictJson::Need::Required));
    if (!kindWords().contains(kind))
        return json.bad(u"kind"_s, Text::tr("one of these words is expected here: %1.").arg(kindWords().join(u", "_s)));
    entry.kind = static_cast<IndicatorKind>(kindWords().indexOf(kind));
    LOTSIA_TRY_ASSIGN(entry.headings, json.texts(u"headings"_s, maxHeadings));
    LOTSIA_TRY_ASSIGN(entry.numerator, json.text(u"numerator"_s));
    LOTSIA_TRY_ASSIGN(entry.denominator, json.text(u"denominator"_s));
    LOTSIA_TRY_ASSIGN(entry.positive, json.flag(u"positive"_s, false));
    LOTSIA_TRY_ASSIGN(entry.note, json.text(u"note"_s));
    if (const Status checked = checkEntry(entry); !checked)
        return json.bad(u"code"_s, checked.error().text);
    return entry;
}

} // namespace

Result<IndicatorDictionary> IndicatorDictionary::of(QList<IndicatorEntry> entries)
{
    IndicatorDictionary dictionary;
    if (entries.size() > maxEntries)
        return fail(ErrorCode::Data, Text::tr("There are more than %1 indicators. Remove some.").arg(maxEntries));
    dictionary.m_entries = std::move(entries);
    for (qsizetype i = 0; i < dictionary.m_entries.size(); ++i) {
        const IndicatorEntry& entry = dictionary.m_entries.at(i);
        LOTSIA_TRY(checkEntry(entry));
        if (dictionary.m_byCode.contains(entry.code))
            return fail(ErrorCode::Data,
                        Text::tr("The code %1 stands twice. Give one of the indicators another code.").arg(entry.code));
        dictionary.m_byCode.insert(entry.code, i);
        QStringList headings = entry.headings;
        headings << entry.name;
        for (const QString& heading : std::as_const(headings)) {
            const QString bare = bareHeading(heading);
            if (bare.isEmpty())
                return fail(ErrorCode::Data,
                            Text::tr("A heading of the indicator %1 is blank. Remove it.").arg(entry.code));
            const qsizetype other = dictionary.m_byHeading.value(bare, i);
            if (other != i)
                return fail(ErrorCode::Data,
                            Text::tr("The heading “%1” belongs to two indicators, %2 and %3. Leave it with one.")
                                .arg(heading, dictionary.m_entries.at(other).code, entry.code));
            dictionary.m_byHeading.insert(bare, i);
        }
    }
    for (const IndicatorEntry& entry : std::as_const(dictionary.m_entries)) {
        if (entry.kind != IndicatorKind::Share)
            continue;
        for (const QString& code : {entry.numerator, entry.denominator}) {
            const IndicatorEntry* part = code.isEmpty() ? nullptr : dictionary.find(code);
            if (!code.isEmpty() && (!part || part->kind != IndicatorKind::Number))
                return fail(ErrorCode::Data,
                            Text::tr("The share %1 is counted from %2, which is no number of the list. Choose another.")
                                .arg(entry.code, code.left(80)));
        }
    }
    return dictionary;
}

Result<IndicatorDictionary> IndicatorDictionary::fromJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const StrictJson root, StrictJson::parse(json, maxBytes, fileName));
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"indicators"_s}));
    LOTSIA_TRY(root.format(u"lotsia-indicators/1"_s));
    LOTSIA_TRY_ASSIGN(const QJsonArray list, root.array(u"indicators"_s, maxEntries, StrictJson::Need::Required));
    QList<IndicatorEntry> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"indicators"_s, list, i));
        LOTSIA_TRY_ASSIGN(const IndicatorEntry entry, readEntry(item));
        entries << entry;
    }
    auto dictionary = of(std::move(entries));
    if (!dictionary)
        return root.bad(u"indicators"_s, dictionary.error().text);
    return dictionary;
}

QByteArray IndicatorDictionary::toJson() const
{
    QJsonArray list;
    for (const IndicatorEntry& entry : m_entries) {
        QJsonObject item{{u"code"_s, entry.code},
                         {u"name"_s, entry.name},
                         {u"unit"_s, entry.unit},
                         {u"kind"_s, kindWords().at(static_cast<int>(entry.kind))},
                         {u"headings"_s, QJsonArray::fromStringList(entry.headings)}};
        if (!entry.numerator.isEmpty())
            item.insert(u"numerator"_s, entry.numerator);
        if (!entry.denominator.isEmpty())
            item.insert(u"denominator"_s, entry.denominator);
        if (entry.positive)
            item.insert(u"positive"_s, true);
        if (!entry.note.isEmpty())
            item.insert(u"note"_s, entry.note);
        list << item;
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"lotsia-indicators/1"_s}, {u"indicators"_s, list}})
        .toJson(QJsonDocument::Compact);
}

const IndicatorDictionary& IndicatorDictionary::builtIn()
{
    static const IndicatorDictionary dictionary = [] {
        auto read = fromJson(shippedFile(u"indicators.json"_s), u"indicators.json"_s);
        Q_ASSERT(read); // shipped with the program, checked by its tests
        return read.value_or(IndicatorDictionary());
    }();
    return dictionary;
}

const IndicatorEntry* IndicatorDictionary::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_entries.at(*found);
}

std::optional<HeadingMatch> IndicatorDictionary::match(const QString& heading) const
{
    HeadingMatch match;
    const auto found = m_byHeading.constFind(bareHeading(heading, &match.unit));
    if (found == m_byHeading.cend())
        return std::nullopt;
    const IndicatorEntry& entry = m_entries.at(*found);
    // A percent of pupils is no number of pupils.
    if (entry.kind != IndicatorKind::Share && match.unit != HeadingMatch::Unit::Plain)
        return std::nullopt;
    match.code = entry.code;
    return match;
}

QString IndicatorDictionary::freeCode(const QString& name) const
{
    static const QString letters = u"абвгдежзийклмнопрстуфхцчшщъыьэюя"_s;
    static const QStringList latin =
        u"a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya"_s.split(u' ');
    QString code;
    for (const QChar letter : foldForSearch(name)) {
        const qsizetype place = letters.indexOf(letter);
        if (place >= 0)
            code += latin.at(place) == u"-" ? QString() : latin.at(place);
        else if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    if (code.isEmpty() || code.at(0).isDigit())
        code.prepend(u'x');
    code = code.left(50);
    while (code.endsWith(u'_'))
        code.chop(1);
    QString free = code;
    for (int number = 2; find(free); ++number)
        free = code + u'_' + QString::number(number);
    return free;
}

QHash<QString, QString> IndicatorDictionary::names() const
{
    QHash<QString, QString> names;
    for (const IndicatorEntry& entry : m_entries)
        names.insert(entry.code, entry.name);
    return names;
}

QHash<QString, QString> IndicatorDictionary::units() const
{
    QHash<QString, QString> units;
    for (const IndicatorEntry& entry : m_entries) {
        if (entry.kind != IndicatorKind::YesNo)
            units.insert(entry.code, entry.kind == IndicatorKind::Share ? QStringLiteral("%") : entry.unit);
    }
    return units;
}

} // namespace lotsia
