// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace provost {

/// The key under which names that differ only in case are the same (RFC 7643 section 2.2, `caseExact: false`):
/// canonical composition and simple case folding (one character for one, as PRECIS compares user names, RFC 8265), so
/// that ä stays different from a, and ß from ss. Used for uniqueness and for exact look-ups, and stored, so that every
/// database compares alike. Any thread.
[[nodiscard]] QString caseKey(QStringView text);

/// The key for finding and sorting: as caseKey(), and also without accents and strokes (ł is found by l, ß by ss, æ by
/// ae) and without the difference between wide and narrow forms. Texts with equal caseKey() have equal searchKey(). Any
/// thread.
[[nodiscard]] QString searchKey(QStringView text);

/// Where in `text` its searchKey() holds `key`, which is one itself: first character and number of characters of each
/// place, from left to right. Any thread.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> placesOf(QStringView key, QStringView text);

/// Below 0, 0 or above 0: the order of two texts by Unicode code point, which is that of UTF-8 bytes and so that of the
/// databases. QString's own operators order by UTF-16 unit. Any thread.
[[nodiscard]] int compareCodePoints(QStringView a, QStringView b);

} // namespace provost
