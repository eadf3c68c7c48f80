// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QList>

namespace provost {

/// A file inside an archive. The name is ASCII.
struct ArchivedFile
{
    QString name;
    QByteArray bytes;
};

/// The bytes of a ZIP archive, compressed. Of the same files in the same order the same bytes, whenever and wherever
/// they are made: no time but 1980, no owner. ErrorKind::Storage where memory does not suffice.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ArchivedFile>& files);

} // namespace provost
