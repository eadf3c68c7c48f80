// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_admin.h"

#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QDateTime daysAgo(int days)
{
    // One moment for all worlds of a test, and in the middle of a day's count: every age stays as it is.
    static const auto start = QDateTime::currentDateTimeUtc().addSecs(-3600);
    return start.addDays(-days);
}

template <class T>
QJsonObject pageOf(const T& only)
{
    Page<T> page;
    page.items = {only};
    page.total = 1;
    return wire::toJson(page);
}

QJsonObject itemsOf(const QJsonObject& only)
{
    return {{u"items"_s, QJsonArray{only}}};
}

/// For how long a request may be held; 0 where it asks for an answer at once.
std::chrono::seconds waitOf(const QByteArray& target)
{
    const QUrlQuery query(QUrl(QString::fromUtf8(target)));
    return std::chrono::seconds(query.queryItemValue(u"wait"_s).toInt());
}

} // namespace

const QList<WorldText>& worldTexts()
{
    static const QList<WorldText> texts{
        {"operator.name", [](World& w) -> QString& { return w.person.name; }},
        {"server.version", [](World& w) -> QString& { return w.server.version; }},
        {"server.profile", [](World& w) -> QString& { return w.server.profile; }},
        {"server.publicUrl", [](World& w) -> QString& { return w.server.publicUrl; }},
        {"account.name", [](World& w) -> QString& { return w.account.name; }},
        {"connection.accountName", [](World& w) -> QString& { return w.connection.accountName; }},
        {"connection.name", [](World& w) -> QString& { return w.connection.name; }},
        {"connection.scimBaseUrl", [](World& w) -> QString& { return w.connection.scimBaseUrl; }},
        {"token.label", [](World& w) -> QString& { return w.token.label; }},
        {"token.hint", [](World& w) -> QString& { return w.token.hint; }},
        {"token.createdBy", [](World& w) -> QString& { return w.token.createdBy; }},
        {"user.connectionName", [](World& w) -> QString& { return w.user.connectionName; }},
        {"user.accountName", [](World& w) -> QString& { return w.user.accountName; }},
        {"user.userName", [](World& w) -> QString& { return w.user.userName; }},
        {"user.displayName", [](World& w) -> QString& { return w.user.displayName; }},
        {"user.givenName", [](World& w) -> QString& { return w.user.givenName; }},
        {"user.familyName", [](World& w) -> QString& { return w.user.familyName; }},
        {"user.email", [](World& w) -> QString& { return w.user.email; }},
        {"user.externalId", [](World& w) -> QString& { return w.user.externalId; }},
        {"user.title", [](World& w) -> QString& { return w.user.title; }},
        {"user.department", [](World& w) -> QString& { return w.user.department; }},
        {"group.connectionName", [](World& w) -> QString& { return w.group.connectionName; }},
        {"group.displayName", [](World& w) -> QString& { return w.group.displayName; }},
        {"group.externalId", [](World& w) -> QString& { return w.group.externalId; }},
        {"membership.groupName", [](World& w) -> QString& { return w.membership.groupName; }},
        {"membership.userDisplayName", [](World& w) -> QString& { return w.membership.userDisplayName; }},
        {"membership.userName", [](World& w) -> QString& { return w.membership.userName; }},
        {"session.label", [](World& w) -> QString& { return w.session.label; }},
        {"role.name", [](World& w) -> QString& { return w.role.name; }},
        {"rule.groupName", [](World& w) -> QString& { return w.rule.rule.groupName; }},
        {"rule.renamedFrom", [](World& w) -> QString& { return *w.rule.renamedFrom; }},
        {"mapped.field", [](World& w) -> QString& { return w.mapped.field; }},
        {"prerequisite.text", [](World& w) -> QString& { return w.prerequisite.text; }},
        {"prerequisite.confirmedBy", [](World& w) -> QString& { return w.prerequisite.confirmedBy; }},
        {"held.userName", [](World& w) -> QString& { return w.held.userName; }},
        {"event.connectionName", [](World& w) -> QString& { return w.event.event.connectionName; }},
        {"event.method", [](World& w) -> QString& { return w.event.event.method; }},
        {"event.path", [](World& w) -> QString& { return w.event.event.path; }},
        {"event.query", [](World& w) -> QString& { return w.event.event.query; }},
        {"event.scimType", [](World& w) -> QString& { return w.event.event.scimType; }},
        {"event.detail", [](World& w) -> QString& { return w.event.event.detail; }},
        {"event.resourceName", [](World& w) -> QString& { return w.event.event.resourceName; }},
        {"event.userAgent", [](World& w) -> QString& { return w.event.event.userAgent; }},
        {"event.requestBody", [](World& w) -> QString& { return w.event.requestBody; }},
        {"event.answerBody", [](World& w) -> QString& { return w.event.answerBody; }},
        {"audit.operatorName", [](World& w) -> QString& { return w.audit.operatorName; }},
        {"audit.action", [](World& w) -> QString& { return w.audit.action; }},
        {"audit.subject", [](World& w) -> QString& { return w.audit.subject; }},
        {"audit.detail", [](World& w) -> QString& { return w.audit.detail; }},
        {"resource.displayName", [](World& w) -> QString& { return w.resourceName; }},
        {"error.subject", [](World& w) -> QString& { return w.error.subject; }},
        {"error.detail", [](World& w) -> QString& { return w.error.detail; }},
    };
    return texts;
}

World plainWorld()
{
    World world;
    const AccountId account(u"account-1"_s);
    const ConnectionId connection(u"connection-1"_s);
    world.person.id = OperatorId(u"operator-1"_s);
    world.person.roleId = RoleId(u"owner"_s);
    world.person.roleName = u"Owner"_s;
    world.person.createdAt = daysAgo(30);
    world.server.instanceId = u"instance-1"_s;
    world.account.id = account;
    world.connection.id = connection;
    world.connection.accountId = account;
    world.connection.idp = IdentityProvider::Okta;
    world.connection.createdAt = daysAgo(20);
    world.connection.users = world.connection.groups = world.connection.liveTokens = world.connection.version = 1;
    world.token.id = TokenId(u"token-1"_s);
    world.token.connectionId = connection;
    world.token.createdAt = daysAgo(20);
    world.user.id = UserId(u"user-1"_s);
    world.user.connectionId = connection;
    world.user.accountId = account;
    world.user.createdAt = world.user.changedAt = daysAgo(10);
    world.group.id = GroupId(u"group-1"_s);
    world.group.connectionId = connection;
    world.group.accountId = account;
    world.group.members = 1;
    world.group.createdAt = world.group.changedAt = daysAgo(10);
    world.membership.groupId = world.group.id;
    world.membership.userId = world.user.id;
    world.membership.since = daysAgo(10);
    world.session.id = SessionId(u"session-1"_s);
    world.session.userId = world.user.id;
    world.session.startedAt = daysAgo(2);
    world.role.id = RoleId(u"role-1"_s);
    world.role.permissions = PermissionSet::all();
    world.role.rank = 1;
    world.role.people = world.role.version = 1;
    world.rule.rule = {RoleRuleId(u"rule-1"_s), world.group.id, {}, world.role.id};
    world.rule.state = RuleState::Bound;
    world.rule.members = 1;
    world.rule.renamedFrom = QString();
    world.rule.renamedAt = daysAgo(10);
    world.user.roles = world.group.roles = {world.role.id};
    world.connection.heldChanges = 1;
    world.mapped.attribute = u"userName"_s;
    world.mapped.required = true;
    world.prerequisite.id = u"prerequisite-1"_s;
    world.prerequisite.confirmedAt = daysAgo(10);
    world.held.id = HeldChangeId(u"held-1"_s);
    world.held.connectionId = connection;
    world.held.userId = world.user.id;
    world.held.firstAt = world.held.lastAt = daysAgo(10);
    world.held.requests = 2;
    world.event.event.id = 1;
    world.event.event.at = daysAgo(10);
    world.event.event.connectionId = connection;
    world.event.event.status = 409;
    world.event.event.durationMs = 12;
    world.audit.id = 1;
    world.audit.at = daysAgo(10);
    world.error.kind = ErrorKind::Forbidden;
    for (const auto& text : worldTexts())
        text.at(world) = u"word-"_s + QLatin1StringView(text.name);
    world.event.event.path.prepend("/Users/"_L1); // lists leave out what stands before it
    return world;
}

ScriptedAdmin::ScriptedAdmin(World sent)
    : world(std::move(sent))
    , m_http([this](QTcpSocket& socket, const ReceivedRequest& request) { answer(socket, request); })
{
}

void ScriptedAdmin::answer(QTcpSocket& socket, const ReceivedRequest& request) const
{
    const auto path = QString::fromUtf8(request.target.split('?').constFirst()).remove(u"/admin/v1"_s);
    const auto body = bodyFor(path);
    const auto& refusal = world.error;
    const int status = body ? 200 : wire::httpStatusOf(refusal.kind);
    const auto whole = httpAnswer(status, QJsonDocument(body.value_or(wire::errorToJson(refusal))).toJson(),
                                  "application/json", headers);
    // Nothing changes: who waits for a change is answered when the time is over, as by a real server.
    if (const auto wait = waitOf(request.target); wait > std::chrono::seconds(0))
        QTimer::singleShot(wait, &socket, [&socket, whole] { socket.write(whole); });
    else
        socket.write(whole);
}

RuleSet ScriptedAdmin::ruleSet() const
{
    RuleSet set;
    set.connectionId = world.connection.id;
    set.version = 1;
    set.rules = {world.rule};
    return set;
}

RoleReason ScriptedAdmin::reason() const
{
    RoleReason reason;
    reason.userId = world.user.id;
    reason.connectionName = world.user.connectionName;
    reason.pushedAt = world.user.createdAt;
    reason.rules = {{world.rule.rule, true, true, world.membership.since}};
    reason.source = RoleSource::Rules;
    reason.roles = {world.role.id};
    return reason;
}

std::optional<QJsonObject> ScriptedAdmin::bodyFor(const QString& path) const
{
    if (path == "/whoami"_L1)
        return QJsonObject{{u"operator"_s, wire::toJson(world.person)},
                           {u"permissions"_s, wire::toJson(PermissionSet::all())},
                           {u"server"_s, wire::toJson(world.server)}};
    if (path == "/accounts"_L1)
        return itemsOf(wire::toJson(world.account));
    if (path == "/connections"_L1)
        return itemsOf(wire::toJson(world.connection));
    if (path == "/roles"_L1)
        return itemsOf(wire::toJson(world.role));
    if (path == "/users"_L1)
        return pageOf(world.user);
    if (path == "/groups"_L1)
        return pageOf(world.group);
    if (path == "/events"_L1)
        return pageOf(world.event.event);
    if (path == "/overview"_L1)
        return wire::toJson(Overview{{7, 9}, {{world.account.id, world.account.name, {3, 3}}}, {}});
    if (path == "/refusals"_L1)
        return wire::toJson(Page<RepeatedRefusal>());
    if (path == "/audit"_L1)
        return pageOf(world.audit);
    if (path == "/request-counts"_L1)
        return pageOf(RequestCount{daysAgo(0), 12, 1});
    if (path == "/changes"_L1)
        return QJsonObject{{u"items"_s, QJsonArray()}, {u"next"_s, 1}, {u"reset"_s, false}};
    return refusesDetails ? std::nullopt : detailFor(path);
}

/// Without its one rule one person would have no role any more.
QJsonObject ScriptedAdmin::rulesFor(const QString& path) const
{
    if (path.endsWith("/conflicts"_L1))
        return itemsOf(wire::toJson(RuleConflict{1, 1, 1}));
    if (path.endsWith("/preview"_L1))
        return wire::toJson(RuleEffect{1, 1, {{{world.role.id}, {}, 1, {world.user.displayName}}}, 1, false});
    return wire::toJson(ruleSet());
}

std::optional<QJsonObject> ScriptedAdmin::detailFor(const QString& path) const
{
    if (path.endsWith("/deletion-preview"_L1))
        return wire::toJson(DeletionPreview{1, 1, 0});
    if (path == "/profile"_L1)
        return QJsonObject{{u"mapping"_s, QJsonArray{wire::toJson(world.mapped)}}};
    if (path.endsWith("/mapping"_L1))
        return wire::toJson(AttributeMapping{{world.mapped}, true, 1});
    if (path.endsWith("/mapping/preview"_L1)) {
        const auto field = wire::toJson(ProductField{world.mapped.field, world.mapped.attribute, world.user.userName});
        return QJsonObject{{u"before"_s, QJsonArray{field}}, {u"after"_s, QJsonArray{field}}};
    }
    if (path.endsWith("/prerequisites"_L1))
        return itemsOf(wire::toJson(world.prerequisite));
    if (path.endsWith("/held-changes"_L1))
        return QJsonObject{{u"items"_s, QJsonArray{wire::toJson(world.held)}}, {u"total"_s, 1}};
    if (path.startsWith("/connections/"_L1) && path.endsWith("/tokens"_L1))
        return itemsOf(wire::toJson(world.token));
    if (path.contains("/role-rules"_L1))
        return rulesFor(path);
    if (path == "/access"_L1)
        return wire::toJson(ServerAccess());
    if (path == "/operators"_L1)
        return pageOf(world.person);
    if (path.startsWith("/connections/"_L1))
        return wire::toJson(world.connection);
    if (path.startsWith("/tokens/"_L1))
        return wire::toJson(world.token);
    if (path.endsWith("/sessions"_L1))
        return QJsonObject{{u"items"_s, QJsonArray{wire::toJson(world.session)}},
                           {u"live"_s, 1},
                           {u"hasSeat"_s, true},
                           {u"kept"_s, true}};
    if (path.endsWith("/members"_L1))
        return pageOf(world.membership);
    if (path.endsWith("/roles"_L1))
        return wire::toJson(reason());
    if (path.endsWith("/what-if"_L1))
        return QJsonObject{{u"before"_s, wire::toJson(reason())}, {u"after"_s, wire::toJson(reason())}};
    if (path.startsWith("/groups/"_L1))
        return QJsonObject{{u"group"_s, wire::toJson(world.group)},
                           {u"resource"_s, QJsonObject{{u"displayName"_s, world.resourceName}}}};
    if (path == "/users/"_L1 + world.user.id.text()) { // there is no other
        const UserTurn turn{TurnKind::Suspended,   daysAgo(5),          world.user.id,
                            world.connection.name, TurnActor::Operator, world.person.name};
        return QJsonObject{{u"user"_s, wire::toJson(world.user)},
                           {u"resource"_s, QJsonObject{{u"displayName"_s, world.resourceName}}},
                           {u"groups"_s, QJsonArray{wire::toJson(world.membership)}},
                           {u"history"_s, QJsonArray{wire::toJson(turn)}}};
    }
    if (path.startsWith("/events/"_L1))
        return wire::toJson(world.event);
    return std::nullopt;
}

} // namespace provost::test
