// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/webhook_queue.h"

#include "model/wire/wire.h"
#include "server/storage/audit.h"
#include "server/storage/change_feed.h"
#include "server/storage/webhooks.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int pageSize = 500;
constexpr qint64 longestLag =
    2000; ///< lines of the change feed that no webhook wants and that are read again and again

qint64 milliseconds(std::chrono::milliseconds duration)
{
    return duration.count();
}

/// `user.changed`, `user.deleted`.
QString eventOf(const Change& change)
{
    const auto resource = wire::toJson(change).value("resource"_L1).toString();
    return resource + (change.kind == Change::Kind::Upserted ? u".changed"_s : u".deleted"_s);
}

} // namespace

struct WebhookQueue::Subscriber
{
    WebhookId id;
    AccountId accountId;
    QStringList events;
    qint64 position = 0;
    qint64 waiting = 0;
};

WebhookQueue::WebhookQueue(Sql& sql, qint64 now, const WebhookLimits& limits)
    : m_sql(sql)
    , m_now(now)
    , m_limits(limits)
{
}

Result<WebhookQueue::Outlook> WebhookQueue::outlook()
{
    Outlook outlook;
    const auto position =
        m_sql.first<qint64>("SELECT MIN(position) FROM webhook WHERE enabled = 1 HAVING COUNT(*) > 0"_L1, {},
                            [](const Row& row) { return row.integer(0); });
    if (!position)
        return tl::unexpected(position.error());
    if (!*position)
        return outlook; // the usual case: nobody wants to be told
    const auto feed = ChangeFeed(m_sql).since(-1, 1, {});
    if (!feed)
        return tl::unexpected(feed.error());
    const auto wanted = m_sql.first<qint64>(
        "SELECT seq FROM change WHERE seq > ? AND resource <> ? ORDER BY seq LIMIT 1"_L1,
        {**position, static_cast<int>(Change::Resource::Event)}, [](const Row& row) { return row.integer(0); });
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto next =
        m_sql.first<qint64>("SELECT d.due_at FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id "
                            "WHERE d.state = 0 AND w.enabled = 1 ORDER BY d.due_at LIMIT 1"_L1,
                            {}, [](const Row& row) { return row.integer(0); });
    if (!next)
        return tl::unexpected(next.error());
    outlook.nextAt = *next;
    outlook.hasWork = wanted->has_value() || feed->next - **position > longestLag || (*next && **next <= m_now);
    return outlook;
}

Result<bool> WebhookQueue::fill()
{
    QList<Subscriber> subscribers;
    const auto read = m_sql.each("SELECT w.id, w.account_id, w.events, w.position, "
                                 "(SELECT COUNT(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 0) "
                                 "FROM webhook w WHERE w.enabled = 1"_L1,
                                 {}, [&](const Row& row) {
                                     subscribers.append({WebhookId(row.text(0)), AccountId(row.text(1)),
                                                         row.text(2).split(u' '), row.integer(3), row.integer(4)});
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    bool isMore = false;
    for (const auto& subscriber : subscribers) {
        if (subscriber.waiting >= m_limits.waiting)
            continue;
        const auto filled = fillOne(subscriber);
        if (!filled)
            return filled;
        isMore = isMore || *filled;
    }
    return isMore;
}

/// One page of the feed; several changes of one thing in it are one message.
Result<bool> WebhookQueue::fillOne(const Subscriber& subscriber)
{
    const auto size = std::min<qint64>(pageSize, m_limits.waiting - subscriber.waiting);
    const auto page = ChangeFeed(m_sql).since(subscriber.position, static_cast<int>(size), subscriber.accountId);
    if (!page)
        return tl::unexpected(page.error());
    Webhooks webhooks(m_sql);
    if (page->reset) {
        const auto told =
            webhooks.enqueue(subscriber.id, u"feed.reset"_s, {{u"accountId"_s, subscriber.accountId.text()}}, m_now);
        if (!told)
            return tl::unexpected(told.error());
    }
    QSet<QString> told;
    for (const auto& change : page->items) {
        const auto event = eventOf(change);
        const auto key = event + u' ' + change.id;
        if (!subscriber.events.contains(event) || told.contains(key))
            continue;
        told.insert(key);
        const auto queued = webhooks.enqueue(
            subscriber.id, event, {{u"id"_s, change.id}, {u"accountId"_s, subscriber.accountId.text()}}, m_now);
        if (!queued)
            return tl::unexpected(queued.error());
    }
    if (page->next != subscriber.position) {
        const auto moved =
            m_sql.run("UPDATE webhook SET position = ? WHERE id = ?"_L1, {page->next, subscriber.id.text()});
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return !page->complete;
}

Result<std::vector<DueDelivery>> WebhookQueue::take(int limit, QHash<QString, int> underWay)
{
    QString statement = u"SELECT d.id, d.webhook_id, w.url, d.message_id, d.payload, w.secret, "
                        "CASE WHEN w.previous_until > ? THEN w.previous_secret END, d.due_at "
                        "FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id "
                        "WHERE d.state = 0 AND w.enabled = 1 AND d.due_at <= ?"_s;
    QVariantList values{m_now, m_now};
    for (auto webhook = underWay.cbegin(); webhook != underWay.cend(); ++webhook) {
        if (webhook.value() < m_limits.atOnce)
            continue;
        statement += u" AND d.webhook_id <> ?"_s;
        values.append(webhook.key());
    }
    std::vector<DueDelivery> found;
    std::vector<qint64> dueAt;
    const auto read =
        m_sql.eachComposed(statement + u" ORDER BY d.due_at, d.id LIMIT ?"_s, values << limit, [&](const Row& row) {
            if (++underWay[row.text(1)] > m_limits.atOnce)
                return true;
            found.push_back({row.integer(0),
                             WebhookId(row.text(1)),
                             row.text(2),
                             row.text(3),
                             row.text(4).toUtf8(),
                             {row.bytes(5)}});
            if (!row.isNull(6))
                found.back().secrets.push_back(row.bytes(6));
            dueAt.push_back(row.integer(7));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<DueDelivery> taken;
    for (std::size_t i = 0; i < found.size(); ++i) {
        // Of several processes that saw it one changes it.
        const auto leased = m_sql.run("UPDATE webhook_delivery SET due_at = ? WHERE id = ? AND due_at = ?"_L1,
                                      {m_now + milliseconds(lease), found[i].id, dueAt[i]});
        if (!leased)
            return tl::unexpected(leased.error());
        if (*leased == 1)
            taken.push_back(std::move(found[i]));
    }
    return taken;
}

Result<void> WebhookQueue::finish(const DueDelivery& delivery, const DeliveryOutcome& outcome, double jitter)
{
    const auto attempts = m_sql.first<int>("SELECT attempts + 1 FROM webhook_delivery WHERE id = ?"_L1, {delivery.id},
                                           [](const Row& row) { return static_cast<int>(row.integer(0)); });
    if (!attempts)
        return tl::unexpected(attempts.error());
    if (!*attempts)
        return {}; // the webhook was removed meanwhile
    const auto noted = m_sql.run(
        "INSERT INTO webhook_attempt (delivery_id, number, at, status, duration_us, error) VALUES (?, ?, ?, ?, ?, ?)"_L1,
        {delivery.id, **attempts, m_now, outcome.status, static_cast<qint64>(outcome.duration.count()), outcome.error});
    if (!noted)
        return tl::unexpected(noted.error());
    const auto counted = m_sql.run(
        "UPDATE webhook_delivery SET attempts = ?, state = ? WHERE id = ?"_L1,
        {**attempts, static_cast<int>(outcome.isAccepted() ? DeliveryState::Delivered : DeliveryState::Waiting),
         delivery.id});
    if (!counted)
        return tl::unexpected(counted.error());
    if (!outcome.isAccepted()) {
        if (auto again = reschedule(delivery, **attempts, jitter); !again)
            return again;
    }
    if (auto judged = judge(delivery, outcome); !judged)
        return judged;
    return forgetOld(delivery.webhookId);
}

Result<void> WebhookQueue::reschedule(const DueDelivery& delivery, int attempts, double jitter)
{
    const auto index = static_cast<std::size_t>(attempts) - 1;
    if (index >= m_limits.gaps.size())
        return ignoringCount(m_sql.run("UPDATE webhook_delivery SET state = ? WHERE id = ?"_L1,
                                       {static_cast<int>(DeliveryState::Failed), delivery.id}));
    // From four to six fifths of the gap, so that receivers that came back are not met by all at once.
    const auto gap = static_cast<double>(milliseconds(m_limits.gaps[index])) * (0.8 + 0.4 * jitter);
    return ignoringCount(m_sql.run("UPDATE webhook_delivery SET due_at = ? WHERE id = ?"_L1,
                                   {m_now + static_cast<qint64>(gap), delivery.id}));
}

/// What the attempt says of the webhook as a whole.
Result<void> WebhookQueue::judge(const DueDelivery& delivery, const DeliveryOutcome& outcome)
{
    if (outcome.isAccepted())
        return ignoringCount(m_sql.run("UPDATE webhook SET failing_since = NULL, delivered_at = ? WHERE id = ?"_L1,
                                       {m_now, delivery.webhookId.text()}));
    if (outcome.status == 410)
        return switchOff(delivery.webhookId, u"The receiver answered 410 Gone."_s);
    const auto marked = m_sql.run("UPDATE webhook SET failing_since = COALESCE(failing_since, ?) WHERE id = ?"_L1,
                                  {m_now, delivery.webhookId.text()});
    if (!marked)
        return tl::unexpected(marked.error());
    const auto tooLong = m_sql.first<bool>("SELECT failing_since <= ? FROM webhook WHERE id = ? AND enabled = 1"_L1,
                                           {m_now - milliseconds(m_limits.failing), delivery.webhookId.text()},
                                           [](const Row& row) { return row.flag(0); });
    if (!tooLong)
        return tl::unexpected(tooLong.error());
    if (!tooLong->value_or(false))
        return {};
    return switchOff(delivery.webhookId, u"Nothing was accepted for %1 days."_s.arg(m_limits.failing.count() / 24));
}

Result<void> WebhookQueue::switchOff(const WebhookId& id, const QString& reason)
{
    const auto webhook = Webhooks(m_sql).find(id);
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (!*webhook)
        return {};
    const auto done = m_sql.run(
        "UPDATE webhook SET enabled = 0, disabled_reason = ?, version = version + 1 WHERE id = ? AND enabled = 1"_L1,
        {reason, id.text()});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return {};
    return Audit(m_sql).add(m_now, {OperatorId(u"server"_s), u"server"_s}, u"webhook.disable"_s, (*webhook)->url,
                            reason, (*webhook)->accountId);
}

Result<void> WebhookQueue::forgetOld(const WebhookId& id)
{
    return ignoringCount(m_sql.run(
        "DELETE FROM webhook_delivery WHERE webhook_id = ? AND state <> 0 AND id <= (SELECT id FROM webhook_delivery "
        "WHERE webhook_id = ? AND state <> 0 ORDER BY id DESC LIMIT 1 OFFSET ?)"_L1,
        {id.text(), id.text(), m_limits.kept}));
}

} // namespace provost::server
