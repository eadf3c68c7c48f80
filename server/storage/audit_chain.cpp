// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/audit_chain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Of a JSON array, so that no two different entries are ever the same text.
QByteArray hashOf(const QString& chain, qint64 sequence, const ChainedEntry& entry, const QByteArray& before)
{
    const QJsonArray text{chain,
                          sequence,
                          entry.at,
                          entry.accountId ? QJsonValue(*entry.accountId) : QJsonValue(),
                          entry.operatorId,
                          entry.operatorName,
                          entry.action,
                          entry.subject,
                          entry.detail,
                          QString::fromLatin1(before.toHex())};
    return QCryptographicHash::hash(QJsonDocument(text).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

struct StoredLink
{
    qint64 id = 0;
    ChainLink link;
    ChainedEntry entry;
};

StoredLink toLink(const Row& row)
{
    return {row.integer(0),
            {row.text(1), row.integer(2), row.bytes(3)},
            {row.integer(4), row.optionalText(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)}};
}

/// Walks along the chains, entry by entry, and remembers the first fault of each.
class Walk
{
public:
    explicit Walk(QByteArray expected)
        : m_expected(std::move(expected))
    {
    }

    void take(const StoredLink& stored)
    {
        if (m_result.chains.isEmpty() || m_result.chains.last().name != stored.link.chain) {
            m_result.chains.append({stored.link.chain, 0, {}, std::nullopt});
            m_before.clear();
        }
        auto& chain = m_result.chains.last();
        const auto next = chain.entries + 1;
        if (!chain.broken && stored.link.sequence != next)
            chain.broken = {next, 0, AuditFault::Missing};
        else if (!chain.broken && hashOf(chain.name, next, stored.entry, m_before) != stored.link.hash)
            chain.broken = {next, stored.id, AuditFault::Changed};
        chain.entries = stored.link.sequence;
        m_before = stored.link.hash;
        chain.head = QString::fromLatin1(m_before.toHex());
        m_found = m_found || (!chain.broken && m_before == m_expected);
    }

    /// What the chain's own row says of its end.
    void end(const QString& name, qint64 length, const QByteArray& hash)
    {
        auto chain = std::ranges::find(m_result.chains, name, &AuditChainState::name);
        if (chain == m_result.chains.end())
            chain = m_result.chains.insert(m_result.chains.size(), {name, 0, {}, std::nullopt});
        m_ended.append(name);
        if (chain->broken)
            return;
        if (chain->entries < length)
            chain->broken = {chain->entries + 1, 0, AuditFault::Missing};
        else if (chain->entries > length || chain->head != QString::fromLatin1(hash.toHex()))
            chain->broken = {chain->entries, 0, AuditFault::Added};
    }

    [[nodiscard]] AuditVerification result() &&
    {
        for (auto& chain : m_result.chains) {
            if (!chain.broken && !m_ended.contains(chain.name))
                chain.broken = {1, 0, AuditFault::Added};
        }
        m_result.expectedFound = m_expected.isEmpty() || m_found;
        return std::move(m_result);
    }

private:
    AuditVerification m_result;
    const QByteArray m_expected;
    QByteArray m_before;
    QStringList m_ended;
    bool m_found = false;
};

} // namespace

Result<ChainLink> AuditChain::extend(const ChainedEntry& entry)
{
    // The write comes first: where several processes share the database it holds the chain until the commit.
    const auto held = m_sql.run(
        "INSERT INTO audit_chain (name, length, hash) VALUES (?, 1, ?) ON CONFLICT (name) DO UPDATE SET length = audit_chain.length + 1"_L1,
        {m_sql.writer(), QByteArray("")});
    if (!held)
        return tl::unexpected(held.error());
    const auto before =
        m_sql.first<ChainLink>("SELECT name, length, hash FROM audit_chain WHERE name = ?"_L1, {m_sql.writer()},
                               [](const Row& row) { return ChainLink{row.text(0), row.integer(1), row.bytes(2)}; });
    if (!before)
        return tl::unexpected(before.error());
    auto link = before->value_or(ChainLink{});
    link.hash = hashOf(link.chain, link.sequence, entry, link.hash);
    const auto ended = m_sql.run("UPDATE audit_chain SET hash = ? WHERE name = ?"_L1, {link.hash, link.chain});
    if (!ended)
        return tl::unexpected(ended.error());
    return link;
}

Result<AuditVerification> AuditChain::verify(const QByteArray& expected)
{
    Walk walk(expected);
    const auto walked = m_sql.each(
        "SELECT id, chain, sequence, hash, at, account_id, operator_id, operator_name, action, subject, detail "
        "FROM audit WHERE chain IS NOT NULL ORDER BY chain, sequence"_L1,
        {}, [&](const Row& row) {
            walk.take(toLink(row));
            return true;
        });
    if (!walked)
        return tl::unexpected(walked.error());
    const auto ended =
        m_sql.each("SELECT name, length, hash FROM audit_chain ORDER BY name"_L1, {}, [&](const Row& row) {
            walk.end(row.text(0), row.integer(1), row.bytes(2));
            return true;
        });
    if (!ended)
        return tl::unexpected(ended.error());
    auto result = std::move(walk).result();
    const auto loose = m_sql.first<AuditVerification>("SELECT COUNT(*), COALESCE(MIN(CASE WHEN id > (SELECT MIN(id) "
                                                      "FROM audit WHERE chain IS NOT NULL) THEN id END), 0) "
                                                      "FROM audit WHERE chain IS NULL"_L1,
                                                      {}, [](const Row& row) {
                                                          AuditVerification seen;
                                                          seen.unchained = row.integer(0);
                                                          seen.strayEntry = row.integer(1);
                                                          return seen;
                                                      });
    if (!loose)
        return tl::unexpected(loose.error());
    result.unchained = loose->value_or(AuditVerification{}).unchained;
    result.strayEntry = loose->value_or(AuditVerification{}).strayEntry;
    return result;
}

} // namespace provost::server
