// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/admin/admin_routes.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// Who sent a request, and what they may do.
struct AdminCaller
{
    Operator person;
    PermissionSet ofRole;
    bool selfService = true; ///< of their account, where they are of one

    /// All in all.
    [[nodiscard]] PermissionSet permissions() const;
    /// Whether only self-service, which is off, keeps them from it.
    [[nodiscard]] bool isKeptBySelfService(const Needs& needs) const;
};

/// By `Authorization: Bearer pva_…`. ErrorKind::Unauthorized with what to do about it.
[[nodiscard]] Result<AdminCaller> authenticate(Sql& sql, const HttpRequest& request);

/// The public id of the admin key that was sent; nothing where none was.
[[nodiscard]] std::optional<QByteArray> sentKeyId(const HttpRequest& request);

/// ErrorKind::Forbidden, with the reason, where this operator may not use the route.
[[nodiscard]] Result<void> permit(const AdminCaller& caller, const Needs& needs);

} // namespace provost::server
