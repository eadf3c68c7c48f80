// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sql.h"

#include "server/storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <chrono>
#include <list>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype composedKept = 64;
constexpr int heldAtMost = 1000; ///< rows

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

    Private(const Dialect& given, std::function<Result<void>()> way)
        : dialect(given)
        , connect(std::move(way))
    {
    }

    Error failed(const QSqlError& error)
    {
        Failure failure = dialect.failure(error);
        transactionEnded = transactionEnded || failure.endsTransaction;
        mayRunAgain = mayRunAgain || failure.mayRunAgain;
        isLost = isLost || failure.losesConnection;
        if (!firstFailure)
            firstFailure = failure.error;
        return failure.error;
    }

    /// Not more than once a second: whoever asks meanwhile is refused at once and not kept waiting.
    Result<void> reconnect()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now < nextAttempt)
            return tl::unexpected(lastRefusal);
        auto connected = connect();
        isLost = !connected;
        if (!connected) {
            lastRefusal = connected.error();
            lastRefusal.kind = ErrorKind::Unavailable;
            lastRefusal.retryAfterSeconds = 2;
            nextAttempt = std::chrono::steady_clock::now() + std::chrono::seconds(1);
            return tl::unexpected(lastRefusal);
        }
        return {};
    }

    /// BEGIN, after the connection was told how its COMMIT is to be done.
    Result<void> begin(Transaction kind)
    {
        const bool shallWait = kind != Transaction::WriteUnawaited;
        if (kind != Transaction::Read && shallWait != waitsForDisk) {
            if (auto told = command(dialect.waitForDisk(shallWait)); !told)
                return told;
            waitsForDisk = shallWait;
        }
        return command(dialect.begin(kind));
    }

    void forgetFailures()
    {
        firstFailure.reset();
        transactionEnded = false;
        mayRunAgain = false;
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
        query->setForwardOnly(dialect.fetchesOneByOne());
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

    Result<void> runOnce(const QString& statement)
    {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return tl::unexpected(failed(query.lastError()));
        return {};
    }

    Result<void> command(QLatin1StringView statement)
    {
        if (!dialect.preparesCommands())
            return runOnce(statement);
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
        const bool holdsMuch = query.size() > heldAtMost; // -1 where rows were fetched one by one
        query.finish();
        if (holdsMuch)
            forget(query);
        return result;
    }

    /// A driver that fetches all rows at once keeps them as long as the statement is kept.
    void forget(const QSqlQuery& query)
    {
        const auto isThat = [&query](const Query& kept) { return kept.get() == &query; };
        literals.removeIf([&](const auto& entry) { return isThat(entry.value()); });
        std::erase_if(recent, [&](const Composed& entry) { return isThat(entry.query); });
    }

    const Dialect& dialect;
    const std::function<Result<void>()> connect;
    QSqlDatabase database;
    QHash<QByteArray, Query> literals;
    std::list<Composed> recent;
    std::optional<Error> firstFailure; ///< of the statements in the innermost nested()
    bool transactionEnded = false;
    bool mayRunAgain = false;
    bool isLost = false;
    bool waitsForDisk = true; ///< as new connections do
    Error lastRefusal;
    std::chrono::steady_clock::time_point nextAttempt;
    QString writer;
};

Sql::Sql(const Dialect& dialect, std::function<Result<void>()> connect)
    : d(std::make_unique<Private>(dialect, std::move(connect)))
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
    d->forgetFailures();
    const bool wasLost = d->isLost;
    if (wasLost) {
        if (auto connected = d->reconnect(); !connected)
            return connected;
    }
    auto begun = d->begin(kind);
    if (begun || !d->isLost || wasLost)
        return begun;
    // It broke while nobody used it, and nothing was begun yet.
    if (auto connected = d->reconnect(); !connected)
        return connected;
    d->forgetFailures();
    return d->begin(kind);
}

Result<void> Sql::commit()
{
    return d->command("COMMIT"_L1);
}

void Sql::rollback()
{
    if (!d->isLost)
        (void)d->command("ROLLBACK"_L1); // fails where the database has rolled back by itself
    d->forgetFailures();
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

Result<void> Sql::command(QLatin1StringView statement)
{
    return d->command(statement);
}

Result<void> Sql::runOnce(const QString& statement)
{
    return d->runOnce(statement);
}

QString Sql::writer() const
{
    return d->writer;
}

void Sql::setWriter(const QString& name)
{
    d->writer = name;
}

bool Sql::takeTransactionEnded()
{
    return std::exchange(d->transactionEnded, false);
}

bool Sql::mayRunAgain() const
{
    return d->mayRunAgain;
}

const Dialect& Sql::dialect() const
{
    return d->dialect;
}

void Sql::leave()
{
    d->database = QSqlDatabase();
}

void Sql::forgetStatements()
{
    d->literals.clear();
    d->recent.clear();
}

void Sql::enter(const QSqlDatabase& database)
{
    d->database = database;
    d->waitsForDisk = true;
}

} // namespace provost::server
