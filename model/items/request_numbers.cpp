// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/request_numbers.h"

#include "model/commands/read_activity.h"

namespace provost {
namespace {

/// A busy hour brings many changes a second; the numbers need not be asked for each of them.
constexpr std::chrono::milliseconds breath{1000};

} // namespace

RequestNumbers::RequestNumbers(OpenServer at, Clock clock, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(breath);
    connect(&m_soon, &QTimer::timeout, this, &RequestNumbers::refresh);
    connect(m_at.directory, &Directory::eventsAppended, this, [this] {
        if (m_following && !m_soon.isActive())
            m_soon.start();
    });
}

void RequestNumbers::setFollowing(bool on)
{
    if (on && !m_following)
        refresh();
    m_following = on;
}

void RequestNumbers::setRange(TimeRange range)
{
    m_range = range;
    m_counts.clear();
    refresh();
}

void RequestNumbers::setPlace(std::optional<AccountId> account, std::optional<ConnectionId> connection)
{
    if (account == m_account && connection == m_connection)
        return;
    m_account = std::move(account);
    m_connection = std::move(connection);
    m_counts.clear();
    refresh();
}

void RequestNumbers::refresh()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    const auto steps = stepsOf(m_range, m_clock());
    const bool byMinute = steps.length < std::chrono::hours(1);
    const RequestCountQuery query{m_account, m_connection, steps.from, steps.until(),
                                  byMinute ? RequestCountQuery::Span::Minute : RequestCountQuery::Span::Hour};
    QCoro::connect(readRequestCounts(m_at, query, m_cancel), this,
                   [this, steps, cancel = m_cancel](const Result<QList<RequestCount>>& counts) {
                       if (cancel.isCancelled())
                           return;
                       m_error = counts ? std::nullopt : std::optional(counts.error());
                       if (counts) {
                           m_steps = steps;
                           m_counts = countsIn(steps, *counts);
                       }
                       Q_EMIT changed();
                   });
}

} // namespace provost
