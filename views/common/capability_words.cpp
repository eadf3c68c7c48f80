// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/capability_words.h"

#include <QCoreApplication>

namespace provost {
namespace {

using Verdict = CapabilityLine::Verdict;

struct CapabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CapabilitiesPage)
};

} // namespace

std::pair<QString, Tone> pillOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return {CapabilityWords::tr("contradicted"), Tone::Bad};
    case Verdict::Proved:
        return {CapabilityWords::tr("proved"), Tone::Ok};
    case Verdict::Unproved:
        return {CapabilityWords::tr("offered"), Tone::Neutral};
    case Verdict::NotOffered:
        return {CapabilityWords::tr("not offered"), Tone::Neutral};
    case Verdict::Unknown:
        return {CapabilityWords::tr("not known"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString advertisedWords(const std::optional<bool>& advertised, bool wasAsked)
{
    if (!wasAsked)
        return CapabilityWords::tr("The server was not asked whether it can.");
    if (!advertised)
        return CapabilityWords::tr("The server does not say whether it can.");
    return *advertised ? CapabilityWords::tr("The server says that it can.")
                       : CapabilityWords::tr("The server says that it cannot.");
}

QString nameOf(ScimFeature feature)
{
    switch (feature) {
    case ScimFeature::Patch:
        return CapabilityWords::tr("Change a part (PATCH)");
    case ScimFeature::Bulk:
        return CapabilityWords::tr("Many in one request (Bulk)");
    case ScimFeature::Filter:
        return CapabilityWords::tr("Filter lists");
    case ScimFeature::Sort:
        return CapabilityWords::tr("Sort lists");
    case ScimFeature::ETag:
        return CapabilityWords::tr("Versions (ETag)");
    case ScimFeature::Cursor:
        return CapabilityWords::tr("Page by cursor");
    case ScimFeature::ChangePassword:
        return CapabilityWords::tr("Change passwords");
    case ScimFeature::Me:
        return CapabilityWords::tr("Say whose token it is (/Me)");
    }
    Q_UNREACHABLE();
}

} // namespace provost
