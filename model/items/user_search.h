// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/rows_change.h"
#include "model/items/user_index.h"
#include "model/store/directory.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace provost {

/// Finds users of a directory on a thread of its own, and follows what becomes of them. While they are few, all of it
/// happens at once on the calling thread: futures are finished when they are returned. GUI thread only.
class UserSearch : public QObject
{
    Q_OBJECT

public:
    /// As long as there were never more users than that, they are few: less than a millisecond for each question.
    static constexpr qsizetype usuallyFew = 2'000;
    /// So many come first where all of them take longer: they fill the largest screen.
    static constexpr qsizetype firstRows = 50;

    /// When `directory` goes, what is known of it stays.
    explicit UserSearch(const Directory& directory, QObject* parent = nullptr, qsizetype few = usuallyFew);
    ~UserSearch() override;

    /// What a list shows while it asks.
    struct Shown
    {
        QList<UserRow> rows;
        bool isWhole = false; ///< and is to stay so: no first rows
    };
    /// How what is shown becomes the answer.
    struct Answer
    {
        UsersAnswer users; ///< its rows are those of `change`
        RowsChange change;
    };

    /// One result, or two: the first rows with whatever was shown behind them, then all, which begins where the first
    /// result ended. None where the future was cancelled.
    [[nodiscard]] QFuture<Answer> ask(const UsersQuery& query, const Shown& shown);
    /// As UserIndex::best(), of users as they are now where isFarBehind() does not say otherwise.
    [[nodiscard]] QFuture<BestUsers> best(const QStringList& needles, bool isWhole, qsizetype most);

    /// Also of those that the index does not know yet. These numbers are those of UserRows.
    [[nodiscard]] std::optional<UserRow> rowOf(const UserId& id) const { return m_users->rowOf(id); }
    /// Somebody whom the index may still answer with is gone.
    [[nodiscard]] bool isAnyGone() const { return m_leaving > 0; }
    [[nodiscard]] bool isGone(UserRow row) const { return m_gone.contains(row); }
    [[nodiscard]] qsizetype userCount() const { return m_users->size(); }
    /// In the order of their arrival.
    [[nodiscard]] QList<UserRow> everybody() const;
    /// What is asked is answered at once.
    [[nodiscard]] bool isImmediate() const { return !m_many; }
    /// Users were handed over whom the index does not know yet, and it takes a while until it does.
    [[nodiscard]] bool isFarBehind() const;
    /// Users were handed over whom the index does not know yet.
    [[nodiscard]] bool isBehind() const { return m_batches > 0 || !m_waiting.isEmpty() || m_adopted < m_toAdopt; }

Q_SIGNALS:
    /// From now on questions are answered by what they are now. Roles that got other names: an empty list.
    void renewed(const QList<provost::UserRow>& rows);
    /// They are gone; the index may still answer with them until it is renewed.
    void removed(const QList<provost::UserRow>& rows);

private:
    template <class Work>
    void run(Work work);
    template <class Outcome, class Work>
    [[nodiscard]] QFuture<Outcome> answer(Work work);

    void adoptAll();
    void takeUpserted(const QList<UserRow>& rows);
    void takeRemoved(const QList<UserRow>& rows);
    void wait(UserRow row);
    void takeRoleNames();
    void renewSoon();
    void renew();
    void finishRenewing(const QList<UserRow>& rows);

    QPointer<const Directory> m_directory;
    std::shared_ptr<const UserRows> m_users; ///< of the directory
    qsizetype m_few;
    std::shared_ptr<UserIndex> m_index; ///< of whoever works, one at a time
    QList<UserRow> m_waiting;           ///< to be told to the index
    RowBits m_isWaiting;                ///< the same
    RowBits m_gone;                     ///< whose user is gone, and that the index may still know
    qsizetype m_leaving = 0;            ///< so many
    qsizetype m_told = 0;               ///< since memory was given back
    int m_batches = 0;                  ///< that it is being told
    bool m_many = false;                ///< the index belongs to the thread
    UserRow m_adopted = 0;              ///< of the rows that were there at first
    UserRow m_toAdopt = 0;              ///< so many
    QTimer m_timer;
    std::shared_ptr<std::atomic<bool>> m_over = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_thread; ///< one
};

} // namespace provost
