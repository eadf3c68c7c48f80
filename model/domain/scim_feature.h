// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>

namespace provost {

/// What a SCIM server may offer beyond reading and writing resources (RFC 7643 section 5, RFC 9865 section 4). `Me`: it
/// tells who the token stands for (RFC 7644 section 3.11), of which ServiceProviderConfig has no word.
enum class ScimFeature { Patch, Bulk, Filter, Sort, ETag, Cursor, ChangePassword, Me };

/// All of them, in the order in which a console shows them.
[[nodiscard]] inline const QList<ScimFeature>& scimFeatures()
{
    static const QList<ScimFeature> all{ScimFeature::Patch,          ScimFeature::Bulk, ScimFeature::Filter,
                                        ScimFeature::Sort,           ScimFeature::ETag, ScimFeature::Cursor,
                                        ScimFeature::ChangePassword, ScimFeature::Me};
    return all;
}

/// Can be tried by reading one resource, which changes nothing.
[[nodiscard]] constexpr bool canBeTried(ScimFeature feature)
{
    return feature == ScimFeature::Filter || feature == ScimFeature::Sort || feature == ScimFeature::Cursor ||
           feature == ScimFeature::Me;
}

/// What ServiceProviderConfig says of each; one that is not in it is not spoken of.
using AdvertisedFeatures = QMap<ScimFeature, bool>;

} // namespace provost
