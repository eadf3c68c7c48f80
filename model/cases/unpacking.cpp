// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/unpacking.h"

#include <QString>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace provost::unpack {
namespace {

constexpr qsizetype largestInside = 8 * 1024 * 1024;
constexpr qsizetype shortestPiece = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The number that so many hexadecimal digits write; -1 where they do not.
int hexAt(const QByteArray& text, qsizetype at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = at + i < text.size() ? hexDigit(text.at(at + i)) : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void put(Layer& layer, int code, qsizetype from)
{
    const auto bytes = QString(QChar(static_cast<char16_t>(code))).toUtf8();
    for (const char byte : bytes) {
        layer.bytes += byte;
        layer.from.push_back(from);
    }
}

bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool isBase64(char c)
{
    return isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_';
}

struct Inflated
{
    QByteArray bytes; ///< empty: it is not compressed
    bool isWhole = true;
};

bool isGzip(const QByteArray& bytes, qsizetype at)
{
    return QByteArrayView(bytes).sliced(at).startsWith("\x1f\x8b");
}

/// gzip, of as many members as there are, or zlib.
Inflated inflated(const QByteArray& bytes)
{
    const bool isZlib =
        bytes.size() > 2 && bytes.at(0) == 0x78 &&
        (static_cast<unsigned char>(bytes.at(0)) * 256 + static_cast<unsigned char>(bytes.at(1))) % 31 == 0;
    if (!isGzip(bytes, 0) && !isZlib)
        return {};
    z_stream stream{};
    constexpr int anyHead = 15 + 32;
    if (inflateInit2(&stream, anyHead) != Z_OK)
        return {};
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    Inflated inside;
    std::array<char, 16384> piece{};
    int state = Z_OK;
    while (state == Z_OK && inside.bytes.size() < largestInside) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        inside.bytes.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
        if (state == Z_STREAM_END && isGzip(in, in.size() - static_cast<qsizetype>(stream.avail_in)))
            state = inflateReset(&stream); // another member
    }
    inside.isWhole = state != Z_OK;
    inflateEnd(&stream);
    return inside;
}

/// Whether to go on.
bool give(const TakeInside& take, const QByteArray& bytes, qsizetype from)
{
    if (bytes.isEmpty())
        return true;
    const auto inside = inflated(bytes);
    return take(inside.bytes.isEmpty() ? bytes : inside.bytes, from, inside.isWhole);
}

} // namespace

Layer hexBehind(char sign, const QByteArray& text)
{
    Layer layer;
    layer.from.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int code = text.at(at) == sign ? hexAt(text, at + 1, 2) : -1;
        layer.bytes += code >= 0 ? static_cast<char>(code) : text.at(at);
        layer.from.push_back(at);
        if (code >= 0)
            at += 2;
    }
    return layer;
}

Layer backslashes(const QByteArray& text)
{
    Layer layer;
    layer.from.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text.at(at + 1) : '\0';
        if (text.at(at) != '\\') {
            layer.bytes += text.at(at);
            layer.from.push_back(at);
            continue;
        }
        const int code = next == 'u' ? hexAt(text, at + 2, 4) : next == 'x' ? hexAt(text, at + 2, 2) : -1;
        if (code >= 0) {
            put(layer, code, at);
            at += next == 'u' ? 5 : 3;
        } else if (next == 'n' || next == 'r' || next == 't') {
            put(layer, ' ', at);
            ++at;
        } // any other: the backslash goes, and what it stands before stays
    }
    return layer;
}

Layer entities(const QByteArray& text)
{
    Layer layer;
    layer.from.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        constexpr qsizetype longest = 10;
        const auto head = QByteArrayView(text).sliced(at, std::min(longest, text.size() - at));
        const auto close = head.startsWith("&#") ? head.indexOf(';') : -1;
        if (close > 0) {
            const auto end = at + close;
            const auto digits = text.mid(at + 2, end - at - 2);
            bool isNumber = false;
            const int code = digits.startsWith('x') || digits.startsWith('X') ? digits.mid(1).toInt(&isNumber, 16)
                                                                              : digits.toInt(&isNumber);
            if (isNumber && code > 0 && code <= 0xffff) {
                put(layer, code, at);
                at = end;
                continue;
            }
        }
        layer.bytes += text.at(at);
        layer.from.push_back(at);
    }
    return layer;
}

Layer squeezed(const QByteArray& text)
{
    Layer layer;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text.at(at + 1) : '\0';
        if (text.at(at) == '\\' && (next == 'n' || next == 'r' || next == 't'))
            ++at; // a line break that is written out
        else if (isLetterOrDigit(text.at(at))) {
            layer.bytes += text.at(at);
            layer.from.push_back(at);
        }
    }
    return layer;
}

void encoded(const QByteArray& text, const TakeInside& take)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isBase64(text.at(at)))
            continue;
        const auto begin = at;
        bool isHex = true;
        while (at < text.size() && isBase64(text.at(at))) {
            isHex = isHex && hexDigit(text.at(at)) >= 0;
            ++at;
        }
        if (at - begin < shortestPiece)
            continue;
        auto piece = text.mid(begin, at - begin);
        if (isHex && !give(take, QByteArray::fromHex(piece), begin))
            return;
        if (!give(take, QByteArray::fromBase64(piece.replace('-', '+').replace('_', '/')), begin))
            return;
    }
}

} // namespace provost::unpack
