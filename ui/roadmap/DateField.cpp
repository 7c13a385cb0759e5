#include "ui/roadmap/DateField.h"

#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd.mm.yyyy"));
    setMaxLength(20);
}

void DateField::setDate(const QDate& date)
{
    const QString shown = date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : QString();
    if (text() != shown)
        setText(shown);
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression usual(u"^(\\d{1,2})[., /-]+(\\d{1,2})[., /-]+(\\d{4}|\\d{2})\\s*(?:г\\.?)?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    QDate date;
    if (const auto match = iso.match(typed); match.hasMatch()) {
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto day = usual.match(typed); day.hasMatch()) {
        const int year = day.captured(3).toInt();
        date = QDate(year < 100 ? 2000 + year : year, day.captured(2).toInt(), day.captured(1).toInt());
    }
    if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
        return std::nullopt;
    return date;
}

QString DateField::problem()
{
    return tr("This is not a date. Type it as 01.09.2023.");
}

} // namespace lotsia
