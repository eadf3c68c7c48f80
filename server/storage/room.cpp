// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/room.h"

namespace provost::server {

Result<void> checkRoom(Sql& sql, QLatin1StringView count, const QVariantList& values, qint64 most,
                       const QString& subject, const QString& sentence)
{
    const auto present = sql.first<qint64>(count, values, [](const Row& row) { return row.integer(0); });
    if (!present)
        return tl::unexpected(present.error());
    if (present->value_or(0) >= most)
        return fail(ErrorKind::Conflict, subject, sentence.arg(most));
    return {};
}

} // namespace provost::server
