// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/address_ranges.h"
#include "server/storage/webhook_queue.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>

#include <functional>

namespace provost::server {

struct SenderOptions
{
    AddressRanges networks;       ///< private networks that may be asked
    QList<QSslCertificate> roots; ///< beside the system's
    std::chrono::milliseconds patience =
        std::chrono::seconds(15); ///< for one attempt, from the name to the answer's end
};

/// Sends one message at a time to where it belongs: to a checked address, without redirects, with a bound on time and
/// on what is read of the answer. Never blocks; on the thread of the object, which needs an event loop.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    explicit WebhookSender(SenderOptions options, QObject* parent = nullptr);

    using Done = std::function<void(const DeliveryOutcome&)>;
    /// Calls `done` once, unless the object goes before.
    void send(const DueDelivery& delivery, qint64 now, Done done);

private:
    class Attempt;

    const SenderOptions m_options;
    QNetworkAccessManager m_network;
};

} // namespace provost::server
