// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/postgresql_link.h"

#include <vector>

namespace provost::server {

using PostgresqlAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// The values of a statement as libpq takes them.
class PostgresqlValues
{
public:
    void take(const QVariantList& given);

    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] const char* const* pointers() const { return m_pointers.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    void bind(const QVariant& value);

    std::vector<QByteArray> m_values;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// A connection, and what was sent on it whose outcome is not known yet (libpq's pipeline mode).
class PostgresqlSession
{
public:
    explicit PostgresqlSession(PostgresqlConnection connection)
        : m_connection(std::move(connection))
    {
    }

    /// Reads a statement, and gives the name under which it is known.
    Outcome<QByteArray> prepare(const QByteArray& statement);
    /// The statement of that name is not used any more.
    void drop(const QByteArray& name) { m_unused.push_back(name); }

    Outcome<void> execute(const QByteArray& statements);
    /// Runs a prepared statement, after all that was sent before it: in one round trip.
    Outcome<PostgresqlAnswer> run(const QByteArray& name, const PostgresqlValues& values);
    Outcome<void> send(const QByteArray& name, const PostgresqlValues& values);
    /// Waits for what was sent.
    Outcome<void> settle();

private:
    void dropUnused();
    Outcome<void> enqueue(const QByteArray& name, const PostgresqlValues& values);
    Outcome<PostgresqlAnswer> collect(bool isLastAwaited);
    [[nodiscard]] Failure lost() const;

    const PostgresqlConnection m_connection;
    std::vector<QByteArray> m_unused;
    int m_prepared = 0;
    int m_sent = 0; ///< statements whose outcome is not known
};

} // namespace provost::server
