// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/environment.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::frontegg {

using namespace vendor;
using asking::rest;

namespace {

/// A whole question may take many of them.
constexpr std::chrono::milliseconds longestRequest = 30s;
constexpr int unauthorized = 401;
constexpr int tooMany = 429;
/// More of a listing is not believed to be one.
constexpr int mostPages = 5'000;
constexpr int atOnce = 200;
/// Accounts that are looked through whether or not they have a connection.
constexpr qsizetype mostSearched = 50;

/// JSON of the pair, put together by hand: what parts of Qt's JSON would keep is overwritten by nobody.
QByteArray credentials(const KeyPair& pair)
{
    const auto quoted = [](QByteArrayView text) {
        QByteArray out(1, '"');
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        return out + '"';
    };
    return "{\"clientId\":" + quoted(pair.name) + ",\"secret\":" + quoted(pair.secret.expose()) + '}';
}

/// How long a token is good, less what a request may take; Frontegg's own clients renew so much earlier.
QDeadlineTimer goodFor(qint64 seconds)
{
    constexpr qint64 early = 60;
    constexpr qint64 longest = 24LL * 60 * 60;
    const auto left = std::clamp<qint64>(seconds - early, 0, longest);
    return QDeadlineTimer(std::chrono::seconds(left));
}

/// Exchanges the key for an environment token. It only asks, though by POST: nothing is different afterwards.
QCoro::Task<Result<void>> signIn(EnvironmentPtr at, Call call)
{
    const auto pair = pairIn(*at->key);
    if (!pair)
        co_return asking::at(at->server,
                             {ErrorKind::Unauthorized, {}, u"client ID and API key are both needed"_s, 0, {}, {}, 0});
    HttpRequest request{at->server,
                        HttpMethod::Post,
                        u"/auth/vendor/"_s,
                        {},
                        {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
                        credentials(*pair),
                        {},
                        {}};
    request.asksOnly = true;
    const AnswerBounds bounds = request.bounds;
    auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->server, answer.error());
    auto token = asking::cutSecret(answer->body, "token");
    const auto said = valueOf(*answer, bounds);
    if (!said)
        co_return asking::at(at->server, said.error());
    if (!token)
        co_return asking::at(
            at->server,
            {ErrorKind::BadAnswer, {}, u"no environment token came"_s, answer->status, {}, answer->requestId, 0});
    at->token = std::move(token);
    at->tokenEnds = goodFor((*said)["expiresIn"_L1].toInteger());
    co_return Result<void>();
}

HttpRequest requestFor(const Environment& at, const Question& question)
{
    HttpRequest request{at.server,
                        question.method,
                        question.path,
                        question.query,
                        {{"Accept", "application/json"}},
                        {},
                        Credential{at.server, at.token},
                        {64 * 1024 * 1024, 32, 4'000'000}};
    if (question.account)
        request.headers.emplaceBack("frontegg-tenant-id", question.account->text().toUtf8());
    if (question.body.isObject()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(question.body.toObject()).toJson(QJsonDocument::Compact);
    }
    return request;
}

/// One page of what Frontegg pages by number.
QCoro::Task<Result<QJsonArray>> pageOf(EnvironmentPtr at, QString path, std::optional<AccountId> account, int page,
                                       Call call)
{
    Question question{HttpMethod::Get, path, {}, account, {}};
    asking::Query query;
    query.add(u"_limit"_s, static_cast<qint64>(atOnce));
    query.add(u"_offset"_s, static_cast<qint64>(page)); // the number of a page, not of a row
    if (account) // else those of the accounts below it come along, as if they were in this one
        query.flag(u"_includeSubTenants"_s, false);
    question.query = query.get();
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value, u"items"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    co_return *list;
}

} // namespace

QCoro::Task<Result<HttpAnswer>> send(EnvironmentPtr at, Question question, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    bool isRenewed = false;
    while (true) {
        if (!at->token || at->tokenEnds.hasExpired()) {
            call.deadline = std::min(rest(deadline), longestRequest);
            const auto signedIn = co_await signIn(at, call);
            if (!signedIn)
                co_return tl::unexpected(signedIn.error());
            isRenewed = true;
        }
        call.deadline = std::min(rest(deadline), longestRequest);
        auto request = requestFor(*at, question);
        auto answer = co_await at->door->send(std::move(request), call);
        if (!answer)
            co_return asking::at(at->server, answer.error());
        if (answer->status == unauthorized && !isRenewed) {
            at->token.reset(); // refused, so that nothing was done: it is asked once more with a new one
            continue;
        }
        if (answer->status == tooMany && answer->retryAfterSeconds == 0)
            answer->retryAfterSeconds = 60; // it does not always tell; its own clients wait a minute
        co_return answer;
    }
}

QCoro::Task<Result<QJsonValue>> ask(EnvironmentPtr at, Question question, Call call)
{
    const auto answer = co_await send(at, std::move(question), std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto value = valueOf(*answer, {64 * 1024 * 1024, 32, 4'000'000});
    if (!value)
        co_return asking::at(at->server, value.error());
    co_return *value;
}

QCoro::Task<Result<QJsonArray>> askForList(EnvironmentPtr at, QString path, Call call)
{
    const Question question{HttpMethod::Get, path, {}, {}, {}};
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = vendor::listIn(*value);
    if (!list)
        co_return asking::at(at->server, list.error());
    co_return *list;
}

QCoro::Task<Result<QList<Account>>> listAccounts(EnvironmentPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto path = u"/tenants/resources/tenants/v2"_s;
    const std::optional<AccountId> ofAll;
    QList<Account> accounts;
    QHash<AccountId, Account> met;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto list = co_await pageOf(at, path, ofAll, page, call);
        if (!list)
            co_return tl::unexpected(list.error());
        const auto before = met.size();
        for (const auto& each : *list) {
            const auto account = accountIn(each.toObject());
            if (!account || met.contains(account->id))
                continue;
            met.insert(account->id, *account);
            accounts.append(*account);
        }
        if (list->size() < atOnce || met.size() == before)
            break;
    }
    at->accounts = met;
    at->order.clear();
    for (const auto& account : std::as_const(accounts))
        at->order.append(account.id);
    co_return accounts;
}

QCoro::Task<Result<QList<Found>>> listConnections(EnvironmentPtr at, Call call)
{
    const Question question{HttpMethod::Get, u"/directory/resources/v1/configurations/scim2"_s, {}, {}, {}};
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value);
    if (!list)
        co_return asking::at(at->server, list.error());
    QList<Found> found;
    for (const auto& each : *list) {
        if (const auto one = connectionIn(each.toObject()))
            found.append(*one);
    }
    at->found = found;
    co_return found;
}

QCoro::Task<Result<UserPage>> listUserPage(EnvironmentPtr at, AccountId account, int page, Call call)
{
    const auto path = u"/identity/resources/users/v3"_s;
    const std::optional<AccountId> within(account);
    const auto list = co_await pageOf(at, path, within, page, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    const auto origin = originIn(*at, account);
    UserPage users;
    users.isLast = list->size() < atOnce || page + 1 >= mostPages;
    for (const auto& each : *list) {
        if (auto user = userIn(each.toObject(), origin))
            users.entries.append(*std::move(user));
    }
    co_return users;
}

QCoro::Task<Result<QList<UserEntry>>> listUsers(EnvironmentPtr at, AccountId account, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<UserEntry> users;
    QSet<UserId> met;
    for (int page = 0;; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listUserPage(at, account, page, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        const auto before = met.size();
        for (const auto& entry : listed->entries) {
            if (!met.contains(entry.user.id))
                users.append(entry);
            met.insert(entry.user.id);
        }
        // A page without anybody who came by SCIM is none that repeats.
        const bool repeats = !listed->entries.isEmpty() && met.size() == before;
        if (listed->isLast || repeats)
            break;
    }
    co_return users;
}

QCoro::Task<Result<QList<GroupEntry>>> listGroups(EnvironmentPtr at, AccountId account, Call call)
{
    Question question{HttpMethod::Get, u"/identity/resources/groups/v1"_s, {}, account, {}};
    question.query.addQueryItem(u"_groupsRelations"_s, u"rolesAndUsers"_s);
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value, u"groups"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    const auto origin = originIn(*at, account);
    QList<GroupEntry> groups;
    for (const auto& each : *list) {
        if (auto group = groupIn(each.toObject(), origin))
            groups.append(*std::move(group));
    }
    at->groups.insert(account, groups);
    at->groupsEnd.insert(account, QDeadlineTimer(30s));
    co_return groups;
}

QCoro::Task<Result<void>> learn(EnvironmentPtr at, bool anew, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    if (at->order.isEmpty()) {
        const auto accounts = co_await listAccounts(at, call);
        if (!accounts)
            co_return tl::unexpected(accounts.error());
        anew = true;
    }
    if (!anew)
        co_return Result<void>();
    call.deadline = rest(deadline);
    const auto connections = co_await listConnections(at, std::move(call));
    if (!connections)
        co_return tl::unexpected(connections.error());
    co_return Result<void>();
}

Origin originIn(const Environment& at, const AccountId& account)
{
    Origin origin{at.accounts.value(account, {account, account.text()}), std::nullopt, {}};
    QStringList names;
    for (const auto& found : at.found) {
        if (found.account != account)
            continue;
        names.append(found.name);
        origin.connection = ConnectionId(found.id);
    }
    // Frontegg does not tell through which of several somebody came.
    if (names.size() > 1)
        origin.connection = ConnectionId(u"several:"_s + account.text());
    constexpr qsizetype mostNames = 3;
    origin.name = names.first(std::min(names.size(), mostNames)).join(u" / "_s);
    return origin;
}

QList<AccountId> searched(const Environment& at)
{
    if (at.order.size() <= mostSearched)
        return at.order;
    QList<AccountId> accounts;
    for (const auto& account : at.order) {
        const auto hasOne = [&account](const Found& found) { return found.account == account; };
        if (std::ranges::any_of(at.found, hasOne))
            accounts.append(account);
    }
    return accounts;
}

QList<AccountId> withoutConnection(const Environment& at, const std::optional<AccountId>& account)
{
    auto accounts = account ? QList<AccountId>{*account} : searched(at);
    accounts.removeIf([&at](const AccountId& each) { return originIn(at, each).connection.has_value(); });
    return accounts;
}

} // namespace provost::frontegg
