// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/vendor/vendor.h"
#include "model/api/workos/resources.h"

namespace provost::workos {

/// An environment of WorkOS, and what is known of it so far. Shared by the coroutines of one WorkOsApi, on its thread.
struct Environment
{
    ServerUrl server;
    std::shared_ptr<const Secret> key;
    asking::Door door;
    QHash<AccountId, Account> organizations = {};
    Directories directories = {};
    QStringList order = {}; ///< of the directories, as they were listed
};
using EnvironmentPtr = std::shared_ptr<Environment>;

QCoro::Task<Result<QJsonValue>> ask(EnvironmentPtr at, HttpMethod method, QString path, QUrlQuery query, Call call);

/// One page of a listing, and the id behind which the next one begins.
struct Listed
{
    QJsonArray items;
    QString next;
};

/// `narrow`: the query item that says of what, such as `directory`; empty: of all.
QCoro::Task<Result<Listed>> listPage(EnvironmentPtr at, QString path, QString narrow, QString of, QString after,
                                     Call call);
QCoro::Task<Result<QList<QJsonObject>>> listAll(EnvironmentPtr at, QString path, QString narrow, QString of, Call call);
/// One thing by its id. ErrorKind::NotFound also where something else came.
QCoro::Task<Result<QJsonObject>> readOne(EnvironmentPtr at, QString path, QString id, Call call);

/// All organizations; remembers them.
QCoro::Task<Result<QList<Account>>> listOrganizations(EnvironmentPtr at, Call call);
/// All directories; remembers them.
QCoro::Task<Result<QList<Connection>>> listDirectories(EnvironmentPtr at, Call call);
QCoro::Task<Result<Connection>> readDirectory(EnvironmentPtr at, ConnectionId id, Call call);
/// Asks for the directories where none are known yet.
QCoro::Task<Result<void>> learn(EnvironmentPtr at, Call call);

} // namespace provost::workos
