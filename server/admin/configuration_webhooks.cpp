// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/wire/operations.h"
#include "server/admin/configuration_parts.h"
#include "server/admin/exchange.h"
#include "server/storage/webhooks.h"
#include "server/webhooks/signature.h"
#include "server/webhooks/target.h"

using namespace Qt::StringLiterals;

// Webhooks: without their secrets. A new one gets one, which is told once.

namespace provost::server {
namespace {

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

Result<void> editWebhookItem(ConfigurationScope& scope, const ConfigurationItem& /*before*/,
                             const ConfigurationItem& item)
{
    const auto webhook = webhookOf(scope, item);
    if (!webhook)
        return tl::unexpected(webhook.error());
    const WebhookEdit edit{std::nullopt, item.value.value("label"_L1).toString(), eventsOf(item),
                           item.value.value("enabled"_L1).toBool()};
    if (auto edited = Webhooks(scope.sql).edit(*webhook, edit, scope.now); !edited)
        return edited;
    return noteConfigured(scope, u"webhook.edit"_s, item.name, webhook->accountId);
}

Result<QString> createWebhookItem(ConfigurationScope& scope, const ConfigurationItem& item)
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
    if (auto noted = noteConfigured(scope, u"webhook.create"_s, item.name, account->id); !noted)
        return tl::unexpected(noted.error());
    if (!item.value.value("enabled"_L1).toBool()) {
        if (auto edited = editWebhookItem(scope, {}, item); !edited)
            return tl::unexpected(edited.error());
    }
    return webhookSecret(*key);
}

Result<void> removeWebhookItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto webhook = webhookOf(scope, item);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (auto removed = Webhooks(scope.sql).remove(webhook->id, scope.now); !removed)
        return removed;
    return noteConfigured(scope, u"webhook.delete"_s, item.name, webhook->accountId);
}

Result<PermissionSet> takesForWebhook(const ConfigurationItem* /*before*/, const ConfigurationItem* /*after*/)
{
    return PermissionSet{Permission::CreateProvisioning};
}

} // namespace

ConfigurationKind webhookKind()
{
    return {u"webhook"_s,
            u"webhooks"_s,
            ConfigurationKind::Place::AccountList,
            false,
            readWebhooks,
            parseWebhook,
            showWebhook,
            takesForWebhook,
            namesNoRole,
            createWebhookItem,
            editWebhookItem,
            removeWebhookItem};
}

} // namespace provost::server
