// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/store/row_bits.h"

#include <QList>
#include <QSet>

#include <optional>

namespace provost {

/// By what users are ordered.
enum class UserOrder {
    Arrival,
    Name,
    State,
    Role,
    Connection,
    Changed,
    Account,
    UserName,
    Title,
    Department,
    ExternalId,
    Created
};

/// Which users are wanted, and in what order. An empty set does not restrict.
struct UsersQuery
{
    /// A word for what has no connection, or no role.
    static QString none() { return QStringLiteral("none"); }

    QString needle; ///< folded by searchKey()
    std::optional<AccountId> account;
    QSet<UserState> states;
    QSet<QString> connections; ///< ids, or none()
    QSet<QString> roles;       ///< ids, or none(); one of them is enough
    std::optional<bool> seat;
    std::optional<QList<UserRow>> among; ///< these alone
    UserOrder order = UserOrder::Arrival;
    bool descending = false;

    friend bool operator==(const UsersQuery&, const UsersQuery&) = default;
};

/// Which users there are for a question.
struct UsersAnswer
{
    QList<UserRow> rows;     ///< in the order that was asked for
    bool isComplete = false; ///< otherwise the first ones alone
    qsizetype deleted = 0;   ///< where nobody matches: deleted users that would, if their state were asked for
};

/// How well a text fits: the smaller the better.
enum class Fit {
    WholeField, ///< or a whole word of the display name
    FieldBegins,
    WordBegins,
    Somewhere,
    AllWords, ///< each of them somewhere
    Nowhere
};

/// Who fits best.
struct BestUsers
{
    struct Hit
    {
        UserRow row = 0;
        Fit fit = Fit::Nowhere;
    };

    QList<Hit> best;
    qsizetype count = 0; ///< of all who fit at all
};

} // namespace provost
