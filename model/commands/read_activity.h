// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

/// What happened on a server, beyond the newest events that the local copy holds. Each fetches and changes nothing. GUI
/// thread.
namespace provost {

/// A page of the events that a query finds.
QCoro::Task<Result<Page<Event>>> readEvents(OpenServer at, EventQuery query, Cancellation cancel);
/// The newest events of a query that are newer than `known`; at most Directory::eventCapacity.
QCoro::Task<Result<QList<Event>>> readEventsSince(OpenServer at, EventQuery query, qint64 known, Cancellation cancel);
/// How much was asked and refused, for each minute or hour.
QCoro::Task<Result<QList<RequestCount>>> readRequestCounts(OpenServer at, RequestCountQuery query, Cancellation cancel);
/// Refusals of the same kind folded into one.
QCoro::Task<Result<QList<RepeatedRefusal>>> readRefusals(OpenServer at, RequestCountQuery query, Cancellation cancel);
/// Seats and what waits, of one account or of all.
QCoro::Task<Result<Overview>> readOverview(OpenServer at, std::optional<AccountId> account, Cancellation cancel);
/// The rules of these connections; a connection whose rules cannot be read is left out.
QCoro::Task<Result<QList<RuleSet>>> readRuleSets(OpenServer at, QList<ConnectionId> connections, Cancellation cancel);
/// A page of operators' own changes.
QCoro::Task<Result<Page<AuditEntry>>> readAudit(OpenServer at, QString after, Cancellation cancel);

} // namespace provost
