// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/former_identifiers.h"

#include "model/domain/fold.h"
#include "model/wire/wire.h"
#include "server/storage/paging.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// All by which the user is known.
QList<FormerIdentifier> identifiersOf(const QJsonObject& body, const QDateTime& until)
{
    QList<FormerIdentifier> identifiers;
    const auto add = [&](IdentifierKind kind, const QString& value) {
        if (!value.isEmpty())
            identifiers.append({kind, value, until});
    };
    const auto emails = body.value("emails"_L1).toArray();
    for (const auto& email : emails)
        add(IdentifierKind::Email, email["value"_L1].toString());
    add(IdentifierKind::UserName, body.value("userName"_L1).toString());
    add(IdentifierKind::ExternalId, body.value("externalId"_L1).toString());
    return identifiers;
}

/// `before` in front of `kept`, without what is in `now`; an address that was the userName too stands there once.
QList<FormerIdentifier> joined(QList<FormerIdentifier> before, const QList<FormerIdentifier>& kept,
                               const QList<FormerIdentifier>& now)
{
    QSet<QString> seen;
    for (const auto& identifier : now)
        seen.insert(caseKey(identifier.value));
    before += kept;
    before.removeIf([&seen](const FormerIdentifier& former) {
        const auto key = caseKey(former.value);
        const bool known = seen.contains(key);
        seen.insert(key);
        return known;
    });
    return before.first(std::min(before.size(), FormerIdentifiers::most));
}

} // namespace

QList<FormerIdentifier> formerFrom(const QByteArray& stored)
{
    if (stored.isEmpty())
        return {};
    return wire::listFromJson<FormerIdentifier>(QJsonDocument::fromJson(stored).array())
        .value_or(QList<FormerIdentifier>());
}

Result<void> FormerIdentifiers::follow(qint64 rid, const QJsonObject& before, const QJsonObject& after)
{
    const auto kept = m_sql.first<QByteArray>("SELECT former FROM \"user\" WHERE rid = ?"_L1, {rid},
                                              [](const Row& row) { return row.bytes(0); });
    if (!kept)
        return tl::unexpected(kept.error());
    return bringBack(rid, kept->value_or(QByteArray()), before, after);
}

Result<void> FormerIdentifiers::bringBack(qint64 rid, const QByteArray& kept, const QJsonObject& before,
                                          const QJsonObject& after)
{
    const auto now = timeOf(m_now);
    const auto former = joined(identifiersOf(before, now), formerFrom(kept), identifiersOf(after, now));
    QStringList keys;
    for (const auto& each : former)
        keys.append(searchKey(each.value));
    const auto text = former.isEmpty()
                          ? QString()
                          : QString::fromUtf8(QJsonDocument(wire::listToJson(former)).toJson(QJsonDocument::Compact));
    return ignoringCount(
        m_sql.run("UPDATE \"user\" SET former = ?, former_key = ? WHERE rid = ?"_L1, {text, keys.join(u'\n'), rid}));
}

} // namespace provost::server
