// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/authentication.h"

#include "model/scim/error.h"
#include "server/storage/credential.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// The form alone tells it, so that this says nothing of what is known here.
tl::unexpected<Error> notAccepted(const QByteArray& sent)
{
    if (sent.startsWith("pva_"))
        return scim::refuse(401, {},
                            u"This is an admin key of the REST API. Enter the SCIM token of the connection (pvt_…) at "
                            "the identity provider."_s);
    return scim::refuse(401, {}, u"The token is missing or not valid for this address."_s);
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
    ScimCallers callers(sql);
    const auto known = callers.find(sent ? sent->publicId : QString());
    if (!known)
        return tl::unexpected(known.error());
    // The comparison is made in any case, so that its time says nothing of the token's existence.
    const bool isSame =
        sameHash(secretHash(sent ? sent->secret : QByteArray()), *known ? (*known)->secretHash : QByteArray());
    if (!isSame || (connectionId && *connectionId != (*known)->caller.connectionId)) {
        // Whose address it was is for the activity alone.
        if (const auto addressed = callers.connection(connectionId.value_or(QString())); addressed && *addressed)
            caller = **addressed;
        return notAccepted(sentToken(request));
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
