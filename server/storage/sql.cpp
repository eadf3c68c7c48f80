// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sql.h"

#include "server/storage/dialect.h"

#include <QHash>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>
#include <list>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype composedKept = 64;

using Clock = std::chrono::steady_clock;

/// How long a database that refused is left alone: fifty times what that took. One whose server is down or about to
/// start says so at once, and is found soon after it is back; one that is far away or has much to do is seldom asked.
Clock::duration pauseAfter(Clock::duration attempt)
{
    constexpr int share = 50;
    return std::clamp<Clock::duration>(share * attempt, std::chrono::milliseconds(50), std::chrono::seconds(1));
}

} // namespace

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
    /// A prepared statement, and whether it is being walked through.
    struct Prepared
    {
        std::unique_ptr<Statement> statement;
        bool mayWrite = true;
        bool isActive = false;
    };
    using Query = std::shared_ptr<Prepared>;

    struct Composed
    {
        QString statement;
        Query query;
    };

    Private(const Dialect& given, std::function<Result<void>()> way)
        : dialect(given)
        , connect(std::move(way))
    {
    }

    Error failed(const Failure& failure)
    {
        transactionEnded = transactionEnded || failure.endsTransaction;
        mayRunAgain = mayRunAgain || failure.mayRunAgain;
        isLost = isLost || failure.losesConnection;
        if (!firstFailure)
            firstFailure = failure.error;
        return failure.error;
    }

    /// With pauses: whoever asks meanwhile is refused at once and not kept waiting.
    Result<void> reconnect()
    {
        const auto begin = Clock::now();
        if (begin < nextAttempt)
            return tl::unexpected(lastRefusal);
        auto connected = connect();
        isLost = !connected;
        if (!connected) {
            lastRefusal = connected.error();
            lastRefusal.kind = ErrorKind::Unavailable;
            lastRefusal.retryAfterSeconds = 2;
            const auto end = Clock::now();
            nextAttempt = end + pauseAfter(end - begin);
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

    /// The kept query of that literal; a fresh one while the kept one is still walked through further up the stack.
    Result<Query> prepared(QLatin1StringView statement)
    {
        const auto key = QByteArray::fromRawData(statement.data(), statement.size());
        const auto known = literals.constFind(key);
        if (known != literals.constEnd() && !(*known)->isActive)
            return *known;
        auto query = prepare(key);
        if (query && known == literals.constEnd())
            literals.insert(QByteArray(statement.data(), statement.size()), *query);
        return query;
    }

    Result<Query> composed(const QString& statement)
    {
        const auto known = std::ranges::find(recent, statement, &Composed::statement);
        if (known != recent.end() && !known->query->isActive) {
            recent.splice(recent.begin(), recent, known);
            return recent.front().query;
        }
        auto query = prepare(statement.toUtf8());
        if (query && known == recent.end()) {
            recent.push_front({statement, *query});
            if (std::ssize(recent) > composedKept)
                recent.pop_back();
        }
        return query;
    }

    Result<Query> prepare(const QByteArray& statement)
    {
        auto prepared = link->prepare(statement);
        if (!prepared)
            return tl::unexpected(failed(prepared.error()));
        auto query = std::make_shared<Prepared>();
        query->statement = *std::move(prepared);
        query->mayWrite = !statement.startsWith("SELECT");
        return query;
    }

    Result<void> runOnce(const QByteArray& statement)
    {
        if (auto done = link->execute(statement); !done)
            return tl::unexpected(failed(done.error()));
        ++writes;
        return {};
    }

    Result<void> command(QLatin1StringView statement)
    {
        if (!dialect.preparesCommands())
            return runOnce(QByteArray::fromRawData(statement.data(), statement.size()));
        auto query = prepared(statement);
        return query ? visit(**query, {}, nullptr) : tl::unexpected(query.error());
    }

    /// Calls `each`, where there is one, for the rows, and lets go of them at the end.
    Result<void> visit(Prepared& query, const QVariantList& values, const std::function<bool(const Row&)>& each)
    {
        query.isActive = true;
        const auto letGo = qScopeGuard([&query] {
            query.statement->finish();
            query.isActive = false;
        });
        auto outcome = walk(*query.statement, values, each);
        if (!outcome)
            return tl::unexpected(failed(outcome.error()));
        writes += query.mayWrite ? 1 : 0;
        return {};
    }

    Result<void> send(Prepared& query, const QVariantList& values)
    {
        const auto sent = query.statement->send(values);
        query.statement->finish();
        if (!sent)
            return tl::unexpected(failed(sent.error()));
        ++writes;
        return {};
    }

    Result<void> settle()
    {
        const auto settled = link->settle();
        return settled ? Result<void>() : tl::unexpected(failed(settled.error()));
    }

    static Outcome<void> walk(Statement& statement, const QVariantList& values,
                              const std::function<bool(const Row&)>& each)
    {
        if (auto started = statement.start(values); !started || !each)
            return started;
        const Row row(statement);
        auto found = statement.next();
        while (found && *found && each(row))
            found = statement.next();
        return found.map([](bool) {});
    }

    const Dialect& dialect;
    const std::function<Result<void>()> connect;
    std::unique_ptr<Link> link;
    QHash<QByteArray, Query> literals;
    std::list<Composed> recent;
    std::optional<Error> firstFailure; ///< of the statements in the innermost nested()
    qint64 writes = 0;
    bool transactionEnded = false;
    bool mayRunAgain = false;
    bool isLost = false;
    bool waitsForDisk = true; ///< as new connections do
    Error lastRefusal;
    Clock::time_point nextAttempt;
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
    if (auto done = d->visit(**query, values, nullptr); !done)
        return tl::unexpected(done.error());
    return (*query)->statement->changed();
}

Result<void> Sql::send(QLatin1StringView statement, const QVariantList& values)
{
    auto query = d->prepared(statement);
    return query ? d->send(**query, values) : tl::unexpected(query.error());
}

Result<void> Sql::settle()
{
    return d->settle();
}

Result<qint64> Sql::insert(QLatin1StringView statement, const QVariantList& values)
{
    if (d->link->lastKey()) {
        // SQLite would make a table of its own for what is returned.
        const auto done = run(statement.first(statement.lastIndexOf(" RETURNING "_L1)), values);
        return done.map([this](qint64) { return d->link->lastKey().value_or(0); });
    }
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
    if (!d->isLost) {
        (void)d->settle();               // what was sent is to go too
        (void)d->command("ROLLBACK"_L1); // fails where the database has rolled back by itself
    }
    d->forgetFailures();
}

Result<void> Sql::nested(const std::function<Result<void>()>& work)
{
    const auto outer = std::exchange(d->firstFailure, std::nullopt);
    if (auto begun = d->command("SAVEPOINT nested"_L1); !begun)
        return begun;
    auto outcome = work();
    if (auto settled = d->settle(); outcome)
        outcome = std::move(settled);
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
    return d->runOnce(statement.toUtf8());
}

QString Sql::writer() const
{
    return d->writer;
}

void Sql::setWriter(const QString& name)
{
    d->writer = name;
}

std::optional<Error> Sql::failure() const
{
    return d->firstFailure;
}

qint64 Sql::writes() const
{
    return d->writes;
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

void Sql::enter(std::unique_ptr<Link> link)
{
    d->literals.clear();
    d->recent.clear();
    d->link = std::move(link);
    d->waitsForDisk = true;
}

} // namespace provost::server
