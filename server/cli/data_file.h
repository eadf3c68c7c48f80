// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/cli/options.h"
#include "server/profiles/profile.h"
#include "server/storage/sql.h"

#include <functional>

namespace provost::server {

/// Opens the data file, beside a running server or alone, and runs `work` on it in one transaction. Gives the exit
/// code; of a failure it has complained already.
[[nodiscard]] int changeDataFile(const QString& file, IfMissing ifMissing,
                                 const std::function<Result<void>(Sql&)>& work);

/// As changeDataFile(), for more than one transaction should hold: `work` runs again, in one of its own, with what it
/// returned, until that is empty.
[[nodiscard]] int changeDataFileInParts(const QString& file, IfMissing ifMissing,
                                        const std::function<Result<QVariantList>(Sql&, const QVariantList&)>& work);

/// As changeDataFile() with one that is there, and `work` reads one snapshot without holding up who writes.
[[nodiscard]] int readDataFile(const QString& file, const std::function<Result<void>(Sql&)>& work);

/// The one that the database belongs to; without one it is `standard` until a server decides it.
[[nodiscard]] Result<Profile> profileOf(Sql& sql);

/// Gives a database that has no profile yet this one, or where it is empty `standard`. ErrorKind::Conflict where it has
/// another one; profileSentence() says that.
[[nodiscard]] Result<Profile> decideProfile(Sql& sql, const QString& wanted);
[[nodiscard]] QString profileSentence(const Error& conflict);

/// Brings the database the roles of its profile, and those who are to have one by default.
[[nodiscard]] Result<void> adoptRoles(Sql& sql, const Profile& profile, qint64 now);

} // namespace provost::server
