// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change.h"

namespace provost {
namespace {

/// Every other step would end in the same way.
bool endsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Unreachable:
    case ErrorKind::Untrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ReadOnly:
    case ErrorKind::ReadOnlyManaged:
    case ErrorKind::HostForbidden:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

QCoro::Task<ChangeResult> applyChange(QList<ChangeStep> steps, Cancellation cancel,
                                      std::function<void(qint64)> progress)
{
    ChangeResult result;
    result.total = steps.size();
    bool goesOn = true;
    for (const auto& step : std::as_const(steps)) {
        if (!goesOn || cancel.isCancelled()) {
            result.left.append(step);
            continue;
        }
        const auto applied = co_await step.apply(cancel);
        if (applied) {
            ++result.done;
            if (step.undo)
                result.undo.prepend(ChangeStep{step.subject, step.undo, step.apply});
            if (progress)
                progress(result.done);
            continue;
        }
        result.left.append(step);
        goesOn = !endsAll(applied.error().kind);
        if (applied.error().kind != ErrorKind::Cancelled)
            result.failures.append(ChangeFailure{step.subject, applied.error()});
    }
    result.cancelled = cancel.isCancelled();
    co_return result;
}

} // namespace provost
