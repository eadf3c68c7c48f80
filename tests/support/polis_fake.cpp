// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/polis_fake.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QByteArray refusal(int status, const QByteArray& message)
{
    return httpAnswer(status,
                      R"({"error":{"message":")" + message + R"(","code":)" + QByteArray::number(status) + "}}");
}

} // namespace

PolisFake::PolisFake()
    : m_key("polis-key-" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()))
{
    rememberToken(m_key);
}

QString PolisFake::addDirectory(const QString& tenant, const QString& name, const QString& type)
{
    const auto id = nextId(u"58b5cd9d-"_s);
    const auto secret = u"FAc-%1_%2"_s.arg(QString::number(QDateTime::currentMSecsSinceEpoch()), id);
    rememberToken(secret.toLatin1());
    const auto path = u"/api/scim/v2.0/"_s + id + (type == "azure-scim-v2"_L1 ? u"/?aadOptscim062020"_s : QString());
    const QJsonObject scim{{u"path"_s, path}, {u"endpoint"_s, VendorFake::url() + path}, {u"secret"_s, secret}};
    const QJsonObject webhook{{u"endpoint"_s, u"https://hook.example"_s}, {u"secret"_s, u"whs-"_s + secret}};
    m_directories.append({id,
                          {{u"id"_s, id},
                           {u"name"_s, name},
                           {u"tenant"_s, tenant},
                           {u"product"_s, u"crm"_s},
                           {u"type"_s, type},
                           {u"deactivated"_s, false},
                           {u"log_webhook_events"_s, false},
                           {u"scim"_s, scim},
                           {u"webhook"_s, webhook}},
                          {},
                          {},
                          {}});
    return id;
}

QString PolisFake::addUser(const QString& id, const QString& email, bool active)
{
    const auto user = nextId(u"user-"_s);
    directory(id)->users.append({{u"id"_s, user},
                                 {u"email"_s, email},
                                 {u"first_name"_s, email.section(u'@', 0, 0)},
                                 {u"last_name"_s, u"Example"_s},
                                 {u"active"_s, active},
                                 {u"raw"_s, QJsonObject{{u"userName"_s, email}, {u"externalId"_s, u"ext-"_s + user}}}});
    return user;
}

QString PolisFake::addGroup(const QString& id, const QString& name, const QStringList& members)
{
    const auto group = nextId(u"group-"_s);
    directory(id)->groups.append(
        {{u"id"_s, group}, {u"name"_s, name}, {u"raw"_s, QJsonObject{{u"displayName"_s, name}}}});
    directory(id)->members.insert(group, members);
    return group;
}

PolisFake::Directory* PolisFake::directory(const QString& id)
{
    const auto found = std::ranges::find(m_directories, id, &Directory::id);
    return found == m_directories.end() ? nullptr : &*found;
}

const PolisFake::Directory* PolisFake::directory(const QString& id) const
{
    const auto found = std::ranges::find(m_directories, id, &Directory::id);
    return found == m_directories.cend() ? nullptr : &*found;
}

QString PolisFake::secretOf(const QString& id) const
{
    return directory(id)->json.value("scim"_L1).toObject().value("secret"_L1).toString();
}

bool PolisFake::isDeactivated(const QString& id) const
{
    return directory(id)->json.value("deactivated"_L1).toBool();
}

QByteArray PolisFake::paged(const Request& request, const QList<QJsonObject>& all)
{
    constexpr int most = 50;
    const int asked = request.item(u"pageLimit"_s).isEmpty() ? most : request.item(u"pageLimit"_s).toInt();
    QJsonArray items;
    for (qsizetype at = request.item(u"pageOffset"_s).toLongLong();
         at < all.size() && items.size() < std::min(asked, most); ++at)
        items.append(all.at(at));
    return json(QJsonObject{{u"data"_s, items}, {u"error"_s, QJsonValue()}, {u"pageToken"_s, QJsonValue()}});
}

QByteArray PolisFake::answer(const Request& request)
{
    const auto words = request.headers.value("authorization").split(' ');
    if (words.value(1) != m_key) // the first one is not looked at
        return refusal(401, "Unauthorized");
    if (request.is("POST", u"/api/v1/dsync"_s))
        return create(request);
    if (request.is("GET", u"/api/v1/dsync/product"_s)) {
        if (!request.hasOnlyItems({u"product"_s, u"pageOffset"_s, u"pageLimit"_s}))
            return refuse(request, u"not in the source"_s);
        QList<QJsonObject> all;
        for (const auto& one : std::as_const(m_directories)) {
            if (one.json.value("product"_L1).toString() == request.item(u"product"_s))
                all.append(one.json);
        }
        return paged(request, all);
    }
    if (request.at(3) == "setuplinks"_L1)
        return ofLinks(request);
    if (request.at(3) == "events"_L1)
        return ofEvents(request);
    return request.at(3) == "users"_L1 || request.at(3) == "groups"_L1 ? ofThings(request) : ofDirectory(request);
}

QByteArray PolisFake::create(const Request& request)
{
    if (!request.hasMembers({u"tenant"_s, u"product"_s, u"name"_s, u"type"_s}))
        return refuse(request, u"other members"_s);
    const auto tenant = request.json.value("tenant"_L1).toString();
    if (tenant.isEmpty())
        return refusal(400, "Missing required parameters.");
    if (tenant.contains(u':'))
        return refusal(400, "tenant cannot contain the character :");
    const QStringList known{u"azure-scim-v2"_s, u"onelogin-scim-v2"_s, u"okta-scim-v2"_s, u"jumpcloud-scim-v2"_s,
                            u"generic-scim-v2"_s};
    const auto type = request.json.value("type"_L1).toString();
    if (!known.contains(type))
        return refusal(400, "Invalid directory type.");
    const auto id = addDirectory(tenant, request.json.value("name"_L1).toString(), type);
    return json(QJsonObject{{u"data"_s, directory(id)->json}}, 201);
}

QByteArray PolisFake::ofDirectory(const Request& request)
{
    const bool isOne = request.is(request.method, u"/api/v1/dsync/*"_s);
    const bool isKnown = request.method == "GET" || request.method == "PATCH" || request.method == "DELETE";
    if (!isOne || !isKnown || !request.hasOnlyItems({}))
        return refuse(request, u"not in the source"_s);
    auto* found = directory(request.at(3));
    if (request.method == "DELETE") {
        if (!m_pretends)
            m_directories.removeIf([&](const Directory& one) { return one.id == request.at(3); });
        return json(QJsonObject{{u"data"_s, QJsonObject()}}); // whether or not it was there
    }
    if (!found)
        return refusal(404, "Directory configuration not found.");
    if (request.method == "PATCH") {
        for (auto it = request.json.constBegin(); it != request.json.constEnd(); ++it) {
            if (it.key() != "name"_L1 && it.key() != "deactivated"_L1)
                return refuse(request, u"cannot be changed"_s);
            found->json.insert(it.key(), *it);
        }
    }
    return json(QJsonObject{{u"data"_s, found->json}});
}

QByteArray PolisFake::ofThings(const Request& request)
{
    if (request.method != "GET" || !request.hasOnlyItems({u"directoryId"_s, u"pageOffset"_s, u"pageLimit"_s}))
        return refuse(request, u"not in the source"_s);
    const auto* found = directory(request.item(u"directoryId"_s));
    if (!found)
        return refusal(404, "Directory not found.");
    const auto& all = request.at(3) == "users"_L1 ? found->users : found->groups;
    if (request.path.size() == 4)
        return paged(request, all);
    const auto one = std::ranges::find_if(
        all, [&](const QJsonObject& each) { return each.value("id"_L1).toString() == request.at(4); });
    if (one == all.cend())
        return refusal(404, "Not found.");
    if (request.path.size() == 5)
        return json(QJsonObject{{u"data"_s, *one}});
    if (!request.is("GET", u"/api/v1/dsync/groups/*/members"_s))
        return refuse(request, u"not in the source"_s);
    QList<QJsonObject> members;
    for (const auto& id : found->members.value(request.at(4)))
        members.append({{u"user_id"_s, id}, {u"id"_s, u"m-"_s + id}});
    return paged(request, members);
}

QString PolisFake::linkOf(const QString& tenant) const
{
    const auto isIts = [&](const QJsonObject& link) { return link.value("tenant"_L1).toString() == tenant; };
    const auto found = std::ranges::find_if(m_links, isIts);
    return found == m_links.cend() ? QString() : found->value("url"_L1).toString();
}

QByteArray PolisFake::createLink(const Request& request)
{
    const auto tenant = request.json.value("tenant"_L1).toString();
    const bool regenerates = request.json.contains("regenerate"_L1);
    QStringList members{u"tenant"_s, u"product"_s, u"expiryDays"_s};
    if (regenerates)
        members.append(u"regenerate"_s);
    if (!request.hasMembers(members) || !request.hasOnlyItems({}))
        return refuse(request, u"other members"_s);
    if (tenant.isEmpty() || tenant.contains(u':'))
        return refusal(400, "tenant cannot contain the character :");
    const auto isIts = [&](const QJsonObject& link) { return link.value("tenant"_L1).toString() == tenant; };
    const auto standing = std::ranges::find_if(m_links, isIts);
    if (regenerates && standing == m_links.end())
        return refusal(500, "Cannot read properties of undefined (reading 'setupID')");
    if (!regenerates && standing != m_links.end())
        return json(QJsonObject{{u"data"_s, *standing}}, 201); // as it stands, whatever was asked for
    m_links.removeIf(isIts);
    const auto token = inventSecret("0b96a483");
    const auto until =
        QDateTime::currentDateTimeUtc().addDays(request.json.value("expiryDays"_L1).toInt()).toMSecsSinceEpoch();
    auto host = VendorFake::url();
    m_links.append({{u"setupID"_s, nextId(u"0689f76f-"_s)},
                    {u"tenant"_s, tenant},
                    {u"product"_s, request.json.value("product"_L1)},
                    {u"service"_s, u"dsync"_s},
                    {u"validTill"_s, double(until)},
                    {u"url"_s, m_linkUrl.isEmpty() ? host + u"/setup/"_s + QString::fromLatin1(token) : m_linkUrl}});
    return json(QJsonObject{{u"data"_s, m_links.constLast()}}, 201);
}

QByteArray PolisFake::ofLinks(const Request& request)
{
    if (request.is("POST", u"/api/v1/dsync/setuplinks"_s))
        return createLink(request);
    if (request.is("GET", u"/api/v1/dsync/setuplinks/product"_s)) {
        if (!request.hasOnlyItems({u"product"_s, u"pageOffset"_s, u"pageLimit"_s}))
            return refuse(request, u"not in the source"_s);
        QList<QJsonObject> all;
        for (const auto& one : std::as_const(m_links)) {
            if (one.value("product"_L1).toString() == request.item(u"product"_s))
                all.append(one);
        }
        return paged(request, all);
    }
    if (!request.is("DELETE", u"/api/v1/dsync/setuplinks"_s) || !request.hasOnlyItems({u"id"_s}))
        return refuse(request, u"not in the source"_s);
    if (!m_pretends)
        m_links.removeIf(
            [&](const QJsonObject& one) { return one.value("setupID"_L1).toString() == request.item(u"id"_s); });
    return json(QJsonObject{{u"data"_s, QJsonObject()}}); // whether or not it was there
}

void PolisFake::addDelivery(const QString& id, const QJsonValue& payload, const QString& at, int status)
{
    directory(id)->deliveries.append({{u"id"_s, nextId(u"event-"_s)},
                                      {u"webhook_endpoint"_s, u"https://who:pass@hook.example/scim?key=k1"_s},
                                      {u"created_at"_s, at},
                                      {u"status_code"_s, status},
                                      {u"delivered"_s, status == 200},
                                      {u"payload"_s, payload}});
}

qsizetype PolisFake::deliveries(const QString& id) const
{
    return directory(id)->deliveries.size();
}

QByteArray PolisFake::ofEvents(const Request& request)
{
    auto* found = directory(request.item(u"directoryId"_s));
    if (request.is("GET", u"/api/v1/dsync/events"_s) &&
        request.hasOnlyItems({u"directoryId"_s, u"pageOffset"_s, u"pageLimit"_s}))
        return found ? paged(request, found->deliveries) : refusal(404, "Directory not found.");
    if (!request.is("DELETE", u"/api/v1/dsync/events"_s) || !request.hasOnlyItems({u"directoryId"_s}))
        return refuse(request, u"not in the source"_s);
    if (!found)
        return refusal(404, "Directory configuration not found.");
    found->deliveries.clear();
    return json(QJsonObject{{u"data"_s, QJsonValue()}});
}

} // namespace provost::test
