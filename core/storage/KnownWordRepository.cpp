#include "storage/KnownWordRepository.h"

#include "common/TextFold.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<QStringList> KnownWordRepository::list()
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(u"SELECT word FROM known_word"_s));
    QStringList words;
    for (const QVariantList& row : rows)
        words << row.first().toString();
    std::ranges::sort(words, [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    return words;
}

Status KnownWordRepository::add(const QString& word)
{
    LOTSIA_TRY_ASSIGN(const Rows there, m_connection.select(u"SELECT 1 FROM known_word WHERE word = ?"_s, {word}));
    if (!there.isEmpty())
        return {};
    LOTSIA_TRY(m_connection.run(u"INSERT INTO known_word (word) VALUES (?)"_s, {word}));
    return m_history.write(u"known_word"_s, 0, u"add"_s, {}, {{u"word"_s, word}});
}

Status KnownWordRepository::remove(const QString& word)
{
    LOTSIA_TRY_ASSIGN(const Rows there, m_connection.select(u"SELECT 1 FROM known_word WHERE word = ?"_s, {word}));
    if (there.isEmpty())
        return {};
    LOTSIA_TRY(m_connection.run(u"DELETE FROM known_word WHERE word = ?"_s, {word}));
    return m_history.write(u"known_word"_s, 0, u"remove"_s, {{u"word"_s, word}}, {});
}

Result<QStringList> KnownWordRepository::hidden(qint64 order)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT remark FROM order_hidden_remark WHERE order_id = ? ORDER BY remark"_s, {order}));
    QStringList keys;
    for (const QVariantList& row : rows)
        keys << row.first().toString();
    return keys;
}

Status KnownWordRepository::setHidden(qint64 order, const QString& key, bool hidden)
{
    LOTSIA_TRY_ASSIGN(const Rows known, m_connection.select(u"SELECT 1 FROM department_order WHERE id = ?"_s, {order}));
    if (known.isEmpty())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("KnownWordRepository",
                                                "There is no such order. Refresh the list and choose another."));
    return m_connection.run(hidden ? u"INSERT OR IGNORE INTO order_hidden_remark (order_id, remark) VALUES (?, ?)"_s
                                   : u"DELETE FROM order_hidden_remark WHERE order_id = ? AND remark = ?"_s,
                            {order, key});
}

} // namespace lotsia
