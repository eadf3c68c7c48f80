// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/overview_feed.h"

#include "model/commands/read_activity.h"
#include "model/commands/read_people.h"

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// A burst of changes is looked at once, and the server is asked less often than that.
constexpr std::chrono::milliseconds lookBreath{250};
constexpr std::chrono::milliseconds askBreath{2'000};
constexpr qsizetype mostRuleSets = 10; ///< of connections whose waiting rules are named one by one
constexpr qint64 dayInSeconds = 86'400;

} // namespace

OverviewFeed::OverviewFeed(OpenServer at, Clock clock, std::shared_ptr<const TokenReminders> reminders, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_reminders(std::move(reminders))
{
    m_clock.onScaleChanged(this, [this] { look(); });
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookBreath);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askBreath);
    connect(&m_lookSoon, &QTimer::timeout, this, &OverviewFeed::look);
    connect(&m_askSoon, &QTimer::timeout, this, &OverviewFeed::ask);
    const auto soon = [this] {
        if (!m_lookSoon.isActive())
            m_lookSoon.start();
        if (!m_askSoon.isActive())
            m_askSoon.start();
    };
    connect(m_reminders.get(), &TokenReminders::changed, this, &OverviewFeed::look);
    const auto* directory = m_at.directory.data();
    connect(directory, &Directory::accountsChanged, this, soon);
    connect(directory, &Directory::connectionsInserted, this, soon);
    connect(directory, &Directory::connectionChanged, this, soon);
    connect(directory, &Directory::connectionsRemoved, this, soon);
    connect(directory, &Directory::usersUpserted, this, soon);
    connect(directory, &Directory::usersRemoved, this, soon);
    connect(directory, &Directory::groupsUpserted, this, soon);
    connect(directory, &Directory::eventsAppended, this, soon);
    connect(directory, &Directory::completenessChanged, this, [this] {
        // That it was looked at again and is the same is no news.
        const auto before = std::exchange(m_loaded, whatIsLoaded());
        if (m_loaded != before && !m_lookSoon.isActive())
            m_lookSoon.start();
    });
    connect(directory, &Directory::syncStateChanged, this, [this, soon] {
        if (m_error)
            soon();
    });
    m_loaded = whatIsLoaded();
    refresh();
}

QList<Collection> OverviewFeed::whatIsLoaded() const
{
    QList<Collection> loaded;
    for (const auto collection : {Collection::Users, Collection::Connections}) {
        if (m_at.directory->completeness(collection).isEverLoaded())
            loaded.append(collection);
    }
    return loaded;
}

void OverviewFeed::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    m_overview.reset();
    m_refusals.clear();
    m_rules.clear();
    refresh();
}

void OverviewFeed::refresh()
{
    look();
    ask();
}

void OverviewFeed::ask()
{
    m_cancelOverview.cancel();
    m_cancelOverview = Cancellation();
    QCoro::connect(readOverview(m_at, m_account, m_cancelOverview), this,
                   [this, cancel = m_cancelOverview](const Result<Overview>& overview) {
                       if (cancel.isCancelled())
                           return;
                       m_error = overview ? std::nullopt : std::optional(overview.error());
                       if (overview)
                           m_overview = *overview;
                       askForRules();
                       look();
                   });
    m_cancelRefusals.cancel();
    m_cancelRefusals = Cancellation();
    const auto now = m_clock();
    const RequestCountQuery lastDay{
        m_account, {}, now.addSecs(-dayInSeconds), now.addSecs(1), RequestCountQuery::Span::Hour};
    QCoro::connect(readRefusals(m_at, lastDay, m_cancelRefusals), this,
                   [this, cancel = m_cancelRefusals](const Result<QList<RepeatedRefusal>>& refusals) {
                       if (cancel.isCancelled() || !refusals)
                           return; // the other answer says why
                       m_refusals = *refusals;
                       look();
                   });
}

void OverviewFeed::askForRules()
{
    m_cancelRules.cancel();
    m_cancelRules = Cancellation();
    const auto waiting = m_overview
                             ? m_overview->waitingRules.first(std::min(mostRuleSets, m_overview->waitingRules.size()))
                             : QList<WaitingRules>();
    QList<ConnectionId> ids;
    for (const auto& each : waiting)
        ids.append(each.connectionId);
    if (ids.isEmpty()) {
        m_rules.clear();
        return;
    }
    QCoro::connect(readRuleSets(m_at, ids, m_cancelRules), this,
                   [this, cancel = m_cancelRules](const Result<QList<RuleSet>>& sets) {
                       if (cancel.isCancelled() || !sets)
                           return; // then the rules are counted and not named
                       m_rules.clear();
                       for (const auto& set : *sets)
                           m_rules.insert(set.connectionId, set);
                       look();
                   });
}

QList<Connection> OverviewFeed::wantedConnections() const
{
    QList<Connection> wanted;
    for (const auto& connection : m_at.directory->connections()) {
        if (!m_account || connection.accountId == *m_account)
            wanted.append(connection);
    }
    return wanted;
}

void OverviewFeed::look()
{
    if (!m_at.directory)
        return;
    const auto now = m_clock();
    const auto connections = wantedConnections();
    m_connections = connections.size();
    m_verdicts.clear();
    for (const auto& connection : connections)
        ++m_verdicts[verdictOn(connection, now)];
    m_users = m_at.directory->users().counts(m_account);
    m_needs = needsOf({connections, m_refusals, m_overview.value_or(Overview()), m_rules, now, m_reminders->all()});
    Q_EMIT changed();
}

qsizetype OverviewFeed::causesSince(const QDateTime& time) const
{
    return std::ranges::count_if(m_refusals, [&time](const RepeatedRefusal& each) { return each.lastAt >= time; });
}

} // namespace provost
