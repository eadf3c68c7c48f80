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

bool follows(const StoredLink& stored, const QByteArray& before)
{
    return hashOf(stored.link.chain, stored.link.sequence, stored.entry, before) == stored.link.hash;
}

ChainLink toEnd(const Row& row)
{
    return {row.text(0), row.integer(1), row.bytes(2)};
}

/// Walks along the chains, entry by entry from where each begins, and remembers the first fault of each.
class Walk
{
public:
    explicit Walk(QByteArray expected)
        : m_expected(std::move(expected))
    {
    }

    /// Where the retention removed what stood before. Comes before the entries.
    void begin(const ChainLink& last)
    {
        auto& chain = stateOf(last.chain);
        chain.removed = last.sequence;
        chain.entries = last.sequence;
        reach(chain, last.hash);
    }

    void take(const StoredLink& stored)
    {
        auto& chain = stateOf(stored.link.chain);
        const auto next = chain.entries + 1;
        if (!chain.broken && stored.link.sequence < next)
            chain.broken = {stored.link.sequence, stored.id, AuditFault::Added};
        else if (!chain.broken && stored.link.sequence > next)
            chain.broken = {next, 0, AuditFault::Missing};
        else if (!chain.broken && !follows(stored, QByteArray::fromHex(chain.head.toLatin1())))
            chain.broken = {next, stored.id, AuditFault::Changed};
        chain.entries = stored.link.sequence;
        reach(chain, stored.link.hash);
    }

    /// What the chain's own row says of its end.
    void end(const QString& name, qint64 length, const QByteArray& hash)
    {
        auto& chain = stateOf(name);
        m_ended.append(name);
        if (chain.broken)
            return;
        if (chain.entries < length)
            chain.broken = {chain.entries + 1, 0, AuditFault::Missing};
        else if (chain.entries > length || chain.head != QString::fromLatin1(hash.toHex()))
            chain.broken = {chain.entries, 0, AuditFault::Added};
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
    AuditChainState& stateOf(const QString& name)
    {
        if (m_result.chains.isEmpty() || m_result.chains.last().name != name) {
            const auto known = std::ranges::find(m_result.chains, name, &AuditChainState::name);
            if (known != m_result.chains.end())
                return *known;
            m_result.chains.append({name, 0, 0, {}, std::nullopt});
        }
        return m_result.chains.last();
    }

    void reach(AuditChainState& chain, const QByteArray& hash)
    {
        chain.head = QString::fromLatin1(hash.toHex());
        m_found = m_found || (!chain.broken && hash == m_expected);
    }

    AuditVerification m_result;
    const QByteArray m_expected;
    QStringList m_ended;
    bool m_found = false;
};

constexpr auto storedLinks =
    "SELECT id, chain, sequence, hash, at, account_id, operator_id, operator_name, action, subject, detail "
    "FROM audit"_L1;

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
        m_sql.first<ChainLink>("SELECT name, length, hash FROM audit_chain WHERE name = ?"_L1, {m_sql.writer()}, toEnd);
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
    const auto begun =
        m_sql.each("SELECT name, sequence, hash FROM audit_anchor ORDER BY name"_L1, {}, [&](const Row& row) {
            walk.begin(toEnd(row));
            return true;
        });
    if (!begun)
        return tl::unexpected(begun.error());
    const auto walked = m_sql.eachComposed(storedLinks + u" WHERE chain IS NOT NULL ORDER BY chain, sequence"_s, {},
                                           [&](const Row& row) {
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
                                                      "FROM audit WHERE chain IS NOT NULL) OR EXISTS "
                                                      "(SELECT 1 FROM audit_anchor) THEN id END), 0) "
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

Result<qint64> AuditChain::forget(qint64 before, int limit)
{
    const auto loose = m_sql.run("DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE chain IS NULL AND at < ? "
                                 "AND NOT EXISTS (SELECT 1 FROM audit_anchor) "
                                 "AND NOT EXISTS (SELECT 1 FROM audit chained WHERE chained.chain IS NOT NULL "
                                 "AND chained.id < audit.id) ORDER BY id LIMIT ?)"_L1,
                                 {before, limit});
    if (!loose)
        return loose;
    // What has no chain came first, or was put in: as long as some of it stays, so do the chains.
    const auto left = m_sql.first<qint64>("SELECT id FROM audit WHERE chain IS NULL LIMIT 1"_L1, {},
                                          [](const Row& row) { return row.integer(0); });
    if (!left)
        return tl::unexpected(left.error());
    if (*left)
        return loose;
    QList<ChainLink> ends;
    const auto read = m_sql.each("SELECT chain.name, COALESCE(anchor.sequence, 0), COALESCE(anchor.hash, ?) "
                                 "FROM audit_chain chain LEFT JOIN audit_anchor anchor ON anchor.name = chain.name "
                                 "ORDER BY chain.name"_L1,
                                 {QByteArray("")}, [&ends](const Row& row) {
                                     ends.append(toEnd(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    auto removed = *loose;
    for (const auto& end : std::as_const(ends)) {
        const auto shortened = shorten(end, before, limit);
        if (!shortened)
            return shortened;
        removed = std::max(removed, *shortened);
    }
    return removed;
}

/// Entry by entry after `last`, so that nothing is removed that would no longer verify: it is the proof that somebody
/// was there.
Result<qint64> AuditChain::shorten(const ChainLink& last, qint64 before, int limit)
{
    auto reached = last;
    const auto walked =
        m_sql.eachComposed(storedLinks + u" WHERE chain = ? AND sequence > ? ORDER BY sequence LIMIT ?"_s,
                           {last.chain, last.sequence, limit}, [&](const Row& row) {
                               const auto stored = toLink(row);
                               if (stored.entry.at >= before || stored.link.sequence != reached.sequence + 1 ||
                                   !follows(stored, reached.hash))
                                   return false;
                               reached = stored.link;
                               return true;
                           });
    if (!walked)
        return tl::unexpected(walked.error());
    if (reached.sequence == last.sequence)
        return 0;
    const auto anchored =
        m_sql.run("INSERT INTO audit_anchor (name, sequence, hash) VALUES (?, ?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash"_L1,
                  {reached.chain, reached.sequence, reached.hash});
    if (!anchored)
        return anchored;
    return m_sql.run("DELETE FROM audit WHERE chain = ? AND sequence > ? AND sequence <= ?"_L1,
                     {reached.chain, last.sequence, reached.sequence});
}

} // namespace provost::server
