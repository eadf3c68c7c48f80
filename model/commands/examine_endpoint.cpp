// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/examine_endpoint.h"

#include "model/commands/step.h"

#include <QFutureWatcher>
#include <QPromise>

namespace provost {
namespace {

/// On the thread of the requests, through a door of its own that lets nothing leave but questions.
QCoro::Task<Result<Examination>> look(ServerUrl place, DoorSettings settings, std::shared_ptr<const Secret> token,
                                      FindingHeard heard, Call call)
{
    settings.readOnly = true;
    const Endpoint endpoint{std::make_shared<NetworkDoor>(settings), place, token};
    const auto examination = co_await examine(endpoint, heard, call);
    co_return examination;
}

} // namespace

QCoro::Task<Result<Examination>> examineEndpoint(OpenServer at, ServerUrl place, std::shared_ptr<Secret> token,
                                                 FindingHeard heard, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto found = std::make_shared<QPromise<CheckFinding>>();
    found->start();
    QFutureWatcher<CheckFinding> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &watcher,
                     [&watcher, heard](int index) { heard(watcher.resultAt(index)); });
    watcher.setFuture(found->future());
    const FindingHeard hear = [found](CheckFinding finding) { found->addResult(std::move(finding)); };
    // The call works on a copy of its own: a Secret belongs to one thread at a time.
    const std::shared_ptr<const Secret> copy = std::make_shared<Secret>(token->clone());
    const auto door = doorTo(at, place);
    const auto work = [place, door, copy, hear](AdminApi&, Call call) { return look(place, door, copy, hear, call); };
    auto answer = at.session->call(work, examinationTime);
    co_return co_await step(std::move(answer), cancel);
}

} // namespace provost
