#include "orders/AppendixContent.h"

#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 256 * 1024 * 1024;
constexpr int maxDepth = 32;
constexpr qsizetype maxAppendices = 20;
constexpr qsizetype maxNotes = 1000;
const QString format = u"lotsia-order-appendices/1"_s;

QString kindKey(AppendixKind kind)
{
    return OrderAppendix{kind}.toJson().value("kind"_L1).toString();
}

QJsonObject textsJson(const QHash<QString, QString>& texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<QHash<QString, QString>> readTexts(const StrictJson& parent, const QString& key)
{
    LOTSIA_TRY_ASSIGN(const StrictJson object, parent.object(key));
    QHash<QString, QString> texts;
    for (const QString& code : object.raw().keys()) {
        LOTSIA_TRY_ASSIGN(const QString text, object.text(code));
        texts.insert(code, text);
    }
    return texts;
}

QJsonObject criteriaJson(const PrintedCriteria& criteria)
{
    // The set stands as its canonical text, byte for byte: its SHA-256 can be checked.
    return {{u"set"_s, QString::fromUtf8(criteria.set.canonicalJson())},
            {u"names"_s, textsJson(criteria.names)},
            {u"units"_s, textsJson(criteria.units)},
            {u"calendar"_s, QJsonArray::fromStringList(criteria.calendarNotes)},
            {u"first_year"_s, criteria.firstYear},
            {u"last_year"_s, criteria.lastYear},
            {u"order"_s, criteria.orderText}};
}

Result<PrintedCriteria> readCriteria(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys(
        {u"set"_s, u"names"_s, u"units"_s, u"calendar"_s, u"first_year"_s, u"last_year"_s, u"order"_s}));
    LOTSIA_TRY_ASSIGN(CriteriaSet set, CriteriaSet::parse(object.raw().value("set"_L1).toString().toUtf8()));
    PrintedCriteria criteria{std::move(set)};
    LOTSIA_TRY_ASSIGN(criteria.names, readTexts(object, u"names"_s));
    LOTSIA_TRY_ASSIGN(criteria.units, readTexts(object, u"units"_s));
    LOTSIA_TRY_ASSIGN(criteria.calendarNotes, object.texts(u"calendar"_s, maxNotes));
    criteria.firstYear = object.raw().value("first_year"_L1).toInt();
    criteria.lastYear = object.raw().value("last_year"_L1).toInt();
    LOTSIA_TRY_ASSIGN(criteria.orderText, object.text(u"order"_s));
    return criteria;
}

Result<AppendixContent> readContent(const StrictJson& object)
{
    LOTSIA_TRY(object.onlyKeys({u"kind"_s, u"value"_s}));
    LOTSIA_TRY_ASSIGN(const QString kindText, object.text(u"kind"_s, StrictJson::Need::Required));
    LOTSIA_TRY_ASSIGN(const StrictJson value, object.object(u"value"_s));
    for (const AppendixKind kind : {AppendixKind::Roadmap, AppendixKind::Criteria, AppendixKind::Methodology}) {
        if (kindText != kindKey(kind))
            continue;
        if (kind == AppendixKind::Roadmap) {
            LOTSIA_TRY_ASSIGN(Roadmap roadmap, Roadmap::fromJson(QJsonDocument(value.raw()).toJson()));
            return AppendixContent{kind, std::move(roadmap)};
        }
        LOTSIA_TRY_ASSIGN(PrintedCriteria criteria, readCriteria(value));
        return AppendixContent{kind, std::move(criteria)};
    }
    for (const AppendixKind kind : {AppendixKind::FreeText, AppendixKind::FreeTable}) {
        if (kindText != kindKey(kind))
            continue;
        LOTSIA_TRY_ASSIGN(OwnAppendix own, readOwnAppendix(value));
        return AppendixContent{kind, std::move(own)};
    }
    if (kindText != kindKey(AppendixKind::SchoolList))
        return object.bad(u"kind"_s,
                          QCoreApplication::translate(
                              "Order",
                              "“roadmap”, “criteria”, “methodology”, “school_list”, “text” or “table” is expected "
                              "here."));
    LOTSIA_TRY_ASSIGN(PrintedSchoolList list, PrintedSchoolList::fromJson(value));
    return AppendixContent{AppendixKind::SchoolList, std::move(list)};
}

} // namespace

QString AppendixContent::documentKind() const
{
    if (const OwnAppendix* written = own())
        return written->documentKind.trimmed().isEmpty() ? appendixKindText(kind) : written->documentKind;
    const Roadmap* plan = roadmap();
    return plan ? plan->documentKind : appendixKindText(kind);
}

bool AppendixContent::isSample() const
{
    if (const PrintedCriteria* printed = criteria())
        return printed->set.isSample();
    const PrintedSchoolList* list = schoolList();
    return list && list->sample;
}

QByteArray frozenAppendices(const QList<AppendixContent>& contents)
{
    if (contents.isEmpty())
        return {};
    if (contents.size() == 1 && contents.first().roadmap())
        return contents.first().roadmap()->toJson();
    QJsonArray array;
    for (const AppendixContent& content : contents) {
        QJsonObject value;
        if (const Roadmap* plan = content.roadmap())
            value = QJsonDocument::fromJson(plan->toJson()).object();
        else if (const PrintedCriteria* criteria = content.criteria())
            value = criteriaJson(*criteria);
        else if (const PrintedSchoolList* list = content.schoolList())
            value = list->toJson();
        else if (const OwnAppendix* own = content.own())
            value = ownAppendixJson(*own);
        array << QJsonObject{{u"kind"_s, kindKey(content.kind)}, {u"value"_s, value}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"appendices"_s, array}}).toJson(QJsonDocument::Compact);
}

Result<QList<AppendixContent>> readFrozenAppendices(const QByteArray& json)
{
    if (json.isEmpty())
        return QList<AppendixContent>();
    LOTSIA_TRY_ASSIGN(const QJsonObject object, parseJsonObject(json, maxBytes, maxDepth));
    if (object.value("format"_L1).toString() != format) { // what the first edition kept
        LOTSIA_TRY_ASSIGN(Roadmap roadmap, Roadmap::fromJson(json));
        return QList<AppendixContent>{{AppendixKind::Roadmap, std::move(roadmap)}};
    }
    const StrictJson root(object, {}, {});
    LOTSIA_TRY(root.onlyKeys({u"format"_s, u"appendices"_s}));
    LOTSIA_TRY_ASSIGN(const QJsonArray array, root.array(u"appendices"_s, maxAppendices));
    QList<AppendixContent> contents;
    for (qsizetype i = 0; i < array.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const StrictJson item, root.item(u"appendices"_s, array, i));
        LOTSIA_TRY_ASSIGN(AppendixContent content, readContent(item));
        contents << std::move(content);
    }
    return contents;
}

} // namespace lotsia
