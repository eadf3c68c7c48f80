// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

#include <QDateTime>
#include <QString>

namespace provost {

using SetupLinkId = Id<struct SetupLinkTag>;

/// A page of the server, on which an account's own administrator sets up its connection without signing in. Whoever has
/// its address may do so: that is a secret, and not part of this.
struct SetupLink
{
    SetupLinkId id;
    AccountId accountId;
    QString accountName;
    QString product;      ///< that the connection will be for
    QDateTime validUntil; ///< UTC; invalid: the server does not tell

    friend bool operator==(const SetupLink&, const SetupLink&) = default;
};

using DeliveryId = Id<struct DeliveryTag>;

/// What a server told the product of one change, or tried to. Times are UTC.
struct Delivery
{
    DeliveryId id;
    QDateTime at;
    QString change;   ///< `user.created`, `group.user_added`; several with a comma
    QString endpoint; ///< where it went, without what a query or a name before the host might hold
    int status = 0;   ///< that was answered; 0: nothing was
    bool isDelivered = false;

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

} // namespace provost
