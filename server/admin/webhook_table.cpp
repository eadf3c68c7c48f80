// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/webhooks.h"
#include "server/webhooks/signature.h"
#include "server/webhooks/target.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 bothSecretsMs = 24LL * 60 * 60 * 1000;

Result<void> note(AdminScope& scope, const QString& action, const Webhook& webhook, const QString& detail = {})
{
    return Audit(scope.http.sql).add(scope.http.now, scope.actor(), action, webhook.url, detail, webhook.accountId);
}

Result<Webhook> visibleWebhook(AdminScope& scope, const WebhookId& id)
{
    const auto webhook = Webhooks(scope.http.sql).find(id);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (!*webhook || (scope.account() && *scope.account() != (*webhook)->accountId))
        return fail(ErrorKind::NotFound, id.text(), u"There is no such webhook."_s);
    return **webhook;
}

Result<Webhook> namedWebhook(AdminScope& scope)
{
    return visibleWebhook(scope, WebhookId(scope.http.captures.value(0)));
}

Result<WebhookDeliveryDetail> namedDelivery(AdminScope& scope)
{
    const auto text = scope.http.captures.value(0);
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    const auto found =
        isNumber ? Webhooks(scope.http.sql).delivery(id) : Result<std::optional<WebhookDeliveryDetail>>(std::nullopt);
    if (!found)
        return tl::unexpected(found.error());
    const auto absent =
        fail(ErrorKind::NotFound, text, u"There is no such delivery, or it is older than what is kept."_s);
    if (!*found)
        return absent;
    const auto webhook = visibleWebhook(scope, (*found)->delivery.webhookId);
    if (!webhook)
        return webhook.error().kind == ErrorKind::NotFound ? absent : tl::unexpected(webhook.error());
    return **found;
}

/// With the key as the receiver enters it, which is shown this once.
HttpResponse answerWithSecret(const Webhook& webhook, const QByteArray& key, int status)
{
    auto response = versionedAnswer({{u"webhook"_s, wire::toJson(webhook)}, {u"secret"_s, webhookSecret(key)}},
                                    webhook.version, status);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

Result<HttpResponse> listWebhooks(AdminScope& scope)
{
    auto webhooks = Webhooks(scope.http.sql).list(scope.account());
    if (!webhooks)
        return tl::unexpected(webhooks.error());
    if (scope.http.request.hasQuery(u"account")) {
        const AccountId wanted(scope.http.request.queryValue(u"account"));
        webhooks->removeIf([&wanted](const Webhook& webhook) { return webhook.accountId != wanted; });
    }
    return jsonAnswer(wire::toJson(Page<Webhook>{*webhooks, webhooks->size(), {}}));
}

Result<HttpResponse> createWebhook(AdminScope& scope)
{
    auto wanted = bodyAs<NewWebhook>(scope.http.request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto label = checkedLabel(wanted->label, u"label"_s);
    if (!label)
        return tl::unexpected(label.error());
    wanted->label = *label;
    if (const auto url = checkWebhookUrl(wanted->url, scope.settings.webhookNetworks); !url)
        return tl::unexpected(url.error());
    const auto account = visibleAccount(scope, wanted->accountId);
    if (!account)
        return tl::unexpected(account.error());
    const auto key = makeWebhookKey();
    if (!key)
        return tl::unexpected(key.error());
    const auto id = Webhooks(scope.http.sql).add(*wanted, *key, scope.person.name, scope.http.now);
    if (!id)
        return tl::unexpected(id.error());
    const auto webhook = visibleWebhook(scope, *id);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (const auto noted = note(scope, u"webhook.create"_s, *webhook, webhook->events.join(u", "_s)); !noted)
        return tl::unexpected(noted.error());
    auto response = answerWithSecret(*webhook, *key, 201);
    response.headers.emplaceBack("Location", "/admin/v1/webhooks/" + id->text().toLatin1());
    return response;
}

Result<HttpResponse> getWebhook(AdminScope& scope)
{
    const auto webhook = namedWebhook(scope);
    if (!webhook)
        return tl::unexpected(webhook.error());
    return versionedAnswer(wire::toJson(*webhook), webhook->version);
}

QString describe(const Webhook& before, const Webhook& after)
{
    QStringList parts;
    if (before.url != after.url)
        parts.append(u"was %1"_s.arg(before.url));
    if (before.events != after.events)
        parts.append(after.events.join(u", "_s));
    if (before.enabled != after.enabled)
        parts.append(after.enabled ? u"switched on"_s : u"switched off"_s);
    return parts.join(u"; "_s);
}

Result<HttpResponse> editWebhook(AdminScope& scope)
{
    const auto before = namedWebhook(scope);
    if (!before)
        return tl::unexpected(before.error());
    auto edit = bodyAs<WebhookEdit>(scope.http.request);
    if (!edit)
        return tl::unexpected(edit.error());
    if (edit->label) {
        const auto label = checkedLabel(*edit->label, u"label"_s);
        if (!label)
            return tl::unexpected(label.error());
        edit->label = *label;
    }
    if (edit->url) {
        if (const auto url = checkWebhookUrl(*edit->url, scope.settings.webhookNetworks); !url)
            return tl::unexpected(url.error());
    }
    if (const auto matched = matchVersion(scope.http.request, before->version, before->url); !matched)
        return tl::unexpected(matched.error());
    if (const auto edited = Webhooks(scope.http.sql).edit(*before, *edit, scope.http.now); !edited)
        return tl::unexpected(edited.error());
    const auto after = namedWebhook(scope);
    if (!after)
        return tl::unexpected(after.error());
    if (const auto noted = note(scope, u"webhook.edit"_s, *after, describe(*before, *after)); !noted)
        return tl::unexpected(noted.error());
    return versionedAnswer(wire::toJson(*after), after->version);
}

Result<HttpResponse> removeWebhook(AdminScope& scope)
{
    const auto webhook = namedWebhook(scope);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (const auto matched = matchVersion(scope.http.request, webhook->version, webhook->url); !matched)
        return tl::unexpected(matched.error());
    if (const auto removed = Webhooks(scope.http.sql).remove(webhook->id, scope.http.now); !removed)
        return tl::unexpected(removed.error());
    if (const auto noted = note(scope, u"webhook.delete"_s, *webhook); !noted)
        return tl::unexpected(noted.error());
    HttpResponse response;
    response.status = 204;
    return response;
}

Result<HttpResponse> replaceSecret(AdminScope& scope)
{
    const auto webhook = namedWebhook(scope);
    if (!webhook)
        return tl::unexpected(webhook.error());
    const auto key = makeWebhookKey();
    if (!key)
        return tl::unexpected(key.error());
    const auto replaced =
        Webhooks(scope.http.sql).replaceSecret(webhook->id, *key, scope.http.now + bothSecretsMs, scope.http.now);
    if (!replaced)
        return tl::unexpected(replaced.error());
    if (const auto noted = note(scope, u"webhook.secret"_s, *webhook); !noted)
        return tl::unexpected(noted.error());
    const auto after = namedWebhook(scope);
    if (!after)
        return tl::unexpected(after.error());
    return answerWithSecret(*after, *key, 200);
}

Result<HttpResponse> answerDelivery(AdminScope& scope, qint64 id)
{
    const auto found = Webhooks(scope.http.sql).delivery(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::ServerFault, QString::number(id), u"It is not there."_s);
    return jsonAnswer(wire::toJson((*found)->delivery), 202);
}

Result<HttpResponse> ping(AdminScope& scope)
{
    const auto webhook = namedWebhook(scope);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (!webhook->enabled)
        return fail(ErrorKind::Conflict, webhook->url, u"This webhook is switched off."_s);
    const auto id =
        Webhooks(scope.http.sql)
            .enqueue(webhook->id, u"webhook.ping"_s, {{u"webhookId"_s, webhook->id.text()}}, scope.http.now);
    if (!id)
        return tl::unexpected(id.error());
    return answerDelivery(scope, *id);
}

Result<std::optional<DeliveryState>> wantedState(const HttpRequest& request)
{
    if (!request.hasQuery(u"state"))
        return std::nullopt;
    const auto word = request.queryValue(u"state");
    for (const auto state : {DeliveryState::Waiting, DeliveryState::Delivered, DeliveryState::Failed}) {
        if (word == wire::wordOf(state))
            return state;
    }
    return fail(ErrorKind::Invalid, u"state"_s, u"waiting, delivered or failed is wanted here."_s);
}

Result<HttpResponse> listDeliveries(AdminScope& scope)
{
    const auto webhook = namedWebhook(scope);
    if (!webhook)
        return tl::unexpected(webhook.error());
    const auto& request = scope.http.request;
    const auto limit = pageLimit(request);
    const auto state = wantedState(request);
    if (!limit || !state)
        return tl::unexpected(limit ? state.error() : limit.error());
    const auto page = Webhooks(scope.http.sql).deliveries(webhook->id, *state, request.queryValue(u"after"), *limit);
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

Result<HttpResponse> getDelivery(AdminScope& scope)
{
    const auto delivery = namedDelivery(scope);
    if (!delivery)
        return tl::unexpected(delivery.error());
    return jsonAnswer(wire::toJson(*delivery));
}

Result<HttpResponse> redeliver(AdminScope& scope)
{
    const auto found = namedDelivery(scope);
    if (!found)
        return tl::unexpected(found.error());
    const auto webhook = visibleWebhook(scope, found->delivery.webhookId);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (!webhook->enabled)
        return fail(ErrorKind::Conflict, webhook->url, u"This webhook is switched off."_s);
    if (const auto again = Webhooks(scope.http.sql).redeliver(found->delivery, scope.http.now); !again)
        return tl::unexpected(again.error());
    if (const auto noted = note(scope, u"webhook.redeliver"_s, *webhook, found->delivery.messageId); !noted)
        return tl::unexpected(noted.error());
    return answerDelivery(scope, found->delivery.id);
}

} // namespace

QList<AdminRoute> webhookTable()
{
    return {{"GET", "/webhooks", Access::Read, Permission::ReadProvisioning, listWebhooks},
            {"POST", "/webhooks", Access::Write, Permission::CreateProvisioning, createWebhook},
            {"GET", "/webhooks/{id}", Access::Read, Permission::ReadProvisioning, getWebhook},
            {"PATCH", "/webhooks/{id}", Access::Write, Permission::CreateProvisioning, editWebhook},
            {"DELETE", "/webhooks/{id}", Access::Write, Permission::CreateProvisioning, removeWebhook},
            {"POST", "/webhooks/{id}/secret", Access::Write, Permission::CreateProvisioning, replaceSecret},
            {"POST", "/webhooks/{id}/ping", Access::Write, Permission::CreateProvisioning, ping},
            {"GET", "/webhooks/{id}/deliveries", Access::Read, Permission::ReadProvisioning, listDeliveries},
            {"GET", "/webhook-deliveries/{id}", Access::Read, Permission::ReadProvisioning, getDelivery},
            {"POST", "/webhook-deliveries/{id}/redeliver", Access::Write, Permission::CreateProvisioning, redeliver}};
}

} // namespace provost::server
