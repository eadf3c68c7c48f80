// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/page.h"
#include "model/domain/role_rule.h"
#include "server/storage/role_rules.h"

namespace provost::server {

/// What other rules would do to the users of a connection, counted by the database over all of them. Reads only.
class RoleEffect
{
public:
    /// `present` as RoleRules::read() gives it, `draft` as RoleRules::resolve() does. Both outlive the object.
    RoleEffect(Sql& sql, DirectoryScope scope, const RuleSet& present, const RuleSetDraft& draft);

    /// With `everyoneElse` all users are looked at; otherwise, where few are concerned, only these.
    Result<RuleEffect> count(bool everyoneElse);
    /// Who changes, in the order in which they came. `total` is not counted here: RuleEffect::changing says it.
    Result<Page<RoleChange>> people(const QString& after, int limit);
    /// Which pairs of rules with different roles match the same people, most people first; bounded.
    Result<QList<RuleConflict>> conflicts();

private:
    Result<void> load();
    Result<RoleEvaluation> evaluation(bool overAll);
    Result<QStringList> namesOf(qint64 firstRid, qint64 lastRid);
    /// `more`: how many managers there would be more than now.
    Result<bool> removesLastManager(qint64 more);
    [[nodiscard]] qint64 managingMask() const;

    Sql& m_sql;
    DirectoryScope m_scope;
    const RuleSet& m_present;
    const RuleSetDraft& m_draft;
    QList<StoredRole> m_roles;
    std::optional<RoleId> m_default; ///< that would hold
    QList<qint64> m_touched;         ///< groups whose members alone can change
    qint64 m_touchedMembers = 0;
};

} // namespace provost::server
