// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/cli/serve_options.h"
#include "server/http/guess_limit.h"
#include "server/http/http_listener.h"
#include "server/http/long_polls.h"
#include "server/http/request_figures.h"
#include "server/profiles/profile.h"
#include "server/scim/scim_mount.h"
#include "server/storage/clock.h"
#include "server/storage/commit_watch.h"
#include "server/storage/event_log.h"
#include "server/storage/storage.h"
#include "server/storage/upkeep.h"
#include "server/webhooks/dispatcher.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace provost::server {

/// The whole server, put together. Lives on the main thread, which needs an event loop.
class RunningServer : public QObject
{
    Q_OBJECT

public:
    /// Opens the data file and binds the address. Error::subject and detail tell what and why: sentenceFor().
    static Result<std::unique_ptr<RunningServer>> open(const ServeOptions& options);
    ~RunningServer() override;

    /// Makes the first owner where there is no operator yet and returns their admin key, which is nowhere else.
    Result<std::optional<QString>> makeFirstOwner();
    /// Begins to answer.
    Result<void> start();
    /// `http://127.0.0.1:8080`: where it listens.
    [[nodiscard]] QString url() const;

    /// Reads the TLS certificate again and writes to the log how that went.
    void reloadCertificate();
    /// Accepts nobody any more, finishes the requests under way and emits stopped(), at the latest after ten seconds.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    RunningServer(const ServeOptions& options, std::unique_ptr<Storage> storage, Profile profile);

    Result<void> adoptRoles();
    [[nodiscard]] QString publicUrl() const;
    struct Remembered
    {
        QString instanceId;
        QByteArray cursorKey;
    };
    Result<Remembered> rememberInstance();
    void addMounts(const Remembered& remembered);
    void wakeListeners();
    void addScim(const QByteArray& cursorKey);
    void addHealth();
    void addRouter(const QByteArray& prefix, QList<Route> routes, RenderError render);

    const ServeOptions m_options;
    const std::shared_ptr<const Profile> m_profile;
    RequestFigures m_requests;                ///< outlives the listener, which counts into it
    std::unique_ptr<HttpListener> m_listener; ///< goes last: an answer that nobody gave still finds its connection
    std::unique_ptr<Storage> m_storage;
    SystemClock m_clock;
    GuessLimit m_guesses;
    EventLog m_events;
    Upkeep m_upkeep;
    LongPolls m_longPolls;
    WebhookDispatcher m_webhooks;
    CommitWatch m_commits;
    std::vector<std::unique_ptr<Router>> m_routers;
    std::unique_ptr<ScimMount> m_scim;
    QList<Mount> m_mounts;
    QTimer m_hourly;
    std::atomic<bool> m_stopping = false;
};

} // namespace provost::server
