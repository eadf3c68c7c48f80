// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/path.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace provost::scim {

enum class PatchOp { Add, Remove, Replace };

/// One operation with its path resolved. A path-less operation of the wire is several of these, one for each member of
/// its value.
struct PatchStep
{
    PatchOp op = PatchOp::Add;
    BoundPath path;
    QJsonValue value; ///< undefined where the operation had none
};

/// One change of a group's members, in the order in which they came. Kept apart from the other operations, so that the
/// storage runs them without ever holding all members of a group.
struct MemberStep
{
    enum class Kind {
        Add,        ///< `ids`
        Remove,     ///< `ids`; those that are no members are no error
        ReplaceAll, ///< `ids` are the members from now on; empty: none
        Exchange,   ///< `ids[0]` goes, `ids[1]` comes; noTarget where ids[0] is no member
        RemoveWhere ///< those that satisfy `filter`, which is not a plain list of ids
    };

    Kind kind = Kind::Add;
    QStringList ids;
    std::optional<BoundFilter> filter; ///< of RemoveWhere, over the elements of `members`
};

struct Patch
{
    std::vector<PatchStep> steps;
    std::vector<MemberStep> members;
    bool setsPassword = false; ///< accepted, never kept
};

struct PatchLimits
{
    int operations = 10'000;
};

/// Reads the body of a PATCH (RFC 7644 section 3.5.2) in every dialect: `op` in any case, with and without path, dotted
/// and URN-qualified names as members of a path-less value, the value list of Entra's `remove members`. `id` is that of
/// the resource: a path-less value may repeat it, as Okta's rename does, but not change it. scimType invalidSyntax,
/// invalidPath, invalidFilter, invalidValue, noTarget, mutability. Any thread.
[[nodiscard]] Result<Patch> readPatch(const ResourceType& type, const QJsonObject& body, const QString& id,
                                      const PatchLimits& limits = {});

/// Applies the steps (not the member steps) to a canonical body, all or none: `body` is untouched where one fails.
/// Returns whether anything is different afterwards. scimType noTarget, invalidValue, mutability.
[[nodiscard]] Result<bool> applyPatch(const ResourceType& type, const Patch& patch, QJsonObject& body);

} // namespace provost::scim
