// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/webhooks/target.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isThisMachine(const QHostAddress& address)
{
    static const auto loopback = AddressRanges::parse({u"127.0.0.0/8"_s, u"::1"_s});
    return loopback->contains(address);
}

bool mayAsk(const QUrl& url, const QHostAddress& address, const AddressRanges& networks)
{
    if (url.scheme() != "https"_L1 && !isThisMachine(address))
        return false;
    return isPublicAddress(address) || networks.contains(address);
}

tl::unexpected<Error> refuse(const QString& why)
{
    return fail(ErrorKind::Invalid, u"url"_s, why);
}

} // namespace

Result<QUrl> checkWebhookUrl(const QString& text, const AddressRanges& networks)
{
    if (text.size() > maxWebhookUrl)
        return refuse(u"An address has at most %1 characters."_s.arg(maxWebhookUrl));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return refuse(u"An address such as https://example.com/hook is wanted, without user and fragment."_s);
    const QHostAddress literal(url.host());
    const bool named = literal.isNull();
    if (url.scheme() != "https"_L1) {
        const bool isLocal = url.host() == "localhost"_L1 || (!named && isThisMachine(literal));
        if (url.scheme() != "http"_L1 || !isLocal)
            return refuse(u"Messages are sent over https alone; http only to this machine."_s);
    }
    if (!named && !mayAsk(url, literal, networks))
        return refuse(u"This address belongs to a private network; --webhook-network opens one."_s);
    return url;
}

Result<QList<QHostAddress>> permittedAddresses(const QUrl& url, const QList<QHostAddress>& found,
                                               const AddressRanges& networks)
{
    QList<QHostAddress> permitted;
    for (const auto& address : found) {
        if (mayAsk(url, address, networks))
            permitted.append(address);
    }
    if (!permitted.isEmpty())
        return permitted;
    return fail(ErrorKind::Forbidden, url.host(),
                u"The name leads to a private network; --webhook-network opens one."_s);
}

} // namespace provost::server
