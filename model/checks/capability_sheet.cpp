// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/capability_sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

bool asksFor(const Event& event, QLatin1StringView item)
{
    const QStringList items = event.query.split(u'&');
    return event.method == "GET"_L1 && std::ranges::any_of(items, [item](const QString& each) {
               return each.section(u'=', 0, 0).compare(item, Qt::CaseInsensitive) == 0;
           });
}

bool isBulk(const Event& event)
{
    return event.method == "POST"_L1 && event.path.endsWith("/Bulk"_L1, Qt::CaseInsensitive);
}

/// 304 and 412 are answers that only a server with ETags gives (RFC 7644 section 3.14).
bool showsVersions(int status)
{
    return status == 304 || status == 412;
}

bool uses(const Event& event, ScimFeature feature)
{
    switch (feature) {
    case ScimFeature::Patch:
        return event.method == "PATCH"_L1;
    case ScimFeature::Bulk:
        return isBulk(event);
    case ScimFeature::Filter:
        return asksFor(event, "filter"_L1);
    case ScimFeature::Sort:
        return asksFor(event, "sortBy"_L1);
    case ScimFeature::Cursor:
        return asksFor(event, "cursor"_L1);
    case ScimFeature::ETag:
        return showsVersions(event.status);
    case ScimFeature::ChangePassword:
        return false;
    case ScimFeature::Me:
        return event.path.endsWith("/Me"_L1, Qt::CaseInsensitive);
    }
    Q_UNREACHABLE();
}

/// Whether the refusal is about the feature, and not about who asked, what was asked for, or how often.
bool isAbout(const Event& event, ScimFeature feature)
{
    constexpr int notFound = 404;
    constexpr int methodNotAllowed = 405;
    constexpr int notImplemented = 501;
    if (event.status == notImplemented || event.status == methodNotAllowed)
        return true;
    if (feature == ScimFeature::Bulk || feature == ScimFeature::Me)
        return event.status == notFound;
    return feature == ScimFeature::Filter && event.scimType == "invalidFilter"_L1;
}

ObservedFeature observe(const QList<Event>& requests, ScimFeature feature)
{
    ObservedFeature seen;
    seen.isVisible = feature != ScimFeature::ChangePassword;
    for (const auto& event : requests) {
        if (!uses(event, feature))
            continue;
        if (event.status < 400 || feature == ScimFeature::ETag) {
            ++seen.answered;
        } else if (isAbout(event, feature)) {
            ++seen.refused;
            if (event.id > seen.event) {
                seen.event = event.id;
                seen.status = event.status;
                seen.scimType = event.scimType;
            }
        }
    }
    return seen;
}

CapabilityLine::Verdict judge(ScimFeature feature, std::optional<bool> advertised, const ObservedFeature& seen)
{
    using Verdict = CapabilityLine::Verdict;
    if (feature == ScimFeature::Me && seen.answered + seen.refused > 0) // nothing else could tell
        return seen.answered > 0 ? Verdict::Proved : Verdict::NotOffered;
    if (!advertised)
        return Verdict::Unknown;
    if (*advertised ? seen.refused > 0 : seen.answered > 0)
        return Verdict::Contradicted;
    if (!*advertised)
        return Verdict::NotOffered;
    return seen.answered > 0 ? Verdict::Proved : Verdict::Unproved;
}

} // namespace

QList<CapabilityLine> capabilitySheet(const std::optional<AdvertisedFeatures>& advertised,
                                      const QMap<ScimFeature, ObservedFeature>& tried)
{
    QList<CapabilityLine> lines;
    for (const auto feature : scimFeatures()) {
        CapabilityLine line{feature, {}, tried.value(feature), {}};
        if (advertised && advertised->contains(feature))
            line.advertised = advertised->value(feature);
        line.verdict = judge(feature, line.advertised, line.observed);
        lines.append(line);
    }
    return lines;
}

QList<CapabilityLine> capabilitySheet(const std::optional<AdvertisedFeatures>& advertised, const QList<Event>& requests)
{
    QMap<ScimFeature, ObservedFeature> seen;
    for (const auto feature : scimFeatures())
        seen.insert(feature, observe(requests, feature));
    return capabilitySheet(advertised, seen);
}

} // namespace provost
