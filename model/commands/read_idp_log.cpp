// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_idp_log.h"

#include "model/commands/step.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Result<QByteArray> contentOf(const QString& path)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, name, file.errorString());
    // One byte more tells that there is more, also of what has no size, such as a pipe.
    auto text = file.read(longestIdpLog + 1);
    if (text.size() > longestIdpLog)
        return fail(ErrorKind::TooLarge, name, QString::number(longestIdpLog));
    return text;
}

Result<FoldedLog> fold(const QString& path, const Dictionary& dictionary, const ReadProgress& progress)
{
    const auto text = contentOf(path);
    if (!text)
        return tl::unexpected(text.error());
    FoldedLog folded;
    folded.file = QFileInfo(path).fileName();
    const auto log = readIdpLog(*text, progress);
    if (!log) {
        auto error = log.error();
        error.subject = folded.file;
        return tl::unexpected(error);
    }
    folded.idp = log->idp;
    folded.lines = log->lines.size();
    folded.others = log->others;
    folded.unreadable = log->unreadable;
    if (!log->lines.isEmpty()) {
        folded.first = log->lines.first().at;
        folded.last = log->lines.last().at;
    }
    folded.incidents = incidentsIn(*log, dictionary);
    return folded;
}

} // namespace

QCoro::Task<Result<FoldedLog>> readIdpLogFile(QString path, std::shared_ptr<const Dictionary> dictionary,
                                              Cancellation cancel, std::function<void(int)> progress)
{
    constexpr int hundred = 100;
    auto promise = std::make_shared<QPromise<Result<FoldedLog>>>();
    promise->start();
    promise->setProgressRange(0, hundred);
    QFutureWatcher<Result<FoldedLog>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, progress);
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, dictionary] {
        promise->addResult(fold(path, *dictionary, [&promise](int percent) {
            promise->setProgressValue(percent);
            return !promise->isCanceled();
        }));
        promise->finish();
    });
    const auto folded = co_await step(promise->future(), cancel);
    co_return folded;
}

} // namespace provost
