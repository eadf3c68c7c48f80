// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storage.h"

#include "server/storage/change_feed.h"
#include "server/storage/database.h"
#include "server/storage/migration.h"
#include "server/storage/read_queue.h"
#include "server/storage/write_queue.h"

#include <future>
#include <thread>
#include <vector>

namespace provost::server {

struct Storage::Private
{
    Private(const StorageOptions& given, DatabaseAddress where)
        : options(given)
        , address(std::move(where))
        , writes(given, figures)
        , reads(given, figures)
    {
    }

    /// Opens a database on a new thread of its own, tells how that went, and works there until the queue is stopped.
    template <class Queue>
    Result<void> start(Queue& queue, Database::Use use)
    {
        std::promise<Result<void>> started;
        auto outcome = started.get_future();
        threads.emplace_back([this, &queue, use, promise = std::move(started)]() mutable {
            auto database = Database::open(address, use);
            if (!database) {
                promise.set_value(tl::unexpected(database.error()));
                return;
            }
            if (auto migrated = prepare(**database, use); !migrated) {
                database->reset();
                promise.set_value(migrated);
                return;
            }
            (*database)->sql().setWriter(options.writer);
            promise.set_value({});
            queue.work((*database)->sql());
        });
        return outcome.get();
    }

    Result<void> prepare(Database& database, Database::Use use) const
    {
        if (use == Database::Use::Read)
            return {};
        auto migrated = migrate(database.sql());
        if (migrated)
            migrated = ChangeFeed(database.sql()).repair();
        if (!migrated)
            migrated.error().subject = address.shown();
        return migrated;
    }

    const StorageOptions options;
    const DatabaseAddress address;
    StorageFigures figures;
    WriteQueue writes;
    ReadQueue reads;
    std::vector<std::thread> threads;
};

Storage::Storage() = default;

Storage::~Storage()
{
    close();
}

Result<std::unique_ptr<Storage>> Storage::open(const StorageOptions& options)
{
    auto address = DatabaseAddress::parse(options.database);
    if (!address)
        return tl::unexpected(address.error());
    std::unique_ptr<Storage> storage(new Storage);
    storage->d = std::make_unique<Private>(options, *std::move(address));
    if (auto started = storage->d->start(storage->d->writes, Database::Use::Write); !started)
        return tl::unexpected(started.error());
    for (int i = 0; i < options.readers; ++i) {
        if (auto started = storage->d->start(storage->d->reads, Database::Use::Read); !started)
            return tl::unexpected(started.error());
    }
    return storage;
}

const DatabaseAddress& Storage::address() const
{
    return d->address;
}

void Storage::read(Job job, Render render, Respond respond)
{
    d->reads.add(std::move(job), std::move(render), std::move(respond));
}

void Storage::write(Job job, Render render, Respond respond)
{
    d->writes.add(std::move(job), std::move(render), std::move(respond));
}

void Storage::writeLater(std::function<void(Sql&)> work, std::chrono::milliseconds delay,
                         std::function<void(Fate)> ended)
{
    d->writes.addLater(std::move(work), delay, std::move(ended));
}

Result<void> Storage::writeNow(const std::function<Result<void>(Sql&)>& work)
{
    return waitFor(&Storage::write, work);
}

Result<void> Storage::readNow(const std::function<Result<void>(Sql&)>& work)
{
    return waitFor(&Storage::read, work);
}

Result<void> Storage::waitFor(void (Storage::*run)(Job, Render, Respond), const std::function<Result<void>(Sql&)>& work)
{
    Result<void> outcome;
    std::promise<void> answered;
    (this->*run)([&work](Sql& sql) -> Result<HttpResponse> { return work(sql).map([] { return HttpResponse{}; }); },
                 [&outcome](const Error& error) {
                     outcome = tl::unexpected(error);
                     return HttpResponse{};
                 },
                 [&answered](const HttpResponse&) { answered.set_value(); });
    answered.get_future().wait();
    return outcome;
}

void Storage::onChange(std::function<void()> wake)
{
    d->writes.onChange(std::move(wake));
}

const StorageFigures& Storage::figures() const
{
    return d->figures;
}

void Storage::close()
{
    d->reads.stop();
    d->writes.stop();
    for (auto& thread : d->threads)
        thread.join();
    d->threads.clear();
}

} // namespace provost::server
