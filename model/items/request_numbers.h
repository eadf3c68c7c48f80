// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/domain/request_chart.h"
#include "model/items/clock.h"

#include <QObject>
#include <QTimer>

namespace provost {

/// How much identity providers asked and how much was refused over a range of time that ends now, as the server counted
/// it. Follows the change feed. GUI thread.
class RequestNumbers : public QObject
{
    Q_OBJECT

public:
    /// Asks first when a range is set.
    RequestNumbers(OpenServer at, Clock clock, QObject* parent = nullptr);

    void setRange(TimeRange range);
    [[nodiscard]] TimeRange range() const { return m_range; }
    /// Only this account's and this connection's; unset: all.
    void setPlace(std::optional<AccountId> account, std::optional<ConnectionId> connection);
    /// Asks again: time has passed.
    void refresh();
    /// Off while nobody looks; switching it on asks again.
    void setFollowing(bool on);

    [[nodiscard]] const TimeSteps& steps() const { return m_steps; }
    /// One for each step; empty while they are not known.
    [[nodiscard]] const QList<RequestCount>& counts() const { return m_counts; }
    /// Why they are not fresh.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    OpenServer m_at;
    Clock m_clock;
    TimeRange m_range = TimeRange::LastDay;
    std::optional<AccountId> m_account;
    std::optional<ConnectionId> m_connection;
    TimeSteps m_steps;
    QList<RequestCount> m_counts;
    std::optional<Error> m_error;
    Cancellation m_cancel;
    QTimer m_soon;
    bool m_following = true;
};

} // namespace provost
