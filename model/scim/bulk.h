// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

/// Bulk requests (RFC 7644 section 3.7).
namespace provost::scim {

/// One operation as it was sent. Data and path may name what other operations create: `bulkId:qwerty`.
struct BulkOperation
{
    QString method; ///< upper case: POST, PUT, PATCH or DELETE
    QString path;   ///< `/Users`, `/Users/2819c223`
    QString bulkId;
    QString version; ///< the ETag that the resource has to have; empty: any
    QJsonValue data;
};

struct Bulk
{
    std::vector<BulkOperation> operations;
    int failOnErrors = 0; ///< ends with that many errors; 0: never
};

/// Reads the body. scimType invalidSyntax; 413 where there are more than `mostOperations`. Any thread.
[[nodiscard]] Result<Bulk> readBulk(const QJsonObject& body, int mostOperations);

/// The order in which the operations can be run, as indexes: each set depends on the sets before it alone, and the
/// operations of one set on each other, in a circle. Otherwise the order is that of the request.
[[nodiscard]] std::vector<std::vector<size_t>> executionOrder(const Bulk& bulk);

/// The ids for the names; nothing, and the name in `missing`, where one has none.
[[nodiscard]] std::optional<QString> withIds(const QString& text, const QHash<QString, QString>& ids, QString& missing);
/// The same for every text inside a value.
[[nodiscard]] std::optional<QJsonValue> withIds(const QJsonValue& value, const QHash<QString, QString>& ids,
                                                QString& missing);

} // namespace provost::scim
