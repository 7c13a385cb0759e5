#include "orders/OrderAppendix.h"

#include "common/AcademicYear.h"
#include "common/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxClasses = 100;

const QStringList& kindKeys()
{
    static const QStringList keys{u"roadmap"_s,     u"criteria"_s, u"methodology"_s,
                                  u"school_list"_s, u"text"_s,     u"table"_s};
    return keys;
}

QString sourceKey(AppendixKind kind)
{
    return kind == AppendixKind::Roadmap ? u"roadmap"_s : u"criteria"_s;
}

} // namespace

Result<qint64> readSource(const StrictJson& object, const QString& key, AppendixKind kind)
{
    const QJsonValue value = object.raw().value(key);
    if (value.isUndefined() || value.isNull())
        return 0;
    const qint64 id = value.toInteger();
    if (id > 0 && value.toDouble() == static_cast<double>(id))
        return id;
    return object.bad(
        key,
        kind == AppendixKind::Roadmap
            ? QCoreApplication::translate("Order", "the number of a stored roadmap is expected here.")
            : QCoreApplication::translate("Order", "the number of a stored criteria set is expected here."));
}

QString appendixKindText(AppendixKind kind)
{
    switch (kind) {
    case AppendixKind::Roadmap:
        return u"План"_s;
    case AppendixKind::Criteria:
        return u"Критерии и показатели"_s;
    case AppendixKind::Methodology:
        return u"Методика"_s;
    case AppendixKind::SchoolList:
        return u"Перечень"_s;
    case AppendixKind::FreeText:
    case AppendixKind::FreeTable:
        return u"Приложение"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject ownAppendixJson(const OwnAppendix& own)
{
    QJsonArray rows;
    for (const QStringList& row : own.cells)
        rows << QJsonArray::fromStringList(row);
    QJsonObject object{{u"document_kind"_s, own.documentKind},
                       {u"title"_s, own.title},
                       {u"cells"_s, rows},
                       {u"landscape"_s, own.landscape}};
    if (own.text.size() <= StrictJson::maxTextLength)
        object.insert(u"text"_s, own.text);
    else // a long «Положение»: no single text of a file is longer
        object.insert(u"paragraphs"_s, QJsonArray::fromStringList(own.text.split(u'\n')));
    return object;
}

Result<OwnAppendix> readOwnAppendix(const StrictJson& object)
{
    LOTSIA_TRY(
        object.onlyKeys({u"document_kind"_s, u"title"_s, u"text"_s, u"paragraphs"_s, u"cells"_s, u"landscape"_s}));
    OwnAppendix own;
    LOTSIA_TRY_ASSIGN(own.documentKind, object.text(u"document_kind"_s));
    LOTSIA_TRY_ASSIGN(own.title, object.text(u"title"_s));
    LOTSIA_TRY_ASSIGN(own.text, object.text(u"text"_s));
    if (object.has(u"paragraphs"_s)) {
        LOTSIA_TRY_ASSIGN(const QStringList paragraphs, object.texts(u"paragraphs"_s, OwnAppendix::maxParagraphs));
        own.text = paragraphs.join(u'\n');
    }
    if (own.text.size() > OwnAppendix::maxText)
        return object.bad(u"paragraphs"_s,
                          QCoreApplication::translate("Order", "the text is longer than %1 letters. Shorten it.")
                              .arg(OwnAppendix::maxText));
    LOTSIA_TRY_ASSIGN(own.landscape, object.flag(u"landscape"_s, false));
    LOTSIA_TRY_ASSIGN(const QJsonArray rows, object.array(u"cells"_s, OwnAppendix::maxRows));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StrictJson row({{u"row"_s, rows.at(i)}}, u"cells[%1]"_s.arg(i), {});
        LOTSIA_TRY_ASSIGN(const QStringList cells, row.texts(u"row"_s, OwnAppendix::maxColumns));
        own.cells << cells;
    }
    return own;
}

QJsonObject OrderAppendix::toJson() const
{
    QJsonObject object{{u"kind"_s, kindKeys().at(static_cast<qsizetype>(kind))}};
    if (!stamped)
        object.insert(u"stamped"_s, false);
    if (isOwn()) {
        object.insert(u"own"_s, ownAppendixJson(own));
        return object;
    }
    if (source > 0)
        object.insert(sourceKey(kind), source);
    if (kind == AppendixKind::SchoolList) {
        if (year > 0)
            object.insert(u"year"_s, AcademicYear::endingIn(year).toString());
        if (!classes.isEmpty())
            object.insert(u"classes"_s, QJsonArray::fromStringList(classes));
    }
    return object;
}

Result<OrderAppendix> OrderAppendix::fromJson(const StrictJson& object)
{
    LOTSIA_TRY_ASSIGN(const QString kindText, object.text(u"kind"_s, StrictJson::Need::Required));
    const qsizetype index = kindKeys().indexOf(kindText);
    if (index < 0)
        return object.bad(u"kind"_s,
                          QCoreApplication::translate(
                              "Order",
                              "“roadmap”, “criteria”, “methodology”, “school_list”, “text” or “table” is expected "
                              "here."));
    OrderAppendix appendix;
    appendix.kind = static_cast<AppendixKind>(index);
    LOTSIA_TRY_ASSIGN(appendix.stamped, object.flag(u"stamped"_s, true));
    if (appendix.isOwn()) {
        LOTSIA_TRY(object.onlyKeys({u"kind"_s, u"stamped"_s, u"own"_s}));
        LOTSIA_TRY_ASSIGN(const StrictJson own, object.object(u"own"_s));
        LOTSIA_TRY_ASSIGN(appendix.own, readOwnAppendix(own));
        return appendix;
    }
    QStringList keys{u"kind"_s, u"stamped"_s, sourceKey(appendix.kind)};
    if (appendix.kind == AppendixKind::SchoolList)
        keys << u"year"_s << u"classes"_s;
    LOTSIA_TRY(object.onlyKeys(keys));
    LOTSIA_TRY_ASSIGN(appendix.source, readSource(object, sourceKey(appendix.kind), appendix.kind));
    if (appendix.kind != AppendixKind::SchoolList)
        return appendix;
    LOTSIA_TRY_ASSIGN(const QString yearText, object.text(u"year"_s));
    if (!yearText.isEmpty()) {
        const auto year = AcademicYear::parse(yearText);
        if (!year)
            return object.bad(u"year"_s, year.error().text);
        appendix.year = year->endYear();
    }
    LOTSIA_TRY_ASSIGN(appendix.classes, object.texts(u"classes"_s, maxClasses));
    return appendix;
}

} // namespace lotsia
