#pragma once

#include "common/Result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace lotsia {

using Rows = QList<QVariantList>;

/// One SQLite connection with our collation, fold function and pragmas. Belongs to the thread that opened it.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Errors: File (cannot be opened), InUse, Damaged.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Executes \p sql with \p values bound by place; the statement is prepared once and kept. Errors by SQLite's code:
    /// InUse (busy, locked), Damaged (corrupt), File (disk full, read-only …), Data (a constraint).
    [[nodiscard]] Status run(const QString& sql, const QVariantList& values = {});
    /// All rows of a query, read to the end: no statement stays open and holds a lock.
    [[nodiscard]] Result<Rows> select(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// Executes several statements separated by «;», stopping at the first error.
    [[nodiscard]] Status script(const QString& sql);
    /// Keeps everybody else out from now on, readers too: on a network share, where a lock for a moment is not to be
    /// trusted. Error: InUse.
    [[nodiscard]] Status holdAlone();
    /// Ends holdAlone(): back to a lock for the moment of each change.
    [[nodiscard]] Status letOthersIn();
    bool isAlone() const { return m_alone; }
    qint64 lastInsertId() const { return m_lastInsertId; }

    /// SQLite's own handle, for what QtSql has no words for: backup, bulk reading.
    sqlite3* handle() const { return m_handle; }
    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    bool isInTransaction() const;

private:
    Connection(QString path, Mode mode);
    [[nodiscard]] Status initialise();
    [[nodiscard]] Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);

    QString m_path;
    Mode m_mode;
    bool m_alone = false;
    QString m_name;
    sqlite3* m_handle = nullptr;
    qint64 m_lastInsertId = 0;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

/// Rolls back unless committed.
class Transaction {
public:
    /// Takes the write lock at once, so that a transaction that starts can finish.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    /// Begins, or takes part in the transaction that the caller holds already: then commit() and the end of this one
    /// do nothing, and a failure must be passed on to the caller.
    [[nodiscard]] static Result<Transaction> beginOrJoin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Connection* connection)
        : m_connection(connection)
        , m_joined(!connection)
    {
    }
    Connection* m_connection;
    bool m_joined;
};

/// Error of a failed SQLite call by its primary result code, with the file's name in place.
Error sqliteError(int code, const QString& message, const QString& path);

} // namespace lotsia
