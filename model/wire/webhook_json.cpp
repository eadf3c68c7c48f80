// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

std::optional<DeliveryState> stateFromWord(QStringView word)
{
    for (const auto state : {DeliveryState::Waiting, DeliveryState::Delivered, DeliveryState::Failed}) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

/// The member `events`: a list of words that are known.
QStringList readEvents(const QJsonObject& object, Reader& read)
{
    QStringList events;
    const auto list = object.value("events"_L1);
    if (!list.isArray())
        read.refuse("events"_L1, u"a list is missing here"_s);
    const auto values = list.toArray();
    for (const auto& value : values) {
        if (!webhookEvents().contains(value.toString()))
            read.refuse("events"_L1, u"this word is not known here"_s);
        else if (!events.contains(value.toString()))
            events.append(value.toString());
    }
    events.sort();
    return events;
}

/// As wire.h does it for what is declared there.
template <class T>
QJsonObject pageToJson(const Page<T>& page)
{
    QJsonArray items;
    for (const auto& item : page.items)
        items.append(toJson(item));
    return {{u"items"_s, items}, {u"total"_s, page.total}, {u"next"_s, page.next}};
}

template <class T>
Result<QList<T>> listMember(const QJsonObject& object, const QString& name)
{
    const auto list = arrayMember(object, name);
    if (!list)
        return tl::unexpected(list.error());
    return listFromJson<T>(*list, name);
}

} // namespace

QString wordOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return u"waiting"_s;
    case DeliveryState::Delivered:
        return u"delivered"_s;
    case DeliveryState::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject toJson(const Webhook& webhook)
{
    return {{u"id"_s, webhook.id.text()},
            {u"accountId"_s, webhook.accountId.text()},
            {u"url"_s, webhook.url},
            {u"label"_s, webhook.label},
            {u"events"_s, QJsonArray::fromStringList(webhook.events)},
            {u"enabled"_s, webhook.enabled},
            {u"disabledReason"_s, webhook.disabledReason},
            {u"createdAt"_s, timeToText(webhook.createdAt)},
            {u"createdBy"_s, webhook.createdBy},
            {u"failingSince"_s, timeOrNull(webhook.failingSince)},
            {u"deliveredAt"_s, timeOrNull(webhook.deliveredAt)},
            {u"waiting"_s, webhook.waiting},
            {u"version"_s, webhook.version}};
}

template <>
Result<Webhook> fromJson<Webhook>(const QJsonObject& object)
{
    Reader read(object);
    Webhook webhook;
    webhook.id = read.id<WebhookId>("id"_L1);
    webhook.accountId = read.id<AccountId>("accountId"_L1);
    webhook.url = read.shown("url"_L1);
    webhook.label = read.shown("label"_L1);
    webhook.events = readEvents(object, read);
    webhook.enabled = read.flag("enabled"_L1);
    webhook.disabledReason = read.shown("disabledReason"_L1);
    webhook.createdAt = read.time("createdAt"_L1);
    webhook.createdBy = read.shown("createdBy"_L1);
    webhook.failingSince = read.optionalTime("failingSince"_L1);
    webhook.deliveredAt = read.optionalTime("deliveredAt"_L1);
    webhook.waiting = read.count("waiting"_L1);
    webhook.version = read.integer("version"_L1);
    return read.finish(webhook);
}

QJsonObject toJson(const NewWebhook& request)
{
    return {{u"accountId"_s, request.accountId.text()},
            {u"url"_s, request.url},
            {u"label"_s, request.label},
            {u"events"_s, QJsonArray::fromStringList(request.events)}};
}

template <>
Result<NewWebhook> fromJson<NewWebhook>(const QJsonObject& object)
{
    Reader read(object);
    NewWebhook request;
    request.accountId = read.id<AccountId>("accountId"_L1);
    request.url = read.shown("url"_L1);
    request.label = read.optionalExact("label"_L1).value_or(QString());
    request.events = readEvents(object, read);
    return read.finish(request);
}

QJsonObject toJson(const WebhookEdit& edit)
{
    QJsonObject object;
    if (edit.url)
        object.insert(u"url"_s, *edit.url);
    if (edit.label)
        object.insert(u"label"_s, *edit.label);
    if (edit.events)
        object.insert(u"events"_s, QJsonArray::fromStringList(*edit.events));
    if (edit.enabled)
        object.insert(u"enabled"_s, *edit.enabled);
    return object;
}

template <>
Result<WebhookEdit> fromJson<WebhookEdit>(const QJsonObject& object)
{
    Reader read(object);
    WebhookEdit edit;
    if (read.has("url"_L1))
        edit.url = read.shown("url"_L1);
    edit.label = read.optionalExact("label"_L1);
    if (read.has("events"_L1))
        edit.events = readEvents(object, read);
    if (read.has("enabled"_L1))
        edit.enabled = read.flag("enabled"_L1);
    return read.finish(edit);
}

QJsonObject toJson(const WebhookAttempt& attempt)
{
    return {{u"number"_s, attempt.number},
            {u"at"_s, timeToText(attempt.at)},
            {u"status"_s, attempt.status},
            {u"durationMs"_s, attempt.durationMs},
            {u"error"_s, attempt.error}};
}

template <>
Result<WebhookAttempt> fromJson<WebhookAttempt>(const QJsonObject& object)
{
    Reader read(object);
    WebhookAttempt attempt;
    attempt.number = static_cast<int>(read.count("number"_L1));
    attempt.at = read.time("at"_L1);
    attempt.status = static_cast<int>(read.count("status"_L1));
    attempt.durationMs = read.number("durationMs"_L1);
    attempt.error = read.shown("error"_L1);
    return read.finish(attempt);
}

QJsonObject toJson(const WebhookDelivery& delivery)
{
    return {{u"id"_s, delivery.id},
            {u"webhookId"_s, delivery.webhookId.text()},
            {u"messageId"_s, delivery.messageId},
            {u"event"_s, delivery.event},
            {u"createdAt"_s, timeToText(delivery.createdAt)},
            {u"state"_s, wordOf(delivery.state)},
            {u"attempts"_s, delivery.attempts},
            {u"dueAt"_s, timeOrNull(delivery.dueAt)},
            {u"last"_s, delivery.last ? QJsonValue(toJson(*delivery.last)) : QJsonValue()}};
}

template <>
Result<WebhookDelivery> fromJson<WebhookDelivery>(const QJsonObject& object)
{
    Reader read(object);
    WebhookDelivery delivery;
    delivery.id = read.count("id"_L1);
    delivery.webhookId = read.id<WebhookId>("webhookId"_L1);
    delivery.messageId = read.shown("messageId"_L1);
    delivery.event = read.shown("event"_L1);
    delivery.createdAt = read.time("createdAt"_L1);
    delivery.state = read.word<DeliveryState>("state"_L1, stateFromWord);
    delivery.attempts = static_cast<int>(read.count("attempts"_L1));
    delivery.dueAt = read.optionalTime("dueAt"_L1);
    if (read.has("last"_L1))
        delivery.last = read.object<WebhookAttempt>("last"_L1);
    return read.finish(delivery);
}

QJsonObject toJson(const Page<Webhook>& page)
{
    return pageToJson(page);
}

QJsonObject toJson(const Page<WebhookDelivery>& page)
{
    return pageToJson(page);
}

QJsonObject toJson(const WebhookDeliveryDetail& detail)
{
    QJsonArray attempts;
    for (const auto& attempt : detail.attempts)
        attempts.append(toJson(attempt));
    return {{u"delivery"_s, toJson(detail.delivery)}, {u"payload"_s, detail.payload}, {u"attempts"_s, attempts}};
}

template <>
Result<WebhookDeliveryDetail> fromJson<WebhookDeliveryDetail>(const QJsonObject& object)
{
    Reader read(object);
    WebhookDeliveryDetail detail;
    detail.delivery = read.object<WebhookDelivery>("delivery"_L1);
    detail.payload = read.shown("payload"_L1, maxBody);
    auto attempts = listMember<WebhookAttempt>(object, u"attempts"_s);
    if (!attempts)
        return tl::unexpected(attempts.error());
    detail.attempts = *std::move(attempts);
    return read.finish(detail);
}

} // namespace provost::wire
