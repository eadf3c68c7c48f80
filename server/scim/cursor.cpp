// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/cursor.h"

#include "model/scim/error.h"
#include "server/storage/credential.h"

#include <QDataStream>
#include <QIODevice>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype signatureLength = 16;
constexpr quint8 form = 1; ///< of what is packed; another one is not understood
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray packed(const Cursor& cursor)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const ScimPosition& position = cursor.position;
    stream << form << qint32(cursor.type) << position.rid << position.seen << position.total << position.key
           << cursor.count << cursor.issuedAt;
    return bytes;
}

std::optional<Cursor> unpacked(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 found = 0;
    qint32 type = 0;
    Cursor cursor;
    ScimPosition& position = cursor.position;
    stream >> found >> type >> position.rid >> position.seen >> position.total >> position.key >> cursor.count >>
        cursor.issuedAt;
    cursor.type = type;
    if (stream.status() != QDataStream::Ok || found != form)
        return std::nullopt;
    return cursor;
}

QByteArray signatureOf(const QByteArray& bytes, const ScimScope& scope, QLatin1StringView list,
                       const scim::ListRequest& request)
{
    QByteArray signedText;
    QDataStream stream(&signedText, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << bytes << scope.caller.connectionId << QString(list) << request.filter << request.sortBy
           << request.descending;
    return QMessageAuthenticationCode::hash(signedText, scope.settings.cursorKey, QCryptographicHash::Sha256)
        .first(signatureLength);
}

tl::unexpected<Error> notGood()
{
    return scim::refuse(400, "invalidCursor"_L1,
                        u"This cursor is not one that the same request gave. Begin with an empty cursor, and change "
                        "nothing but the cursor from page to page."_s);
}

} // namespace

QString toText(const Cursor& cursor, const ScimScope& scope, QLatin1StringView list, const scim::ListRequest& request)
{
    const QByteArray bytes = packed(cursor);
    return QString::fromLatin1((signatureOf(bytes, scope, list, request) + bytes).toBase64(encoding));
}

Result<Cursor> cursorOf(const QString& text, const ScimScope& scope, QLatin1StringView list,
                        const scim::ListRequest& request, qint64 count)
{
    constexpr qsizetype longest = 512;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.left(longest).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() <= signatureLength)
        return notGood();
    const QByteArray bytes = decoded.decoded.sliced(signatureLength);
    if (!sameHash(decoded.decoded.first(signatureLength), signatureOf(bytes, scope, list, request)))
        return notGood();
    const auto cursor = unpacked(bytes);
    if (!cursor)
        return notGood();
    const auto age = std::chrono::milliseconds(scope.now - cursor->issuedAt);
    if (age > scope.settings.cursorTimeout)
        return scim::refuse(400, "expiredCursor"_L1,
                            u"This cursor is older than %1 seconds. Begin with an empty cursor."_s.arg(
                                scope.settings.cursorTimeout.count()));
    if (cursor->count != count)
        return scim::refuse(
            400, "invalidCount"_L1,
            u"The count of the first page was %1; it stays the same on every page."_s.arg(cursor->count));
    return *cursor;
}

} // namespace provost::server
