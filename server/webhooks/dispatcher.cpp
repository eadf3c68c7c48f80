// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/webhooks/dispatcher.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <utility>

namespace provost::server {
namespace {

constexpr int atOnce = 32; ///< messages under way
constexpr auto betweenLooks = std::chrono::milliseconds(50);
constexpr auto afterFailure = std::chrono::seconds(5); ///< the database could not be asked

HttpResponse failed(const Error& /*error*/)
{
    HttpResponse response;
    response.status = 503;
    return response;
}

} // namespace

/// What a job on the storage's threads brings back.
struct WebhookDispatcher::Found
{
    bool failed = true; ///< until the job says otherwise
    WebhookQueue::Outlook outlook;
    std::vector<DueDelivery> due;
    bool isMore = false;
};

WebhookDispatcher::WebhookDispatcher(Storage& storage, const Clock& clock, SenderOptions options, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_sender(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookDispatcher::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenLooks);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_wakeAsked)
            lookSoon();
    });
}

void WebhookDispatcher::wake()
{
    if (!m_stopped && !m_wakeAsked.exchange(true))
        QMetaObject::invokeMethod(this, &WebhookDispatcher::lookSoon, Qt::QueuedConnection);
}

/// The first commit after a while is looked at at once, those that follow it closely together.
void WebhookDispatcher::lookSoon()
{
    if (m_soon.isActive())
        return; // its end looks, and takes what comes until then along
    look();
    m_soon.start();
}

void WebhookDispatcher::look()
{
    m_wakeAsked = false;
    if (m_stopped)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto found = std::make_shared<Found>();
    const auto job = [found, now = m_clock.now()](Sql& sql) -> Result<HttpResponse> {
        auto outlook = WebhookQueue(sql, now).outlook();
        if (!outlook)
            return tl::unexpected(outlook.error());
        found->outlook = *outlook;
        found->failed = false;
        return HttpResponse{};
    };
    m_storage.read(job, failed, [this, found](const HttpResponse&) {
        QMetaObject::invokeMethod(this, [this, found] { looked(*found); }, Qt::QueuedConnection);
    });
}

void WebhookDispatcher::looked(const Found& found)
{
    if (found.failed)
        m_timer.start(afterFailure);
    else
        lookAgainAt(found.outlook.nextAt);
    if (found.outlook.hasWork && m_total < atOnce) {
        take();
        return;
    }
    m_looking = false;
    if (std::exchange(m_again, false))
        look();
}

void WebhookDispatcher::take()
{
    const auto found = std::make_shared<Found>();
    const auto job = [found, now = m_clock.now(), free = atOnce - m_total,
                      underWay = m_underWay](Sql& sql) -> Result<HttpResponse> {
        WebhookQueue queue(sql, now);
        const auto filled = queue.fill();
        if (!filled)
            return tl::unexpected(filled.error());
        auto due = queue.take(free, underWay);
        if (!due)
            return tl::unexpected(due.error());
        found->isMore = *filled;
        found->due = *std::move(due);
        found->failed = false;
        return HttpResponse{};
    };
    m_storage.write(job, failed, [this, found](const HttpResponse& answer) {
        found->failed = found->failed || answer.status != 200;
        QMetaObject::invokeMethod(this, [this, found] { taken(*found); }, Qt::QueuedConnection);
    });
}

void WebhookDispatcher::taken(const Found& found)
{
    m_looking = false;
    const bool again = std::exchange(m_again, false);
    if (found.failed) {
        m_timer.start(afterFailure);
        return;
    }
    for (const auto& delivery : found.due) {
        ++m_underWay[delivery.webhookId.text()];
        ++m_total;
        m_sender.send(delivery, m_clock.now(),
                      [this, delivery](const DeliveryOutcome& outcome) { finished(delivery, outcome); });
    }
    if (again || found.isMore || !found.due.empty())
        look();
}

void WebhookDispatcher::finished(const DueDelivery& delivery, const DeliveryOutcome& outcome)
{
    m_seconds.observe(std::chrono::duration<double>(outcome.duration).count());
    ++(outcome.isAccepted() ? m_accepted : m_refused);
    const auto job = [delivery, outcome, now = m_clock.now(),
                      jitter = QRandomGenerator::global()->generateDouble()](Sql& sql) -> Result<HttpResponse> {
        return WebhookQueue(sql, now).finish(delivery, outcome, jitter).map([] { return HttpResponse{}; });
    };
    // Where this is not written down, the lease ends and the message is sent once more.
    const auto written = [this, id = delivery.webhookId.text()](const HttpResponse&) {
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                if (--m_underWay[id] == 0)
                    m_underWay.remove(id);
                --m_total;
                look();
            },
            Qt::QueuedConnection);
    };
    m_storage.write(job, failed, written);
}

void WebhookDispatcher::lookAgainAt(std::optional<qint64> when)
{
    if (!when || *when <= m_clock.now())
        return; // what is due and not taken waits for a place, and every end of an attempt looks again
    constexpr qint64 longest = 3'600'000; // a timer counts in 32 bits, and clocks are set
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(*when - m_clock.now(), 1, longest)));
}

void WebhookDispatcher::write(Exposition& out) const
{
    out.metric("provost_webhook_attempts_total", "counter",
               "Attempts to deliver a message, by whether it was accepted.");
    out.sample(static_cast<double>(m_accepted.load()), {{"result", "accepted"}});
    out.sample(static_cast<double>(m_refused.load()), {{"result", "refused"}});
    out.metric("provost_webhook_attempt_duration_seconds", "histogram", "Time of an attempt to deliver a message.");
    out.samples(m_seconds);
}

} // namespace provost::server
