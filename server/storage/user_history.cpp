// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/user_history.h"

#include "model/domain/fold.h"
#include "model/wire/wire.h"
#include "server/storage/paging.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// What is stored: a line of JSON for each turn, newest first. The user's id is that of the row.
QString storedLine(const UserTurn& turn)
{
    auto object = wire::toJson(turn);
    object.remove(u"userId"_s);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QList<UserTurn> turnsFrom(const QString& stored, const UserId& id)
{
    QList<UserTurn> turns;
    const auto lines = stored.split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        auto object = QJsonDocument::fromJson(line.toUtf8()).object();
        object.insert(u"userId"_s, id.text());
        if (const auto turn = wire::fromJson<UserTurn>(object))
            turns.append(*turn);
    }
    return turns;
}

/// Of one user: what is stored, what the row itself says, and in the end that it was created.
struct Life
{
    UserId id;
    QString stored;
    QDateTime createdAt;
    std::optional<QDateTime> deletedAt;
    QString connectionName;

    [[nodiscard]] QList<UserTurn> turns() const
    {
        auto all = turnsFrom(stored, id);
        // From before there were histories.
        if (deletedAt && (all.isEmpty() || all.constFirst().kind != TurnKind::Deleted))
            all.prepend({TurnKind::Deleted, *deletedAt, id, connectionName, TurnActor::Unknown, {}});
        const auto first = all.isEmpty() ? connectionName : all.constLast().connectionName;
        all.append({TurnKind::Created, createdAt, id, first, TurnActor::IdentityProvider, {}});
        return all;
    }
};

Life toLife(const Row& row)
{
    return {UserId(row.text(0)), row.text(1), timeOf(row.integer(2)), timeOf(row.optionalInteger(3)), row.text(4)};
}

} // namespace

QString UserHistory::line(TurnKind kind, const QString& connectionName) const
{
    return storedLine({kind,
                       timeOf(m_now),
                       {},
                       connectionName,
                       m_operatorName.isEmpty() ? TurnActor::IdentityProvider : TurnActor::Operator,
                       m_operatorName});
}

Result<void> UserHistory::store(qint64 rid, TurnKind kind, const QString& connectionName, const QString& kept)
{
    const auto older = kept.split(u'\n', Qt::SkipEmptyParts);
    QString text = line(kind, connectionName);
    for (const auto& each : older.first(std::min(older.size(), most - 1)))
        text += each + u'\n';
    return ignoringCount(m_sql.run("UPDATE \"user\" SET history = ? WHERE rid = ?"_L1, {text, rid}));
}

Result<void> UserHistory::add(qint64 rid, TurnKind kind)
{
    using Before = std::pair<QString, QString>;
    const auto before = m_sql.first<Before>("SELECT u.history, c.name FROM \"user\" u "
                                            "LEFT JOIN connection c ON c.id = u.connection_id WHERE u.rid = ?"_L1,
                                            {rid}, [](const Row& row) { return Before{row.text(0), row.text(1)}; });
    if (!before)
        return tl::unexpected(before.error());
    const auto [kept, name] = before->value_or(Before{});
    return store(rid, kind, name, kept);
}

Result<void> UserHistory::bringBack(qint64 rid, const QByteArray& kept)
{
    const auto copied = m_sql.run("UPDATE \"user\" SET history = ? WHERE rid = ?"_L1, {QString::fromUtf8(kept), rid});
    if (!copied)
        return tl::unexpected(copied.error());
    return add(rid, m_operatorName.isEmpty() ? TurnKind::Returned : TurnKind::Restored);
}

Result<QList<UserTurn>> UserHistory::ofPerson(const User& user)
{
    // Compared with '' it would be read of everybody who has no address.
    const QVariant address = user.email.isEmpty() ? QVariant() : QVariant(caseKey(user.email));
    const QVariantList wanted{user.id.text(), user.accountId.text(), address};
    QList<UserTurn> turns;
    const auto take = [&turns](const Row& row) {
        turns += toLife(row).turns();
        return true;
    };
    const auto live = m_sql.each("SELECT u.id, u.history, u.created_at, NULL, c.name FROM \"user\" u "
                                 "LEFT JOIN connection c ON c.id = u.connection_id "
                                 "WHERE u.id = ? OR (u.account_id = ? AND u.email_key = ?)"_L1,
                                 wanted, take);
    if (!live)
        return tl::unexpected(live.error());
    const auto deleted = m_sql.each("SELECT u.id, u.history, u.created_at, u.deleted_at, c.name FROM deleted_user u "
                                    "LEFT JOIN connection c ON c.id = u.connection_id "
                                    "WHERE (u.id = ? OR (u.account_id = ? AND u.email_key = ?)) AND u.purge_at > ?"_L1,
                                    QVariantList(wanted) << m_now, take);
    if (!deleted)
        return tl::unexpected(deleted.error());
    std::ranges::stable_sort(turns, std::ranges::greater(), &UserTurn::at);
    return turns;
}

} // namespace provost::server
