// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/frontegg_api.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What takes connections, users and groups away, counted first. Each request about one of them names its account.

namespace provost {

using namespace frontegg;
using asking::rest;

namespace {

constexpr qsizetype removedAtOnce = 50;

/// What came by SCIM into an account.
struct Contents
{
    QList<UserEntry> users;
    QList<GroupEntry> groups;
};

QCoro::Task<Result<Contents>> contentsOf(EnvironmentPtr at, AccountId account, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto users = co_await listUsers(at, account, call);
    if (!users)
        co_return tl::unexpected(users.error());
    call.deadline = rest(deadline);
    auto groups = co_await listGroups(at, account, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    co_return Contents{*std::move(users), *std::move(groups)};
}

/// Takes one thing out of its account. There is no other way to DELETE a person here: without the account Frontegg
/// would delete them in all accounts.
QCoro::Task<Result<void>> takeOut(EnvironmentPtr at, QString path, QString joinedId, Call call)
{
    const auto parts = partsOf(joinedId);
    if (!parts || parts->account.isEmpty())
        co_return fail(ErrorKind::Invalid, joinedId);
    const Question question{HttpMethod::Delete, path + asking::segment(parts->id), {}, parts->account, {}};
    const auto done = co_await ask(at, question, std::move(call));
    if (!done && done.error().kind != ErrorKind::NotFound) // who is gone already is gone
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

/// The first ones of them, groups before their members; at most `most` of both together.
QCoro::Task<Result<Removed>> removeFirst(EnvironmentPtr at, Contents contents, qsizetype most, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto groupsPath = u"/identity/resources/groups/v1"_s;
    const auto usersPath = u"/identity/resources/users/v1"_s;
    Removed removed;
    for (const auto& entry : contents.groups) {
        if (removed.groups + removed.users >= most)
            break;
        call.deadline = rest(deadline);
        const auto gone = co_await takeOut(at, groupsPath, entry.group.id.text(), call);
        if (!gone)
            co_return tl::unexpected(gone.error());
        ++removed.groups;
    }
    for (const auto& entry : contents.users) {
        if (removed.groups + removed.users >= most)
            break;
        call.deadline = rest(deadline);
        const auto gone = co_await takeOut(at, usersPath, entry.user.id.text(), call);
        if (!gone)
            co_return tl::unexpected(gone.error());
        ++removed.users;
    }
    at->groups.clear();
    co_return removed;
}

/// What a connection has, where that can be told.
struct Attached
{
    Found connection;
    Contents contents;
    bool isCertain = true;
};

QCoro::Task<Result<Attached>> attachedTo(EnvironmentPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, true, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto found = std::ranges::find(at->found, id.text(), &Found::id);
    if (found == at->found.end())
        co_return fail(ErrorKind::NotFound, id.text());
    Attached attached{*found, {}, originIn(*at, found->account).connection == id}; // the list may be another one soon
    call.deadline = rest(deadline);
    auto contents = co_await contentsOf(at, attached.connection.account, std::move(call));
    if (!contents)
        co_return tl::unexpected(contents.error());
    attached.contents = *std::move(contents);
    co_return attached;
}

QCoro::Task<Result<DeletionPreview>> preview(EnvironmentPtr at, ConnectionId id, Call call)
{
    const auto attached = co_await attachedTo(at, std::move(id), std::move(call));
    if (!attached)
        co_return tl::unexpected(attached.error());
    DeletionPreview counted;
    counted.users = attached->contents.users.size();
    counted.groups = attached->contents.groups.size();
    counted.isCertain = attached->isCertain;
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(EnvironmentPtr at, ConnectionId id, bool removeResources, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto attached = co_await attachedTo(at, id, call);
    if (!attached)
        co_return tl::unexpected(attached.error());
    if (removeResources && !attached->isCertain)
        co_return fail(ErrorKind::Conflict, attached->connection.name,
                       u"the account has another connection, and which users came through which is not told"_s);
    const Question question{HttpMethod::Delete,
                            u"/directory/resources/v1/configurations/scim2"_s + asking::segment(id.text()),
                            {},
                            attached->connection.account,
                            {}};
    call.deadline = rest(deadline);
    const auto gone = co_await ask(at, question, call);
    if (!gone)
        co_return tl::unexpected(gone.error());
    at->found.removeIf([&id](const Found& found) { return found.id == id.text(); });
    if (!removeResources)
        co_return Removed();
    const auto all = attached->contents.users.size() + attached->contents.groups.size();
    call.deadline = rest(deadline);
    co_return co_await removeFirst(at, attached->contents, all, std::move(call));
}

QCoro::Task<Result<Contents>> contentsAlone(EnvironmentPtr at, std::optional<AccountId> account, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, true, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto accounts = withoutConnection(*at, account);
    Contents all;
    for (const auto& each : accounts) {
        call.deadline = rest(deadline);
        auto contents = co_await contentsOf(at, each, call);
        if (!contents)
            co_return tl::unexpected(contents.error());
        all.users.append(contents->users);
        all.groups.append(contents->groups);
    }
    co_return all;
}

WithoutConnection countIn(const Contents& contents)
{
    return {contents.users.size(), contents.groups.size()};
}

QCoro::Task<Result<WithoutConnection>> countAlone(EnvironmentPtr at, std::optional<AccountId> account, Call call)
{
    const auto contents = co_await contentsAlone(at, std::move(account), std::move(call));
    if (!contents)
        co_return tl::unexpected(contents.error());
    co_return countIn(*contents);
}

QCoro::Task<Result<RemovedPart>> removeAlone(EnvironmentPtr at, std::optional<AccountId> account,
                                             WithoutConnection seen, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto contents = co_await contentsAlone(at, std::move(account), call);
    if (!contents)
        co_return tl::unexpected(contents.error());
    if (countIn(*contents) != seen)
        co_return fail(ErrorKind::Precondition, {}, u"there are others now than were seen"_s);
    call.deadline = rest(deadline);
    const auto removed = co_await removeFirst(at, *contents, removedAtOnce, std::move(call));
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return RemovedPart{*removed, {seen.users - removed->users, seen.groups - removed->groups}};
}

} // namespace

AdminApi::Answer<DeletionPreview> FronteggApi::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> FronteggApi::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    return remove(m_environment, std::move(id), removeResources, std::move(call));
}

AdminApi::Answer<WithoutConnection> FronteggApi::countWithoutConnection(std::optional<AccountId> account, Call call)
{
    return countAlone(m_environment, std::move(account), std::move(call));
}

AdminApi::Answer<RemovedPart> FronteggApi::removeWithoutConnection(std::optional<AccountId> account,
                                                                   WithoutConnection seen, Call call)
{
    return removeAlone(m_environment, std::move(account), seen, std::move(call));
}

} // namespace provost
