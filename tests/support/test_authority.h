// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/test_certificate.h"

#include <QDateTime>

namespace provost::test {

/// What a certificate of a test says of itself.
struct CertificateOrder
{
    QByteArray name = "provost test";
    QByteArray organization = {};
    QByteArray hosts = "IP:127.0.0.1,DNS:localhost"; ///< subjectAltName; empty: none
    QByteArray purposes = {};                        ///< extendedKeyUsage, such as `clientAuth`; empty: any
    qint64 validFrom = -3600;                        ///< seconds from now
    qint64 validUntil = 24 * 3600;
    bool isAuthority = false;
};

/// A certificate that it signed itself: with `isAuthority` one that signs others.
[[nodiscard]] TestCertificate makeSelfSigned(const CertificateOrder& order);
[[nodiscard]] TestCertificate makeSignedBy(const TestCertificate& issuer, const CertificateOrder& order);
/// What the authority says of a certificate, as a server staples it (OCSP, DER).
[[nodiscard]] QByteArray makeOcspAnswer(const TestCertificate& issuer, const TestCertificate& of, bool isRevoked);
/// The certificate with its key, as a person gets it.
[[nodiscard]] QByteArray makePkcs12(const TestCertificate& certificate, const QByteArray& password);

} // namespace provost::test
