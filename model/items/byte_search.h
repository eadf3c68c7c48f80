// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace provost {

/// Finds a few bytes in very many: looks for the first and the last one at once, sixteen places at a time where the
/// processor has SSE2 (W. Muła, "SIMD-friendly algorithms for substring searching", 2016). A value; any thread.
class ByteSearch
{
public:
    /// `needle` has at least one byte.
    explicit ByteSearch(QByteArray needle);

    [[nodiscard]] qsizetype size() const { return m_needle.size(); }
    /// The first place from `begin` on that holds the needle whole before `end`; `end` where none does.
    [[nodiscard]] const char* find(const char* begin, const char* end) const;

private:
    [[nodiscard]] bool isAt(const char* place) const;
    [[nodiscard]] const char* findOneByOne(const char* begin, const char* end) const;

    QByteArray m_needle;
};

} // namespace provost
