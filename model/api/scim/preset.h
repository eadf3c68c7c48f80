// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/domain/scim_feature.h"

#include <QDate>
#include <QDir>
#include <QStringList>

namespace provost {

/// What is known of a product that speaks SCIM beside what its server says of itself. A value, read from
/// `resources/presets/ID.json`; no code asks for the id.
struct ScimPreset
{
    /// What can be done with groups there.
    enum class Groups {
        Unknown, ///< tried when it is wanted
        Listed,  ///< they are read in one list, and nothing of them can be changed
        Written  ///< members come and go by PATCH
    };

    QString id;       ///< `formuley`
    QString name;     ///< as the product calls itself
    QString address;  ///< of a SCIM base, as it looks there
    QString basePath; ///< that every such address ends with; empty: not known
    QList<ScimFeature> lacks;
    Groups groups = Groups::Unknown;
    bool groupsAreRoles = false; ///< a group is a role, and who is in it has the role
    int pageSize = 200;          ///< users that are asked for at once, at most
    QStringList facts;           ///< English sentences that have to be known of it
    QStringList sources;
    QDate asOf;

    friend bool operator==(const ScimPreset&, const ScimPreset&) = default;
};

/// Reads one strictly: ErrorKind::Invalid for a missing, mistyped or unknown member, without a source or a date.
[[nodiscard]] Result<ScimPreset> readPreset(const QByteArray& json);

/// All in a folder, the generic one (which has no base path) last, else by name. The first Error ends it; its subject
/// is the file.
[[nodiscard]] Result<QList<ScimPreset>> readPresets(const QDir& folder);

} // namespace provost
