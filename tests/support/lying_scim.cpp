// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lying_scim.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr int pageSize = 10;

QByteArray scimAnswer(const QJsonObject& body, int status = 200)
{
    return httpAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/scim+json");
}

QByteArray refusal(int status, const QString& detail)
{
    return scimAnswer({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                       {u"status"_s, QString::number(status)},
                       {u"detail"_s, detail}},
                      status);
}

QJsonObject supported(bool yes)
{
    return {{u"supported"_s, yes}};
}

} // namespace

LyingScim::LyingScim(int users, QSet<Lie> lies)
    : m_users(users)
    , m_lies(std::move(lies))
    , m_token("AbCd_eFgHiJkLmNoPqRsTuVw_" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()))
    , m_http([this](QTcpSocket& socket, const ReceivedRequest& request) { answer(socket, request); })
{
    rememberToken(m_token);
}

void LyingScim::answer(QTcpSocket& socket, const ReceivedRequest& request)
{
    const QByteArray path = request.target.split('?').constFirst();
    const QByteArray authorization = request.headers.value("authorization");
    const bool isOther = authorization == "Bearer " + otherToken();
    m_before = isOther ? 1000 : 0;
    if (authorization != "Bearer " + m_token && !isOther)
        socket.write(refusal(401, u"the token is not known"_s));
    else if (path == "/scim/v2/ServiceProviderConfig" && !lies(Lie::NoConfiguration))
        socket.write(scimAnswer({{u"patch"_s, supported(!lies(Lie::AdvertisesNoPatch))},
                                 {u"filter"_s, supported(true)},
                                 {u"sort"_s, supported(false)},
                                 {u"etag"_s, supported(false)}}));
    else if (path == "/scim/v2/Users")
        socket.write(list(request));
    else if (path.startsWith("/scim/v2/Users/user-"))
        socket.write(one(request, path.mid(int(qstrlen("/scim/v2/Users/user-"))).toInt()));
    else if (path == "/scim/v2/Groups" && !lies(Lie::NoGroups))
        socket.write(groups(request));
    else if (path == "/scim/v2/Groups/group-1" && m_hasGroup && !lies(Lie::NoGroups))
        socket.write(oneGroup(request));
    else if (path == "/scim/v2/Me" && !m_me.isEmpty())
        socket.write(scimAnswer({{u"id"_s, u"me"_s}, {u"userName"_s, u"me@acme.example"_s}, {u"displayName"_s, m_me}}));
    else
        socket.write(refusal(404, u"nothing is here"_s));
}

QJsonObject LyingScim::user(int number) const
{
    const QString stem = lies(Lie::OtherCase) ? u"USERNAME"_s : u"userName"_s;
    QJsonObject made{{stem, u"user%1@acme.example"_s.arg(number)},
                     {u"displayName"_s, u"User %1"_s.arg(number)},
                     {u"meta"_s, QJsonObject{{u"created"_s, u"2026-01-01T00:00:00Z"_s},
                                             {u"lastModified"_s, u"2026-01-02T00:00:00Z"_s}}}};
    if (lies(Lie::TellsNoTimes))
        made.remove(u"meta"_s);
    if (!lies(Lie::NoIds) || number % 5 != 0)
        made.insert(u"id"_s, u"user-%1"_s.arg(number));
    if (m_usersTell && m_members.contains(number))
        made.insert(u"groups"_s, QJsonArray{QJsonObject{{u"value"_s, u"group-1"_s}, {u"display"_s, u"Everybody"_s}}});
    const bool active = !m_inactive.contains(number);
    made.insert(u"active"_s,
                lies(Lie::WordsForBooleans) ? QJsonValue(active ? u"True"_s : u"False"_s) : QJsonValue(active));
    return made;
}

QByteArray LyingScim::list(const ReceivedRequest& request)
{
    const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
    if (lies(Lie::HtmlForUsers))
        return httpAnswer(200, "<html><body>Please sign in</body></html>", "text/html");
    const auto filter = lies(Lie::IgnoresFilter) ? QString() : query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    if (const auto complaint = complaintAbout(filter); !complaint.isEmpty())
        return scimAnswer({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                           {u"status"_s, u"400"_s},
                           {u"scimType"_s, u"invalidFilter"_s},
                           {u"detail"_s, complaint}},
                          400);
    QList<int> all;
    for (int number = m_before + 1; number <= m_before + m_users; ++number) {
        const bool isHidden = lies(Lie::HidesHolders) && number % 3 == 0;
        if (!m_gone.contains(number) && !isHidden && (filter.isEmpty() || matches(number, filter)))
            all.append(number);
    }
    int start = std::max(1, query.queryItemValue(u"startIndex"_s).toInt());
    const int count = query.hasQueryItem(u"count"_s) ? query.queryItemValue(u"count"_s).toInt() : pageSize;
    if (lies(Lie::AllowsTwoPages) && count > 1 && m_allowed-- == 0) {
        m_allowed = 2;
        return httpAnswer(429, "{}", "application/scim+json", "Retry-After: 1\r\n");
    }
    if (lies(Lie::ForgetsEverybodyOnce) && start == 1 && count > 1 && !std::exchange(m_hasBroken, true))
        all.clear();
    m_listings += start == 1 && count > 1 ? 1 : 0;
    if (lies(Lie::BreaksOnPageThree) && start == 1 + 2 * pageSize && !std::exchange(m_hasBroken, true))
        return httpAnswer(503, "<html>busy</html>", "text/html");
    if (lies(Lie::RefusesBeyond) && start > all.size() && start > 1)
        return refusal(400, u"startIndex is out of range"_s);
    if (lies(Lie::IgnoresStartIndex))
        start = 1;
    QList<int> page = all.mid(start - 1, std::min(count, pageSize));
    if (lies(Lie::EndsEarly) && start > 2 * pageSize)
        page.clear();
    if (lies(Lie::Endless)) {
        page.clear();
        for (int i = 0; i < pageSize; ++i)
            page.append(start + i);
    }
    QJsonArray resources;
    for (const int number : page)
        resources.append(user(number));
    qsizetype total = all.size();
    if (lies(Lie::TotalIsOfThePage))
        total = page.size();
    else if (lies(Lie::CountsTooFew))
        total /= 2;
    const QString name = lies(Lie::OtherCase) ? u"resources"_s : u"Resources"_s;
    return scimAnswer({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}},
                       {u"totalResults"_s, total},
                       {u"startIndex"_s, start},
                       {u"itemsPerPage"_s, page.size()},
                       {name, resources}});
}

QByteArray LyingScim::groups(const ReceivedRequest& request)
{
    const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
    const auto start = query.queryItemValue(u"startIndex"_s).toInt();
    const bool isAsked = query.queryItemValue(u"count"_s).toInt() > 1 && start == 1;
    const bool forgets = lies(Lie::ForgetsEverybodyOnce) && isAsked && !std::exchange(m_forgotGroups, true);
    const bool isThere = m_hasGroup && !forgets && !query.hasQueryItem(u"filter"_s);
    QJsonArray all;
    if (isThere && start <= 1)
        all.append(group());
    return scimAnswer({{u"totalResults"_s, isThere ? 1 : 0}, {u"Resources"_s, all}});
}

QByteArray LyingScim::one(const ReceivedRequest& request, int number)
{
    if (number <= m_before || number > m_before + m_users || m_gone.contains(number))
        return refusal(404, u"no such user"_s);
    if (request.method == "PATCH" && !lies(Lie::SwallowsPatch)) {
        const auto operation = QJsonDocument::fromJson(request.body)["Operations"_L1][0];
        if (operation["path"_L1].toString() != "active"_L1 || !operation["value"_L1].isBool())
            return refusal(400, u"only active can be changed"_s);
        if (operation["value"_L1].toBool())
            m_inactive.remove(number);
        else
            m_inactive.insert(number);
    }
    return scimAnswer(user(number));
}

void LyingScim::addGroup(const QList<int>& members, bool usersTell)
{
    m_hasGroup = true;
    m_members = members;
    m_usersTell = usersTell;
}

QJsonObject LyingScim::group() const
{
    QJsonArray members;
    for (const int number : m_members) {
        if (!lies(Lie::CutsMembers) || members.size() < m_mostListed)
            members.append(QJsonObject{{u"value"_s, u"user-%1"_s.arg(number)}});
    }
    QJsonObject made{{u"id"_s, u"group-1"_s}, {u"displayName"_s, u"Everybody"_s}};
    if (!lies(Lie::LeavesMembersOut) && !members.isEmpty())
        made.insert(u"members"_s, members);
    return made;
}

QByteArray LyingScim::groupVersion() const
{
    return "W/\"" + QByteArray::number(m_groupChanges) + '"';
}

QByteArray LyingScim::oneGroup(const ReceivedRequest& request)
{
    if (request.method == "PATCH") {
        const auto wanted = request.headers.value("if-match");
        if (!wanted.isEmpty() && wanted != groupVersion())
            return refusal(412, u"the group is another one by now"_s);
        if (!lies(Lie::SwallowsPatch)) {
            if (const auto refused = changeGroup(request.body); !refused.isEmpty())
                return refused;
        }
    } else if (request.method != "GET") {
        return refusal(405, u"a group is read and changed, not replaced"_s);
    }
    return httpAnswer(200, QJsonDocument(group()).toJson(QJsonDocument::Compact), "application/scim+json",
                      "ETag: " + groupVersion() + "\r\n");
}

/// Adds and removes the members that are named one by one; empty where all of it was understood.
QByteArray LyingScim::changeGroup(const QByteArray& body)
{
    static const QRegularExpression one(uR"re(^members\[value eq "user-(\d+)"\]$)re"_s);
    const auto operations = QJsonDocument::fromJson(body)["Operations"_L1].toArray();
    for (const auto& operation : operations) {
        const auto path = operation["path"_L1].toString();
        const auto removed = one.match(path);
        if (operation["op"_L1].toString() == "remove"_L1 && removed.hasMatch()) {
            m_members.removeAll(removed.captured(1).toInt());
        } else if (operation["op"_L1].toString() == "add"_L1 && path == "members"_L1) {
            const auto added = operation["value"_L1].toArray();
            for (const auto& member : added)
                m_members.append(member["value"_L1].toString().section(u'-', 1).toInt());
        } else {
            return refusal(400, u"members alone are added and removed"_s);
        }
    }
    ++m_groupChanges;
    return {};
}

QString LyingScim::complaintAbout(const QString& filter) const
{
    if (lies(Lie::RefusesOr) && filter.contains(" or "_L1))
        return u"one comparison is enough"_s;
    if (lies(Lie::KnowsEqualityOnly) && (filter.contains(" co "_L1) || filter.contains(" sw "_L1)))
        return u"eq is the only operator here"_s;
    return {};
}

/// One comparison of those that are joined by `or` is enough. An attribute that is not known is had by nobody.
bool LyingScim::matches(int number, const QString& filter) const
{
    static const QRegularExpression comparison(uR"re(^([\w.]+) (eq|co|sw) "((?:[^"\\]|\\.)*)"$)re"_s);
    const auto user = this->user(number);
    const QHash<QString, QString> values{
        {u"userName"_s, user[lies(Lie::OtherCase) ? "USERNAME"_L1 : "userName"_L1].toString()},
        {u"displayName"_s, user["displayName"_L1].toString()},
        {u"groups.value"_s, user["groups"_L1][0]["value"_L1].toString()}};
    const auto terms = filter.split(u" or "_s);
    for (const auto& term : terms) {
        const auto read = comparison.match(term);
        const auto value = values.value(read.captured(1));
        const auto sought = read.captured(3);
        const auto op = read.captured(2);
        if (value.isEmpty() || !read.hasMatch())
            continue;
        if ((op == "eq"_L1 && value.compare(sought, Qt::CaseInsensitive) == 0) ||
            (op == "co"_L1 && value.contains(sought, Qt::CaseInsensitive)) ||
            (op == "sw"_L1 && value.startsWith(sought, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

} // namespace provost::test
