// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/scim_mount.h"

#include "model/scim/error.h"
#include "server/scim/answers.h"
#include "server/scim/authentication.h"
#include "server/scim/client_dialect.h"
#include "server/scim/redaction.h"
#include "server/scim/routes.h"
#include "server/storage/credential.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr QByteArrayView byConnection("/directory/resources/scim/v2.0");
constexpr qsizetype longestId = 256;    ///< of a resource, in the activity
constexpr qsizetype longestKept = 2048; ///< of an address, a query or a User-Agent in the activity, in UTF-16 units

QString decoded(QByteArrayView encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toByteArray()));
}

/// Where a request goes: the mount as the client wrote it, the connection it names, and the rest of the path.
struct Place
{
    QByteArray mount;
    std::optional<QString> connectionId;
    QByteArray rest;
};

/// What stands behind a mount. Where a base URL was entered with a slash at its end, identity providers send two.
QByteArray behind(QByteArrayView mount, const QByteArray& path)
{
    auto rest = path.sliced(mount.size());
    while (rest.startsWith("//"))
        rest.remove(0, 1);
    return rest;
}

Place placeOf(const QByteArray& path, const QByteArrayList& prefixes)
{
    for (const QByteArray& prefix : prefixes) {
        if (!path.startsWith(prefix) || (path.size() > prefix.size() && path[prefix.size()] != '/'))
            continue;
        if (prefix != byConnection)
            return {prefix, std::nullopt, behind(prefix, path)};
        const qsizetype begin = prefix.size() + 1;
        const qsizetype end = path.indexOf('/', begin);
        const qsizetype idEnd = end < 0 ? path.size() : end;
        const QByteArray id = begin < path.size() ? path.sliced(begin, idEnd - begin) : QByteArray();
        const auto mount = path.first(idEnd);
        return {mount, decoded(id), behind(mount, path)};
    }
    return {{}, std::nullopt, path};
}

/// It leaves no event: who floods the server with guesses must not fill the activity with them too.
HttpResponse tooManyGuesses(int wait)
{
    const Error error = scim::refuse(429, {}, u"Too many tokens from here were wrong. Try again later."_s).value();
    HttpResponse answer = scimErrorAnswer(error);
    answer.headers.emplaceBack("Retry-After", QByteArray::number(wait));
    return answer;
}

} // namespace

/// One request on its way. Handed from thread to thread, never used by two at once.
struct ScimMount::Exchange
{
    std::shared_ptr<const HttpRequest> request;
    Place place;
    std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
    qint64 at = 0;
    ScimRoutes::Found found;
    Identification identity;
    bool isAuthenticated = false;
    QString resourceName;
    RoleChanges roleChanges;
    QString remark;
    std::vector<RefusedOperation> refusedOperations;
    Error error; ///< of the answer, where it is one

    /// Anybody may say so: it keeps a request from being taken for the identity provider's, and from nothing else.
    [[nodiscard]] bool isByConsole() const { return request->header("provost-caller") == "console"; }
    /// What of a text goes into the activity.
    [[nodiscard]] QString kept(const QString& text) const
    {
        return withoutTokens(text, sentToken(*request)).left(longestKept);
    }
};

ScimMount::ScimMount(Storage& storage, EventLog& events, const Clock& clock, GuessLimit& guesses, ScimSettings settings)
    : m_storage(storage)
    , m_events(events)
    , m_clock(clock)
    , m_guesses(guesses)
    , m_settings(std::move(settings))
    , m_prefixes(prefixes(*m_settings.profile))
    , m_routes(*m_settings.profile)
    , m_lastUse(storage)
{
}

QByteArrayList ScimMount::prefixes(const Profile& profile)
{
    QByteArrayList prefixes{byConnection.toByteArray()};
    for (QByteArray mount : profile.mounts) {
        mount.replace("/{connection}", "");
        if (!prefixes.contains(mount))
            prefixes.append(mount);
    }
    return prefixes;
}

void ScimMount::serve(std::shared_ptr<const HttpRequest> request, Respond respond)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->place = placeOf(request->path, m_prefixes);
    exchange->request = std::move(request);
    exchange->at = m_clock.now();
    if (const int wait = secondsToWait(*exchange); wait > 0) {
        respond(tooManyGuesses(wait));
        return;
    }
    exchange->found = m_routes.find(exchange->request->method, exchange->place.rest);
    const auto job = [this, exchange](Sql& sql) { return run(*exchange, sql); };
    const auto render = [exchange](const Error& error) {
        exchange->error = asSeenByClient(error);
        // Where the COMMIT failed, none of this has happened.
        exchange->roleChanges = {};
        exchange->refusedOperations.clear();
        exchange->remark.clear();
        return scimErrorAnswer(error);
    };
    const auto answer = [this, exchange, respond = std::move(respond)](HttpResponse response) {
        finish(*exchange, response);
        respond(std::move(response));
    };
    if (exchange->found.route && exchange->found.route->access == ScimAccess::Write)
        m_storage.write(job, render, answer);
    else
        m_storage.read(job, render, answer);
}

HttpResponse ScimMount::noRoute(Exchange& exchange) const
{
    exchange.error = noSuchRoute(exchange.request->method, exchange.place.rest, exchange.found);
    HttpResponse answer = scimErrorAnswer(exchange.error);
    if (!exchange.found.allowed.isEmpty())
        answer.headers.append({"Allow", exchange.found.allowed.join(", ")});
    return answer;
}

/// Whether this may be read without saying who asks, so that a client can find out how to authenticate (RFC 7643
/// section 5).
bool ScimMount::isOpen(const Exchange& exchange)
{
    return exchange.found.route && exchange.found.route->access == ScimAccess::Open &&
           exchange.request->header("authorization").isEmpty();
}

Result<HttpResponse> ScimMount::run(Exchange& exchange, Sql& sql) const
{
    const ScimCaller& caller = exchange.identity.caller;
    if (!isOpen(exchange)) {
        const auto accepted =
            authenticate(sql, *exchange.request, exchange.place.connectionId, exchange.at, exchange.identity);
        // A paused connection's identity provider has called all the same.
        exchange.isAuthenticated = accepted || accepted.error().httpStatus == 403;
        if (!accepted)
            return tl::unexpected(accepted.error());
        if (const auto offered = checkOffered(caller); !offered)
            return tl::unexpected(offered.error());
    }
    if (!exchange.found.route)
        return noRoute(exchange);
    const auto origin = exchange.request->origin.isEmpty() || m_settings.publicUrlIsGiven
                            ? m_settings.publicUrl
                            : QString::fromLatin1(exchange.request->origin);
    ScimScope scope{*exchange.request,
                    sql,
                    exchange.at,
                    caller,
                    m_settings,
                    m_routes,
                    origin + QString::fromUtf8(exchange.place.mount),
                    exchange.found.captures,
                    {},
                    {}};
    auto answer = call(*exchange.found.route, scope);
    exchange.roleChanges = answer ? scope.roleChanges : RoleChanges();
    exchange.resourceName = scope.resourceName;
    exchange.remark = scope.remark;
    exchange.refusedOperations = answer ? std::move(scope.refusedOperations) : std::vector<RefusedOperation>();
    exchange.error = scope.refusal;
    return answer;
}

/// Whether provisioning is there at all for this account.
Result<void> ScimMount::checkOffered(const ScimCaller& caller) const
{
    const auto& gate = m_settings.profile->planGate;
    if (gate && caller.plan.compare(*gate, Qt::CaseInsensitive) != 0)
        return scim::refuse(403, {}, u"Provisioning needs the plan %1, which this account does not have."_s.arg(*gate));
    if (caller.isOfSelfService)
        return scim::refuse(403, {},
                            u"This connection was set up by self-service, which is switched off for the account."_s);
    return {};
}

/// The id of the user or group that a request names, or has made.
QString ScimMount::touchedBy(const Exchange& exchange, const HttpResponse& answer)
{
    if (!exchange.isAuthenticated || !exchange.found.route)
        return {};
    if (exchange.found.route->pattern == "/Users/{id}" || exchange.found.route->pattern == "/Groups/{id}")
        return exchange.found.captures.value(0).left(longestId);
    if (answer.status != 201)
        return {};
    for (const auto& [name, value] : answer.headers) {
        if (name == "Location")
            return QString::fromUtf8(value.sliced(value.lastIndexOf('/') + 1)).left(longestId);
    }
    return {};
}

int ScimMount::secondsToWait(const Exchange& exchange)
{
    const auto sent = parseCredential(CredentialKind::ScimToken, sentToken(*exchange.request));
    return sent ? m_guesses.secondsToWait(exchange.request->remoteAddress, sent->publicId.toLatin1(), exchange.at) : 0;
}

void ScimMount::noteGuess(const Exchange& exchange)
{
    const auto sent = parseCredential(CredentialKind::ScimToken, sentToken(*exchange.request));
    const QByteArray& address = exchange.request->remoteAddress;
    if (exchange.identity.isGuess)
        m_guesses.failed(address, sent->publicId.toLatin1(), exchange.at);
    else if (exchange.isAuthenticated)
        m_guesses.succeeded(address, sent->publicId.toLatin1());
}

/// What every event of a request tells.
EventRecord ScimMount::recordOf(const Exchange& exchange)
{
    const HttpRequest& request = *exchange.request;
    const ScimCaller& caller = exchange.identity.caller;
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    EventRecord event;
    event.at = exchange.at;
    event.accountId = orNothing(caller.accountId);
    event.connectionId = orNothing(caller.connectionId);
    event.connectionName = caller.connectionName;
    event.tokenId = orNothing(caller.tokenId);
    event.byConsole = exchange.isByConsole();
    event.dialect = dialectOf(request);
    event.durationUs =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - exchange.begin)
            .count();
    event.requestId = QString::fromLatin1(request.requestId);
    event.userAgent = exchange.kept(QString::fromUtf8(request.header("user-agent")));
    return event;
}

/// An event of its own for each operation that was refused, before that of the bulk request. They share its id.
void ScimMount::recordRefused(const Exchange& exchange, const EventRecord& whole)
{
    const QByteArray token = sentToken(*exchange.request);
    for (const RefusedOperation& operation : exchange.refusedOperations) {
        EventRecord event = whole;
        event.method = QString::fromLatin1(operation.method);
        event.path = exchange.kept(decoded(exchange.place.mount) + QString::fromUtf8(operation.path));
        event.query = exchange.kept(QString::fromUtf8(operation.query));
        event.pattern = operation.pattern.isEmpty() ? u"(none)"_s : QString::fromLatin1(operation.pattern);
        event.status = operation.error.httpStatus;
        event.scimType = operation.error.scimType;
        event.detail = withoutTokens(operation.error.detail, token);
        event.resourceName = exchange.kept(operation.resourceName);
        event.resourceId = exchange.kept(operation.resourceId).left(longestId);
        event.requestBody = keepableBody(operation.body, token);
        event.answerBody = keepableBody(operation.answer, token);
        m_events.record(std::move(event));
    }
}

void ScimMount::finish(const Exchange& exchange, const HttpResponse& answer)
{
    const HttpRequest& request = *exchange.request;
    const QByteArray token = sentToken(request);
    const QString& reason =
        exchange.identity.forActivity.isEmpty() ? exchange.error.detail : exchange.identity.forActivity;
    EventRecord event = recordOf(exchange);
    recordRefused(exchange, event);
    event.method = QString::fromLatin1(request.method);
    event.path = exchange.kept(decoded(request.path));
    QByteArray query = request.query;
    event.query = exchange.kept(decoded(query.replace('+', ' ')));
    event.status = answer.status;
    event.scimType = exchange.error.scimType;
    event.detail = withoutTokens(reason.isEmpty() ? exchange.remark : reason, token);
    event.resourceName = exchange.kept(exchange.resourceName);
    event.resourceId = exchange.kept(touchedBy(exchange, answer));
    // Successful reads keep what they were, not what they saw; strangers cannot fill the activity with bodies.
    const ScimRoute* route = exchange.found.route;
    event.isRead = !route || route->access != ScimAccess::Write;
    event.pattern = route ? QString::fromLatin1(route->pattern) : u"(none)"_s;
    event.roleChanges = exchange.roleChanges;
    for (RoleChange& change : event.roleChanges.first) {
        change.displayName = exchange.kept(change.displayName);
        change.userName = exchange.kept(change.userName);
    }
    if (exchange.isAuthenticated && (answer.status >= 400 || !event.isRead)) {
        if (!request.body.isEmpty())
            event.requestBody = keepableBody(request.body, token);
        if (!answer.body.isEmpty())
            event.answerBody = keepableBody(answer.body, token);
    }
    m_events.record(std::move(event));
    if (exchange.isAuthenticated)
        m_lastUse.note(exchange.identity.caller, exchange.at, exchange.isByConsole());
    noteGuess(exchange);
}

} // namespace provost::server
