#include "storage/ReferenceBookRepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Book = ReferenceBookRepository::Book;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReferenceBookRepository)
};

QString keyOf(Book book)
{
    switch (book) {
    case Book::Indicators:
        return u"indicators"_s;
    case Book::Calendar:
        return u"calendar"_s;
    case Book::DocumentProfile:
        return u"document_profile"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> storedJson(Connection& connection, Book book)
{
    LOTSIA_TRY_ASSIGN(const QVariant json,
                      connection.value(u"SELECT json FROM reference_book WHERE key = ?"_s, {keyOf(book)}));
    return json.toString().toUtf8();
}

/// The stored book, or the program's when none is; \p name is said when the stored one cannot be read.
template <typename Content>
Result<Content> readBook(Connection& connection, Book book, const QString& name)
{
    LOTSIA_TRY_ASSIGN(const QByteArray json, storedJson(connection, book));
    if (json.isEmpty())
        return Content::builtIn();
    Result<Content> content = Content::fromJson(json);
    if (!content)
        return fail(ErrorCode::Damaged,
                    Text::tr("The reference book “%1” in the database cannot be read: %2 Restore the database from a "
                             "copy.")
                        .arg(name, content.error().text));
    return content;
}

} // namespace

Result<IndicatorDictionary> readIndicatorDictionary(Connection& connection)
{
    return readBook<IndicatorDictionary>(connection, Book::Indicators, Text::tr("Indicators"));
}

Result<ProcedureCalendar> readProcedureCalendar(Connection& connection)
{
    return readBook<ProcedureCalendar>(connection, Book::Calendar, Text::tr("Calendar of procedures"));
}

Result<IndicatorDictionary> ReferenceBookRepository::indicators()
{
    return readIndicatorDictionary(m_connection);
}

Result<ProcedureCalendar> ReferenceBookRepository::calendar()
{
    return readProcedureCalendar(m_connection);
}

Result<QByteArray> ReferenceBookRepository::stored(Book book)
{
    return storedJson(m_connection, book);
}

Status ReferenceBookRepository::store(Book book, const QByteArray& json)
{
    LOTSIA_TRY_ASSIGN(const QByteArray old, stored(book));
    if (json.isEmpty()) {
        LOTSIA_TRY(m_connection.run(u"DELETE FROM reference_book WHERE key = ?"_s, {keyOf(book)}));
    } else {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO reference_book (key, json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET json = excluded.json"_s,
            {keyOf(book), QString::fromUtf8(json)}));
    }
    return m_history.write(u"reference_book"_s, static_cast<qint64>(book) + 1, u"change"_s,
                           QJsonDocument::fromJson(old).object(), QJsonDocument::fromJson(json).object());
}

} // namespace lotsia
