// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/members_reading.h"

#include <algorithm>
#include <utility>

namespace provost {

struct MembersReading::Round : Errand
{
    bool isUnderWay = false;
    bool again = false; ///< the copy was written meanwhile
};

namespace {

/// The server asks for patience, or is not there just now.
std::optional<std::chrono::milliseconds> patienceFor(const Error& error, const SyncTiming& timing)
{
    if (error.kind != ErrorKind::TooMany && error.kind != ErrorKind::Unavailable)
        return std::nullopt;
    return std::max(timing.firstRetry, std::chrono::milliseconds(std::chrono::seconds(error.retryAfterSeconds)));
}

/// All of them; ErrorKind::Conflict where the pages do not fit together, since they changed meanwhile.
QCoro::Task<Result<GroupMembers>> readMembersOf(ErrandPtr errand, GroupId id)
{
    GroupMembers read{id, QDateTime::currentDateTimeUtc(), {}, {}};
    QSet<UserId> met;
    MemberQuery query;
    qint64 total = 0;
    do {
        co_await pause(errand, errand->timing.breath);
        const auto list = [id, query](AdminApi& api, Call call) { return api.members(id, query, std::move(call)); };
        const auto page = co_await ask(errand, list);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const auto& member : page->items)
            met.insert(member.userId);
        read.members.append(page->items);
        total = page->total;
        query.after = page->items.isEmpty() ? QString() : page->next;
        if (read.members.size() > mostMembersRead)
            co_return fail(ErrorKind::TooLarge, id.text());
    } while (!query.after.isEmpty());
    if (met.size() != read.members.size() || met.size() != total)
        co_return fail(ErrorKind::Conflict, id.text());
    read.to = QDateTime::currentDateTimeUtc();
    co_return read;
}

/// Gives whether the next group can be asked about.
QCoro::Task<bool> readGroup(ErrandPtr errand, GroupId id)
{
    const auto read = co_await readMembersOf(errand, id);
    if (!errand->mayContinue() || !errand->copy)
        co_return false;
    if (read) {
        const auto noted = co_await outcomeOf(errand, errand->copy->noteMembers(*read));
        co_return noted.has_value();
    }
    const auto kind = read.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::Conflict || kind == ErrorKind::TooLarge)
        co_return true; // it is asked about again when the copy was written the next time, if it is still wanted
    if (const auto patience = patienceFor(read.error(), errand->timing)) {
        co_await pause(errand, *patience);
        co_return errand->mayContinue();
    }
    co_return false;
}

/// Each group once. Gives whether there was no obstacle.
QCoro::Task<bool> readWanted(ErrandPtr errand)
{
    QSet<GroupId> tried;
    while (errand->mayContinue() && errand->copy) {
        const auto wanted = co_await outcomeOf(errand, errand->copy->wantedMembers());
        if (!wanted)
            co_return false;
        const QSet<GroupId> fresh = QSet<GroupId>(wanted->cbegin(), wanted->cend()) - tried;
        if (fresh.isEmpty())
            co_return true;
        for (const auto& id : fresh) {
            tried.insert(id);
            if (!co_await readGroup(errand, id))
                co_return false;
        }
    }
    co_return false;
}

} // namespace

MembersReading::MembersReading(Session& session, Directory& directory, LocalCopy& copy, SyncTiming timing,
                               QObject* parent)
    : QObject(parent)
    , m_round(std::make_shared<Round>())
{
    m_round->session = &session;
    m_round->directory = &directory;
    m_round->copy = &copy;
    m_round->timing = timing;
    connect(&copy, &LocalCopy::written, this, &MembersReading::begin);
}

MembersReading::~MembersReading()
{
    m_round->stop();
}

void MembersReading::begin()
{
    m_round->again = true;
    if (!std::exchange(m_round->isUnderWay, true))
        readAll(m_round);
}

QCoro::Task<> MembersReading::readAll(std::shared_ptr<Round> round)
{
    while (std::exchange(round->again, false) && round->mayContinue() && round->copy) {
        if (!round->may(Permission::ReadUsers) || !round->may(Permission::ReadGroups))
            break;
        const ErrandPtr errand = round;
        if (!co_await readWanted(errand))
            break; // the next time that the copy was written
    }
    round->isUnderWay = false;
}

} // namespace provost
