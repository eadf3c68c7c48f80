// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/effect_words.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(Mappings)
};

QString nameOf(const RoleId& id, const QList<AccessRole>& roles)
{
    const auto found = std::ranges::find(roles, id, &AccessRole::id);
    return found == roles.cend() ? id.text() : found->name;
}

QString rolesOf(const QList<RoleId>& ids, const QList<AccessRole>& roles)
{
    QStringList names;
    for (const auto& id : ids)
        names.append(isolated(nameOf(id, roles)));
    return names.isEmpty() ? EffectWords::tr("no role") : names.join(u" + "_s);
}

/// Below every rank for no role at all.
qint64 rankOf(const QList<RoleId>& ids, const QList<AccessRole>& roles)
{
    qint64 rank = std::numeric_limits<qint64>::min();
    for (const auto& id : ids) {
        if (const auto found = std::ranges::find(roles, id, &AccessRole::id); found != roles.cend())
            rank = std::max<qint64>(rank, found->rank);
    }
    return rank;
}

bool mayManage(const QList<RoleId>& ids, const QList<AccessRole>& roles)
{
    const PermissionSet needed{Permission::ReadProvisioning, Permission::CreateProvisioning};
    return std::ranges::any_of(
        roles, [&](const AccessRole& role) { return ids.contains(role.id) && role.permissions.containsAll(needed); });
}

} // namespace

QString inWords(const RoleTransition& transition, const QList<AccessRole>& roles)
{
    return EffectWords::tr("%1 → %2", "roles before, roles after")
        .arg(rolesOf(transition.before, roles), rolesOf(transition.after, roles));
}

bool takesAway(const RoleTransition& transition, const QList<AccessRole>& roles)
{
    return rankOf(transition.after, roles) < rankOf(transition.before, roles) ||
           transition.after.size() < transition.before.size();
}

QStringList namesOf(const QList<RoleTransition>& transitions)
{
    QStringList names;
    for (const auto& transition : transitions)
        names.append(transition.names);
    names.removeDuplicates();
    return names;
}

QString lastManagersInWords(const RuleEffect& effect, const QList<AccessRole>& roles)
{
    QStringList names;
    qint64 count = 0;
    for (const auto& transition : effect.transitions) {
        if (!mayManage(transition.before, roles) || mayManage(transition.after, roles))
            continue;
        names.append(transition.names);
        count += transition.people;
    }
    names.removeDuplicates();
    const auto why =
        EffectWords::tr("Nobody of this account could manage provisioning any more, so this cannot be applied.");
    const auto wayOut = EffectWords::tr("Leave somebody a role that can, or switch self-service off for this account.");
    const auto last = namesAndMore(names, count);
    return last.isEmpty() ? why + u' ' + wayOut
                          : why + u' ' + EffectWords::tr("The last who can: %1.", "names").arg(last) + u' ' + wayOut;
}

QString inWords(const RuleConflict& conflict, RolePrecedence precedence, const RuleSetDraft& draft,
                const QList<AccessRole>& roles)
{
    const auto first = draft.rules.value(conflict.first - 1);
    const auto second = draft.rules.value(conflict.second - 1);
    const auto who = EffectWords::tr("%n people are in %1 and %2.", "groups", int(conflict.people))
                         .replace(QString::number(conflict.people), words::number(conflict.people))
                         .arg(isolated(first.groupName), isolated(second.groupName));
    const auto firstRole = isolated(nameOf(first.roleId, roles));
    const auto secondRole = isolated(nameOf(second.roleId, roles));
    QString why;
    switch (precedence) {
    case RolePrecedence::FirstRule:
        why = EffectWords::tr("Rule %1 comes first: they are %2.", "number, role")
                  .arg(QString::number(conflict.first), firstRole);
        break;
    case RolePrecedence::LastRule:
        why = EffectWords::tr("Rule %1 comes last: they are %2.", "number, role")
                  .arg(QString::number(conflict.second), secondRole);
        break;
    case RolePrecedence::Highest: {
        const bool isFirst = rankOf({first.roleId}, roles) >= rankOf({second.roleId}, roles);
        why = EffectWords::tr("The higher role counts: they are %1.", "role").arg(isFirst ? firstRole : secondRole);
        break;
    }
    case RolePrecedence::Union:
        why = EffectWords::tr("They have both roles, %1 and %2.").arg(firstRole, secondRole);
        break;
    }
    return who + u' ' + why;
}

QString inWords(RolePrecedence precedence)
{
    switch (precedence) {
    case RolePrecedence::FirstRule:
        return EffectWords::tr("The first rule that matches decides, from top to bottom.");
    case RolePrecedence::LastRule:
        return EffectWords::tr("The last rule that matches decides, from top to bottom.");
    case RolePrecedence::Highest:
        return EffectWords::tr("Of all rules that match, the highest role counts. Their order does not matter.");
    case RolePrecedence::Union:
        return EffectWords::tr("Everybody has the roles of all rules that match. Their order does not matter.");
    }
    Q_UNREACHABLE();
}

QStringList inWords(const QList<LeavingRole>& leaving)
{
    QStringList sentences;
    for (const auto& [role, people, others] : leaving) {
        const auto name = isolated(role.name);
        if (others == 0)
            sentences.append(
                EffectWords::tr("%n of them has (have) the role %1, and nobody else of this account has it.", nullptr,
                                static_cast<int>(people))
                    .arg(name));
        else if (role.permissions.contains(Permission::CreateProvisioning))
            sentences.append(EffectWords::tr("%n of them has (have) the role %1; so many others keep it: %2.", nullptr,
                                             static_cast<int>(people))
                                 .arg(name, words::number(others)));
    }
    return sentences;
}

QList<ChangeDialog::Effect> effectsOf(const RuleEffect& effect, const QList<AccessRole>& roles)
{
    QList<ChangeDialog::Effect> lines;
    for (const auto& transition : effect.transitions)
        lines.append({inWords(transition, roles), transition.people, transition.names, takesAway(transition, roles)});
    std::stable_partition(lines.begin(), lines.end(), [](const ChangeDialog::Effect& line) { return line.takesAway; });
    return lines;
}

} // namespace provost
