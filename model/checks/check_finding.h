// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/certificate_facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace provost {

/// What is looked at in a SCIM endpoint, in the order in which a person reads it: what fails first explains the rest.
enum class EndpointCheck {
    Address,
    Certificate,
    BasePath,
    Token,
    ContentType,
    Clock,
    Config,
    Schemas,
    ResourceTypes,
    Users,
    Groups,
    Lookup,
    UnknownId,
    Paging,
    Slashes,
};

[[nodiscard]] const QList<EndpointCheck>& endpointChecks();

enum class CheckVerdict { Pass, Warning, Fail, NotChecked };

/// Who has to do something about a finding.
enum class CheckActor {
    Nobody,
    Asker,   ///< whoever entered address and token
    Network, ///< whoever looks after the way to the server
    Server,  ///< whoever runs the server
};

/// One request and what came of it, fit to be shown and handed on: bounded, without token, and without what lists tell
/// of people.
struct CheckExchange
{
    QString request; ///< `GET /scim/v2/Users?count=1`
    bool withToken = true;
    int status = 0; ///< 0: no answer came
    QString contentType;
    QString body;
    QString failure; ///< why no answer came, in English
    qint64 milliseconds = 0;
    QString sent = {}; ///< body of the request; empty: none

    friend bool operator==(const CheckExchange&, const CheckExchange&) = default;
};

struct CheckFinding
{
    EndpointCheck check = EndpointCheck::Address;
    CheckVerdict verdict = CheckVerdict::NotChecked;
    QString sentence; ///< what was found, or why nothing was looked at; with isolated() parts
    CheckActor actor = CheckActor::Nobody;
    QString remedy; ///< what the actor does; empty where nobody has to
    QList<CheckExchange> exchanges = {};
    QList<CertificateFacts> chain = {}; ///< that the server showed; of EndpointCheck::Certificate

    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

/// How many findings of a list end like that; what ends neither well nor badly counts for nothing in the worst of all.
template <class Finding>
[[nodiscard]] int countOf(const QList<Finding>& findings, CheckVerdict verdict)
{
    return static_cast<int>(std::ranges::count(findings, verdict, &Finding::verdict));
}
template <class Finding>
[[nodiscard]] CheckVerdict worstOf(const QList<Finding>& findings)
{
    for (const auto worst : {CheckVerdict::Fail, CheckVerdict::Warning, CheckVerdict::Pass}) {
        if (countOf(findings, worst) > 0)
            return worst;
    }
    return CheckVerdict::NotChecked;
}

/// All that was found out about one endpoint.
struct Examination
{
    QString endpoint; ///< address as it was entered, in its ASCII form
    QDateTime startedAt;
    qint64 milliseconds = 0;
    QList<CheckFinding> findings;

    [[nodiscard]] int count(CheckVerdict verdict) const { return countOf(findings, verdict); }
    /// The worst of all findings.
    [[nodiscard]] CheckVerdict verdict() const { return worstOf(findings); }
};

/// `base-path`: stays the same over versions and languages.
[[nodiscard]] QString idOf(EndpointCheck check);
[[nodiscard]] QString idOf(CheckVerdict verdict);
[[nodiscard]] QString idOf(CheckActor actor);
/// `Base path`
[[nodiscard]] QString nameOf(EndpointCheck check);
/// `passed`
[[nodiscard]] QString nameOf(CheckVerdict verdict);
/// `whoever runs the server`; empty for nobody.
[[nodiscard]] QString nameOf(CheckActor actor);
/// `2 of 15 checks failed, 1 has a warning.`
[[nodiscard]] QString summary(const Examination& examination);

} // namespace provost
