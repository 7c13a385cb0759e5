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
    static const QStringList keys{u"roadmap"_s, u"criteria"_s, u"methodology"_s, u"school_list"_s};
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
    }
    Q_UNREACHABLE();
}

QJsonObject OrderAppendix::toJson() const
{
    QJsonObject object{{u"kind"_s, kindKeys().at(static_cast<qsizetype>(kind))}};
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
                              "Order", "“roadmap”, “criteria”, “methodology” or “school_list” is expected here."));
    OrderAppendix appendix;
    appendix.kind = static_cast<AppendixKind>(index);
    QStringList keys{u"kind"_s, sourceKey(appendix.kind)};
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
