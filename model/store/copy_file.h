// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/copy_contents.h"
#include "model/store/copy_history.h"
#include "model/store/sqlite.h"

#include <optional>

namespace provost {

/// A copy's file and the SQL of what is there now. Any one thread; every call may take as long as the disk does.
class CopyFile
{
public:
    explicit CopyFile(QString file);

    Result<CopyContents> read();
    Result<CopyUsers> users(qint64 after, int most);
    Result<void> startOver();
    Result<void> write(const CopyChange& change);
    /// Nothing where no copy is whole.
    Result<QList<GroupId>> wantedMembers(int most);
    Result<void> noteMembers(const GroupMembers& read);

    /// The file, and what may lie beside it.
    [[nodiscard]] static QStringList filesOf(const QString& file);

private:
    Result<void> open();
    Result<CopyContents> contents();
    template <class Work>
    Result<void> transact(Work work);
    Result<void> apply(const CopyChange& change);
    /// Since when differences are to be noted; unset: there is nothing to hold anything against.
    Result<std::optional<QDateTime>> groundOf(const CopyChange& change);
    Result<void> putUsers(const CopyChange& change, const std::optional<QDateTime>& since);
    Result<QByteArray> markThere();
    /// What the change is to the file, in which another window of the same person may have written meanwhile.
    enum class Worth {
        Needed,
        Superfluous, ///< it is there already: the other window is ahead
        Misplaced,   ///< what is there is no ground for it: of another key, or a first load that is not this window's
    };
    Result<Worth> worthOf(const CopyChange& change);
    Result<void> setAside();

    QString m_path;
    std::optional<Sqlite> m_database;
    QByteArray m_mark;          ///< as this window read or wrote it the last time
    bool m_wasComplete = false; ///< by that mark
};

} // namespace provost
