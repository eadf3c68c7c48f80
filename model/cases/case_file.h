// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/support_case.h"
#include "model/domain/error.h"

#include <optional>

/// A case is one file, readable by its owner alone: to delete it is to remove the file. Its day stands in the file's
/// name, so that it goes on that day even where nothing in it can be read. Everything here touches the disk.
namespace provost::casefile {

inline constexpr qsizetype largestPart = 4 * 1024 * 1024;
inline constexpr qsizetype largestCase = 64 * 1024 * 1024;

/// What the name of a file says; unset for one that is no case.
struct Name
{
    QDate deleteOn;
    QString id;
};
[[nodiscard]] std::optional<Name> nameOf(const QString& fileName);

/// ErrorKind::Storage, ErrorKind::Invalid for what is no case, ErrorKind::NewerVersion.
[[nodiscard]] Result<SupportCase> read(const QString& folder, const QString& id);
/// Those in the folder, the newest first; one that cannot be read is there as broken.
[[nodiscard]] Result<QList<CaseHead>> list(const QString& folder);
/// Whole, or as it was before. Makes the folder. ErrorKind::TooLarge, ErrorKind::Storage.
[[nodiscard]] Result<CaseHead> write(const QString& folder, const SupportCase& kept);
/// All that there is of it.
[[nodiscard]] Result<void> remove(const QString& folder, const QString& id);
/// Those whose day has come, also what an interrupted write left of them. The number of cases.
[[nodiscard]] Result<qint64> removeUntil(const QString& folder, const QDate& today);
/// Every case there is.
[[nodiscard]] Result<void> removeAll(const QString& folder);

} // namespace provost::casefile
