// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QFuture>
#include <QStringList>

namespace provost {

/// A store that can tell for which purposes it keeps something of a server; what it is stays where it is. As with
/// SecretStore, calls never block.
class SecretListing
{
public:
    virtual ~SecretListing() = default;

    /// ErrorKind::Keychain where the keychain does not answer.
    virtual QFuture<Result<QStringList>> purposes(QString server) = 0;
};

} // namespace provost
