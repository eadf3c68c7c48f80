// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_file.h"
#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <functional>

namespace provost {

/// Some rows of an export, and how the whole stands after them.
struct ExportBatch
{
    QList<QStringList> rows;
    bool last = false;
    ExportEnd end; ///< of the last one
};

/// Gives the next rows each time it is called, until one is the last. Nothing is asked while rows are being written, so
/// that never more than one batch is in memory.
using ExportSource = std::function<QFuture<Result<ExportBatch>>()>;

/// Writes an export: rows are awaited, and written off the GUI thread. `progress` is told the number of rows on the
/// caller's thread. After a failure, and after `cancel`, no file is left and one that was there before is untouched.
/// ErrorKind::Cancelled, ErrorKind::Storage, and whatever the source says. Gives the number of rows.
[[nodiscard]] QCoro::Task<Result<qint64>> exportRows(ExportPlan plan, ExportSource source, Cancellation cancel,
                                                     std::function<void(qint64)> progress);

/// The source of records that are here already: a snapshot, of which each batch is turned into rows off the GUI thread.
/// An empty row is left out: there is nothing of that record any more.
template <class Record>
ExportSource exportSnapshot(QList<Record> records, std::function<QStringList(const Record&)> toRow, ExportEnd end)
{
    constexpr qsizetype batchSize = 2000;
    auto at = std::make_shared<qsizetype>(0);
    return [=] {
        const auto first = std::exchange(*at, std::min(*at + batchSize, records.size()));
        const auto part = records.mid(first, batchSize);
        const bool last = *at == records.size();
        return offThread([=]() -> Result<ExportBatch> {
            ExportBatch batch{{}, last, end};
            batch.rows.reserve(part.size());
            for (const Record& record : part) {
                if (auto row = toRow(record); !row.isEmpty())
                    batch.rows.append(std::move(row));
            }
            return batch;
        });
    };
}

} // namespace provost
