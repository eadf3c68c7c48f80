// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sql.h"

#include "server/storage/dialect.h"

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

constexpr qsizetype composedKept = 64;

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

    Private(const QString& connectionName, const Dialect& given)
        : dialect(given)
        , database(QSqlDatabase::database(connectionName, false))
    {
    }

    Error failed(const QSqlError& error)
    {
        transactionEnded = transactionEnded || dialect.endsTransaction(error);
        Error failure = dialect.toError(error);
        if (!firstFailure)
            firstFailure = failure;
        return failure;
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

    /// What controls transactions, and has neither values nor rows.
    Result<void> command(QLatin1StringView statement)
    {
        auto query = prepared(statement);
        if (!query)
            return tl::unexpected(query.error());
        if (auto done = execute(**query, {}); !done)
            return done;
        (*query)->finish();
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

    const Dialect& dialect;
    QSqlDatabase database;
    QHash<QByteArray, Query> literals;
    std::list<Composed> recent;
    std::optional<Error> firstFailure; ///< of the statements in the innermost nested()
    bool transactionEnded = false;
};

Sql::Sql(const QString& connectionName, const Dialect& dialect)
    : d(std::make_unique<Private>(connectionName, dialect))
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
    const auto key = first<qint64>(statement, values, [](const Row& row) { return row.integer(0); });
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return fail(ErrorKind::ServerFault, u"database"_s, u"A statement that returns a key returned none."_s);
    return **key;
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

Result<void> Sql::begin(Transaction kind)
{
    d->firstFailure.reset();
    return d->command(d->dialect.begin(kind));
}

Result<void> Sql::commit()
{
    return d->command("COMMIT"_L1);
}

void Sql::rollback()
{
    (void)d->command("ROLLBACK"_L1); // fails where the database has rolled back by itself
    d->transactionEnded = false;
}

Result<void> Sql::nested(const std::function<Result<void>()>& work)
{
    const auto outer = std::exchange(d->firstFailure, std::nullopt);
    if (auto begun = d->command("SAVEPOINT nested"_L1); !begun)
        return begun;
    auto outcome = work();
    if (outcome && d->firstFailure)
        outcome = tl::unexpected(*d->firstFailure);
    if (!outcome)
        (void)d->command("ROLLBACK TO nested"_L1);
    if (auto released = d->command("RELEASE nested"_L1); !released && outcome)
        outcome = released;
    d->firstFailure = outer;
    return outcome;
}

bool Sql::takeTransactionEnded()
{
    return std::exchange(d->transactionEnded, false);
}

} // namespace provost::server
