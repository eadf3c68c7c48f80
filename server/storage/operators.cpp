// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/operators.h"

#include "server/storage/change_feed.h"
#include "server/storage/credential.h"
#include "server/storage/paging.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Operator toOperator(const Row& row)
{
    Operator person;
    person.id = OperatorId(row.text(0));
    person.name = row.text(1);
    // A role of a newer version that is not known here may do nothing rather than something wrong.
    person.role = operatorRoleFromSlug(row.text(2)).value_or(OperatorRole::Viewer);
    if (const auto account = row.optionalText(3))
        person.accountId = AccountId(*account);
    person.createdAt = timeOf(row.integer(4));
    person.lastSeenAt = timeOf(row.optionalInteger(5));
    return person;
}

} // namespace

Result<QList<Operator>> Operators::list(const std::optional<AccountId>& scope)
{
    QList<Operator> people;
    const auto read = m_sql.each(
        "SELECT id, name, role, account_id, created_at, last_seen_at FROM operator WHERE removed_at IS NULL ORDER BY name, id"_L1,
        {}, [&](const Row& row) {
            auto person = toOperator(row);
            if (!scope || person.accountId == scope)
                people.append(std::move(person));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return people;
}

Result<std::optional<Operator>> Operators::find(const OperatorId& id)
{
    return m_sql.first<Operator>(
        "SELECT id, name, role, account_id, created_at, last_seen_at FROM operator WHERE id = ? AND removed_at IS NULL"_L1,
        {id.text()}, toOperator);
}

Result<std::optional<StoredOperator>> Operators::findByKey(const QString& keyId)
{
    return m_sql.first<StoredOperator>(
        "SELECT id, name, role, account_id, created_at, last_seen_at, key_hash FROM operator WHERE key_id = ? AND removed_at IS NULL"_L1,
        {keyId}, [](const Row& row) { return StoredOperator{toOperator(row), row.bytes(6)}; });
}

Result<CreatedOperator> Operators::add(const NewOperator& wanted, qint64 now)
{
    const auto key = makeCredential(CredentialKind::AdminKey);
    if (!key)
        return tl::unexpected(key.error());
    Operator person{OperatorId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                    wanted.name,
                    wanted.role,
                    wanted.accountId,
                    timeOf(now),
                    std::nullopt};
    const QVariant account = person.accountId ? QVariant(person.accountId->text()) : QVariant();
    const auto added = m_sql.run(
        "INSERT INTO operator (id, name, role, account_id, key_id, key_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1,
        {person.id.text(), person.name, slug(person.role), account, key->publicId, key->hash, now});
    if (!added)
        return tl::unexpected(added.error());
    const auto told = ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Operator, person.id.text(),
                                            person.accountId);
    if (!told)
        return tl::unexpected(told.error());
    return CreatedOperator{std::move(person), key->text};
}

Result<void> Operators::remove(const OperatorId& id, qint64 now)
{
    const auto person = find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such operator."_s);
    const auto removed = m_sql.run("UPDATE operator SET removed_at = ? WHERE id = ?"_L1, {now, id.text()});
    if (!removed)
        return tl::unexpected(removed.error());
    return ChangeFeed(m_sql).add(now, Change::Kind::Deleted, Change::Resource::Operator, id.text(),
                                 (*person)->accountId);
}

Result<qint64> Operators::ownersOfAll()
{
    const auto count = m_sql.first<qint64>(
        "SELECT COUNT(*) FROM operator WHERE role = 'owner' AND account_id IS NULL AND removed_at IS NULL"_L1, {},
        [](const Row& row) { return row.integer(0); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

Result<void> Operators::seen(const OperatorId& id, qint64 now)
{
    const auto done = m_sql.run("UPDATE operator SET last_seen_at = ? WHERE id = ?"_L1, {now, id.text()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace provost::server
