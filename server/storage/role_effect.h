// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/page.h"
#include "model/domain/role_rule.h"
#include "server/storage/role_rules.h"

#include <array>

namespace provost::server {

/// What other rules would do to the users of a connection, counted by the database over all of them. Reads only.
class RoleEffect
{
public:
    static constexpr int conflictsTold = 50;

    /// `present` as RoleRules::read() gives it, `draft` as RoleRules::resolve() does. Both outlive the object.
    RoleEffect(Sql& sql, DirectoryScope scope, const RuleSet& present, const RuleSetDraft& draft);

    /// With `everyoneElse` all users are looked at; otherwise, where few are concerned, only these.
    Result<RuleEffect> count(bool everyoneElse);
    /// Who changes, in the order in which they came. `total` is not counted here: RuleEffect::changing says it.
    Result<Page<RoleChange>> people(const QString& after, int limit);
    /// Which pairs of rules with different roles match the same people, most people first; bounded.
    Result<QList<RuleConflict>> conflicts();

private:
    /// How many people go from one role set to another, or keep theirs.
    struct Masks
    {
        qint64 before = 0;
        qint64 after = 0;
        bool isMatched = false; ///< a rule matches them
        qint64 people = 0;
        qint64 firstRid = 0; ///< of two of them
        qint64 lastRid = 0;
    };

    Result<void> load();
    Result<bool> touchesFew();
    Result<RoleEvaluation> evaluation(bool isNarrow);
    Result<QList<Masks>> someMasks(const RoleEvaluation& over);
    Result<QList<Masks>> allMasks(const RoleEvaluation& over);
    Result<void> nameUnmatched(const RoleEvaluation& over, const std::array<qint64, 3>& key, Masks& masks);
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
