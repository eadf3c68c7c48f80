// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/credential.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype publicIdLength = 8;
constexpr qsizetype secretLength = 43; // 62^43 > 2^256
constexpr QByteArrayView alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

QByteArray prefixOf(CredentialKind kind)
{
    return kind == CredentialKind::ScimToken ? "pvt_"_qba : "pva_"_qba;
}

bool isOfAlphabet(QByteArrayView text)
{
    // Base64url secrets of other writers are accepted too; the public id ends at the first underscore.
    return std::ranges::all_of(text, [](char c) { return alphabet.contains(c) || c == '-' || c == '_'; });
}

} // namespace

Result<QString> randomIdentifier(qsizetype length)
{
    QString text;
    text.reserve(length);
    constexpr int even = 256 - 256 % 62; // bytes beyond would make the first letters likelier
    while (text.size() < length) {
        unsigned char bytes[64];
        if (RAND_bytes(bytes, sizeof bytes) != 1)
            return fail(ErrorKind::Unavailable, u"random numbers"_s, u"The system gave no random numbers."_s);
        for (const unsigned char byte : bytes) {
            if (byte < even && text.size() < length)
                text += QLatin1Char(alphabet[byte % 62]);
        }
        OPENSSL_cleanse(bytes, sizeof bytes);
    }
    return text;
}

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        return fail(ErrorKind::Unavailable, u"random numbers"_s, u"The system gave no random numbers."_s);
    return bytes;
}

Result<NewCredential> makeCredential(CredentialKind kind)
{
    const auto publicId = randomIdentifier(publicIdLength);
    const auto secret = randomIdentifier(secretLength);
    if (!publicId || !secret)
        return tl::unexpected(publicId ? secret.error() : publicId.error());
    return NewCredential{*publicId, secretHash(secret->toLatin1()),
                         QLatin1StringView(prefixOf(kind)) + *publicId + u'_' + *secret};
}

std::optional<SentCredential> parseCredential(CredentialKind kind, QByteArrayView text)
{
    const auto prefix = prefixOf(kind);
    if (!text.startsWith(prefix) || text.size() > 256)
        return std::nullopt;
    const auto rest = text.sliced(prefix.size());
    const auto end = rest.indexOf('_');
    if (end < 1 || end == rest.size() - 1 || !isOfAlphabet(rest))
        return std::nullopt;
    return SentCredential{QString::fromLatin1(rest.first(end)), rest.sliced(end + 1).toByteArray()};
}

QByteArray secretHash(QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret);
    return hash.result();
}

bool sameHash(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && !a.isEmpty() &&
           CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

QString tokenHint(const QString& publicId)
{
    return u"pvt_%1_…"_s.arg(publicId.first(std::min<qsizetype>(4, publicId.size())));
}

} // namespace provost::server
