// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/webhooks/signature.h"

#include "server/storage/credential.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace provost::server {

Result<QByteArray> makeWebhookKey()
{
    return randomBytes(32);
}

QString webhookSecret(const QByteArray& key)
{
    return u"whsec_"_s + QString::fromLatin1(key.toBase64());
}

QByteArray webhookSignature(const QByteArray& key, const QString& messageId, qint64 seconds, const QByteArray& body)
{
    const auto signedText = messageId.toUtf8() + '.' + QByteArray::number(seconds) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(signedText, key, QCryptographicHash::Sha256).toBase64();
}

QList<std::pair<QByteArray, QByteArray>> webhookHeaders(const DueDelivery& delivery, qint64 now)
{
    const auto seconds = now / 1000;
    QByteArrayList signatures;
    for (const auto& key : delivery.secrets)
        signatures.append(webhookSignature(key, delivery.messageId, seconds, delivery.payload));
    return {{"webhook-id", delivery.messageId.toUtf8()},
            {"webhook-timestamp", QByteArray::number(seconds)},
            {"webhook-signature", signatures.join(' ')}};
}

} // namespace provost::server
