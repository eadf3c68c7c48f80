// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/copy_contents.h"
#include "model/store/sqlite.h"

#include <optional>

namespace provost {

/// A copy's file and all of its SQL. Any one thread; every call may take as long as the disk does.
class CopyFile
{
public:
    explicit CopyFile(QString file);

    Result<CopyContents> read();
    Result<void> write(const CopyChange& change);

    /// The file, and what may lie beside it.
    [[nodiscard]] static QStringList filesOf(const QString& file);

private:
    Result<void> open();
    Result<CopyContents> contents();
    Result<void> apply(const CopyChange& change);
    /// Another window of the same person keeps the same file, and is ahead: what this one would write is there already.
    Result<bool> isBehind(const CopyMark& mark);
    Result<void> setAside();

    QString m_path;
    std::optional<Sqlite> m_database;
    QByteArray m_mark; ///< as this window read or wrote it the last time
};

} // namespace provost
