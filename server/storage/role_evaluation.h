// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"

#include <QList>
#include <QString>
#include <QVariantList>

namespace provost::server {

/// A rule whose group is there, as the evaluation needs it.
struct RuleLine
{
    int position = 0; ///< in the whole list, from 1
    qint64 groupRid = 0;
    int bit = 0; ///< of its role
    int rank = 0;
};

/// The number by which the role of the highest rank is chosen among several: the smallest one wins, and its lowest six
/// bits are the role's bit. Rules in order have numbers above all of these.
[[nodiscard]] qint64 choiceByRank(int rank, int bit);

/// decideRoles() of model/domain as SQL over many users: puts the beginning of a statement together,
/// `WITH … effect (rid, before, after, matched)`, with a row for each user: the role set that is stored, the one that
/// follows from the rules, and 1 where a rule matches. Both databases take it.
class RoleEvaluation
{
public:
    /// Over all active users of the connection, by its stored rules.
    RoleEvaluation(QString connectionId, RolePrecedence precedence, qint64 defaultMask);

    /// By these rules, in order, in place of the stored ones.
    void useRules(const QList<RuleLine>& rules);
    /// Over these users, inactive ones too.
    void onlyUsers(const QList<qint64>& rids);
    /// Over the active members of these groups.
    void onlyMembersOf(const QList<qint64>& groupRids);

    [[nodiscard]] QString with() const;
    [[nodiscard]] QVariantList values() const { return m_ruleValues + QVariantList{m_defaultMask} + m_peopleValues; }

    /// The same over all active users of the connection, without a row for each of them: a whole statement whose rows
    /// are `before, given, own, after, matched, people, first, last`, where `given` and `own` are as in "user" (-1:
    /// none), and `first` and `last` the lowest and highest rid. Where `matched` is 0 the people are those with these
    /// masks, whether a rule matches them or not.
    [[nodiscard]] QString classes() const;
    [[nodiscard]] QVariantList classValues() const
    {
        return m_ruleValues + QVariantList{m_connectionId, m_connectionId, m_defaultMask};
    }
    /// The rids of two users of such a class whom no rule matches; of its `before, given, own`.
    [[nodiscard]] QString unmatched() const;
    [[nodiscard]] QVariantList unmatchedValues(qint64 before, qint64 given, qint64 own) const
    {
        return m_ruleValues + QVariantList{m_connectionId, before, given, own};
    }

private:
    [[nodiscard]] QString after(const QString& choice, const QString& mask, const QString& given) const;

    QString m_connectionId;
    RolePrecedence m_precedence;
    qint64 m_defaultMask;
    QString m_rules;
    QVariantList m_ruleValues;
    QString m_people;
    QString m_hits;
    QVariantList m_peopleValues;
};

/// `?, ?, ?`, or `NULL` for none: what `IN (…)` takes.
[[nodiscard]] QString placeholders(qsizetype count);

} // namespace provost::server
