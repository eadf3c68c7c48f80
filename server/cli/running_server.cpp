// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/running_server.h"

#include "server/admin/admin_routes.h"
#include "server/cli/data_file.h"
#include "server/cli/metrics_mount.h"
#include "server/cli/server_log.h"
#include "server/storage/instance.h"
#include "server/storage/operators.h"
#include "server/storage/roles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto longestStop = std::chrono::seconds(10);

HttpResponse renderHealth(const Error& error, const HttpRequest& /*request*/)
{
    HttpResponse response;
    response.status = statusOf(error);
    response.contentType = "application/json";
    response.body = R"({"status":"failing"})";
    return response;
}

HttpResponse healthy()
{
    HttpResponse response;
    response.contentType = "application/json";
    response.body = R"({"status":"ok"})";
    return response;
}

/// Answers as long as the database can be read.
Result<HttpResponse> isAlive(RequestScope& scope)
{
    if (auto id = Instance(scope.sql).id(); !id)
        return tl::unexpected(id.error());
    return healthy();
}

/// The profile of the data file, which gets one here where it is new.
Result<Profile> profileOf(Storage& storage, const QString& wanted)
{
    std::optional<Profile> profile;
    const auto done = storage.writeNow([&](Sql& sql) -> Result<void> {
        return decideProfile(sql, wanted).map([&profile](Profile&& decided) { profile = std::move(decided); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return *std::move(profile);
}

/// For how long things are kept where the instance's settings say nothing else.
RetentionDays retentionOf(const ServeOptions& options, const Profile& profile)
{
    RetentionDays days = profile.retention;
    days.events = options.eventDays.value_or(days.events);
    return days;
}

EventRetention eventRetentionOf(const ServeOptions& options, const Profile& profile)
{
    EventRetention retention;
    retention.bytes = options.eventBytes;
    retention.days = retentionOf(options, profile);
    return retention;
}

} // namespace

RunningServer::RunningServer(const ServeOptions& options, std::unique_ptr<Storage> storage, Profile profile)
    : m_options(options)
    , m_profile(std::make_shared<const Profile>(std::move(profile)))
    , m_storage(std::move(storage))
    , m_events(*m_storage, m_clock, eventRetentionOf(options, *m_profile))
    , m_upkeep(*m_storage, m_clock, eventRetentionOf(options, *m_profile))
    , m_longPolls(*m_storage)
    , m_webhooks(*m_storage, m_clock, options.webhooks)
    , m_commits(m_storage->address(), [this] { wakeListeners(); })
{
    m_storage->onChange([this] { wakeListeners(); });
    m_clock.onMoved([this] {
        m_upkeep.run();
        m_webhooks.wake();
    });
    connect(&m_hourly, &QTimer::timeout, this, [this] { m_upkeep.run(); });
}

/// The change feed may have grown. Any thread.
void RunningServer::wakeListeners()
{
    m_longPolls.wake();
    m_webhooks.wake();
}

RunningServer::~RunningServer()
{
    // First the storage, so that every answer that it owes still finds its connection.
    m_storage->close();
    if (m_listener)
        m_listener->close();
}

Result<std::unique_ptr<RunningServer>> RunningServer::open(const ServeOptions& options)
{
    auto storage = Storage::open({.database = options.database, .writer = options.instance});
    if (!storage)
        return tl::unexpected(storage.error());
    auto profile = profileOf(**storage, options.profile);
    if (!profile)
        return tl::unexpected(profile.error());
    std::unique_ptr<RunningServer> server(new RunningServer(options, std::move(*storage), *std::move(profile)));
    HttpOptions http = options.http;
    http.log = [context = server.get(), prints = options.logRequests](const AccessLine& line) {
        context->m_requests.note(line);
        if (prints)
            logRequest(context, line);
    };
    auto listener = HttpListener::open(http);
    if (!listener)
        return tl::unexpected(listener.error());
    server->m_listener = std::move(*listener);
    if (const auto adopted = server->adoptRoles(); !adopted)
        return tl::unexpected(adopted.error());
    return server;
}

Result<void> RunningServer::adoptRoles()
{
    return m_storage->writeNow([this](Sql& sql) { return server::adoptRoles(sql, *m_profile, m_clock.now()); });
}

Result<std::optional<QString>> RunningServer::makeFirstOwner()
{
    std::optional<QString> key;
    const auto done = m_storage->writeNow([&](Sql& sql) -> Result<void> {
        Operators operators(sql);
        const auto managers = operators.managers();
        if (!managers)
            return tl::unexpected(managers.error());
        if (*managers > 0)
            return {};
        const auto policy = m_profile->rolePolicy();
        const auto& highest = policy.roles.first();
        const auto created = operators.add({highest.name, highest.id, {}}, m_clock.now());
        if (!created)
            return tl::unexpected(created.error());
        key = created->key;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return key;
}

Result<void> RunningServer::start()
{
    const auto remembered = rememberInstance();
    if (!remembered)
        return tl::unexpected(remembered.error());
    addMounts(*remembered);
    m_upkeep.run();
    m_hourly.start(std::chrono::hours(1));
    m_listener->start(m_requests.counting(serveMounts(m_mounts)));
    m_webhooks.wake(); // what waited while no server ran
    return {};
}

QString RunningServer::url() const
{
    const auto scheme = m_options.http.tls ? u"https"_s : u"http"_s;
    const auto& address = m_options.http.address;
    return u"%1://%2:%3"_s.arg(scheme, address.contains(u':') ? u"[%1]"_s.arg(address) : address,
                               QString::number(m_listener->port()));
}

QString RunningServer::publicUrl() const
{
    return m_options.publicUrl.isEmpty() ? url() : m_options.publicUrl;
}

/// Writes down the public URL for the command line, and returns what stays the same as long as this database lives.
Result<RunningServer::Remembered> RunningServer::rememberInstance()
{
    Remembered remembered;
    const auto done = m_storage->writeNow([&](Sql& sql) -> Result<void> {
        Instance instance(sql);
        const auto known = instance.ensureId();
        const auto key = instance.ensureCursorKey();
        if (!known || !key)
            return tl::unexpected(known ? key.error() : known.error());
        remembered = {*known, *key};
        return instance.setPublicUrl(publicUrl());
    });
    if (!done)
        return tl::unexpected(done.error());
    return remembered;
}

void RunningServer::addMounts(const Remembered& remembered)
{
    addScim(remembered.cursorKey);
    addHealth();
    m_mounts.append(metricsMount({m_requests, *m_storage, m_webhooks, m_events, m_guesses, m_options.metricsReaders}));
    const AdminSettings settings{.publicUrl = publicUrl(),
                                 .publicUrlIsGiven = !m_options.publicUrl.isEmpty(),
                                 .profile = m_profile,
                                 .retention = retentionOf(m_options, *m_profile),
                                 .version = QCoreApplication::applicationVersion(),
                                 .instanceId = remembered.instanceId,
                                 .webhookNetworks = m_options.webhooks.networks,
                                 .testClock = m_options.testClock ? &m_clock : nullptr};
    addRouter("/admin/v1", adminRoutes(*m_storage, m_guesses, settings), renderAdminError);
}

/// `/healthz`: this process works, do not restart it. `/readyz`: it also gets the database's write lock and is not
/// about to stop, so send it requests.
void RunningServer::addHealth()
{
    addRouter("/healthz", {{"GET", "/healthz", Access::Read, isAlive}}, renderHealth);
    const auto isReady = [this](RequestScope& scope) -> Result<HttpResponse> {
        if (m_stopping)
            return fail(ErrorKind::Unavailable, u"server"_s, u"The server is stopping."_s);
        return isAlive(scope);
    };
    addRouter("/readyz", {{"GET", "/readyz", Access::Write, isReady}}, renderHealth);
}

void RunningServer::addScim(const QByteArray& cursorKey)
{
    ScimSettings settings;
    settings.publicUrl = publicUrl();
    settings.publicUrlIsGiven = !m_options.publicUrl.isEmpty();
    settings.profile = m_profile;
    settings.bulkBytes = std::min(settings.bulkBytes, static_cast<qint64>(m_options.http.limits.bodyBytes));
    settings.cursorKey = cursorKey;
    m_scim = std::make_unique<ScimMount>(*m_storage, m_events, m_clock, m_guesses, std::move(settings));
    for (const QByteArray& prefix : ScimMount::prefixes(*m_profile)) {
        m_mounts.append({prefix, [scim = m_scim.get()](const RequestPointer& request, const Respond& respond) {
                             scim->serve(request, respond);
                         }});
    }
}

void RunningServer::addRouter(const QByteArray& prefix, QList<Route> routes, RenderError render)
{
    m_routers.push_back(
        std::make_unique<Router>(std::move(routes), RouterParts{*m_storage, m_clock, m_longPolls}, std::move(render)));
    m_mounts.append({prefix, [router = m_routers.back().get()](const RequestPointer& request, const Respond& respond) {
                         router->serve(request, respond);
                     }});
}

void RunningServer::reloadCertificate()
{
    if (!m_options.http.tls)
        return;
    const auto done = m_listener->reloadCertificate();
    logEvent(u"certificate"_s, done ? QJsonObject{{u"level"_s, u"info"_s}, {u"file"_s, m_options.http.tls->certificate}}
                                    : QJsonObject{{u"level"_s, u"error"_s},
                                                  {u"file"_s, done.error().subject},
                                                  {u"text"_s, done.error().detail}});
}

void RunningServer::stop()
{
    if (m_stopping.exchange(true))
        return;
    QTimer::singleShot(longestStop, this, &RunningServer::stopped);
    m_longPolls.release();
    m_webhooks.stop();
    m_listener->drain([this] { QMetaObject::invokeMethod(this, &RunningServer::stopped, Qt::QueuedConnection); });
}

} // namespace provost::server
