// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Comma-separated values, RFC 4180, UTF-8. Pure; any thread.
namespace provost::csv {

enum class Formulas {
    Neutralised, ///< a cell that a spreadsheet could take for a formula begins with an apostrophe (CWE-1236)
    Kept,        ///< every cell as it is: for programs, and for reading back
};

/// One record with its line end. Cells may hold anything, line breaks and NUL too.
[[nodiscard]] QByteArray record(const QStringList& cells, Formulas formulas);

/// Whether a spreadsheet could take the cell for a formula: it begins with = + - @, their wide forms, a tab, a line
/// break or NUL.
[[nodiscard]] bool looksLikeFormula(const QString& cell);

/// Reads what record() or another program wrote: quoted and plain cells, CRLF or LF, with or without a byte order mark.
/// Records may have different lengths. ErrorKind::Invalid with the number of the line where a quoted cell does not end,
/// text follows its end, or the bytes are no UTF-8.
[[nodiscard]] Result<QList<QStringList>> parse(const QByteArray& text);

} // namespace provost::csv
