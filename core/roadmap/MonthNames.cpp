#include "roadmap/MonthNames.h"

#include <QHash>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QStringList& names()
{
    static const QStringList list{u"январь"_s, u"февраль"_s, u"март"_s,     u"апрель"_s,  u"май"_s,    u"июнь"_s,
                                  u"июль"_s,   u"август"_s,  u"сентябрь"_s, u"октябрь"_s, u"ноябрь"_s, u"декабрь"_s};
    return list;
}

QHash<QString, int> allForms()
{
    QHash<QString, int> forms{
        {u"янв"_s, 1}, {u"фев"_s, 2}, {u"февр"_s, 2}, {u"мар"_s, 3},  {u"апр"_s, 4},  {u"июн"_s, 6},   {u"июл"_s, 7},
        {u"авг"_s, 8}, {u"сен"_s, 9}, {u"сент"_s, 9}, {u"окт"_s, 10}, {u"ноя"_s, 11}, {u"нояб"_s, 11}, {u"дек"_s, 12},
    };
    for (int month = 1; month <= 12; ++month) {
        const QString& name = names().at(month - 1);
        forms.insert(name, month);
        const bool soft = name.endsWith(u'ь') || name.endsWith(u'й');
        const QString stem = soft ? name.chopped(1) : name;
        const QStringList endings =
            soft ? QStringList{u"я"_s, u"ю"_s, u"е"_s, u"ем"_s} : QStringList{u"а"_s, u"у"_s, u"е"_s, u"ом"_s};
        for (const QString& ending : endings)
            forms.insert(stem + ending, month);
    }
    return forms;
}

} // namespace

int monthOfWord(const QString& word)
{
    static const QHash<QString, int> forms = allForms();
    return forms.value(word, 0);
}

QString monthName(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return names().at(month - 1);
}

QString monthGenitive(int month)
{
    const QString name = monthName(month);
    return name.endsWith(u'т') ? name + u'а' : name.chopped(1) + u'я';
}

} // namespace lotsia
