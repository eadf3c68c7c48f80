// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/write_queue.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// Work that nobody waits for must not make those wait long who do.
constexpr qsizetype laterAtOnce = 64;

// A group that lost against another server's is run again, and takes turns with the others for a while.
constexpr int attempts = 12;
constexpr int turnsAfterLosing = 8;

// Where one request has failed in the middle of its work, its likes often follow.
constexpr int carefulAfterFailing = 32;

template <class Job>
auto guarded(const Job& job) -> decltype(job())
{
    try {
        return job();
    } catch (const std::exception& thrown) {
        return fail(ErrorKind::ServerFault, u"server"_s, QString::fromUtf8(thrown.what()));
    }
}

/// Runs `job` inside a SAVEPOINT: its error leaves the others of the group as they are.
Result<HttpResponse> inSavepoint(const Storage::Job& job, Sql& sql)
{
    Result<HttpResponse> outcome;
    const auto work = [&]() -> Result<void> {
        outcome = guarded([&] { return job(sql); });
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

void WriteQueue::addLater(std::function<void(Sql&)> work, std::chrono::milliseconds delay,
                          std::function<void(Storage::Fate)> ended)
{
    const std::scoped_lock lock(m_mutex);
    m_later.push_back({std::move(work), std::chrono::steady_clock::now() + delay, std::move(ended)});
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

std::vector<WriteQueue::Task> WriteQueue::takeTasks()
{
    std::vector<Task> taken;
    const std::scoped_lock lock(m_mutex);
    const auto count = std::min<qsizetype>(std::ssize(m_tasks), m_options.groupSize);
    std::move(m_tasks.begin(), m_tasks.begin() + count, std::back_inserter(taken));
    m_tasks.erase(m_tasks.begin(), m_tasks.begin() + count);
    m_figures.waitingWrites = std::ssize(m_tasks);
    return taken;
}

/// What is due; all of it when stopping.
std::vector<WriteQueue::Later> WriteQueue::takeLater()
{
    std::vector<Later> taken;
    const std::scoped_lock lock(m_mutex);
    const Time now = std::chrono::steady_clock::now();
    const auto mayRun = [this, now](const Later& later) { return m_stopping || later.due <= now; };
    const auto end = std::stable_partition(m_later.begin(), m_later.end(), mayRun);
    const auto count = std::min<qsizetype>(end - m_later.begin(), laterAtOnce);
    std::move(m_later.begin(), m_later.begin() + count, std::back_inserter(taken));
    m_later.erase(m_later.begin(), m_later.begin() + count);
    return taken;
}

void WriteQueue::work(Sql& sql)
{
    for (;;) {
        waitForWork();
        auto tasks = takeTasks();
        if (!tasks.empty())
            runTasks(sql, tasks);
        const auto later = takeLater();
        if (!later.empty())
            runLater(sql, later);
        else if (tasks.empty())
            return; // only when stopping
    }
}

void WriteQueue::runTasks(Sql& sql, std::vector<Task>& tasks)
{
    std::vector<Result<HttpResponse>> outcomes;
    const auto done = run(sql, Transaction::Write, tasks.size(), [&] {
        outcomes.clear();
        return m_careful > 0 ? runCarefully(sql, tasks, outcomes) : runPlainly(sql, tasks, outcomes);
    });
    m_careful -= m_careful > 0 ? 1 : 0;
    if (!done) {
        const Error failure = groupFailure(done.error());
        for (const auto& task : tasks)
            answerError(task.render, task.respond, failure);
        return;
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        auto& outcome = outcomes[i];
        if (outcome)
            tasks[i].respond(std::move(*outcome));
        else
            answerError(tasks[i].render, tasks[i].respond, outcome.error());
    }
    wakeOnChange(sql);
}

/// Without a SAVEPOINT for each: SQLite would keep every page that they touch a second time, and PostgreSQL is a round
/// trip away. Who is refused before having written anything has nothing that must be taken back; after anything else
/// all of them run again.
Result<void> WriteQueue::runPlainly(Sql& sql, const std::vector<Task>& tasks,
                                    std::vector<Result<HttpResponse>>& outcomes)
{
    for (const auto& task : tasks) {
        const qint64 before = sql.writes();
        outcomes.push_back(guarded([&] { return task.job(sql); }));
        if (sql.failure() || (!outcomes.back() && sql.writes() != before))
            return again(sql, sql.failure().value_or(overloaded()));
    }
    const auto settled = sql.settle();
    return settled ? settled : again(sql, settled.error());
}

/// Runs all of them again, each so that it can be taken back alone; but where the database is away or locked, it is so
/// for all, and each would wait for it anew.
Result<void> WriteQueue::again(const Sql& sql, const Error& failure)
{
    m_isToRunAgain = !(sql.failure() && sql.failure()->kind == ErrorKind::Unavailable);
    if (m_isToRunAgain)
        m_careful = carefulAfterFailing;
    return tl::unexpected(failure);
}

Result<void> WriteQueue::runCarefully(Sql& sql, const std::vector<Task>& tasks,
                                      std::vector<Result<HttpResponse>>& outcomes)
{
    for (const auto& task : tasks) {
        outcomes.push_back(inSavepoint(task.job, sql));
        const auto& outcome = outcomes.back();
        if (sql.takeTransactionEnded())
            return tl::unexpected(outcome ? overloaded() : outcome.error());
        if (!outcome && outcome.error().kind == ErrorKind::Unavailable)
            return tl::unexpected(outcome.error());
    }
    return {};
}

/// Together; where one fails, each for itself, so that it takes no other along. A SAVEPOINT for each would do too, but
/// has SQLite keep every page that they touch a second time. Where the database is away or locked, it is so for all.
void WriteQueue::runLater(Sql& sql, std::span<const Later> jobs)
{
    const auto together = runTogether(sql, jobs);
    if (!together && jobs.size() > 1 && together.error().kind != ErrorKind::Unavailable) {
        for (std::size_t i = 0; i < jobs.size(); ++i)
            tell(jobs.subspan(i, 1), runTogether(sql, jobs.subspan(i, 1)));
    } else {
        tell(jobs, together);
    }
    wakeOnChange(sql);
}

/// Without the mutex, since who is told may ask for more.
void WriteQueue::tell(std::span<const Later> jobs, const Result<void>& outcome)
{
    auto fate = Storage::Fate::Stored;
    if (!outcome) {
        const std::scoped_lock lock(m_mutex);
        const bool mayPass = outcome.error().kind == ErrorKind::Unavailable && !m_stopping;
        fate = mayPass ? Storage::Fate::Delayed : Storage::Fate::Lost;
    }
    for (const auto& job : jobs) {
        if (job.ended)
            job.ended(fate);
    }
}

Result<void> WriteQueue::runTogether(Sql& sql, std::span<const Later> jobs)
{
    return run(sql, Transaction::WriteUnawaited, jobs.size(), [&]() -> Result<void> {
        for (const auto& job : jobs) {
            const auto done = guarded([&]() -> Result<void> {
                job.work(sql);
                return {};
            });
            if (!done)
                return done;
            if (const auto failure = sql.failure())
                return tl::unexpected(*failure);
        }
        return {};
    });
}

/// One transaction, again where it lost against another one, or `body` asks for it. An error means that nothing of it
/// happened.
Result<void> WriteQueue::run(Sql& sql, Transaction kind, std::size_t size, const std::function<Result<void>()>& body)
{
    for (int attempt = 1;; ++attempt) {
        const auto done = runOnce(sql, kind, size, body);
        if (done)
            return done;
        const bool hasLost = sql.mayRunAgain();
        const bool runsAgain = (std::exchange(m_isToRunAgain, false) || hasLost) && attempt < attempts;
        sql.rollback();
        if (!runsAgain) {
            ++m_figures.failedGroups;
            return done;
        }
        m_turns = hasLost ? turnsAfterLosing : m_turns;
    }
}

/// From BEGIN to COMMIT.
Result<void> WriteQueue::runOnce(Sql& sql, Transaction kind, std::size_t size,
                                 const std::function<Result<void>()>& body)
{
    const bool inTurn = m_turns > 0;
    m_turns -= inTurn ? 1 : 0;
    if (auto begun = sql.begin(inTurn ? Transaction::WriteInTurn : kind); !begun)
        return begun;
    if (auto done = body(); !done)
        return done;
    const Time began = std::chrono::steady_clock::now();
    if (auto committed = sql.commit(); !committed)
        return committed;
    m_figures.commitSeconds.observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    m_figures.groupSize.observe(static_cast<double>(size));
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
