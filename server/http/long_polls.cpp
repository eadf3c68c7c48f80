// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/long_polls.h"

#include "server/storage/change_feed.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace provost::server {
namespace {

constexpr std::size_t chunkSize = 256; ///< polls that one job on a reader looks at: about a millisecond
constexpr std::chrono::milliseconds longestHold = std::chrono::seconds(60);
constexpr std::chrono::milliseconds firstPause(20);
constexpr std::chrono::milliseconds longestPause(1000);

qint64 endOfFeed(Sql& sql)
{
    const auto end = ChangeFeed(sql).since(-1, 1, {});
    return end ? end->next : 0;
}

} // namespace

LongPolls::LongPolls(Storage& storage, QObject* parent, std::size_t parkedAtMost)
    : QObject(parent)
    , m_storage(storage)
    , m_parkedAtMost(parkedAtMost)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LongPolls::answerReady);
    m_again.setSingleShot(true);
    m_again.setInterval(firstPause);
    connect(&m_again, &QTimer::timeout, this, &LongPolls::sweep);
}

LongPolls::~LongPolls() = default;

void LongPolls::read(Storage::Job job, Storage::Render render, Respond respond)
{
    const auto poll = std::make_shared<Poll>();
    poll->job = std::move(job);
    poll->render = std::move(render);
    poll->respond = std::move(respond);
    m_storage.read([this, poll, wakes = m_wakes.load()](Sql& sql) { return readOnce(sql, poll, wakes); }, poll->render,
                   [poll](HttpResponse response) {
                       if (response.holdFor == std::chrono::milliseconds::zero())
                           poll->respond(std::move(response));
                   });
}

/// Runs on a reader. What asks to be held goes to the object's thread instead of out.
Result<HttpResponse> LongPolls::readOnce(Sql& sql, const PollPointer& poll, quint64 wakes)
{
    auto outcome = poll->job(sql);
    if (!outcome || outcome->holdFor == std::chrono::milliseconds::zero())
        return outcome;
    poll->held = *outcome;
    poll->seen = endOfFeed(sql);
    poll->isSettled = ChangeFeed(sql).isSettled().value_or(true);
    poll->deadline = std::chrono::steady_clock::now() + std::min(outcome->holdFor, longestHold);
    QMetaObject::invokeMethod(this, [this, poll, wakes] { park(poll, wakes); }, Qt::QueuedConnection);
    return outcome;
}

void LongPolls::park(const PollPointer& poll, quint64 wakes)
{
    if (m_released || m_parked.size() >= m_parkedAtMost) {
        poll->respond(poll->held);
        return;
    }
    m_parked.push_back(poll);
    m_hasParked = true; // before the look at m_wakes: wake() looks here after it has counted
    if (m_wakes.load() != wakes || !poll->isSettled)
        sweep();
    armTimer();
}

void LongPolls::wake()
{
    ++m_wakes;
    if (m_hasParked && !m_wakeAsked.exchange(true))
        QMetaObject::invokeMethod(this, &LongPolls::sweep, Qt::QueuedConnection);
}

void LongPolls::sweep()
{
    m_wakeAsked = false;
    if (m_parked.empty())
        return;
    if (m_sweeping) {
        m_sweepAgain = true;
        return;
    }
    m_sweeping = true;
    m_next = 0;
    sweepNextChunk();
}

void LongPolls::sweepNextChunk()
{
    const auto first = m_parked.cbegin() + static_cast<std::ptrdiff_t>(m_next);
    const auto size = std::min(chunkSize, m_parked.size() - m_next);
    const Chunk chunk(first, first + static_cast<std::ptrdiff_t>(size));
    m_next += size;
    const auto job = [this, chunk](Sql& sql) -> Result<HttpResponse> {
        lookAgain(sql, chunk);
        return HttpResponse{};
    };
    const auto after = [this](const HttpResponse&) {
        QMetaObject::invokeMethod(this, &LongPolls::endSweep, Qt::QueuedConnection);
    };
    // Who was not looked at, since too many reads wait or the database is away, is looked at again soon.
    const auto refused = [this](const Error&) {
        m_isSettled = false;
        return HttpResponse{};
    };
    m_storage.read(job, refused, after);
}

/// Runs on a reader.
void LongPolls::lookAgain(Sql& sql, const Chunk& chunk)
{
    const qint64 end = endOfFeed(sql);
    m_isSettled = ChangeFeed(sql).isSettled().value_or(true);
    for (const auto& poll : chunk) {
        if (poll->seen == end)
            continue;
        auto outcome = poll->job(sql);
        if (!outcome)
            poll->answer = poll->render(outcome.error());
        else if (outcome->holdFor == std::chrono::milliseconds::zero())
            poll->answer = std::move(*outcome);
        else
            poll->held = std::move(*outcome);
        poll->seen = end;
    }
}

void LongPolls::endSweep()
{
    if (m_next < m_parked.size()) {
        sweepNextChunk();
        return;
    }
    m_sweeping = false;
    answerReady();
    if (std::exchange(m_sweepAgain, false)) {
        sweep();
        return;
    }
    if (m_isSettled || m_parked.empty()) {
        m_again.setInterval(firstPause);
        return;
    }
    m_again.start();
    m_again.setInterval(std::min(2 * m_again.intervalAsDuration(), longestPause));
}

void LongPolls::answerReady()
{
    if (m_sweeping)
        return; // endSweep() comes here
    const auto now = std::chrono::steady_clock::now();
    const auto due = [&](const PollPointer& poll) { return m_released || poll->answer || poll->deadline <= now; };
    const auto kept = std::stable_partition(m_parked.begin(), m_parked.end(), std::not_fn(due));
    const Chunk ready(std::make_move_iterator(kept), std::make_move_iterator(m_parked.end()));
    m_parked.erase(kept, m_parked.end());
    m_hasParked = !m_parked.empty();
    for (const auto& poll : ready)
        poll->respond(poll->answer ? std::move(*poll->answer) : std::move(poll->held));
    if (!m_parked.empty())
        armTimer();
}

void LongPolls::armTimer()
{
    const auto now = std::chrono::steady_clock::now();
    const auto next = m_timer.isActive() ? m_parked.back()->deadline
                                         : (*std::ranges::min_element(m_parked, {}, [](const PollPointer& poll) {
                                               return poll->deadline;
                                           }))->deadline;
    const auto left =
        std::max(std::chrono::ceil<std::chrono::milliseconds>(next - now), std::chrono::milliseconds::zero());
    if (!m_timer.isActive() || left < m_timer.remainingTimeAsDuration())
        m_timer.start(left);
}

void LongPolls::release()
{
    m_released = true;
    answerReady();
}

} // namespace provost::server
