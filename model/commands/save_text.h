// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QCoroTask>
#include <QString>

namespace provost {

/// Writes a file as a whole, off the GUI thread: it is there completely, or as it was before. ErrorKind::Storage.
QCoro::Task<Result<void>> saveText(QString path, QByteArray text);
/// The same for personal data: makes the folder where it is missing, and only this user can read the file.
QCoro::Task<Result<void>> savePrivateText(QString path, QByteArray text);

} // namespace provost
