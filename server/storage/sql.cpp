// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sql.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <list>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the driver hands them over as text.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    Interrupted = 9,
    IoError = 10,
    Full = 13,
    CantOpen = 14,
    Constraint = 19
};

constexpr qsizetype composedKept = 64;

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error toError(const QSqlError& error)
{
    const int code = primaryCode(error);
    Error out;
    out.subject = u"database"_s;
    out.detail = error.databaseText();
    switch (code) {
    case Busy:
    case Locked:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The database is in use by another program."_s;
        out.retryAfterSeconds = 1;
        break;
    case Full:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database is full."_s;
        out.retryAfterSeconds = 30;
        break;
    case NoMemory:
    case Interrupted:
    case IoError:
    case CantOpen:
        out.kind = ErrorKind::Unavailable;
        out.retryAfterSeconds = 5;
        break;
    case Constraint:
        out.kind = error.databaseText().contains("UNIQUE"_L1) ? ErrorKind::Conflict : ErrorKind::ServerFault;
        break;
    default:
        out.kind = ErrorKind::ServerFault;
    }
    return out;
}

/// After these SQLite may have rolled back the whole transaction by itself, so that nothing of it may go on
/// (https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
bool endsTransaction(const QSqlError& error)
{
    switch (primaryCode(error)) {
    case Busy:
    case NoMemory:
    case Interrupted:
    case IoError:
    case Full:
        return true;
    default:
        return false;
    }
}

/// The driver stores a null QString as NULL. Here only an invalid QVariant is NULL: text without characters is ''.
QVariant emptyForNullText(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

struct Sql::Private
{
    struct Composed
    {
        QString statement;
        std::shared_ptr<QSqlQuery> query;
    };

    explicit Private(const QString& connectionName)
        : database(QSqlDatabase::database(connectionName, false))
    {
    }

    Error failed(const QSqlError& error)
    {
        transactionEnded = transactionEnded || endsTransaction(error);
        return toError(error);
    }

    using Query = std::shared_ptr<QSqlQuery>;

    /// The kept query of that literal; a fresh one while the kept one is still walked through further up the stack.
    Result<Query> prepared(QLatin1StringView statement)
    {
        const auto key = QByteArray::fromRawData(statement.data(), statement.size());
        const auto known = literals.constFind(key);
        if (known != literals.constEnd() && !(*known)->isActive())
            return *known;
        auto query = prepare(QString(statement));
        if (query && known == literals.constEnd())
            literals.insert(QByteArray(statement.data(), statement.size()), *query);
        return query;
    }

    Result<Query> composed(const QString& statement)
    {
        const auto known = std::ranges::find(recent, statement, &Composed::statement);
        if (known != recent.end() && !known->query->isActive()) {
            recent.splice(recent.begin(), recent, known);
            return recent.front().query;
        }
        auto query = prepare(statement);
        if (query && known == recent.end()) {
            recent.push_front({statement, *query});
            if (std::ssize(recent) > composedKept)
                recent.pop_back();
        }
        return query;
    }

    Result<Query> prepare(const QString& statement)
    {
        auto query = std::make_shared<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return tl::unexpected(failed(query->lastError()));
        return query;
    }

    Result<void> execute(QSqlQuery& query, const QVariantList& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), emptyForNullText(values.at(i)));
        if (!query.exec()) {
            const Error error = failed(query.lastError());
            query.finish();
            return tl::unexpected(error);
        }
        return {};
    }

    Result<void> visit(QSqlQuery& query, const QVariantList& values, const std::function<bool(const Row&)>& each)
    {
        if (auto done = execute(query, values); !done)
            return done;
        const Row row(query);
        bool stopped = false;
        while (!stopped && query.next())
            stopped = !each(row);
        // A row that could not be read (disk, lock) ends next() just as the last one does.
        const bool broken = !stopped && query.lastError().isValid();
        Result<void> result;
        if (broken)
            result = tl::unexpected(failed(query.lastError()));
        query.finish();
        return result;
    }

    QSqlDatabase database;
    QHash<QByteArray, Query> literals;
    std::list<Composed> recent;
    bool transactionEnded = false;
};

Sql::Sql(const QString& connectionName)
    : d(std::make_unique<Private>(connectionName))
{
}

Sql::~Sql() = default;

Result<qint64> Sql::run(QLatin1StringView statement, const QVariantList& values)
{
    auto query = d->prepared(statement);
    if (!query)
        return tl::unexpected(query.error());
    if (auto done = d->execute(**query, values); !done)
        return tl::unexpected(done.error());
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Sql::insert(QLatin1StringView statement, const QVariantList& values)
{
    auto query = d->prepared(statement);
    if (!query)
        return tl::unexpected(query.error());
    if (auto done = d->execute(**query, values); !done)
        return tl::unexpected(done.error());
    const qint64 key = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return key;
}

Result<void> Sql::each(QLatin1StringView statement, const QVariantList& values,
                       const std::function<bool(const Row&)>& visit)
{
    auto query = d->prepared(statement);
    if (!query)
        return tl::unexpected(query.error());
    return d->visit(**query, values, visit);
}

Result<void> Sql::eachComposed(const QString& statement, const QVariantList& values,
                               const std::function<bool(const Row&)>& visit)
{
    auto query = d->composed(statement);
    if (!query)
        return tl::unexpected(query.error());
    return d->visit(**query, values, visit);
}

bool Sql::takeTransactionEnded()
{
    return std::exchange(d->transactionEnded, false);
}

} // namespace provost::server
