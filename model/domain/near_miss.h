// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

#include <optional>

namespace provost {

/// What sets two names apart that a person could take for the same one.
enum class NameDifference {
    Encoding = 0x01,   ///< the same letters, composed differently
    Case = 0x02,       ///< capital letters
    Separators = 0x04, ///< spaces, hyphens, underscores, characters without width
    Width = 0x08,      ///< wide, narrow or otherwise compatible forms
    Accents = 0x10,
    LookAlike = 0x20, ///< letters of another script or sign that look the same (UTS #39 skeleton)
};
Q_DECLARE_FLAGS(NameDifferences, NameDifference)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameDifferences)

/// A key that a name shares with all its near misses, and with few other names: what a thousand groups are looked
/// through with before nearMiss() decides. Empty for a name without any letter or sign. Any thread.
[[nodiscard]] QString nearMissKey(QStringView name);

/// The fewest and mildest differences that set two names apart; nothing where they are the same name, or differ by more
/// than what a person could overlook. Any thread.
[[nodiscard]] std::optional<NameDifferences> nearMiss(QStringView wanted, QStringView present);

/// `differs only in capital letters`: a part of a sentence, for after a name.
[[nodiscard]] QString inWords(NameDifferences differences);

/// Why a name deserves a badge although nothing else is known that looks like it.
enum class NameAlarm {
    MixedScripts, ///< letters of scripts that no language writes together: Latin with Cyrillic or Greek
    LooksLatin,   ///< written in another script alone, and every letter looks like a Latin one
    HiddenSigns,  ///< characters without width, or that change the direction of the text
};

/// UTS #39, moderately restrictive: Latin together with Han, Arabic, Hebrew and the like is how people write. The
/// first alarm in the order of the list above, hidden signs first. Any thread.
[[nodiscard]] std::optional<NameAlarm> nameAlarm(QStringView name);

/// A sentence for a badge's tool tip.
[[nodiscard]] QString inWords(NameAlarm alarm);

} // namespace provost
