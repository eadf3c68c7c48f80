// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lying_scim.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
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
    const bool isFiltered = query.hasQueryItem(u"filter"_s) && !lies(Lie::IgnoresFilter);
    QList<int> all;
    for (int number = 1; number <= m_users && !isFiltered; ++number) {
        if (!m_gone.contains(m_before + number))
            all.append(m_before + number);
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
        all.append(QJsonObject{{u"id"_s, u"group-1"_s}, {u"displayName"_s, u"Everybody"_s}});
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

} // namespace provost::test
