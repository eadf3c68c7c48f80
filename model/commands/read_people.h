// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

/// What is known of people and groups beyond their lists. Each fetches and changes nothing. GUI thread.
namespace provost {

/// One group with its raw SCIM resource, without members.
QCoro::Task<Result<GroupDetail>> readGroup(OpenServer at, GroupId id, Cancellation cancel);
/// A page of a group's members.
QCoro::Task<Result<Page<Membership>>> readMembers(OpenServer at, GroupId id, MemberQuery query, Cancellation cancel);
/// Everybody who is in a group, page by page.
QCoro::Task<Result<QSet<UserId>>> readAllMembers(OpenServer at, GroupId id, Cancellation cancel);
/// Groups of any of these connections whose name is nearly the one that a pending rule waits for. Connections whose
/// rules cannot be read are left out.
QCoro::Task<Result<QSet<GroupId>>> readNearMisses(OpenServer at, QList<ConnectionId> connections, Cancellation cancel);

/// Sessions and seat of the person that a user is.
QCoro::Task<Result<UserSessions>> readSessions(OpenServer at, UserId id, Cancellation cancel);
/// Why a user has these roles.
QCoro::Task<Result<RoleReason>> readRoleReason(OpenServer at, UserId id, Cancellation cancel);
/// Which roles a user would have with these memberships more and less, and why.
QCoro::Task<Result<RoleComparison>> askWhatIf(OpenServer at, UserId id, WhatIf question, Cancellation cancel);

/// The newest requests that touched the user or group with that id, or that speak of its name, as the server finds
/// them: a refused creation has no id. Newest first, each once.
QCoro::Task<Result<QList<Event>>> readEventsAbout(OpenServer at, QString id, QString name, Cancellation cancel);

} // namespace provost
