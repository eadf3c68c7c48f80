// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/secret_scan.h"

#include "model/cases/unpacking.h"

#include <QStringEncoder>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Enough to be certain that it is no accident, short enough to catch what was cut.
constexpr qsizetype partLength = 16;
/// A part of a shorter one is no sign of it.
constexpr qsizetype longEnoughForParts = 24;
/// A password that is wrapped in base64 in a compressed body, and one more.
constexpr int deepest = 4;
/// A server may send what unpacks to more than any memory holds.
constexpr qint64 mostUnpacked = 256LL * 1024 * 1024;

QByteArray eachByte(const QByteArray& secret, const char* before, int base, int width, const char* behind)
{
    QByteArray encoded;
    for (const char byte : secret) {
        const auto number = QByteArray::number(static_cast<unsigned char>(byte), base);
        encoded += before + number.rightJustified(width, '0') + behind;
    }
    return encoded;
}

QByteArray utf16(const QByteArray& secret, QStringConverter::Encoding encoding)
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

std::size_t headOf(const char* bytes)
{
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << 8 | static_cast<unsigned char>(bytes[1]);
}

SecretHit hitAt(const QString& form, const QByteArray& text, qsizetype at)
{
    const auto before = QByteArrayView(text).first(at);
    const auto lineBegin = before.lastIndexOf('\n') + 1;
    return {form, before.count('\n') + 1, at - lineBegin + 1};
}

SecretHit unsearchedAt(const QByteArray& text, qsizetype at)
{
    auto hit = hitAt(u"packed too deep to be searched"_s, text, at);
    hit.isUnsearched = true;
    return hit;
}

struct Escape
{
    char sign; ///< without one there is nothing to do
    unpack::Layer (*unpacked)(const QByteArray& text);
};

const auto& escapes()
{
    static const std::array table{
        Escape{'%', [](const QByteArray& text) { return unpack::hexBehind('%', text); }},
        Escape{'=', [](const QByteArray& text) { return unpack::hexBehind('=', text); }},
        Escape{'\\', &unpack::backslashes},
        Escape{'&', &unpack::entities},
    };
    return table;
}

} // namespace

/// Where bytes that were unpacked stood: each at its own place, or all at one.
struct SecretScan::Places
{
    std::vector<qsizetype> each;
    qsizetype one = 0;

    [[nodiscard]] qsizetype of(qsizetype at) const { return each.empty() ? one : each[static_cast<std::size_t>(at)]; }
    [[nodiscard]] Places behind(std::vector<qsizetype> from) const
    {
        if (each.empty())
            return {{}, one};
        std::ranges::transform(from, from.begin(), [this](qsizetype at) { return of(at); });
        return {std::move(from), 0};
    }
};

struct SecretScan::Search
{
    const QByteArray& outermost;
    qint64 left; ///< how much more may be unpacked
};

SecretScan::SecretScan(const std::vector<Secret>& secrets)
{
    for (const auto& secret : secrets) {
        if (secret.expose().size() >= shortest)
            add(secret);
    }
    m_index = indexOf(m_forms);
    m_squeezedIndex = indexOf(m_squeezed);
}

void SecretScan::add(const Secret& secret)
{
    QByteArray bytes = secret.expose().toByteArray();
    const auto form = [this](const QString& name, QByteArray&& written) {
        if (written.size() >= shortest)
            m_forms.push_back({name, Secret::take(std::move(written))});
    };
    form(u"as it is"_s, QByteArray(bytes.constData(), bytes.size()));
    form(u"UTF-16"_s, utf16(bytes, QStringConverter::Utf16LE));
    form(u"UTF-16"_s, utf16(bytes, QStringConverter::Utf16BE));
    form(u"hexadecimal"_s, bytes.toHex());
    form(u"hexadecimal"_s, bytes.toHex().toUpper());
    for (qsizetype shift = 0; shift < 3; ++shift) {
        auto base64 = base64Inside(bytes, shift);
        auto forUrls = QByteArray(base64).replace('+', '-').replace('/', '_');
        if (forUrls != base64)
            form(u"base64"_s, std::move(forUrls));
        form(u"base64"_s, std::move(base64));
    }
    form(u"URL-encoded"_s, eachByte(bytes, "%", 16, 2, "").toUpper());
    form(u"URL-encoded"_s, eachByte(bytes, "%", 16, 2, ""));
    form(u"JSON escapes"_s, eachByte(bytes, "\\u", 16, 4, ""));
    form(u"HTML escapes"_s, eachByte(bytes, "&#", 10, 1, ";"));
    form(u"quoted-printable"_s, eachByte(bytes, "=", 16, 2, "").toUpper());
    form(u"octal escapes"_s, eachByte(bytes, "\\", 8, 3, ""));
    form(u"reversed"_s, reversed(bytes));
    if (bytes.size() >= longEnoughForParts) {
        form(u"its first characters"_s, bytes.left(partLength));
        form(u"its last characters"_s, bytes.right(partLength));
    }
    const auto squeezed = [this](const QByteArray& whole) {
        auto left = unpack::squeezed(whole).bytes;
        if (left.size() >= partLength) // fewer come together by accident
            m_squeezed.push_back({u"split"_s, Secret::take(std::move(left))});
    };
    squeezed(bytes);
    squeezed(bytes.toHex());
    for (qsizetype shift = 0; shift < 3; ++shift)
        squeezed(base64Inside(bytes, shift));
    Secret::take(std::move(bytes)).wipe();
}

SecretScan::Index SecretScan::indexOf(const Forms& forms)
{
    Index index(heads);
    for (std::size_t i = 0; i < forms.size(); ++i)
        index[headOf(forms[i].bytes.expose().data())].push_back(i);
    return index;
}

std::optional<SecretScan::Found> SecretScan::search(const QByteArray& bytes, const Forms& forms, const Index& index)
{
    const QByteArrayView all(bytes);
    for (qsizetype at = 0; at + shortest <= all.size(); ++at) {
        for (const auto i : index[headOf(all.data() + at)]) {
            if (all.sliced(at).startsWith(forms[i].bytes.expose()))
                return Found{&forms[i], at};
        }
    }
    return {};
}

std::optional<SecretHit> SecretScan::find(const QByteArray& bytes) const
{
    if (m_forms.empty())
        return {};
    Places places;
    places.each.resize(static_cast<std::size_t>(bytes.size()));
    std::iota(places.each.begin(), places.each.end(), qsizetype(0));
    Search at{bytes, mostUnpacked};
    return findIn(bytes, places, at, 0);
}

std::optional<SecretHit> SecretScan::findIn(const QByteArray& bytes, const Places& from, Search& at, int depth) const
{
    if (const auto found = search(bytes, m_forms, m_index))
        return hitAt(found->form->name, at.outermost, from.of(found->at));
    if (const auto squeezed = unpack::squeezed(bytes); true) {
        if (const auto found = search(squeezed.bytes, m_squeezed, m_squeezedIndex))
            return hitAt(found->form->name, at.outermost, from.of(squeezed.from[static_cast<std::size_t>(found->at)]));
    }
    if (depth == deepest)
        return {};
    const auto look = [&](const QByteArray& inside, const Places& places) -> std::optional<SecretHit> {
        at.left -= inside.size();
        return at.left < 0 ? unsearchedAt(at.outermost, places.of(0)) : findIn(inside, places, at, depth + 1);
    };
    for (const auto& [sign, unpacked] : escapes()) {
        if (!bytes.contains(sign))
            continue;
        auto layer = unpacked(bytes);
        if (layer.bytes.size() == bytes.size() || layer.bytes.isEmpty())
            continue; // nothing was encoded like that
        if (auto hit = look(layer.bytes, from.behind(std::move(layer.from))))
            return hit;
    }
    std::optional<SecretHit> hit;
    unpack::encoded(bytes, [&](const QByteArray& inside, qsizetype place, bool isWhole) {
        const Places places{{}, from.of(place)};
        hit = look(inside, places);
        if (!hit && !isWhole)
            hit = unsearchedAt(at.outermost, places.one);
        return !hit;
    });
    return hit;
}

} // namespace provost
