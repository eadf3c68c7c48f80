// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/export_connection.h"

#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int exportPage = 500;

/// How far the export has come. Used by one call at a time.
struct Place
{
    enum class Stage { Users, Groups, Members };

    ConnectionId connection;
    Stage stage = Stage::Users;
    QString after;
    QList<GroupId> groups; ///< whose members are still to come
    qint64 users = 0;
    qint64 groupCount = 0;
};

QStringList rowOf(const User& user)
{
    return {u"user"_s,       user.id.text(), user.externalId, user.userName,   user.displayName,         user.givenName,
            user.familyName, user.email,     user.title,      user.department, wire::wordOf(user.state), {}};
}

QStringList rowOf(const Group& group)
{
    return {u"group"_s, group.id.text(), group.externalId, {}, group.displayName, {}, {}, {}, {}, {}, {}, {}};
}

QStringList rowOf(const Membership& membership)
{
    return {u"member"_s, membership.userId.text(), {}, membership.userName, {}, {}, {}, {}, {}, {},
            {},          membership.groupId.text()};
}

template <class T>
QList<QStringList> rowsOf(const QList<T>& items)
{
    QList<QStringList> rows;
    rows.reserve(items.size());
    for (const auto& item : items)
        rows.append(rowOf(item));
    return rows;
}

QCoro::Task<Result<ExportBatch>> nextUsers(AdminApi* api, std::shared_ptr<Place> place, Call call)
{
    UserQuery query;
    query.connectionId = place->connection;
    query.after = place->after;
    query.limit = exportPage;
    const auto page = co_await api->users(query, std::move(call));
    if (!page)
        co_return tl::unexpected(page.error());
    place->users += page->items.size();
    place->after = page->next;
    if (page->next.isEmpty())
        place->stage = Place::Stage::Groups;
    co_return ExportBatch{rowsOf(page->items), false, {}};
}

QCoro::Task<Result<ExportBatch>> nextGroups(AdminApi* api, std::shared_ptr<Place> place, Call call)
{
    GroupQuery query;
    query.connectionId = place->connection;
    query.after = place->after;
    query.limit = exportPage;
    const auto page = co_await api->groups(query, std::move(call));
    if (!page)
        co_return tl::unexpected(page.error());
    place->groupCount += page->items.size();
    for (const auto& group : page->items)
        place->groups.append(group.id);
    place->after = page->next;
    if (page->next.isEmpty())
        place->stage = Place::Stage::Members;
    co_return ExportBatch{rowsOf(page->items), false, {}};
}

QCoro::Task<Result<ExportBatch>> nextMembers(AdminApi* api, std::shared_ptr<Place> place, Call call)
{
    MemberQuery query;
    query.after = place->after;
    const auto page = co_await api->members(place->groups.constFirst(), query, std::move(call));
    if (!page)
        co_return tl::unexpected(page.error());
    place->after = page->next;
    if (page->next.isEmpty())
        place->groups.removeFirst();
    co_return ExportBatch{rowsOf(page->items), false, {}};
}

QCoro::Task<Result<ExportBatch>> next(AdminApi* api, std::shared_ptr<Place> place, std::function<QDateTime()> clock,
                                      Call call)
{
    if (place->stage == Place::Stage::Users)
        co_return co_await nextUsers(api, place, std::move(call));
    if (place->stage == Place::Stage::Groups)
        co_return co_await nextGroups(api, place, std::move(call));
    if (!place->groups.isEmpty())
        co_return co_await nextMembers(api, place, std::move(call));
    const auto all =
        u"%1 users, %2 groups, complete"_s.arg(QString::number(place->users), QString::number(place->groupCount));
    co_return ExportBatch{{}, true, {true, all, clock()}};
}

} // namespace

QStringList restoreColumns()
{
    return {u"kind"_s,       u"id"_s,    u"externalId"_s, u"userName"_s,   u"displayName"_s, u"givenName"_s,
            u"familyName"_s, u"email"_s, u"title"_s,      u"department"_s, u"state"_s,       u"groupId"_s};
}

ExportSource connectionSource(OpenServer at, ConnectionId connection, std::function<QDateTime()> clock)
{
    const auto place = std::make_shared<Place>();
    place->connection = std::move(connection);
    return [at = std::move(at), place, clock = std::move(clock)]() -> QFuture<Result<ExportBatch>> {
        if (!at.session)
            return {}; // was closed meanwhile: counts as cancelled
        return at.session->call(
            [place, clock](AdminApi& api, Call call) { return next(&api, place, clock, std::move(call)); });
    };
}

} // namespace provost
