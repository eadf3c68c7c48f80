// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/idp_people.h"
#include "model/domain/directory.h"

#include <functional>

namespace provost {

/// A field that an identity provider and a server tell otherwise.
struct FieldDrift
{
    PersonField field = PersonField::UserName;
    QString there; ///< as the identity provider lists it
    QString here;  ///< as the server has it

    friend bool operator==(const FieldDrift&, const FieldDrift&) = default;
};

/// Somebody whom the two do not tell alike.
struct DriftLine
{
    enum class Kind {
        OnlyThere, ///< the identity provider lists them, the server does not have them
        OnlyHere,  ///< the other way round
        Differs
    };

    Kind kind = Kind::Differs;
    QString name;                        ///< never empty
    QString key;                         ///< by which they were looked for; empty: they have none
    int line = 0;                        ///< in the file; 0: not in it
    UserId userId;                       ///< empty: not on the server
    UserState state = UserState::Active; ///< on the server
    QList<FieldDrift> differences;

    friend bool operator==(const DriftLine&, const DriftLine&) = default;
};

/// How a list and a server compare. Deleted users count as not there.
struct Drift
{
    PersonField key = PersonField::UserName; ///< by which people were matched: UserName, Email or ExternalId
    QList<PersonField> keys;                 ///< that could be, the one that matches most first
    QList<PersonField> compared;             ///< fields that the list has and both may tell
    QList<DriftLine> lines;                  ///< at most `mostDriftLines`
    qint64 onlyThere = 0;
    qint64 onlyHere = 0;
    qint64 differs = 0;
    qint64 same = 0;
    qint64 twice = 0;   ///< lines of the file whose key an earlier line has
    qint64 without = 0; ///< lines of the file without a key: among onlyThere

    /// The key is probably wrong: more than half of the list found nobody.
    [[nodiscard]] bool isDoubtful() const { return onlyThere > same + differs; }
    [[nodiscard]] int unmatchedPercent() const;
};

inline constexpr qsizetype mostDriftLines = 200'000;

/// Gives each user of a server to the visitor, once; called twice.
using EachUser = std::function<void(const std::function<void(const User&)>& visit)>;

/// Compares without case. Without `key` the one that matches most decides, and of equals the user name. Names are
/// compared as they are, but for blanks around them; an empty cell of the list says nothing. Pure; any thread.
[[nodiscard]] Drift compareWithList(const IdpPeople& list, const EachUser& users,
                                    std::optional<PersonField> key = std::nullopt);

} // namespace provost
