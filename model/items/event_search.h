// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

#include <QObject>

#include <algorithm>

namespace provost {

/// The events that a query finds on the server: the newest at once, older ones on demand, and new ones as they happen
/// while it is live. Holds them in a directory of its own, which an EventsModel shows; like every directory it forgets
/// the oldest beyond Directory::eventCapacity. GUI thread.
class EventSearch : public QObject
{
    Q_OBJECT

public:
    explicit EventSearch(OpenServer at, QObject* parent = nullptr);

    /// Asks at once. `after` and `limit` are ignored.
    void setQuery(EventQuery query);
    [[nodiscard]] const EventQuery& query() const { return m_query; }
    void reload();
    /// The server may have older ones.
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    /// Does nothing while something is being loaded.
    void loadMore();
    /// While not live, new events wait; switching back on fetches them all.
    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }

    /// How many the server counts among those that it looked at.
    [[nodiscard]] qint64 total() const { return std::max<qint64>(m_total, m_found->events().size()); }
    [[nodiscard]] const Directory& found() const { return *m_found; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why it is not complete or not fresh.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    /// Also after each page, whether it brought something or not.
    void stateChanged();

private:
    void ask(int rounds);
    void take(const Page<Event>& page, int rounds);
    void askForNew();
    void endLoading(const std::optional<Error>& error);

    OpenServer m_at;
    Directory* m_found;
    EventQuery m_query;
    QString m_next;
    qint64 m_total = 0;
    Cancellation m_cancel;
    bool m_loading = false;
    bool m_asksForNew = false;
    bool m_newCameMeanwhile = false;
    bool m_live = true;
    std::optional<Error> m_error;
};

} // namespace provost
