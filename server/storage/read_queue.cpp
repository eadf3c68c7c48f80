// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/read_queue.h"

#include "server/storage/write_queue.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> inSnapshot(const Storage::Job& job, Sql& sql)
{
    if (auto begun = sql.begin(Transaction::Read); !begun)
        return tl::unexpected(begun.error());
    Result<HttpResponse> outcome;
    try {
        outcome = job(sql);
    } catch (const std::exception& thrown) {
        outcome = fail(ErrorKind::ServerFault, u"server"_s, QString::fromUtf8(thrown.what()));
    }
    sql.rollback(); // nothing was written
    return outcome;
}

} // namespace

void ReadQueue::add(Storage::Job job, Storage::Render render, Respond respond)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping && std::ssize(m_tasks) < m_options.waitingReads) {
            m_tasks.push_back({std::move(job), std::move(render), std::move(respond)});
            m_figures.waitingReads = std::ssize(m_tasks);
            m_wakeUp.notify_one();
            return;
        }
    }
    ++m_figures.refused;
    answerError(render, respond, overloaded());
}

void ReadQueue::work(Sql& sql)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_figures.waitingReads = std::ssize(m_tasks);
        lock.unlock();
        auto outcome = inSnapshot(task.job, sql);
        if (outcome)
            task.respond(std::move(*outcome));
        else
            answerError(task.render, task.respond, outcome.error());
    }
}

void ReadQueue::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopping = true;
    m_wakeUp.notify_all();
}

} // namespace provost::server
