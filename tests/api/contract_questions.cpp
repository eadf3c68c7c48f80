// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/contract_questions.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::test {
namespace {

template <class T>
QCoro::Task<Result<void>> only(QCoro::Task<Result<T>> task)
{
    const auto answer = co_await task;
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

} // namespace

QList<Question> questionsFor(const Capabilities& can)
{
    const ConnectionId connection(u"c"_s);
    const UserId user(u"u"_s);
    const bool edits = can.pauseConnections || can.operations || can.deactivationGuard;
    return {
        {"accounts", can.connections, [](AdminApi& api, Call call) { return only(api.accounts(call)); }},
        {"createAccount", can.createAccounts,
         [](AdminApi& api, Call call) { return only(api.createAccount(u"x"_s, call)); }},
        {"connections", can.connections, [](AdminApi& api, Call call) { return only(api.connections(call)); }},
        {"connection", can.connections,
         [=](AdminApi& api, Call call) { return only(api.connection(connection, call)); }},
        {"createConnection", can.createConnections,
         [](AdminApi& api, Call call) { return only(api.createConnection({}, call)); }},
        {"editConnection", edits,
         [=](AdminApi& api, Call call) { return only(api.editConnection(connection, 1, {}, call)); }},
        {"previewDeletion", can.deleteConnections,
         [=](AdminApi& api, Call call) { return only(api.previewDeletion(connection, call)); }},
        {"deleteConnection", can.deleteConnections,
         [=](AdminApi& api, Call call) { return only(api.deleteConnection(connection, 1, false, call)); }},
        {"createToken", can.severalTokens,
         [=](AdminApi& api, Call call) { return only(api.createToken(connection, {}, call)); }},
        {"revokeToken", can.severalTokens,
         [](AdminApi& api, Call call) { return only(api.revokeToken(TokenId(u"t"_s), call)); }},
        {"readToken", can.readTokens, [=](AdminApi& api, Call call) { return only(api.readToken(connection, call)); }},
        {"startRotation", can.tokenRotation,
         [=](AdminApi& api, Call call) { return only(api.startRotation(connection, {}, call)); }},
        {"completeRotation", can.tokenRotation,
         [=](AdminApi& api, Call call) { return only(api.completeRotation(connection, false, call)); }},
        {"productFields", can.attributeMapping,
         [=](AdminApi& api, Call call) { return only(api.productFields(connection, call)); }},
        {"previewMapping", can.mappingTrial,
         [=](AdminApi& api, Call call) { return only(api.previewMapping(connection, {}, user, call)); }},
        {"mapping", can.attributeMapping,
         [=](AdminApi& api, Call call) { return only(api.mapping(connection, call)); }},
        {"setupLinks", can.setupLinks, [](AdminApi& api, Call call) { return only(api.setupLinks(call)); }},
        {"createSetupLink", can.setupLinks,
         [](AdminApi& api, Call call) { return only(api.createSetupLink(AccountId(u"a"_s), 3, call)); }},
        {"deliveries", can.deliveries,
         [=](AdminApi& api, Call call) { return only(api.deliveries(connection, {}, call)); }},
        {"removeDeliveries", can.deliveries,
         [=](AdminApi& api, Call call) { return api.removeDeliveries(connection, call); }},
        {"heldChanges", can.deactivationGuard,
         [=](AdminApi& api, Call call) { return only(api.heldChanges(connection, 1, call)); }},
        {"prerequisites", can.prerequisites,
         [=](AdminApi& api, Call call) { return only(api.prerequisites(connection, call)); }},
        {"removeGroup", can.removeGroups,
         [](AdminApi& api, Call call) { return only(api.removeGroup(GroupId(u"g"_s), 1, call)); }},
        {"findUsers", can.findUsers,
         [](AdminApi& api, Call call) { return only(api.findUsers({std::nullopt, u"ana"_s}, call)); }},
        {"editUser", can.editUsers,
         [=](AdminApi& api, Call call) { return only(api.editUser(user, 0, {.title = u"Chef"_s}, call)); }},
        {"renameGroup", can.renameGroups,
         [](AdminApi& api, Call call) { return only(api.renameGroup(GroupId(u"g"_s), u"Sales"_s, call)); }},
        {"changeMembers", can.changeMembers,
         [=](AdminApi& api, Call call) { return api.changeMembers(GroupId(u"g"_s), {{user}, {}}, call); }},
        {"sessions", can.sessions, [=](AdminApi& api, Call call) { return only(api.sessions(user, call)); }},
        {"endSessions", can.sessions, [=](AdminApi& api, Call call) { return only(api.endSessions(user, call)); }},
        {"restoreUser", can.restore, [=](AdminApi& api, Call call) { return only(api.restoreUser(user, call)); }},
        {"setGroupRoles", can.groupRoles,
         [](AdminApi& api, Call call) { return only(api.setGroupRoles(GroupId(u"g"_s), {}, call)); }},
        {"whyRoles", can.roleRules, [=](AdminApi& api, Call call) { return only(api.whyRoles(user, call)); }},
        {"roleRules", can.roleRules, [=](AdminApi& api, Call call) { return only(api.roleRules(connection, call)); }},
        {"createRole", can.permissions, [](AdminApi& api, Call call) { return only(api.createRole({}, call)); }},
        {"operators", can.permissions, [](AdminApi& api, Call call) { return only(api.operators(call)); }},
        {"permissionKeys", can.permissionKeys, [](AdminApi& api, Call call) { return only(api.permissionKeys(call)); }},
        {"setRoleKey", can.permissionKeys,
         [](AdminApi& api, Call call) {
             return only(api.setRoleKey(RoleId(u"r"_s), PermissionKeyId(u"p"_s), true, call));
         }},
        {"access", can.permissions || can.permissionKeys,
         [](AdminApi& api, Call call) { return only(api.access(call)); }},
        {"overview", can.events, [](AdminApi& api, Call call) { return only(api.overview({}, call)); }},
        {"events", can.events, [](AdminApi& api, Call call) { return only(api.events({}, call)); }},
        {"refusals", can.events, [](AdminApi& api, Call call) { return only(api.refusals({}, call)); }},
        {"audit", can.audit, [](AdminApi& api, Call call) { return only(api.audit({}, call)); }},
        {"exportConfiguration", can.configuration,
         [](AdminApi& api, Call call) { return only(api.exportConfiguration(call)); }},
        {"changes", can.changeFeed, [](AdminApi& api, Call call) { return only(api.changes(-1, 0s, call)); }}};
}

} // namespace provost::test
