// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/data_file.h"

#include "server/cli/command.h"
#include "server/storage/database_address.h"
#include "server/storage/effective_roles.h"
#include "server/storage/instance.h"
#include "server/storage/roles.h"
#include "server/storage/storage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using FileWork = std::function<Result<void>(Sql&)>;

int run(const StorageOptions& options, IfMissing ifMissing, const std::function<Result<void>(Storage&)>& work)
{
    if (ifMissing == IfMissing::Refuse && !isPostgresqlAddress(options.database) &&
        !QFileInfo::exists(options.database))
        return failWith(u"%1: There is no such file."_s.arg(options.database));
    auto storage = Storage::open(options);
    if (!storage)
        return failWith(dataFileSentence(storage.error()));
    const auto done = work(**storage);
    if (done)
        return Done;
    Error error = done.error();
    if (error.kind != ErrorKind::Unavailable)
        return failWith(error);
    error.subject = (*storage)->address().shown(); // full, or locked by somebody else
    return failWith(dataFileSentence(error));
}

} // namespace

int changeDataFile(const QString& file, IfMissing ifMissing, const FileWork& work)
{
    return run({.database = file, .readers = 0}, ifMissing,
               [&work](Storage& storage) { return storage.writeNow(work); });
}

int changeDataFileInParts(const QString& file, IfMissing ifMissing,
                          const std::function<Result<QVariantList>(Sql&, const QVariantList&)>& work)
{
    return run({.database = file, .readers = 0}, ifMissing, [&work](Storage& storage) {
        QVariantList soFar;
        QVariantList next; // of its own: the transaction may run again
        Result<void> done;
        do {
            done = storage.writeNow(
                [&](Sql& sql) { return work(sql, soFar).map([&next](const QVariantList& parts) { next = parts; }); });
            soFar = next;
        } while (done && !soFar.isEmpty());
        return done;
    });
}

int readDataFile(const QString& file, const FileWork& work)
{
    return run({.database = file, .readers = 1}, IfMissing::Refuse,
               [&work](Storage& storage) { return storage.readNow(work); });
}

Result<Profile> profileOf(Sql& sql)
{
    const auto name = Instance(sql).profile();
    if (!name)
        return tl::unexpected(name.error());
    return loadProfile(name->isEmpty() ? u"standard"_s : *name);
}

Result<Profile> decideProfile(Sql& sql, const QString& wanted)
{
    const auto name = Instance(sql).decideProfile(wanted);
    if (!name)
        return tl::unexpected(name.error());
    return loadProfile(*name);
}

QString profileSentence(const Error& conflict)
{
    return u"The data file belongs to the profile %1, and a data file keeps its profile; start it with --profile %1, "
           "or give %2 a data file of its own."_s.arg(conflict.subject, conflict.detail);
}

Result<void> adoptRoles(Sql& sql, const Profile& profile, qint64 now)
{
    if (const auto adopted = Roles(sql).adopt(profile.rolePolicy()); !adopted)
        return adopted;
    return EffectiveRoles::takeDefaults(sql, now);
}

} // namespace provost::server
