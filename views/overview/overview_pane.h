// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/domain/request_chart.h"
#include "model/items/clock.h"
#include "model/items/needs.h"

#include <QWidget>

class QVBoxLayout;

namespace provost {

class MessageBar;
class MinuteClock;
class NeedsCard;
class NumberTile;
class OverviewFeed;
class PlainLabel;
class RequestChart;
class RequestNumbers;

/// How the server stands and what needs a person now. Everything in it leads to its place.
class OverviewPane : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    OverviewPane(OpenServer at, Clock clock, MinuteClock& minutes, std::shared_ptr<const TokenReminders> reminders,
                 QWidget* parent = nullptr);

    /// Only this account's; unset: all.
    void setAccount(std::optional<AccountId> account);

Q_SIGNALS:
    /// For the navigation.
    void needsChanged(const QList<provost::Need>& needs);
    void needChosen(const provost::Need& need);
    void usersWanted();
    void connectionsWanted();
    /// There is no connection yet.
    void newConnectionWanted();
    void incidentsWanted();
    void historyWanted();
    /// A stretch of the chart was chosen.
    void requestsWanted(const provost::TimeStretch& stretch);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHistoryButton();
    [[nodiscard]] QWidget* buildTiles();
    [[nodiscard]] QWidget* buildChart();
    void showPlace();
    void showFeed();
    void showNothing(bool isKnown);
    void showSeats();
    void showNumbers();
    [[nodiscard]] QString statesText() const;
    [[nodiscard]] QString verdictText() const;

    OpenServer m_at;
    Clock m_clock;
    OverviewFeed* m_feed;
    RequestNumbers* m_numbers;
    PlainLabel* m_place;
    MessageBar* m_message;
    NumberTile* m_users = nullptr;
    NumberTile* m_seats = nullptr;
    NumberTile* m_connections = nullptr;
    NumberTile* m_requests = nullptr;
    NeedsCard* m_needs;
    RequestChart* m_chart = nullptr;
};

} // namespace provost
