// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/secrets/secret.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <optional>

namespace provost {

/// Through what a server is reached.
struct ProxyOptions
{
    enum class Mode {
        System, ///< as the system says for the address; this computer itself is never called through one
        None,
        Manual, ///< always the one that is named here
        Script  ///< as a script says (PAC) that is named here; this computer itself is never called through one
    };
    enum class Kind { Http, Socks5 };

    Mode mode = Mode::System;
    Kind kind = Kind::Http;
    QString host; ///< of Manual; the others stay as they are in the other modes
    int port = 0;
    QString user;   ///< empty: the proxy wants nobody's name
    QString script; ///< of Script: where it is; see isScriptPlace()

    friend bool operator==(const ProxyOptions&, const ProxyOptions&) = default;
};

/// How a server is reached, as its profile says. Holds no secret. A value; any thread.
struct NetworkOptions
{
    QByteArray authorities;    ///< PEM; trusted for this server beside those of the system. Empty: none
    QString clientCertificate; ///< PKCS#12 file with certificate and key; it stays where it is. Empty: none
    ProxyOptions proxy = {};

    friend bool operator==(const NetworkOptions&, const NetworkOptions&) = default;
};

/// What of it is secret, as a person typed it; null: what the keychain has.
struct NetworkSecrets
{
    std::shared_ptr<const Secret> certificatePassword;
    std::shared_ptr<const Secret> proxyPassword;
};

/// The same together, from the dialog.
struct NetworkChoice
{
    NetworkOptions options;
    NetworkSecrets secrets;
};

/// The certificates in the text of a PEM file. ErrorKind::Invalid where there is none, one that cannot be read, a
/// private key, or too much.
[[nodiscard]] Result<QList<QSslCertificate>> authoritiesIn(const QByteArray& pem);

/// Whether a name or an address of a proxy can be meant by this, and nothing else.
[[nodiscard]] bool isProxyHost(const QString& text);
/// As the door takes it; unset: as the system or a script says. Without a password none is sent.
[[nodiscard]] std::optional<QNetworkProxy> proxyOf(const ProxyOptions& options, const Secret* password);

/// What proves to a server who is calling.
struct ClientIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> chain; ///< of those who issued it
};

/// Opens a PKCS#12 file; takes its time where the password is well protected. ErrorKind::Untrusted with a TlsFault
/// (tls_fault.h) where it cannot be opened with this password, or its certificate is not valid now.
[[nodiscard]] Result<std::shared_ptr<const ClientIdentity>> openIdentity(const QString& file, const Secret& password);

} // namespace provost
