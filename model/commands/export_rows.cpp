// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/export_rows.h"

namespace provost {

QCoro::Task<Result<qint64>> exportRows(ExportPlan plan, ExportSource source, Cancellation cancel,
                                       std::function<void(qint64)> progress)
{
    // Shared with the work on the pool, which may outlive a coroutine that nobody awaits any more.
    const auto file = std::make_shared<ExportFile>(std::move(plan));
    auto begin = offThread([file] { return file->begin(); });
    const auto begun = co_await step(begin, cancel);
    if (!begun)
        co_return tl::unexpected(begun.error());
    bool last = false;
    while (!last) {
        auto wanted = source();
        auto batch = co_await step(wanted, cancel);
        if (!batch)
            co_return tl::unexpected(batch.error());
        last = batch->last;
        const auto end = batch->end;
        auto adding = offThread([file, rows = std::move(batch->rows)] { return file->add(rows); });
        const auto added = co_await step(adding, cancel);
        if (!added)
            co_return tl::unexpected(added.error());
        progress(file->rows());
        if (!last)
            continue;
        // Not to be cancelled: whether the file is in its place has to be known.
        auto finishing = offThread([file, end] { return file->finish(end); });
        const auto finished = co_await settled(finishing);
        if (!finished || !*finished)
            co_return tl::unexpected(finished ? finished->error() : Error{ErrorKind::Cancelled, {}, {}, 0, {}, {}, 0});
    }
    co_return file->rows();
}

} // namespace provost
