// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/authentication.h"

#include "server/storage/credential.h"
#include "server/storage/operators.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr QByteArrayView scheme = "bearer ";

bool roleSuffices(OperatorRole role, Permission permission)
{
    switch (permission) {
    case Permission::Open:
    case Permission::Known:
        return true;
    case Permission::Read:
        return mayReadProvisioning(role);
    case Permission::Manage:
    case Permission::ManageAllAccounts:
        return mayManageProvisioning(role);
    case Permission::ManageOperators:
        return mayManageOperators(role);
    }
    return false;
}

tl::unexpected<Error> unauthorized(const QString& detail)
{
    return fail(ErrorKind::Unauthorized, u"admin key"_s, detail);
}

} // namespace

Result<Operator> authenticate(Sql& sql, const HttpRequest& request)
{
    const auto header = request.header("authorization");
    if (header.size() < scheme.size() || header.first(scheme.size()).toLower() != scheme)
        return unauthorized(u"This request needs an admin key: Authorization: Bearer pva_…"_s);
    const auto text = header.sliced(scheme.size()).trimmed();
    const auto sent = parseCredential(CredentialKind::AdminKey, text);
    if (!sent && text.startsWith("pvt_"))
        return unauthorized(u"This is a SCIM token of a connection. The admin API takes admin keys (pva_…) only."_s);
    if (!sent)
        return unauthorized(u"This is not an admin key of this server. Admin keys begin with pva_."_s);
    const auto stored = Operators(sql).findByKey(sent->publicId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored || !sameHash((*stored)->keyHash, secretHash(sent->secret)))
        return unauthorized(u"This admin key is not known here, or its operator was removed."_s);
    return (*stored)->person;
}

Result<void> permit(const Operator& person, Permission permission)
{
    if (!roleSuffices(person.role, permission))
        return fail(ErrorKind::Forbidden, person.name, u"The role %1 may not do this."_s.arg(slug(person.role)));
    if (permission == Permission::ManageAllAccounts && person.accountId)
        return fail(ErrorKind::Forbidden, person.name, u"An operator of one account may not do this."_s);
    return {};
}

} // namespace provost::server
