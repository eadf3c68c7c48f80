// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/stytch/resources.h"
#include "model/api/vendor/vendor.h"

#include <QHash>
#include <QSet>

namespace provost::stytch {

/// A project of Stytch B2B, and what is known of it so far. Shared by the coroutines of one StytchApi, on its thread.
struct Project
{
    ServerUrl server;
    std::shared_ptr<const Secret> key;   ///< `project ID:secret`
    std::shared_ptr<const Secret> basic; ///< as HTTP Basic has it; null: the key is no pair
    asking::Door door;
    QList<Account> organizations = {};
    QSet<AccountId> active = {};                   ///< of these, those that say that they have a connection
    QList<Found> found = {};                       ///< connections as they were listed last
    QHash<QString, QString> asked{};               ///< by request key: the connection that its organization had before
    QSet<QString> lost = {};                       ///< connections whose token never arrived
    QHash<AccountId, QList<MemberEntry>> people{}; ///< that came by SCIM, as they were listed last
    QHash<AccountId, QDeadlineTimer> peopleEnd{};  ///< when that is too old to tell members of groups from
};
using ProjectPtr = std::shared_ptr<Project>;

[[nodiscard]] Project projectAt(const ServerUrl& server, std::shared_ptr<const Secret> key, asking::Door door);

/// One request.
struct Question
{
    HttpMethod method = HttpMethod::Get;
    QString path;
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    bool asksOnly = false; ///< a search, though by POST
};

/// The answer's text is still whole.
QCoro::Task<Result<HttpAnswer>> send(ProjectPtr at, Question question, Call call);
/// The same, read.
QCoro::Task<Result<QJsonObject>> ask(ProjectPtr at, Question question, Call call);

/// All organizations; remembers them, and which of them say that they have a connection.
QCoro::Task<Result<QList<Account>>> listOrganizations(ProjectPtr at, Call call);
/// The connections of all organizations; remembers them.
QCoro::Task<Result<QList<Found>>> listConnections(ProjectPtr at, Call call);
/// That of one organization, asked anew; unset: it has none.
QCoro::Task<Result<std::optional<Found>>> connectionOf(ProjectPtr at, Account organization, Call call);
/// As it was listed last; unset where it was not.
[[nodiscard]] std::optional<Found> known(const Project& at, const ConnectionId& id);
/// Asks for organizations and connections where they are not known yet.
QCoro::Task<Result<void>> learn(ProjectPtr at, Call call);

/// One page of the members of an organization, deleted ones left out; `next` is empty behind the last.
struct MemberPage
{
    QList<MemberEntry> entries; ///< of these, those who came through the connection
    QString next;
};
QCoro::Task<Result<MemberPage>> listMembers(ProjectPtr at, Found connection, QString after, Call call);
/// All who came through the connection; remembers them for half a minute.
QCoro::Task<Result<QList<MemberEntry>>> allMembers(ProjectPtr at, Found connection, Call call);
/// All groups of the connection.
QCoro::Task<Result<QList<GroupEntry>>> allGroups(ProjectPtr at, Found connection, Call call);

[[nodiscard]] QString pathOf(const AccountId& organization);
[[nodiscard]] QString pathOf(const Found& connection);

} // namespace provost::stytch
