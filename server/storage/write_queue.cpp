// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/write_queue.h"

#include <algorithm>
#include <exception>
#include <iterator>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// Work that nobody waits for must not make those wait long who do.
constexpr qsizetype laterAtOnce = 64;

// A group that lost against another server's is run again, and takes turns with the others for a while.
constexpr int attempts = 12;
constexpr int turnsAfterLosing = 8;

Result<HttpResponse> guarded(const Storage::Job& job, Sql& sql)
{
    try {
        return job(sql);
    } catch (const std::exception& thrown) {
        return fail(ErrorKind::ServerFault, u"server"_s, QString::fromUtf8(thrown.what()));
    }
}

/// Runs `job` inside a SAVEPOINT: its error leaves the others of the group as they are.
Result<HttpResponse> inSavepoint(const Storage::Job& job, Sql& sql)
{
    Result<HttpResponse> outcome;
    const auto work = [&]() -> Result<void> {
        outcome = guarded(job, sql);
        return outcome ? Result<void>() : tl::unexpected(outcome.error());
    };
    if (auto done = sql.nested(work); !done)
        return tl::unexpected(done.error());
    return outcome;
}

/// What all of a group are told where the database failed under them.
Error groupFailure(Error error)
{
    error.kind = ErrorKind::Unavailable;
    error.retryAfterSeconds = std::max(error.retryAfterSeconds, 1);
    return error;
}

} // namespace

void answerError(const Storage::Render& render, const Respond& respond, const Error& error)
{
    HttpResponse response = render(error);
    const bool told =
        std::ranges::any_of(response.headers, [](const auto& header) { return header.first == "Retry-After"; });
    if (error.retryAfterSeconds > 0 && !told)
        response.headers.append({"Retry-After", QByteArray::number(error.retryAfterSeconds)});
    respond(std::move(response));
}

Error overloaded()
{
    return Error{ErrorKind::Unavailable, u"server"_s, u"Too many requests are waiting."_s, 0, {}, {}, 1};
}

void WriteQueue::add(Storage::Job job, Storage::Render render, Respond respond)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping && std::ssize(m_tasks) < m_options.waitingWrites) {
            m_tasks.push_back({std::move(job), std::move(render), std::move(respond)});
            m_figures.waitingWrites = std::ssize(m_tasks);
            m_wakeUp.notify_one();
            return;
        }
    }
    ++m_figures.refused;
    answerError(render, respond, overloaded());
}

void WriteQueue::addLater(std::function<void(Sql&)> work, std::chrono::milliseconds delay)
{
    const std::scoped_lock lock(m_mutex);
    m_later.push_back({std::move(work), std::chrono::steady_clock::now() + delay});
    m_wakeUp.notify_one();
}

void WriteQueue::onChange(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_onChange = std::move(wake);
}

void WriteQueue::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopping = true;
    m_wakeUp.notify_one();
}

bool WriteQueue::ready() const
{
    return m_stopping || !m_tasks.empty();
}

void WriteQueue::waitForWork()
{
    std::unique_lock lock(m_mutex);
    while (!ready()) {
        if (m_later.empty()) {
            m_wakeUp.wait(lock);
            continue;
        }
        const Time due = std::ranges::min(m_later, {}, &Later::due).due;
        if (due <= std::chrono::steady_clock::now())
            break;
        m_wakeUp.wait_until(lock, due);
    }
}

WriteQueue::Group WriteQueue::takeTasks()
{
    Group group;
    const std::scoped_lock lock(m_mutex);
    const auto tasks = std::min<qsizetype>(std::ssize(m_tasks), m_options.groupSize);
    std::move(m_tasks.begin(), m_tasks.begin() + tasks, std::back_inserter(group.tasks));
    m_tasks.erase(m_tasks.begin(), m_tasks.begin() + tasks);
    m_figures.waitingWrites = std::ssize(m_tasks);
    return group;
}

/// What is due; all of it when stopping.
WriteQueue::Group WriteQueue::takeLater()
{
    Group group;
    const std::scoped_lock lock(m_mutex);
    const Time now = std::chrono::steady_clock::now();
    const auto mayRun = [this, now](const Later& later) { return m_stopping || later.due <= now; };
    const auto end = std::stable_partition(m_later.begin(), m_later.end(), mayRun);
    const auto count = std::min<qsizetype>(end - m_later.begin(), laterAtOnce);
    std::move(m_later.begin(), m_later.begin() + count, std::back_inserter(group.later));
    m_later.erase(m_later.begin(), m_later.begin() + count);
    return group;
}

void WriteQueue::work(Sql& sql)
{
    for (;;) {
        waitForWork();
        Group tasks = takeTasks();
        if (!tasks.tasks.empty())
            runGroup(sql, tasks);
        Group later = takeLater();
        if (!later.later.empty())
            runGroup(sql, later);
        else if (tasks.tasks.empty())
            return; // only when stopping
    }
}

void WriteQueue::runGroup(Sql& sql, Group& group)
{
    auto done = runAll(sql, group);
    for (int attempt = 1; !done && sql.mayRunAgain() && attempt < attempts; ++attempt) {
        sql.rollback();
        m_turns = turnsAfterLosing;
        group.outcomes.clear();
        done = runAll(sql, group);
    }
    if (!done) {
        sql.rollback();
        ++m_figures.failedGroups;
        const Error failure = groupFailure(done.error());
        for (const auto& task : group.tasks)
            answerError(task.render, task.respond, failure);
        return;
    }
    for (std::size_t i = 0; i < group.tasks.size(); ++i) {
        auto& outcome = group.outcomes[i];
        if (outcome)
            group.tasks[i].respond(std::move(*outcome));
        else
            answerError(group.tasks[i].render, group.tasks[i].respond, outcome.error());
    }
    wakeOnChange(sql);
}

/// The group's transaction from BEGIN to COMMIT. An error means that nothing of it happened.
Result<void> WriteQueue::runAll(Sql& sql, Group& group)
{
    const bool inTurn = m_turns > 0;
    m_turns -= inTurn ? 1 : 0;
    const auto kind = group.tasks.empty() ? Transaction::WriteUnawaited : Transaction::Write;
    if (auto begun = sql.begin(inTurn ? Transaction::WriteInTurn : kind); !begun)
        return begun;
    for (const auto& task : group.tasks) {
        group.outcomes.push_back(inSavepoint(task.job, sql));
        if (sql.takeTransactionEnded())
            return tl::unexpected(group.outcomes.back() ? overloaded() : group.outcomes.back().error());
    }
    for (const auto& later : group.later) {
        const auto job = [&later](Sql& inside) -> Result<HttpResponse> {
            later.work(inside);
            return HttpResponse{};
        };
        const auto outcome = inSavepoint(job, sql);
        if (sql.takeTransactionEnded())
            return tl::unexpected(outcome ? overloaded() : outcome.error());
    }
    return commit(sql, group);
}

Result<void> WriteQueue::commit(Sql& sql, const Group& group)
{
    const Time began = std::chrono::steady_clock::now();
    if (auto committed = sql.commit(); !committed)
        return tl::unexpected(committed.error());
    m_figures.commitSeconds.observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    m_figures.groupSize.observe(static_cast<double>(group.tasks.size() + group.later.size()));
    return {};
}

void WriteQueue::wakeOnChange(Sql& sql)
{
    std::function<void()> wake;
    {
        const std::scoped_lock lock(m_mutex);
        wake = m_onChange;
    }
    const auto announce = sql.dialect().announceChange();
    if (!wake && announce.isEmpty())
        return;
    const auto newest =
        sql.first<qint64>("SELECT max(seq) FROM change"_L1, {}, [](const Row& row) { return row.integer(0); });
    if (!newest || newest->value_or(0) == m_lastChange)
        return;
    m_lastChange = newest->value_or(0);
    if (!announce.isEmpty())
        (void)sql.command(announce); // where it is lost, others see the change with the next one
    if (wake)
        wake();
}

} // namespace provost::server
