// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/proxy_script_command.h"

#include "app/policy.h"
#include "model/net/network_door.h"
#include "model/net/pac_run.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost {
namespace {

using End = ScriptAnswer::End;

constexpr auto longestLife = 9s; ///< longer than whoever waits for it
constexpr auto longestLoad = 5s;
constexpr qint64 longestScript = 1024 * 1024;
constexpr qint64 longestOrder = 2 * 1024 * 1024;

/// A script that does not end, and a name server that does not answer, hold nothing up.
void endInTime()
{
    std::thread([] {
        std::this_thread::sleep_for(longestLife);
        std::_Exit(3);
    }).detach();
}

QString addressIn(const QList<QHostAddress>& addresses)
{
    const auto usable = [](const QHostAddress& one) { return one.protocol() == QAbstractSocket::IPv4Protocol; };
    const auto found = std::ranges::find_if(addresses, usable);
    return found == addresses.cend() ? QString() : found->toString();
}

QString ownAddress()
{
    auto addresses = QNetworkInterface::allAddresses();
    addresses.removeIf([](const QHostAddress& one) { return one.isLoopback() || one.isLinkLocal(); });
    return addressIn(addresses);
}

QCoro::Task<Result<QByteArray>> load(ScriptOrder order)
{
    const QUrl url(order.place);
    if (url.isLocalFile()) {
        QFile file(url.toLocalFile());
        if (!file.open(QIODevice::ReadOnly))
            co_return fail(ErrorKind::Storage, order.place, file.errorString());
        if (file.size() > longestScript)
            co_return fail(ErrorKind::BadAnswer, order.place, u"it is larger than a megabyte"_s);
        co_return file.read(longestScript);
    }
    const auto place = ServerUrl::parse(order.place);
    if (!place)
        co_return tl::unexpected(place.error());
    DoorSettings settings;
    settings.readOnly = true;
    settings.proxy = QNetworkProxy(QNetworkProxy::NoProxy); // which one it would be, only the script knows
    if (const auto authorities = authoritiesIn(order.authorities))
        settings.authorities = *authorities;
    const auto policy = readPolicy(systemPolicyPlace()).network;
    settings.managed.hosts = policy.hosts;
    settings.managed.authorities = policy.authorities;
    NetworkDoor door(settings);
    HttpRequest request{*place, HttpMethod::Get, {}, {}, {{"Accept", "*/*"}}, {}, {}, {}};
    request.bounds.bytes = longestScript;
    Call call;
    call.deadline = longestLoad;
    const auto answer = co_await door.send(std::move(request), std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (!answer->isSuccess())
        co_return fail(ErrorKind::BadAnswer, order.place, u"HTTP %1"_s.arg(answer->status));
    co_return answer->body;
}

QCoro::Task<ScriptAnswer> answerTo(ScriptOrder order)
{
    const auto script = co_await load(order);
    if (!script)
        co_return ScriptAnswer{End::NotLoaded, script.error().detail};
    const QUrl url(order.url);
    const PacLookups lookups{[](const QString& host) { return addressIn(QHostInfo::fromName(host).addresses()); },
                             &ownAddress, QDateTime::currentDateTime()};
    // As browsers do: with a slash and nothing behind it.
    const auto said = runPac(*script, order.url + u'/', url.host(QUrl::FullyEncoded), lookups);
    co_return said ? ScriptAnswer{End::Said, *said} : ScriptAnswer{End::Failed, said.error().detail};
}

QCoro::Task<> answer(ScriptOrder order)
{
    const auto said = co_await answerTo(order);
    const auto json = toJson(said);
    std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace

int runProxyScript(int argc, char** argv)
{
    endInTime();
    const QCoreApplication application(argc, argv);
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly);
    const auto order = isOpen ? scriptOrderIn(input.read(longestOrder)) : std::nullopt;
    if (!order)
        return 2;
    QTimer::singleShot(0, &application, [order = *order] { answer(order); });
    return QCoreApplication::exec();
}

ProxyScript scriptOf(const QString& place, const QByteArray& authorities)
{
    return {QCoreApplication::applicationFilePath(), {QString::fromLatin1(proxyScriptName)}, place, authorities};
}

} // namespace provost
