// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/stytch/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::stytch {

using namespace vendor;
using asking::rest;

namespace {

constexpr int atOnce = 1000; ///< the most that Stytch gives
constexpr int mostPages = 2000;
constexpr qsizetype mostAskedEach = 100; ///< organizations, for a connection that they do not tell of
constexpr std::chrono::milliseconds longestRequest = 30s;
constexpr AnswerBounds bounds{64 * 1024 * 1024, 64, 4'000'000};

/// Stytch ends a listing with null, an empty text, or nothing.
QString cursorIn(const QJsonObject& object, const QString& before)
{
    constexpr qsizetype longest = 4000;
    auto next = object.value("next_cursor"_L1).toString();
    return next == before || next.size() > longest ? QString() : next;
}

QJsonObject searchBody(const QString& after)
{
    QJsonObject body{{u"limit"_s, atOnce}};
    if (!after.isEmpty())
        body.insert(u"cursor"_s, after);
    return body;
}

} // namespace

Project projectAt(const ServerUrl& server, std::shared_ptr<const Secret> key, asking::Door door)
{
    Project project{server, key, nullptr, std::move(door)};
    if (const auto pair = pairIn(*key)) {
        auto plain = key->expose().toByteArray();
        project.basic = std::make_shared<const Secret>(Secret::take(plain.toBase64()));
        plain.fill('\0');
    }
    return project;
}

QCoro::Task<Result<HttpAnswer>> send(ProjectPtr at, Question question, Call call)
{
    if (!at->basic)
        co_return asking::at(at->server,
                             {ErrorKind::Unauthorized, {}, u"project ID and secret are both needed"_s, 0, {}, {}, 0});
    HttpRequest request{at->server,
                        question.method,
                        question.path,
                        question.query,
                        {{"Accept", "application/json"}},
                        {},
                        Credential{at->server, at->basic, "Basic"},
                        bounds};
    request.asksOnly = question.asksOnly;
    if (question.body) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = compact(*question.body);
    }
    call.deadline = std::min(call.deadline, longestRequest);
    auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->server, answer.error());
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> ask(ProjectPtr at, Question question, Call call)
{
    const auto answer = co_await send(at, std::move(question), std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto value = valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->server, value.error());
    co_return value->toObject();
}

QCoro::Task<Result<QList<Account>>> listOrganizations(ProjectPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<Account> accounts;
    QSet<AccountId> active;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        const Question question{HttpMethod::Post, u"/v1/b2b/organizations/search"_s, {}, searchBody(after), true};
        call.deadline = rest(deadline);
        const auto object = co_await ask(at, question, call);
        if (!object)
            co_return tl::unexpected(object.error());
        const auto list = listIn(*object, u"organizations"_s);
        if (!list)
            co_return asking::at(at->server, list.error());
        for (const auto& each : *list) {
            const auto one = organizationIn(each.toObject());
            if (one && std::ranges::find(accounts, one->id, &Account::id) == accounts.end())
                accounts.append(*one);
            if (one && each.toObject().value("scim_active_connection"_L1).isObject())
                active.insert(one->id);
        }
        after = cursorIn(object->value("results_metadata"_L1).toObject(), after);
        if (after.isEmpty())
            break;
    }
    at->organizations = accounts;
    at->active = active;
    co_return accounts;
}

QCoro::Task<Result<std::optional<Found>>> connectionOf(ProjectPtr at, Account organization, Call call)
{
    const Question question{HttpMethod::Get, pathOf(organization.id)};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object && object.error().kind == ErrorKind::NotFound)
        co_return std::optional<Found>();
    if (!object)
        co_return tl::unexpected(object.error());
    const auto connection = object->value("connection"_L1);
    if (!connection.isObject() && !connection.isNull() && !object->contains("request_id"_L1))
        co_return asking::at(at->server, {ErrorKind::BadAnswer, {}, u"no connection came"_s, 0, {}, {}, 0});
    co_return connectionIn(connection.toObject(), organization);
}

QCoro::Task<Result<QList<Found>>> listConnections(ProjectPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    if (at->organizations.isEmpty()) {
        const auto organizations = co_await listOrganizations(at, call);
        if (!organizations)
            co_return tl::unexpected(organizations.error());
    }
    QList<Found> found;
    const auto organizations = at->organizations;
    const auto active = at->active;
    for (const auto& organization : organizations) {
        if (organizations.size() > mostAskedEach && !active.contains(organization.id))
            continue; // one that is not active yet does not show there
        call.deadline = rest(deadline);
        const auto one = co_await connectionOf(at, organization, call);
        if (!one)
            co_return tl::unexpected(one.error());
        if (*one)
            found.append(**one);
    }
    at->found = found;
    co_return found;
}

std::optional<Found> known(const Project& at, const ConnectionId& id)
{
    const auto found = std::ranges::find(at.found, id.text(), &Found::id);
    return found == at.found.cend() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Result<void>> learn(ProjectPtr at, Call call)
{
    if (!at->found.isEmpty())
        co_return Result<void>();
    const auto listed = co_await listConnections(at, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return Result<void>();
}

QCoro::Task<Result<MemberPage>> listMembers(ProjectPtr at, Found connection, QString after, Call call)
{
    auto body = searchBody(after);
    body.insert(u"organization_ids"_s, QJsonArray{connection.organization.id.text()});
    const Question question{HttpMethod::Post, u"/v1/b2b/organizations/members/search"_s, {}, body, true};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto list = listIn(*object, u"members"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    MemberPage page;
    for (const auto& each : *list) {
        if (auto entry = memberIn(each.toObject(), connection))
            page.entries.append(*std::move(entry));
    }
    page.next = cursorIn(object->value("results_metadata"_L1).toObject(), after);
    co_return page;
}

QCoro::Task<Result<QList<MemberEntry>>> allMembers(ProjectPtr at, Found connection, Call call)
{
    constexpr auto fresh = 30s;
    const auto& organization = connection.organization.id;
    if (const auto ends = at->peopleEnd.constFind(organization); ends != at->peopleEnd.cend() && !ends->hasExpired())
        co_return at->people.value(organization);
    const QDeadlineTimer deadline(call.deadline);
    QList<MemberEntry> all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listMembers(at, connection, after, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        all.append(listed->entries);
        after = listed->next;
        if (after.isEmpty())
            break;
    }
    at->people.insert(organization, all);
    at->peopleEnd.insert(organization, QDeadlineTimer(fresh));
    co_return all;
}

QCoro::Task<Result<QList<GroupEntry>>> allGroups(ProjectPtr at, Found connection, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<GroupEntry> all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        asking::Query query;
        query.add(u"cursor"_s, after);
        query.add(u"limit"_s, static_cast<qint64>(atOnce));
        const Question question{HttpMethod::Get, pathOf(connection), query.get()};
        call.deadline = rest(deadline);
        const auto object = co_await ask(at, question, call);
        if (!object)
            co_return tl::unexpected(object.error());
        const auto list = object->value("scim_groups"_L1);
        if (!list.isArray() && !list.isNull() && !(list.isUndefined() && object->contains("status_code"_L1)))
            co_return asking::at(at->server, {ErrorKind::BadAnswer, {}, u"the answer is no list"_s, 0, {}, {}, 0});
        const auto items = list.toArray();
        for (const auto& each : items) {
            if (auto entry = groupIn(each.toObject(), connection))
                all.append(*std::move(entry));
        }
        after = cursorIn(*object, after);
        if (after.isEmpty())
            break;
    }
    co_return all;
}

QString pathOf(const AccountId& organization)
{
    return u"/v1/b2b/scim"_s + asking::segment(organization.text()) + u"/connection"_s;
}

QString pathOf(const Found& connection)
{
    return pathOf(connection.organization.id) + asking::segment(connection.id);
}

} // namespace provost::stytch
