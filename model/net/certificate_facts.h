// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>

namespace provost {

/// What a person compares of a certificate. Texts come from the server: plain and bounded.
struct CertificateFacts
{
    QString subject;
    QString issuer;
    QDateTime from; ///< UTC
    QDateTime until;
    QString fingerprint; ///< SHA-256, `AB:CD:…`

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

/// Of the first five of a chain, the server's own first.
[[nodiscard]] QList<CertificateFacts> factsOf(const QList<QSslCertificate>& chain);

/// How an Error of ErrorKind::Untrusted carries one: as a line of its detail, in English.
[[nodiscard]] QString lineOf(const CertificateFacts& facts);
/// All that such a detail has.
[[nodiscard]] QList<CertificateFacts> certificatesIn(const QString& detail);

} // namespace provost
