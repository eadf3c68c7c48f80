// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/vendor_offers.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

template <class T>
VendorOffers::Answer<T> notOffered()
{
    co_return fail(ErrorKind::Unsupported, {}, u"this kind of server does not offer that"_s);
}

} // namespace

VendorOffers::Answer<QList<SetupLink>> VendorOffers::setupLinks(Call)
{
    return notOffered<QList<SetupLink>>();
}

VendorOffers::Answer<CreatedSetupLink> VendorOffers::createSetupLink(AccountId, int, Call)
{
    return notOffered<CreatedSetupLink>();
}

VendorOffers::Answer<void> VendorOffers::removeSetupLink(SetupLinkId, Call)
{
    return notOffered<void>();
}

VendorOffers::Answer<QList<PermissionKey>> VendorOffers::permissionKeys(Call)
{
    return notOffered<QList<PermissionKey>>();
}

VendorOffers::Answer<QList<PermissionKeyId>> VendorOffers::roleKeys(RoleId, Call)
{
    return notOffered<QList<PermissionKeyId>>();
}

VendorOffers::Answer<QList<PermissionKeyId>> VendorOffers::setRoleKey(RoleId, PermissionKeyId, bool, Call)
{
    return notOffered<QList<PermissionKeyId>>();
}

VendorOffers::Answer<Page<Delivery>> VendorOffers::deliveries(ConnectionId, QString, Call)
{
    return notOffered<Page<Delivery>>();
}

VendorOffers::Answer<void> VendorOffers::removeDeliveries(ConnectionId, Call)
{
    return notOffered<void>();
}

} // namespace provost
