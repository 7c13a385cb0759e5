#include "ui/orders/UnfilledPlaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

QList<FieldPlace> unfilledPlaces(const QString& text)
{
    static const QRegularExpression lines(u"_{3,}"_s);
    QList<FieldPlace> places = emptyFields(text);
    for (auto match = lines.globalMatch(text); match.hasNext();) {
        const auto line = match.next();
        places << FieldPlace{line.capturedStart(), line.capturedLength(), line.captured()};
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return places;
}

} // namespace lotsia
