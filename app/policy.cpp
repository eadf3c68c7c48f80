// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy.h"

#include "app/shared_servers.h"
#include "model/net/network_options.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QSettings>
#endif

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 longestList = 1024 * 1024;

/// Where nobody can know what was meant, nothing is allowed.
Policy everythingOff(const QString& brokenKey)
{
    Policy off{.readOnly = true, .exportOff = true, .notificationsOff = true, .localCopyOff = true, .isBroken = true};
    off.network.hosts = HostRules::nobody();
    off.brokenKey = brokenKey;
    return off;
}

/// Reads one value after the other, and remembers the first that is not what it should be.
class PolicyReader
{
public:
    explicit PolicyReader(const PolicyWord& word)
        : m_word(word)
    {
    }
    [[nodiscard]] std::optional<QString> fault() const { return m_fault; }

    /// A truth; a registry has 0 and 1 for it.
    bool truth(const QString& key, bool otherwise)
    {
        const auto value = m_word(key);
        if (!value.isValid())
            return otherwise;
        const bool isTruth = value.typeId() == QMetaType::Bool;
        const bool isNumber = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::UInt ||
                              value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::ULongLong;
        if (!isTruth && !(isNumber && value.toULongLong() <= 1))
            blame(key);
        return value.toBool();
    }

    /// Empty where there is none.
    QString text(const QString& key)
    {
        const auto value = m_word(key);
        if (value.isValid() && (value.typeId() != QMetaType::QString || value.toString().trimmed().isEmpty()))
            blame(key);
        return value.toString().trimmed();
    }

    /// Unset where there is none.
    std::optional<QStringList> texts(const QString& key)
    {
        const auto value = m_word(key);
        if (!value.isValid())
            return {};
        const auto entries = value.typeId() == QMetaType::QString ? QVariantList{value} : value.toList();
        const auto isText = [](const QVariant& entry) { return entry.typeId() == QMetaType::QString; };
        if (!value.canConvert<QVariantList>() && value.typeId() != QMetaType::QString)
            blame(key);
        if (!std::ranges::all_of(entries, isText))
            blame(key);
        QStringList found;
        for (const auto& entry : entries)
            found.append(entry.toString());
        return found;
    }

    /// The bytes of the file that a key names by its whole path; empty where it names none.
    QByteArray file(const QString& key, qint64 longest)
    {
        const auto path = text(key);
        if (path.isEmpty())
            return {};
        QFile file(path);
        if (!QDir::isAbsolutePath(path) || !file.open(QIODevice::ReadOnly) || file.size() > longest) {
            blame(key);
            return {};
        }
        const auto bytes = file.read(longest);
        if (bytes.isEmpty())
            blame(key);
        return bytes;
    }

    void blame(const QString& key) { m_fault = m_fault.value_or(key); }

private:
    const PolicyWord& m_word;
    std::optional<QString> m_fault;
};

/// `none`, or `http://` or `socks5://` with host and port; unset for anything else.
std::optional<QNetworkProxy> proxyIn(const QString& text)
{
    if (text == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool isBare = url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!(isSocks || url.scheme() == "http"_L1) || !isBare || !isProxyHost(url.host()) || url.port() <= 0)
        return {};
    ProxyOptions options;
    options.mode = ProxyOptions::Mode::Manual;
    options.kind = isSocks ? ProxyOptions::Kind::Socks5 : ProxyOptions::Kind::Http;
    options.host = url.host();
    options.port = url.port();
    return proxyOf(options, nullptr);
}

NetworkPolicy networkIn(PolicyReader& reader)
{
    NetworkPolicy network;
    if (const auto patterns = reader.texts(u"allowedHosts"_s)) {
        const auto rules = HostRules::parse(*patterns);
        if (!rules)
            reader.blame(u"allowedHosts"_s);
        network.hosts = rules.value_or(HostRules::nobody());
    }
    if (const auto text = reader.text(u"proxy"_s); !text.isEmpty()) {
        network.proxy = proxyIn(text);
        if (!network.proxy)
            reader.blame(u"proxy"_s);
    }
    if (const auto pem = reader.file(u"authorities"_s, longestList); !pem.isEmpty()) {
        const auto authorities = authoritiesIn(pem);
        if (!authorities)
            reader.blame(u"authorities"_s);
        network.authorities = authorities.value_or(QList<QSslCertificate>());
    }
    return network;
}

} // namespace

ServerCharacter Policy::over(ServerCharacter own) const
{
    own.readOnly = own.readOnly || readOnly;
    own.readOnlyByPolicy = readOnly;
    own.exportOffByPolicy = exportOff;
    return own;
}

QString systemPolicyPlace()
{
#if defined(Q_OS_WIN)
    return u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Provost"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Managed Preferences/org.provost.provost.plist"_s;
#else
    return u"/etc/provost/policy.json"_s;
#endif
}

Policy policyIn(const PolicyWord& word)
{
    PolicyReader reader(word);
    Policy policy;
    policy.readOnly = reader.truth(u"readOnly"_s, false);
    policy.exportOff = !reader.truth(u"export"_s, true);
    policy.notificationsOff = !reader.truth(u"notifications"_s, true);
    policy.localCopyOff = !reader.truth(u"localCopy"_s, true);
    policy.network = networkIn(reader);
    if (const auto list = reader.file(u"servers"_s, longestList); !list.isEmpty()) {
        const auto servers = readSharedServers(list);
        if (!servers)
            reader.blame(u"servers"_s);
        policy.servers = servers.value_or(QList<ServerProfile>());
    }
    const auto fault = reader.fault();
    return fault ? everythingOff(*fault) : policy;
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
Policy readPolicy(const QString& place)
{
    const QSettings store(place, QSettings::NativeFormat);
    const auto policy = policyIn([&store](const QString& key) { return store.value(key); });
    return store.status() == QSettings::NoError ? policy : everythingOff({});
}
#else
Policy readPolicy(const QString& place)
{
    constexpr qint64 longestPolicy = 64 * 1024;
    const QFileInfo entry(place);
    const QFileInfo folder(entry.path());
    // What cannot be looked at, or leads nowhere, is not nothing: it counts as one that cannot be read.
    if (!entry.exists() && !entry.isSymLink() && (!folder.exists() || folder.isExecutable()))
        return {};
    QFile file(place);
    const auto document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(longestPolicy)) : QJsonDocument();
    if (!document.isObject())
        return everythingOff({});
    return policyIn([&document](const QString& key) {
        const auto value = document[key];
        return value.isUndefined() ? QVariant() : value.isNull() ? QVariant::fromValue(nullptr) : value.toVariant();
    });
}
#endif

} // namespace provost
