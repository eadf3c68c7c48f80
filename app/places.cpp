// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/places.h"

#include "app/local_server.h"
#include "app/policy.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace provost {

Result<void> makePrivateFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

namespace {

Result<Places> placesIn(const QString& config, const QString& data)
{
    for (const auto& folder : {config, data}) {
        if (const auto made = makePrivateFolder(folder); !made)
            return tl::unexpected(made.error());
    }
    Places places;
    places.settingsFile = config + "/provost.ini"_L1;
    places.serversFile = config + "/servers.json"_L1;
    places.localDatabase = data + "/local.db"_L1;
    places.journalFile = data + "/journal.jsonl"_L1;
    places.restoreFolder = data + "/restore"_L1;
    places.copyFolder = data + "/copies"_L1;
    places.caseFolder = data + "/cases"_L1;
    places.serverProgram = LocalServer::findProgram();
    places.policy = systemPolicyPlace();
    return places;
}

} // namespace

Result<Places> Places::standard()
{
    return placesIn(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                    QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

Result<Places> Places::under(const QString& root)
{
    return placesIn(root + "/config"_L1, root + "/data"_L1);
}

} // namespace provost
