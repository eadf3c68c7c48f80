// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/operator.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace provost {

/// What an administrator has to do at one identity provider, in its own words where they are known. The texts stand in
/// resources/guides, one file for each provider.
struct IdpGuide
{
    /// One field of the provider's page, and what belongs in it.
    struct Field
    {
        enum class Value { BaseUrl, Token, Text };

        QString name; ///< as the provider's page has it
        Value value = Value::Text;
        QString text; ///< of Value::Text: what is to be chosen or entered
    };

    QString shortName;      ///< as people say it: `Entra`
    QString place;          ///< the way through its console to the page with the fields
    QString authentication; ///< what is to be chosen there
    QList<Field> fields;    ///< in the order of the page
    QStringList steps;
    QStringList traps;
    QString firstSuccess; ///< by what it is seen that it works
    QString switchOff;    ///< how provisioning is ended there
    QString source;       ///< from where the words are known, and since when
    QStringList sources;  ///< addresses
    QDate asOf;

    /// What it calls that field.
    [[nodiscard]] QString nameOf(Field::Value value) const;
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
