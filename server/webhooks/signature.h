// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/storage/webhook_queue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

// Messages as https://www.standardwebhooks.com lays them out: `webhook-id`, `webhook-timestamp` (seconds since 1970)
// and `webhook-signature`, which is `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. Several signatures,
// one for each secret that is valid, are separated by spaces. Pure functions.
namespace provost::server {

/// A key of 32 random bytes. ErrorKind::Unavailable where the system has no randomness to give.
[[nodiscard]] Result<QByteArray> makeWebhookKey();
/// The key as its receiver enters it: `whsec_` and base64.
[[nodiscard]] QString webhookSecret(const QByteArray& key);

[[nodiscard]] QByteArray webhookSignature(const QByteArray& key, const QString& messageId, qint64 seconds,
                                          const QByteArray& body);
/// The headers of a message that is sent at `now` (milliseconds since 1970).
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> webhookHeaders(const DueDelivery& delivery, qint64 now);

} // namespace provost::server
