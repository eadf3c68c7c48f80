// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/scim/preset.h"
#include "model/domain/directory.h"
#include "model/domain/error.h"
#include "model/domain/scim_feature.h"

#include <QJsonObject>

#include <optional>

/// What the JSON of somebody's SCIM server means, read once and into bounds: names of attributes in whatever case (RFC
/// 7643 section 2.1), booleans also as words, since servers send these. Pure functions.
namespace provost::endpoint {

/// Undefined where there is none.
[[nodiscard]] QJsonValue attribute(const QJsonObject& object, QLatin1StringView name);

/// ErrorKind::BadAnswer where it is no list (RFC 7644 section 3.4.2).
struct ListAnswer
{
    QList<QJsonObject> resources;
    qint64 total = -1;  ///< -1: the server did not count
    qint64 strange = 0; ///< entries that are no objects
    QString nextCursor;
};
[[nodiscard]] Result<ListAnswer> listIn(const QJsonObject& object);

/// Unset where it has no usable id: nothing could be asked about it. Where groups are roles in that product, they have
/// those of their groups.
[[nodiscard]] std::optional<User> userIn(const QJsonObject& resource, const ScimPreset& preset = {});
[[nodiscard]] std::optional<Group> groupIn(const QJsonObject& resource, const ScimPreset& preset = {});
/// The role that a group is.
[[nodiscard]] RoleId roleOf(const GroupId& group);
/// Whether the resource has a word on its members, be it that there are none.
[[nodiscard]] bool tellsMembers(const QJsonObject& resource);
/// Groups in groups are left out.
[[nodiscard]] QList<Membership> membersIn(const QJsonObject& resource, const Group& group);
/// Unset where the server does not tell.
[[nodiscard]] std::optional<QList<Membership>> groupsIn(const QJsonObject& resource, const User& user);

/// What ServiceProviderConfig says (RFC 7643 section 5, RFC 9865 section 4).
[[nodiscard]] AdvertisedFeatures advertisedIn(const QJsonObject& config);

/// A number for an ETag, as versions are in this program; 0: there is none.
[[nodiscard]] qint64 versionOf(const QByteArray& etag);

} // namespace provost::endpoint
