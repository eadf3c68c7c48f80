// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/conformance_rules.h"

#include <algorithm>
#include <array>

namespace provost::rehearsal {
namespace {

struct Section
{
    const char* number;
    const char* title;
};

constexpr std::array all{
    Section{"RFC 7643 2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Attributes")},
    Section{"RFC 7643 3", QT_TRANSLATE_NOOP("provost::Rehearsal", "Resources")},
    Section{"RFC 7643 4.1", QT_TRANSLATE_NOOP("provost::Rehearsal", "Users")},
    Section{"RFC 7643 4.2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Groups")},
    Section{"RFC 7643 4.3", QT_TRANSLATE_NOOP("provost::Rehearsal", "Enterprise users")},
    Section{"RFC 7643 5", QT_TRANSLATE_NOOP("provost::Rehearsal", "Service provider configuration")},
    Section{"RFC 7643 6", QT_TRANSLATE_NOOP("provost::Rehearsal", "Resource types")},
    Section{"RFC 7643 7", QT_TRANSLATE_NOOP("provost::Rehearsal", "Schemas")},
    Section{"RFC 7644 2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Authentication")},
    Section{"RFC 7644 3.3", QT_TRANSLATE_NOOP("provost::Rehearsal", "Creating")},
    Section{"RFC 7644 3.4.1", QT_TRANSLATE_NOOP("provost::Rehearsal", "Reading")},
    Section{"RFC 7644 3.4.2.2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Filtering")},
    Section{"RFC 7644 3.4.2.3", QT_TRANSLATE_NOOP("provost::Rehearsal", "Sorting")},
    Section{"RFC 7644 3.4.2.4", QT_TRANSLATE_NOOP("provost::Rehearsal", "Pages")},
    Section{"RFC 7644 3.4.3", QT_TRANSLATE_NOOP("provost::Rehearsal", "Searching by POST")},
    Section{"RFC 7644 3.5.1", QT_TRANSLATE_NOOP("provost::Rehearsal", "Replacing")},
    Section{"RFC 7644 3.5.2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Changing by PATCH")},
    Section{"RFC 7644 3.6", QT_TRANSLATE_NOOP("provost::Rehearsal", "Deleting")},
    Section{"RFC 7644 3.7", QT_TRANSLATE_NOOP("provost::Rehearsal", "Bulk requests")},
    Section{"RFC 7644 3.9", QT_TRANSLATE_NOOP("provost::Rehearsal", "Chosen attributes")},
    Section{"RFC 7644 3.11", QT_TRANSLATE_NOOP("provost::Rehearsal", "The alias /Me")},
    Section{"RFC 7644 3.12", QT_TRANSLATE_NOOP("provost::Rehearsal", "Errors")},
    Section{"RFC 7644 3.14", QT_TRANSLATE_NOOP("provost::Rehearsal", "Versions")},
    Section{"RFC 7644 4", QT_TRANSLATE_NOOP("provost::Rehearsal", "Discovery")},
    Section{"RFC 7644 8.1", QT_TRANSLATE_NOOP("provost::Rehearsal", "Media types")},
    Section{"RFC 9865 2", QT_TRANSLATE_NOOP("provost::Rehearsal", "Pages by cursor")},
};

} // namespace

QList<RehearsalStep> conformanceSteps()
{
    return discoveryRules() + creationRules() + readingRules() + filterRules() + listRules() + replacementRules() +
           patchRules() + versionRules() + groupRules() + bulkRules() + deletionRules();
}

QStringList sections()
{
    QStringList numbers;
    for (const auto& section : all)
        numbers.append(QString::fromLatin1(section.number));
    return numbers;
}

QString titleOfSection(const QString& section)
{
    const auto* const found = std::ranges::find_if(
        all, [&section](const Section& each) { return section == QLatin1StringView(each.number); });
    return found == all.end() ? QString() : RehearsalWords::tr(found->title);
}

} // namespace provost::rehearsal
