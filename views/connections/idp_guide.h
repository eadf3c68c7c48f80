// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/operator.h"

#include <QString>
#include <QStringList>

namespace provost {

/// What an administrator has to do at one identity provider, in its own words where they are known.
struct IdpGuide
{
    QString shortName;      ///< as people say it: `Entra`
    QString place;          ///< the way through its console to the page with the fields
    QString urlField;       ///< what it calls the SCIM base URL
    QString tokenField;     ///< what it calls the token
    QString authentication; ///< what is to be chosen there
    QStringList steps;
    QString caution; ///< empty: none
    QString source;  ///< from where the words are known, and since when; empty for a provider of no name
};

/// The unique attribute of every provider that Provost knows.
[[nodiscard]] QString uniqueField();
/// The short name as it stands inside a sentence: "Okta", "your identity provider".
[[nodiscard]] QString nameInSentence(IdentityProvider idp);
[[nodiscard]] IdpGuide idpGuide(IdentityProvider idp);
/// What would make this provider refuse the base URL itself; empty: nothing known.
[[nodiscard]] QString baseUrlCaution(IdentityProvider idp, const QString& scimBaseUrl);
/// Why a cloud identity provider cannot call this server, and what to do; empty: it can.
[[nodiscard]] QString reachabilityCaution(const ServerInfo& server);

} // namespace provost
