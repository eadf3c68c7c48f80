// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/copy_contents.h"
#include "model/store/directory.h"
#include "model/store/local_copy.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace provost {

/// Keeps a directory's changes in the local copy. Whatever changes is noted by its id, and written with the next mark
/// in one transaction; while one is under way the rest gathers, so that a slow disk makes transactions larger and never
/// a queue. What could not be written is written with the next mark. Users are read from the directory by the copy's
/// own thread, a few at a time. GUI thread.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    CopyKeeper(Directory& directory, LocalCopy& copy, QObject* parent = nullptr);

    /// Everything that was noted is true up to here.
    void keep(const CopyMark& mark);
    /// What the file holds is no ground to go on from: with the next mark the directory is written as a whole.
    void keepAll();
    /// What the file holds is not this person's: it is emptied at once.
    void forget();

private:
    /// By id, since values may change again before they are written.
    struct Pending
    {
        bool all = false;
        bool roles = false;
        bool accounts = false;
        QSet<ConnectionId> connections;
        QSet<GroupId> groups;
        RowBits users;
        QSet<UserId> usersGone;
        std::optional<CopyMark> mark;
    };

    void write();
    void onWritten();
    void takeBack(); ///< what could not be written
    [[nodiscard]] CopyChange changeOf(const Pending& pending) const;
    void noteUsers(const QList<UserRow>& rows);
    void noteUsersGone(const QList<UserRow>& rows, const QList<UserId>& ids);

    QPointer<Directory> m_directory;
    QPointer<LocalCopy> m_copy;
    Pending m_pending;
    Pending m_underWay;
    bool m_isWriting = false; ///< until the outcome was looked at
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace provost
