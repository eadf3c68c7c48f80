// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/endpoint_call.h"
#include "model/checks/rehearsal_names.h"
#include "model/checks/report_parts.h"

namespace provost {

/// What a rehearsal may have brought into being.
struct RehearsedResource
{
    bool isGroup = false;
    QString id;
    QString name; ///< with which its creation was asked for; empty where it was found, and not told
    /// It was read under this id with a name of this run. Nothing else is ever changed or deleted.
    bool isOurs = false;
    bool isGone = false;
};

/// A creation of which is not known what became: it has no id that could be used.
struct LostCreation
{
    bool isGroup = false;
    QString name;
    QString why; ///< that is so, and that it may be there all the same
};

/// What is left at the server, or may be, for a person to remove.
struct Leftover
{
    bool isGroup = false;
    QString id;   ///< empty: not known
    QString name; ///< by which it is found
    QString why;  ///< it could not be removed

    friend bool operator==(const Leftover&, const Leftover&) = default;
};

namespace rehearsal {

/// The longest that cleaning up takes, and one request of it.
inline constexpr std::chrono::milliseconds cleaningTime{30'000};
inline constexpr std::chrono::milliseconds requestTime{10'000};

struct CleaningTask
{
    Endpoint at;
    RehearsalNames names;
    QStringList own;                    ///< values that are shown in the finding
    QList<RehearsedResource> resources; ///< whose id is known
    QList<LostCreation> lost;
    bool mayHaveUsers = false; ///< the creation of one was sent
    bool mayHaveGroups = false;
};

struct Cleaned
{
    ReportedFinding finding; ///< `clean-up`
    QList<Leftover> leftovers;
};

/// Deletes what the run created, by id, and what is found under one of its names where the answer to its creation was
/// lost; a creation of which nothing is found then is left over too, since it may still come. Before anything is
/// deleted it was read with a name of this run. Has a deadline of its own, and cannot be stopped. On the thread of the
/// door.
[[nodiscard]] QCoro::Task<Cleaned> cleanUp(CleaningTask task);

} // namespace rehearsal
} // namespace provost
