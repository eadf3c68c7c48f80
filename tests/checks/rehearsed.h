// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal.h"
#include "tests/server/scim_client.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"

#include <QUrl>

namespace provost::test {

/// A real server of a profile behind a listener, which may lie.
struct Theatre
{
    ProvostdProcess server;
    std::optional<ScimClient> client;
    std::optional<ScriptedServer> listener;

    [[nodiscard]] bool open(const QString& profile = QStringLiteral("standard"))
    {
        if (!server.start({QStringLiteral("--profile"), profile}))
            return false;
        const bool hasPlan = profile == QLatin1StringView("formuley");
        client.emplace(server, QStringLiteral("Rehearsed"), hasPlan ? QStringLiteral("enterprise") : QString());
        listener.emplace(handOn(server.port()));
        return client->isReady();
    }
    [[nodiscard]] Endpoint endpoint() const
    {
        const auto address = listener->url() + QString::fromLatin1(client->mount());
        return {std::make_shared<NetworkDoor>(), *ServerUrl::parse(address),
                std::make_shared<const Secret>(Secret::take(client->token()))};
    }
    [[nodiscard]] Rehearsal rehearsed(Dialect dialect, const Call& call = Call{rehearsalTime, {}},
                                      const StepHeard& heard = {}) const
    {
        return outcome(rehearse(endpoint(), dialect, RehearsalNames::make(), heard, call));
    }
    /// All that is there, whoever made it.
    [[nodiscard]] qsizetype population()
    {
        return idsOf(client->get("/Users?count=200")).size() + idsOf(client->get("/Groups?count=200")).size();
    }
};

/// `fail create-user`: what was found, in its order.
[[nodiscard]] inline QStringList foundBy(const Rehearsal& rehearsal)
{
    QStringList found;
    for (const auto& finding : rehearsal.findings) {
        if (finding.verdict == CheckVerdict::Warning || finding.verdict == CheckVerdict::Fail)
            found.append(idOf(finding.verdict) + QLatin1Char(' ') + finding.id);
    }
    return found;
}

/// Hands a request on, after it was changed.
using Forgery = std::function<void(ReceivedRequest& request)>;

[[nodiscard]] inline ScriptedServer::Script forging(quint16 port, const Forgery& forge)
{
    return [forge, on = handOn(port)](QTcpSocket& socket, ReceivedRequest request) {
        forge(request);
        on(socket, request);
    };
}

/// Answers in the place of the server where the lie has something to say.
using Lie = std::function<std::optional<QByteArray>(const ReceivedRequest& request)>;

[[nodiscard]] inline ScriptedServer::Script lyingBefore(quint16 port, const Lie& lie)
{
    return [lie, on = handOn(port)](QTcpSocket& socket, const ReceivedRequest& request) {
        if (const auto answer = lie(request))
            socket.write(*answer);
        else
            on(socket, request);
    };
}

} // namespace provost::test
