// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/users.h"

#include "model/domain/fold.h"
#include "model/scim/error.h"
#include "server/storage/change_feed.h"
#include "server/storage/directory_listing.h"
#include "server/storage/former_identifiers.h"
#include "server/storage/held_changes.h"
#include "server/storage/new_id.h"
#include "server/storage/row_set.h"
#include "server/storage/seats.h"
#include "server/storage/sessions.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
/// What lists and look-ups need of a body, as columns.
struct UserColumns
{
    QString userName;
    QString displayName;
    QString givenName;
    QString familyName;
    QString email;
    QStringList furtherEmails; ///< beside `email`, each once
    QStringList furtherEmailKeys;
    QString searchLines;
    QVariant externalId;
    QString title;
    QString department;
    bool active = true;

    friend bool operator==(const UserColumns&, const UserColumns&) = default;
};

namespace {

/// Which of the addresses stands for the person: the primary one, else work, else home, else the first.
qsizetype mainEmail(const QJsonArray& emails)
{
    const auto indexWhere = [&emails](const auto& isWanted) -> qsizetype {
        for (qsizetype i = 0; i < emails.size(); ++i) {
            if (isWanted(emails.at(i).toObject()))
                return i;
        }
        return -1;
    };
    const auto isPrimary = [](const QJsonObject& email) { return email.value("primary"_L1).toBool(); };
    if (const qsizetype primary = indexWhere(isPrimary); primary >= 0)
        return primary;
    for (const auto type : {"work"_L1, "home"_L1}) {
        const auto isOfType = [type](const QJsonObject& email) {
            return email.value("type"_L1).toString().compare(type, Qt::CaseInsensitive) == 0;
        };
        if (const qsizetype typed = indexWhere(isOfType); typed >= 0)
            return typed;
    }
    return 0;
}

void readEmails(const QJsonArray& emails, UserColumns& columns, QStringList& lines)
{
    if (emails.isEmpty())
        return;
    columns.email = emails.at(mainEmail(emails)).toObject().value("value"_L1).toString();
    const QString mainKey = caseKey(columns.email);
    for (const QJsonValue& email : emails) {
        const QString value = email.toObject().value("value"_L1).toString();
        const QString key = caseKey(value);
        lines.append(value);
        if (key == mainKey || columns.furtherEmailKeys.contains(key))
            continue;
        columns.furtherEmailKeys.append(key);
        columns.furtherEmails.append(value);
    }
}

QString shownName(const QJsonObject& body, const UserColumns& columns)
{
    const QString parts = QString(columns.givenName + u' ' + columns.familyName).trimmed();
    for (const QString& candidate : {body.value("displayName"_L1).toString(),
                                     body.value("name"_L1).toObject().value("formatted"_L1).toString(), parts}) {
        if (!candidate.trimmed().isEmpty())
            return candidate;
    }
    return columns.userName;
}

UserColumns columnsOf(const QJsonObject& body)
{
    UserColumns columns;
    const QJsonObject name = body.value("name"_L1).toObject();
    columns.userName = body.value("userName"_L1).toString();
    columns.givenName = name.value("givenName"_L1).toString();
    columns.familyName = name.value("familyName"_L1).toString();
    columns.displayName = shownName(body, columns);
    columns.title = body.value("title"_L1).toString();
    columns.department = body.value(scim::enterpriseSchemaId).toObject().value("department"_L1).toString();
    columns.active = body.value("active"_L1).toBool(true);
    if (body.contains("externalId"_L1))
        columns.externalId = body.value("externalId"_L1).toString();
    QStringList lines{columns.displayName, QString(columns.givenName + u' ' + columns.familyName).trimmed(),
                      columns.userName};
    readEmails(body.value("emails"_L1).toArray(), columns, lines);
    lines.removeAll(QString());
    lines.removeDuplicates();
    columns.searchLines = searchKey(lines.join(u'\n'));
    return columns;
}

QByteArray toBytes(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QVariant connectionOrNull(const DirectoryScope& scope)
{
    return scope.connectionId.isEmpty() ? QVariant() : QVariant(scope.connectionId);
}

Person personOf(const UserColumns& columns, const QString& accountId, const QString& id)
{
    return {accountId, columns.email.isEmpty() ? id : caseKey(columns.email)};
}

/// Whether the user is known by the same as before: cheap, since nearly every write leaves it so.
bool areKnownBySame(const UserColumns& before, const UserColumns& after)
{
    return before.email == after.email && before.userName == after.userName && before.externalId == after.externalId &&
           before.furtherEmailKeys == after.furtherEmailKeys;
}

Error taken(Error error, const QString& userName)
{
    if (error.kind != ErrorKind::Conflict)
        return error;
    return scim::notUnique(u"Another user of this connection has the userName %1."_s.arg(scim::quoted(userName)))
        .value();
}

} // namespace

Users::Users(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* roleChanges, QString operatorName)
    : m_sql(sql)
    , m_scope(std::move(scope))
    , m_now(now)
    , m_roleChanges(roleChanges)
    , m_operatorName(std::move(operatorName))
{
}

Result<ScimRow> Users::add(const QJsonObject& body, const QString& id)
{
    return insert(body, id.isEmpty() ? newId() : id);
}

Result<ScimRow> Users::addBack(const DeletedUser& deleted, const QJsonObject& body)
{
    auto row = insert(body, deleted.id.text());
    if (!row)
        return row;
    row->isNew = false;
    row->version = deleted.version + 1;
    row->createdAt = deleted.createdAt;
    const auto kept = m_sql.run("UPDATE \"user\" SET version = ?, created_at = ? WHERE rid = ?"_L1,
                                {row->version, row->createdAt, row->rid});
    if (!kept)
        return tl::unexpected(kept.error());
    const auto brought =
        FormerIdentifiers(m_sql, m_now).bringBack(row->rid, deleted.former, deleted.parsedBody(), body);
    if (!brought)
        return tl::unexpected(brought.error());
    if (const auto told = history().bringBack(row->rid, deleted.history); !told)
        return tl::unexpected(told.error());
    if (const auto forgotten = DeletedUsers(m_sql, m_now).forget(deleted.id); !forgotten)
        return tl::unexpected(forgotten.error());
    return row;
}

Result<std::optional<DeletedUser>> Users::findDeleted(const QJsonObject& body)
{
    const UserColumns columns = columnsOf(body);
    return DeletedUsers(m_sql, m_now).findAgain(m_scope, caseKey(columns.userName), caseKey(columns.email));
}

Result<std::optional<ScimRow>> Users::findSuspended(const QJsonObject& body)
{
    const UserColumns columns = columnsOf(body);
    // Compared with '' it would be read of everybody who has no address.
    const QVariant address = columns.email.isEmpty() ? QVariant() : QVariant(caseKey(columns.email));
    const auto id =
        m_sql.first<QString>("SELECT id FROM \"user\" WHERE ((connection_id = ? AND user_name_key = ?) OR (email_key = "
                             "? AND account_id = ?)) "
                             "AND connection_id = ? AND active = 0 "
                             "ORDER BY CASE WHEN user_name_key = ? THEN 0 ELSE 1 END, changed_at DESC, rid LIMIT 1"_L1,
                             {m_scope.connectionId, caseKey(columns.userName), address, m_scope.accountId,
                              m_scope.connectionId, caseKey(columns.userName)},
                             [](const Row& row) { return row.text(0); });
    if (!id)
        return tl::unexpected(id.error());
    return *id ? find(**id) : std::optional<ScimRow>();
}

Result<ScimRow> Users::insert(const QJsonObject& body, const QString& id)
{
    const UserColumns columns = columnsOf(body);
    ScimRow row{0, id, toBytes(body), 1, m_now, m_now, 0, true};
    const auto rid =
        m_sql.insert("INSERT INTO \"user\" (id, account_id, connection_id, user_name, user_name_key, external_id, "
                     "display_name, sort_key, "
                     "given_name, family_name, email, email_key, title, department, search_key, active, body, "
                     "created_at, changed_at, role_mask) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                     "COALESCE((SELECT default_mask FROM connection WHERE id = ? AND CAST(? AS INTEGER) = 1), 0)) "
                     "RETURNING rid"_L1,
                     {row.id,
                      m_scope.accountId,
                      connectionOrNull(m_scope),
                      columns.userName,
                      caseKey(columns.userName),
                      columns.externalId,
                      columns.displayName,
                      searchKey(columns.displayName),
                      columns.givenName,
                      columns.familyName,
                      columns.email,
                      caseKey(columns.email),
                      columns.title,
                      columns.department,
                      columns.searchLines,
                      columns.active ? 1 : 0,
                      QString::fromUtf8(row.body),
                      m_now,
                      m_now,
                      m_scope.connectionId,
                      columns.active ? 1 : 0});
    if (!rid)
        return tl::unexpected(taken(rid.error(), columns.userName));
    row.rid = *rid;
    if (const auto told = roles().noteArrived(row.rid); !told)
        return tl::unexpected(told.error());
    if (const auto kept = keepFurtherEmails(row.rid, columns, true); !kept)
        return tl::unexpected(kept.error());
    const auto counted =
        m_sql.send("UPDATE connection SET user_count = user_count + 1 WHERE id = ?"_L1, {m_scope.connectionId});
    if (!counted)
        return tl::unexpected(counted.error());
    if (columns.active) {
        const auto seated = Seats(m_sql, m_now).take(personOf(columns, m_scope.accountId, id));
        if (!seated)
            return tl::unexpected(seated.error());
    }
    if (const auto told = announce(Change::Kind::Upserted, row.id); !told)
        return tl::unexpected(told.error());
    return row;
}

Result<std::optional<ScimRow>> Users::find(const QString& id)
{
    return ScimRows(m_sql, scim::userType(), m_scope, {}).find(id);
}

/// Writes what a user is now. Where nothing that is looked up by is different, as after most PATCHes, those columns are
/// left out: SQLite would take their entries out of every index and put them in again.
Result<void> Users::write(const ScimRow& row, const UserColumns& before, const UserColumns& columns)
{
    auto onlyState = before;
    onlyState.active = columns.active;
    if (onlyState == columns)
        return ignoringCount(
            m_sql.run("UPDATE \"user\" SET active = ?, body = ?, version = ?, changed_at = ? WHERE rid = ?"_L1,
                      {columns.active ? 1 : 0, QString::fromUtf8(row.body), row.version, m_now, row.rid}));
    const auto updated = m_sql.run(
        "UPDATE \"user\" SET user_name = ?, user_name_key = ?, external_id = ?, display_name = ?, sort_key = ?, "
        "given_name = ?, family_name = ?, email = ?, email_key = ?, title = ?, department = ?, search_key = ?, "
        "active = ?, body = ?, version = ?, changed_at = ? WHERE rid = ?"_L1,
        {columns.userName, caseKey(columns.userName), columns.externalId, columns.displayName,
         searchKey(columns.displayName), columns.givenName, columns.familyName, columns.email, caseKey(columns.email),
         columns.title, columns.department, columns.searchLines, columns.active ? 1 : 0, QString::fromUtf8(row.body),
         row.version, m_now, row.rid});
    if (!updated)
        return tl::unexpected(taken(updated.error(), columns.userName));
    return keepFurtherEmails(row.rid, columns, false);
}

Result<ScimRow> Users::replace(const ScimRow& old, const QJsonObject& body)
{
    const UserColumns columns = columnsOf(body);
    const QJsonObject before = old.parsedBody();
    const UserColumns beforeColumns = columnsOf(before);
    ScimRow row{old.rid, old.id, toBytes(body), old.version + 1, old.createdAt, m_now, 0};
    if (const auto written = write(row, beforeColumns, columns); !written)
        return tl::unexpected(written.error());
    if (const auto followed = follow(row.id, beforeColumns, columns); !followed)
        return tl::unexpected(followed.error());
    if (!areKnownBySame(beforeColumns, columns)) {
        if (const auto kept = FormerIdentifiers(m_sql, m_now).follow(row.rid, before, body); !kept)
            return tl::unexpected(kept.error());
    }
    if (beforeColumns.active != columns.active) {
        const auto turn = columns.active ? TurnKind::Reactivated : TurnKind::Suspended;
        if (const auto noted = history().add(row.rid, turn); !noted)
            return tl::unexpected(noted.error());
    }
    if (const auto followed = roles().followState(row.rid, columns.active); !followed)
        return tl::unexpected(followed.error());
    if (const auto told = announce(Change::Kind::Upserted, row.id); !told)
        return tl::unexpected(told.error());
    return row;
}

Result<void> Users::remove(const ScimRow& user, const DeletionRule& rule)
{
    if (const auto told = roles().noteLeaving(user.rid); !told)
        return told;
    const UserColumns columns = columnsOf(user.parsedBody());
    const auto left = leaveGroups(user.rid);
    if (!left)
        return tl::unexpected(left.error());
    if (rule.graceDays > 0) {
        if (const auto noted = history().add(user.rid, TurnKind::Deleted); !noted)
            return noted;
        if (const auto kept = DeletedUsers(m_sql, m_now).keep(user.rid, *left, rule.graceDays); !kept)
            return kept;
    }
    if (const auto removed = m_sql.send("DELETE FROM \"user\" WHERE rid = ?"_L1, {user.rid}); !removed)
        return removed;
    const auto counted =
        m_sql.send("UPDATE connection SET user_count = user_count - 1 WHERE id = ?"_L1, {m_scope.connectionId});
    if (!counted)
        return counted;
    if (const auto ended = Sessions(m_sql, m_now).endAllOf(user.id, SessionEnd::Deleted); !ended)
        return ended;
    // Or it would still be carried out on who has come back.
    if (const auto withdrawn = HeldChanges(m_sql, m_now).withdraw(m_scope, user.id); !withdrawn)
        return tl::unexpected(withdrawn.error());
    if (const auto seat = Seats(m_sql, m_now).release(personOf(columns, m_scope.accountId, user.id)); !seat)
        return seat;
    return announce(Change::Kind::Deleted, user.id);
}

/// Seat and sessions follow what became of the user. The old seat is given back before a new one is taken.
Result<void> Users::follow(const QString& id, const UserColumns& before, const UserColumns& after)
{
    const Person was = personOf(before, m_scope.accountId, id);
    const Person is = personOf(after, m_scope.accountId, id);
    Sessions sessions(m_sql, m_now);
    if (was != is) {
        if (const auto followed = sessions.follow(id, was, is); !followed)
            return followed;
    }
    if (before.active && !after.active) {
        if (const auto ended = sessions.endAllOf(id, SessionEnd::Deactivated); !ended)
            return ended;
    }
    if (before.active && (was != is || !after.active)) {
        if (const auto released = Seats(m_sql, m_now).release(was); !released)
            return released;
    }
    if (after.active && (was != is || !before.active))
        return Seats(m_sql, m_now).take(is);
    return {};
}

Result<void> Users::eachGroup(const QList<qint64>& rids,
                              const std::function<bool(qint64, const GroupReference&)>& visit)
{
    if (rids.isEmpty())
        return {};
    const RowSet users(rids);
    return m_sql.eachComposed(
        u"SELECT m.user_rid, g.id, g.display_name FROM membership m JOIN user_group g ON g.rid = m.group_rid "
        "WHERE m.user_rid IN (%1) ORDER BY m.user_rid, m.group_rid"_s.arg(users.placeholders()),
        users.values(), [&visit](const Row& row) { return visit(row.integer(0), {row.text(1), row.text(2)}); });
}

Result<void> Users::eachRole(const QList<qint64>& rids, const std::function<bool(qint64, const GroupReference&)>& visit)
{
    if (rids.isEmpty())
        return {};
    const auto roles = Roles(m_sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    const RowSet users(rids);
    return m_sql.eachComposed(u"SELECT rid, role_mask FROM \"user\" WHERE rid IN (%1)"_s.arg(users.placeholders()),
                              users.values(), [&](const Row& row) {
                                  return std::ranges::all_of(*roles, [&](const StoredRole& stored) {
                                      const bool has = (row.integer(1) & stored.mask()) != 0;
                                      return !has || visit(row.integer(0), {stored.role.id.text(), stored.role.name});
                                  });
                              });
}

/// For look-ups by any of them, and for lists, which show the first few.
Result<void> Users::keepFurtherEmails(qint64 rid, const UserColumns& columns, bool isNew)
{
    if (isNew && columns.furtherEmails.isEmpty())
        return {};
    if (!isNew) {
        if (const auto gone = m_sql.send("DELETE FROM further_email WHERE user_rid = ?"_L1, {rid}); !gone)
            return gone;
    }
    for (const QString& key : columns.furtherEmailKeys) {
        const auto added = m_sql.send("INSERT INTO further_email (email_key, user_rid) VALUES (?, ?)"_L1, {key, rid});
        if (!added)
            return added;
    }
    const auto shown = QJsonArray::fromStringList(columns.furtherEmails.first(
        std::min<qsizetype>(columns.furtherEmails.size(), DirectoryListing::furtherEmails)));
    const auto text =
        shown.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact));
    return m_sql.send("UPDATE \"user\" SET further_emails = ? WHERE rid = ? AND further_emails <> ?"_L1,
                      {text, rid, text});
}

/// A user that goes changes its groups: their lists, counts and versions. Returns their ids.
Result<QStringList> Users::leaveGroups(qint64 rid)
{
    QList<GroupReference> groups;
    const auto read = eachGroup({rid}, [&groups](qint64, const GroupReference& group) {
        groups.append(group);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    QStringList ids;
    if (groups.isEmpty())
        return ids;
    const auto counted =
        m_sql.run("UPDATE user_group SET member_count = member_count - 1, version = version + 1, changed_at = ? "
                  "WHERE rid IN (SELECT group_rid FROM membership WHERE user_rid = ?)"_L1,
                  {m_now, rid});
    if (!counted)
        return tl::unexpected(counted.error());
    if (const auto gone = m_sql.run("DELETE FROM membership WHERE user_rid = ?"_L1, {rid}); !gone)
        return tl::unexpected(gone.error());
    for (const GroupReference& group : std::as_const(groups)) {
        const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Group, group.id,
                                                AccountId(m_scope.accountId));
        if (!told)
            return tl::unexpected(told.error());
        ids.append(group.id);
    }
    return ids;
}

Result<void> Users::announce(Change::Kind kind, const QString& id)
{
    return ChangeFeed(m_sql).add(m_now, kind, Change::Resource::User, id, AccountId(m_scope.accountId));
}

} // namespace provost::server
