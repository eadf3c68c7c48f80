// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/certificate_facts.h"

#include "model/domain/shown_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostOfChain = 5;
constexpr qsizetype longestName = 200;

QString nameIn(const QString& text)
{
    return plainText(text, longestName).simplified();
}

} // namespace

QList<CertificateFacts> factsOf(const QList<QSslCertificate>& chain)
{
    QList<CertificateFacts> all;
    for (const auto& certificate : chain.first(std::min(chain.size(), mostOfChain)))
        all.append({nameIn(certificate.subjectDisplayName()), nameIn(certificate.issuerDisplayName()),
                    certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC(),
                    QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())});
    return all;
}

QString lineOf(const CertificateFacts& facts)
{
    return u"Certificate: %1, issued by %2, valid from %3 until %4, SHA-256 %5"_s.arg(
        facts.subject, facts.issuer, facts.from.toString(Qt::ISODate), facts.until.toString(Qt::ISODate),
        facts.fingerprint);
}

QList<CertificateFacts> certificatesIn(const QString& detail)
{
    static const QRegularExpression form(
        u"^Certificate: (.*), issued by (.*), valid from (\\S+) until (\\S+), SHA-256 ([0-9A-F:]+)$"_s);
    QList<CertificateFacts> all;
    for (const auto& line : detail.split(u'\n')) {
        const auto found = form.match(line);
        if (found.hasMatch() && all.size() < mostOfChain)
            all.append({found.captured(1), found.captured(2), QDateTime::fromString(found.captured(3), Qt::ISODate),
                        QDateTime::fromString(found.captured(4), Qt::ISODate), found.captured(5)});
    }
    return all;
}

} // namespace provost
