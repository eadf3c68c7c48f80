// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/api/scim/listing.h"
#include "model/domain/request.h"

namespace provost::endpoint {

/// An answer came, and it is not what the request asked for.
[[nodiscard]] tl::unexpected<Error> notDone(const Endpoint& at, const QString& detail);

/// The body of a PATCH (RFC 7644 section 3.5.2).
[[nodiscard]] QByteArray patchBody(const QJsonArray& operations);

QCoro::Task<Result<UserDetail>> readUser(EndpointPtr at, UserId id, Call call);

/// @name One PATCH with the smallest change there is: of anything else the server's own value stands
/// `version` 0: whatever it is. The answer is what the server shows afterwards; ErrorKind::BadAnswer where it accepted
/// the change and did not make it.
/// @{
QCoro::Task<Result<ChangedUser>> setState(EndpointPtr at, UserId id, qint64 version, UserState wanted, Call call);
QCoro::Task<Result<User>> editUser(EndpointPtr at, UserId id, qint64 version, UserEdit edit, Call call);
/// @}

} // namespace provost::endpoint
