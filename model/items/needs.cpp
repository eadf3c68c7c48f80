// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/needs.h"

#include "model/domain/shown_text.h"
#include "model/domain/sync_verdict.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct NeedsWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Needs)
};

using NeedKind = Need::Kind;

QString keyOf(NeedKind kind, const QString& what)
{
    return u"%1 %2"_s.arg(QString::number(int(kind)), what);
}

Need of(NeedKind kind, const Connection& connection, const QString& title, const QString& text)
{
    return {keyOf(kind, connection.id.text()), kind, connection.id, title, text};
}

/// `Entra's quarantine begins in about 5 hours at this rate.`
QString quarantineIn(const Connection& connection, const QDateTime& now)
{
    const auto forecast = forecastQuarantine(connection, now);
    if (!forecast)
        return {};
    const auto product = productName(connection.idp);
    const auto hours = static_cast<int>((now.secsTo(forecast->expectedAt) + 3599) / 3600);
    if (hours <= 0)
        return NeedsWords::tr("The quarantine of %1 is due now.").arg(product);
    if (hours < 48)
        return NeedsWords::tr("At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.", nullptr,
                              hours)
            .arg(product);
    return NeedsWords::tr("At this rate the quarantine of %1 begins in about %n day(s), at the earliest.", nullptr,
                          hours / 24)
        .arg(product);
}

QList<QDateTime> timesOf(const std::optional<QDateTime>& at)
{
    return at ? QList{*at} : QList<QDateTime>();
}

QString lastCall(const Connection& connection, const QDateTime& now)
{
    return connection.lastRequestAt
               ? NeedsWords::tr("%1 called %2.", "identity provider, time ago")
                     .arg(productName(connection.idp), words::ago(*connection.lastRequestAt, now))
               : NeedsWords::tr("%1 has never called.", "identity provider").arg(productName(connection.idp));
}

class Finder
{
public:
    explicit Finder(const NeedsBasis& basis)
        : m_basis(basis)
    {
    }

    QList<Need> find()
    {
        for (const auto& connection : m_basis.connections) {
            if (connection.state == ConnectionState::Paused)
                continue; // somebody decided that nothing happens there
            lookAtRequests(connection);
            lookAtTokens(connection);
        }
        for (const auto& reminder : m_basis.reminders)
            lookAtReminder(reminder);
        for (const auto& connection : m_basis.connections)
            lookAtHeld(connection);
        for (const auto& account : m_basis.overview.fullAccounts)
            m_found.append(
                {keyOf(NeedKind::SeatsAreFull, account.id.text()), NeedKind::SeatsAreFull, std::nullopt,
                 NeedsWords::tr("All %n seat(s) of %1 are taken.", nullptr, int(account.seats.limit.value_or(0)))
                     .arg(isolated(account.name)),
                 NeedsWords::tr("Nobody else gets one there until somebody leaves, or there are more.")});
        for (const auto& waiting : m_basis.overview.waitingRules)
            lookAtRules(waiting);
        std::ranges::stable_sort(m_found, {}, &Need::kind);
        return m_found;
    }

private:
    void lookAtRequests(const Connection& connection)
    {
        const auto verdict = verdictOn(connection, m_basis.now);
        const auto quarantine = quarantineIn(connection, m_basis.now);
        if (verdict == SyncVerdict::Failing || !quarantine.isEmpty()) {
            const auto causes = std::ranges::count(m_basis.refusals, connection.id, &RepeatedRefusal::connectionId);
            const auto times =
                NeedsWords::tr("%1 is refused at %2: %n time(s) in 24 hours", nullptr, int(connection.errorsLastDay))
                    .arg(productName(connection.idp), isolated(connection.name));
            const auto why =
                causes > 0 ? NeedsWords::tr("There is (are) %n reason(s).", nullptr, int(causes)) : QString();
            auto need =
                of(NeedKind::Refused, connection, times,
                   words::sentences({why, quarantine.isEmpty() ? lastCall(connection, m_basis.now) : quarantine}));
            if (quarantine.isEmpty())
                need.times = timesOf(connection.lastRequestAt);
            m_found.append(need);
        } else if (verdict == SyncVerdict::Late) {
            const auto health = heartbeat(connection, m_basis.now);
            auto need = of(NeedKind::Late, connection,
                           NeedsWords::tr("%1 is late at %2", "identity provider, connection")
                               .arg(productName(connection.idp), isolated(connection.name)),
                           health.explanation);
            need.times = health.times;
            m_found.append(need);
        }
    }

    void lookAtTokens(const Connection& connection)
    {
        if (connection.liveTokens == 0) {
            m_found.append(of(NeedKind::NoToken, connection,
                              NeedsWords::tr("%1 has no valid token", "connection").arg(isolated(connection.name)),
                              NeedsWords::tr("Its identity provider is refused until it has a new one.")));
            return;
        }
        if (!connection.tokenReceived)
            m_found.append(of(NeedKind::TokenLost, connection,
                              NeedsWords::tr("The token of %1 was never received").arg(isolated(connection.name)),
                              NeedsWords::tr("Its secret was lost on its way, so that nobody can use it.")));
        if (!connection.tokenExpiresAt || !tokenHealth(connection, m_basis.now).needsAttention ||
            !connection.tokenReceived)
            return;
        const int days = words::daysUntil(*connection.tokenExpiresAt, m_basis.now);
        const auto next = connection.rotation ? NeedsWords::tr("It is being replaced.")
                                              : NeedsWords::tr("It can be replaced without an outage.");
        auto need =
            of(NeedKind::TokenEnds, connection,
               NeedsWords::tr("The token of %1 ends in %n day(s)", nullptr, days).arg(isolated(connection.name)),
               words::sentences({lastCall(connection, m_basis.now), next}));
        need.times = timesOf(connection.lastRequestAt) + timesOf(connection.tokenExpiresAt);
        m_found.append(need);
    }

    void lookAtReminder(const TokenReminder& reminder)
    {
        const auto connection = std::ranges::find(m_basis.connections, reminder.connection, &Connection::id);
        const auto days = int(m_basis.now.date().daysTo(reminder.on));
        if (connection == m_basis.connections.cend() || connection->state == ConnectionState::Paused ||
            days > tokenWarnDays)
            return;
        const auto name = isolated(connection->name);
        const auto title =
            days > 0 ? NeedsWords::tr("Your reminder for a token of %1 comes in %n day(s)", nullptr, days).arg(name)
                     : NeedsWords::tr("Your reminder for a token of %1 is due").arg(name);
        auto need = of(NeedKind::Reminder, *connection, title,
                       words::sentences({lastCall(*connection, m_basis.now),
                                         NeedsWords::tr("The server knows no day on which that token ends.")}));
        need.key = keyOf(NeedKind::Reminder, reminder.token.text());
        need.times = timesOf(connection->lastRequestAt);
        m_found.append(need);
    }

    void lookAtHeld(const Connection& connection)
    {
        if (connection.heldChanges == 0)
            return;
        m_found.append(
            of(NeedKind::Held, connection,
               NeedsWords::tr("%n deactivation(s) of %1 wait(s) for a decision", nullptr, int(connection.heldChanges))
                   .arg(isolated(connection.name)),
               NeedsWords::tr("The guard holds them, because many people would lose access at once.")));
    }

    void lookAtRules(const WaitingRules& waiting)
    {
        const auto connection = std::ranges::find(m_basis.connections, waiting.connectionId, &Connection::id);
        if (connection == m_basis.connections.cend())
            return;
        const auto set = m_basis.rules.value(waiting.connectionId);
        if (set.rules.isEmpty()) {
            m_found.append(of(NeedKind::RuleWaits, *connection,
                              NeedsWords::tr("%n rule(s) of %1 wait(s) for a group", nullptr, int(waiting.rules))
                                  .arg(isolated(connection->name)),
                              {}));
            return;
        }
        for (const auto& placed : set.rules) {
            if (placed.state != RuleState::Pending)
                continue;
            auto need = of(NeedKind::RuleWaits, *connection,
                           NeedsWords::tr("A rule waits for a group named “%1”").arg(isolated(placed.rule.groupName)),
                           NeedsWords::tr("%1 has sent no group of that name yet.").arg(isolated(connection->name)));
            need.key += u' ' + placed.rule.id.text();
            if (placed.nearMiss)
                need.text = NeedsWords::tr("“%1” exists, with %n member(s).", "group", int(placed.nearMiss->members))
                                .arg(isolated(placed.nearMiss->name));
            m_found.append(need);
        }
    }

    const NeedsBasis& m_basis;
    QList<Need> m_found;
};

} // namespace

QList<Need> needsOf(const NeedsBasis& basis)
{
    return Finder(basis).find();
}

} // namespace provost
