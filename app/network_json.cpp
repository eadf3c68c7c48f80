// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network_json.h"

#include "model/net/proxy_script.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Mode = ProxyOptions::Mode;
using Kind = ProxyOptions::Kind;

constexpr std::array<std::pair<Mode, QLatin1StringView>, 4> modes{
    {{Mode::System, "system"_L1}, {Mode::None, "none"_L1}, {Mode::Manual, "manual"_L1}, {Mode::Script, "script"_L1}}};
constexpr std::array<std::pair<Kind, QLatin1StringView>, 2> kinds{
    {{Kind::Http, "http"_L1}, {Kind::Socks5, "socks5"_L1}}};

template <class Value, size_t Size>
QString wordIn(const std::array<std::pair<Value, QLatin1StringView>, Size>& words, Value value)
{
    return std::ranges::find(words, value, &std::pair<Value, QLatin1StringView>::first)->second;
}

template <class Value, size_t Size>
std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1StringView>, Size>& words, const QString& word)
{
    const auto found = std::ranges::find(words, word, &std::pair<Value, QLatin1StringView>::second);
    return found == words.cend() ? std::nullopt : std::optional(found->first);
}

bool hasOnly(const QJsonObject& object, const QStringList& known)
{
    const auto keys = object.keys();
    return std::ranges::all_of(keys, [&known](const QString& key) { return known.contains(key); });
}

std::optional<ProxyOptions> proxyFromJson(const QJsonObject& object)
{
    constexpr int lastPort = 65'535;
    if (!hasOnly(object, {u"mode"_s, u"kind"_s, u"host"_s, u"port"_s, u"user"_s, u"script"_s}))
        return std::nullopt;
    const auto mode = valueIn(modes, object["mode"_L1].toString());
    const auto kind = valueIn(kinds, object["kind"_L1].toString(u"http"_s));
    if (!mode || !kind)
        return std::nullopt;
    ProxyOptions proxy{*mode,
                       *kind,
                       object["host"_L1].toString(),
                       object["port"_L1].toInt(),
                       object["user"_L1].toString(),
                       object["script"_L1].toString()};
    const bool isWhole = isProxyHost(proxy.host) && proxy.port >= 1 && proxy.port <= lastPort;
    if (*mode == Mode::Manual && !isWhole)
        return std::nullopt;
    if (*mode == Mode::Script && !isScriptPlace(proxy.script))
        return std::nullopt;
    return proxy;
}

} // namespace

QJsonObject toJson(const NetworkOptions& options)
{
    QJsonObject object;
    if (!options.authorities.isEmpty())
        object.insert(u"authorities"_s, QString::fromLatin1(options.authorities));
    if (!options.clientCertificate.isEmpty())
        object.insert(u"clientCertificate"_s, options.clientCertificate);
    const auto& proxy = options.proxy;
    if (proxy != ProxyOptions()) {
        QJsonObject way{{u"mode"_s, wordIn(modes, proxy.mode)},
                        {u"kind"_s, wordIn(kinds, proxy.kind)},
                        {u"host"_s, proxy.host},
                        {u"port"_s, proxy.port},
                        {u"user"_s, proxy.user}};
        if (!proxy.script.isEmpty())
            way.insert(u"script"_s, proxy.script);
        object.insert(u"proxy"_s, way);
    }
    return object;
}

std::optional<NetworkOptions> networkFromJson(const QJsonObject& object)
{
    if (!hasOnly(object, {u"authorities"_s, u"clientCertificate"_s, u"proxy"_s}))
        return std::nullopt;
    NetworkOptions options;
    options.authorities = object["authorities"_L1].toString().toLatin1();
    options.clientCertificate = object["clientCertificate"_L1].toString();
    if (!options.authorities.isEmpty() && !authoritiesIn(options.authorities))
        return std::nullopt;
    if (object.contains("proxy"_L1)) {
        const auto proxy = proxyFromJson(object["proxy"_L1].toObject());
        if (!proxy)
            return std::nullopt;
        options.proxy = *proxy;
    }
    return options;
}

} // namespace provost
