// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/access_policy.h"

#include "model/domain/activity.h"
#include "server/storage/change_feed.h"
#include "server/storage/effective_roles.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

std::optional<RoleId> roleOf(const std::optional<QString>& text)
{
    return text ? std::optional(RoleId(*text)) : std::nullopt;
}

AccountAccess toAccess(const Row& row)
{
    return {row.flag(0), row.flag(0) && row.flag(1), roleOf(row.optionalText(2))};
}

QVariant orNull(const std::optional<RoleId>& id)
{
    return id ? QVariant(id->text()) : QVariant();
}

} // namespace

Result<ServerAccess> AccessPolicy::read()
{
    const auto found = m_sql.first<ServerAccess>(
        "SELECT precedence, default_role, self_service, version FROM access_policy WHERE id = 1"_L1, {},
        [](const Row& row) {
            return ServerAccess{static_cast<RolePrecedence>(row.integer(0)), roleOf(row.optionalText(1)), row.flag(2),
                                row.integer(3)};
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(ServerAccess{});
}

Result<void> AccessPolicy::edit(const AccessEdit& edit, qint64 now)
{
    const auto before = read();
    if (!before)
        return tl::unexpected(before.error());
    const auto written =
        m_sql.run("UPDATE access_policy SET default_role = ?, self_service = ?, version = version + 1 WHERE id = 1"_L1,
                  {orNull(edit.changesDefault ? edit.defaultRole : before->defaultRole),
                   edit.selfService.value_or(before->selfService) ? 1 : 0});
    if (!written)
        return tl::unexpected(written.error());
    return EffectiveRoles::takeDefaults(m_sql, now);
}

Result<AccountAccess> AccessPolicy::ofAccount(const AccountId& id)
{
    const auto found =
        m_sql.first<AccountAccess>("SELECT a.self_service, COALESCE(p.self_service, 1), a.default_role FROM account a "
                                   "LEFT JOIN access_policy p ON p.id = 1 WHERE a.id = ?"_L1,
                                   {id.text()}, toAccess);
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(AccountAccess{});
}

Result<QHash<AccountId, AccountAccess>> AccessPolicy::ofAccounts()
{
    QHash<AccountId, AccountAccess> accounts;
    const auto read =
        m_sql.each("SELECT a.self_service, COALESCE(p.self_service, 1), a.default_role, a.id FROM account a "
                   "LEFT JOIN access_policy p ON p.id = 1"_L1,
                   {}, [&accounts](const Row& row) {
                       accounts.insert(AccountId(row.text(3)), toAccess(row));
                       return true;
                   });
    if (!read)
        return tl::unexpected(read.error());
    return accounts;
}

Result<void> AccessPolicy::editAccount(const AccountId& id, const AccessEdit& edit, qint64 now)
{
    const auto before = ofAccount(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto written = m_sql.run("UPDATE account SET default_role = ?, self_service = ? WHERE id = ?"_L1,
                                   {orNull(edit.changesDefault ? edit.defaultRole : before->defaultRole),
                                    edit.selfService.value_or(before->selfService) ? 1 : 0, id.text()});
    if (!written)
        return tl::unexpected(written.error());
    const auto told = ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Account, id.text(), id);
    return told ? EffectiveRoles::takeDefaults(m_sql, now) : told;
}

} // namespace provost::server
