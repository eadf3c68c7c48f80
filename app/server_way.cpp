// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_way.h"

#include "app/proxy_script_command.h"
#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using SharedSecret = std::shared_ptr<const Secret>;

// What the keychain calls them.
const auto proxyPassword = u"proxy-password"_s;
const auto certificatePassword = u"certificate-password"_s;

/// What was typed, else what the keychain has; null: there is none.
QCoro::Task<SharedSecret> typedOrKept(SecretStore* secrets, SharedSecret typed, SecretKey key)
{
    if (typed)
        co_return typed;
    const auto answer = co_await secrets->read(std::move(key));
    if (const auto* found = std::get_if<Secret>(answer.get()))
        co_return std::make_shared<const Secret>(found->clone());
    co_return SharedSecret();
}

QCoro::Task<Result<std::shared_ptr<const ClientIdentity>>> identityIn(QString file, SharedSecret password)
{
    // Another thread gets a copy of its own.
    const SharedSecret copy = std::make_shared<const Secret>(password ? password->clone() : Secret());
    const auto open = [file, copy] { return openIdentity(file, *copy); };
    auto opening = offThread(open);
    const auto opened = co_await settled(opening);
    co_return opened.value_or(fail(ErrorKind::Cancelled, file));
}

} // namespace

QCoro::Task<Result<DoorSettings>> wayTo(SecretStore* secrets, ServerProfile profile, NetworkSecrets typed)
{
    const auto network = profile.network;
    const auto place = profile.secretPlace();
    DoorSettings door;
    if (!network.authorities.isEmpty()) {
        const auto authorities = authoritiesIn(network.authorities);
        if (!authorities)
            co_return fail(ErrorKind::Storage, profile.name, authorities.error().detail);
        door.authorities = *authorities;
    }
    if (!network.clientCertificate.isEmpty()) {
        const SecretKey key{place, certificatePassword};
        const auto password = co_await typedOrKept(secrets, typed.certificatePassword, key);
        const auto identity = co_await identityIn(network.clientCertificate, password);
        if (!identity)
            co_return tl::unexpected(identity.error());
        door.identity = *identity;
    }
    SharedSecret password;
    if (network.proxy.mode == ProxyOptions::Mode::Manual && !network.proxy.user.isEmpty()) {
        const SecretKey key{place, proxyPassword};
        password = co_await typedOrKept(secrets, typed.proxyPassword, key);
    }
    door.proxy = proxyOf(network.proxy, password.get());
    if (network.proxy.mode == ProxyOptions::Mode::Script)
        door.proxyScript = scriptOf(network.proxy.script, network.authorities);
    co_return door;
}

QCoro::Task<> keepNetworkSecrets(SecretStore* secrets, QString place, NetworkSecrets typed)
{
    if (typed.proxyPassword) {
        const SecretKey key{place, proxyPassword};
        co_await secrets->write(key, typed.proxyPassword->clone());
    }
    if (typed.certificatePassword) {
        const SecretKey key{place, certificatePassword};
        co_await secrets->write(key, typed.certificatePassword->clone());
    }
}

} // namespace provost
