// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/page.h"
#include "model/domain/webhook.h"
#include "server/storage/sql.h"

namespace provost::server {

/// The webhooks of accounts and the log of what was sent to them.
class Webhooks
{
public:
    explicit Webhooks(Sql& sql)
        : m_sql(sql)
    {
    }

    // What changes one adds to the change feed, which also makes the sender look for what is due.

    /// By address; only one account's where `scope` is set.
    Result<QList<Webhook>> list(const std::optional<AccountId>& scope);
    Result<std::optional<Webhook>> find(const WebhookId& id);
    /// `secret` is the key of the signatures. Tells of changes from now on.
    Result<WebhookId> add(const NewWebhook& wanted, const QByteArray& secret, const QString& createdBy, qint64 now);
    /// Counts the version up. Who is switched on again begins without failures.
    Result<void> edit(const Webhook& webhook, const WebhookEdit& edit, qint64 now);
    /// With its messages.
    Result<void> remove(const WebhookId& id, qint64 now);
    /// Both secrets sign until `bothUntil`.
    Result<void> replaceSecret(const WebhookId& id, const QByteArray& secret, qint64 bothUntil, qint64 now);

    /// Newest first, before the id in `after` (empty: from the newest); only those in `state` where it is set.
    Result<Page<WebhookDelivery>> deliveries(const WebhookId& webhook, std::optional<DeliveryState> state,
                                             const QString& after, int limit);
    Result<std::optional<WebhookDeliveryDetail>> delivery(qint64 id);
    /// A message for this webhook alone, due at once. Returns its id.
    Result<qint64> enqueue(const WebhookId& webhook, const QString& event, const QJsonObject& data, qint64 now);
    /// Due at once, whatever has become of it.
    Result<void> redeliver(const WebhookDelivery& delivery, qint64 now);

private:
    Result<void> announce(const WebhookId& id, Change::Kind kind, qint64 now);

    Sql& m_sql;
};

} // namespace provost::server
