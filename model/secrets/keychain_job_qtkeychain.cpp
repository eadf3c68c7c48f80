// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/keychain_job.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::keychain {

namespace {

using Promise = std::shared_ptr<QPromise<JobAnswer>>;

/// Overwrites the bytes that the library still shares. It hands out no writable ones.
void overwriteShared(const QByteArray& bytes)
{
    volatile char* place = const_cast<char*>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        place[i] = 0;
}

/// The first ending counts. A late one is dropped, and its secret wiped with it.
void settle(const Promise& promise, JobAnswer answer)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(std::move(answer));
    promise->finish();
}

JobAnswer unavailable(const QString& detail)
{
    return {Outcome::Unavailable, {}, Error{ErrorKind::Keychain, {}, detail.left(500), 0, {}, {}, 0}};
}

JobAnswer answerOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError)
        return {Outcome::Done, {}, {}};
    if (job.error() == QKeychain::EntryNotFound)
        return {Outcome::NotFound, {}, {}};
    return unavailable(job.errorString());
}

QFuture<JobAnswer> start(QKeychain::Job* job, const Promise& promise, const QString& entry, QDeadlineTimer deadline)
{
    promise->start();
    const auto left = std::clamp<qint64>(deadline.remainingTime(), 0, std::numeric_limits<int>::max());
    QTimer::singleShot(std::chrono::milliseconds(left), job,
                       [promise] { settle(promise, unavailable(u"no answer in time"_s)); });
    job->setKey(entry);
    job->start(); // deletes itself when it has finished, however late
    return promise->future();
}

const auto Service = u"provost"_s;

} // namespace

QFuture<JobAnswer> read(const QString& entry, QDeadlineTimer deadline)
{
    const auto promise = std::make_shared<QPromise<JobAnswer>>();
    auto* job = new QKeychain::ReadPasswordJob(Service);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
        auto answer = answerOf(*job);
        const QByteArray bytes = job->binaryData();
        if (answer.outcome == Outcome::Done)
            answer.secret = std::make_shared<Secret>(Secret::take(QByteArray(bytes.constData(), bytes.size())));
        overwriteShared(bytes);
        settle(promise, std::move(answer));
    });
    return start(job, promise, entry, deadline);
}

QFuture<JobAnswer> write(const QString& entry, const Secret& secret, QDeadlineTimer deadline)
{
    const auto promise = std::make_shared<QPromise<JobAnswer>>();
    auto* job = new QKeychain::WritePasswordJob(Service);
    const QByteArray bytes = secret.expose().toByteArray();
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, bytes] {
        overwriteShared(bytes);
        settle(promise, answerOf(*job));
    });
    return start(job, promise, entry, deadline);
}

QFuture<JobAnswer> remove(const QString& entry, QDeadlineTimer deadline)
{
    const auto promise = std::make_shared<QPromise<JobAnswer>>();
    auto* job = new QKeychain::DeletePasswordJob(Service);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] { settle(promise, answerOf(*job)); });
    return start(job, promise, entry, deadline);
}

} // namespace provost::keychain
