// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/curl_command.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Nothing inside of single quotes means anything to a shell, but the quote that ends them.
QString quoted(QString text)
{
    text.remove(QChar(0));
    return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\'';
}

/// The query was kept in clear text: what separates its parts stays, everything else is encoded again.
QString addressOf(const Event& event, const QUrl& scimBase)
{
    auto address = scimBase.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                       .toString(QUrl::FullyEncoded) +
                   QString::fromLatin1(QUrl::toPercentEncoding(event.path, "/%:"));
    if (!event.query.isEmpty())
        address += u'?' + QString::fromLatin1(QUrl::toPercentEncoding(event.query, "=&"));
    return address;
}

} // namespace

QString curlCommand(const EventDetail& detail, const QUrl& scimBase)
{
    QStringList parts{u"curl -X %1 %2"_s.arg(quoted(detail.event.method), quoted(addressOf(detail.event, scimBase))),
                      u"-H \"Authorization: Bearer $SCIM_TOKEN\""_s, u"-H 'Accept: application/scim+json'"_s};
    if (!detail.requestBody.isEmpty())
        parts += {u"-H 'Content-Type: application/scim+json'"_s, u"--data-raw "_s + quoted(detail.requestBody)};
    return parts.join(u" \\\n  "_s);
}

} // namespace provost
