// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/frontegg_fake.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

const auto longAgo = u"2026-01-02T03:04:05.000Z"_s;

QJsonObject role(const QString& id = u"role-1"_s)
{
    const auto name = id == "role-1"_L1 ? u"Admin"_s : u"Viewer"_s;
    return {{u"id"_s, id},
            {u"vendorId"_s, u"v"_s},
            {u"tenantId"_s, QJsonValue()},
            {u"key"_s, name},
            {u"name"_s, name},
            {u"description"_s, u""_s},
            {u"isDefault"_s, true},
            {u"firstUserRole"_s, false},
            {u"level"_s, id == "role-1"_L1 ? 0 : 1},
            {u"createdAt"_s, longAgo},
            {u"updatedAt"_s, longAgo},
            {u"permissions"_s, QJsonArray()}};
}

QByteArray notFound()
{
    return httpAnswer(404, R"({"errors":["Not found"]})");
}

QByteArray tokenOf(const char* kind)
{
    const auto token = QByteArray(kind) + ".eyJ2ZW5kb3IiOiJ4In0." +
                       QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "_kLmNoPqRsTuVwXyZ";
    rememberToken(token);
    return token;
}

} // namespace

FronteggFake::FronteggFake(const QString& prefix)
    : m_prefix(prefix)
    , m_clientId("1d6f0a4c-0000-4000-8000-0123456789ab")
    , m_secret("9b1c-frontegg-" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()))
{
    rememberToken(m_secret);
    const auto shown = [](const QString& visibility) { return QJsonObject{{u"visibility"_s, visibility}}; };
    m_portal = {{u"navigation"_s,
                 QJsonObject{{u"provisioning"_s, shown(u"byPermissions"_s)}, {u"sso"_s, shown(u"byPermissions"_s)}}},
                {u"themeV2"_s, QJsonObject{{u"loginBox"_s, QJsonObject{{u"boxSize"_s, 1.5}}}}}};
}

void FronteggFake::addAccount(const QString& id, const QString& name)
{
    m_accounts.append({id, name});
}

QString FronteggFake::addConnection(const QString& account, const QString& name, const QString& source)
{
    const auto id = nextId(u"scim-"_s);
    m_connections.append({{u"id"_s, id},
                          {u"tenantId"_s, account},
                          {u"connectionName"_s, name},
                          {u"source"_s, source},
                          {u"syncToUserManagement"_s, true},
                          {u"lastSync"_s, QJsonValue()},
                          {u"createdAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    return id;
}

QString FronteggFake::addUser(const QStringList& accounts, const QString& email, const QString& by)
{
    Person person{nextId(u"user-"_s), email, by, {}};
    for (const auto& account : accounts)
        person.active.insert(account, true);
    m_people.append(person);
    return person.id;
}

QString FronteggFake::addGroup(const QString& account, const QString& name, const QStringList& members,
                               const QString& by)
{
    m_groups.append({nextId(u"group-"_s), account, name, by, members, {u"role-1"_s}});
    return m_groups.constLast().id;
}

void FronteggFake::setSynced(const QString& connection, const QString& time)
{
    for (auto& one : m_connections) {
        if (one.value("id"_L1).toString() == connection)
            one.insert(u"lastSync"_s, time);
    }
}

QStringList FronteggFake::accountsOf(const QString& user) const
{
    const auto found = std::ranges::find(m_people, user, &Person::id);
    return found == m_people.cend() ? QStringList() : found->active.keys();
}

bool FronteggFake::isActive(const QString& user, const QString& account) const
{
    const auto found = std::ranges::find(m_people, user, &Person::id);
    return found != m_people.cend() && found->active.value(account);
}

FronteggFake::Person* FronteggFake::person(const QString& id)
{
    const auto found = std::ranges::find(m_people, id, &Person::id);
    return found == m_people.end() ? nullptr : &*found;
}

bool FronteggFake::onlyAsks(const Request& request) const
{
    return request.is("POST", m_prefix + u"/auth/vendor"_s);
}

QByteArray FronteggFake::answer(const Request& request)
{
    if (m_prefix.isEmpty())
        return answerBelowPrefix(request);
    if (request.at(0) != m_prefix.sliced(1))
        return refuse(request, u"not below the prefix"_s);
    auto below = request;
    below.path.removeFirst();
    return answerBelowPrefix(below);
}

QByteArray FronteggFake::answerBelowPrefix(const Request& request)
{
    if (request.is("POST", u"/auth/vendor"_s))
        return signIn(request);
    const auto authorization = request.headers.value("authorization");
    if (!authorization.startsWith("Bearer ") || !m_tokens.contains(authorization.sliced(7)))
        return httpAnswer(401, R"({"errors":["Unauthorized"]})");
    if (request.at(0) == "directory"_L1)
        return ofConnections(request);
    if (request.at(0) == "tenants"_L1)
        return ofAccounts(request);
    if (request.at(0) == "audits"_L1)
        return ofAudits(request);
    if (request.at(0) == "metadata"_L1)
        return ofPortal(request);
    if (request.at(2) == "roles"_L1 || request.at(2) == "permissions"_L1)
        return ofRoles(request);
    // Everything else is about an account, and says which.
    if (!request.headers.contains("frontegg-tenant-id"))
        return refuse(request, u"without an account it would be about everybody everywhere"_s);
    if (request.at(2) == "groups"_L1)
        return ofGroups(request);
    return ofUsers(request);
}

QByteArray FronteggFake::signIn(const Request& request)
{
    if (!request.hasMembers({u"clientId"_s, u"secret"_s}) || request.headers.contains("authorization"))
        return refuse(request, u"the key goes into the body, and nothing else"_s);
    if (request.json.value("clientId"_L1).toString().toLatin1() != m_clientId ||
        request.json.value("secret"_L1).toString().toLatin1() != m_secret)
        return httpAnswer(401, R"({"errors":["Invalid credentials"]})");
    ++m_signIns;
    const auto token = tokenOf("eyJhbGciOiJSUzI1NiJ9") + QByteArray::number(m_signIns);
    rememberToken(token);
    m_tokens.insert(token);
    return json(QJsonObject{{u"token"_s, QString::fromLatin1(token)}, {u"expiresIn"_s, 86400}});
}

QByteArray FronteggFake::ofConnections(const Request& request)
{
    const auto path = u"/directory/resources/v1/configurations/scim2"_s;
    const auto account = QString::fromUtf8(request.headers.value("frontegg-tenant-id"));
    if (request.is("GET", path)) {
        if (!request.hasOnlyItems({u"tenantId"_s, u"source"_s, u"connectionName"_s, u"id"_s}))
            return refuse(request, u"no such filter"_s);
        QJsonArray all;
        for (const auto& one : m_connections)
            all.append(one);
        return json(all);
    }
    if (account.isEmpty())
        return refuse(request, u"without an account"_s);
    if (request.is("POST", path)) {
        if (!request.hasMembers({u"source"_s, u"connectionName"_s, u"syncToUserManagement"_s}))
            return refuse(request, u"other members"_s);
        const auto source = request.json.value("source"_L1).toString();
        if (!QStringList{u"frontegg"_s, u"okta"_s, u"azure-ad"_s, u"other"_s}.contains(source))
            return httpAnswer(400, R"({"errors":["source must be one of the following values"]})");
        const auto id = addConnection(account, request.json.value("connectionName"_L1).toString(), source);
        const auto token = tokenOf("fe-scim");
        return json(QJsonObject{{u"id"_s, id},
                                {u"connectionName"_s, request.json.value("connectionName"_L1)},
                                {u"token"_s, QString::fromLatin1(token)}},
                    201);
    }
    if (!request.is("DELETE", path + u"/*"_s))
        return refuse(request, u"not in the document"_s);
    const auto gone = m_connections.removeIf([&](const QJsonObject& one) {
        return one.value("id"_L1).toString() == request.at(5) && one.value("tenantId"_L1).toString() == account;
    });
    return gone == 0 ? notFound() : json({}, 204);
}

QByteArray FronteggFake::paged(const Request& request, const QJsonArray& all) const
{
    const int limit = request.item(u"_limit"_s).isEmpty() ? 50 : request.item(u"_limit"_s).toInt();
    const int page = request.item(u"_offset"_s).toInt();
    QJsonArray items;
    for (qsizetype at = qsizetype(page) * limit; at < std::min<qsizetype>(all.size(), qsizetype(page + 1) * limit);
         ++at)
        items.append(all.at(at));
    return json(QJsonObject{{u"items"_s, items},
                            {u"_links"_s, QJsonObject()},
                            {u"_metadata"_s, QJsonObject{{u"totalItems"_s, all.size()},
                                                         {u"totalPages"_s, (all.size() + limit - 1) / limit}}}});
}

QByteArray FronteggFake::ofAccounts(const Request& request)
{
    if (!request.is("GET", u"/tenants/resources/tenants/v2"_s) || !request.hasOnlyItems({u"_limit"_s, u"_offset"_s}) ||
        request.item(u"_limit"_s).toInt() > 200)
        return refuse(request, u"not in the document"_s);
    QJsonArray all;
    for (const auto& [id, name] : m_accounts)
        all.append(QJsonObject{{u"id"_s, u"row-"_s + id}, {u"tenantId"_s, id}, {u"name"_s, name}});
    return paged(request, all);
}

QJsonObject FronteggFake::shown(const Person& person, const QString& account) const
{
    const QJsonObject here{{u"tenantId"_s, account}, {u"roles"_s, QJsonArray{role()}}};
    return {{u"id"_s, person.id},
            {u"email"_s, person.email},
            {u"name"_s, person.email.section(u'@', 0, 0)},
            {u"managedBy"_s, person.by},
            {u"externalId"_s, u"ext-"_s + person.id},
            {u"activatedForTenant"_s, person.active.value(account)},
            {u"isLocked"_s, false},
            {u"tenantId"_s, account},
            {u"tenantIds"_s, QJsonArray::fromStringList(person.active.keys())},
            {u"tenants"_s, QJsonArray{here}},
            {u"metadata"_s, u"{}"_s},
            {u"createdAt"_s, longAgo}};
}

QByteArray FronteggFake::ofUsers(const Request& request)
{
    const auto account = QString::fromUtf8(request.headers.value("frontegg-tenant-id"));
    if (request.is("GET", u"/identity/resources/users/v3"_s)) {
        if (!request.hasOnlyItems({u"_limit"_s, u"_offset"_s, u"ids"_s, u"_includeSubTenants"_s}))
            return refuse(request, u"no such filter"_s);
        const auto wanted = request.item(u"ids"_s);
        QJsonArray all;
        for (const auto& one : std::as_const(m_people)) {
            if (one.active.contains(account) && (wanted.isEmpty() || wanted.split(u',').contains(one.id)))
                all.append(shown(one, account));
        }
        return paged(request, all);
    }
    const bool isDelete = request.is("DELETE", u"/identity/resources/users/v1/*"_s);
    const bool isSwitch = request.is("POST", u"/identity/resources/tenants/users/v1/*/disable"_s) ||
                          request.is("POST", u"/identity/resources/tenants/users/v1/*/enable"_s);
    if (!isDelete && !isSwitch)
        return refuse(request, u"not in the document"_s);
    auto* found = person(request.at(isDelete ? 4 : 5));
    if (!found || !found->active.contains(account))
        return notFound();
    if (isDelete)
        found->active.remove(account);
    else
        found->active[account] = request.path.constLast() == "enable"_L1;
    return json(QJsonObject());
}

QJsonObject FronteggFake::shown(const GroupRow& group) const
{
    QJsonArray users;
    for (const auto& id : group.members) {
        const auto found = std::ranges::find(m_people, id, &Person::id);
        if (found != m_people.cend() && found->active.contains(group.account))
            users.append(QJsonObject{{u"id"_s, id},
                                     {u"email"_s, found->email},
                                     {u"name"_s, found->email.section(u'@', 0, 0)},
                                     {u"createdAt"_s, longAgo},
                                     {u"activatedForTenant"_s, found->active.value(group.account)}});
    }
    QJsonArray roles;
    for (const auto& id : group.roles)
        roles.append(role(id));
    return {{u"id"_s, group.id},       {u"name"_s, group.name},  {u"color"_s, u""_s}, {u"description"_s, u""_s},
            {u"metadata"_s, u"{}"_s},  {u"roles"_s, roles},      {u"users"_s, users}, {u"managedBy"_s, group.by},
            {u"createdAt"_s, longAgo}, {u"updatedAt"_s, longAgo}};
}

QByteArray FronteggFake::ofGroups(const Request& request)
{
    const auto account = QString::fromUtf8(request.headers.value("frontegg-tenant-id"));
    if (request.is("GET", u"/identity/resources/groups/v1"_s)) {
        if (request.item(u"_groupsRelations"_s) != "rolesAndUsers"_L1)
            return refuse(request, u"without members"_s);
        QJsonArray all;
        for (const auto& one : std::as_const(m_groups)) {
            if (one.account == account)
                all.append(shown(one));
        }
        return json(QJsonObject{{u"groups"_s, all}});
    }
    if (request.path.size() == 6 && request.at(5) == "roles"_L1)
        return ofGroupRoles(request, account);
    if (!request.is("DELETE", u"/identity/resources/groups/v1/*"_s))
        return refuse(request, u"not in the document"_s);
    const auto gone =
        m_groups.removeIf([&](const GroupRow& one) { return one.id == request.at(4) && one.account == account; });
    return gone == 0 ? notFound() : json(QJsonObject());
}

QByteArray FronteggFake::ofGroupRoles(const Request& request, const QString& account)
{
    const auto found = std::ranges::find_if(
        m_groups, [&](const GroupRow& one) { return one.id == request.at(4) && one.account == account; });
    const auto ids = request.json.value("roleIds"_L1).toArray();
    const bool isKnown = request.method == "POST" || request.method == "DELETE";
    if (!isKnown || !request.hasMembers({u"roleIds"_s}) || ids.isEmpty())
        return refuse(request, u"other members"_s);
    if (found == m_groups.end())
        return notFound();
    for (const auto& id : ids) {
        found->roles.removeAll(id.toString());
        if (request.method == "POST")
            found->roles.append(id.toString());
    }
    return json(QJsonObject(), request.method == "POST" ? 201 : 200);
}

QStringList FronteggFake::rolesOf(const QString& group) const
{
    const auto found = std::ranges::find(m_groups, group, &GroupRow::id);
    return found == m_groups.cend() ? QStringList() : found->roles;
}

QByteArray FronteggFake::ofAudits(const Request& request)
{
    const auto count = request.item(u"count"_s).toInt();
    if (!request.is("GET", u"/audits/resources/audits/v2"_s) || request.item(u"offset"_s).isEmpty() || count < 1 ||
        count > 200 || !request.hasOnlyItems({u"count"_s, u"offset"_s, u"sortBy"_s, u"sortDirection"_s}))
        return refuse(request, u"not in the document"_s);
    constexpr int all = 205;
    QJsonArray rows;
    for (int row = request.item(u"offset"_s).toInt(); row < all && rows.size() < count; ++row)
        rows.append(QJsonObject{{u"frontegg_id"_s, u"audit-%1"_s.arg(row)},
                                {u"tenantId"_s, m_accounts.isEmpty() ? QString() : m_accounts.constFirst().first},
                                {u"severity"_s, u"Info"_s},
                                {u"email"_s, u"admin@vendor.example"_s},
                                {u"action"_s, u"Created"_s},
                                {u"description"_s, u"a provisioning configuration"_s},
                                {u"ip"_s, u"192.0.2.1"_s},
                                {u"createdAt"_s, longAgo}});
    return json(QJsonObject{{u"data"_s, rows}, {u"total"_s, all}});
}

QByteArray FronteggFake::ofRoles(const Request& request)
{
    if (request.headers.contains("frontegg-tenant-id") || !request.hasOnlyItems({}))
        return refuse(request, u"roles of the environment are meant"_s);
    if (request.is("GET", u"/identity/resources/roles/v1"_s)) {
        QJsonArray all;
        for (const auto& id : {u"role-1"_s, u"role-2"_s}) {
            auto one = role(id);
            one.insert(u"permissions"_s, QJsonArray::fromStringList(m_keys.value(id)));
            all.append(one);
        }
        return json(all);
    }
    const auto key = [](const QString& id, const QString& name, const QString& word, const QString& category) {
        return QJsonObject{{u"id"_s, id},
                           {u"key"_s, word},
                           {u"name"_s, name},
                           {u"description"_s, QJsonValue()},
                           {u"categoryId"_s, category},
                           {u"fePermission"_s, true},
                           {u"createdAt"_s, longAgo},
                           {u"updatedAt"_s, longAgo}};
    };
    if (request.is("GET", u"/identity/resources/permissions/v1"_s))
        return json(
            QJsonArray{key(u"p-1"_s, u"Read provisioning"_s, u"fe.secure.read.provisioningConfiguration"_s, u"cat-1"_s),
                       key(u"p-2"_s, u"Write groups"_s, u"fe.secure.write.groups"_s, u"cat-1"_s),
                       key(u"p-3"_s, u"Own"_s, u"reports.read"_s, {})});
    if (request.is("GET", u"/identity/resources/permissions/v1/categories"_s))
        return json(QJsonArray{QJsonObject{{u"id"_s, u"cat-1"_s}, {u"name"_s, u"Provisioning"_s}}});
    if (!request.is("PUT", u"/identity/resources/roles/v1/*/permissions"_s) ||
        !request.hasMembers({u"permissionIds"_s}))
        return refuse(request, u"not in the document"_s);
    const auto wanted = request.json.value("permissionIds"_L1).toVariant().toStringList();
    if (!m_pretends)
        m_keys.insert(request.at(4), wanted);
    return json(role(request.at(4)));
}

QByteArray FronteggFake::ofPortal(const Request& request)
{
    if (request.is("GET", u"/metadata"_s) && request.item(u"entityName"_s) == "adminBox"_L1)
        return json(QJsonObject{
            {u"rows"_s, QJsonArray{QJsonObject{{u"entityName"_s, u"adminBox"_s}, {u"configuration"_s, m_portal}}}}});
    if (!request.is("POST", u"/metadata"_s) || !request.hasMembers({u"entityName"_s, u"configuration"_s}) ||
        request.json.value("entityName"_L1).toString() != "adminBox"_L1)
        return refuse(request, u"not in the provider's source"_s);
    m_portal = request.json.value("configuration"_L1).toObject();
    return json(QJsonObject(), 201);
}

} // namespace provost::test
