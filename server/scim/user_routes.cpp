// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "model/scim/patch.h"
#include "model/scim/resource.h"
#include "server/scim/answers.h"
#include "server/scim/listing.h"
#include "server/scim/named_roles.h"
#include "server/scim/routes.h"
#include "server/storage/held_changes.h"
#include "server/storage/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int retryHeldAfter = 3600; ///< seconds

Users usersOf(ScimScope& scope)
{
    return Users(scope.sql, scope.caller.scope(), scope.now, &scope.roleChanges);
}

Result<ScimRow> wanted(ScimScope& scope)
{
    const QString& id = scope.captures.first();
    auto row = usersOf(scope).find(id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return noSuchResource(scim::userType(), id);
    scope.resourceName = (*row)->parsedBody().value("userName"_L1).toString();
    return **std::move(row);
}

/// The row that a write is about, where the client knows its version.
Result<ScimRow> writable(ScimScope& scope)
{
    auto row = wanted(scope);
    if (!row)
        return row;
    if (const auto current = checkVersion(scope, *row); !current)
        return tl::unexpected(current.error());
    return row;
}

Result<HttpResponse> answer(ScimScope& scope, int status, const ScimRow& row)
{
    return answerRow(scope, scim::userType(), status, row);
}

Result<HttpResponse> list(ScimScope& scope)
{
    return answerList(scope, &scim::userType());
}

Result<HttpResponse> get(ScimScope& scope)
{
    const auto row = wanted(scope);
    if (!row)
        return tl::unexpected(row.error());
    return answer(scope, 200, *row);
}

bool namesRoles(const ScimScope& scope)
{
    return scope.settings.profile->rolesAsGroups;
}

/// The body of POST or PUT; null where the user is new.
Result<scim::NewResource> resourceOf(ScimScope& scope, const ScimRow* present)
{
    auto body = bodyOf(scope.request);
    if (body && namesRoles(scope))
        body = withNamedRoles(scope, *std::move(body), present);
    if (!body)
        return tl::unexpected(body.error());
    return scim::readResource(scim::userType(), *body);
}

/// Asks the guard of the connection before somebody loses access. What it answers instead is no error of the handler's:
/// what is kept for the operator has to stay. 429 makes identity providers try again.
Result<std::optional<HttpResponse>> heldBack(ScimScope& scope, HeldChange::Kind kind, const ScimRow& row)
{
    const auto verdict = HeldChanges(scope.sql, scope.now)
                             .admit(scope.caller.scope(), scope.caller.guard, {kind, row.id, scope.resourceName});
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (*verdict == HeldChanges::Verdict::Passes)
        return std::optional<HttpResponse>();
    if (*verdict == HeldChanges::Verdict::Rejected) {
        scope.refusal = scim::refuse(403, {}, u"An operator has refused to deactivate or delete this user."_s).value();
    } else {
        scope.refusal = scim::refuse(429, {},
                                     u"More users than usual are deactivated or deleted through this connection. This "
                                     "request waits until an operator of the service approves it."_s)
                            .value();
        scope.refusal.retryAfterSeconds = retryHeldAfter;
    }
    return std::optional(scimErrorAnswer(scope.refusal));
}

/// Where the groups are the roles, bodies of users synchronize them.
Result<void> checkRoles(const ScimScope& scope, const QJsonObject& before, const QJsonObject& after)
{
    const bool areOthers = namesRoles(scope) && before.value("roles"_L1) != after.value("roles"_L1);
    return areOthers ? checkSwitch(scope.caller.operations.syncGroups, "Synchronizing groups"_L1) : Result<void>();
}

/// Whether this connection may turn one body into the other: `active`, roles that are groups and the other attributes
/// have their own switches.
Result<void> checkChange(const ScimScope& scope, QJsonObject before, QJsonObject after)
{
    const Operations& operations = scope.caller.operations;
    if (const auto allowed = checkRoles(scope, before, after); !allowed)
        return allowed;
    const QJsonValue activeBefore = before.take("active"_L1);
    const QJsonValue activeAfter = after.take("active"_L1);
    if (activeBefore != activeAfter) {
        const auto allowed = checkSwitch(operations.deactivateUsers, "Deactivating and reactivating users"_L1);
        if (!allowed)
            return allowed;
    }
    return before == after ? Result<void>() : checkSwitch(operations.updateAttributes, "Updating attributes"_L1);
}

/// Whoever is wanted as an active user is not to be deactivated or deleted by what an operator approves later. Returns
/// whether something waited.
Result<bool> takeBackHeld(ScimScope& scope, const ScimRow& row)
{
    const auto withdrawn = HeldChanges(scope.sql, scope.now).withdraw(scope.caller.scope(), row.id);
    if (!withdrawn)
        return tl::unexpected(withdrawn.error());
    if (*withdrawn > 0)
        scope.remark = u"The identity provider wants this user active: what was held about them is withdrawn."_s;
    return *withdrawn > 0;
}

/// Who is created again while suspended, where the product takes that for the wish to have them back; null where there
/// is nobody, or where they are not wanted active.
Result<std::optional<ScimRow>> reactivated(ScimScope& scope, const QJsonObject& body)
{
    if (!scope.settings.profile->createReactivates || !body.value("active"_L1).toBool(true))
        return std::optional<ScimRow>();
    Users users = usersOf(scope);
    const auto suspended = users.findSuspended(body);
    if (!suspended || !*suspended)
        return suspended;
    if (const auto allowed = checkChange(scope, (*suspended)->parsedBody(), body); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto takenBack = takeBackHeld(scope, **suspended); !takenBack)
        return tl::unexpected(takenBack.error());
    return users.replace(**suspended, body).map([](const ScimRow& row) { return std::optional(row); });
}

/// Who is provisioned again while they can still come back is the same user, with a new seat.
Result<ScimRow> addOrBringBack(ScimScope& scope, const QJsonObject& body)
{
    Users users = usersOf(scope);
    if (scope.settings.profile->deletion.graceDays == 0)
        return users.add(body, scope.newId);
    const auto deleted = users.findDeleted(body);
    if (!deleted)
        return tl::unexpected(deleted.error());
    return *deleted ? users.addBack(**deleted, body) : users.add(body, scope.newId);
}

Result<HttpResponse> create(ScimScope& scope)
{
    const auto resource = resourceOf(scope, nullptr);
    if (!resource)
        return tl::unexpected(resource.error());
    scope.resourceName = resource->body.value("userName"_L1).toString();
    if (const auto allowed = checkSwitch(scope.caller.operations.createUsers, "Creating users"_L1); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto allowed = checkRoles(scope, {}, resource->body); !allowed)
        return tl::unexpected(allowed.error());
    const auto again = reactivated(scope, resource->body);
    if (!again)
        return tl::unexpected(again.error());
    const auto row = *again ? Result<ScimRow>(**again) : addOrBringBack(scope, resource->body);
    if (!row)
        return tl::unexpected(row.error());
    if (namesRoles(scope)) {
        if (const auto given = welcomeWithNamedRoles(scope, *row, resource->body); !given)
            return tl::unexpected(given.error());
    }
    return answer(scope, 201, *row);
}

/// The two bodies of a user that is changed.
struct Change
{
    QJsonObject before;
    QJsonObject after;
    bool tellsActive = false; ///< whether the request says whether the user is active

    [[nodiscard]] bool wasActive() const { return before.value("active"_L1).toBool(true); }
    [[nodiscard]] bool isActive() const { return after.value("active"_L1).toBool(true); }
};

Result<HttpResponse> store(ScimScope& scope, const ScimRow& row, const Change& change)
{
    const auto takenBack = change.tellsActive && change.isActive() ? takeBackHeld(scope, row) : false;
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    if (change.before == change.after)
        return answer(scope, 200, row);
    if (const auto allowed = checkChange(scope, change.before, change.after); !allowed) {
        if (!*takenBack)
            return tl::unexpected(allowed.error());
        scope.refusal = allowed.error();
        return scimErrorAnswer(scope.refusal);
    }
    if (change.wasActive() && !change.isActive()) {
        auto held = heldBack(scope, HeldChange::Kind::Deactivate, row);
        if (!held)
            return tl::unexpected(held.error());
        if (*held)
            return **std::move(held);
    }
    const auto stored = usersOf(scope).replace(row, change.after);
    if (!stored)
        return tl::unexpected(stored.error());
    if (namesRoles(scope) && change.before.value("roles"_L1) != change.after.value("roles"_L1)) {
        if (const auto given = giveNamedRoles(scope, *stored, change.after); !given)
            return tl::unexpected(given.error());
    }
    return answer(scope, 200, *stored);
}

Result<HttpResponse> put(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    const auto resource = resourceOf(scope, &*row);
    if (!resource)
        return tl::unexpected(resource.error());
    return store(scope, *row, {row->parsedBody(), resource->body, true});
}

bool tellsActive(const scim::Patch& patch)
{
    return std::ranges::any_of(patch.steps, [](const scim::PatchStep& step) {
        const auto& target = step.path.target;
        return !target.extension && target.attribute && target.attribute->name == "active"_L1;
    });
}

Result<HttpResponse> patch(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto operations =
        scim::readPatch(scim::userType(), namesRoles(scope) ? patchOfNamedRoles(*body) : *body, row->id);
    if (!operations)
        return tl::unexpected(operations.error());
    Change change{row->parsedBody(), row->parsedBody(), tellsActive(*operations)};
    if (const auto changed = scim::applyPatch(scim::userType(), *operations, change.after); !changed)
        return tl::unexpected(changed.error());
    return store(scope, *row, change);
}

Result<HttpResponse> remove(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto allowed = checkSwitch(scope.caller.operations.deactivateUsers, "Removing users"_L1); !allowed)
        return tl::unexpected(allowed.error());
    auto held = heldBack(scope, HeldChange::Kind::Delete, *row);
    if (!held)
        return tl::unexpected(held.error());
    if (*held)
        return **std::move(held);
    if (const auto removed = usersOf(scope).remove(*row, scope.settings.profile->deletion); !removed)
        return tl::unexpected(removed.error());
    return HttpResponse{204, {}, {}, {}};
}

} // namespace

QList<ScimRoute> userRoutes()
{
    return {
        {"GET", "/Users", ScimAccess::Read, list},
        {"GET", "/Users/{id}", ScimAccess::Read, get},
        {"POST", "/Users", ScimAccess::Write, create},
        {"PUT", "/Users/{id}", ScimAccess::Write, put},
        {"PATCH", "/Users/{id}", ScimAccess::Write, patch, &ScimFeatures::patch},
        {"DELETE", "/Users/{id}", ScimAccess::Write, remove},
    };
}

} // namespace provost::server
