// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/journal_undo.h"

#include "model/commands/attribute_mapping.h"
#include "model/commands/edit_connection.h"
#include "model/commands/permissions.h"
#include "model/commands/question.h"
#include "model/commands/role_changes.h"
#include "model/commands/role_rules.h"
#include "model/commands/user_states.h"
#include "model/domain/rule_draft.h"
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using What = JournalUndo::What;

/// A route whose changes can be taken back.
struct Route
{
    QLatin1StringView method;
    QLatin1StringView path; ///< a regular expression of the whole, with the id in a group
    What what;
};

constexpr std::array<Route, 8> routes{{{"PUT"_L1, "/admin/v1/connections/([^/]+)/role-rules"_L1, What::RoleRules},
                                       {"PUT"_L1, "/admin/v1/connections/([^/]+)/mapping"_L1, What::AttributeMapping},
                                       {"PATCH"_L1, "/admin/v1/connections/([^/]+)"_L1, What::Connection},
                                       {"PATCH"_L1, "/admin/v1/roles/([^/]+)"_L1, What::Role},
                                       {"PATCH"_L1, "/admin/v1/access()"_L1, What::SelfService},
                                       {"PATCH"_L1, "/admin/v1/accounts/([^/]+)/access"_L1, What::SelfService},
                                       {"POST"_L1, "/admin/v1/users/([^/]+)/deactivate"_L1, What::Deactivation},
                                       {"POST"_L1, "/admin/v1/users/([^/]+)/reactivate"_L1, What::Reactivation}}};

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Whether the change asked for something that this way back restores, and did something at all.
bool hasWayBack(const JournalUndo& undo)
{
    switch (undo.what) {
    case What::Role:
        return (undo.asked.contains("permissions"_L1) || undo.asked.contains("name"_L1)) && undo.asked.size() == 1;
    case What::SelfService:
        return undo.asked.contains("selfService"_L1) && undo.asked.size() == 1;
    case What::Deactivation:
        return undo.before["state"_L1] == wire::wordOf(UserState::Active);
    case What::Reactivation:
        return undo.before["state"_L1] == wire::wordOf(UserState::Suspended);
    case What::RoleRules:
    case What::Connection:
    case What::AttributeMapping:
        return true;
    }
    Q_UNREACHABLE();
}

/// The members of `from` that `like` has as well.
QJsonObject sameMembers(const QJsonObject& from, const QJsonObject& like)
{
    QJsonObject some;
    for (auto it = like.constBegin(); it != like.constEnd(); ++it)
        some.insert(it.key(), from.value(it.key()));
    return some;
}

/// What a person would call the same rules: their ids are the server's.
bool wantTheSame(const RuleSetDraft& a, const RuleSetDraft& b)
{
    return a.ownDefault == b.ownDefault && std::ranges::equal(a.rules, b.rules, [](const auto& one, const auto& other) {
               return sameTarget(one, other) && one.roleId == other.roleId;
           });
}

QCoro::Task<Result<UndoPlan>> planRules(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const auto before = wire::fromJson<RuleSet>(undo.before);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto standing = co_await readRoleRules(at, before->connectionId, cancel);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto former = asDraft(*before);
    UndoPlan plan;
    const auto connection = at.isOpen() ? at.directory->connection(before->connectionId) : std::nullopt;
    plan.subject = connection ? connection->name : before->connectionId.text();
    plan.isAsBefore = wantTheSame(asDraft(*standing), former);
    plan.changedSince = undo.after["rules"_L1]["version"_L1].toInteger(-1) != standing->version;
    const auto preview = co_await previewRoleRules(at, before->connectionId, former, cancel);
    if (!preview)
        co_return tl::unexpected(preview.error());
    plan.roles = preview->effect;
    const auto applied = std::make_shared<std::optional<AppliedRules>>();
    plan.step = rulesChange(at, plan.subject, *standing, former, preview->effect.changing, applied);
    co_return plan;
}

QCoro::Task<Result<UndoPlan>> planRole(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const auto before = wire::fromJson<AccessRole>(undo.before);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto read = co_await reloadRoles(at, cancel);
    if (!read)
        co_return tl::unexpected(read.error());
    const auto standing = at.isOpen() ? at.directory->role(before->id) : std::nullopt;
    if (!standing)
        co_return fail(ErrorKind::NotFound, before->name);
    UndoPlan plan;
    plan.subject = standing->name;
    const bool isRenamed = undo.asked.contains("name"_L1);
    plan.isAsBefore = isRenamed ? standing->name == before->name : standing->permissions == before->permissions;
    plan.changedSince = undo.after["version"_L1].toInteger(-1) != standing->version;
    plan.step = isRenamed ? renameRoleChange(at, *standing, before->name)
                          : permissionsChange(at, *standing, before->permissions);
    co_return plan;
}

QCoro::Task<Result<UndoPlan>> planSelfService(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const auto account = undo.id.isEmpty() ? std::nullopt : std::optional(AccountId(undo.id));
    const auto standing = co_await readSelfService(at, account, cancel);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (!at.isOpen())
        co_return serverClosed();
    const bool former = undo.before["selfService"_L1].toBool();
    const auto known = account ? at.directory->account(*account) : std::nullopt;
    UndoPlan plan;
    plan.subject = known ? known->name : undo.id;
    plan.isAsBefore = standing->isOn == former;
    plan.step = selfServiceChange(at, account, plan.subject, former);
    co_return plan;
}

QCoro::Task<Result<UndoPlan>> planConnection(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const auto former = wire::fromJson<ConnectionEdit>(sameMembers(undo.before, undo.asked));
    if (!former)
        co_return tl::unexpected(former.error());
    const ConnectionId id(undo.id);
    const auto ask = [id](AdminApi& api, Call call) { return api.connection(id, std::move(call)); };
    const auto read = co_await question<Connection>(at, ask, cancel);
    if (!read)
        co_return tl::unexpected(read.error());
    const auto standing = sameMembers(wire::toJson(*read), undo.asked);
    UndoPlan plan;
    plan.subject = read->name;
    plan.isAsBefore = standing == sameMembers(undo.before, undo.asked);
    plan.changedSince = undo.after.isEmpty() || standing != sameMembers(undo.after, undo.asked);
    plan.step = connectionChange(at, *read, *former);
    co_return plan;
}

QCoro::Task<Result<UndoPlan>> planMapping(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const auto before = wire::fromJson<AttributeMapping>(undo.before);
    if (!before)
        co_return tl::unexpected(before.error());
    const ConnectionId id(undo.id);
    const auto standing = co_await readMapping(at, id, cancel);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto connection = at.isOpen() ? at.directory->connection(id) : std::nullopt;
    if (!connection)
        co_return fail(ErrorKind::NotFound, undo.id);
    UndoPlan plan;
    plan.subject = connection->name;
    plan.isAsBefore = ownAttributes(standing->mapping) == ownAttributes(*before);
    plan.changedSince = undo.after["version"_L1].toInteger(-1) != standing->mapping.version;
    plan.step = mappingStep(at, *connection, standing->mapping, ownAttributes(*before));
    co_return plan;
}

QCoro::Task<Result<UndoPlan>> planUserState(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    const UserId id(undo.id);
    const auto ask = [id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto read = co_await question<UserDetail>(at, ask, cancel);
    if (!read)
        co_return tl::unexpected(read.error());
    const bool reactivates = undo.what == What::Deactivation;
    const auto& user = read->user;
    UndoPlan plan;
    plan.subject = user.displayName;
    plan.isAsBefore = user.state == (reactivates ? UserState::Active : UserState::Suspended);
    plan.changedSince = user.state != (reactivates ? UserState::Suspended : UserState::Active);
    plan.step = reactivates ? reactivating(at, user) : deactivating(at, user);
    co_return plan;
}

} // namespace

std::optional<JournalUndo> undoOf(const JournalEntry& entry)
{
    if (!entry.status || *entry.status >= 300)
        return {};
    for (const auto& route : routes) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(route.path));
        const auto match = pattern.match(entry.path);
        if (entry.method != route.method || !match.hasMatch())
            continue;
        const JournalUndo undo{route.what, QUrl::fromPercentEncoding(match.captured(1).toUtf8()), objectIn(entry.body),
                               objectIn(entry.before), objectIn(entry.after)};
        return undo.before.isEmpty() || !hasWayBack(undo) ? std::nullopt : std::optional(undo);
    }
    return {};
}

Permission permissionFor(const JournalUndo& undo)
{
    switch (undo.what) {
    case What::RoleRules:
        return Permission::EditRules;
    case What::Role:
        return Permission::ManageRoles;
    case What::SelfService:
        return undo.id.isEmpty() ? Permission::ManageRoles : Permission::ManageAccounts;
    case What::Connection:
    case What::AttributeMapping:
        return Permission::CreateProvisioning;
    case What::Deactivation:
    case What::Reactivation:
        return Permission::DeactivateUsers;
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<UndoPlan>> planUndo(OpenServer at, JournalUndo undo, Cancellation cancel)
{
    switch (undo.what) {
    case What::RoleRules:
        return planRules(std::move(at), std::move(undo), std::move(cancel));
    case What::Role:
        return planRole(std::move(at), std::move(undo), std::move(cancel));
    case What::SelfService:
        return planSelfService(std::move(at), std::move(undo), std::move(cancel));
    case What::Connection:
        return planConnection(std::move(at), std::move(undo), std::move(cancel));
    case What::AttributeMapping:
        return planMapping(std::move(at), std::move(undo), std::move(cancel));
    case What::Deactivation:
    case What::Reactivation:
        return planUserState(std::move(at), std::move(undo), std::move(cancel));
    }
    Q_UNREACHABLE();
}

} // namespace provost
