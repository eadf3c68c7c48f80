// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/vendor/vendor.h"

#include <QSet>

namespace provost::polis {

/// A product of Polis, and what is known of it so far. Shared by the coroutines of one PolisApi, on its thread.
struct Product
{
    ServerUrl address; ///< as it was entered, with the product
    ServerUrl server;  ///< without it
    QString name;      ///< empty: the address has none
    std::shared_ptr<const Secret> key;
    asking::Door door;
    QList<Connection> directories = {};    ///< as they were listed last
    QStringList named = {};                ///< tenants that were named for a directory to come
    QHash<QString, QSet<QString>> asked{}; ///< by request key: the directories of that name that stood before
    QHash<UserId, QString> names = {};     ///< of users that were listed: members come with ids alone
};
using ProductPtr = std::shared_ptr<Product>;

/// Takes the product off the end of the address.
[[nodiscard]] Product productAt(const ServerUrl& address, std::shared_ptr<const Secret> key, asking::Door door);

[[nodiscard]] HttpRequest requestTo(const Product& at, HttpMethod method, const QString& path,
                                    const QUrlQuery& query = {}, const QJsonObject& body = {});
/// Sends it and reads what is below `data` in the answer.
QCoro::Task<Result<QJsonValue>> ask(ProductPtr at, HttpRequest request, Call call);

/// One page of a listing; `last` where there is nothing behind it.
struct Listed
{
    QJsonArray items;
    bool isLast = false;
};
QCoro::Task<Result<Listed>> listPage(ProductPtr at, QString path, QString directory, qint64 offset, Call call);
/// All of it.
QCoro::Task<Result<QList<QJsonObject>>> listAll(ProductPtr at, QString path, QString directory, Call call);

/// Unset where it has no usable id and tenant.
[[nodiscard]] std::optional<Connection> directoryIn(const QJsonObject& object);
/// `okta-scim-v2` and the like.
[[nodiscard]] QString typeOf(IdentityProvider idp);
[[nodiscard]] std::optional<User> userIn(const QJsonObject& object, const Connection& directory);
[[nodiscard]] std::optional<Group> groupIn(const QJsonObject& object, const Connection& directory);

/// All directories of the product; remembers them.
QCoro::Task<Result<QList<Connection>>> listDirectories(ProductPtr at, Call call);
QCoro::Task<Result<Connection>> readDirectory(ProductPtr at, QString id, Call call);
/// As it was listed last; without a name where it was not.
[[nodiscard]] Connection directoryOf(const Product& at, const QString& id);

} // namespace provost::polis
