// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/near_miss.h"

#include <QList>

namespace provost {

/// A group as a role mapping remembers it. Without an id the rule is pending: it waits for a group of that name.
struct MappedGroup
{
    GroupId id;
    QString externalId;
    QString name; ///< the last one that was seen, or the one that was written
};

/// What became of the group behind a role mapping. A name alone never moves a role to another group.
struct MappingFate
{
    enum class Kind {
        Kept,      ///< the same group under the same name
        Renamed,   ///< the same group under another name: kept, and reported
        Disguised, ///< the same group, and its new name is a near miss of the old one
        Exchanged, ///< the same group was renamed, and another group now bears its old name, or one like it
        Recreated, ///< the group is gone, and another one has its name or external id
        Gone,      ///< the group is gone
        Waiting,   ///< a pending rule: no group like it is there
        NearMiss,  ///< a pending rule: `others` have almost its name
        Arrived,   ///< a pending rule: `others` has exactly its name, once
    };

    Kind kind = Kind::Kept;
    QString presentName;                            ///< of the group with the remembered id, where it is there
    QList<Group> others;                            ///< other groups that could be meant, as the kind says
    std::optional<NameDifferences> difference = {}; ///< to presentName, or to the first of `others`

    /// Whether a person has to say which group is meant before the mapping applies to another one or keeps applying.
    [[nodiscard]] bool needsDecision() const;
};

/// Compares what a mapping remembers with the groups that its connection has now. Pure; any thread.
[[nodiscard]] MappingFate fateOf(const MappedGroup& remembered, const QList<Group>& present);

/// One sentence with both names isolated.
[[nodiscard]] QString inWords(const MappedGroup& remembered, const MappingFate& fate);

} // namespace provost
