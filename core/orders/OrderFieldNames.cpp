#include "orders/OrderFieldNames.h"

#include "common/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

const QList<OrderFieldName>& orderFieldNames()
{
    static const QList<OrderFieldName> names{
        {u"department.name"_s, u"полное наименование учреждения"_s, FieldGroup::Department},
        {u"department.issuer"_s, u"наименование на бланке"_s, FieldGroup::Department},
        {u"department.parent"_s, u"учредитель"_s, FieldGroup::Department},
        {u"department.region"_s, u"регион"_s, FieldGroup::Department},
        {u"department.place"_s, u"место издания"_s, FieldGroup::Department},
        {u"department.stamp"_s, u"приказом учреждения"_s, FieldGroup::Department},
        {u"municipality.nominative"_s, u"муниципалитет"_s, FieldGroup::Department},
        {u"municipality.genitive"_s, u"муниципалитет, родительный падеж"_s, FieldGroup::Department},
        {u"municipality.prepositional"_s, u"муниципалитет, предложный падеж"_s, FieldGroup::Department},
        {u"head.post"_s, u"должность руководителя"_s, FieldGroup::People},
        {u"head.name"_s, u"ФИО руководителя"_s, FieldGroup::People},
        {u"coordinator.post"_s, u"должность координатора"_s, FieldGroup::People},
        {u"coordinator.post_dative"_s, u"должность координатора, дательный падеж"_s, FieldGroup::People},
        {u"coordinator.name"_s, u"ФИО координатора"_s, FieldGroup::People},
        {u"coordinator.name_dative"_s, u"ФИО координатора, дательный падеж"_s, FieldGroup::People},
        {u"roadmap.title"_s, u"название плана"_s, FieldGroup::Roadmap},
        {u"roadmap.title.genitive"_s, u"название плана, родительный падеж"_s, FieldGroup::Roadmap},
        {u"roadmap.title.accusative"_s, u"название плана, винительный падеж"_s, FieldGroup::Roadmap},
        {u"roadmap.kind"_s, u"вид плана"_s, FieldGroup::Roadmap},
        {u"roadmap.kind.genitive"_s, u"вид плана, родительный падеж"_s, FieldGroup::Roadmap},
        {u"roadmap.attached"_s, u"прилагаемый (о плане)"_s, FieldGroup::Roadmap},
        {u"criteria.title"_s, u"название критериев"_s, FieldGroup::Criteria},
        {u"criteria.edition"_s, u"редакция критериев"_s, FieldGroup::Criteria},
        {u"criteria.name"_s, u"критерии с их редакцией"_s, FieldGroup::Criteria},
        {u"list.year"_s, u"учебный год результатов"_s, FieldGroup::Criteria},
        {u"list.next_year"_s, u"учебный год перечня"_s, FieldGroup::Criteria},
        {u"amendment.approved"_s, u"чем утверждён план"_s, FieldGroup::Changes},
        {u"amendment.it"_s, u"его (о плане)"_s, FieldGroup::Changes},
        {u"amendment.attached"_s, u"прилагается (о плане)"_s, FieldGroup::Changes},
        {u"amendment.points"_s, u"изменения плана"_s, FieldGroup::Changes},
        {u"basis"_s, u"основание"_s, FieldGroup::ByHand},
        {u"term"_s, u"срок"_s, FieldGroup::ByHand},
        {u"responsible"_s, u"ответственный"_s, FieldGroup::ByHand},
    };
    return names;
}

QString fieldName(const QString& key)
{
    const auto& names = orderFieldNames();
    const auto found = std::ranges::find(names, key, &OrderFieldName::key);
    return found == names.end() ? QString() : found->name;
}

QString fieldKey(const QString& name)
{
    const QString folded = foldForMatch(name);
    const auto& names = orderFieldNames();
    const auto found =
        std::ranges::find_if(names, [&](const OrderFieldName& each) { return foldForMatch(each.name) == folded; });
    return found == names.end() ? QString() : found->key;
}

QString fieldInBraces(const QString& name)
{
    return u'{' + name + u'}';
}

QList<FieldPlace> emptyFields(const QString& text)
{
    static const QRegularExpression field(u"\\{([А-Яа-яЁё ,:()-]{1,100})\\}"_s);
    QList<FieldPlace> places;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        places << FieldPlace{match.capturedStart(), match.capturedLength(), match.captured(1)};
    }
    return places;
}

QString filledText(const QString& text, const FieldValues& values)
{
    QString result;
    qsizetype done = 0;
    for (const FieldPlace& place : emptyFields(text)) {
        const QString value = values.value(fieldKey(place.name));
        if (value.isEmpty())
            continue;
        result += text.mid(done, place.from - done) + value;
        done = place.from + place.length;
    }
    return result + text.mid(done);
}

} // namespace lotsia
