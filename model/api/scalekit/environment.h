// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/scalekit/resources.h"
#include "model/api/vendor/client.h"

#include <QSet>

namespace provost::scalekit {

/// An environment of Scalekit, and what is known of it so far. Shared by the coroutines of one ScalekitApi, on its
/// thread.
struct Environment
{
    vendor::ClientPtr client;
    QList<Account> organizations = {};
    QList<Connection> directories = {};    ///< as they were listed last
    QHash<QString, QSet<QString>> asked{}; ///< by request key: the directories that its organization had before
};
using EnvironmentPtr = std::shared_ptr<Environment>;

using vendor::Question;

/// Sends it, and reads the object that is answered.
QCoro::Task<Result<QJsonObject>> ask(EnvironmentPtr at, Question question, Call call);

/// One page of a listing, whose items are called `name` in the answer.
struct Listed
{
    QJsonArray items;
    QString next;
};
QCoro::Task<Result<Listed>> listPage(EnvironmentPtr at, QString path, QString name, QUrlQuery narrow, QString after,
                                     Call call);
QCoro::Task<Result<QList<QJsonObject>>> listAll(EnvironmentPtr at, QString path, QString name, QUrlQuery narrow,
                                                Call call);

/// All organizations; remembers them.
QCoro::Task<Result<QList<Account>>> listOrganizations(EnvironmentPtr at, Call call);
/// The directories of all organizations; remembers them.
QCoro::Task<Result<QList<Connection>>> listDirectories(EnvironmentPtr at, Call call);
/// Those of one.
QCoro::Task<Result<QList<Connection>>> directoriesOf(EnvironmentPtr at, Account organization, Call call);
/// As it was listed last; unset where it was not.
[[nodiscard]] std::optional<Connection> known(const Environment& at, const ConnectionId& id);
/// Below its organization; with a slash in front.
[[nodiscard]] QString pathOf(const Connection& directory);
[[nodiscard]] QString pathOf(const Account& organization);

} // namespace provost::scalekit
