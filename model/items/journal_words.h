// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/journal.h"
#include "model/domain/role.h"

#include <functional>

/// The journal of changes as people read it. All texts are of any origin. Pure functions; GUI thread.
namespace provost {

/// The name of what has that id on that server (JournalEntry::server); empty: not known.
using JournalNames = std::function<QString(const QString& server, const QString& id)>;

/// `Delete a connection`; the request itself where it is not known here.
[[nodiscard]] QString deedInWords(const JournalEntry& entry);
/// To whom or what it was done: by what the request, or what stood before, names, by `names`, or else the id. Empty:
/// of the whole server.
[[nodiscard]] QString subjectInWords(const JournalEntry& entry, const JournalNames& names = {});
/// `done`, `refused with 409`, `result unknown`.
[[nodiscard]] QString outcomeInWords(const JournalEntry& entry);
/// What was different afterwards, at most a few lines: `state: active → paused`. Empty where it is not known. But for
/// tokens and rules in the words of the admin API; times in the scale of `now`.
[[nodiscard]] QString differenceInWords(const JournalEntry& entry, const QList<AccessRole>& roles,
                                        const QDateTime& now);

} // namespace provost
