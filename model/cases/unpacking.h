// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

/// What stands inside a text that is encoded in some way. Pure; any thread.
namespace provost::unpack {

/// Bytes that were got out of others, each with the place where it stood.
struct Layer
{
    QByteArray bytes;
    std::vector<qsizetype> from;
};

/// Two hexadecimal digits behind this sign: `%41` in addresses, `=41` in mails.
[[nodiscard]] Layer hexBehind(char sign, const QByteArray& text);
/// `\u0041`, `\n`, `\/`.
[[nodiscard]] Layer backslashes(const QByteArray& text);
/// `&#65;`, `&#x41;`.
[[nodiscard]] Layer entities(const QByteArray& text);
/// Letters and digits alone, so that what was split or wrapped is whole again.
[[nodiscard]] Layer squeezed(const QByteArray& text);

/// Takes what a piece holds that stands at `from`; `isWhole` is false where it holds more than can be looked at.
/// Gives whether there shall be more pieces.
using TakeInside = std::function<bool(const QByteArray& inside, qsizetype from, bool isWhole)>;
/// What each longer piece of base64 or hexadecimal says, one after the other; of compressed data what it holds, up to
/// a bound.
void encoded(const QByteArray& text, const TakeInside& take);

} // namespace provost::unpack
