// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/credential_manager.h"
#include "model/secrets/keychain_job.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::keychain {

namespace {

using Promise = std::shared_ptr<QPromise<JobAnswer>>;
using Ask = std::function<credential_manager::Answer()>;

JobAnswer unavailable(const QString& detail)
{
    return {Outcome::Unavailable, {}, Error{ErrorKind::Keychain, {}, detail, 0, {}, {}, 0}};
}

/// The first ending counts. A late one is dropped, and its secret wiped with it.
void settle(const Promise& promise, JobAnswer answer)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(std::move(answer));
    promise->finish();
}

JobAnswer answerOf(credential_manager::Answer told)
{
    if (told.outcome == credential_manager::Outcome::NotFound)
        return {Outcome::NotFound, {}, {}};
    if (told.outcome == credential_manager::Outcome::Refused)
        return unavailable(u"Credential Manager: %1"_s.arg(told.fault));
    const auto length = static_cast<qsizetype>(told.secret.size());
    auto secret = std::make_shared<Secret>(Secret::take(QByteArray(told.secret.data(), length)));
    volatile char* bytes = told.secret.data();
    for (qsizetype at = 0; at < length; ++at)
        bytes[at] = 0;
    return {Outcome::Done, std::move(secret), {}};
}

/// The system may keep a caller waiting: it is asked on a thread of the pool, and the answer comes on this one.
QFuture<JobAnswer> start(Ask ask, QDeadlineTimer deadline)
{
    const auto promise = std::make_shared<QPromise<JobAnswer>>();
    promise->start();
    auto* application = QCoreApplication::instance();
    const auto left = std::clamp<qint64>(deadline.remainingTime(), 0, std::numeric_limits<int>::max());
    QTimer::singleShot(std::chrono::milliseconds(left), application,
                       [promise] { settle(promise, unavailable(u"no answer in time"_s)); });
    QThreadPool::globalInstance()->start([application, promise, ask = std::move(ask)] {
        const auto answer = std::make_shared<JobAnswer>(answerOf(ask()));
        QMetaObject::invokeMethod(application, [promise, answer] { settle(promise, std::move(*answer)); });
    });
    return promise->future();
}

} // namespace

QFuture<JobAnswer> read(const QString& entry, QDeadlineTimer deadline)
{
    return start([name = entry.toStdWString()] { return credential_manager::read(name); }, deadline);
}

QFuture<JobAnswer> write(const QString& entry, const Secret& secret, QDeadlineTimer deadline)
{
    const auto kept = std::make_shared<Secret>(secret.clone());
    return start(
        [name = entry.toStdWString(), kept] {
            const auto bytes = kept->expose();
            return credential_manager::write(name, {bytes.data(), static_cast<std::size_t>(bytes.size())});
        },
        deadline);
}

QFuture<JobAnswer> remove(const QString& entry, QDeadlineTimer deadline)
{
    return start([name = entry.toStdWString()] { return credential_manager::remove(name); }, deadline);
}

} // namespace provost::keychain
