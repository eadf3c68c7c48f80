// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_search.h"

#include "model/store/give_back.h"

#include <QPromise>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace provost {
namespace {

constexpr qsizetype mostAtOnce = 2'000; ///< users that are handed over in one turn: some milliseconds
constexpr auto pause = 30ms;            ///< in which changes are collected

constexpr qsizetype worthGivingBack = 20'000; ///< users, in whose wake much memory is left that nobody needs

template <class Outcome>
UserIndex::IsCancelled cancelledBy(const QPromise<Outcome>& promise, const std::shared_ptr<std::atomic<bool>>& over)
{
    return [&promise, over] { return promise.isCanceled() || over->load(); };
}

} // namespace

UserSearch::UserSearch(const Directory& directory, QObject* parent, qsizetype few)
    : QObject(parent)
    , m_directory(&directory)
    , m_users(directory.userRows())
    , m_few(few)
    , m_index(std::make_shared<UserIndex>(m_users->folder()))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UserSearch::renew);
    connect(&directory, &Directory::usersUpserted, this, &UserSearch::takeUpserted);
    connect(&directory, &Directory::usersRemoved, this, &UserSearch::takeRemoved);
    connect(&directory, &Directory::rolesChanged, this, &UserSearch::takeRoleNames);
    takeRoleNames();
    m_toAdopt = m_users->rowsGiven();
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

QList<UserRow> UserSearch::everybody() const
{
    QList<UserRow> rows;
    rows.reserve(m_users->size());
    m_users->rows().forEach([&rows](UserRow row) { rows.append(row); });
    return rows;
}

bool UserSearch::isFarBehind() const
{
    return m_adopted < m_toAdopt || m_waiting.size() >= mostAtOnce;
}

/// Some at once, and the others when there is time.
void UserSearch::adoptAll()
{
    const auto most = m_users->size() <= m_few ? m_toAdopt : UserRow(mostAtOnce);
    const auto end = std::min(m_toAdopt, m_adopted + most);
    for (; m_adopted < end; ++m_adopted)
        wait(m_adopted); // somebody may be gone: then the index is told that
    if (m_toAdopt > 0)
        renewSoon();
}

void UserSearch::wait(UserRow row)
{
    if (m_isWaiting.contains(row))
        return;
    m_isWaiting.set(row);
    m_waiting.append(row);
}

void UserSearch::takeUpserted(const QList<UserRow>& rows)
{
    for (const auto row : rows)
        wait(row);
    renewSoon();
}

void UserSearch::takeRemoved(const QList<UserRow>& rows)
{
    for (const auto row : rows) {
        m_gone.set(row);
        ++m_leaving;
        wait(row);
    }
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
    m_many = m_many || m_users->size() > m_few;
    if (!m_many)
        renew();
    else if (!m_timer.isActive() && m_batches == 0)
        m_timer.start(pause);
}

void UserSearch::renew()
{
    const auto count = m_many ? std::min(m_waiting.size(), mostAtOnce) : m_waiting.size();
    const auto rows = m_waiting.first(count);
    m_waiting.remove(0, count);
    for (const auto row : rows)
        m_isWaiting.set(row, false);
    m_told += rows.size();
    ++m_batches;
    auto told = answer<bool>([rows, users = m_users](UserIndex& index, QPromise<bool>&, const UserIndex::IsCancelled&) {
        QList<UserIndex::Change> changes;
        changes.reserve(rows.size());
        for (const auto row : rows)
            changes.append({row, users->read(row)});
        index.apply(changes);
    });
    if (m_many)
        told.then(this, [this, rows](const QFuture<bool>&) { finishRenewing(rows); });
    else
        finishRenewing(rows);
}

void UserSearch::finishRenewing(const QList<UserRow>& rows)
{
    --m_batches;
    for (const auto row : rows) {
        // The index does not answer with it any more.
        if (m_gone.contains(row) && !m_isWaiting.contains(row)) {
            m_gone.set(row, false);
            --m_leaving;
        }
    }
    if (m_adopted < m_toAdopt)
        adoptAll();
    if (!m_waiting.isEmpty() && !m_timer.isActive() && m_batches == 0)
        m_timer.start(m_waiting.size() < mostAtOnce ? pause : 0ms);
    if (m_many && m_told >= worthGivingBack && !isBehind()) {
        m_told = 0;
        m_waiting = {};
        run(giveMemoryBack);
    }
    if (!rows.isEmpty())
        Q_EMIT renewed(rows);
}

} // namespace provost
