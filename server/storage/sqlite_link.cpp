// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_link.h"

#include "server/storage/sqlite_checkpoints.h"

#include <sqlite3.h>

#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr std::chrono::milliseconds waitForLocks(5000);

using SqliteConnection = std::shared_ptr<sqlite3>;

/// https://www.sqlite.org/rescode.html
Error sqliteError(int code, const QString& text)
{
    Error out;
    out.subject = u"database"_s;
    out.detail = text;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The database is in use by another program."_s;
        out.retryAfterSeconds = 1;
        break;
    case SQLITE_FULL:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database is full."_s;
        out.retryAfterSeconds = 30;
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database could not be read or written."_s;
        out.retryAfterSeconds = 5;
        break;
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        out.kind = ErrorKind::Unavailable;
        out.retryAfterSeconds = 5;
        break;
    default:
        out.kind = code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ? ErrorKind::Conflict
                                                                                            : ErrorKind::ServerFault;
    }
    return out;
}

/// After these SQLite may have rolled back the whole transaction by itself
/// (https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
bool mayEndTransaction(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
    case SQLITE_FULL:
        return true;
    default:
        return false;
    }
}

tl::unexpected<Failure> failedWith(sqlite3* connection, int code)
{
    return tl::unexpected(Failure{.error = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection))),
                                  .endsTransaction = mayEndTransaction(code)});
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(SqliteConnection connection, sqlite3_stmt* statement)
        : m_connection(std::move(connection))
        , m_statement(statement)
    {
        m_texts.reserve(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)));
    }

    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    Outcome<void> start(const QVariantList& values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (const int code = bind(static_cast<int>(i) + 1, values.at(i)); code != SQLITE_OK)
                return failedWith(m_connection.get(), code);
        }
        // The first step does what it does to the database; statements that write give their rows only afterwards.
        m_state = sqlite3_step(m_statement);
        m_isAtStart = true;
        return fine() ? Outcome<void>() : failedWith(m_connection.get(), m_state);
    }

    Outcome<void> send(const QVariantList& values) override { return start(values); }

    Outcome<bool> next() override
    {
        if (!std::exchange(m_isAtStart, false) && m_state == SQLITE_ROW)
            m_state = sqlite3_step(m_statement);
        if (!fine())
            return failedWith(m_connection.get(), m_state);
        return m_state == SQLITE_ROW;
    }

    qint64 changed() const override { return sqlite3_changes64(m_connection.get()); }

    void finish() override
    {
        sqlite3_reset(m_statement);
        m_texts.clear();
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

    qint64 integer(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT)
            return qRound64(sqlite3_column_double(m_statement, column));
        return sqlite3_column_int64(m_statement, column);
    }

    QString text(int column) const override
    {
        const auto* const characters = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(characters, sqlite3_column_bytes(m_statement, column));
    }

    QByteArray bytes(int column) const override
    {
        const auto* const begin = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return {begin, sqlite3_column_bytes(m_statement, column)};
    }

private:
    bool fine() const { return m_state == SQLITE_ROW || m_state == SQLITE_DONE; }

    /// Texts stay in m_texts until finish(), so that SQLite need not copy them.
    int bind(int place, const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            return sqlite3_bind_null(m_statement, place);
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::LongLong:
            return sqlite3_bind_int64(m_statement, place, value.toLongLong());
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, place, value.toDouble());
        case QMetaType::QByteArray: {
            const auto& blob = m_texts.emplace_back(value.toByteArray());
            return blob.isNull() ? sqlite3_bind_null(m_statement, place)
                                 : sqlite3_bind_blob64(m_statement, place, blob.constData(),
                                                       static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC);
        }
        default: {
            const auto& text = m_texts.emplace_back(value.toString().toUtf8());
            return sqlite3_bind_text64(m_statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                       SQLITE_STATIC, SQLITE_UTF8);
        }
        }
    }

    const SqliteConnection m_connection;
    sqlite3_stmt* const m_statement;
    std::vector<QByteArray> m_texts;
    int m_state = SQLITE_DONE;
    bool m_isAtStart = false;
};

class SqliteLink final : public Link
{
public:
    SqliteLink(SqliteConnection connection, std::unique_ptr<SqliteCheckpoints> checkpoints)
        : m_connection(std::move(connection))
        , m_checkpoints(std::move(checkpoints))
    {
    }

    Outcome<std::unique_ptr<Statement>> prepare(const QByteArray& statement) override
    {
        sqlite3_stmt* prepared = nullptr;
        const int code =
            sqlite3_prepare_v3(m_connection.get(), statement.constData(), static_cast<int>(statement.size()),
                               SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK)
            return failedWith(m_connection.get(), code);
        return std::make_unique<SqliteStatement>(m_connection, prepared);
    }

    Outcome<void> settle() override { return {}; }

    Outcome<void> execute(const QByteArray& statements) override
    {
        const int code = sqlite3_exec(m_connection.get(), statements.constData(), nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? Outcome<void>() : failedWith(m_connection.get(), code);
    }

    std::optional<qint64> lastKey() const override { return sqlite3_last_insert_rowid(m_connection.get()); }

private:
    const SqliteConnection m_connection;
    const std::unique_ptr<SqliteCheckpoints> m_checkpoints;
};

/// The aggregate bit_or(), which PostgreSQL has and SQLite has not. Null where no value was one.
void addBits(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    if (auto* const bits = static_cast<sqlite3_int64*>(sqlite3_aggregate_context(context, sizeof(sqlite3_int64))))
        *bits |= sqlite3_value_int64(values[0]);
}

void giveBits(sqlite3_context* context)
{
    if (const auto* const bits = static_cast<const sqlite3_int64*>(sqlite3_aggregate_context(context, 0)))
        sqlite3_result_int64(context, *bits);
}

} // namespace

Result<std::unique_ptr<Link>> openSqlite(const QString& file, SqliteUse use)
{
    // Once in a process, and before anything else of SQLite: nobody asks how much memory it has, and counting it takes
    // a lock for each piece.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    // Closed when the last of its statements is gone too.
    SqliteConnection connection(opened, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        return fail(ErrorKind::Storage, file, QString::fromUtf8(sqlite3_errmsg(opened)));
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, static_cast<int>(waitForLocks.count()));
    sqlite3_create_function_v2(opened, "bit_or", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               nullptr, &addBits, &giveBits, nullptr);
    auto checkpoints = use == SqliteUse::Writer ? std::make_unique<SqliteCheckpoints>(opened, file.toUtf8()) : nullptr;
    return std::make_unique<SqliteLink>(std::move(connection), std::move(checkpoints));
}

} // namespace provost::server
