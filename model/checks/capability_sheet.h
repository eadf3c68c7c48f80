// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/scim_feature.h"

#include <optional>

namespace provost {

/// What recorded requests show of a feature.
struct ObservedFeature
{
    qint64 answered = 0; ///< requests that used it and were carried out
    qint64 refused = 0;  ///< that were refused because of it
    int status = 0;      ///< of the newest refusal; likewise the two below
    QString scimType;
    qint64 event = 0;
    bool isVisible = true; ///< false: what is kept of requests does not show it
    bool ignored = false;  ///< it was answered as if it had not been asked for: one of the refusals
};

/// One line of the sheet of what a server can do: what it says of itself against what it did.
struct CapabilityLine
{
    enum class Verdict {
        Contradicted, ///< it did the contrary of what it says, once at least
        Proved,       ///< it says so and did so
        Unproved,     ///< it says so, and nobody has used it yet
        NotOffered,   ///< it says that it cannot
        Unknown,      ///< it does not say, or was not asked
    };

    ScimFeature feature = ScimFeature::Patch;
    std::optional<bool> advertised; ///< unset: not said, or not asked
    ObservedFeature observed;
    Verdict verdict = Verdict::Unknown;
};

/// All features, in the order of scimFeatures(). Pure; any thread.
[[nodiscard]] QList<CapabilityLine> capabilitySheet(const std::optional<AdvertisedFeatures>& advertised,
                                                    const QList<Event>& requests);
/// The same against what was tried.
[[nodiscard]] QList<CapabilityLine> capabilitySheet(const std::optional<AdvertisedFeatures>& advertised,
                                                    const QMap<ScimFeature, ObservedFeature>& tried);

} // namespace provost
