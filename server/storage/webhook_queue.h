// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/webhook.h"
#include "server/storage/sql.h"

#include <QHash>

#include <chrono>
#include <vector>

namespace provost::server {

/// A message that is to be sent now.
struct DueDelivery
{
    qint64 id = 0;
    WebhookId webhookId;
    QString url;
    QString messageId;
    QByteArray payload;
    std::vector<QByteArray> secrets; ///< of the webhook; each signs
};

/// How an attempt ended.
struct DeliveryOutcome
{
    int status = 0; ///< HTTP status; 0: there was no answer
    std::chrono::microseconds duration{0};
    QString error; ///< where there was no answer

    [[nodiscard]] bool isAccepted() const { return status >= 200 && status < 300; }
};

struct WebhookLimits
{
    qint64 waiting = 1000;              ///< messages of one webhook; further changes wait in the change feed
    int atOnce = 4;                     ///< messages of one webhook under way
    qint64 kept = 1000;                 ///< finished messages of one webhook, in the log
    std::chrono::hours failing{24 * 5}; ///< without one accepted attempt: the webhook is switched off
    /// After which attempts come again; the last one ends in failure. As https://www.standardwebhooks.com proposes.
    std::vector<std::chrono::seconds> gaps{std::chrono::seconds(5), std::chrono::minutes(5), std::chrono::minutes(30),
                                           std::chrono::hours(2),   std::chrono::hours(5),   std::chrono::hours(10),
                                           std::chrono::hours(10)};
};

/// The messages that wait to be sent. What is taken is leased: another process on the same database does not take it
/// too, and what a process that died had taken comes again. So every message arrives at least once.
class WebhookQueue
{
public:
    WebhookQueue(Sql& sql, qint64 now, const WebhookLimits& limits = {});

    struct Outlook
    {
        bool hasWork = false;         ///< fill() or take() would do something
        std::optional<qint64> nextAt; ///< when the next message is due
    };
    /// Reads only.
    Result<Outlook> outlook();
    /// Makes messages of what the change feed has brought. Returns whether there is more.
    Result<bool> fill();
    /// Up to `limit` messages that are due, with those `underWay` not more than a few of one webhook.
    Result<std::vector<DueDelivery>> take(int limit, QHash<QString, int> underWay);
    /// Notes an attempt, and when the next one is due. `jitter` from 0 to 1. Switches a webhook off that has failed too
    /// long, or whose receiver says that it is gone (410).
    Result<void> finish(const DueDelivery& delivery, const DeliveryOutcome& outcome, double jitter);

    static constexpr std::chrono::seconds lease{90};

private:
    struct Subscriber;
    Result<bool> fillOne(const Subscriber& subscriber);
    Result<void> reschedule(const DueDelivery& delivery, int attempts, double jitter);
    Result<void> judge(const DueDelivery& delivery, const DeliveryOutcome& outcome);
    Result<void> switchOff(const WebhookId& id, const QString& reason);
    Result<void> forgetOld(const WebhookId& id);

    Sql& m_sql;
    const qint64 m_now;
    const WebhookLimits m_limits;
};

} // namespace provost::server
