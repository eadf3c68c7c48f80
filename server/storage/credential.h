// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace provost::server {

/// A credential as it is handed out once: `pvt_<public id>_<secret>` for SCIM, `pva_…` for operators. The public id is
/// looked up and may be shown; of the secret (256 random bits) only a SHA-256 is kept. Any thread.
struct NewCredential
{
    QString publicId;
    QByteArray hash; ///< SHA-256 of the secret part
    QString text;    ///< the whole; shown once, never stored or logged
};

/// The two parts of a credential that somebody sent.
struct SentCredential
{
    QString publicId;
    QByteArray secret;
};

enum class CredentialKind { ScimToken, AdminKey };

/// ErrorKind::Unavailable where the system has no randomness to give.
[[nodiscard]] Result<NewCredential> makeCredential(CredentialKind kind);
/// Takes a credential of that kind apart; nothing where the form is another one.
[[nodiscard]] std::optional<SentCredential> parseCredential(CredentialKind kind, QByteArrayView text);
[[nodiscard]] QByteArray secretHash(QByteArrayView secret);
/// Whether the hashes are the same, in a time that does not depend on where they differ.
[[nodiscard]] bool sameHash(QByteArrayView a, QByteArrayView b);
/// What may be shown of a SCIM token: `pvt_9fQ2_…`.
[[nodiscard]] QString tokenHint(const QString& publicId);
/// `count` random bytes.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype count);
/// A random identifier of `length` letters and digits.
[[nodiscard]] Result<QString> randomIdentifier(qsizetype length);

} // namespace provost::server
