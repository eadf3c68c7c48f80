// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/authentication.h"

#include "model/scim/error.h"
#include "server/http/network.h"
#include "server/storage/credential.h"

#include <algorithm>

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

bool mayCallFrom(const QStringList& networks, const QByteArray& address)
{
    return networks.isEmpty() || std::ranges::any_of(networks, [&address](const QString& text) {
               const auto network = Network::parse(text);
               return network && network->holds(address);
           });
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
                          Identification& found)
{
    const auto sent = parseCredential(CredentialKind::ScimToken, sentToken(request));
    ScimCallers callers(sql);
    const auto known = callers.find(sent ? sent->publicId : QString());
    if (!known)
        return tl::unexpected(known.error());
    // The comparison is made in any case, so that its time says nothing of the token's existence.
    static const QByteArray nobodys(32, '\0');
    const bool isSame =
        sameHash(secretHash(sent ? sent->secret : QByteArray()), *known ? (*known)->secretHash : nobodys) && *known;
    const bool isHere = isSame && (!connectionId || *connectionId == (*known)->caller.connectionId);
    if (!isHere || !mayCallFrom((*known)->allowedAddresses, request.remoteAddress)) {
        // Whose address it was is for the activity alone.
        const auto addressed = callers.connection(connectionId.value_or(QString()));
        found.isGuess = sent.has_value();
        if (isHere) {
            found.caller = (*known)->caller;
            found.forActivity = u"The token is good, but %1 is not among its allowed addresses."_s.arg(
                QString::fromLatin1(request.remoteAddress));
        } else if (addressed && *addressed) {
            found.caller = **addressed;
        }
        return notAccepted(sentToken(request));
    }
    found.caller = (*known)->caller;
    if ((*known)->revokedAt)
        return scim::refuse(401, {}, u"This token was revoked. Enter the connection's present token."_s);
    if ((*known)->expiresAt && *(*known)->expiresAt <= now)
        return scim::refuse(401, {}, u"This token has expired. Generate another one and enter it."_s);
    if (found.caller.isPaused)
        return scim::refuse(403, {}, u"This connection is paused. Requests are refused until it is resumed."_s);
    return {};
}

} // namespace provost::server
