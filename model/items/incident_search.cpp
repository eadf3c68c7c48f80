// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/incident_search.h"

#include "model/commands/read_activity.h"
#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <algorithm>
#include <utility>

namespace provost {
namespace {

constexpr int largestPage = 1'000;

struct Gathered
{
    QList<Event> events;
    bool whole = true;
};

/// The newest events of a query, at most so many.
QCoro::Task<Result<Gathered>> gather(OpenServer at, EventQuery query, qsizetype most, Cancellation cancel)
{
    Gathered gathered;
    query.limit = largestPage;
    bool more = true;
    while (more) {
        const auto page = co_await readEvents(at, query, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        gathered.events += page->items;
        query.after = page->next;
        gathered.whole = query.after.isEmpty();
        more = !gathered.whole && gathered.events.size() < most;
    }
    co_return gathered;
}

/// All refusals, and the successes since the first of them.
QCoro::Task<Result<Gathered>> gatherBoth(OpenServer at, EventQuery query, Cancellation cancel)
{
    query.errorsOnly = true;
    auto refusals = co_await gather(at, query, IncidentSearch::mostRefusals, cancel);
    if (!refusals || refusals->events.isEmpty())
        co_return refusals;
    query.errorsOnly = false;
    query.statusClass = 2;
    query.from = refusals->events.constLast().at;
    const auto successes = co_await gather(at, query, IncidentSearch::mostSuccesses, cancel);
    if (!successes)
        co_return tl::unexpected(successes.error());
    refusals->events += successes->events;
    std::ranges::sort(refusals->events, {}, &Event::id);
    co_return refusals;
}

} // namespace

/// What the thread pool works on, one piece after the other. Holds all that it uses, since it may outlive the search.
struct IncidentSearch::Folding
{
    Folding(std::shared_ptr<const Dictionary> used, const QHash<ConnectionId, IdentityProvider>& idps)
        : dictionary(std::move(used))
        , incidents(*dictionary, [idps](const ConnectionId& id) { return idps.value(id, IdentityProvider::Custom); })
    {
    }

    std::shared_ptr<const Dictionary> dictionary;
    Incidents incidents;
};

IncidentSearch::IncidentSearch(OpenServer at, std::shared_ptr<const Dictionary> dictionary, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_dictionary(std::move(dictionary))
{
    connect(m_at.directory, &Directory::eventsAppended, this, &IncidentSearch::takeNew);
}

void IncidentSearch::setQuery(const EventQuery& query)
{
    m_query = {};
    m_query.accountId = query.accountId;
    m_query.connectionId = query.connectionId;
    m_query.from = query.from;
    m_query.until = query.until;
    m_query.withConsole = false;
    reload();
}

void IncidentSearch::reload()
{
    if (!m_at.isOpen())
        return;
    m_cancel.cancel();
    m_cancel = Cancellation();
    QHash<ConnectionId, IdentityProvider> idps;
    for (const auto& connection : m_at.directory->connections())
        idps.insert(connection.id, connection.idp);
    m_folding = std::make_shared<Folding>(m_dictionary, idps);
    m_waiting.clear();
    m_isFolding = false;
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    QCoro::connect(gatherBoth(m_at, m_query, m_cancel), this,
                   [this, cancel = m_cancel](const Result<Gathered>& gathered) {
                       if (cancel.isCancelled())
                           return;
                       m_loading = false;
                       if (!gathered) {
                           m_error = gathered.error();
                           Q_EMIT changed();
                           return;
                       }
                       m_whole = gathered->whole;
                       // What came meanwhile may be among them; who was counted is not counted again.
                       fold(gathered->events + std::exchange(m_waiting, {}));
                   });
}

bool IncidentSearch::isWanted(const Event& event) const
{
    if ((m_query.from && event.at < *m_query.from) || (m_query.until && event.at >= *m_query.until))
        return false;
    if (m_query.connectionId && event.connectionId != m_query.connectionId)
        return false;
    if (!m_query.accountId)
        return true;
    const auto connection = event.connectionId ? m_at.directory->connection(*event.connectionId) : std::nullopt;
    return connection && connection->accountId == *m_query.accountId;
}

void IncidentSearch::takeNew(const QList<qint64>& ids)
{
    if (!m_folding || !m_at.directory)
        return;
    QList<Event> fresh;
    for (const auto id : ids) {
        const auto event = m_at.directory->event(id);
        if (event && isWanted(*event))
            fresh.append(*event);
    }
    if (m_loading || m_isFolding)
        m_waiting += fresh;
    else if (!fresh.isEmpty())
        fold(fresh);
}

void IncidentSearch::fold(QList<Event> events)
{
    m_isFolding = true;
    auto folded = offThread([folding = m_folding, events = std::move(events)] {
        for (const auto& event : events)
            folding->incidents.add(event);
        return folding->incidents.list();
    });
    QCoro::connect(settled(folded), this, [this, folding = m_folding](const std::optional<QList<Incident>>& incidents) {
        if (folding != m_folding || !incidents)
            return; // another query meanwhile
        m_isFolding = false;
        m_incidents = *incidents;
        Q_EMIT changed();
        if (!m_waiting.isEmpty())
            fold(std::exchange(m_waiting, {}));
    });
}

} // namespace provost
