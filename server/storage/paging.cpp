// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {

void Conditions::add(const QString& literal, const QVariantList& values)
{
    m_literals.append(literal);
    m_values.append(values);
}

QString Conditions::where() const
{
    return m_literals.isEmpty() ? QString() : u" WHERE ("_s + m_literals.join(u") AND ("_s) + u')';
}

Result<qint64> countOf(Sql& sql, const QString& from, const Conditions& conditions)
{
    qint64 count = 0;
    const auto read = sql.eachComposed(u"SELECT COUNT(*) FROM "_s + from + conditions.where(), conditions.values(),
                                       [&count](const Row& row) {
                                           count = row.integer(0);
                                           return false;
                                       });
    if (!read)
        return tl::unexpected(read.error());
    return count;
}

Result<qint64> numberKey(const QString& after)
{
    bool good = false;
    const auto number = after.toLongLong(&good);
    if (!good)
        return fail(ErrorKind::Invalid, u"after"_s, u"Not a key that this list gave."_s);
    return number;
}

QString toKey(const TextKey& key)
{
    const auto plain = QByteArray::number(key.row) + ' ' + key.text.toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<TextKey> textKey(const QString& after)
{
    const auto plain = QByteArray::fromBase64Encoding(after.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                            QByteArray::AbortOnBase64DecodingErrors);
    const auto space = plain ? plain.decoded.indexOf(' ') : -1;
    bool good = false;
    const auto row = space > 0 ? plain.decoded.first(space).toLongLong(&good) : 0;
    if (!good)
        return fail(ErrorKind::Invalid, u"after"_s, u"Not a key that this list gave."_s);
    return TextKey{QString::fromUtf8(plain.decoded.sliced(space + 1)), row};
}

QString anywhere(const QString& part)
{
    QString escaped = part;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

std::optional<QDateTime> timeOf(std::optional<qint64> milliseconds)
{
    return milliseconds ? std::optional(timeOf(*milliseconds)) : std::nullopt;
}

} // namespace provost::server
