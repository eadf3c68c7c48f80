// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/operators.h"

#include "server/storage/change_feed.h"
#include "server/storage/credential.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"
#include "server/storage/room.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Operator toOperator(const Row& row)
{
    Operator person;
    person.id = OperatorId(row.text(0));
    person.name = row.text(1);
    person.roleId = RoleId(row.text(2));
    person.roleName = row.optionalText(3).value_or(person.roleId.text());
    if (const auto account = row.optionalText(4))
        person.accountId = AccountId(*account);
    person.createdAt = timeOf(row.integer(5));
    person.lastSeenAt = timeOf(row.optionalInteger(6));
    return person;
}

} // namespace

Result<QList<Operator>> Operators::list(const std::optional<AccountId>& scope)
{
    QList<Operator> people;
    const auto read =
        m_sql.each("SELECT o.id, o.name, o.role, r.name, o.account_id, o.created_at, o.last_seen_at FROM operator o "
                   "LEFT JOIN role r ON r.id = o.role WHERE o.removed_at IS NULL ORDER BY o.name, o.id"_L1,
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
        "SELECT o.id, o.name, o.role, r.name, o.account_id, o.created_at, o.last_seen_at FROM operator o "
        "LEFT JOIN role r ON r.id = o.role WHERE o.id = ? AND o.removed_at IS NULL"_L1,
        {id.text()}, toOperator);
}

Result<std::optional<StoredOperator>> Operators::findByKey(const QString& keyId)
{
    return m_sql.first<StoredOperator>(
        "SELECT o.id, o.name, o.role, r.name, o.account_id, o.created_at, o.last_seen_at, o.key_hash, "
        "COALESCE(p.self_service, 1) * COALESCE(a.self_service, 1) FROM operator o "
        "LEFT JOIN role r ON r.id = o.role LEFT JOIN account a ON a.id = o.account_id "
        "LEFT JOIN access_policy p ON p.id = 1 WHERE o.key_id = ? AND o.removed_at IS NULL"_L1,
        {keyId}, [](const Row& row) { return StoredOperator{toOperator(row), row.bytes(7), row.flag(8)}; });
}

Result<CreatedOperator> Operators::add(const NewOperator& wanted, qint64 now)
{
    const auto room =
        checkRoom(m_sql, "SELECT COUNT(*) FROM operator WHERE COALESCE(account_id, '') = ? AND removed_at IS NULL"_L1,
                  {wanted.accountId ? wanted.accountId->text() : QString(u""_s)}, KeptAtMost::operators, wanted.name,
                  u"An account, and the server itself, cannot have more than %1 operators. Remove one first."_s);
    if (!room)
        return tl::unexpected(room.error());
    const auto key = makeCredential(CredentialKind::AdminKey);
    if (!key)
        return tl::unexpected(key.error());
    const OperatorId id(newId());
    const QVariant account = wanted.accountId ? QVariant(wanted.accountId->text()) : QVariant();
    const auto added = m_sql.run(
        "INSERT INTO operator (id, name, role, account_id, key_id, key_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1,
        {id.text(), wanted.name, wanted.roleId.text(), account, key->publicId, key->hash, now});
    if (!added)
        return tl::unexpected(added.error());
    const auto told =
        ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Operator, id.text(), wanted.accountId);
    if (!told)
        return tl::unexpected(told.error());
    const auto person = find(id);
    if (!person)
        return tl::unexpected(person.error());
    return CreatedOperator{person->value_or(Operator{}), key->text};
}

Result<CreatedOperator> Operators::renewKey(const Operator& person, qint64 now)
{
    const auto key = makeCredential(CredentialKind::AdminKey);
    if (!key)
        return tl::unexpected(key.error());
    const auto renewed =
        m_sql.run("UPDATE operator SET key_id = ?, key_hash = ? WHERE id = ? AND removed_at IS NULL"_L1,
                  {key->publicId, key->hash, person.id.text()});
    if (!renewed)
        return tl::unexpected(renewed.error());
    const auto told = ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Operator, person.id.text(),
                                            person.accountId);
    if (!told)
        return tl::unexpected(told.error());
    return CreatedOperator{person, key->text};
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

Result<qint64> Operators::managers()
{
    QVariantList values;
    QStringList places;
    for (const auto permission : managing().list()) {
        values.append(slug(permission));
        places.append(u"?"_s);
    }
    qint64 count = 0;
    const auto read = m_sql.eachComposed(
        u"SELECT COUNT(*) FROM operator o WHERE o.account_id IS NULL AND o.removed_at IS NULL AND "
        u"(SELECT COUNT(*) FROM role_permission p WHERE p.role_id = o.role AND p.permission IN (%1)) = ?"_s.arg(
            places.join(u", "_s)),
        values << values.size(), [&count](const Row& row) {
            count = row.integer(0);
            return false;
        });
    if (!read)
        return tl::unexpected(read.error());
    return count;
}

Result<void> Operators::seen(const OperatorId& id, qint64 now)
{
    const auto done = m_sql.run("UPDATE operator SET last_seen_at = ? WHERE id = ?"_L1, {now, id.text()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace provost::server
