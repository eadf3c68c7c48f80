// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"

#include <functional>

namespace provost::test {

template <class T>
using Ask = std::function<AdminApi::Answer<T>(AdminApi&, Call)>;

/// Hands everything that the admin API can change to `visit`, each as an Ask: a new function that changes something has
/// to stand here.
template <class Visit>
void everyWrite(const Visit& visit)
{
    using namespace Qt::StringLiterals;
    const ConnectionId connection(u"c1"_s);
    const UserId user(u"u1"_s);
    visit(Ask<Account>([](AdminApi& api, Call call) { return api.createAccount(u"Acme"_s, call); }));
    visit(Ask<CreatedConnection>([](AdminApi& api, Call call) { return api.createConnection({}, call); }));
    visit(Ask<Connection>([=](AdminApi& api, Call call) { return api.editConnection(connection, 1, {}, call); }));
    visit(Ask<Removed>([=](AdminApi& api, Call call) { return api.deleteConnection(connection, 1, true, call); }));
    visit(Ask<CreatedToken>([=](AdminApi& api, Call call) { return api.createToken(connection, {}, call); }));
    visit(Ask<Token>([](AdminApi& api, Call call) { return api.revokeToken(TokenId(u"t1"_s), call); }));
    visit(Ask<Token>([](AdminApi& api, Call call) { return api.acknowledgeToken(TokenId(u"t1"_s), call); }));
    visit(Ask<StartedRotation>([=](AdminApi& api, Call call) { return api.startRotation(connection, {}, call); }));
    visit(Ask<Connection>([=](AdminApi& api, Call call) { return api.completeRotation(connection, true, call); }));
    visit(Ask<Connection>([=](AdminApi& api, Call call) { return api.cancelRotation(connection, true, call); }));
    visit(Ask<AttributeMapping>([=](AdminApi& api, Call call) { return api.setMapping(connection, 1, {}, call); }));
    visit(Ask<qint64>([=](AdminApi& api, Call call) { return api.approveHeldChanges(connection, {}, call); }));
    visit(Ask<qint64>([=](AdminApi& api, Call call) { return api.rejectHeldChanges(connection, {}, call); }));
    visit(Ask<QList<ConnectionPrerequisite>>(
        [=](AdminApi& api, Call call) { return api.confirmPrerequisite(connection, u"p"_s, true, call); }));
    visit(Ask<void>([](AdminApi& api, Call call) { return api.removeGroup(GroupId(u"g1"_s), 1, call); }));
    visit(Ask<ProductSession>([](AdminApi& api, Call call) { return api.endSession(SessionId(u"s1"_s), call); }));
    visit(Ask<qint64>([=](AdminApi& api, Call call) { return api.endSessions(user, call); }));
    visit(Ask<ChangedUser>([=](AdminApi& api, Call call) { return api.deactivateUser(user, 0, call); }));
    visit(Ask<ChangedUser>([=](AdminApi& api, Call call) { return api.reactivateUser(user, 0, call); }));
    visit(Ask<ChangedUser>([=](AdminApi& api, Call call) { return api.restoreUser(user, call); }));
    visit(Ask<RemovedPart>([](AdminApi& api, Call call) { return api.removeWithoutConnection({}, {}, call); }));
    visit(Ask<AccessRole>([](AdminApi& api, Call call) { return api.createRole({}, call); }));
    visit(Ask<void>([](AdminApi& api, Call call) { return api.removeRole(RoleId(u"r"_s), 1, call); }));
    visit(Ask<AccessRole>([](AdminApi& api, Call call) { return api.editRole(RoleId(u"r"_s), 1, {}, call); }));
    visit(Ask<ServerAccess>([](AdminApi& api, Call call) { return api.editAccess(1, {}, call); }));
    visit(Ask<AccountAccess>(
        [](AdminApi& api, Call call) { return api.editAccountAccess(AccountId(u"a1"_s), {}, call); }));
    visit(Ask<AppliedRules>([=](AdminApi& api, Call call) { return api.applyRules(connection, 1, 0, {}, call); }));
}

} // namespace provost::test
