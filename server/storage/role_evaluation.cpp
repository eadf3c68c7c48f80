// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/role_evaluation.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 highestRank = 10'000'000;      // above every rank
constexpr qint64 firstPosition = 1'000'000'000; // above every choice by rank
constexpr qint64 lastPosition = 2'000'000'000;  // so is every position that is counted down from here
constexpr qint64 bits = 64;

/// How rules are chosen among, as SQL over `rr` and `ro`.
QString choiceOf(RolePrecedence precedence)
{
    switch (precedence) {
    case RolePrecedence::FirstRule:
        return u"(CAST(rr.position AS BIGINT) + 1000000000) * 64 + ro.bit"_s;
    case RolePrecedence::LastRule:
        return u"(2000000000 - CAST(rr.position AS BIGINT)) * 64 + ro.bit"_s;
    case RolePrecedence::Union:
    case RolePrecedence::Highest:
        break;
    }
    return u"(10000000 - CAST(ro.rank AS BIGINT)) * 64 + ro.bit"_s;
}

/// The same of one rule of a draft.
qint64 choiceOf(RolePrecedence precedence, const RuleLine& rule)
{
    switch (precedence) {
    case RolePrecedence::FirstRule:
        return (firstPosition + rule.position) * bits + rule.bit;
    case RolePrecedence::LastRule:
        return (lastPosition - rule.position) * bits + rule.bit;
    case RolePrecedence::Union:
    case RolePrecedence::Highest:
        break;
    }
    return choiceByRank(rule.rank, rule.bit);
}

/// A user's own row; the same columns as a hit.
QString personWhere(const QString& condition)
{
    return u"SELECT u.rid AS rid, u.role_mask AS before, u.active AS active, u.given_mask AS given, "
           u"u.given_choice AS choice, CAST(NULL AS BIGINT) AS mask, 0 AS hit FROM \"user\" u WHERE "_s +
           condition;
}

/// One row for each rule that matches a user.
QString hitFrom(const QString& source)
{
    return u"SELECT m.user_rid, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), r.choice, r.mask, 1 "
           u"FROM "_s +
           source;
}

QVariantList toValues(const QList<qint64>& numbers)
{
    QVariantList values;
    for (const auto number : numbers)
        values.append(number);
    return values;
}

} // namespace

qint64 choiceByRank(int rank, int bit)
{
    return (highestRank - rank) * bits + bit;
}

QString placeholders(qsizetype count)
{
    if (count == 0)
        return u"NULL"_s; // PostgreSQL has no empty list
    return QStringList(count, u"?"_s).join(u", "_s);
}

RoleEvaluation::RoleEvaluation(QString connectionId, RolePrecedence precedence, qint64 defaultMask)
    : m_connectionId(std::move(connectionId))
    , m_precedence(precedence)
    , m_defaultMask(defaultMask)
{
    m_rules = u"SELECT rr.group_rid, "_s + choiceOf(precedence) +
              u", CAST(1 AS BIGINT) << CAST(ro.bit AS INTEGER) FROM role_rule rr JOIN role ro ON ro.id = rr.role_id "
              u"WHERE rr.connection_id = ? AND rr.group_rid IS NOT NULL"_s;
    m_ruleValues = {m_connectionId};
    m_people = personWhere(u"u.connection_id = ? AND u.active = 1"_s);
    m_hits = hitFrom(u"rule r CROSS JOIN membership m WHERE m.group_rid = r.group_rid"_s);
    m_peopleValues = {m_connectionId};
}

void RoleEvaluation::useRules(const QList<RuleLine>& rules)
{
    m_ruleValues.clear();
    QStringList rows;
    for (const auto& rule : rules) {
        rows.append(u"(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))"_s);
        m_ruleValues += {rule.groupRid, choiceOf(m_precedence, rule), qint64{1} << rule.bit};
    }
    m_rules = rows.isEmpty() ? u"SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) WHERE 1 = 0"_s
                             : u"VALUES "_s + rows.join(u", "_s);
}

void RoleEvaluation::onlyUsers(const QList<qint64>& rids)
{
    const auto marks = placeholders(rids.size());
    m_people = personWhere(u"u.rid IN (%1)"_s.arg(marks));
    m_hits = hitFrom(u"membership m JOIN rule r ON r.group_rid = m.group_rid WHERE m.user_rid IN (%1)"_s.arg(marks));
    m_peopleValues = toValues(rids) + toValues(rids);
}

void RoleEvaluation::onlyMembersOf(const QList<qint64>& groupRids)
{
    const auto members =
        u"(SELECT t.user_rid FROM membership t WHERE t.group_rid IN (%1))"_s.arg(placeholders(groupRids.size()));
    m_people = personWhere(u"u.connection_id = ? AND u.active = 1 AND u.rid IN "_s + members);
    m_hits = hitFrom(u"membership m JOIN rule r ON r.group_rid = m.group_rid WHERE m.user_rid IN "_s + members);
    m_peopleValues = QVariantList{m_connectionId} + toValues(groupRids) + toValues(groupRids);
}

/// Roles that were given have a choice by rank, which is below that of every rule in order.
QString RoleEvaluation::after(const QString& choice, const QString& mask, const QString& given) const
{
    if (m_precedence == RolePrecedence::Union)
        return u"CAST(COALESCE(%1, 0) AS BIGINT) | %2 | CAST(? AS BIGINT)"_s.arg(mask, given);
    return u"CASE WHEN %1 IS NULL THEN CAST(? AS BIGINT) ELSE CAST(1 AS BIGINT) << CAST(%1 & 63 AS INTEGER) END"_s.arg(
        choice);
}

QString RoleEvaluation::with() const
{
    return u"WITH rule (group_rid, choice, mask) AS (%1), effect (rid, before, after, matched) AS "
           u"(SELECT t.rid, MAX(t.before), CASE WHEN MAX(t.active) = 0 THEN 0 ELSE (%2) END, MAX(t.hit) "
           u"FROM (%3 UNION ALL %4) t GROUP BY t.rid HAVING MAX(t.active) IS NOT NULL) "_s.arg(
               m_rules, after(u"MIN(t.choice)"_s, u"BIT_OR(t.mask)"_s, u"MAX(t.given)"_s), m_people, m_hits);
}

/// Most users share their masks with many, and an index has them together; so only those whom a rule matches are looked
/// at one by one.
QString RoleEvaluation::classes() const
{
    return u"WITH rule (group_rid, choice, mask) AS (%1), hit (rid, choice, mask) AS "
           u"(SELECT m.user_rid, MIN(r.choice), BIT_OR(r.mask) "
           u"FROM rule r CROSS JOIN membership m WHERE m.group_rid = r.group_rid GROUP BY m.user_rid), "
           u"class (before, given, own, choice, mask, matched, people, first, last) AS "
           u"(SELECT u.role_mask, u.given_mask, u.given_choice, CASE WHEN u.given_choice IS NULL "
           u"OR h.choice < u.given_choice THEN h.choice ELSE u.given_choice END, h.mask, 1, COUNT(*), MIN(h.rid), "
           u"MAX(h.rid) FROM hit h CROSS JOIN \"user\" u WHERE u.rid = h.rid AND u.connection_id = ? AND u.active = 1 "
           u"GROUP BY 1, 2, 3, 4, 5 UNION ALL "
           u"SELECT u.role_mask, u.given_mask, u.given_choice, u.given_choice, CAST(NULL AS BIGINT), 0, COUNT(*), "
           u"MIN(u.rid), MAX(u.rid) FROM \"user\" u WHERE u.connection_id = ? AND u.active = 1 "
           u"GROUP BY u.role_mask, u.given_mask, u.given_choice) "
           u"SELECT before, given, COALESCE(own, -1), %2, matched, people, first, last FROM class"_s.arg(
               m_rules, after(u"choice"_s, u"mask"_s, u"given"_s));
}

QString RoleEvaluation::unmatched() const
{
    return u"WITH rule (group_rid, choice, mask) AS (%1) SELECT u.rid FROM \"user\" u WHERE u.connection_id = ? "
           u"AND u.active = 1 AND u.role_mask = ? AND u.given_mask = ? AND COALESCE(u.given_choice, -1) = ? "
           u"AND NOT EXISTS (SELECT 1 FROM rule r JOIN membership m ON m.group_rid = r.group_rid "
           u"WHERE m.user_rid = u.rid) LIMIT 2"_s.arg(m_rules);
}

} // namespace provost::server
