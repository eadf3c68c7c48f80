// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace provost {

/// Text that came from outside, made fit for a plain-text widget: at most `maxLength` characters (then "…"), control
/// characters shown as a space, bidirectional controls taken out. Line breaks are kept only where `multiLine`.
[[nodiscard]] QString plainText(QStringView outside, qsizetype maxLength = 1024, bool multiLine = false);

/// The same between U+2068 and U+2069, for a place inside a sentence: whatever its direction is, the words around it
/// stay where they are. Insert it with the multi-argument `arg()` only.
[[nodiscard]] QString isolated(QStringView outside, qsizetype maxLength = 256);

/// The same for a tool tip, which Qt would otherwise read as rich text.
[[nodiscard]] QString toolTipText(QStringView outside, qsizetype maxLength = 1024);

/// The same for a menu entry, a button or a tab, where "&" would underline the next letter.
[[nodiscard]] QString menuText(QStringView outside, qsizetype maxLength = 80);

/// A count with no-break spaces between the thousands: readable everywhere and never mistaken for a decimal sign.
[[nodiscard]] QString formatCount(qint64 count);

} // namespace provost
