// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/upkeep.h"

#include "server/storage/deleted_users.h"
#include "server/storage/retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int removedAtOnce = 500; ///< in one job, so that requests do not wait long behind it

} // namespace

struct Upkeep::Work : std::enable_shared_from_this<Upkeep::Work>
{
    Work(Storage& where, const Clock& given, const EventRetention& kept)
        : storage(where)
        , clock(given)
        , rule(kept)
    {
    }

    void ask()
    {
        storage.writeLater([self = shared_from_this()](Sql& sql) { self->remove(sql); });
    }

    void remove(Sql& sql)
    {
        // What fails now is removed the next time.
        const auto users = DeletedUsers(sql, clock.now()).purge(removedAtOnce);
        const auto usage = Retention(sql, rule.days).forget(clock.now(), removedAtOnce);
        const auto trail = Retention(sql, rule.days).forgetTrail(clock.now(), removedAtOnce);
        const auto events = EventPruning(sql, rule).forget(clock.now());
        const auto most = std::max({users.value_or(0), usage.value_or(0), trail.value_or(0)});
        if (most >= removedAtOnce || events >= EventPruning::atOnce)
            ask();
    }

    Storage& storage;
    const Clock& clock;
    const EventRetention rule;
};

Upkeep::Upkeep(Storage& storage, const Clock& clock, const EventRetention& rule)
    : m_work(std::make_shared<Work>(storage, clock, rule))
{
}

Upkeep::~Upkeep() = default;

void Upkeep::run()
{
    m_work->ask();
}

} // namespace provost::server
