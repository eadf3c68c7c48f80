// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/guess_limit.h"
#include "server/scim/last_use.h"
#include "server/scim/routes.h"
#include "server/storage/event_log.h"

#include <QByteArrayList>

#include <chrono>
#include <memory>

namespace provost::server {

/// SCIM 2.0 as a part of the server's URL space: finds the connection by address or token, runs the handler on a reader
/// or on the writer, answers errors in SCIM's form, and records each request. Thread-safe; outlives its requests.
class ScimMount
{
public:
    ScimMount(Storage& storage, EventLog& events, const Clock& clock, GuessLimit& guesses, ScimSettings settings);

    /// Paths that belong to SCIM, each with everything below it: those of the profile, and the one by which a console
    /// reaches each connection of every server.
    [[nodiscard]] static QByteArrayList prefixes(const Profile& profile);
    /// Answers later, from another thread.
    void serve(std::shared_ptr<const HttpRequest> request, Respond respond);

private:
    struct Exchange;
    using ExchangePointer = std::shared_ptr<Exchange>;

    [[nodiscard]] Result<HttpResponse> run(Exchange& exchange, Sql& sql) const;
    [[nodiscard]] HttpResponse noRoute(Exchange& exchange) const;
    [[nodiscard]] static bool isOpen(const Exchange& exchange);
    [[nodiscard]] Result<void> checkOffered(const ScimCaller& caller) const;
    [[nodiscard]] static QString touchedBy(const Exchange& exchange, const HttpResponse& answer);
    [[nodiscard]] int secondsToWait(const Exchange& exchange);
    void noteGuess(const Exchange& exchange);
    [[nodiscard]] static EventRecord recordOf(const Exchange& exchange);
    void recordRefused(const Exchange& exchange, const EventRecord& whole);
    void finish(const Exchange& exchange, const HttpResponse& answer);

    Storage& m_storage;
    EventLog& m_events;
    const Clock& m_clock;
    GuessLimit& m_guesses;
    const ScimSettings m_settings;
    const QByteArrayList m_prefixes;
    const ScimRoutes m_routes;
    LastUse m_lastUse;
};

} // namespace provost::server
