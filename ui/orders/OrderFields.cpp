#include "ui/orders/OrderFields.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("OrderFields", text);
}

using Kind = OrderField::Kind;
using Part = OrderField::Part;

OrderField textField(const QString& key, const QString& label, Kind kind, Part part, const QString& placeholder,
                     QString Order::*member)
{
    OrderField field{key, label, kind, part, placeholder, {}, {}};
    field.get = [member](const Order& order) { return order.*member; };
    field.set = [member](Order& order, const QString& value) { order.*member = value; };
    return field;
}

OrderField checkField(const QString& key, const QString& label, Part part, bool Order::*member)
{
    OrderField field{key, label, Kind::Check, part, {}, {}, {}};
    field.get = [member](const Order& order) { return order.*member ? u"1"_s : QString(); };
    field.set = [member](Order& order, const QString& value) { order.*member = !value.isEmpty(); };
    return field;
}

OrderField required(OrderField field, const QString& sentence)
{
    field.error = [sentence](const QString& value) { return value.trimmed().isEmpty() ? sentence : QString(); };
    return field;
}

OrderField dateField()
{
    OrderField field = textField(u"date"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Date")), Kind::Line, Part::Requisites,
                                 u"ДД.ММ.ГГГГ"_s, &Order::dateText);
    field.set = [](Order& order, const QString& value) {
        order.dateText = value;
        order.date = orderDate(value);
    };
    field.note = [](const Order& order) {
        if (order.dateText.trimmed().isEmpty())
            return QString();
        const QDate date = orderDate(order.dateText);
        if (!date.isValid())
            return say(QT_TRANSLATE_NOOP("OrderFields", "date not understood: printed as it is"));
        const QString plain = date.toString(u"dd.MM.yyyy");
        return plain == order.dateText.trimmed() ? QString() : plain;
    };
    return field;
}

} // namespace

QList<OrderField> orderFields()
{
    // Placeholders are Russian examples of printed text.
    return {
        textField(u"founder"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Founder")), Kind::Text, Part::Letterhead,
                  u"Администрация … округа"_s, &Order::founder),
        textField(u"issuer"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Who issues the order")), Kind::Text,
                  Part::Letterhead, u"УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"_s, &Order::issuer),
        checkField(u"issuerBelowKind"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Issuer below the word ПРИКАЗ")),
                   Part::Letterhead, &Order::issuerBelowKind),
        checkField(u"spacedKind"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Spaced letters: П Р И К А З")),
                   Part::Letterhead, &Order::spacedKind),
        textField(u"number"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Number")), Kind::Line, Part::Requisites,
                  u"по журналу"_s, &Order::number),
        dateField(),
        textField(u"place"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Place of issue")), Kind::Line, Part::Requisites,
                  u"г. …"_s, &Order::place),
        required(textField(u"title"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Heading")), Kind::Text, Part::Wording,
                           u"Об утверждении Плана мероприятий («дорожной карты») …"_s, &Order::title),
                 say(QT_TRANSLATE_NOOP("OrderFields",
                                       "An order needs a heading. Write what it is about: «Об утверждении …»."))),
        textField(u"preamble"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Preamble: bases and aims")), Kind::Text,
                  Part::Wording, u"В соответствии с …, в целях …"_s, &Order::preamble),
        required(textField(u"decisionWord"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Word of the decision")), Kind::Line,
                           Part::Wording, u"ПРИКАЗЫВАЮ:"_s, &Order::decisionWord),
                 say(QT_TRANSLATE_NOOP("OrderFields", "The word before the points is missing. Write «ПРИКАЗЫВАЮ:»."))),
        textField(u"signerPost"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Post of the signer")), Kind::Text,
                  Part::Signature, u"Начальник Управления"_s, &Order::signerPost),
        textField(u"signerName"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Initials and surname")), Kind::Line,
                  Part::Signature, u"И.О. Фамилия"_s, &Order::signerName),
        textField(u"executor"_s,
                  say(QT_TRANSLATE_NOOP("OrderFields", "Executor: name and telephone, small at the foot")), Kind::Line,
                  Part::Signature, u"Фамилия Имя Отчество, 8 (000) 0-00-00"_s, &Order::executor),
        checkField(u"approvalStamp"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Approval stamp in the appendix's corner")),
                   Part::Stamp, &Order::approvalStamp),
        textField(u"stampIssuer"_s, say(QT_TRANSLATE_NOOP("OrderFields", "Approved by whose order")), Kind::Text,
                  Part::Stamp, u"приказом Управления образования"_s, &Order::stampIssuer),
    };
}

QString OrderField::anchor() const
{
    static const QHash<QString, QString> others{{u"issuerBelowKind"_s, u"issuer"_s}, {u"spacedKind"_s, u"number"_s},
                                                {u"decisionWord"_s, u"decision"_s},  {u"signerPost"_s, u"signature"_s},
                                                {u"signerName"_s, u"signature"_s},   {u"approvalStamp"_s, u"stamp"_s},
                                                {u"stampIssuer"_s, u"stamp"_s}};
    return others.value(key, key);
}

QString orderPartTitle(OrderField::Part part)
{
    switch (part) {
    case Part::Letterhead:
        return say(QT_TRANSLATE_NOOP("OrderFields", "Letterhead"));
    case Part::Requisites:
        return say(QT_TRANSLATE_NOOP("OrderFields", "Number, date, place"));
    case Part::Wording:
        return say(QT_TRANSLATE_NOOP("OrderFields", "Text"));
    case Part::Signature:
        return say(QT_TRANSLATE_NOOP("OrderFields", "Signature"));
    case Part::Stamp:
        return say(QT_TRANSLATE_NOOP("OrderFields", "Appendices"));
    }
    Q_UNREACHABLE();
}

QDate orderDate(const QString& text)
{
    static const QRegularExpression digits(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\s*(г\\.?|года)?$"_s);
    static const QRegularExpression words(u"^«?(\\d{1,2})»?\\s+(\\p{L}+)\\s+(\\d{4})\\s*(г\\.?|года)?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList months{u"января"_s, u"февраля"_s, u"марта"_s,    u"апреля"_s,  u"мая"_s,    u"июня"_s,
                                    u"июля"_s,   u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
    const QString plain = text.simplified();
    if (const auto match = digits.match(plain); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = words.match(plain); match.hasMatch()) {
        const auto month = months.indexOf(match.captured(2).toLower());
        return month < 0 ? QDate() : QDate(match.captured(3).toInt(), int(month) + 1, match.captured(1).toInt());
    }
    return {};
}

QString orderName(const Order& order)
{
    // Name of a printed document.
    QString name = u"Приказ"_s;
    if (!order.number.trimmed().isEmpty())
        name += u" № "_s + order.number.trimmed();
    const QString date = order.date.isValid() ? order.date.toString(u"dd.MM.yyyy") : order.dateText.trimmed();
    if (!date.isEmpty())
        name += u" от "_s + date;
    if (order.number.trimmed().isEmpty() && date.isEmpty())
        name += u" (проект) "_s + order.title.simplified().left(60);
    return name;
}

} // namespace lotsia
