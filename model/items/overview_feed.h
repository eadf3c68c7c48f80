// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/domain/sync_verdict.h"
#include "model/items/clock.h"
#include "model/items/needs.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace provost {

/// How a server stands and what needs a person now, of one account or of all. Follows the change feed, and asks the
/// server for what the local copy does not hold. GUI thread.
class OverviewFeed : public QObject
{
    Q_OBJECT

public:
    OverviewFeed(OpenServer at, Clock clock, std::shared_ptr<const TokenReminders> reminders,
                 QObject* parent = nullptr);

    /// Unset: all.
    void setAccount(std::optional<AccountId> account);
    [[nodiscard]] const std::optional<AccountId>& account() const { return m_account; }
    /// Time has passed: what depends on it is looked at again.
    void refresh();

    [[nodiscard]] const QList<Need>& needs() const { return m_needs; }
    [[nodiscard]] const UserCounts& users() const { return m_users; }
    [[nodiscard]] qint64 count(SyncVerdict verdict) const { return m_verdicts.value(verdict); }
    [[nodiscard]] qint64 connections() const { return m_connections; }
    /// Unset: not known yet.
    [[nodiscard]] const std::optional<Overview>& counted() const { return m_overview; }
    /// Causes of the refusals since that time.
    [[nodiscard]] qsizetype causesSince(const QDateTime& time) const;
    /// Why what the server counts is not here, or not fresh.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askForRules();
    void look();
    /// Of users and connections.
    [[nodiscard]] QList<Collection> whatIsLoaded() const;
    [[nodiscard]] QList<Connection> wantedConnections() const;

    OpenServer m_at;
    Clock m_clock;
    std::shared_ptr<const TokenReminders> m_reminders;
    std::optional<AccountId> m_account;
    QList<Need> m_needs;
    UserCounts m_users;
    QHash<SyncVerdict, qint64> m_verdicts;
    qint64 m_connections = 0;
    std::optional<Overview> m_overview;
    QList<RepeatedRefusal> m_refusals;
    QHash<ConnectionId, RuleSet> m_rules;
    std::optional<Error> m_error;
    Cancellation m_cancelOverview;
    Cancellation m_cancelRefusals;
    Cancellation m_cancelRules;
    QList<Collection> m_loaded;
    QTimer m_lookSoon;
    QTimer m_askSoon;
};

} // namespace provost
