// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/authentication.h"

#include "model/scim/error.h"
#include "server/storage/credential.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

struct Known
{
    ScimCaller caller;
    QByteArray hash;
    std::optional<qint64> expiresAt;
    std::optional<qint64> revokedAt;
};

Known toKnown(const Row& row)
{
    Known known;
    known.caller.tokenId = row.text(0);
    known.caller.connectionId = row.text(1);
    known.caller.connectionName = row.text(2);
    known.caller.accountId = row.text(3);
    known.caller.operations = {row.flag(4), row.flag(5), row.flag(6), row.flag(7)};
    known.caller.isPaused = !row.isNull(8);
    known.caller.wasSeen = !row.isNull(9);
    known.hash = row.bytes(10);
    known.expiresAt = row.optionalInteger(11);
    known.revokedAt = row.optionalInteger(12);
    return known;
}

tl::unexpected<Error> notAccepted()
{
    return scim::refuse(401, {}, u"The token is missing or not valid for this address."_s);
}

/// Whose address it was, for the activity, although the token was not accepted.
void noteConnection(Sql& sql, const QString& id, ScimCaller& caller)
{
    const auto noted =
        sql.first<ScimCaller>("SELECT name, account_id FROM connection WHERE id = ?"_L1, {id}, [&id](const Row& row) {
            ScimCaller found;
            found.connectionId = id;
            found.connectionName = row.text(0);
            found.accountId = row.text(1);
            return found;
        });
    if (noted && *noted)
        caller = **noted;
}

Result<std::optional<Known>> lookUp(Sql& sql, const std::optional<SentCredential>& sent)
{
    if (!sent)
        return std::optional<Known>();
    return sql.first<Known>("SELECT t.id, c.id, c.name, c.account_id, c.create_users, c.update_attributes, "
                            "c.deactivate_users, c.sync_groups, "
                            "c.paused_at, c.first_request_at, t.secret_hash, t.expires_at, t.revoked_at "
                            "FROM token t JOIN connection c ON c.id = t.connection_id WHERE t.id = ?"_L1,
                            {sent->publicId}, toKnown);
}

} // namespace

QByteArray sentToken(const HttpRequest& request)
{
    const QByteArray header = request.header("authorization").trimmed();
    constexpr QByteArrayView scheme("bearer ");
    if (header.first(qMin(header.size(), scheme.size())).toLower() == scheme)
        return header.sliced(scheme.size()).trimmed();
    return header;
}

Result<void> authenticate(Sql& sql, const HttpRequest& request, const std::optional<QString>& connectionId, qint64 now,
                          ScimCaller& caller)
{
    const auto sent = parseCredential(CredentialKind::ScimToken, sentToken(request));
    const auto known = lookUp(sql, sent);
    if (!known)
        return tl::unexpected(known.error());
    // The comparison is made in any case, so that its time says nothing of the token's existence.
    const bool isSame =
        sameHash(secretHash(sent ? sent->secret : QByteArray()), *known ? (*known)->hash : QByteArray());
    if (!isSame || (connectionId && *connectionId != (*known)->caller.connectionId)) {
        if (connectionId)
            noteConnection(sql, *connectionId, caller);
        return notAccepted();
    }
    caller = (*known)->caller;
    if ((*known)->revokedAt)
        return scim::refuse(401, {}, u"This token was revoked. Enter the connection's present token."_s);
    if ((*known)->expiresAt && *(*known)->expiresAt <= now)
        return scim::refuse(401, {}, u"This token has expired. Generate another one and enter it."_s);
    if (caller.isPaused)
        return scim::refuse(403, {}, u"This connection is paused. Requests are refused until it is resumed."_s);
    return {};
}

} // namespace provost::server
