// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/data_file.h"

#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/storage/instance.h"
#include "server/storage/storage.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using Work = std::function<Result<void>(Sql&)>;

int run(const StorageOptions& options, Result<void> (Storage::*how)(const Work&), const Work& work)
{
    auto storage = Storage::open(options);
    if (!storage)
        return failWith(dataFileSentence(storage.error()));
    const auto done = ((**storage).*how)(work);
    if (done)
        return Done;
    Error error = done.error();
    if (error.kind != ErrorKind::Unavailable)
        return failWith(error);
    error.subject = (*storage)->address().shown(); // full, or locked by somebody else
    return failWith(dataFileSentence(error));
}

} // namespace

int changeDataFile(const QString& file, const Work& work)
{
    return run({.database = file, .readers = 0}, &Storage::writeNow, work);
}

int readDataFile(const QString& file, const Work& work)
{
    return run({.database = file, .readers = 1}, &Storage::readNow, work);
}

Result<Profile> profileOf(Sql& sql)
{
    const auto name = Instance(sql).profile();
    if (!name)
        return tl::unexpected(name.error());
    return loadProfile(name->isEmpty() ? u"standard"_s : *name);
}

} // namespace provost::server
