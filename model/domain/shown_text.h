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

/// As plainText(), for a sentence of ours that may hold isolated() parts: these stay isolated. A text from outside that
/// comes in pairs of such marks isolates nothing but itself; one without its partner ends with the text.
[[nodiscard]] QString plainSentence(QStringView sentence, qsizetype maxLength = 4096, bool multiLine = false);

} // namespace provost
