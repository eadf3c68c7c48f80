// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/tls_fault.h"

#include <QSslKey>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

const QString faultLine = u"\nFault: "_s;

using Code = QSslError::SslError;

bool hasAny(const QList<QSslError>& errors, std::initializer_list<Code> codes)
{
    return std::ranges::any_of(
        errors, [codes](const QSslError& error) { return std::ranges::find(codes, error.error()) != codes.end(); });
}

/// Who issues certificates for connections that it opens: products of 2026, by the names in their default authorities.
bool isOfInspection(const QList<QSslCertificate>& chain)
{
    static constexpr std::array names{"zscaler"_L1,     "netskope"_L1,   "fortinet"_L1,    "fortigate"_L1,
                                      "palo alto"_L1,   "blue coat"_L1,  "bluecoat"_L1,    "cisco umbrella"_L1,
                                      "forcepoint"_L1,  "websense"_L1,   "sophos"_L1,      "kaspersky"_L1,
                                      "eset ssl"_L1,    "avast"_L1,      "bitdefender"_L1, "mcafee web gateway"_L1,
                                      "check point"_L1, "watchguard"_L1, "untangle"_L1,    "mitmproxy"_L1};
    return std::ranges::any_of(chain, [](const QSslCertificate& certificate) {
        const auto parts = certificate.issuerInfo(QSslCertificate::CommonName) +
                           certificate.issuerInfo(QSslCertificate::Organization) +
                           certificate.issuerInfo(QSslCertificate::OrganizationalUnitName);
        const auto issuer = parts.join(u' ').toLower();
        return std::ranges::any_of(names, [&issuer](QLatin1StringView name) { return issuer.contains(name); });
    });
}

/// Where the two could not agree on a version of TLS or on a cipher.
bool saysTooWeak(const QString& text)
{
    static constexpr std::array words{"too weak"_L1,
                                      "too small"_L1,
                                      "unsupported protocol"_L1,
                                      "protocol version"_L1,
                                      "no protocols available"_L1,
                                      "wrong signature type"_L1,
                                      "no ciphers available"_L1,
                                      "insufficient security"_L1};
    return std::ranges::any_of(words,
                               [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What OpenSSL refuses today wherever it stands in a chain.
bool hasShortKey(const QList<QSslCertificate>& chain)
{
    constexpr int shortestRsa = 2048;
    constexpr int shortestCurve = 224;
    return std::ranges::any_of(chain, [](const QSslCertificate& certificate) {
        const auto key = certificate.publicKey();
        const bool isCurve = key.algorithm() == QSsl::Ec;
        return !key.isNull() && key.length() > 0 && key.length() < (isCurve ? shortestCurve : shortestRsa);
    });
}

/// Alerts of RFC 8446 section 6 that a server sends about a client's certificate, in OpenSSL's words.
TlsFault faultOfAlert(const QString& said)
{
    if (!isAlertOfTls(said))
        return TlsFault::Other;
    static constexpr std::array<std::pair<QLatin1StringView, TlsFault>, 7> alerts{{
        {"certificate required"_L1, TlsFault::CertificateWanted},
        {"certificate expired"_L1, TlsFault::ClientExpired},
        {"unknown ca"_L1, TlsFault::ClientUnknown},
        {"unsupported certificate"_L1, TlsFault::ClientPurpose},
        {"bad certificate"_L1, TlsFault::ClientRefused},
        {"certificate unknown"_L1, TlsFault::ClientRefused},
        {"access denied"_L1, TlsFault::ClientRefused},
    }};
    for (const auto& [words, fault] : alerts) {
        if (said.contains(words, Qt::CaseInsensitive))
            return fault;
    }
    return TlsFault::Other;
}

} // namespace

const QList<TlsFault>& tlsFaults()
{
    static const QList<TlsFault> all{
        TlsFault::Other,         TlsFault::Expired,           TlsFault::NotYetValid,   TlsFault::WrongHost,
        TlsFault::SelfSigned,    TlsFault::UnknownAuthority,  TlsFault::Inspected,     TlsFault::Revoked,
        TlsFault::TooWeak,       TlsFault::CertificateWanted, TlsFault::ClientExpired, TlsFault::ClientUnknown,
        TlsFault::ClientPurpose, TlsFault::ClientRefused,     TlsFault::ClientFile};
    return all;
}

QString slug(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Other:
        return u"other"_s;
    case TlsFault::Expired:
        return u"expired"_s;
    case TlsFault::NotYetValid:
        return u"not-yet-valid"_s;
    case TlsFault::WrongHost:
        return u"wrong-host"_s;
    case TlsFault::SelfSigned:
        return u"self-signed"_s;
    case TlsFault::UnknownAuthority:
        return u"unknown-authority"_s;
    case TlsFault::Inspected:
        return u"inspected"_s;
    case TlsFault::Revoked:
        return u"revoked"_s;
    case TlsFault::TooWeak:
        return u"too-weak"_s;
    case TlsFault::CertificateWanted:
        return u"client-certificate-wanted"_s;
    case TlsFault::ClientExpired:
        return u"client-certificate-expired"_s;
    case TlsFault::ClientUnknown:
        return u"client-certificate-unknown"_s;
    case TlsFault::ClientPurpose:
        return u"client-certificate-purpose"_s;
    case TlsFault::ClientRefused:
        return u"client-certificate-refused"_s;
    case TlsFault::ClientFile:
        return u"client-certificate-file"_s;
    }
    Q_UNREACHABLE();
}

TlsFault judgeTls(const QList<QSslError>& errors, const QString& said, const QList<QSslCertificate>& chain)
{
    if (hasAny(errors, {Code::CertificateRevoked, Code::CertificateBlacklisted, Code::OcspResponseExpired}))
        return TlsFault::Revoked;
    const bool isUnknown = hasAny(errors, {Code::SelfSignedCertificateInChain, Code::UnableToGetLocalIssuerCertificate,
                                           Code::UnableToGetIssuerCertificate, Code::UnableToVerifyFirstCertificate,
                                           Code::CertificateUntrusted, Code::InvalidCaCertificate});
    if ((isUnknown || hasAny(errors, {Code::SelfSignedCertificate})) && isOfInspection(chain))
        return TlsFault::Inspected;
    if (hasAny(errors, {Code::SelfSignedCertificate}))
        return TlsFault::SelfSigned;
    if (hasAny(errors, {Code::UnspecifiedError}) && hasShortKey(chain)) // Qt has no code for it
        return TlsFault::TooWeak;
    if (isUnknown)
        return TlsFault::UnknownAuthority;
    if (hasAny(errors, {Code::HostNameMismatch}))
        return TlsFault::WrongHost;
    if (hasAny(errors, {Code::CertificateNotYetValid}))
        return TlsFault::NotYetValid;
    if (hasAny(errors, {Code::CertificateExpired}))
        return TlsFault::Expired;
    if (!errors.isEmpty())
        return TlsFault::Other;
    const auto alert = faultOfAlert(said);
    if (alert != TlsFault::Other)
        return alert;
    return saysTooWeak(said) ? TlsFault::TooWeak : TlsFault::Other;
}

bool isAlertOfTls(const QString& said)
{
    return said.contains("alert "_L1, Qt::CaseInsensitive) &&
           (said.contains("tls"_L1, Qt::CaseInsensitive) || said.contains("ssl"_L1, Qt::CaseInsensitive));
}

QString withFault(const QString& detail, TlsFault fault)
{
    return detail + faultLine + slug(fault);
}

TlsFault faultIn(const QString& detail)
{
    const auto word = detail.section(faultLine, -1);
    const auto& all = tlsFaults();
    const auto found = std::ranges::find(all, word, &slug);
    return detail.contains(faultLine) && found != all.cend() ? *found : TlsFault::Other;
}

} // namespace provost
