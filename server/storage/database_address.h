// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace provost::server {

class Dialect;

/// Where the database is: a file, or `postgresql://USER@HOST:PORT/NAME?sslmode=verify-full&…` as libpq reads it
/// (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING). A value. The password is part of neither
/// shown() nor any error; without one in the address libpq takes it from PGPASSWORD or PGPASSFILE.
class DatabaseAddress
{
public:
    /// ErrorKind::Invalid with a whole sentence as `detail`.
    static Result<DatabaseAddress> parse(const QString& text);

    [[nodiscard]] bool isPostgresql() const { return m_file.isEmpty(); }
    [[nodiscard]] QString file() const { return m_file; }
    /// What a person may see: the file, or the address without password and options.
    [[nodiscard]] QString shown() const { return m_shown; }

    /// libpq's keywords and values, ours added where the address leaves them open. With the password.
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>>& parameters() const { return m_parameters; }

    [[nodiscard]] std::unique_ptr<const Dialect> dialect() const;

private:
    DatabaseAddress() = default;
    static Result<DatabaseAddress> parsePostgresql(const QString& text);
    [[nodiscard]] QByteArray parameter(const QByteArray& keyword) const;

    QString m_file;
    QString m_shown;
    QList<std::pair<QByteArray, QByteArray>> m_parameters;
};

/// Whether the text is an address of a PostgreSQL rather than the name of a file.
[[nodiscard]] bool isPostgresqlAddress(const QString& text);

} // namespace provost::server
