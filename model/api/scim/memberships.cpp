// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/memberships.h"

#include "model/api/scim/searching.h"
#include "model/api/scim/user_edits.h"
#include "model/domain/fold.h"

#include <QJsonArray>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace provost::endpoint {
namespace {

using asking::rest;

QString pathOfGroups()
{
    return u"/Groups"_s;
}

QString pathOfUsers()
{
    return u"/Users"_s;
}

QCoro::Task<Result<ScimAnswer>> listedGroup(EndpointPtr at, GroupId id, Call call)
{
    constexpr int mostPages = 20;
    const QDeadlineTimer deadline(call.deadline);
    const auto path = pathOfGroups();
    const QString all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listPage(at, path, all, after, groupsAtOnce, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        for (const auto& resource : listed->list.resources) {
            const auto group = groupIn(resource, at->preset);
            if (group && group->id == id)
                co_return ScimAnswer{resource, {}, {}};
        }
        after = listed->next;
        if (after.isEmpty())
            break;
    }
    co_return fail(ErrorKind::NotFound, id.text());
}

bool isAmong(const QList<Membership>& groups, const GroupId& id)
{
    return std::ranges::any_of(groups, [&id](const Membership& each) { return each.groupId == id; });
}

/// A list of such a length may have been cut, for all that can be seen of it: servers cut at 100, 250, 1000, 1024. Only
/// where nothing tells more.
bool mayBeCut(qsizetype members)
{
    return members % 10 == 0 || (members >= 64 && std::has_single_bit(static_cast<size_t>(members)));
}

/// What a server that does not know the filter may answer; anything else says nothing about it.
bool mayNotKnowTheFilter(ErrorKind kind)
{
    return kind != ErrorKind::Cancelled && kind != ErrorKind::TooMany && kind != ErrorKind::TimedOut &&
           kind != ErrorKind::Unreachable;
}

QCoro::Task<Result<Listed>> saySo(EndpointPtr at, QString group, Call call)
{
    const auto path = pathOfUsers();
    const QString filter = u"groups.value eq "_s + quoted(group);
    const QString fromTheBeginning;
    auto listed = co_await listPage(at, path, filter, fromTheBeginning, 1, std::move(call));
    co_return listed;
}

constexpr qsizetype doesFilter = 0;
constexpr qsizetype doesNotFilter = -1;
constexpr qsizetype gaveNoAnswer = -2; ///< in time; so whether it filters stays unknown until it is learned anew

/// Whether the server filters users by their group: one that ignores the filter finds somebody in a group that is not
/// there. Tried once, even where that failed: ErrorKind::Unsupported from then on.
QCoro::Task<Result<bool>> filtersByGroup(EndpointPtr at, Call call)
{
    const auto place = u"groups.value"_s;
    if (!at->filterForms.contains(place)) {
        const auto nowhere = u"no-such-group-%1"_s.arg(QDateTime::currentMSecsSinceEpoch());
        const auto trial = co_await saySo(at, nowhere, std::move(call));
        if (!trial && trial.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(trial.error());
        const bool isRight = trial && trial->list.resources.isEmpty() && trial->list.total <= 0;
        const bool isKnown = trial || mayNotKnowTheFilter(trial.error().kind);
        at->filterForms.insert(place, !isKnown ? gaveNoAnswer : isRight ? doesFilter : doesNotFilter);
    }
    if (at->filterForms.value(place) == gaveNoAnswer)
        co_return fail(ErrorKind::Unsupported, {}, u"whether the server filters by groups.value is not known"_s);
    co_return at->filterForms.value(place) == doesFilter;
}

/// How many users say that they are in the group; unset where the server does not tell.
QCoro::Task<Result<std::optional<qint64>>> countBySayingSo(EndpointPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    if (at->denies(ScimFeature::Filter))
        co_return std::optional<qint64>();
    const auto canTell = co_await filtersByGroup(at, call);
    if (!canTell)
        co_return tl::unexpected(canTell.error());
    if (!*canTell)
        co_return std::optional<qint64>();
    call.deadline = rest(deadline);
    const auto listed = co_await saySo(at, id.text(), std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return listed->list.total < 0 ? std::nullopt : std::optional(listed->list.total);
}

QByteArray patchOf(const MemberChange& change)
{
    QJsonArray operations;
    if (!change.add.isEmpty()) {
        QJsonArray members;
        for (const auto& id : change.add)
            members.append(QJsonObject{{u"value"_s, id.text()}});
        operations.append(QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, u"members"_s}, {u"value"_s, members}});
    }
    for (const auto& id : change.remove)
        operations.append(
            QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"members[value eq %1]"_s.arg(quoted(id.text()))}});
    return patchBody(operations);
}

/// Whether the user is in the group by the user's own word. Unset: the server does not tell a user's groups.
QCoro::Task<Result<std::optional<bool>>> saysToBeIn(EndpointPtr at, UserId user, GroupId group, Call call)
{
    const auto request = requestTo(*at, HttpMethod::Get, pathOfUsers() + asking::segment(user.text()));
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto known = userIn(answer->object, at->preset);
    const auto groups = known ? groupsIn(answer->object, *known) : std::nullopt;
    if (!groups)
        co_return std::optional<bool>();
    co_return std::optional(isAmong(*groups, group));
}

/// How many members there are by the word of users, who are not cut with the list: the server counts them, or else
/// those of the newest listing are counted, as long as one of them who is not among `members` still says so. 0: nobody
/// tells of more; -1: somebody who could have told did not answer. ErrorKind::Cancelled alone ends it.
QCoro::Task<Result<qint64>> countByUsers(EndpointPtr at, GroupId id, QSet<UserId> members, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    call.deadline = rest(deadline) / 2; // the list has come, and may not be lost to this
    const auto counted = co_await countBySayingSo(at, id, call);
    if (!counted && counted.error().kind == ErrorKind::Cancelled)
        co_return tl::unexpected(counted.error());
    const auto count = counted ? counted->value_or(0) : 0;
    if (count >= std::max<qint64>(1, members.size())) // fewer than are listed: the filter finds not all of them
        co_return count;
    bool isUnknown = !counted;
    const auto said = at->saidMembers.value(id);
    if (said <= members.size())
        co_return isUnknown ? -1 : 0;
    const auto witnesses = at->witnesses.value(id);
    for (const auto& witness : witnesses) {
        if (members.contains(witness))
            continue;
        call.deadline = rest(deadline) / 2;
        const auto isIn = co_await saysToBeIn(at, witness, id, call);
        if (!isIn && isIn.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(isIn.error());
        if (!isIn && isIn.error().kind != ErrorKind::NotFound) // whoever is gone by now is in no group
            isUnknown = true;
        if (isIn && isIn->value_or(false))
            co_return said;
    }
    co_return isUnknown ? -1 : 0;
}

/// Who is not as the change wanted. A list proves who is in it, and who is not only where it is whole.
QCoro::Task<Result<QStringList>> notAsWanted(EndpointPtr at, GroupId id, MemberChange change, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto answer = co_await readGroupObject(at, id, call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto group = groupIn(answer->object, at->preset);
    const auto members = group ? membersIn(answer->object, *group) : QList<Membership>();
    QSet<UserId> listed;
    for (const auto& member : members)
        listed.insert(member.userId);
    QStringList wrong;
    for (const auto& user : change.remove) {
        if (listed.contains(user))
            wrong.append(user.text());
    }
    for (const auto& user : change.add) {
        if (listed.contains(user))
            continue;
        call.deadline = rest(deadline);
        const auto isIn = co_await saysToBeIn(at, user, id, call);
        const bool isGone = !isIn && isIn.error().kind == ErrorKind::NotFound;
        if (!isIn && !isGone)
            co_return tl::unexpected(isIn.error());
        if (isGone || !isIn->value_or(mayBeCut(members.size()))) // a server that tells neither is believed
            wrong.append(user.text());
    }
    co_return wrong;
}

/// On the condition that the group is as it was a moment ago, where the server tells versions.
QCoro::Task<Result<void>> sendGroupPatch(EndpointPtr at, GroupId id, QByteArray body, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call); // whether it has versions
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const QUrlQuery withoutMembers{{u"excludedAttributes"_s, u"members"_s}};
    auto look = requestTo(*at, HttpMethod::Get, pathOfGroups() + asking::segment(id.text()), withoutMembers);
    look.bounds = {64 * 1024 * 1024, 32, 4'000'000}; // not every server leaves them out
    const auto before = co_await readObject(at, look, call);
    if (!before)
        co_return tl::unexpected(before.error());
    auto request = requestTo(*at, HttpMethod::Patch, pathOfGroups() + asking::segment(id.text()));
    request.headers.emplaceBack("Content-Type", "application/scim+json");
    if (!before->etag.isEmpty() && !at->denies(ScimFeature::ETag))
        request.headers.emplaceBack("If-Match", before->etag);
    request.body = std::move(body);
    call.deadline = rest(deadline);
    const auto patched = co_await readObject(at, request, std::move(call));
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<ScimAnswer>> readGroupObject(EndpointPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto request = requestTo(*at, HttpMethod::Get, pathOfGroups() + asking::segment(id.text()));
    request.bounds = {64 * 1024 * 1024, 32, 4'000'000};
    const auto answer = co_await readObject(at, request, call);
    if (!answer && (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Unsupported)) {
        call.deadline = rest(deadline);
        co_return co_await listedGroup(at, id, std::move(call));
    }
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto group = groupIn(answer->object, at->preset);
    if (!group || group->id != id)
        co_return notDone(*at, u"another group came than was asked for"_s);
    co_return answer;
}

QCoro::Task<Result<Page<Membership>>> listMembers(EndpointPtr at, GroupId id, MemberQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto answer = co_await readGroupObject(at, id, call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto members = membersIn(answer->object, *groupIn(answer->object, at->preset));
    qint64 total = members.size();
    QSet<UserId> listed;
    for (const auto& member : members)
        listed.insert(member.userId);
    call.deadline = rest(deadline);
    const auto said = co_await countByUsers(at, id, listed, std::move(call));
    if (!said)
        co_return tl::unexpected(said.error());
    total = *said < 0 ? -1 : std::max(total, *said);
    const bool isTold = at->hasSeenMembers || !at->saidMembers.isEmpty() || tellsMembers(answer->object);
    if (total == 0 && !isTold)
        total = -1;
    at->hasSeenMembers = at->hasSeenMembers || !members.isEmpty();
    for (auto& member : members) {
        if (member.userDisplayName == member.userId.text())
            member.userDisplayName = at->names.value(member.userId, member.userDisplayName);
    }
    const auto needle = searchKey(query.search);
    members.removeIf([&needle](const Membership& member) {
        return !needle.isEmpty() && !searchKey(member.userDisplayName).contains(needle);
    });
    std::ranges::stable_sort(members, {}, [](const Membership& member) { return searchKey(member.userDisplayName); });
    const auto told = needle.isEmpty() ? total : members.size();
    co_return Page<Membership>{std::move(members), told, {}};
}

QCoro::Task<Result<Group>> renameGroup(EndpointPtr at, GroupId id, QString name, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const QJsonObject operation{{u"op"_s, u"replace"_s}, {u"path"_s, u"displayName"_s}, {u"value"_s, name}};
    const auto body = patchBody(QJsonArray{operation});
    const auto patched = co_await sendGroupPatch(at, id, body, call);
    if (!patched)
        co_return tl::unexpected(patched.error());
    call.deadline = rest(deadline);
    const auto now = co_await readGroupObject(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    const auto group = groupIn(now->object, at->preset);
    if (!group || group->displayName != name)
        co_return notDone(*at, u"the server accepted the new name of the group and shows it as before"_s);
    co_return *group;
}

QCoro::Task<Result<void>> changeMembers(EndpointPtr at, GroupId id, MemberChange change, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto body = patchOf(change);
    const auto patched = co_await sendGroupPatch(at, id, body, call);
    if (!patched)
        co_return tl::unexpected(patched.error());
    call.deadline = rest(deadline);
    const auto wrong = co_await notAsWanted(at, id, change, std::move(call));
    if (!wrong)
        co_return tl::unexpected(wrong.error());
    if (!wrong->isEmpty())
        co_return notDone(*at, u"the server accepted the change of members and did not do it for: %1"_s.arg(
                                   wrong->mid(0, 20).join(u", "_s)));
    co_return Result<void>();
}

} // namespace provost::endpoint
