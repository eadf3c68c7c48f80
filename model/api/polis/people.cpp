// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/polis/polis_api.h"
#include "model/api/vendor/among.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Users and groups: Polis lists them directory by directory, and has no search.

namespace provost {

using namespace polis;
using asking::rest;

namespace {

/// A thing of a directory: `directory:id`.
std::optional<std::pair<QString, QString>> partsOf(const QString& joined)
{
    const auto colon = joined.indexOf(u':');
    if (colon <= 0 || colon + 1 >= joined.size())
        return std::nullopt;
    return std::pair(joined.first(colon), joined.sliced(colon + 1));
}

QCoro::Task<Result<void>> learnDirectories(ProductPtr at, Call call)
{
    if (!at->directories.isEmpty())
        co_return Result<void>();
    const auto listed = co_await listDirectories(at, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return Result<void>();
}

/// Which directories a question is about; unset: all, one after the other.
template <class Query>
std::optional<QStringList> directoriesOf(const Product& at, const Query& query)
{
    if (query.withoutConnection)
        return QStringList(); // who has none is not there
    if (query.connectionId)
        return QStringList{query.connectionId->text()};
    if (!query.accountId)
        return std::nullopt;
    QStringList ids;
    for (const auto& directory : at.directories) {
        if (directory.accountId == *query.accountId)
            ids.append(directory.id.text());
    }
    return ids;
}

bool matches(const User& user, const QString& needle)
{
    return needle.isEmpty() ||
           searchKey(
               QStringList{user.displayName, user.userName, user.email, user.id.text(), user.externalId}.join(u'\n'))
               .contains(needle);
}

QCoro::Task<Result<Page<User>>> countedUsers(ProductPtr at, QStringList directories, UserQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto needle = searchKey(query.search);
    const auto path = u"/users"_s;
    Page<User> page;
    for (const auto& directory : directories) {
        call.deadline = rest(deadline);
        const auto objects = co_await listAll(at, path, directory, call);
        if (!objects && objects.error().kind == ErrorKind::NotFound)
            continue; // a directory that is gone has nobody
        if (!objects)
            co_return tl::unexpected(objects.error());
        for (const auto& object : *objects) {
            const auto user = userIn(object, directoryOf(*at, directory));
            if (user && matches(*user, needle) && (!query.state || user->state == *query.state))
                page.items.append(*user);
        }
    }
    page.total = page.items.size();
    co_return page;
}

/// One page of the things of one directory. `after` is the number of a row.
template <class T>
QCoro::Task<Result<vendor::PlacePage<T>>> thingsOf(ProductPtr at, QString path, QString directory, QString after,
                                                   std::optional<T> (*read)(const QJsonObject&, const Connection&),
                                                   Call call)
{
    const auto row = after.toLongLong();
    const auto listed = co_await listPage(at, path, directory, row, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<T> page;
    for (const auto& item : listed->items) {
        if (const auto one = read(item.toObject(), directoryOf(*at, directory)))
            page.items.append(*one);
        else
            ++page.unreadable;
    }
    if (!listed->isLast)
        page.next = QString::number(row + listed->items.size());
    co_return page;
}

/// The next things of all directories.
template <class T>
QCoro::Task<Result<Page<T>>> nextThings(ProductPtr at, QString path, QString after,
                                        std::optional<T> (*read)(const QJsonObject&, const Connection&), Call call)
{
    QStringList ids;
    for (const auto& directory : std::as_const(at->directories))
        ids.append(directory.id.text());
    const vendor::ListPlace<T> list = [at, path, read](QString directory, QString within, Call part) {
        return thingsOf<T>(at, path, std::move(directory), std::move(within), read, std::move(part));
    };
    return vendor::nextAmong<T>(std::move(ids), std::move(after), list, std::move(call));
}

QCoro::Task<Result<Page<User>>> usersOf(ProductPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Polis does not tell when a user changed"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learnDirectories(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    if (const auto narrow = directoriesOf(*at, query)) {
        const auto& ids = *narrow;
        co_return co_await countedUsers(at, ids, query, std::move(call));
    }
    const auto path = u"/users"_s;
    const auto page = co_await nextThings<User>(at, path, query.after, &userIn, std::move(call));
    if (page) {
        for (const auto& user : page->items)
            at->names.insert(user.id, user.displayName);
    }
    co_return page;
}

/// `users` or `groups` of one directory, one of them.
QCoro::Task<Result<QJsonObject>> readOne(ProductPtr at, QString path, QString joined, Call call)
{
    const auto parts = partsOf(joined);
    if (!parts)
        co_return fail(ErrorKind::NotFound, joined);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learnDirectories(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    asking::Query query;
    query.add(u"directoryId"_s, parts->first);
    auto request = requestTo(*at, HttpMethod::Get, path + asking::segment(parts->second), query.get());
    call.deadline = rest(deadline);
    const auto value = co_await ask(at, std::move(request), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    if (!value->isObject() || vendor::idIn(value->toObject(), u"id"_s) != parts->second)
        co_return fail(ErrorKind::NotFound, joined);
    co_return value->toObject();
}

Connection directoryOfThing(const Product& at, const QString& joined)
{
    const auto parts = partsOf(joined);
    return directoryOf(at, parts ? parts->first : QString());
}

QCoro::Task<Result<UserDetail>> readUser(ProductPtr at, UserId id, Call call)
{
    const auto path = u"/users"_s;
    const auto object = co_await readOne(at, path, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto user = userIn(*object, directoryOfThing(*at, id.text()));
    const auto raw = object->value("raw"_L1).toObject(); // as its identity provider sent it
    co_return UserDetail{*user, vendor::compact(raw.isEmpty() ? *object : raw), {}, 0, {}};
}

QCoro::Task<Result<Page<Group>>> groupsOf(ProductPtr at, GroupQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Polis does not tell when a group changed"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learnDirectories(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto path = u"/groups"_s;
    const auto narrow = directoriesOf(*at, query);
    if (!narrow)
        co_return co_await nextThings<Group>(at, path, query.after, &groupIn, std::move(call));
    const auto needle = searchKey(query.search);
    Page<Group> page;
    for (const auto& directory : *narrow) {
        call.deadline = rest(deadline);
        const auto objects = co_await listAll(at, path, directory, call);
        if (!objects && objects.error().kind == ErrorKind::NotFound)
            continue;
        if (!objects)
            co_return tl::unexpected(objects.error());
        for (const auto& object : *objects) {
            const auto group = groupIn(object, directoryOf(*at, directory));
            if (group && (needle.isEmpty() || searchKey(group->displayName).contains(needle)))
                page.items.append(*group);
        }
    }
    page.total = page.items.size();
    co_return page;
}

QCoro::Task<Result<GroupDetail>> readGroup(ProductPtr at, GroupId id, Call call)
{
    const auto path = u"/groups"_s;
    const auto object = co_await readOne(at, path, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto group = groupIn(*object, directoryOfThing(*at, id.text()));
    const auto raw = object->value("raw"_L1).toObject();
    co_return GroupDetail{*group, vendor::compact(raw.isEmpty() ? *object : raw)};
}

QCoro::Task<Result<Page<Membership>>> membersOf(ProductPtr at, GroupId id, MemberQuery query, Call call)
{
    const auto parts = partsOf(id.text());
    if (!parts)
        co_return fail(ErrorKind::NotFound, id.text());
    const QDeadlineTimer deadline(call.deadline);
    const auto group = co_await readGroup(at, id, call);
    if (!group)
        co_return tl::unexpected(group.error());
    call.deadline = rest(deadline);
    const auto path = u"/groups"_s + asking::segment(parts->second) + u"/members"_s;
    const auto directory = parts->first;
    const auto objects = co_await listAll(at, path, directory, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    const auto needle = searchKey(query.search);
    QList<Membership> members;
    QSet<QString> met;
    for (const auto& object : *objects) {
        const auto user = vendor::idIn(object, u"user_id"_s);
        if (user.isEmpty() || met.contains(user))
            continue;
        met.insert(user);
        const UserId userId(directory + u':' + user);
        const auto shown = at->names.value(userId, user);
        if (needle.isEmpty() || searchKey(shown).contains(needle))
            members.append({id, group->group.displayName, userId, shown, {}, {}});
    }
    std::ranges::stable_sort(members, {}, [](const Membership& member) { return searchKey(member.userDisplayName); });
    const auto total = members.size();
    co_return Page<Membership>{std::move(members), total, {}};
}

} // namespace

AdminApi::Answer<Page<User>> PolisApi::users(UserQuery query, Call call)
{
    return usersOf(m_product, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> PolisApi::user(UserId id, Call call)
{
    return readUser(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> PolisApi::groups(GroupQuery query, Call call)
{
    return groupsOf(m_product, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> PolisApi::group(GroupId id, Call call)
{
    return readGroup(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> PolisApi::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_product, std::move(id), std::move(query), std::move(call));
}

} // namespace provost
