// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace provost {

using WebhookId = Id<struct WebhookTag>;

/// What a webhook can be told of: `user.changed`, `connection.deleted` and so on. A change is also the beginning.
[[nodiscard]] const QStringList& webhookEvents();

/// An address that the server tells of changes in one account. The secret with which messages are signed is shown once.
struct Webhook
{
    WebhookId id;
    AccountId accountId;
    QString url;
    QString label;
    QStringList events; ///< of webhookEvents()
    bool enabled = true;
    QString disabledReason; ///< why the server itself switched it off; empty where an operator did, or nobody
    QDateTime createdAt;
    QString createdBy;
    std::optional<QDateTime> failingSince; ///< since when nothing was accepted; unset: the last attempt was
    std::optional<QDateTime> deliveredAt;  ///< when a message was accepted last
    qint64 waiting = 0;                    ///< messages that are not delivered yet
    qint64 version = 0;                    ///< the ETag for If-Match

    friend bool operator==(const Webhook&, const Webhook&) = default;
};

struct NewWebhook
{
    AccountId accountId;
    QString url;
    QString label;
    QStringList events;
};

/// Only what is set is changed.
struct WebhookEdit
{
    std::optional<QString> url;
    std::optional<QString> label;
    std::optional<QStringList> events;
    std::optional<bool> enabled;
};

enum class DeliveryState {
    Waiting,   ///< will be tried, for the first time or again
    Delivered, ///< was accepted
    Failed     ///< is not tried any more, but can be delivered again by hand
};

/// One try to deliver a message.
struct WebhookAttempt
{
    int number = 0; ///< from 1
    QDateTime at;
    int status = 0;        ///< HTTP status; 0: there was no answer
    double durationMs = 0; ///< to the end of the answer
    QString error;         ///< where there was no answer

    friend bool operator==(const WebhookAttempt&, const WebhookAttempt&) = default;
};

/// One message to one webhook.
struct WebhookDelivery
{
    qint64 id = 0;
    WebhookId webhookId;
    QString messageId; ///< `webhook-id`: the same in every attempt, so that the receiver can tell a repetition
    QString event;     ///< of webhookEvents(), or `webhook.ping`, or `feed.reset`
    QDateTime createdAt;
    DeliveryState state = DeliveryState::Waiting;
    int attempts = 0;
    std::optional<QDateTime> dueAt; ///< of the next attempt, while it is waiting
    std::optional<WebhookAttempt> last;

    friend bool operator==(const WebhookDelivery&, const WebhookDelivery&) = default;
};

/// A delivery with its message and all attempts; fetched one at a time.
struct WebhookDeliveryDetail
{
    WebhookDelivery delivery;
    QString payload;
    QList<WebhookAttempt> attempts;
};

} // namespace provost
