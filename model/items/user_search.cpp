// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_search.h"

#include <QPromise>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace provost {
namespace {

constexpr qsizetype mostAtOnce = 2'000; ///< users that are handed over in one turn: some milliseconds
constexpr auto pause = 30ms;            ///< in which changes are collected

template <class Outcome>
UserIndex::IsCancelled cancelledBy(const QPromise<Outcome>& promise, const std::shared_ptr<std::atomic<bool>>& over)
{
    return [&promise, over] { return promise.isCanceled() || over->load(); };
}

} // namespace

UserSearch::UserSearch(const Directory& directory, QObject* parent, qsizetype few)
    : QObject(parent)
    , m_directory(&directory)
    , m_few(few)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UserSearch::renew);
    connect(&directory, &Directory::usersUpserted, this, &UserSearch::takeUpserted);
    connect(&directory, &Directory::usersRemoved, this, &UserSearch::takeRemoved);
    connect(&directory, &Directory::rolesChanged, this, &UserSearch::takeRoleNames);
    takeRoleNames();
    adoptAll();
}

UserSearch::~UserSearch()
{
    m_over->store(true);
    m_thread.waitForDone();
}

template <class Work>
void UserSearch::run(Work work)
{
    if (m_many)
        m_thread.start(std::move(work));
    else
        work();
}

template <class Outcome, class Work>
QFuture<Outcome> UserSearch::answer(Work work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    run([promise, index = m_index, over = m_over, work = std::move(work)] {
        const auto isCancelled = cancelledBy(*promise, over);
        if (!isCancelled())
            work(*index, *promise, isCancelled);
        promise->finish();
    });
    return future;
}

QFuture<UserSearch::Answer> UserSearch::ask(const UsersQuery& query, const Shown& shown)
{
    const bool inParts = m_many && !shown.isWhole;
    return answer<Answer>([query, shown, inParts](UserIndex& index, QPromise<Answer>& promise,
                                                  const UserIndex::IsCancelled& isCancelled) {
        auto from = shown.rows;
        if (inParts) {
            auto first = index.first(query, firstRows, isCancelled);
            const bool isAll = first.isComplete;
            const auto rows = std::exchange(first.rows, {});
            auto change = isAll ? RowsChange::between(from, rows) : RowsChange::toBeginWith(rows, from);
            from = change.to;
            if (isCancelled() || !promise.addResult(Answer{std::move(first), std::move(change)}) || isAll)
                return;
        }
        auto all = index.all(query, isCancelled);
        auto change = RowsChange::between(from, std::exchange(all.rows, {}));
        if (!isCancelled())
            promise.addResult(Answer{std::move(all), std::move(change)});
    });
}

QFuture<BestUsers> UserSearch::best(const QStringList& needles, bool isWhole, qsizetype most)
{
    if (!m_waiting.isEmpty() && !isFarBehind())
        renew();
    return answer<BestUsers>([needles, isWhole, most](UserIndex& index, QPromise<BestUsers>& promise,
                                                      const UserIndex::IsCancelled& isCancelled) {
        promise.addResult(index.best(needles, isWhole, most, isCancelled));
    });
}

std::optional<UserRow> UserSearch::rowOf(const UserId& id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

QList<UserRow> UserSearch::everybody() const
{
    QList<UserRow> rows;
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (!m_ids.at(row).isEmpty())
            rows.append(UserRow(row));
    }
    return rows;
}

bool UserSearch::isFarBehind() const
{
    return m_adopted >= 0 || m_waiting.size() >= mostAtOnce;
}

UserRow UserSearch::rowFor(const UserId& id)
{
    if (const auto known = rowOf(id))
        return *known;
    if (m_free.isEmpty()) {
        m_free.append(UserRow(m_ids.size()));
        m_ids.append(UserId());
    }
    const auto row = m_free.takeFirst();
    m_ids[row] = id;
    m_rows.insert(id, row);
    return row;
}

/// Some at once, and the others when there is time.
void UserSearch::adoptAll()
{
    if (!m_directory)
        return;
    const auto& users = m_directory->users();
    const bool isFew = users.size() <= m_few;
    m_rows.reserve(users.size()); // a table of many that grows is moved as a whole
    m_ids.reserve(users.size());
    const auto end = isFew ? users.size() : std::min(users.size(), m_adopted + mostAtOnce);
    QList<UserId> ids;
    for (auto at = m_adopted; at < end; ++at) {
        if (!rowOf(users.at(at).id))
            ids.append(users.at(at).id);
    }
    m_adopted = end < users.size() ? end : -1;
    if (!ids.isEmpty())
        takeUpserted(ids);
    else if (m_adopted >= 0)
        renewSoon();
}

void UserSearch::takeUpserted(const QList<UserId>& ids)
{
    for (const auto& id : ids) {
        const auto row = rowFor(id);
        if (m_isWaiting.contains(row))
            continue;
        m_isWaiting.set(row);
        m_waiting.append(row);
    }
    renewSoon();
}

void UserSearch::takeRemoved(const QList<UserId>& ids)
{
    QList<UserRow> rows;
    for (const auto& id : ids) {
        const auto row = rowOf(id);
        if (!row)
            continue;
        rows.append(*row);
        m_rows.remove(id);
        m_ids[*row] = UserId();
        ++m_leaving;
        if (!m_isWaiting.contains(*row)) {
            m_isWaiting.set(*row);
            m_waiting.append(*row);
        }
    }
    if (m_adopted > 0)
        m_adopted = 0; // the others have moved
    Q_EMIT removed(rows);
    renewSoon();
}

void UserSearch::takeRoleNames()
{
    QHash<QString, QString> names;
    for (const auto& role : m_directory->roles())
        names.insert(role.id.text(), role.name);
    run([index = m_index, names] { index->setRoleNames(names); });
    Q_EMIT renewed({});
}

void UserSearch::renewSoon()
{
    m_many = m_many || m_directory->users().size() > m_few;
    if (!m_many)
        renew();
    else if (!m_timer.isActive() && m_batches == 0)
        m_timer.start(pause);
}

void UserSearch::renew()
{
    if (!m_directory)
        return;
    const auto count = m_many ? std::min(m_waiting.size(), mostAtOnce) : m_waiting.size();
    const auto rows = m_waiting.first(count);
    m_waiting.remove(0, count);
    QList<UserIndex::Change> changes;
    changes.reserve(count);
    for (const auto row : rows) {
        m_isWaiting.set(row, false);
        changes.append({row, m_ids.at(row).isEmpty() ? std::nullopt : m_directory->user(m_ids.at(row))});
    }
    ++m_batches;
    auto told = answer<bool>(
        [changes](UserIndex& index, QPromise<bool>&, const UserIndex::IsCancelled&) { index.apply(changes); });
    if (m_many)
        told.then(this, [this, rows](const QFuture<bool>&) { finishRenewing(rows); });
    else
        finishRenewing(rows);
}

void UserSearch::finishRenewing(const QList<UserRow>& rows)
{
    --m_batches;
    for (const auto row : rows) {
        // Free for others: the index does not answer with it any more.
        if (m_ids.at(row).isEmpty() && !m_isWaiting.contains(row)) {
            m_free.append(row);
            --m_leaving;
        }
    }
    if (m_adopted >= 0)
        adoptAll();
    if (!m_waiting.isEmpty() && !m_timer.isActive() && m_batches == 0)
        m_timer.start(m_waiting.size() < mostAtOnce ? pause : 0ms);
    if (!rows.isEmpty())
        Q_EMIT renewed(rows);
}

} // namespace provost
