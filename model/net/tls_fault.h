// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace provost {

/// Why there was no encrypted connection. Each has another person who acts.
enum class TlsFault {
    Other,             ///< the details say it
    Expired,           ///< the server's certificate is not valid any more
    NotYetValid,       ///< nor is it yet, or this computer's clock is wrong
    WrongHost,         ///< it is for another name
    SelfSigned,        ///< the server made it itself
    UnknownAuthority,  ///< this computer does not trust who issued it
    Inspected,         ///< likewise, and it is a program or device that looks into encrypted connections
    Revoked,           ///< its authority took it back
    TooWeak,           ///< key, signature or version of TLS is not enough
    CertificateWanted, ///< the server asks for a client certificate, and none was shown
    ClientExpired,     ///< the client certificate is not valid any more
    ClientUnknown,     ///< the server does not trust who issued it
    ClientPurpose,     ///< it is not made for this
    ClientRefused,     ///< the server does not say why
    ClientFile         ///< its file cannot be opened, or not with this password
};

/// All of them.
[[nodiscard]] const QList<TlsFault>& tlsFaults();
/// `expired`, `wrong-host`, …: the same in every language and version.
[[nodiscard]] QString slug(TlsFault fault);

/// Judges what TLS complained of. `said` is the English text of the transport, where an alert of the server stands;
/// `chain` what the server showed. Of several faults the one without which the others do not matter.
[[nodiscard]] TlsFault judgeTls(const QList<QSslError>& errors, const QString& said,
                                const QList<QSslCertificate>& chain);
/// Whether that text is about TLS, though the transport calls it something else: with TLS 1.3 a server tells only after
/// the handshake that it wants another client certificate.
[[nodiscard]] bool isAlertOfTls(const QString& said);

/// How an Error of ErrorKind::Untrusted carries it: as a line of its detail, behind those for a person.
[[nodiscard]] QString withFault(const QString& detail, TlsFault fault);
[[nodiscard]] TlsFault faultIn(const QString& detail);

} // namespace provost
