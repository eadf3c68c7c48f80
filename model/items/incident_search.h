// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/incident.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

#include <QObject>

#include <memory>

namespace provost {

/// The incidents of a query's time and place: what was refused there, folded by cause, and whether it is over. Follows
/// the change feed. Folding runs off the GUI thread. GUI thread.
class IncidentSearch : public QObject
{
    Q_OBJECT

public:
    /// More refusals are not folded: the newest ones tell the causes.
    static constexpr qsizetype mostRefusals = 5'000;
    /// So many successes, the newest, are looked at for whether something is over.
    static constexpr qsizetype mostSuccesses = 3'000;

    IncidentSearch(OpenServer at, std::shared_ptr<const Dictionary> dictionary, QObject* parent = nullptr);

    /// Asks at once. Of the query, time, account and connection count.
    void setQuery(const EventQuery& query);
    void reload();

    /// Open ones first, then the most frequent.
    [[nodiscard]] const QList<Incident>& incidents() const { return m_incidents; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// False: there were more refusals than were folded.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    struct Folding;

    void fold(QList<Event> events);
    void takeNew(const QList<qint64>& ids);
    [[nodiscard]] bool isWanted(const Event& event) const;

    OpenServer m_at;
    std::shared_ptr<const Dictionary> m_dictionary;
    EventQuery m_query;
    std::shared_ptr<Folding> m_folding;
    QList<Event> m_waiting; ///< came while others are being folded
    QList<Incident> m_incidents;
    Cancellation m_cancel;
    bool m_loading = false;
    bool m_isFolding = false;
    bool m_whole = true;
    std::optional<Error> m_error;
};

} // namespace provost
