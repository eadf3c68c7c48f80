// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

// Roles, what they may do, and the rules by which groups give them.

namespace provost {

using namespace asking;

namespace {

QString rulesOf(const ConnectionId& id)
{
    return u"/connections"_s + segment(id.text()) + u"/role-rules"_s;
}

QString accessOf(const AccountId& id)
{
    return u"/accounts"_s + segment(id.text()) + u"/access"_s;
}

} // namespace

AdminApi::Answer<QList<AccessRole>> ProvostApi::roles(Call call)
{
    return ask<QList<AccessRole>>(m_door, request(HttpMethod::Get, u"/roles"_s), std::move(call), &answers::roles);
}

AdminApi::Answer<AccessRole> ProvostApi::createRole(NewRole role, Call call)
{
    return ask<AccessRole>(m_door, request(HttpMethod::Post, u"/roles"_s, wire::toJson(role)), std::move(call),
                           &wire::fromJson<AccessRole>);
}

AdminApi::Answer<void> ProvostApi::removeRole(RoleId id, qint64 version, Call call)
{
    const QString path = u"/roles"_s + segment(id.text());
    return askForNothing(m_door, onlyOf(version, request(HttpMethod::Delete, path)), std::move(call));
}

AdminApi::Answer<AccessRole> ProvostApi::editRole(RoleId id, qint64 version, RoleEdit edit, Call call)
{
    const QString path = u"/roles"_s + segment(id.text());
    return ask<AccessRole>(m_door, request(HttpMethod::Patch, path, wire::toJson(edit), version), std::move(call),
                           &wire::fromJson<AccessRole>);
}

AdminApi::Answer<QList<Operator>> ProvostApi::operators(Call call)
{
    return ask<QList<Operator>>(m_door, request(HttpMethod::Get, u"/operators"_s), std::move(call),
                                &answers::operators);
}

AdminApi::Answer<ServerAccess> ProvostApi::access(Call call)
{
    return ask<ServerAccess>(m_door, request(HttpMethod::Get, u"/access"_s), std::move(call),
                             &wire::fromJson<ServerAccess>);
}

AdminApi::Answer<ServerAccess> ProvostApi::editAccess(qint64 version, AccessEdit edit, Call call)
{
    return ask<ServerAccess>(m_door, request(HttpMethod::Patch, u"/access"_s, wire::toJson(edit), version),
                             std::move(call), &wire::fromJson<ServerAccess>);
}

AdminApi::Answer<AccountAccess> ProvostApi::accountAccess(AccountId id, Call call)
{
    return ask<AccountAccess>(m_door, request(HttpMethod::Get, accessOf(id)), std::move(call),
                              &wire::fromJson<AccountAccess>);
}

AdminApi::Answer<AccountAccess> ProvostApi::editAccountAccess(AccountId id, AccessEdit edit, Call call)
{
    return ask<AccountAccess>(m_door, request(HttpMethod::Patch, accessOf(id), wire::toJson(edit)), std::move(call),
                              &wire::fromJson<AccountAccess>);
}

AdminApi::Answer<RuleSet> ProvostApi::roleRules(ConnectionId id, Call call)
{
    return ask<RuleSet>(m_door, request(HttpMethod::Get, rulesOf(id)), std::move(call), &wire::fromJson<RuleSet>);
}

AdminApi::Answer<RuleEffect> ProvostApi::previewRules(ConnectionId id, RuleSetDraft draft, Call call)
{
    auto out = inquiry(rulesOf(id) + u"/preview"_s, wire::toJson(draft));
    out.query = Query().flag(u"everyoneElse"_s, true).get();
    return ask<RuleEffect>(m_door, std::move(out), std::move(call), &wire::fromJson<RuleEffect>);
}

AdminApi::Answer<QList<RuleConflict>> ProvostApi::ruleConflicts(ConnectionId id, RuleSetDraft draft, Call call)
{
    const auto out = inquiry(rulesOf(id) + u"/conflicts"_s, wire::toJson(draft));
    return ask<QList<RuleConflict>>(m_door, out, std::move(call), &answers::ruleConflicts);
}

AdminApi::Answer<Page<RoleChange>> ProvostApi::rulePeople(ConnectionId id, RuleSetDraft draft, QString after, Call call)
{
    auto out = inquiry(rulesOf(id) + u"/people"_s, wire::toJson(draft));
    out.query = Query().add(u"after"_s, after).get();
    return ask<Page<RoleChange>>(m_door, std::move(out), std::move(call), &wire::pageFromJson<RoleChange>);
}

AdminApi::Answer<AppliedRules> ProvostApi::applyRules(ConnectionId id, qint64 version, qint64 people,
                                                      RuleSetDraft draft, Call call)
{
    auto out = request(HttpMethod::Put, rulesOf(id), wire::toJson(draft), version);
    out.query = Query().add(u"people"_s, people).get();
    return ask<AppliedRules>(m_door, std::move(out), std::move(call), &answers::appliedRules);
}

} // namespace provost
