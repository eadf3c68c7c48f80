// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/workos_fake.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

const auto workOsTime = u"2026-01-15T12:00:00.000Z"_s;

QString idOf(const QJsonObject& object)
{
    return object.value("id"_L1).toString();
}

} // namespace

WorkOsFake::WorkOsFake()
    : m_key("sk_example_" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()))
{
    rememberToken(m_key);
}

void WorkOsFake::addOrganization(const QString& id, const QString& name)
{
    m_organizations.append({{u"object"_s, u"organization"_s},
                            {u"id"_s, id},
                            {u"name"_s, name},
                            {u"created_at"_s, workOsTime},
                            {u"updated_at"_s, workOsTime}});
}

QString WorkOsFake::addDirectory(const QString& organization, const QString& name, const QString& type,
                                 const QString& state)
{
    const auto id = nextId(u"directory_"_s);
    m_directories.append({{u"object"_s, u"directory"_s},
                          {u"id"_s, id},
                          {u"organization_id"_s, organization},
                          {u"external_key"_s, u"key-"_s + id},
                          {u"type"_s, type},
                          {u"state"_s, state},
                          {u"name"_s, name},
                          {u"created_at"_s, workOsTime},
                          {u"updated_at"_s, workOsTime}});
    return id;
}

QString WorkOsFake::addUser(const QString& directory, const QString& email, const QString& state)
{
    const auto id = nextId(u"directory_user_"_s);
    m_users.append({{u"object"_s, u"directory_user"_s},
                    {u"id"_s, id},
                    {u"directory_id"_s, directory},
                    {u"idp_id"_s, u"idp-"_s + id},
                    {u"email"_s, email},
                    {u"first_name"_s, email.section(u'@', 0, 0)},
                    {u"last_name"_s, u"Example"_s},
                    {u"state"_s, state},
                    {u"custom_attributes"_s, QJsonObject{{u"department_name"_s, u"Finance"_s}}},
                    {u"created_at"_s, workOsTime},
                    {u"updated_at"_s, workOsTime}});
    return id;
}

QString WorkOsFake::addGroup(const QString& directory, const QString& name, const QStringList& members)
{
    const auto id = nextId(u"directory_group_"_s);
    m_groups.append({{u"object"_s, u"directory_group"_s},
                     {u"id"_s, id},
                     {u"idp_id"_s, u"idp-"_s + id},
                     {u"directory_id"_s, directory},
                     {u"name"_s, name},
                     {u"created_at"_s, workOsTime},
                     {u"updated_at"_s, workOsTime}});
    m_members.insert(id, members);
    return id;
}

QList<QJsonObject> WorkOsFake::directoriesAsTold() const
{
    auto told = m_directories;
    for (auto& directory : told) {
        const auto isHere = [&](const QJsonObject& thing) {
            return thing.value("directory_id"_L1).toString() == idOf(directory);
        };
        const auto users = std::ranges::count_if(m_users, isHere);
        directory.insert(u"metadata"_s,
                         QJsonObject{{u"users"_s, QJsonObject{{u"active"_s, qint64(users)}, {u"inactive"_s, 0}}},
                                     {u"groups"_s, qint64(std::ranges::count_if(m_groups, isHere))}});
    }
    return told;
}

QByteArray WorkOsFake::paged(const Request& request, const QList<QJsonObject>& all, const QStringList& filters)
{
    const int limit = request.item(u"limit"_s).isEmpty() ? 10 : request.item(u"limit"_s).toInt();
    if (!request.hasOnlyItems(QStringList{u"limit"_s, u"order"_s, u"after"_s} + filters) || limit < 1 || limit > 100)
        return refuse(request, u"no such query"_s);
    const auto after = request.item(u"after"_s);
    qsizetype at = 0;
    if (!after.isEmpty())
        at = std::ranges::find(all, after, &idOf) - all.cbegin() + 1;
    QJsonArray items;
    for (; at < all.size() && items.size() < limit; ++at)
        items.append(all.at(at));
    const auto last = items.isEmpty() || at >= all.size() ? QJsonValue() : items.last().toObject().value("id"_L1);
    return json(QJsonObject{{u"object"_s, u"list"_s},
                            {u"data"_s, items},
                            {u"list_metadata"_s, QJsonObject{{u"before"_s, QJsonValue()}, {u"after"_s, last}}}});
}

QByteArray WorkOsFake::one(const QString& id, const QList<QJsonObject>& all)
{
    const auto found = std::ranges::find(all, id, &idOf);
    return found == all.cend() ? httpAnswer(404, R"({"message":"Not found","code":"entity_not_found"})") : json(*found);
}

QByteArray WorkOsFake::answer(const Request& request)
{
    if (request.headers.value("authorization") != "Bearer " + m_key)
        return httpAnswer(401, R"({"message":"Unauthorized"})");
    if (request.is("GET", u"/organizations"_s))
        return paged(request, m_organizations, {});
    if (request.is("GET", u"/directories"_s))
        return paged(request, directoriesAsTold(), {});
    if (request.is("GET", u"/directories/*"_s))
        return one(request.at(1), directoriesAsTold());
    if (request.is("DELETE", u"/directories/*"_s)) {
        m_directories.removeIf([&](const QJsonObject& each) { return idOf(each) == request.at(1); });
        return json({}, 204);
    }
    if (request.is("GET", u"/directory_users/*"_s))
        return one(request.at(1), m_users);
    if (request.is("GET", u"/directory_groups/*"_s))
        return one(request.at(1), m_groups);
    const auto directory = request.item(u"directory"_s);
    const auto ofDirectory = [&directory](QList<QJsonObject> all) {
        all.removeIf([&](const QJsonObject& each) { return each.value("directory_id"_L1).toString() != directory; });
        return all;
    };
    if (request.is("GET", u"/directory_users"_s)) {
        const auto group = request.item(u"group"_s);
        if (directory.isEmpty() == group.isEmpty())
            return refuse(request, u"of a directory or of a group"_s);
        auto users = m_users;
        users.removeIf([&](const QJsonObject& each) { return !m_members.value(group).contains(idOf(each)); });
        return paged(request, group.isEmpty() ? ofDirectory(m_users) : users, {u"directory"_s, u"group"_s});
    }
    if (request.is("GET", u"/directory_groups"_s)) {
        const auto user = request.item(u"user"_s);
        if (directory.isEmpty() == user.isEmpty())
            return refuse(request, u"of a directory or of a user"_s);
        auto groups = m_groups;
        groups.removeIf([&](const QJsonObject& each) { return !m_members.value(idOf(each)).contains(user); });
        return paged(request, user.isEmpty() ? ofDirectory(m_groups) : groups, {u"directory"_s, u"user"_s});
    }
    return refuse(request, u"not in the client"_s);
}

} // namespace provost::test
