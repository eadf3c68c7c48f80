// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/secret_trail.h"

#include <QFile>
#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace provost::test {

void rememberSecrets(const QByteArray& text)
{
    const auto path = qEnvironmentVariable("PROVOST_SECRET_TRAIL");
    if (path.isEmpty())
        return;
    QFile trail(path);
    if (!trail.open(QIODevice::Append))
        qFatal("The secret trail cannot be written.");
    static const QRegularExpression secret(u"pv[ta]_[A-Za-z0-9]+_([A-Za-z0-9_-]{40,})"_s);
    auto matches = secret.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        trail.write(matches.next().captured(1).toLatin1() + '\n');
}

bool keepsTestFolders()
{
    return qEnvironmentVariableIsSet("PROVOST_KEEP_TEST_FOLDERS");
}

} // namespace provost::test
