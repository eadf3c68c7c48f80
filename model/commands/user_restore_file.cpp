// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/user_restore_file.h"

#include "model/commands/question.h"
#include "model/commands/save_text.h"
#include "model/commands/user_difference.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::UserRestoreFile)
};

constexpr int restorePage = 500;
constexpr qsizetype toldAtMost = 5; ///< of those who are another now

/// What was found while the users were read.
struct Found
{
    QByteArray lines;
    QList<User> others; ///< as they are now
    QStringList differences;
    SharedReading reading; ///< null: nobody asks for it

    void say(const QString& sentence)
    {
        if (!sentence.isEmpty())
            differences.append(sentence);
    }
};

/// A user who is to be kept, as far as this computer knows of it.
struct Wanted
{
    UserId id;
    QString name;
    std::optional<User> seen; ///< unset: whatever it is now
};

QList<Wanted> asSeen(const QList<User>& users)
{
    QList<Wanted> wanted;
    wanted.reserve(users.size());
    for (const auto& user : users)
        wanted.append({user.id, user.displayName, user});
    return wanted;
}

/// One of them into `found`.
QCoro::Task<Result<void>> readOne(OpenServer at, Wanted wanted, Found* found, Cancellation cancel)
{
    const auto ask = [id = wanted.id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto detail = co_await question<UserDetail>(at, ask, cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!detail && detail.error().kind == ErrorKind::NotFound) {
        if (!wanted.seen) // nothing is left that could be kept
            co_return Result<void>();
        found->say(RestoreWords::tr("%1 is gone.", "user").arg(isolated(wanted.name)));
        co_return Result<void>();
    }
    if (!detail)
        co_return tl::unexpected(detail.error());
    if (found->reading)
        found->reading->versions.insert(wanted.id, detail->version);
    found->lines += QJsonDocument::fromJson(detail->resource).toJson(QJsonDocument::Compact) + '\n';
    if (!wanted.seen)
        co_return Result<void>();
    if (const auto other = userDifference(*at.directory, *wanted.seen, detail->user); !other.isEmpty()) {
        found->say(other);
        found->others.append(detail->user);
    }
    co_return Result<void>();
}

tl::unexpected<Error> changedMeanwhile(const QStringList& differences)
{
    auto said = differences.first(std::min(toldAtMost, differences.size()));
    const auto more = static_cast<int>(differences.size() - said.size());
    if (more > 0)
        said.append(RestoreWords::tr("And %n more.", nullptr, more));
    const auto who = RestoreWords::tr("%n user(s)", nullptr, static_cast<int>(differences.size()));
    return fail(ErrorKind::Precondition, who, said.join(u' '));
}

tl::unexpected<Error> anotherCount(qint64 before, qint64 now)
{
    return changedMeanwhile({RestoreWords::tr("There were %1 of them, and there are %2.", "counts of users")
                                 .arg(QString::number(before), QString::number(now))});
}

/// All users that a query finds, page by page; some more than `count` where there are more.
QCoro::Task<Result<QList<User>>> readAll(OpenServer at, UserQuery query, qint64 count, Cancellation cancel)
{
    QList<User> users;
    query.limit = restorePage;
    do {
        const auto ask = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
        const auto page = co_await question<Page<User>>(at, ask, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        users.append(page->items);
        query.after = page->next;
    } while (!query.after.isEmpty() && users.size() <= count);
    co_return users;
}

QCoro::Task<Result<void>> writeAll(OpenServer at, QList<Wanted> wanted, QString path, Cancellation cancel,
                                   std::function<void(qint64)> progress, SharedReading reading = {})
{
    Found found;
    found.reading = std::move(reading);
    qint64 read = 0;
    for (const auto& user : std::as_const(wanted)) {
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled, path);
        const auto one = co_await readOne(at, user, &found, cancel);
        if (!one)
            co_return tl::unexpected(one.error());
        progress(++read);
    }
    if (!found.differences.isEmpty()) {
        if (at.isOpen())
            at.directory->upsertUsers(found.others);
        co_return changedMeanwhile(found.differences);
    }
    if (path.isEmpty())
        co_return Result<void>();
    const auto saved = co_await savePrivateText(path, found.lines);
    if (saved && found.reading)
        found.reading->restoreFile = path;
    co_return saved;
}

QCoro::Task<Result<void>> writeFound(OpenServer at, UserQuery query, qint64 count, QString path, Cancellation cancel,
                                     std::function<void(qint64)> progress)
{
    const auto users = co_await readAll(at, query, count, cancel);
    if (!users)
        co_return tl::unexpected(users.error());
    if (users->size() != count)
        co_return anotherCount(count, users->size());
    const auto written = co_await writeAll(at, asSeen(*users), path, cancel, std::move(progress));
    if (!written)
        co_return tl::unexpected(written.error());
    // Reading each of many takes its time: who came meanwhile would be in no file.
    query.limit = 1;
    const auto ask = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    const auto after = co_await question<Page<User>>(at, ask, cancel);
    if (!after)
        co_return tl::unexpected(after.error());
    if (after->total != count)
        co_return anotherCount(count, after->total);
    co_return Result<void>();
}

} // namespace

QString restoreFilePath(const QString& folder, const QString& deed, const QDateTime& now)
{
    return QDir(folder).filePath(u"%1-%2.jsonl"_s.arg(now.toUTC().toString(u"yyyy-MM-ddTHHmmss.zzzZ"_s), deed));
}

QCoro::Task<Result<void>> writeUserRestoreFile(OpenServer at, QList<User> seen, QString path, Cancellation cancel,
                                               std::function<void(qint64)> progress, SharedReading reading)
{
    return writeAll(std::move(at), asSeen(seen), std::move(path), std::move(cancel), std::move(progress),
                    std::move(reading));
}

QCoro::Task<Result<void>> writeHeldRestoreFile(OpenServer at, QList<HeldChange> held, QString path, Cancellation cancel,
                                               std::function<void(qint64)> progress)
{
    if (!at.isOpen())
        co_return serverClosed();
    QList<Wanted> wanted;
    wanted.reserve(held.size());
    QSet<UserId> known; // one user may be held twice, to be deactivated and to be deleted
    for (const auto& change : std::as_const(held)) {
        if (known.contains(change.userId))
            continue;
        known.insert(change.userId);
        wanted.append({change.userId, change.userName, at.directory->user(change.userId)});
    }
    co_return co_await writeAll(at, wanted, path, cancel, std::move(progress));
}

QCoro::Task<Result<void>> writeConnectionRestoreFile(OpenServer at, ConnectionId connection, qint64 count, QString path,
                                                     Cancellation cancel, std::function<void(qint64)> progress)
{
    UserQuery query;
    query.connectionId = connection;
    return writeFound(std::move(at), std::move(query), count, std::move(path), std::move(cancel), std::move(progress));
}

QCoro::Task<Result<void>> writeRestoreFileWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                            qint64 count, QString path, Cancellation cancel,
                                                            std::function<void(qint64)> progress)
{
    UserQuery query;
    query.accountId = account;
    query.withoutConnection = true;
    return writeFound(std::move(at), std::move(query), count, std::move(path), std::move(cancel), std::move(progress));
}

} // namespace provost
