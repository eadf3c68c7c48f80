// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/canary/disguises.h"

#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

/// Enough to be certain that it is no accident, short enough to catch what was cut.
constexpr qsizetype partLength = 16;

QByteArray eachByte(const QByteArray& secret, const std::function<QByteArray(unsigned char)>& encode)
{
    QByteArray encoded;
    for (const char byte : secret)
        encoded += encode(static_cast<unsigned char>(byte));
    return encoded;
}

QByteArray padded(unsigned char byte, int base, qsizetype width)
{
    return QByteArray::number(byte, base).rightJustified(width, '0');
}

QByteArray encoded(const QByteArray& secret, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(QString::fromUtf8(secret));
}

/// Base64 of the secret behind `before` bytes of something else, without the characters that also depend on the
/// neighbours.
QByteArray base64Inside(const QByteArray& secret, qsizetype before)
{
    const auto whole = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const auto first = (before * 8 + 5) / 6;
    const auto last = ((before + secret.size()) * 8) / 6;
    return whole.mid(first, last - first);
}

QByteArray reversed(QByteArray secret)
{
    std::ranges::reverse(secret);
    return secret;
}

/// Looks for all disguises of all secrets in one pass: a table of their first bytes says where a look is worth it.
class Search
{
public:
    explicit Search(const QList<QByteArray>& secrets)
        : m_mayBegin(tableSize)
    {
        for (const auto& secret : secrets) {
            const auto disguises = disguisesOf(secret);
            for (const auto& disguise : disguises) {
                m_mayBegin[placeOf(disguise.bytes.constData())] = true;
                m_disguises.insert(headOf(disguise.bytes.constData()), disguise);
            }
        }
    }

    void in(const QByteArray& bytes, const QString& name, QList<Leak>& leaks) const
    {
        const char* const begin = bytes.constData();
        for (qsizetype at = 0; at + headLength <= bytes.size(); ++at) {
            if (!m_mayBegin[placeOf(begin + at)])
                continue;
            const auto [first, last] = m_disguises.equal_range(headOf(begin + at));
            for (auto disguise = first; disguise != last; ++disguise) {
                if (QByteArrayView(bytes).sliced(at).startsWith(disguise->bytes))
                    leaks.append({name, disguise->name, at});
            }
        }
    }

private:
    static constexpr qsizetype headLength = sizeof(quint64);
    static constexpr std::size_t tableSize = std::size_t(1) << 20;

    static quint64 headOf(const char* bytes)
    {
        quint64 head = 0;
        std::memcpy(&head, bytes, headLength);
        return head;
    }
    static std::size_t placeOf(const char* bytes)
    {
        return static_cast<std::size_t>((headOf(bytes) * 0x9e3779b97f4a7c15U) >> 44);
    }

    std::vector<bool> m_mayBegin;
    QMultiHash<quint64, Disguise> m_disguises;
};

} // namespace

QList<Disguise> disguisesOf(const QByteArray& secret)
{
    const auto percent = [](unsigned char byte) { return '%' + padded(byte, 16, 2).toUpper(); };
    const auto json = [](unsigned char byte) { return "\\u" + padded(byte, 16, 4); };
    const auto html = [](unsigned char byte) { return "&#" + QByteArray::number(byte) + ';'; };
    const auto quoted = [](unsigned char byte) { return '=' + padded(byte, 16, 2).toUpper(); };
    const auto octal = [](unsigned char byte) { return '\\' + padded(byte, 8, 3); };
    return {
        {u"as it is"_s, secret},
        {u"first characters"_s, secret.left(partLength)},
        {u"last characters"_s, secret.right(partLength)},
        {u"UTF-16 little endian"_s, encoded(secret, QStringConverter::Utf16LE)},
        {u"UTF-16 big endian"_s, encoded(secret, QStringConverter::Utf16BE)},
        {u"hexadecimal"_s, secret.toHex()},
        {u"hexadecimal, capitals"_s, secret.toHex().toUpper()},
        {u"base64"_s, base64Inside(secret, 0)},
        {u"base64, shifted by one"_s, base64Inside(secret, 1)},
        {u"base64, shifted by two"_s, base64Inside(secret, 2)},
        {u"URL-encoded"_s, eachByte(secret, percent)},
        {u"JSON escapes"_s, eachByte(secret, json)},
        {u"HTML escapes"_s, eachByte(secret, html)},
        {u"quoted-printable"_s, eachByte(secret, quoted)},
        {u"octal escapes"_s, eachByte(secret, octal)},
        {u"reversed"_s, reversed(secret)},
    };
}

QList<Leak> findLeaksIn(const QByteArray& bytes, const QString& name, const QList<QByteArray>& secrets)
{
    QList<Leak> leaks;
    Search(secrets).in(bytes, name, leaks);
    return leaks;
}

QList<Leak> findLeaks(const QList<QByteArray>& secrets, const QStringList& roots)
{
    QList<Leak> leaks;
    const Search search(secrets);
    for (const auto& root : roots) {
        QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                leaks.append({file.fileName(), u"unreadable"_s, 0});
                continue;
            }
            search.in(file.readAll(), file.fileName(), leaks);
        }
    }
    return leaks;
}

} // namespace provost::test
