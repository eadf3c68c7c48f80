// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

/// What vendors' servers offer beside connections: links through which an account sets up its own, and what was told to
/// the product. GUI thread.
namespace provost {

QCoro::Task<Result<QList<SetupLink>>> readSetupLinks(OpenServer at, Cancellation cancel);
/// The one request is awaited even where the person cancels: whatever link there was has ended by then.
QCoro::Task<Result<CreatedSetupLink>> makeSetupLink(OpenServer at, AccountId account, int days);
[[nodiscard]] ChangeStep removingSetupLink(const OpenServer& at, const SetupLink& link);

/// The newest first, no more than `mostDeliveries`.
struct Deliveries
{
    QList<Delivery> items;
    bool hasMore = false;
};
inline constexpr qsizetype mostDeliveries = 500;
QCoro::Task<Result<Deliveries>> readDeliveries(OpenServer at, ConnectionId connection, Cancellation cancel);
[[nodiscard]] ChangeStep forgettingDeliveries(const OpenServer& at, const Connection& connection);

} // namespace provost
