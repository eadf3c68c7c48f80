// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/operator.h"
#include "model/domain/permission.h"
#include "server/http/address_ranges.h"
#include "server/http/guess_limit.h"
#include "server/http/route.h"
#include "server/profiles/profile.h"
#include "server/storage/audit.h"
#include "server/storage/clock.h"
#include "server/storage/storage.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace provost::server {

/// What the admin API says of its server, and what it makes set-up values from.
struct AdminSettings
{
    QString publicUrl;            ///< where identity providers reach the server
    bool publicUrlIsGiven = true; ///< false: a trusted proxy may name another one with each request
    std::shared_ptr<const Profile> profile;
    RetentionDays retention; ///< where the instance's settings say nothing else
    QString version;
    QString instanceId;
    AddressRanges webhookNetworks;    ///< private networks that webhooks may be in
    SystemClock* testClock = nullptr; ///< set: PUT /admin/v1/test/clock moves it
};

/// What it takes to use a route: a permission, or only a key, or nothing.
class Needs
{
public:
    Needs(Permission permission)
        : m_kind(Kind::Permission)
        , m_permission(permission)
    {
    }
    /// Whoever asks.
    [[nodiscard]] static Needs nothing() { return Needs(Kind::Nothing); }
    /// Any operator, whatever their role.
    [[nodiscard]] static Needs aKey() { return Needs(Kind::Key); }

    [[nodiscard]] bool isOpen() const { return m_kind == Kind::Nothing; }
    /// Unset where a key is enough, or not even that is needed.
    [[nodiscard]] std::optional<Permission> permission() const
    {
        return m_kind == Kind::Permission ? std::optional(m_permission) : std::nullopt;
    }
    /// `x-permission` of openapi.json: `users.read`, `key` or `nothing`.
    [[nodiscard]] QString word() const;

private:
    enum class Kind { Nothing, Key, Permission };
    explicit Needs(Kind kind)
        : m_kind(kind)
    {
    }

    Kind m_kind;
    Permission m_permission = Permission::ReadProvisioning;
};

/// What a handler of the admin API may use. Valid during the call.
struct AdminScope
{
    RequestScope& http;
    const AdminSettings& settings;
    Operator person{};           ///< who asks; without id where the route is open
    PermissionSet permissions{}; ///< what they may do, all in all

    /// The one account that may be seen, or unset for all. Every look-up goes through visible… in visible.h.
    [[nodiscard]] const std::optional<AccountId>& account() const { return person.accountId; }
    /// Where identity providers reach the server, as far as this request tells.
    [[nodiscard]] QString publicUrl() const;
    [[nodiscard]] Actor actor() const { return {person.id, person.name}; }
};

using AdminHandler = std::function<Result<HttpResponse>(AdminScope&)>;

/// One line of the admin API; `pattern` without `/admin/v1`.
struct AdminRoute
{
    QByteArray method;
    QByteArray pattern;
    Access access = Access::Read;
    Needs needs;
    AdminHandler handle;
};

/// The whole admin API as data. With the test clock's route where `withTestClock`.
[[nodiscard]] QList<AdminRoute> adminTable(bool withTestClock);

/// The routes for the HTTP router, under `/admin/v1`: each checks the admin key and the permission before its handler
/// runs, and makes who guesses keys wait. `storage` notes, now and then, when an operator was last seen, and each write
/// that switched-off self-service refused; it and `guesses` outlive the routes.
[[nodiscard]] QList<Route> adminRoutes(Storage& storage, GuessLimit& guesses, const AdminSettings& settings);

/// The admin API's error answer: JSON, `WWW-Authenticate` with 401, `Retry-After` where it was given.
[[nodiscard]] HttpResponse renderAdminError(const Error& error, const HttpRequest& request);

} // namespace provost::server
