// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/wire/operations.h"
#include "server/admin/configuration.h"
#include "server/admin/exchange.h"
#include "server/storage/accounts.h"
#include "server/storage/connections.h"
#include "server/storage/webhooks.h"
#include "server/webhooks/signature.h"
#include "server/webhooks/target.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto byConfiguration = "by configuration"_L1;

Result<void> onlyMembers(const QJsonObject& object, const QStringList& known)
{
    for (const auto& member : object.keys()) {
        if (!known.contains(member))
            return fail(ErrorKind::Invalid, member, u"This member is not known here."_s);
    }
    return {};
}

Result<bool> flagMember(const QJsonObject& object, const QString& name, bool fallback)
{
    const auto value = object.value(name);
    if (!value.isUndefined() && !value.isBool())
        return fail(ErrorKind::Invalid, name, u"true or false is wanted here."_s);
    return value.toBool(fallback);
}

Result<Account> accountNamed(ConfigurationScope& scope, const QString& name)
{
    const auto account = Accounts(scope.sql).findByName(name);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return fail(ErrorKind::NotFound, name, u"There is no such account."_s);
    return **account;
}

Result<QHash<QString, QString>> accountNames(ConfigurationScope& scope)
{
    const auto accounts = Accounts(scope.sql).list({});
    if (!accounts)
        return tl::unexpected(accounts.error());
    QHash<QString, QString> names;
    for (const auto& account : *accounts)
        names.insert(account.id.text(), account.name);
    return names;
}

Result<void> note(ConfigurationScope& scope, const QString& action, const QString& subject, const AccountId& account)
{
    return Audit(scope.sql).add(scope.now, scope.actor, action, subject, QString(byConfiguration), account);
}

Result<void> anything(const ConfigurationItem& /*before*/, const ConfigurationItem& /*after*/)
{
    return {};
}

// Accounts: are made, and never removed.

Result<QList<ConfigurationItem>> readAccounts(ConfigurationScope& scope)
{
    const auto accounts = Accounts(scope.sql).list({});
    if (!accounts)
        return tl::unexpected(accounts.error());
    QList<ConfigurationItem> items;
    for (const auto& account : *accounts)
        items.append({u"account"_s, {}, account.name, {}});
    return items;
}

Result<ConfigurationItem> parseAccount(const ConfigurationScope& /*scope*/, const QJsonObject& object)
{
    if (auto known = onlyMembers(object, {u"name"_s}); !known)
        return tl::unexpected(known.error());
    const auto name = checkedName(object.value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    return ConfigurationItem{u"account"_s, {}, *name, {}};
}

QJsonObject showNamed(const ConfigurationItem& item)
{
    QJsonObject object = item.value;
    object.insert(u"name"_s, item.name);
    return object;
}

Result<QString> createAccount(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = Accounts(scope.sql).add(item.name, scope.now);
    if (!account)
        return tl::unexpected(account.error());
    return note(scope, u"account.create"_s, item.name, account->id).map([] { return QString(); });
}

Result<void> keepAccount(ConfigurationScope& /*scope*/, const ConfigurationItem& item)
{
    return fail(ErrorKind::Unsupported, item.name, u"Accounts are not changed or removed this way."_s);
}

// Connections: without tokens, users and groups. Removed ones leave their users and groups behind.

Connections connectionsIn(ConfigurationScope& scope)
{
    return {scope.sql, {}, scope.now};
}

Result<QList<ConfigurationItem>> readConnections(ConfigurationScope& scope)
{
    const auto connections = connectionsIn(scope).list({});
    if (!connections)
        return tl::unexpected(connections.error());
    QList<ConfigurationItem> items;
    for (const auto& connection : *connections) {
        items.append({u"connection"_s,
                      connection.accountName,
                      connection.name,
                      {{u"idp"_s, slug(connection.idp)},
                       {u"paused"_s, connection.state == ConnectionState::Paused},
                       {u"operations"_s, wire::toJson(connection.operations)},
                       {u"guard"_s, wire::toJson(connection.guard)}}});
    }
    return items;
}

/// The member in its canonical form; as `fallback` where it is not there.
template <class T>
Result<QJsonObject> parsePart(const QJsonObject& object, const QString& member, const T& fallback)
{
    if (!object.contains(member))
        return wire::toJson(fallback);
    const auto part = object.value(member).toObject();
    const auto read = wire::fromJson<T>(part);
    const auto known = onlyMembers(part, wire::toJson(fallback).keys());
    if (!read || !known) {
        const auto& error = read ? known.error() : read.error();
        return fail(ErrorKind::Invalid, member + u'.' + error.subject, error.detail);
    }
    return wire::toJson(*read);
}

Result<ConfigurationItem> parseConnection(const ConfigurationScope& scope, const QJsonObject& object)
{
    if (auto known = onlyMembers(object, {u"name"_s, u"idp"_s, u"paused"_s, u"operations"_s, u"guard"_s}); !known)
        return tl::unexpected(known.error());
    const auto name = checkedName(object.value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto idp = identityProviderFromSlug(object.value("idp"_L1).toString());
    if (!idp)
        return fail(ErrorKind::Invalid, u"idp"_s, u"This identity provider is not known here."_s);
    const auto paused = flagMember(object, u"paused"_s, false);
    if (!paused)
        return tl::unexpected(paused.error());
    const auto operations = parsePart(object, u"operations"_s, Operations{});
    if (!operations)
        return tl::unexpected(operations.error());
    const auto guard = parsePart(object, u"guard"_s, scope.guard);
    if (!guard)
        return tl::unexpected(guard.error());
    return ConfigurationItem{
        u"connection"_s,
        {},
        *name,
        {{u"idp"_s, slug(*idp)}, {u"paused"_s, *paused}, {u"operations"_s, *operations}, {u"guard"_s, *guard}}};
}

Result<void> sameProvider(const ConfigurationItem& before, const ConfigurationItem& after)
{
    if (before.value.value("idp"_L1) != after.value.value("idp"_L1))
        return fail(ErrorKind::Invalid, before.name,
                    u"A connection keeps its identity provider; give the new one another name."_s);
    return {};
}

Result<Connection> connectionOf(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    const auto connections = connectionsIn(scope).list(account->id);
    if (!connections)
        return tl::unexpected(connections.error());
    for (const auto& connection : *connections) {
        if (caseKey(connection.name) == caseKey(item.name))
            return connection;
    }
    return fail(ErrorKind::NotFound, item.name, u"There is no such connection."_s);
}

DeactivationGuard guardOf(const ConfigurationItem& item)
{
    return *wire::fromJson<DeactivationGuard>(item.value.value("guard"_L1).toObject());
}

Result<void> editConnection(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto connection = connectionOf(scope, item);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto operations = wire::fromJson<Operations>(item.value.value("operations"_L1).toObject());
    const auto state = item.value.value("paused"_L1).toBool() ? ConnectionState::Paused : ConnectionState::Active;
    if (auto edited = connectionsIn(scope).edit(*connection, {item.name, *operations, state, guardOf(item)}); !edited)
        return edited;
    return note(scope, u"connection.edit"_s, item.name, connection->accountId);
}

Result<QString> createConnection(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    NewConnection wanted;
    wanted.requestKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wanted.accountId = account->id;
    wanted.name = item.name;
    wanted.idp = *identityProviderFromSlug(item.value.value("idp"_L1).toString());
    wanted.operations = *wire::fromJson<Operations>(item.value.value("operations"_L1).toObject());
    if (const auto added = connectionsIn(scope).add(wanted, guardOf(item)); !added)
        return tl::unexpected(added.error());
    if (auto noted = note(scope, u"connection.create"_s, item.name, account->id); !noted)
        return tl::unexpected(noted.error());
    if (!item.value.value("paused"_L1).toBool())
        return QString();
    return editConnection(scope, item).map([] { return QString(); });
}

Result<void> removeConnection(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto connection = connectionOf(scope, item);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto removed = connectionsIn(scope).remove(*connection, false, {}); !removed) // nobody goes
        return tl::unexpected(removed.error());
    return note(scope, u"connection.delete"_s, item.name, connection->accountId);
}

// Webhooks: without their secrets. A new one gets one, which is told once.

Result<QList<ConfigurationItem>> readWebhooks(ConfigurationScope& scope)
{
    const auto webhooks = Webhooks(scope.sql).list({});
    const auto names = accountNames(scope);
    if (!webhooks || !names)
        return tl::unexpected(webhooks ? names.error() : webhooks.error());
    QList<ConfigurationItem> items;
    for (const auto& webhook : *webhooks) {
        items.append({u"webhook"_s,
                      names->value(webhook.accountId.text()),
                      webhook.url,
                      {{u"label"_s, webhook.label},
                       {u"enabled"_s, webhook.enabled},
                       {u"events"_s, QJsonArray::fromStringList(webhook.events)}}});
    }
    return items;
}

Result<ConfigurationItem> parseWebhook(const ConfigurationScope& scope, const QJsonObject& object)
{
    if (auto known = onlyMembers(object, {u"url"_s, u"label"_s, u"enabled"_s, u"events"_s}); !known)
        return tl::unexpected(known.error());
    QJsonObject request = object;
    request.insert(u"accountId"_s, u"-"_s); // comes from where the object stands
    const auto wanted = wire::fromJson<NewWebhook>(request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto url = checkWebhookUrl(wanted->url, scope.webhookNetworks);
    if (!url)
        return tl::unexpected(url.error());
    const auto label = checkedLabel(wanted->label, u"label"_s);
    if (!label)
        return tl::unexpected(label.error());
    const auto enabled = flagMember(object, u"enabled"_s, true);
    if (!enabled)
        return tl::unexpected(enabled.error());
    return ConfigurationItem{
        u"webhook"_s,
        {},
        wanted->url,
        {{u"label"_s, *label}, {u"enabled"_s, *enabled}, {u"events"_s, QJsonArray::fromStringList(wanted->events)}}};
}

QJsonObject showWebhook(const ConfigurationItem& item)
{
    QJsonObject object = item.value;
    object.insert(u"url"_s, item.name);
    return object;
}

Result<Webhook> webhookOf(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    const auto webhooks = Webhooks(scope.sql).list(account->id);
    if (!webhooks)
        return tl::unexpected(webhooks.error());
    for (const auto& webhook : *webhooks) {
        if (caseKey(webhook.url) == caseKey(item.name))
            return webhook;
    }
    return fail(ErrorKind::NotFound, item.name, u"There is no such webhook."_s);
}

QStringList eventsOf(const ConfigurationItem& item)
{
    return item.value.value("events"_L1).toVariant().toStringList();
}

Result<void> editWebhook(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto webhook = webhookOf(scope, item);
    if (!webhook)
        return tl::unexpected(webhook.error());
    const WebhookEdit edit{std::nullopt, item.value.value("label"_L1).toString(), eventsOf(item),
                           item.value.value("enabled"_L1).toBool()};
    if (auto edited = Webhooks(scope.sql).edit(*webhook, edit, scope.now); !edited)
        return edited;
    return note(scope, u"webhook.edit"_s, item.name, webhook->accountId);
}

Result<QString> createWebhook(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    const auto key = makeWebhookKey();
    if (!key)
        return tl::unexpected(key.error());
    const NewWebhook wanted{account->id, item.name, item.value.value("label"_L1).toString(), eventsOf(item)};
    if (const auto added = Webhooks(scope.sql).add(wanted, *key, scope.actor.name, scope.now); !added)
        return tl::unexpected(added.error());
    if (auto noted = note(scope, u"webhook.create"_s, item.name, account->id); !noted)
        return tl::unexpected(noted.error());
    if (!item.value.value("enabled"_L1).toBool()) {
        if (auto edited = editWebhook(scope, item); !edited)
            return tl::unexpected(edited.error());
    }
    return webhookSecret(*key);
}

Result<void> removeWebhook(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto webhook = webhookOf(scope, item);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (auto removed = Webhooks(scope.sql).remove(webhook->id, scope.now); !removed)
        return removed;
    return note(scope, u"webhook.delete"_s, item.name, webhook->accountId);
}

} // namespace

const QList<ConfigurationKind>& configurationKinds()
{
    static const QList<ConfigurationKind> kinds{
        {u"account"_s,
         {},
         Permission::ManageAccounts,
         Permission::ManageAccounts,
         readAccounts,
         parseAccount,
         showNamed,
         anything,
         createAccount,
         keepAccount,
         keepAccount},
        {u"connection"_s, u"connections"_s, Permission::CreateProvisioning, Permission::DeleteProvisioning,
         readConnections, parseConnection, showNamed, sameProvider, createConnection, editConnection, removeConnection},
        {u"webhook"_s, u"webhooks"_s, Permission::CreateProvisioning, Permission::CreateProvisioning, readWebhooks,
         parseWebhook, showWebhook, anything, createWebhook, editWebhook, removeWebhook}};
    return kinds;
}

} // namespace provost::server
