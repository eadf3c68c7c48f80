// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/report_parts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace provost {

/// The body of an answer as a report may show it: at most 4 000 characters, `token` taken out wherever it stands, and
/// what resources tell of people replaced by "…" while names, kinds and places of all values stay. Values that are
/// `own`, such as those of a person who was made up, are shown. Pure; any thread.
[[nodiscard]] QString evidence(const QByteArray& body, QByteArrayView token, const QStringList& own = {});

/// Takes the token out, as it is and as percent-encoding, hexadecimal digits or Base64 write it. Of text that
/// plainText() has not cleaned a mark of direction may stand within it. Pure; any thread.
[[nodiscard]] QString withoutToken(QString text, QByteArrayView token);
[[nodiscard]] CheckExchange withoutToken(CheckExchange exchange, QByteArrayView token);
[[nodiscard]] CheckFinding withoutToken(CheckFinding finding, QByteArrayView token);
[[nodiscard]] ReportedFinding withoutToken(ReportedFinding finding, QByteArrayView token);

/// A short text from outside, such as the words of a server: cleaned, without the token, then at most 500 characters of
/// it. Pure; any thread.
[[nodiscard]] QString shownWords(QStringView outside, QByteArrayView token);
/// The same of several lines, which stay, and at most 4000 characters.
[[nodiscard]] QString shownLines(QStringView outside, QByteArrayView token);

} // namespace provost
