// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rehearse_endpoint.h"

#include "model/commands/rehearsal_witness.h"
#include "model/commands/step.h"

#include <QFutureWatcher>
#include <QPromise>

namespace provost {
namespace {

/// On the thread of the requests, through a door of its own.
QCoro::Task<Result<Rehearsal>> play(RehearsalOrder order, DoorSettings settings, StepHeard heard, CancelToken stop,
                                    Call call)
{
    const Endpoint endpoint{std::make_shared<NetworkDoor>(settings), order.place, order.token};
    const CancelWatch gone(call.cancel, [stop] { stop.cancel(); }); // nobody waits for it any more
    const Call own{rehearsalTime, stop};
    auto rehearsal = co_await rehearse(endpoint, order.dialect, order.names, heard, own);
    co_return rehearsal;
}

} // namespace

QCoro::Task<Result<Rehearsal>> rehearseEndpoint(OpenServer at, RehearsalOrder order, StepHeard heard, CancelToken stop)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto settings = doorTo(at, order.place);
    settings.readOnly = at.directory->character().readOnly;
    settings.readOnlyByPolicy = at.directory->character().readOnlyByPolicy;
    const auto found = std::make_shared<QPromise<ReportedFinding>>();
    found->start();
    QFutureWatcher<ReportedFinding> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &watcher,
                     [&watcher, heard](int index) { heard(watcher.resultAt(index)); });
    watcher.setFuture(found->future());
    const StepHeard hear = [found](ReportedFinding finding) { found->addResult(std::move(finding)); };
    // The call works on a copy of its own: a Secret belongs to one thread at a time.
    order.token = std::make_shared<Secret>(order.token->clone());
    if (at.way && at.way->witness)
        settings.witness = std::make_shared<RehearsalWitness>(at.way->witness, order.token);
    constexpr std::chrono::seconds more{10};
    auto answer = at.session->call(
        [order, settings, hear, stop](AdminApi&, Call call) { return play(order, settings, hear, stop, call); },
        rehearsalTime + rehearsal::cleaningTime + more);
    const Cancellation never;
    co_return co_await step(std::move(answer), never);
}

} // namespace provost
