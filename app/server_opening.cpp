// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_opening.h"

#include "app/copies.h"
#include "app/local_server.h"
#include "app/server_command.h"
#include "app/server_kinds.h"
#include "app/server_way.h"
#include "app/settings.h"
#include "model/api/provost/provost_api.h"
#include "model/secrets/secret_store.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {

/// One way, as its coroutine holds it: over as soon as the opening has gone or another way has begun.
struct OpeningTurn
{
    QPointer<ServerOpening> opening;
    int number = 0;

    static OpeningTurn begin(ServerOpening& opening) { return {&opening, ++opening.m_turn}; }
    [[nodiscard]] bool isOver() const { return !opening || opening->m_turn != number; }
    [[nodiscard]] ServerOpening::Parts& parts() const { return opening->m_parts; }
};

namespace {

SecretKey adminKeyOf(const ServerProfile& profile)
{
    return {profile.secretPlace(), profile.isLocal() || profile.kind == "provost"_L1 ? u"admin-key"_s : u"token"_s};
}

std::shared_ptr<OpenedServer> makeServer(const ServerProfile& profile, const ServerUrl& url, const Secret& key,
                                         DoorSettings door, const ServerOpening::Parts& parts)
{
    auto server = std::make_shared<OpenedServer>();
    server->profile = profile;
    const auto character = parts.policy.over(profile.character);
    door.readOnly = character.readOnly;
    door.readOnlyByPolicy = character.readOnlyByPolicy;
    door.witness = parts.journal;
    door.managed = parts.policy.network;
    server->way = std::make_shared<const DoorSettings>(door);
    const auto* kind = serverKind(profile.kind);
    server->session = kind ? openServerOf(*kind, url, key.clone(), door, profile.product)
                           : openProvost(url, key.clone(), door); // the Local one
    server->directory = std::make_unique<Directory>(nullptr, parts.copies.scratch());
    server->directory->setCharacter(character);
    auto copy = parts.copies.of(profile);
    if (copy)
        server->copy = *std::move(copy);
    else
        server->directory->setKeeping({Keeping::State::Failing, copy.error(), {}});
    server->follower =
        std::make_unique<Follower>(*server->session, *server->directory, SyncTiming(), server->copy.get());
    return server;
}

/// One call, awaited without asking a cancelled future for a result.
template <class Work>
QCoro::Task<Session::OutcomeOf<Work>> ask(Session* session, Work work)
{
    auto future = session->call(std::move(work));
    QFutureWatcher<void> watcher;
    watcher.setFuture(QFuture<void>(future));
    if (!future.isFinished())
        co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    if (future.resultCount() == 0)
        co_return fail(ErrorKind::Cancelled, {});
    co_return future.result();
}

QCoro::Task<> keepKey(OpeningTurn turn, ServerProfile profile, std::shared_ptr<Secret> key)
{
    const auto stored = co_await turn.parts().secrets.write(adminKeyOf(profile), key->clone());
    if (!turn.isOver() && stored.place == SecretStored::Place::Memory)
        Q_EMIT turn.opening->keyKeptInMemory(stored.whyNotKeychain);
}

/// A key for this computer's own server, whose first one is not in the keychain any more. It belongs to one operator
/// whatever happens, whose key before it ends.
QCoro::Task<Result<std::shared_ptr<Secret>>> createLocalKey(OpeningTurn turn)
{
    const auto& server = turn.parts().localServer;
    ServerCommand command(server.program());
    const QStringList arguments{u"operator"_s,      u"create"_s, u"--data"_s, server.database(), u"--name"_s,
                                u"This computer"_s, u"--role"_s, u"owner"_s,  u"--json"_s,       u"--replace-key"_s};
    const auto created = co_await command.run(arguments);
    if (!created)
        co_return tl::unexpected(created.error());
    auto key = Secret::take((*created)["key"_L1].toString().toUtf8());
    if (key.isEmpty())
        co_return fail(ErrorKind::BadAnswer, u"provostd"_s);
    co_return std::make_shared<Secret>(std::move(key));
}

enum class KeyChoice { Known, New };

/// The key of the Local server: from its first start, from the keychain, or a new one.
QCoro::Task<Result<std::shared_ptr<Secret>>> localKey(OpeningTurn turn, ServerProfile profile,
                                                      std::shared_ptr<Secret> firstKey, KeyChoice choice)
{
    if (!firstKey) {
        const auto answer = co_await turn.parts().secrets.read(adminKeyOf(profile));
        if (turn.isOver())
            co_return fail(ErrorKind::Cancelled, {});
        if (auto* known = std::get_if<Secret>(answer.get()); known && choice == KeyChoice::Known)
            co_return std::make_shared<Secret>(known->clone());
        const auto created = co_await createLocalKey(turn);
        if (!created || turn.isOver())
            co_return created;
        firstKey = *created;
    }
    co_await keepKey(turn, profile, firstKey);
    co_return firstKey;
}

/// Loads the sample organization through SCIM, over HTTP, into a server without connections.
/// The server may be closed meanwhile, and goes then: nothing here keeps it.
QCoro::Task<> loadSample(OpeningTurn turn, Session* session, std::shared_ptr<Secret> key)
{
    const auto url = session->server().toString();
    const auto listConnections = [](AdminApi& api, Call call) { return api.connections(std::move(call)); };
    const auto connections = co_await ask(session, listConnections);
    if (turn.isOver())
        co_return;
    if (!connections || !connections->isEmpty()) {
        Q_EMIT turn.opening->sampleLoaded();
        co_return;
    }
    Q_EMIT turn.opening->progress(ServerOpening::tr("Loading the sample organization…"));
    ServerCommand command(turn.parts().localServer.program());
    QObject::connect(&command, &ServerCommand::said, turn.opening, &ServerOpening::progress);
    const QStringList arguments{u"sample"_s, u"--url"_s, url, u"--admin-key-stdin"_s};
    const auto loaded = co_await command.run(arguments, key->clone());
    if (turn.isOver())
        co_return;
    Q_EMIT turn.opening->progress({});
    if (loaded)
        Q_EMIT turn.opening->sampleLoaded();
    else
        Q_EMIT turn.opening->warning(loaded.error());
}

QCoro::Task<> openLocalServer(OpeningTurn turn, ServerProfile profile, ServerOpening::Sample sample, KeyChoice choice)
{
    auto& parts = turn.parts();
    LocalServer::Started started{parts.localServer.url(), nullptr};
    const int kept = parts.settings.value(settings::localPort);
    if (!parts.localServer.isRunning()) {
        Q_EMIT turn.opening->progress(ServerOpening::tr("Starting the Local server…"));
        const auto outcome = co_await parts.localServer.start(kept);
        if (turn.isOver())
            co_return;
        if (!outcome) {
            Q_EMIT turn.opening->failed(profile, outcome.error());
            co_return;
        }
        started = *outcome;
        if (kept == 0)
            parts.settings.set(settings::localPort, started.url.port());
    }
    const bool isNew = started.firstKey != nullptr;
    const auto key = co_await localKey(turn, profile, started.firstKey, choice);
    const auto url = ServerUrl::parse(started.url.toString());
    if (turn.isOver())
        co_return;
    if (!key || !url) {
        Q_EMIT turn.opening->failed(profile, key ? url.error() : key.error());
        co_return;
    }
    if (const auto saved = turn.parts().profiles.save(profile); !saved)
        Q_EMIT turn.opening->warning(saved.error());
    auto server = makeServer(profile, *url, **key, DoorSettings(), turn.parts());
    const QPointer<Session> session(server->session.get());
    const bool isReadOnly = server->directory->character().readOnly;
    Q_EMIT turn.opening->progress({});
    Q_EMIT turn.opening->opened(std::exchange(server, nullptr));
    if (kept != 0 && started.url.port() != kept)
        Q_EMIT turn.opening->portTaken(kept, started.url);
    if (isReadOnly || !session)
        co_return;
    if (sample == ServerOpening::Sample::WhenEmpty || (isNew && sample == ServerOpening::Sample::WhenNew))
        co_await loadSample(turn, session.data(), *key);
}

QCoro::Task<> openSaved(OpeningTurn turn, ServerProfile profile)
{
    const auto answer = co_await turn.parts().secrets.read(adminKeyOf(profile));
    if (turn.isOver())
        co_return;
    if (const auto* key = std::get_if<Secret>(answer.get())) {
        const NetworkSecrets none;
        const auto way = co_await wayTo(&turn.parts().secrets, profile, none);
        if (turn.isOver())
            co_return;
        if (way)
            Q_EMIT turn.opening->opened(makeServer(profile, *profile.url, *key, *way, turn.parts()));
        else
            Q_EMIT turn.opening->failed(profile, way.error());
        co_return;
    }
    const auto* unavailable = std::get_if<SecretUnavailable>(answer.get());
    Q_EMIT turn.opening->keyWanted(profile, unavailable ? std::optional(unavailable->error) : std::nullopt);
}

QCoro::Task<> openTyped(OpeningTurn turn, ServerProfile profile, std::shared_ptr<Secret> key, NetworkSecrets typed)
{
    Q_EMIT turn.opening->progress(ServerOpening::tr("Asking the server whether it knows this key…"));
    const auto way = co_await wayTo(&turn.parts().secrets, profile, typed);
    if (turn.isOver())
        co_return;
    if (!way) {
        Q_EMIT turn.opening->progress({});
        Q_EMIT turn.opening->failed(profile, way.error());
        co_return;
    }
    auto server = makeServer(profile, *profile.url, *key, *way, turn.parts());
    const auto who =
        co_await ask(server->session.get(), [](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    if (turn.isOver())
        co_return;
    Q_EMIT turn.opening->progress({});
    if (!who) {
        Q_EMIT turn.opening->failed(profile, who.error());
        co_return;
    }
    if (const auto saved = turn.parts().profiles.save(profile); !saved)
        Q_EMIT turn.opening->warning(saved.error());
    // What was kept for another key is not shown to this one.
    server->directory->setPerson(who->person, who->permissions, who->server);
    Q_EMIT turn.opening->opened(
        std::exchange(server, nullptr)); // it goes when it is closed, whatever the keychain does
    if (turn.isOver())
        co_return;
    auto* secrets = &turn.parts().secrets;
    co_await keepKey(turn, profile, key); // last: nobody has to wait for a keychain that takes its time
    co_await keepNetworkSecrets(secrets, profile.secretPlace(), typed);
}

} // namespace

ServerOpening::ServerOpening(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

ServerOpening::~ServerOpening() = default;

void ServerOpening::open(const ServerProfile& profile)
{
    if (profile.isLocal())
        openLocal(Sample::WhenNew);
    else
        openSaved(OpeningTurn::begin(*this), profile);
}

ServerProfile ServerOpening::localProfile() const
{
    const auto fresh = ServerProfile::local(tr("Local server"));
    return m_parts.profiles.find(fresh.id).value_or(fresh);
}

void ServerOpening::openLocal(Sample sample)
{
    openLocalServer(OpeningTurn::begin(*this), localProfile(), sample, KeyChoice::Known);
}

void ServerOpening::openLocalWithNewKey()
{
    openLocalServer(OpeningTurn::begin(*this), localProfile(), Sample::Never, KeyChoice::New);
}

void ServerOpening::openWithKey(const ServerProfile& profile, std::shared_ptr<Secret> key, const NetworkSecrets& typed)
{
    openTyped(OpeningTurn::begin(*this), profile, std::move(key), typed);
}

void ServerOpening::cancel()
{
    ++m_turn;
}

} // namespace provost
