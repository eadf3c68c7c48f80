// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/http/message.h"
#include "server/storage/storage.h"

#include <QStringList>

#include <functional>

namespace provost::server {

/// Everything that a handler may use. Valid during the call.
struct RequestScope
{
    const HttpRequest& request;
    Sql& sql;
    qint64 now;              ///< milliseconds since 1970, UTC
    QStringList captures;    ///< percent-decoded values of the `{…}` parts of the route's pattern, in order
    QVariantList soFar = {}; ///< of the answer before, where the handler runs again: HttpResponse::soFar
};

/// A handler is a function of the request and the database: it neither waits nor answers by itself.
using Handler = std::function<Result<HttpResponse>(RequestScope&)>;

enum class Access { Read, Write };

/// One line of a mount's routing table. `pattern` has literal segments and `{name}` segments:
/// `/connections/{id}/tokens`.
struct Route
{
    QByteArray method;
    QByteArray pattern;
    Access access = Access::Read;
    Handler handle;
};

} // namespace provost::server
