// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/domain/page.h"
#include "model/domain/permission_key.h"
#include "model/domain/role.h"
#include "model/domain/setup_link.h"
#include "model/net/call.h"
#include "model/secrets/secret.h"

#include <QCoroTask>
#include <QList>

#include <memory>

namespace provost {

/// A link that was just made, and the only time that its address is told. Shared as in CreatedConnection.
struct CreatedSetupLink
{
    SetupLink link;
    std::shared_ptr<Secret> url; ///< never null
};

/// What vendors offer and provostd has no word for. Whatever a kind does not override is answered with
/// ErrorKind::Unsupported, and nothing is sent.
class VendorOffers
{
public:
    virtual ~VendorOffers() = default;

    template <class T>
    using Answer = QCoro::Task<Result<T>>;

    virtual Answer<QList<SetupLink>> setupLinks(Call call);
    /// Another one for the account, which works for `days`. The one that it has ends.
    virtual Answer<CreatedSetupLink> createSetupLink(AccountId account, int days, Call call);
    /// ErrorKind::NotFound where there is none.
    virtual Answer<void> removeSetupLink(SetupLinkId id, Call call);

    /// What roles of the product can allow.
    virtual Answer<QList<PermissionKey>> permissionKeys(Call call);
    virtual Answer<QList<PermissionKeyId>> roleKeys(RoleId id, Call call);
    /// Changes this one alone. What the role allows afterwards; ErrorKind::BadAnswer where that is as before.
    virtual Answer<QList<PermissionKeyId>> setRoleKey(RoleId role, PermissionKeyId key, bool isAllowed, Call call);

    /// A part of what was told of a connection's users and groups, newest first; `after` is `Page::next`.
    virtual Answer<Page<Delivery>> deliveries(ConnectionId id, QString after, Call call);
    /// Forgets all of it.
    virtual Answer<void> removeDeliveries(ConnectionId id, Call call);
};

} // namespace provost
