// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_options.h"

#include "model/net/tls_fault.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestPem = 256 * 1024;
constexpr qint64 longestIdentity = 1024 * 1024;

} // namespace

Result<QList<QSslCertificate>> authoritiesIn(const QByteArray& pem)
{
    const auto refuse = [](const QString& why) { return fail(ErrorKind::Invalid, u"PEM"_s, why); };
    if (pem.size() > longestPem)
        return refuse(u"it is longer than %1 bytes"_s.arg(longestPem));
    if (pem.contains("PRIVATE KEY"))
        return refuse(u"a private key is in it"_s);
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty() || certificates.size() != pem.count("-----BEGIN CERTIFICATE-----"))
        return refuse(u"it is no list of certificates"_s);
    if (std::ranges::any_of(certificates, &QSslCertificate::isNull))
        return refuse(u"a certificate in it cannot be read"_s);
    return certificates;
}

bool isProxyHost(const QString& text)
{
    constexpr qsizetype longest = 253;
    if (text.isEmpty() || text.size() > longest)
        return false;
    if (!QHostAddress(text).isNull())
        return true;
    const QUrl url(u"http://%1"_s.arg(text), QUrl::StrictMode);
    return url.isValid() && url.port() == -1 && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && !url.host().isEmpty();
}

std::optional<QNetworkProxy> proxyOf(const ProxyOptions& options, const Secret* password)
{
    switch (options.mode) {
    case ProxyOptions::Mode::System:
    case ProxyOptions::Mode::Script:
        return std::nullopt;
    case ProxyOptions::Mode::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyOptions::Mode::Manual:
        break;
    }
    const auto type = options.kind == ProxyOptions::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    QNetworkProxy proxy(type, options.host, static_cast<quint16>(options.port), options.user);
    if (password && !options.user.isEmpty())
        proxy.setPassword(QString::fromUtf8(password->expose()));
    return proxy;
}

Result<std::shared_ptr<const ClientIdentity>> openIdentity(const QString& file, const Secret& password)
{
    const auto name = QFileInfo(file).fileName();
    const auto refuse = [&name](TlsFault fault, const QString& why) {
        return fail(ErrorKind::Untrusted, name, withFault(why, fault));
    };
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(TlsFault::ClientFile, source.errorString());
    if (source.size() > longestIdentity)
        return refuse(TlsFault::ClientFile, u"it is longer than %1 bytes"_s.arg(longestIdentity));
    auto identity = std::make_shared<ClientIdentity>();
    auto phrase = password.expose().toByteArray();
    const bool isOpen =
        QSslCertificate::importPkcs12(&source, &identity->key, &identity->certificate, &identity->chain, phrase);
    phrase.fill('\0');
    if (!isOpen || identity->key.isNull() || identity->certificate.isNull())
        return refuse(TlsFault::ClientFile, u"the password is wrong, or it is no PKCS#12 file that can be read here"_s);
    if (identity->certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        return refuse(TlsFault::ClientExpired, identity->certificate.expiryDate().toUTC().toString(Qt::ISODate));
    return identity;
}

} // namespace provost
