// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/capability_sheet.h"
#include "model/commands/cancellation.h"
#include "views/connections/workplace.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace provost {

class Button;
class Card;
class MessageBar;
class Pill;
class PlainLabel;

/// What the server says that it can do for one connection, against what the recorded requests show that it did. What
/// can be tried without a change can be tried here; what the server says that it cannot do is not offered. Without
/// the connection's token both are known all the same, and nothing can be tried.
class CapabilitiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CapabilitiesPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Line
    {
        Pill* verdict;
        PlainLabel* words;
        Button* attempt; ///< null: it cannot be tried without a change
    };

    void addLine(ScimFeature feature, QVBoxLayout* rows);
    void load();
    void readRequests();
    void attempt(ScimFeature feature);
    void takeNew(const QList<qint64>& ids);
    void render();
    [[nodiscard]] QString stateText() const;
    /// Why it cannot be tried; empty: it can.
    [[nodiscard]] QString lockOf(const CapabilityLine& known) const;
    void renderAttempt(const Line& line, const CapabilityLine& known);

    Workplace m_at;
    ConnectionId m_connection;
    bool m_isLoaded = false;
    bool m_isKnown = false; ///< both answers have come: until then nothing is said of any feature
    bool m_isTrying = false;
    Cancellation m_cancel;
    std::optional<AdvertisedFeatures> m_advertised;
    bool m_hasToken = false;        ///< to try with
    std::optional<Error> m_unasked; ///< why it was not asked, or did not say
    QList<Event> m_requests;
    MessageBar* m_message;
    PlainLabel* m_state;
    Card* m_card;
    QHash<ScimFeature, Line> m_lines;
};

} // namespace provost
