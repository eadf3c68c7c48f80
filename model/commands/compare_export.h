// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/drift.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

#include <QCoroTask>

namespace provost {

/// How a list that was exported from an identity provider compares with the users that are here.
struct ComparedList
{
    QString file;    ///< its name
    QString product; ///< as in IdpPeople
    qint64 people = 0;
    qint64 unreadable = 0;
    Drift drift;
};

/// Reads the file and compares it, off the GUI thread. Nothing of it is sent or kept, and nothing is changed. Errors
/// have the file's name as subject: ErrorKind::Invalid, TooLarge, Storage or Cancelled. GUI thread.
[[nodiscard]] QCoro::Task<Result<ComparedList>> compareWithExport(OpenServer at, QString path,
                                                                  std::optional<PersonField> key, Cancellation cancel);

/// @name The lines as rows of an export; columns are named alike in every language. Pure; any thread.
/// @{
[[nodiscard]] const QStringList& driftColumns();
[[nodiscard]] QStringList driftRow(const DriftLine& line);
/// @}
/// `userName`, `name.givenName`: the attribute of SCIM.
[[nodiscard]] QString attributeOf(PersonField field);

} // namespace provost
