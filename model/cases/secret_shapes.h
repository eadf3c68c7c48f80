// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace provost {

/// Takes out of a text what has the shape of a credential, known or not: tokens of Provost (whose public id stays),
/// `Bearer` and `Basic`, cookies, JSON Web Tokens, passwords in addresses, parameters such as `access_token=`, and what
/// looks drawn by lot. In its place stands a marked fingerprint, `[secret 3f9ac01b77]`: of the same secret the same one
/// within a case (`key`), and nothing that could be tried out. Pure; any thread.
[[nodiscard]] QString withoutSecretShapes(const QString& text, const QByteArray& key);

/// What stands for a secret.
[[nodiscard]] QString fingerprintOf(QByteArrayView secret, const QByteArray& key);

} // namespace provost
