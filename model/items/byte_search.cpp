// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/byte_search.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define PROVOST_SSE2
#endif

namespace provost {

ByteSearch::ByteSearch(QByteArray needle)
    : m_needle(std::move(needle))
{
    Q_ASSERT(!m_needle.isEmpty());
}

bool ByteSearch::isAt(const char* place) const
{
    return std::memcmp(place, m_needle.constData(), size_t(m_needle.size())) == 0;
}

const char* ByteSearch::findOneByOne(const char* begin, const char* end) const
{
    const char* last = end - m_needle.size();
    while (begin <= last) {
        const auto* place = static_cast<const char*>(std::memchr(begin, m_needle.front(), size_t(last - begin) + 1));
        if (!place)
            return end;
        if (isAt(place))
            return place;
        begin = place + 1;
    }
    return end;
}

const char* ByteSearch::find(const char* begin, const char* end) const
{
#ifdef PROVOST_SSE2
    constexpr qsizetype width = 16;
    const auto first = _mm_set1_epi8(m_needle.front());
    const auto last = _mm_set1_epi8(m_needle.back());
    const auto apart = m_needle.size() - 1;
    const auto load = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    for (; end - begin >= width + apart; begin += width) {
        const auto both = _mm_and_si128(_mm_cmpeq_epi8(load(begin), first), _mm_cmpeq_epi8(load(begin + apart), last));
        for (auto places = unsigned(_mm_movemask_epi8(both)); places != 0; places &= places - 1) {
            const char* place = begin + std::countr_zero(places);
            if (isAt(place))
                return place;
        }
    }
#endif
    return findOneByOne(begin, end);
}

} // namespace provost
