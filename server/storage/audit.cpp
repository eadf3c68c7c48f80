// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/audit.h"

#include "server/storage/audit_chain.h"
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// As it comes back out of the database: half a surrogate pair does not.
QString storable(const QString& text)
{
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

Result<void> Audit::add(qint64 now, const Actor& actor, const QString& action, const QString& subject,
                        const QString& detail, const std::optional<AccountId>& account)
{
    const ChainedEntry entry{now,
                             account ? std::optional(account->text()) : std::nullopt,
                             actor.id.text(),
                             storable(actor.name),
                             action,
                             storable(subject),
                             storable(detail)};
    const auto link = AuditChain(m_sql).extend(entry);
    if (!link)
        return tl::unexpected(link.error());
    const auto added =
        m_sql.run("INSERT INTO audit (at, account_id, operator_id, operator_name, action, subject, detail, chain, "
                  "sequence, hash) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                  {now, entry.accountId ? QVariant(*entry.accountId) : QVariant(), entry.operatorId, entry.operatorName,
                   action, entry.subject, entry.detail, link->chain, link->sequence, link->hash});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<Page<AuditEntry>> Audit::page(const std::optional<AccountId>& scope, const QString& after, int limit)
{
    Conditions conditions;
    if (scope)
        conditions.add(u"account_id = ?"_s, {scope->text()});
    const auto total = countOf(m_sql, u"audit"_s, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (!after.isEmpty()) {
        const auto before = numberKey(after);
        if (!before)
            return tl::unexpected(before.error());
        conditions.add(u"id < ?"_s, {*before});
    }
    Page<AuditEntry> page{{}, *total, {}};
    const auto read = m_sql.eachComposed(u"SELECT id, at, operator_name, action, subject, detail FROM audit"_s +
                                             conditions.where() + u" ORDER BY id DESC LIMIT ?"_s,
                                         conditions.values() << limit + 1, [&](const Row& row) {
                                             if (page.items.size() == limit) {
                                                 page.next = QString::number(page.items.last().id);
                                                 return false;
                                             }
                                             page.items.append({row.integer(0), timeOf(row.integer(1)), row.text(2),
                                                                row.text(3), row.text(4), row.text(5)});
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return page;
}

} // namespace provost::server
