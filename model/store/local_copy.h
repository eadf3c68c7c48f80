// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/copy_contents.h"
#include "model/store/copy_history.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace provost {

class CopyFile;

/// The copy of one server on this computer's disk: one SQLite file, readable by its owner alone, with what the person
/// with this key may read, and what was different at each look. Never a secret: of tokens nothing is kept. What is
/// written is on one thread of its own, in the order in which it is asked for; the history is read on another one.
/// Answers are futures. GUI thread.
class LocalCopy : public QObject
{
    Q_OBJECT

public:
    /// Nothing is touched before read().
    explicit LocalCopy(QString file, QObject* parent = nullptr);
    /// Waits for what was asked for.
    ~LocalCopy() override;

    /// Opens the file, or makes it. One that is damaged or of a newer version is set aside, and an empty one is made in
    /// its place. An error where no file could be made.
    [[nodiscard]] QFuture<Result<CopyContents>> read();
    /// At most `most` users, after those that were read up to `after`, at first 0. None: that were all. Damage that
    /// only shows now is ErrorKind::Invalid: setAside() is for that.
    [[nodiscard]] QFuture<Result<CopyUsers>> users(qint64 after, int most);
    /// As read() does with a file that cannot be used. An empty copy is there afterwards.
    [[nodiscard]] QFuture<Result<void>> setAside();
    /// Errors: Storage, for one where the disk is full; Precondition, where another window keeps the file, on other
    /// grounds. Then nothing of it was written.
    [[nodiscard]] QFuture<Result<void>> write(CopyChange change);

    /// A few groups of which it is not known, or not known any more, who is in them.
    [[nodiscard]] QFuture<Result<QList<GroupId>>> wantedMembers();
    /// Who came and who left is computed against those who were there. Errors as of write().
    [[nodiscard]] QFuture<Result<void>> noteMembers(GroupMembers read);
    /// Empty, and without a beginning, where there is no file yet or none that has a history.
    [[nodiscard]] QFuture<Result<HistoryPage>> differences(DifferenceQuery query) const;

    /// Leaves nothing on the disk of the copy in `file`, also not of one that was set aside. Nobody has it open.
    static Result<void> forget(const QString& file);
    /// What it takes of the disk, in bytes, with all that lies beside it.
    [[nodiscard]] static qint64 size(const QString& file);

Q_SIGNALS:
    /// Something was written, after which differences() may have more.
    void written();

private:
    QString m_path;
    std::shared_ptr<CopyFile> m_file; ///< used on m_thread alone
    QThreadPool m_thread;
    mutable QThreadPool m_reading;
};

} // namespace provost
