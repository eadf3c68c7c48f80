// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/accounts.h"

#include "model/domain/fold.h"
#include "server/storage/change_feed.h"
#include "server/storage/new_id.h"
#include "server/storage/room.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Account toAccount(const Row& row)
{
    return {AccountId(row.text(0)), row.text(1)};
}

/// Of plan, seats_used, seat_limit.
AccountPlan toPlan(const Row& row)
{
    return {row.text(0), {row.integer(1), row.optionalInteger(2)}};
}

} // namespace

Result<QList<Account>> Accounts::list(const std::optional<AccountId>& scope)
{
    QList<Account> accounts;
    const auto read = m_sql.each("SELECT id, name FROM account ORDER BY name_key"_L1, {}, [&](const Row& row) {
        auto account = toAccount(row);
        if (!scope || *scope == account.id)
            accounts.append(std::move(account));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return accounts;
}

Result<std::optional<Account>> Accounts::find(const AccountId& id)
{
    return m_sql.first<Account>("SELECT id, name FROM account WHERE id = ?"_L1, {id.text()}, toAccount);
}

Result<std::optional<Account>> Accounts::findByName(const QString& name)
{
    return m_sql.first<Account>("SELECT id, name FROM account WHERE name_key = ?"_L1, {caseKey(name)}, toAccount);
}

Result<Account> Accounts::add(const QString& name, qint64 now)
{
    const auto room = checkRoom(m_sql, "SELECT COUNT(*) FROM account"_L1, {}, KeptAtMost::accounts, name,
                                u"A server cannot have more than %1 accounts."_s);
    if (!room)
        return tl::unexpected(room.error());
    const Account account{AccountId(newId()), name};
    const auto added = m_sql.run("INSERT INTO account (id, name, name_key, created_at) VALUES (?, ?, ?, ?)"_L1,
                                 {account.id.text(), name, caseKey(name), now});
    if (!added && added.error().kind == ErrorKind::Conflict)
        return fail(ErrorKind::Conflict, name, u"There is an account of that name."_s);
    if (!added)
        return tl::unexpected(added.error());
    const auto told =
        ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Account, account.id.text(), account.id);
    if (!told)
        return tl::unexpected(told.error());
    return account;
}

Result<AccountPlan> Accounts::plan(const AccountId& id)
{
    const auto found = m_sql.first<AccountPlan>("SELECT plan, seats_used, seat_limit FROM account WHERE id = ?"_L1,
                                                {id.text()}, toPlan);
    return found.map([](const std::optional<AccountPlan>& plan) { return plan.value_or(AccountPlan{}); });
}

Result<QHash<AccountId, AccountPlan>> Accounts::plans()
{
    QHash<AccountId, AccountPlan> plans;
    const auto read =
        m_sql.each("SELECT plan, seats_used, seat_limit, id FROM account"_L1, {}, [&plans](const Row& row) {
            plans.insert(AccountId(row.text(3)), toPlan(row));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return plans;
}

Result<void> Accounts::setPlan(const AccountId& id, const AccountPlan& plan, qint64 now)
{
    const auto& limit = plan.seats.limit;
    const auto set = m_sql.run("UPDATE account SET plan = ?, seat_limit = ? WHERE id = ?"_L1,
                               {plan.plan, limit ? QVariant(*limit) : QVariant(), id.text()});
    if (!set)
        return tl::unexpected(set.error());
    return ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Account, id.text(), id);
}

} // namespace provost::server
