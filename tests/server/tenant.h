// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/admin_client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace provost::test {

/// A tenant with something of everything. Whatever belongs to it carries its word.
struct Tenant
{
    QString word;
    QString account;
    QString ownerKey;
    QString operatorId;
    MadeConnection connection;
    QString newTokenId;
    QString user;
    QString group;
    QString session;
    QString heldChange;
    QString rule;
    QString role; ///< of the whole server, and worn by this tenant's members
    QString webhook;
    qint64 delivery = 0;
    qint64 event = 0;

    [[nodiscard]] QStringList ids() const
    {
        return {account, operatorId, connection.id, connection.tokenId, newTokenId, user, group, session, heldChange,
                rule,    role,       webhook};
    }
    /// What may be in a `{…}` of that route. Numbers are not of one kind alone, so each stands where its kind does.
    [[nodiscard]] QStringList idsFor(const QByteArray& pattern) const
    {
        const bool isOfDelivery = pattern.startsWith("/webhook-deliveries");
        return ids() << QString::number(isOfDelivery ? delivery : event);
    }
};

/// Bodies that every route could carry out, by its pattern; they name what belongs to the tenant.
inline QHash<QByteArray, QJsonObject> bodiesNaming(const Tenant& tenant)
{
    using namespace Qt::StringLiterals;
    const QJsonObject rule{{u"groupId"_s, tenant.group}, {u"groupName"_s, u""_s}, {u"role"_s, u"admin"_s}};
    const QJsonObject rules{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray{rule}}};
    const QJsonArray attributes{QJsonObject{{u"attribute"_s, u"userName"_s}, {u"field"_s, u"User name"_s}}};
    const QJsonObject held{{u"ids"_s, QJsonArray{tenant.heldChange}}};
    return {
        {"/accounts", {{u"name"_s, u"New"_s}}},
        {"/accounts/{id}/access", {{u"selfService"_s, false}}},
        {"/accounts/{id}/plan", {{u"plan"_s, u"x"_s}, {u"seatLimit"_s, 1}}},
        {"/accounts/{id}/sign-in-check", {{u"login"_s, tenant.word + u"@example.com"_s}}},
        {"/connections",
         {{u"requestKey"_s, u"ours"_s},
          {u"accountId"_s, tenant.account},
          {u"name"_s, u"Ours"_s},
          {u"idp"_s, u"okta"_s}}},
        {"/connections/{id}", {{u"name"_s, u"Ours"_s}, {u"state"_s, u"paused"_s}}},
        {"/connections/{id}/held-changes/approve", held},
        {"/connections/{id}/held-changes/reject", held},
        {"/connections/{id}/mapping", {{u"attributes"_s, attributes}}},
        {"/connections/{id}/mapping/preview", {{u"userId"_s, tenant.user}, {u"attributes"_s, attributes}}},
        {"/connections/{id}/prerequisites", {{u"id"_s, u"oidcSignIn"_s}, {u"confirmed"_s, true}}},
        {"/connections/{id}/role-rules", rules},
        {"/connections/{id}/role-rules/conflicts", rules},
        {"/connections/{id}/role-rules/people", rules},
        {"/connections/{id}/role-rules/preview", rules},
        {"/connections/{id}/rotation", {{u"tokenId"_s, tenant.connection.tokenId}}},
        {"/connections/{id}/tokens", {{u"label"_s, u"Ours"_s}}},
        {"/operators", {{u"name"_s, u"Ours"_s}, {u"role"_s, u"owner"_s}, {u"accountId"_s, tenant.account}}},
        {"/roles", {{u"name"_s, u"Ours"_s}, {u"permissions"_s, QJsonArray()}}},
        {"/roles/{id}", {{u"permissions"_s, QJsonArray{u"users.read"_s}}}},
        {"/users/{id}/sessions", {{u"label"_s, u"Ours"_s}}},
        {"/users/{id}/what-if", {{u"joined"_s, QJsonArray{tenant.group}}, {u"left"_s, QJsonArray()}}},
        {"/webhooks",
         {{u"accountId"_s, tenant.account},
          {u"url"_s, u"https://hooks.example.com"_s},
          {u"events"_s, QJsonArray{u"user.changed"_s}}}},
        {"/webhooks/{id}", {{u"label"_s, u"Ours"_s}, {u"enabled"_s, false}}},
    };
}

/// Without what changes by itself, at any depth. `state` is that of a message; a connection's is one of two words.
inline QJsonObject withoutMoving(QJsonObject json)
{
    using namespace Qt::StringLiterals;
    // What changes by itself, or by our own tries at their address.
    static const QStringList moving{u"errorsLastDay"_s, u"requestsLastDay"_s, u"recentRequests"_s, u"recentRefusals"_s,
                                    u"failingSince"_s,  u"attempts"_s,        u"dueAt"_s,          u"last"_s,
                                    u"state"_s};
    const auto keys = json.keys();
    for (const auto& key : keys) {
        const auto value = json.value(key);
        const bool isKept = key != "state"_L1 || value.toString() == "active"_L1 || value.toString() == "paused"_L1;
        if (moving.contains(key) && (!isKept || key != "state"_L1))
            json.remove(key);
        else if (value.isObject())
            json.insert(key, withoutMoving(value.toObject()));
        else if (value.isArray()) {
            QJsonArray items;
            for (const auto& item : value.toArray())
                items.append(item.isObject() ? QJsonValue(withoutMoving(item.toObject())) : QJsonValue(item));
            json.insert(key, items);
        }
    }
    return json;
}

} // namespace provost::test
