// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/environment.h"

#include <QStringList>

/// What the dialog that deletes a connection says of numbers and files.
namespace provost {

[[nodiscard]] QString usersText(qint64 count);
[[nodiscard]] QString groupsText(qint64 count);
/// Seats that are released and sessions that end, as far as the server counts them; whole sentences.
[[nodiscard]] QStringList goingWords(const DeletionPreview& counted);
/// A name for the file that no file system refuses.
[[nodiscard]] QString fileNameFor(const Connection& connection, Environment environment, const QDateTime& now);

} // namespace provost
