// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/webhooks.h"

#include "model/wire/wire.h"
#include "server/storage/change_feed.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"
#include "server/storage/room.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

const QString& selection()
{
    static const QString text =
        u"SELECT w.id, w.account_id, w.url, w.label, w.events, w.enabled, w.disabled_reason, w.created_at, "
        "w.created_by, w.failing_since, w.delivered_at, w.version, "
        "(SELECT COUNT(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 0) FROM webhook w"_s;
    return text;
}

Webhook toWebhook(const Row& row)
{
    Webhook webhook;
    webhook.id = WebhookId(row.text(0));
    webhook.accountId = AccountId(row.text(1));
    webhook.url = row.text(2);
    webhook.label = row.text(3);
    webhook.events = row.text(4).split(u' ', Qt::SkipEmptyParts);
    webhook.enabled = row.flag(5);
    webhook.disabledReason = row.text(6);
    webhook.createdAt = timeOf(row.integer(7));
    webhook.createdBy = row.text(8);
    webhook.failingSince = timeOf(row.optionalInteger(9));
    webhook.deliveredAt = timeOf(row.optionalInteger(10));
    webhook.version = row.integer(11);
    webhook.waiting = row.integer(12);
    return webhook;
}

WebhookAttempt attemptAt(const Row& row, int column)
{
    return {static_cast<int>(row.integer(column)), timeOf(row.integer(column + 1)),
            static_cast<int>(row.integer(column + 2)), static_cast<double>(row.integer(column + 3)) / 1000,
            row.text(column + 4)};
}

const QString& deliverySelection()
{
    static const QString text =
        u"SELECT d.id, d.webhook_id, d.message_id, d.event, d.created_at, d.state, d.attempts, d.due_at, "
        "a.number, a.at, a.status, a.duration_us, a.error, d.payload FROM webhook_delivery d "
        "LEFT JOIN webhook_attempt a ON a.delivery_id = d.id AND a.number = d.attempts"_s;
    return text;
}

WebhookDelivery toDelivery(const Row& row)
{
    WebhookDelivery delivery;
    delivery.id = row.integer(0);
    delivery.webhookId = WebhookId(row.text(1));
    delivery.messageId = row.text(2);
    delivery.event = row.text(3);
    delivery.createdAt = timeOf(row.integer(4));
    delivery.state = static_cast<DeliveryState>(row.integer(5));
    delivery.attempts = static_cast<int>(row.integer(6));
    if (delivery.state == DeliveryState::Waiting)
        delivery.dueAt = timeOf(row.integer(7));
    if (!row.isNull(8))
        delivery.last = attemptAt(row, 8);
    return delivery;
}

} // namespace

Result<QList<Webhook>> Webhooks::list(const std::optional<AccountId>& scope)
{
    Conditions conditions;
    if (scope)
        conditions.add(u"w.account_id = ?"_s, {scope->text()});
    QList<Webhook> webhooks;
    const auto read = m_sql.eachComposed(selection() + conditions.where() + u" ORDER BY w.url, w.id"_s,
                                         conditions.values(), [&](const Row& row) {
                                             webhooks.append(toWebhook(row));
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return webhooks;
}

Result<std::optional<Webhook>> Webhooks::find(const WebhookId& id)
{
    std::optional<Webhook> found;
    const auto read = m_sql.eachComposed(selection() + u" WHERE w.id = ?"_s, {id.text()}, [&](const Row& row) {
        found = toWebhook(row);
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<WebhookId> Webhooks::add(const NewWebhook& wanted, const QByteArray& secret, const QString& createdBy,
                                qint64 now)
{
    const auto room = checkRoom(m_sql, "SELECT COUNT(*) FROM webhook WHERE account_id = ?"_L1,
                                {wanted.accountId.text()}, KeptAtMost::webhooks, wanted.url,
                                u"An account cannot have more than %1 webhooks. Delete one first."_s);
    if (!room)
        return tl::unexpected(room.error());
    const auto present = ChangeFeed(m_sql).since(-1, 1, {});
    if (!present)
        return tl::unexpected(present.error());
    const WebhookId id(newId());
    const auto added =
        m_sql.run("INSERT INTO webhook (id, account_id, url, label, events, secret, created_at, created_by, position) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                  {id.text(), wanted.accountId.text(), wanted.url, wanted.label, wanted.events.join(u' '), secret, now,
                   createdBy, present->next});
    if (!added)
        return tl::unexpected(added.error());
    return announce(id, Change::Kind::Upserted, now).map([&id] { return id; });
}

Result<void> Webhooks::announce(const WebhookId& id, Change::Kind kind, qint64 now)
{
    const auto account = m_sql.first<QString>("SELECT account_id FROM webhook WHERE id = ?"_L1, {id.text()},
                                              [](const Row& row) { return row.text(0); });
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return {}; // it is gone already
    return ChangeFeed(m_sql).add(now, kind, Change::Resource::Webhook, id.text(), AccountId(**account));
}

Result<void> Webhooks::edit(const Webhook& webhook, const WebhookEdit& edit, qint64 now)
{
    const bool enabled = edit.enabled.value_or(webhook.enabled);
    const bool beginsAnew = enabled && !webhook.enabled;
    const auto done = m_sql.run(
        "UPDATE webhook SET url = ?, label = ?, events = ?, enabled = ?, disabled_reason = CASE WHEN ? = 1 THEN '' "
        "ELSE "
        "disabled_reason END, failing_since = CASE WHEN ? = 1 THEN NULL ELSE failing_since END, version = version + 1 "
        "WHERE id = ?"_L1,
        {edit.url.value_or(webhook.url), edit.label.value_or(webhook.label),
         edit.events.value_or(webhook.events).join(u' '), enabled ? 1 : 0, edit.enabled ? 1 : 0, beginsAnew ? 1 : 0,
         webhook.id.text()});
    if (!done)
        return tl::unexpected(done.error());
    return announce(webhook.id, Change::Kind::Upserted, now);
}

Result<void> Webhooks::remove(const WebhookId& id, qint64 now)
{
    if (auto announced = announce(id, Change::Kind::Deleted, now); !announced)
        return announced;
    return ignoringCount(m_sql.run("DELETE FROM webhook WHERE id = ?"_L1, {id.text()}));
}

Result<void> Webhooks::replaceSecret(const WebhookId& id, const QByteArray& secret, qint64 bothUntil, qint64 now)
{
    const auto done =
        m_sql.run("UPDATE webhook SET previous_secret = secret, previous_until = ?, secret = ?, version = "
                  "version + 1 WHERE id = ?"_L1,
                  {bothUntil, secret, id.text()});
    if (!done)
        return tl::unexpected(done.error());
    return announce(id, Change::Kind::Upserted, now);
}

Result<Page<WebhookDelivery>> Webhooks::deliveries(const WebhookId& webhook, std::optional<DeliveryState> state,
                                                   const QString& after, int limit)
{
    Conditions conditions;
    conditions.add(u"d.webhook_id = ?"_s, {webhook.text()});
    if (state)
        conditions.add(u"d.state = ?"_s, {static_cast<int>(*state)});
    const auto total = countOf(m_sql, u"webhook_delivery d"_s, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (!after.isEmpty()) {
        const auto before = numberKey(after);
        if (!before)
            return tl::unexpected(before.error());
        conditions.add(u"d.id < ?"_s, {*before});
    }
    Page<WebhookDelivery> page{{}, *total, {}};
    const auto read = m_sql.eachComposed(deliverySelection() + conditions.where() + u" ORDER BY d.id DESC LIMIT ?"_s,
                                         conditions.values() << limit + 1, [&](const Row& row) {
                                             if (page.items.size() == limit) {
                                                 page.next = QString::number(page.items.last().id);
                                                 return false;
                                             }
                                             page.items.append(toDelivery(row));
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return page;
}

Result<std::optional<WebhookDeliveryDetail>> Webhooks::delivery(qint64 id)
{
    std::optional<WebhookDeliveryDetail> found;
    const auto read = m_sql.eachComposed(deliverySelection() + u" WHERE d.id = ?"_s, {id}, [&](const Row& row) {
        found = WebhookDeliveryDetail{toDelivery(row), row.text(13), {}};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return found;
    const auto listed = m_sql.each("SELECT number, at, status, duration_us, error FROM webhook_attempt "
                                   "WHERE delivery_id = ? ORDER BY number"_L1,
                                   {id}, [&](const Row& row) {
                                       found->attempts.append(attemptAt(row, 0));
                                       return true;
                                   });
    if (!listed)
        return tl::unexpected(listed.error());
    return found;
}

Result<qint64> Webhooks::enqueue(const WebhookId& webhook, const QString& event, const QJsonObject& data, qint64 now)
{
    const auto messageId = u"msg_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto payload =
        QJsonDocument(
            QJsonObject{{u"type"_s, event}, {u"timestamp"_s, wire::timeToText(timeOf(now))}, {u"data"_s, data}})
            .toJson(QJsonDocument::Compact);
    const auto added =
        m_sql.insert("INSERT INTO webhook_delivery (webhook_id, message_id, event, payload, created_at, due_at) "
                     "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_L1,
                     {webhook.text(), messageId, event, QString::fromUtf8(payload), now, now});
    if (!added)
        return added;
    return announce(webhook, Change::Kind::Upserted, now).map([&added] { return *added; });
}

Result<void> Webhooks::redeliver(const WebhookDelivery& delivery, qint64 now)
{
    const auto due = m_sql.run("UPDATE webhook_delivery SET state = 0, due_at = ? WHERE id = ?"_L1, {now, delivery.id});
    if (!due)
        return tl::unexpected(due.error());
    return announce(delivery.webhookId, Change::Kind::Upserted, now);
}

} // namespace provost::server
