// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/id.h"

#include <QList>
#include <QString>

namespace provost {

/// An account in which nobody gets a seat any more.
struct FullAccount
{
    AccountId id;
    QString name;
    SeatUsage seats;

    friend bool operator==(const FullAccount&, const FullAccount&) = default;
};

/// A connection with rules that wait for a group.
struct WaitingRules
{
    ConnectionId connectionId;
    qint64 rules = 0;

    friend bool operator==(const WaitingRules&, const WaitingRules&) = default;
};

/// What a server counts of itself, for somebody who wants to know how it stands.
struct Overview
{
    SeatUsage seats;                  ///< of all accounts together; no limit where one of them has none
    QList<FullAccount> fullAccounts;  ///< the first ones, by name
    QList<WaitingRules> waitingRules; ///< the first ones, most rules first

    friend bool operator==(const Overview&, const Overview&) = default;
};

} // namespace provost
