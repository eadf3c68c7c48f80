// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/kept_token.h"

#include "model/commands/step.h"
#include "model/net/server_url.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Error keychainGone()
{
    return {ErrorKind::Keychain, {}, {}, 0, {}, {}, 0};
}

} // namespace

SecretKey tokenKey(const QUrl& server, const ConnectionId& connection)
{
    const auto place = ServerUrl::parse(server.toString());
    return {place ? place->key() : server.toString(), u"token/"_s + connection.text()};
}

std::optional<bool> isSecretOf(const Secret& secret, const Token& token)
{
    constexpr auto ellipsis = u'…';
    if (token.hint.startsWith("pvt_"_L1))
        return secret.expose().startsWith("pvt_" + token.id.text().toUtf8() + '_');
    if (token.hint.size() > 1 && token.hint.startsWith(ellipsis)) // its last characters
        return secret.expose().endsWith(token.hint.mid(1).toUtf8());
    return std::nullopt;
}

QCoro::Task<SecretStored> keepToken(OpenServer at, ConnectionId connection, std::shared_ptr<Secret> token)
{
    if (!at.isOpen() || !at.secrets)
        co_return SecretStored{SecretStored::Place::Memory, keychainGone()};
    const auto stored = co_await settled(at.secrets->write(tokenKey(at.session->server(), connection), token->clone()));
    co_return stored.value_or(SecretStored{SecretStored::Place::Memory, keychainGone()});
}

QCoro::Task<std::shared_ptr<SecretAnswer>> readKeptToken(OpenServer at, ConnectionId connection)
{
    std::shared_ptr<SecretAnswer> answer;
    if (at.isOpen() && at.secrets)
        answer = (co_await settled(at.secrets->read(tokenKey(at.session->server(), connection)))).value_or(nullptr);
    if (!answer)
        answer = std::make_shared<SecretAnswer>(SecretUnavailable{keychainGone()});
    co_return answer;
}

QCoro::Task<Result<void>> forgetKeptToken(OpenServer at, ConnectionId connection)
{
    if (!at.isOpen() || !at.secrets)
        co_return serverClosed();
    const auto removed = co_await settled(at.secrets->remove(tokenKey(at.session->server(), connection)));
    co_return removed.value_or(fail(ErrorKind::Keychain, {}));
}

} // namespace provost
