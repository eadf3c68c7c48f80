// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/postgresql_link.h"

#include "server/storage/postgresql_session.h"

#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr Oid typeBytes = 17; ///< BYTEAOID of catalog/pg_type_d.h, which is not among libpq's headers

class PostgresqlStatement final : public Statement
{
public:
    PostgresqlStatement(std::shared_ptr<PostgresqlSession> session, QByteArray name)
        : m_session(std::move(session))
        , m_name(std::move(name))
        , m_answer(nullptr, &PQclear)
    {
    }

    ~PostgresqlStatement() override { m_session->drop(m_name); }
    PostgresqlStatement(const PostgresqlStatement&) = delete;
    PostgresqlStatement& operator=(const PostgresqlStatement&) = delete;

    Outcome<void> start(const QVariantList& values) override
    {
        m_values.take(values);
        auto answer = m_session->run(m_name, m_values);
        if (!answer)
            return tl::unexpected(answer.error());
        m_answer = *std::move(answer);
        m_row = -1;
        m_changed = QByteArrayView(PQcmdTuples(m_answer.get())).toLongLong();
        return {};
    }

    Outcome<void> send(const QVariantList& values) override
    {
        m_values.take(values);
        return m_session->send(m_name, m_values);
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
    const std::shared_ptr<PostgresqlSession> m_session;
    const QByteArray m_name;
    PostgresqlAnswer m_answer;
    PostgresqlValues m_values;
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
        return m_session->prepare(statement).map([this](QByteArray name) -> std::unique_ptr<Statement> {
            return std::make_unique<PostgresqlStatement>(m_session, std::move(name));
        });
    }

    Outcome<void> settle() override { return m_session->settle(); }

    Outcome<void> execute(const QByteArray& statements) override { return m_session->execute(statements); }

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
