// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/frontegg/resources.h"
#include "model/api/vendor/vendor.h"

#include <QHash>

namespace provost::frontegg {

/// An environment of Frontegg at an address, and what is known of it so far. Shared by the coroutines of one
/// FronteggApi, on its thread.
struct Environment
{
    ServerUrl server;
    std::shared_ptr<const Secret> key; ///< `client id:API key`
    asking::Door door;
    std::shared_ptr<const Secret> token = {}; ///< what the key was exchanged for; null: not yet
    QDeadlineTimer tokenEnds = {};
    QHash<AccountId, Account> accounts = {};
    QList<AccountId> order = {};                     ///< of the accounts, as they were listed
    QList<Found> found = {};                         ///< the connections that were listed last
    QHash<QString, QSet<QString>> asked{};           ///< by request key: the connections that its account had before
    QSet<QString> lost = {};                         ///< connections whose token never arrived
    QHash<AccountId, QList<GroupEntry>> groups = {}; ///< with their members, as they were listed last
    QHash<AccountId, QDeadlineTimer> groupsEnd = {}; ///< when that is too old to tell members from
};
using EnvironmentPtr = std::shared_ptr<Environment>;

/// One request. The account stands in a header of its own, and a request about a user or group never leaves without.
struct Question
{
    HttpMethod method = HttpMethod::Get;
    QString path;
    QUrlQuery query = {};
    std::optional<AccountId> account = {};
    QJsonValue body = {}; ///< object; null: none
};

/// Sends it with the environment token, which is had first and anew where it has ended or is refused. The answer's text
/// is still whole.
QCoro::Task<Result<HttpAnswer>> send(EnvironmentPtr at, Question question, Call call);
/// The same, read.
QCoro::Task<Result<QJsonValue>> ask(EnvironmentPtr at, Question question, Call call);
/// What is told as a list, whole, by a request about no account.
QCoro::Task<Result<QJsonArray>> askForList(EnvironmentPtr at, QString path, Call call);

/// All accounts, page by page; remembers them.
QCoro::Task<Result<QList<Account>>> listAccounts(EnvironmentPtr at, Call call);
/// All connections; remembers them.
QCoro::Task<Result<QList<Found>>> listConnections(EnvironmentPtr at, Call call);
/// Whoever of one page of the account came by SCIM.
struct UserPage
{
    QList<UserEntry> entries;
    bool isLast = false;
};
QCoro::Task<Result<UserPage>> listUserPage(EnvironmentPtr at, AccountId account, int page, Call call);
/// All of them, page by page to the end.
QCoro::Task<Result<QList<UserEntry>>> listUsers(EnvironmentPtr at, AccountId account, Call call);
/// The groups that came into the account by SCIM, with their members; remembers them for half a minute.
QCoro::Task<Result<QList<GroupEntry>>> listGroups(EnvironmentPtr at, AccountId account, Call call);

/// Asks for accounts and connections where they are not known yet; the connections also `anew`.
QCoro::Task<Result<void>> learn(EnvironmentPtr at, bool anew, Call call);
/// What the connections of an account are, for who and what came into it by SCIM.
[[nodiscard]] Origin originIn(const Environment& at, const AccountId& account);
/// The accounts that are looked through: all of them, or where they are many those that have a connection.
[[nodiscard]] QList<AccountId> searched(const Environment& at);
/// Of these, or this one, those that have no connection.
[[nodiscard]] QList<AccountId> withoutConnection(const Environment& at, const std::optional<AccountId>& account);

} // namespace provost::frontegg
