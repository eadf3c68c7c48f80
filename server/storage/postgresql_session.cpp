// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/postgresql_session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int sentAtOnce = 200; ///< statements: their answers fit into what the network keeps

// SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html). What libpq itself says about a connection that
// broke has none.
constexpr auto uniqueViolation = "23505"_L1;
constexpr auto serializationFailure = "40001"_L1;
constexpr auto deadlockDetected = "40P01"_L1;
constexpr auto lockNotAvailable = "55P03"_L1;
constexpr auto diskFull = "53100"_L1;
constexpr auto limitExceeded = "54000"_L1; ///< a text that is too long for an index
constexpr auto noSuchCharacter = "22021"_L1;
constexpr auto readOnly = "25006"_L1; ///< a standby: the writable server is another one now

bool saysConnectionLost(QLatin1StringView state)
{
    return state.isEmpty() || state == readOnly || state.startsWith("08"_L1) || state.startsWith("57P"_L1);
}

Error postgresqlError(QLatin1StringView state, const QString& text)
{
    Error out{ErrorKind::ServerFault, u"database"_s, text, 0, {}, {}, 0};
    if (state == uniqueViolation) {
        out.kind = ErrorKind::Conflict;
    } else if (state == limitExceeded || state == noSuchCharacter) {
        out.kind = ErrorKind::Invalid;
        out.detail = u"The database cannot store this text: it is too long for an index, or has a character NUL."_s;
    } else if (saysConnectionLost(state)) {
        out = {ErrorKind::Unavailable, u"database"_s, u"The database cannot be reached."_s, 0, {}, {}, 2};
    } else if (state == diskFull) {
        out = {ErrorKind::Unavailable, u"database"_s, u"The disk with the database is full."_s, 0, {}, {}, 30};
    } else if (state == serializationFailure || state == deadlockDetected || state == lockNotAvailable) {
        out = {ErrorKind::Unavailable, u"database"_s, u"The database is busy with other writers."_s, 0, {}, {}, 1};
    } else if (state.startsWith("53"_L1) || state.startsWith("57"_L1)) {
        out = {ErrorKind::Unavailable, u"database"_s, text, 0, {}, {}, 5};
    }
    return out;
}

/// Whether the answer is that of a statement that was carried out.
Outcome<void> outcomeOf(const PGresult* answer)
{
    const auto status = PQresultStatus(answer);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return {};
    const QLatin1StringView state(PQresultErrorField(answer, PG_DIAG_SQLSTATE));
    const char* const text = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
    const bool isLost = saysConnectionLost(state);
    const bool hasLostOut = state == serializationFailure || state == deadlockDetected;
    return tl::unexpected(Failure{
        .error = postgresqlError(state, QString::fromUtf8(text ? text : PQresultErrorMessage(answer)).trimmed()),
        .endsTransaction = isLost || hasLostOut,
        .mayRunAgain = hasLostOut,
        .losesConnection = isLost});
}

/// What is sent breaks no constraint by what clients ask for, so that it says nothing about whoever waits now.
Failure ofSent(Failure failure)
{
    if (failure.error.kind == ErrorKind::Conflict)
        failure.error.kind = ErrorKind::ServerFault;
    return failure;
}

/// `?` outside of quotes become `$1`, `$2`, …
QByteArray numbered(const QByteArray& statement)
{
    QByteArray out;
    out.reserve(statement.size() + 32);
    int places = 0;
    char quote = 0;
    for (const char character : statement) {
        if (quote != 0)
            quote = character == quote ? '\0' : quote;
        else if (character == '\'' || character == '"')
            quote = character;
        else if (character == '?') {
            out.append('$').append(QByteArray::number(++places));
            continue;
        }
        out.append(character);
    }
    return out;
}

} // namespace

void PostgresqlValues::take(const QVariantList& given)
{
    m_values.clear();
    m_pointers.clear();
    m_lengths.clear();
    m_formats.clear();
    m_values.reserve(static_cast<std::size_t>(given.size()));
    for (const auto& value : given)
        bind(value);
}

void PostgresqlValues::bind(const QVariant& value)
{
    const bool isBinary = value.typeId() == QMetaType::QByteArray;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        m_values.emplace_back();
        break;
    case QMetaType::QByteArray:
        m_values.push_back(value.toByteArray());
        break;
    case QMetaType::Bool: // of a BIGINT or a BOOLEAN
        m_values.push_back(value.toBool() ? "1"_ba : "0"_ba);
        break;
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        m_values.push_back(text.isNull() ? ""_ba : text);
        break;
    }
    default:
        m_values.push_back(value.toString().toUtf8());
    }
    const auto& bound = m_values.back();
    m_pointers.push_back(bound.isNull() ? nullptr : bound.constData());
    m_lengths.push_back(static_cast<int>(bound.size()));
    m_formats.push_back(isBinary ? 1 : 0);
}

Outcome<QByteArray> PostgresqlSession::prepare(const QByteArray& statement)
{
    if (auto settled = settle(); !settled)
        return tl::unexpected(settled.error());
    dropUnused();
    QByteArray name = "statement_" + QByteArray::number(++m_prepared);
    const PostgresqlAnswer answer(
        PQprepare(m_connection.get(), name.constData(), numbered(statement).constData(), 0, nullptr), &PQclear);
    if (auto done = outcomeOf(answer.get()); !done)
        return tl::unexpected(done.error());
    return name;
}

/// Told to the server where that is possible: not in a transaction that has failed.
void PostgresqlSession::dropUnused()
{
    const auto state = PQtransactionStatus(m_connection.get());
    if (state != PQTRANS_IDLE && state != PQTRANS_INTRANS)
        return;
    for (const auto& name : std::exchange(m_unused, {}))
        const PostgresqlAnswer done(PQexec(m_connection.get(), QByteArray("DEALLOCATE " + name).constData()), &PQclear);
}

Outcome<void> PostgresqlSession::execute(const QByteArray& statements)
{
    if (auto settled = settle(); !settled)
        return settled;
    const PostgresqlAnswer answer(PQexec(m_connection.get(), statements.constData()), &PQclear);
    return outcomeOf(answer.get());
}

Outcome<PostgresqlAnswer> PostgresqlSession::run(const QByteArray& name, const PostgresqlValues& values)
{
    if (m_sent > 0) {
        auto queued = enqueue(name, values);
        return queued ? collect(true) : tl::unexpected(queued.error());
    }
    PostgresqlAnswer answer(PQexecPrepared(m_connection.get(), name.constData(), values.count(), values.pointers(),
                                           values.lengths(), values.formats(), 0),
                            &PQclear);
    auto done = outcomeOf(answer.get());
    return done ? Outcome<PostgresqlAnswer>(std::move(answer)) : tl::unexpected(done.error());
}

Outcome<void> PostgresqlSession::send(const QByteArray& name, const PostgresqlValues& values)
{
    if (m_sent == 0 && PQenterPipelineMode(m_connection.get()) == 0)
        return tl::unexpected(lost());
    auto queued = enqueue(name, values);
    return queued && m_sent >= sentAtOnce ? settle() : queued;
}

Outcome<void> PostgresqlSession::settle()
{
    return m_sent == 0 ? Outcome<void>() : collect(false).map([](const PostgresqlAnswer&) {});
}

Outcome<void> PostgresqlSession::enqueue(const QByteArray& name, const PostgresqlValues& values)
{
    ++m_sent;
    const bool isQueued = PQsendQueryPrepared(m_connection.get(), name.constData(), values.count(), values.pointers(),
                                              values.lengths(), values.formats(), 0) == 1;
    return isQueued ? Outcome<void>() : tl::unexpected(lost());
}

/// What the server answers to all that was sent: the first failure, which kept it from the rest, or the answer to the
/// last. https://www.postgresql.org/docs/15/libpq-pipeline-mode.html
Outcome<PostgresqlAnswer> PostgresqlSession::collect(bool isLastAwaited)
{
    const int count = std::exchange(m_sent, 0);
    int answered = 0;
    std::optional<Failure> failed;
    PostgresqlAnswer last(nullptr, &PQclear);
    if (PQpipelineSync(m_connection.get()) == 0)
        return tl::unexpected(lost());
    for (bool isAtEnd = false; !isAtEnd;) {
        PostgresqlAnswer answer(PQgetResult(m_connection.get()), &PQclear);
        const auto status = PQresultStatus(answer.get());
        // Nothing stands between the answers to two statements, and at the end of a connection that broke.
        isAtEnd = answer ? status == PGRES_PIPELINE_SYNC : PQstatus(m_connection.get()) != CONNECTION_OK;
        if (!answer || isAtEnd || status == PGRES_PIPELINE_ABORTED)
            continue;
        ++answered;
        if (auto done = outcomeOf(answer.get()); !done && !failed)
            failed = answered < count || !isLastAwaited ? ofSent(done.error()) : done.error();
        last = std::move(answer);
    }
    if (PQexitPipelineMode(m_connection.get()) == 0 && !failed)
        failed = lost();
    return failed ? Outcome<PostgresqlAnswer>(tl::unexpected(*failed)) : std::move(last);
}

Failure PostgresqlSession::lost() const
{
    return {.error = postgresqlError({}, QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()),
            .endsTransaction = true,
            .losesConnection = true};
}

} // namespace provost::server
