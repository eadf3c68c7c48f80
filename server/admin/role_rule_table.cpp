// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/role_effect.h"
#include "server/storage/role_reasons.h"
#include "server/storage/role_rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// The rules of the connection that the path names, as they stand.
struct Standing
{
    Connection connection;
    DirectoryScope scope;
    RuleSet rules;
};

Result<Standing> standingRules(AdminScope& scope)
{
    auto connection = visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
    if (!connection)
        return tl::unexpected(connection.error());
    const DirectoryScope place{connection->id.text(), connection->accountId.text()};
    auto rules = RoleRules(scope.http.sql, place, scope.http.now).read();
    if (!rules)
        return tl::unexpected(rules.error());
    if (!*rules)
        return fail(ErrorKind::NotFound, connection->id.text(), u"There is no such connection."_s);
    return Standing{*std::move(connection), place, **std::move(rules)};
}

Result<RuleSetDraft> wantedRules(AdminScope& scope, const Standing& standing)
{
    const auto draft = bodyAs<RuleSetDraft>(scope.http.request);
    if (!draft)
        return draft;
    RuleSetDraft cleaned{draft->ownDefault, {}};
    for (const RoleRule& rule : draft->rules) {
        const auto name = checkedLabel(rule.groupName, u"rules[%1].groupName"_s.arg(cleaned.rules.size()));
        if (!name)
            return tl::unexpected(name.error());
        cleaned.rules.append(rule);
        cleaned.rules.last().groupName = *name;
    }
    return RoleRules(scope.http.sql, standing.scope, scope.http.now).resolve(cleaned);
}

Result<HttpResponse> getRules(AdminScope& scope)
{
    const auto standing = standingRules(scope);
    if (!standing)
        return tl::unexpected(standing.error());
    return versionedAnswer(wire::toJson(standing->rules), standing->rules.version);
}

Result<HttpResponse> previewRules(AdminScope& scope)
{
    const auto standing = standingRules(scope);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto draft = wantedRules(scope, *standing);
    const auto everyoneElse = queryFlag(scope.http.request, u"everyoneElse"_s, false);
    if (!draft || !everyoneElse)
        return tl::unexpected(draft ? everyoneElse.error() : draft.error());
    auto effect = RoleEffect(scope.http.sql, standing->scope, standing->rules, *draft).count(*everyoneElse);
    if (!effect)
        return tl::unexpected(effect.error());
    if (!scope.permissions.contains(Permission::ReadUsers)) {
        for (auto& transition : effect->transitions)
            transition.names.clear();
    }
    return jsonAnswer(wire::toJson(*effect));
}

Result<HttpResponse> previewPeople(AdminScope& scope)
{
    const auto standing = standingRules(scope);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto draft = wantedRules(scope, *standing);
    const auto limit = pageLimit(scope.http.request);
    if (!draft || !limit)
        return tl::unexpected(draft ? limit.error() : draft.error());
    const auto page = RoleEffect(scope.http.sql, standing->scope, standing->rules, *draft)
                          .people(scope.http.request.queryValue(u"after"), *limit);
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

Result<HttpResponse> previewConflicts(AdminScope& scope)
{
    const auto standing = standingRules(scope);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto draft = wantedRules(scope, *standing);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto conflicts = RoleEffect(scope.http.sql, standing->scope, standing->rules, *draft).conflicts();
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    return jsonAnswer(wire::toJson(Page<RuleConflict>{*conflicts, conflicts->size(), {}}));
}

/// As matchVersion(), and says who changed what meanwhile.
Result<void> matchRules(AdminScope& scope, const Standing& standing)
{
    auto matched = matchVersion(scope.http.request, standing.rules.version, standing.connection.name);
    if (matched || matched.error().kind != ErrorKind::Precondition)
        return matched;
    const auto seen = scope.http.request.header("if-match").trimmed();
    bool isNumber = false;
    const auto version = seen.sliced(1, std::max<qsizetype>(seen.size() - 2, 0)).toLongLong(&isNumber);
    const auto edits = RoleRules(scope.http.sql, standing.scope, scope.http.now).editsAfter(isNumber ? version : 0);
    if (!edits)
        return tl::unexpected(edits.error());
    QStringList sentences{u"The rules were changed meanwhile."_s};
    for (const auto& edit : *edits)
        sentences.append(u"%1, %2: %3."_s.arg(wire::timeToText(edit.at), edit.operatorName, edit.summary));
    return fail(ErrorKind::Precondition, standing.connection.name, sentences.join(u' ').left(wire::maxShownText));
}

/// Answers the rules and what their change did. `people` of the query is how many changes were seen in the preview:
/// where it would be others now, nothing is changed.
Result<HttpResponse> applyRules(AdminScope& scope)
{
    const auto standing = standingRules(scope);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto draft = wantedRules(scope, *standing);
    const auto expected = queryNumber(scope.http.request, u"people"_s, -1, 0, std::numeric_limits<qint64>::max());
    if (!draft || !expected)
        return tl::unexpected(draft ? expected.error() : draft.error());
    if (const auto matched = matchRules(scope, *standing); !matched)
        return tl::unexpected(matched.error());
    const auto effect = RoleEffect(scope.http.sql, standing->scope, standing->rules, *draft).count(false);
    if (!effect)
        return tl::unexpected(effect.error());
    if (*expected >= 0 && *expected != effect->changing)
        return fail(ErrorKind::Precondition, standing->connection.name,
                    u"The roles of %1 people would change now, and not of %2. Look at the preview again."_s.arg(
                        QString::number(effect->changing), QString::number(*expected)));
    RoleRules rules(scope.http.sql, standing->scope, scope.http.now);
    if (const auto applied = rules.apply(standing->rules, *draft, scope.person.name); !applied)
        return tl::unexpected(applied.error());
    const auto after = rules.read();
    const auto edits = rules.editsAfter(standing->rules.version);
    if (!after || !edits)
        return tl::unexpected(after ? edits.error() : after.error());
    const auto detail =
        u"%1 people: %2"_s.arg(QString::number(effect->changing), edits->isEmpty() ? QString() : edits->last().summary);
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"rules.apply"_s, standing->connection.name,
                                detail.left(wire::maxShownText), standing->connection.accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return versionedAnswer(
        {{u"rules"_s, wire::toJson(after->value_or(RuleSet{}))}, {u"effect"_s, wire::toJson(*effect)}},
        after->value_or(RuleSet{}).version);
}

tl::unexpected<Error> noSuchUser(const UserId& id)
{
    return fail(ErrorKind::NotFound, id.text(), u"There is no such user."_s);
}

Result<HttpResponse> whyRoles(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto reason = RoleReasons(scope.http.sql).why(id, scope.account());
    if (!reason)
        return tl::unexpected(reason.error());
    if (!*reason)
        return noSuchUser(id);
    return jsonAnswer(wire::toJson(**reason));
}

Result<HttpResponse> whatIf(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto question = bodyAs<WhatIf>(scope.http.request);
    if (!question)
        return tl::unexpected(question.error());
    const auto pair = RoleReasons(scope.http.sql).whatIf(id, scope.account(), *question);
    if (!pair)
        return tl::unexpected(pair.error());
    if (!*pair)
        return noSuchUser(id);
    return jsonAnswer({{u"before"_s, wire::toJson((*pair)->before)}, {u"after"_s, wire::toJson((*pair)->after)}});
}

} // namespace

QList<AdminRoute> roleRuleTable()
{
    const QByteArray rules = "/connections/{id}/role-rules";
    return {{"GET", rules, Access::Read, Permission::ReadProvisioning, getRules},
            {"PUT", rules, Access::Write, Permission::EditRules, applyRules},
            {"POST", rules + "/conflicts", Access::Read, Permission::ReadProvisioning, previewConflicts},
            {"POST", rules + "/people", Access::Read, Permission::ReadUsers, previewPeople},
            {"POST", rules + "/preview", Access::Read, Permission::ReadProvisioning, previewRules},
            {"GET", "/users/{id}/roles", Access::Read, Permission::ReadUsers, whyRoles},
            {"POST", "/users/{id}/what-if", Access::Read, Permission::ReadUsers, whatIf}};
}

} // namespace provost::server
