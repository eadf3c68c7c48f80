// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/data_file.h"

#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/storage/storage.h"

namespace provost::server {

int changeDataFile(const QString& file, const std::function<Result<void>(Sql&)>& work)
{
    auto storage = Storage::open({.database = file, .readers = 0});
    if (!storage)
        return failWith(dataFileSentence(storage.error()));
    const auto done = (*storage)->writeNow(work);
    if (done)
        return Done;
    Error error = done.error();
    if (error.kind != ErrorKind::Unavailable)
        return failWith(error);
    error.subject = (*storage)->address().shown(); // full, or locked by somebody else
    return failWith(dataFileSentence(error));
}

} // namespace provost::server
