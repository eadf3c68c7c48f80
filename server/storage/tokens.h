// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/request.h"
#include "server/storage/sql.h"

#include <QList>

#include <optional>

namespace provost::server {

/// A token and the one text of its secret, which exists nowhere else.
struct IssuedToken
{
    Token token;
    QString secret; ///< `pvt_<public id>_<secret>`
};

/// Scopes as they are stored: their words, separated by spaces.
[[nodiscard]] QList<TokenScope> scopesFromText(const QString& text);

/// The tokens of connections. None is ever deleted but with its connection.
class Tokens
{
public:
    explicit Tokens(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Newest first, revoked ones too.
    Result<QList<Token>> list(const ConnectionId& connection);
    Result<std::optional<Token>> find(const TokenId& id);
    /// The newest that is neither revoked nor expired.
    Result<std::optional<Token>> newestLive(const ConnectionId& connection, qint64 now);
    Result<IssuedToken> issue(const Connection& connection, const NewToken& wanted, const QString& createdBy,
                              qint64 now);
    /// Both do nothing a second time.
    Result<void> revoke(const Token& token, const AccountId& account, qint64 now);
    Result<void> received(const Token& token, const AccountId& account, qint64 now);

private:
    Result<std::optional<Token>> firstOf(const QString& condition, const QVariantList& values);
    Result<void> mark(QLatin1StringView statement, const Token& token, const AccountId& account, qint64 now);

    Sql& m_sql;
};

} // namespace provost::server
