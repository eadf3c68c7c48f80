// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/restore_place.h"

#include "model/commands/user_restore_file.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>

namespace provost {
namespace {

constexpr qsizetype longestPath = 512;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::RestorePlace)
};

} // namespace

RestorePlace restorePlace(const Directory& directory, const QString& folder, const QString& deed)
{
    if (directory.character().exportOffByPolicy)
        return {{},
                Words::tr("First each of them is read anew. This computer’s policy does not let it be written into a "
                          "file what they are."),
                Words::tr("Reading them anew…")};
    const auto path = restoreFilePath(folder, deed, QDateTime::currentDateTimeUtc());
    return {path,
            Words::tr("First each of them is read anew, and what they are is written to %1.")
                .arg(isolated(path, longestPath)),
            Words::tr("Writing the restore file…")};
}

QString RestorePlace::alongWith(const QString& sentence) const
{
    return path.isEmpty()
               ? sentence
               : Words::tr("%1 The restore file is %2.", "sentence, path").arg(sentence, isolated(path, longestPath));
}

} // namespace provost
