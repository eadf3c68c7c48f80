// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/http/address_ranges.h"

#include <QUrl>

namespace provost::server {

inline constexpr qsizetype maxWebhookUrl = 2048;

/// An address that an operator entered, checked as far as it goes without asking for its name: https, or http to this
/// machine, no user, no fragment, and no address of a private network that is not in `networks`. ErrorKind::Invalid.
[[nodiscard]] Result<QUrl> checkWebhookUrl(const QString& text, const AddressRanges& networks);

/// Those of the addresses that a name was found to have which may be asked: public, or in `networks`; over plain http
/// only this machine. ErrorKind::Forbidden: none. The connection is made to these very addresses, since a name may lead
/// elsewhere when it is asked again.
[[nodiscard]] Result<QList<QHostAddress>> permittedAddresses(const QUrl& url, const QList<QHostAddress>& found,
                                                             const AddressRanges& networks);

} // namespace provost::server
