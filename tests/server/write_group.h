// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <QHash>

#include <future>
#include <memory>
#include <mutex>

/// What a test of the storage needs to see requests run as one group.
namespace provost::test {

using namespace server;

inline HttpResponse rendered(const Error& error)
{
    HttpResponse response;
    response.status = error.kind == ErrorKind::Unavailable ? 503 : error.kind == ErrorKind::Conflict ? 409 : 500;
    return response;
}

/// Collects what jobs were answered, from any thread.
class Answers
{
public:
    Respond into(int index)
    {
        return [this, index](const HttpResponse& response) {
            const std::scoped_lock lock(m_mutex);
            m_answers.insert(index, response);
        };
    }
    [[nodiscard]] qsizetype count() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers.size();
    }
    [[nodiscard]] HttpResponse at(int index) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers.value(index);
    }
    [[nodiscard]] int status(int index) const { return at(index).status; }

private:
    mutable std::mutex m_mutex;
    QHash<int, HttpResponse> m_answers;
};

inline Result<HttpResponse> note(Sql& sql, const QString& name)
{
    return sql.run(QLatin1StringView("INSERT INTO instance (name, value) VALUES (?, '')"), {name}).map([](qint64) {
        return HttpResponse{};
    });
}

/// Holds the writer in a job, so that what is queued meanwhile forms one group.
class Gate
{
public:
    explicit Gate(Storage& storage)
    {
        storage.write(
            [entered = m_entered, opened = m_opened->get_future().share()](Sql&) -> Result<HttpResponse> {
                entered->set_value();
                opened.wait();
                return HttpResponse{};
            },
            rendered, [](const HttpResponse&) {});
        m_entered->get_future().wait();
    }
    void open() { m_opened->set_value(); }

private:
    std::shared_ptr<std::promise<void>> m_entered = std::make_shared<std::promise<void>>();
    std::shared_ptr<std::promise<void>> m_opened = std::make_shared<std::promise<void>>();
};

/// The number that a query gives.
inline qint64 countOf(Storage& storage, QLatin1StringView statement)
{
    std::promise<qint64> answer;
    storage.read(
        [&](Sql& sql) -> Result<HttpResponse> {
            const auto found = sql.first<qint64>(statement, {}, [](const Row& row) { return row.integer(0); });
            answer.set_value(found ? found->value_or(-1) : -2);
            return HttpResponse{};
        },
        rendered, [](const HttpResponse&) {});
    return answer.get_future().get();
}

} // namespace provost::test
