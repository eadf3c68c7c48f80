// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/auth0_fake.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr qsizetype mostOfSearch = 1000;

QByteArray noSuch(const QString& what)
{
    return httpAnswer(404, R"({"statusCode":404,"error":"Not Found","message":")" + what.toUtf8() + R"("})");
}

QByteArray auth0Refusal(int status, const QByteArray& message, const QByteArray& code)
{
    return httpAnswer(status, R"({"statusCode":)" + QByteArray::number(status) + R"(,"error":"Refused","message":")" +
                                  message + R"(","errorCode":")" + code + R"("})");
}

QString textBehind(const QString& text, const QString& word)
{
    const auto at = text.indexOf(word);
    if (at < 0)
        return {};
    const auto begin = at + word.size();
    return text.mid(begin, text.indexOf(u'"', begin) - begin);
}

} // namespace

Auth0Fake::Auth0Fake()
    : m_secret(inventSecret("test_auth0_"))
{
}

QString Auth0Fake::addConnection(const QString& name, const QString& strategy, bool withScim)
{
    m_enterprises.append({nextId(u"con_"_s), name, strategy, withScim, {}});
    return m_enterprises.constLast().id;
}

QString Auth0Fake::addUser(const QString& connection, const QString& email, const QString& createdAt)
{
    const auto* at = enterprise(connection);
    const auto user = nextId(at->strategy + u"|"_s + at->name + u"|"_s);
    const auto moment =
        QDateTime(QDate(2026, 2, 3), QTime(4, 5), Qt::UTC).addMSecs(++m_moment).toString(Qt::ISODateWithMs);
    m_users.append({{u"user_id"_s, user},
                    {u"email"_s, email},
                    {u"name"_s, email.section(u'@', 0, 0)},
                    {u"preferred_username"_s, email},
                    {u"created_at"_s, createdAt.isEmpty() ? moment : createdAt},
                    {u"updated_at"_s, u"2026-02-03T04:05:06.000Z"_s},
                    {u"identities"_s, QJsonArray{QJsonObject{{u"connection"_s, at->name},
                                                             {u"provider"_s, at->strategy},
                                                             {u"user_id"_s, user.section(u'|', 1)},
                                                             {u"isSocial"_s, false}}}}});
    return user;
}

QString Auth0Fake::addGroup(const QString& connection, const QString& name, const QStringList& members)
{
    const auto group = nextId(u"grp_"_s);
    m_groups.append({{u"id"_s, group},
                     {u"name"_s, name},
                     {u"external_id"_s, u"ext-"_s + group},
                     {u"connection_id"_s, connection},
                     {u"tenant_name"_s, u"acme"_s},
                     {u"created_at"_s, u"2026-02-03T04:05:06.000Z"_s},
                     {u"updated_at"_s, u"2026-02-03T04:05:06.000Z"_s}});
    m_members.insert(group, members);
    return group;
}

void Auth0Fake::addToken(const QString& connection, const QString& lastUsed)
{
    QJsonObject token{{u"token_id"_s, nextId(u"tok_"_s)},
                      {u"scopes"_s, QJsonArray{u"get:users"_s, u"post:users"_s}},
                      {u"created_at"_s, u"2026-01-01T00:00:00.000Z"_s}};
    if (!lastUsed.isEmpty())
        token.insert(u"last_used_at"_s, lastUsed);
    enterprise(connection)->tokens.append(token);
}

int Auth0Fake::configurations() const
{
    return static_cast<int>(std::ranges::count(m_enterprises, true, &Enterprise::hasScim));
}

qsizetype Auth0Fake::tokensOf(const QString& connection) const
{
    return std::ranges::find(m_enterprises, connection, &Enterprise::id)->tokens.size();
}

bool Auth0Fake::isBlocked(const QString& user) const
{
    return std::ranges::any_of(m_users, [&user](const QJsonObject& each) {
        return each.value("user_id"_L1) == user && each.value("blocked"_L1).toBool();
    });
}

Auth0Fake::Enterprise* Auth0Fake::enterprise(const QString& id)
{
    const auto found = std::ranges::find(m_enterprises, id, &Enterprise::id);
    return found == m_enterprises.end() ? nullptr : &*found;
}

bool Auth0Fake::onlyAsks(const Request& request) const
{
    return request.is("POST", u"/oauth/token"_s);
}

QByteArray Auth0Fake::signIn(const Request& request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto said = [&form](const QString& name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    if (request.headers.value("content-type") != "application/x-www-form-urlencoded" ||
        said(u"grant_type"_s) != "client_credentials"_L1 || said(u"audience"_s) != url() + "/api/v2/"_L1)
        return refuse(request, u"not as it is documented"_s);
    if (said(u"client_id"_s).toLatin1() != m_clientId || said(u"client_secret"_s).toLatin1() != m_secret)
        return httpAnswer(401, R"({"error":"access_denied","error_description":"Unauthorized"})");
    ++m_signIns;
    const auto token = inventSecret("eyJhdXRoMCI6MX0.");
    m_accessTokens.insert(token);
    QJsonObject answer{
        {u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 86400}};
    if (!m_scopes.isEmpty())
        answer.insert(u"scope"_s, m_scopes);
    return json(answer);
}

QByteArray Auth0Fake::answer(const Request& request)
{
    if (request.is("POST", u"/oauth/token"_s))
        return signIn(request);
    const auto authorization = request.headers.value("authorization");
    if (!authorization.startsWith("Bearer ") || !m_accessTokens.contains(authorization.sliced(7)))
        return auth0Refusal(401, "Invalid token", "invalid_token");
    if (request.is("GET", u"/api/v2/connections"_s)) {
        const auto wanted = request.query.allQueryItemValues(u"strategy"_s);
        QList<QJsonObject> all;
        for (const auto& each : std::as_const(m_enterprises)) {
            if (wanted.contains(each.strategy))
                all.append({{u"id"_s, each.id}, {u"name"_s, each.name}, {u"strategy"_s, each.strategy}});
        }
        if (request.item(u"fields"_s) != "id,name,strategy"_L1 || request.item(u"include_fields"_s) != "true"_L1)
            return refuse(request, u"options are told with everything"_s);
        return paged(request, u"connections"_s, all, {u"strategy"_s, u"fields"_s, u"include_fields"_s});
    }
    if (request.is("GET", u"/api/v2/connections-scim-configurations"_s)) {
        QList<QJsonObject> all;
        for (const auto& each : std::as_const(m_enterprises)) {
            if (each.hasScim)
                all.append(configuration(each));
        }
        return paged(request, u"scim_configurations"_s, all, {});
    }
    if (request.at(0) == "api"_L1 && request.at(2) == "connections"_L1 && request.at(4) == "scim-configuration"_L1) {
        auto* found = enterprise(request.at(3));
        return found ? ofConfiguration(request, *found) : noSuch(u"The connection does not exist"_s);
    }
    if (request.at(0) == "api"_L1 && request.at(2) == "users"_L1)
        return ofUsers(request);
    if (request.at(0) == "api"_L1 && request.at(2) == "groups"_L1)
        return ofGroups(request);
    return refuse(request, u"not in the document"_s);
}

QByteArray Auth0Fake::ofConfiguration(const Request& request, Enterprise& found)
{
    const auto base = u"/api/v2/connections/*/scim-configuration"_s;
    if (request.is("POST", base)) {
        if (!request.body.isEmpty())
            return refuse(request, u"other members"_s);
        if (found.hasScim)
            return auth0Refusal(400, "SCIM configuration already exists", "scim_configuration_exists");
        found.hasScim = true;
        return json(configuration(found), 201);
    }
    if (!found.hasScim)
        return noSuch(u"SCIM configuration does not exist"_s);
    if (request.is("GET", base))
        return json(configuration(found));
    if (request.is("GET", base + u"/default-mapping"_s))
        return json(QJsonObject{{u"mapping"_s, defaultMapping()}});
    if (request.is("PATCH", base)) {
        if (!request.hasMembers({u"user_id_attribute"_s, u"mapping"_s}))
            return refuse(request, u"both members are needed"_s);
        found.userId = request.json.value("user_id_attribute"_L1).toString();
        found.mapping = request.json.value("mapping"_L1).toArray();
        return json(configuration(found));
    }
    if (request.is("DELETE", base)) {
        found.hasScim = false;
        found.tokens.clear();
        return json({}, 204);
    }
    return ofTokens(request, found);
}

QByteArray Auth0Fake::ofTokens(const Request& request, Enterprise& found)
{
    const auto base = u"/api/v2/connections/*/scim-configuration/tokens"_s;
    if (request.is("GET", base)) {
        QJsonArray all;
        for (const auto& each : std::as_const(found.tokens))
            all.append(each);
        return json(all);
    }
    if (request.is("DELETE", base + u"/*"_s)) {
        const auto id = request.at(6);
        const auto gone = found.tokens.removeIf([&id](const QJsonObject& one) { return one["token_id"_L1] == id; });
        return gone > 0 ? json({}, 204) : noSuch(u"The token does not exist"_s);
    }
    if (!request.is("POST", base))
        return refuse(request, u"not in the document"_s);
    const auto scopes = request.json.value("scopes"_L1).toArray();
    const auto lifetime = request.json.value("token_lifetime"_L1);
    const QStringList things = m_knowsGroups ? QStringList{u"users"_s, u"groups"_s} : QStringList{u"users"_s};
    const bool isKnown = std::ranges::all_of(scopes, [&things](const QJsonValue& each) {
        const auto word = each.toString();
        return QStringList{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}.contains(word.section(u':', 0, 0)) &&
               things.contains(word.section(u':', 1));
    });
    const auto allowed =
        lifetime.isUndefined() ? QStringList{u"scopes"_s} : QStringList{u"scopes"_s, u"token_lifetime"_s};
    if (!request.hasMembers(allowed) || (!lifetime.isUndefined() && lifetime.toInteger() <= 900))
        return refuse(request, u"other members"_s);
    if (!isKnown)
        return auth0Refusal(400, "Invalid scopes", "invalid_body");
    if (found.tokens.size() >= 2)
        return auth0Refusal(409, "Maximum of 2 tokens already issued for this connection", "too_many");
    const auto now = QDateTime::currentDateTimeUtc();
    QJsonObject token{
        {u"token_id"_s, nextId(u"tok_"_s)}, {u"scopes"_s, scopes}, {u"created_at"_s, now.toString(Qt::ISODateWithMs)}};
    if (!lifetime.isUndefined())
        token.insert(u"valid_until"_s, now.addSecs(lifetime.toInteger()).toString(Qt::ISODateWithMs));
    found.tokens.append(token);
    token.insert(u"token"_s, QString::fromLatin1(inventSecret("tok_secret_")));
    return json(token, 201);
}

QByteArray Auth0Fake::ofUsers(const Request& request)
{
    if (request.is("GET", u"/api/v2/users"_s))
        return search(request);
    const auto id = request.at(3);
    const auto user = std::ranges::find_if(m_users, [&id](const QJsonObject& one) { return one["user_id"_L1] == id; });
    if (user == m_users.end())
        return noSuch(u"The user does not exist."_s);
    if (request.is("GET", u"/api/v2/users/*"_s))
        return json(*user);
    if (request.is("PATCH", u"/api/v2/users/*"_s)) {
        if (!request.hasMembers({u"blocked"_s}) || !request.json.value("blocked"_L1).isBool())
            return refuse(request, u"other members"_s);
        user->insert(u"blocked"_s, request.json.value("blocked"_L1));
        return json(*user);
    }
    if (!request.is("GET", u"/api/v2/users/*/groups"_s))
        return refuse(request, u"not in the document"_s);
    QList<QJsonObject> groups;
    for (const auto& group : std::as_const(m_groups)) {
        if (m_members.value(group.value("id"_L1).toString()).contains(id))
            groups.append(group);
    }
    return paged(request, u"groups"_s, groups, {});
}

/// Just what is documented of the query syntax and is used.
bool Auth0Fake::isFound(const QJsonObject& user, const QString& text) const
{
    const auto id = user.value("user_id"_L1).toString();
    if (text.startsWith("user_id:"_L1)) {
        const auto words = text.split(u" OR "_s);
        return words.contains(u"user_id:\""_s + id + u'"');
    }
    const auto connection = textBehind(text, u"identities.connection:\""_s);
    const auto from = textBehind(text, u"created_at:[\""_s);
    return user.value("identities"_L1)[0]["connection"_L1] == connection &&
           (from.isEmpty() || user.value("created_at"_L1).toString() >= from);
}

QByteArray Auth0Fake::search(const Request& request)
{
    const auto page = request.item(u"page"_s).toInt();
    const auto size = request.item(u"per_page"_s).toInt();
    const auto text = request.item(u"q"_s);
    if (!request.hasOnlyItems({u"q"_s, u"search_engine"_s, u"sort"_s, u"include_totals"_s, u"per_page"_s, u"page"_s}) ||
        request.item(u"search_engine"_s) != "v3"_L1 || request.item(u"include_totals"_s) != "true"_L1 ||
        request.item(u"sort"_s) != "created_at:1"_L1 || size < 1 || size > 100)
        return refuse(request, u"no such query"_s);
    if ((page + 1) * size > mostOfSearch)
        return auth0Refusal(400, "You can only page through the first 1000 records.", "invalid_paging");
    auto found = m_users;
    found.removeIf([&](const QJsonObject& user) { return !isFound(user, text); });
    std::ranges::stable_sort(found, {}, [](const QJsonObject& user) { return user.value("created_at"_L1).toString(); });
    QJsonArray items;
    for (qsizetype at = qsizetype(page) * size; at < found.size() && items.size() < size; ++at)
        items.append(found.at(at));
    return json(QJsonObject{{u"start"_s, page * size},
                            {u"limit"_s, size},
                            {u"length"_s, items.size()},
                            {u"total"_s, found.size()},
                            {u"users"_s, items}});
}

QByteArray Auth0Fake::ofGroups(const Request& request)
{
    if (request.is("GET", u"/api/v2/groups"_s)) {
        auto all = m_groups;
        const auto connection = request.item(u"connection_id"_s);
        all.removeIf([&connection](const QJsonObject& one) { return one["connection_id"_L1] != connection; });
        return paged(request, u"groups"_s, all, {u"connection_id"_s});
    }
    const auto id = request.at(3);
    const auto group = std::ranges::find_if(m_groups, [&id](const QJsonObject& one) { return one["id"_L1] == id; });
    if (group == m_groups.end())
        return noSuch(u"The group does not exist."_s);
    if (request.is("GET", u"/api/v2/groups/*"_s))
        return json(*group);
    if (!request.is("GET", u"/api/v2/groups/*/members"_s))
        return refuse(request, u"not in the document"_s);
    QList<QJsonObject> members;
    for (const auto& member : m_members.value(id))
        members.append({{u"id"_s, member}, {u"member_type"_s, u"user"_s}, {u"type"_s, u"connection"_s}});
    members.append({{u"id"_s, u"grp_inside"_s}, {u"member_type"_s, u"group"_s}, {u"type"_s, u"connection"_s}});
    return paged(request, u"members"_s, members, {});
}

QByteArray Auth0Fake::paged(const Request& request, const QString& name, const QList<QJsonObject>& all,
                            const QStringList& filters)
{
    const int size = request.item(u"take"_s).toInt();
    if (!request.hasOnlyItems(QStringList{u"take"_s, u"from"_s} + filters) || size < 1 || size > 100)
        return refuse(request, u"no such query"_s);
    QJsonArray items;
    auto at = request.item(u"from"_s).mid(4).toLongLong();
    for (; at < all.size() && items.size() < size; ++at)
        items.append(all.at(at));
    QJsonObject told{{name, items}};
    if (at < all.size())
        told.insert(u"next"_s, u"from%1"_s.arg(at));
    return json(told);
}

QJsonArray Auth0Fake::defaultMapping()
{
    return {QJsonObject{{u"auth0"_s, u"preferred_username"_s}, {u"scim"_s, u"userName"_s}},
            QJsonObject{{u"auth0"_s, u"given_name"_s}, {u"scim"_s, u"name.givenName"_s}}};
}

void Auth0Fake::setMapping(const QString& id, const QString& auth0, const QString& scim)
{
    auto& found = *enterprise(id);
    found.mapping = defaultMapping();
    found.mapping.append(QJsonObject{{u"auth0"_s, auth0}, {u"scim"_s, scim}});
}

QJsonArray Auth0Fake::mappingOf(const QString& id)
{
    const auto& found = *enterprise(id);
    return found.mapping.isEmpty() ? defaultMapping() : found.mapping;
}

QJsonObject Auth0Fake::configuration(const Enterprise& found)
{
    return {{u"connection_id"_s, found.id},
            {u"connection_name"_s, found.name},
            {u"strategy"_s, found.strategy},
            {u"tenant_name"_s, u"acme"_s},
            {u"user_id_attribute"_s, found.userId},
            {u"mapping"_s, found.mapping.isEmpty() ? defaultMapping() : found.mapping},
            {u"created_at"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"updated_on"_s, u"2026-01-01T00:00:00.000Z"_s}};
}

} // namespace provost::test
