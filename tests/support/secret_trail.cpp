// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/secret_trail.h"

#include <QFile>
#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace provost::test {

namespace {

void writeDown(const QByteArrayList& secrets)
{
    const auto path = qEnvironmentVariable("PROVOST_SECRET_TRAIL");
    if (path.isEmpty())
        return;
    QFile trail(path);
    if (!trail.open(QIODevice::Append))
        qFatal("The secret trail cannot be written.");
    for (const auto& secret : secrets)
        trail.write(secret + '\n');
}

} // namespace

void rememberSecrets(const QByteArray& text)
{
    static const QRegularExpression secret(
        u"pv[ta]_[A-Za-z0-9]+_(?<secret>[A-Za-z0-9_-]{40,})|whsec_(?<key>[A-Za-z0-9+/]{40,})"_s);
    QByteArrayList secrets;
    auto matches = secret.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        secrets.append((match.captured(u"secret"_s) + match.captured(u"key"_s)).toLatin1());
    }
    writeDown(secrets);
}

void rememberToken(const QByteArray& token)
{
    writeDown({token});
}

namespace {

QByteArray invent(const QByteArray& beginning, const QByteArray& secret)
{
    const QByteArray invented = beginning + secret;
    rememberSecrets(invented);
    return invented;
}

} // namespace

QByteArray inventToken()
{
    return invent("pvt_9fQ2xK7b_", "tOkEn5Zq8Wm-2Rb7_LxVcNsHdGjYpQeKuIoAaTfU9h3");
}

QByteArray inventKey()
{
    return invent("pva_9fQ2xK7b_", "kEy5Zq8Wm-2Rb7_LxVcNsHdGjYpQeKuIoAaTfU9h3Bt");
}

bool keepsTestFolders()
{
    return qEnvironmentVariableIsSet("PROVOST_KEEP_TEST_FOLDERS");
}

} // namespace provost::test
