// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/authentication.h"

#include "server/storage/credential.h"
#include "server/storage/operators.h"
#include "server/storage/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr QByteArrayView scheme = "bearer ";

tl::unexpected<Error> unauthorized(const QString& detail)
{
    return fail(ErrorKind::Unauthorized, u"admin key"_s, detail);
}

} // namespace

Result<AdminCaller> authenticate(Sql& sql, const HttpRequest& request)
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
    const auto ofRole = Roles(sql).permissionsOf((*stored)->person.roleId);
    if (!ofRole)
        return tl::unexpected(ofRole.error());
    return AdminCaller{(*stored)->person, *ofRole, (*stored)->selfService};
}

std::optional<QByteArray> sentKeyId(const HttpRequest& request)
{
    const auto header = request.header("authorization");
    const auto text = header.sliced(std::min(header.size(), scheme.size())).trimmed();
    const auto sent = parseCredential(CredentialKind::AdminKey, text);
    return sent ? std::optional(sent->publicId.toLatin1()) : std::nullopt;
}

Result<void> permit(const AdminCaller& caller, const Needs& needs)
{
    const auto& person = caller.person;
    const auto wanted = needs.permission();
    if (!wanted || caller.permissions().contains(*wanted))
        return {};
    if (!caller.ofRole.contains(*wanted))
        return fail(ErrorKind::Forbidden, person.name,
                    u"The role %1 may not do this: it has no permission %2."_s.arg(person.roleName, slug(*wanted)));
    if (concernsAllAccounts(*wanted))
        return fail(ErrorKind::Forbidden, person.name, u"An operator of one account may not do this."_s);
    return fail(ErrorKind::Forbidden, person.name,
                u"Self-service is switched off for this account. Ask the provider of the service to make the change, "
                "or to switch it on."_s);
}

PermissionSet AdminCaller::permissions() const
{
    return effective(ofRole, person.accountId.has_value(), selfService);
}

bool AdminCaller::isKeptBySelfService(const Needs& needs) const
{
    const auto wanted = needs.permission();
    return wanted && !permissions().contains(*wanted) &&
           effective(ofRole, person.accountId.has_value(), true).contains(*wanted);
}

} // namespace provost::server
