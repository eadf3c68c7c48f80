// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/keychain_store.h"

#include "model/secrets/keychain_job.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace provost {

/// What operations share; each holds it, so that a store that is gone leaves nothing dangling.
struct KeychainRoom
{
    QHash<SecretKey, std::shared_ptr<Secret>> memory;
    QHash<QString, QSet<QString>> purposes; ///< by server; complete for those in `read`
    QSet<QString> read;
};

namespace {

using keychain::JobAnswer;
using keychain::Outcome;

// The service's name alone does not separate programs on every system, hence the prefix. Neither part has a space.
QString entryOf(const QString& server, const QString& purpose)
{
    return u"provost/%1 %2"_s.arg(server, purpose);
}

QString listEntryOf(const QString& server)
{
    return u"provost/%1 *"_s.arg(server);
}

Secret textOf(const QSet<QString>& purposes)
{
    auto sorted = purposes.values();
    sorted.sort();
    return Secret::take(QJsonDocument(QJsonArray::fromStringList(sorted)).toJson(QJsonDocument::Compact));
}

QSet<QString> purposesIn(const Secret& text)
{
    QSet<QString> purposes;
    const auto items = QJsonDocument::fromJson(text.expose().toByteArray()).array();
    for (const auto& item : items)
        purposes.insert(item.toString());
    return purposes;
}

/// Asks for the truth by writing: Unavailable where the keychain is locked.
QCoro::Task<JobAnswer> probe(QDeadlineTimer deadline)
{
    const Secret nothing = Secret::take("open");
    auto answer = co_await keychain::write(u"provost/ probe"_s, nothing, deadline);
    co_return answer;
}

/// A read whose NotFound can be believed.
QCoro::Task<JobAnswer> readSurely(QString entry, QDeadlineTimer deadline)
{
    auto first = co_await keychain::read(entry, deadline);
    if (first.outcome != Outcome::NotFound)
        co_return first;
    auto open = co_await probe(deadline);
    if (open.outcome != Outcome::Done)
        co_return open;
    // The probe may have made a person unlock it.
    auto second = co_await keychain::read(entry, deadline);
    co_return second;
}

template <class T>
QCoro::Task<void> fulfil(std::shared_ptr<QPromise<T>> promise, QCoro::Task<T> task)
{
    auto value = co_await task;
    promise->addResult(std::move(value));
    promise->finish();
}

template <class T>
QFuture<T> futureOf(QCoro::Task<T> task)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    fulfil(std::move(promise), std::move(task));
    return future;
}

using Room = std::shared_ptr<KeychainRoom>;

/// Learns which purposes the keychain holds for a server, once.
QCoro::Task<JobAnswer> learnPurposes(Room room, QString server, QDeadlineTimer deadline)
{
    if (room->read.contains(server))
        co_return JobAnswer{Outcome::Done, {}, {}};
    auto answer = co_await readSurely(listEntryOf(server), deadline);
    if (answer.outcome == Outcome::Unavailable)
        co_return answer;
    if (answer.secret)
        room->purposes[server].unite(purposesIn(*answer.secret));
    room->read.insert(server);
    co_return JobAnswer{Outcome::Done, {}, {}};
}

QCoro::Task<JobAnswer> writeThrough(Room room, SecretKey key, std::shared_ptr<Secret> secret, QDeadlineTimer deadline)
{
    auto known = co_await learnPurposes(room, key.server, deadline);
    if (known.outcome != Outcome::Done)
        co_return known;
    // The list first: no secret may be there that removeAll() would not find.
    if (!room->purposes[key.server].contains(key.purpose)) {
        room->purposes[key.server].insert(key.purpose);
        const Secret list = textOf(room->purposes[key.server]);
        auto listed = co_await keychain::write(listEntryOf(key.server), list, deadline);
        if (listed.outcome != Outcome::Done) {
            room->purposes[key.server].remove(key.purpose);
            room->read.remove(key.server);
            co_return listed;
        }
    }
    auto written = co_await keychain::write(entryOf(key.server, key.purpose), *secret, deadline);
    co_return written;
}

QCoro::Task<SecretStored> store(Room room, SecretKey key, std::shared_ptr<Secret> secret, QDeadlineTimer deadline)
{
    // Found by reads at once, and kept where the keychain does not take it.
    room->memory.insert(key, secret);
    auto answer = co_await writeThrough(room, key, secret, deadline);
    if (answer.outcome != Outcome::Done)
        co_return SecretStored{SecretStored::Place::Memory, answer.error};
    if (room->memory.value(key) == secret)
        room->memory.remove(key);
    co_return SecretStored{SecretStored::Place::Keychain, {}};
}

QCoro::Task<std::shared_ptr<SecretAnswer>> find(Room room, SecretKey key, QDeadlineTimer deadline)
{
    if (const auto kept = room->memory.value(key))
        co_return std::make_shared<SecretAnswer>(kept->clone());
    auto answer = co_await readSurely(entryOf(key.server, key.purpose), deadline);
    if (answer.outcome == Outcome::Done)
        co_return std::make_shared<SecretAnswer>(std::move(*answer.secret));
    if (answer.outcome == Outcome::NotFound)
        co_return std::make_shared<SecretAnswer>(SecretAbsent{});
    co_return std::make_shared<SecretAnswer>(SecretUnavailable{answer.error});
}

QCoro::Task<Result<void>> forget(Room room, QString server, QStringList purposes, QDeadlineTimer deadline)
{
    for (const auto& purpose : purposes) {
        // A name of its own: g++ 12 frees temporaries of a co_await expression twice (seen here as a corrupted heap).
        const QString entry = entryOf(server, purpose);
        auto removed = co_await keychain::remove(entry, deadline);
        if (removed.outcome == Outcome::Unavailable)
            co_return tl::unexpected(removed.error);
        room->purposes[server].remove(purpose);
    }
    auto listed = JobAnswer();
    if (room->purposes[server].isEmpty()) {
        listed = co_await keychain::remove(listEntryOf(server), deadline);
    } else {
        const Secret list = textOf(room->purposes[server]);
        listed = co_await keychain::write(listEntryOf(server), list, deadline);
    }
    if (listed.outcome == Outcome::Unavailable)
        co_return tl::unexpected(listed.error);
    co_return Result<void>();
}

/// Removes one purpose, or all of them where none is given.
QCoro::Task<Result<void>> drop(Room room, QString server, std::optional<QString> purpose, QDeadlineTimer deadline)
{
    room->memory.removeIf([&](const auto& entry) {
        return entry.key().server == server && (!purpose || entry.key().purpose == *purpose);
    });
    auto open = co_await probe(deadline);
    if (open.outcome != Outcome::Done)
        co_return tl::unexpected(open.error);
    auto known = co_await learnPurposes(room, server, deadline);
    if (known.outcome != Outcome::Done)
        co_return tl::unexpected(known.error);
    const QStringList purposes = purpose ? QStringList{*purpose} : room->purposes[server].values();
    auto done = co_await forget(room, server, purposes, deadline);
    co_return done;
}

QCoro::Task<Result<QStringList>> listPurposes(Room room, QString server, QDeadlineTimer deadline)
{
    auto known = co_await learnPurposes(room, server, deadline);
    auto purposes = room->purposes.value(server);
    for (auto it = room->memory.keyBegin(); it != room->memory.keyEnd(); ++it) {
        if (it->server == server)
            purposes.insert(it->purpose);
    }
    if (known.outcome != Outcome::Done && purposes.isEmpty())
        co_return tl::unexpected(known.error);
    auto sorted = purposes.values();
    sorted.sort();
    co_return sorted;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline)
    : m_room(std::make_shared<KeychainRoom>())
    , m_deadline(deadline)
{
}

KeychainStore::~KeychainStore() = default;

QFuture<std::shared_ptr<SecretAnswer>> KeychainStore::read(SecretKey key)
{
    return futureOf(find(m_room, std::move(key), QDeadlineTimer(m_deadline)));
}

QFuture<SecretStored> KeychainStore::write(SecretKey key, Secret secret)
{
    auto kept = std::make_shared<Secret>(std::move(secret));
    return futureOf(store(m_room, std::move(key), std::move(kept), QDeadlineTimer(m_deadline)));
}

QFuture<Result<void>> KeychainStore::remove(SecretKey key)
{
    return futureOf(drop(m_room, std::move(key.server), std::move(key.purpose), QDeadlineTimer(m_deadline)));
}

QFuture<Result<QStringList>> KeychainStore::purposes(QString server)
{
    return futureOf(listPurposes(m_room, std::move(server), QDeadlineTimer(m_deadline)));
}

QFuture<Result<void>> KeychainStore::removeAll(QString server)
{
    return futureOf(drop(m_room, std::move(server), std::nullopt, QDeadlineTimer(m_deadline)));
}

} // namespace provost
