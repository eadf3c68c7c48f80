// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/event_search.h"

#include "model/commands/read_activity.h"

#include <utility>

namespace provost {
namespace {

/// A page may bring nothing and still say that there are older events: so often the next one is asked for by itself.
constexpr int mostEmptyPages = 10;

} // namespace

EventSearch::EventSearch(OpenServer at, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_found(new Directory(this))
{
    connect(m_at.directory, &Directory::eventsAppended, this, &EventSearch::askForNew);
}

void EventSearch::setQuery(EventQuery query)
{
    m_query = std::move(query);
    m_query.limit = EventQuery().limit;
    reload();
}

void EventSearch::reload()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_asksForNew = m_newCameMeanwhile = false;
    QSet<qint64> all;
    for (const auto& event : m_found->events())
        all.insert(event.id);
    m_found->forgetEvents(all);
    m_next.clear();
    m_total = 0;
    ask(0);
}

void EventSearch::loadMore()
{
    if (hasMore() && !m_loading)
        ask(0);
}

void EventSearch::ask(int rounds)
{
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    auto query = m_query;
    query.after = m_next;
    QCoro::connect(readEvents(m_at, query, m_cancel), this,
                   [this, rounds, cancel = m_cancel](const Result<Page<Event>>& page) {
                       if (cancel.isCancelled())
                           return;
                       if (page)
                           take(*page, rounds);
                       else
                           endLoading(page.error());
                   });
}

void EventSearch::take(const Page<Event>& page, int rounds)
{
    m_next = page.next;
    m_total = std::max(m_total, page.total);
    m_found->appendEvents(page.items);
    if (page.items.isEmpty() && hasMore() && rounds < mostEmptyPages)
        ask(rounds + 1);
    else
        endLoading(std::nullopt);
}

void EventSearch::endLoading(const std::optional<Error>& error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT stateChanged();
    if (std::exchange(m_newCameMeanwhile, false))
        askForNew();
}

void EventSearch::setLive(bool live)
{
    m_live = live;
    if (live)
        askForNew();
}

void EventSearch::askForNew()
{
    if (!m_live)
        return;
    m_newCameMeanwhile = m_loading || m_asksForNew;
    if (m_newCameMeanwhile)
        return;
    m_asksForNew = true;
    const qint64 newest = m_found->events().isEmpty() ? 0 : m_found->events().constLast().id;
    QCoro::connect(readEventsSince(m_at, m_query, newest, m_cancel), this,
                   [this, cancel = m_cancel](const Result<QList<Event>>& fresh) {
                       if (cancel.isCancelled())
                           return;
                       m_asksForNew = false;
                       if (fresh)
                           m_found->appendEvents(*fresh);
                       // Otherwise the follower says it: the same server does not answer it either.
                       endLoading(fresh ? m_error : std::optional(fresh.error()));
                   });
}

} // namespace provost
