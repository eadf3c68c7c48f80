// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/cli/json_client.h"
#include "server/cli/sample_people.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace provost::server {

/// What an identity provider has to bring through one connection.
struct SampleDirectory
{
    QString mailDomain; ///< `acme.example`
    QList<SamplePerson> people;
    QStringList groups; ///< the first holds everybody, the others those of whose department they are named, or some
};

/// What arrived.
struct SampleLoaded
{
    int users = 0;
    int groups = 0;
    int refused = 0; ///< requests that the server refused, as the sample wants it
};

// Each loads a directory as that identity provider does it (its requests in its order and form), and ends with the
// first answer that is not what it should be.

Result<SampleLoaded> loadAsOkta(const JsonClient& scim, const SampleDirectory& directory);
/// Also sends what Entra ID is often refused: a taken user name, and a change to an e-mail that is not there.
Result<SampleLoaded> loadAsEntra(const JsonClient& scim, const SampleDirectory& directory);
Result<SampleLoaded> loadAsOneLogin(const JsonClient& scim, const SampleDirectory& directory);
Result<SampleLoaded> loadAsJumpCloud(const JsonClient& scim, const SampleDirectory& directory);

/// How that client shows itself; `slug` as in identityProviderFromSlug().
[[nodiscard]] ClientIdentity sampleIdentity(const QString& slug);

} // namespace provost::server
