// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// What may be wrong with a chain of the audit trail.
enum class AuditFault {
    Missing, ///< an entry was taken out
    Changed, ///< an entry is not what it was when it was written, or the one before it is not
    Added    ///< the chain goes on beyond its end
};

/// The first entry of a chain that is not as it was written.
struct AuditBreak
{
    qint64 sequence = 0; ///< place in the chain, from 1
    qint64 entryId = 0;  ///< AuditEntry::id; 0 where there is none
    AuditFault fault = AuditFault::Missing;

    friend bool operator==(const AuditBreak&, const AuditBreak&) = default;
};

/// One instance's chain.
struct AuditChainState
{
    QString name;       ///< of the instance that wrote it
    qint64 entries = 0; ///< ever written
    qint64 removed = 0; ///< the first ones, which the retention removed: what follows is verified
    QString head;       ///< hash of the newest entry in hexadecimal: who writes it down elsewhere can ask for it later
    std::optional<AuditBreak> broken;

    friend bool operator==(const AuditChainState&, const AuditChainState&) = default;
};

/// Whether the audit trail is what was written.
struct AuditVerification
{
    QList<AuditChainState> chains;
    qint64 unchained = 0;      ///< entries from before there were chains
    qint64 strayEntry = 0;     ///< id of the first entry without a chain that came after the first with one; 0: none
    bool expectedFound = true; ///< the hash that was asked for is that of an entry

    [[nodiscard]] bool isIntact() const;

    friend bool operator==(const AuditVerification&, const AuditVerification&) = default;
};

} // namespace provost
