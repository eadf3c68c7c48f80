// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/postgresql_link.h"

#include <charconv>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

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

constexpr Oid typeBytes = 17; ///< BYTEAOID of catalog/pg_type_d.h, which is not among libpq's headers

using PostgresqlAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

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

/// The names of statements that are not used any more. They are told to the server when that is possible: not in a
/// transaction that has failed.
struct PostgresqlSession
{
    explicit PostgresqlSession(PostgresqlConnection opened)
        : connection(std::move(opened))
    {
    }

    void dropUnused()
    {
        const auto state = PQtransactionStatus(connection.get());
        if (state != PQTRANS_IDLE && state != PQTRANS_INTRANS)
            return;
        for (const auto& name : std::exchange(unused, {}))
            const PostgresqlAnswer done(PQexec(connection.get(), QByteArray("DEALLOCATE " + name).constData()),
                                        &PQclear);
    }

    const PostgresqlConnection connection;
    std::vector<QByteArray> unused;
    int prepared = 0;
};

class PostgresqlStatement final : public Statement
{
public:
    PostgresqlStatement(std::shared_ptr<PostgresqlSession> session, QByteArray name)
        : m_session(std::move(session))
        , m_name(std::move(name))
        , m_answer(nullptr, &PQclear)
    {
    }

    ~PostgresqlStatement() override { m_session->unused.push_back(m_name); }
    PostgresqlStatement(const PostgresqlStatement&) = delete;
    PostgresqlStatement& operator=(const PostgresqlStatement&) = delete;

    Outcome<void> start(const QVariantList& values) override
    {
        m_values.clear();
        m_pointers.clear();
        m_lengths.clear();
        m_formats.clear();
        m_values.reserve(static_cast<std::size_t>(values.size()));
        for (const auto& value : values)
            bind(value);
        m_answer.reset(PQexecPrepared(m_session->connection.get(), m_name.constData(), static_cast<int>(values.size()),
                                      m_pointers.data(), m_lengths.data(), m_formats.data(), 0));
        m_row = -1;
        m_changed = QByteArrayView(PQcmdTuples(m_answer.get())).toLongLong();
        return outcomeOf(m_answer.get());
    }

    Outcome<bool> next() override { return ++m_row < PQntuples(m_answer.get()); }

    qint64 changed() const override { return m_changed; }

    void finish() override { m_answer.reset(); }

    bool isNull(int column) const override { return PQgetisnull(m_answer.get(), m_row, column) == 1; }

    qint64 integer(int column) const override
    {
        const char* const begin = PQgetvalue(m_answer.get(), m_row, column);
        const char* const end = begin + PQgetlength(m_answer.get(), m_row, column);
        if (*begin == 't')
            return 1;
        qint64 number = 0;
        const auto [rest, error] = std::from_chars(begin, end, number);
        // A NUMERIC or FLOAT is rounded; anything else, as `f`, is 0.
        return rest == end ? number : qRound64(QByteArray(begin, end - begin).toDouble());
    }

    QString text(int column) const override
    {
        if (isNull(column))
            return {};
        return QString::fromUtf8(PQgetvalue(m_answer.get(), m_row, column), PQgetlength(m_answer.get(), m_row, column));
    }

    QByteArray bytes(int column) const override
    {
        const char* const value = PQgetvalue(m_answer.get(), m_row, column);
        if (isNull(column))
            return {};
        if (PQftype(m_answer.get(), column) != typeBytes)
            return {value, PQgetlength(m_answer.get(), m_row, column)};
        return QByteArray::fromHex(QByteArray::fromRawData(value + 2, PQgetlength(m_answer.get(), m_row, column) - 2));
    }

private:
    void bind(const QVariant& value)
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

    const std::shared_ptr<PostgresqlSession> m_session;
    const QByteArray m_name;
    PostgresqlAnswer m_answer;
    std::vector<QByteArray> m_values;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    int m_row = -1;
    qint64 m_changed = 0;
};

class PostgresqlLink final : public Link
{
public:
    explicit PostgresqlLink(PostgresqlConnection connection)
        : m_session(std::make_shared<PostgresqlSession>(std::move(connection)))
    {
    }

    Outcome<std::unique_ptr<Statement>> prepare(const QByteArray& statement) override
    {
        m_session->dropUnused();
        const QByteArray name = "statement_" + QByteArray::number(++m_session->prepared);
        const PostgresqlAnswer answer(
            PQprepare(m_session->connection.get(), name.constData(), numbered(statement).constData(), 0, nullptr),
            &PQclear);
        if (auto done = outcomeOf(answer.get()); !done)
            return tl::unexpected(done.error());
        return std::make_unique<PostgresqlStatement>(m_session, name);
    }

    Outcome<void> execute(const QByteArray& statements) override
    {
        const PostgresqlAnswer answer(PQexec(m_session->connection.get(), statements.constData()), &PQclear);
        return outcomeOf(answer.get());
    }

    std::optional<qint64> lastKey() const override { return {}; }

private:
    const std::shared_ptr<PostgresqlSession> m_session;
};

void keepSilent(void* /*nobody*/, const char* /*notice*/) {}

} // namespace

Result<PostgresqlConnection> connectToPostgresql(const DatabaseAddress& address)
{
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : address.parameters()) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    PostgresqlConnection connection(PQconnectdbParams(keywords.data(), values.data(), 0), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return fail(ErrorKind::Unavailable, address.shown(),
                    QString::fromUtf8(PQerrorMessage(connection.get())).trimmed());
    PQsetNoticeProcessor(connection.get(), &keepSilent, nullptr);
    PQsetClientEncoding(connection.get(), "UTF8");
    return connection;
}

Result<std::unique_ptr<Link>> openPostgresql(const DatabaseAddress& address)
{
    return connectToPostgresql(address).map([](PostgresqlConnection connection) -> std::unique_ptr<Link> {
        return std::make_unique<PostgresqlLink>(std::move(connection));
    });
}

} // namespace provost::server
