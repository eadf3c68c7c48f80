// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/part_filters.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace provost {
namespace {

constexpr qsizetype shortestAnywhere = 3; ///< bytes
constexpr unsigned char firstBeyondText = 0xF8;
constexpr int bitsOfSlot = 14; ///< a block of some forty users sets one slot of eight
constexpr size_t slots = size_t(1) << bitsOfSlot;
constexpr size_t together = 4; ///< pieces whose bits lie side by side, so that they are read at once
constexpr size_t groupSize = slots * together * sizeof(quint64);

quint32 slotOf(quint32 part)
{
    return (part * 0x9E3779B1U) >> (32 - bitsOfSlot);
}

quint32 byteAt(std::string_view text, size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// No text has a byte that is 0, so that parts of different lengths are different numbers.
/// @{
quint32 one(std::string_view text, size_t at)
{
    return byteAt(text, at);
}
quint32 two(std::string_view text, size_t at)
{
    return one(text, at) | (byteAt(text, at + 1) << 8);
}
quint32 three(std::string_view text, size_t at)
{
    return two(text, at) | (byteAt(text, at + 2) << 16);
}
/// @}

/// What a block has in which somebody holds the needle.
std::vector<quint32> slotsOf(const QByteArray& needle)
{
    constexpr size_t enough = 5;
    const std::string_view text(needle.constData(), size_t(needle.size()));
    std::vector<quint32> wanted;
    if (text.size() == 1)
        wanted.push_back(slotOf(one(text, 0)));
    if (text.size() == 2)
        wanted.push_back(slotOf(two(text, 0)));
    if (text.size() < 3)
        return wanted;
    const auto last = text.size() - 3;
    const auto apart = std::max<size_t>(1, last / enough);
    for (size_t at = 0; at <= last; at += apart)
        wanted.push_back(slotOf(three(text, at)));
    return wanted;
}

} // namespace

bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x80 && byte < firstBeyondText) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isForBeginnings(const QByteArray& needle)
{
    return needle.size() < shortestAnywhere && isOfWord(needle.front());
}

PartFilters::PartFilters(const QString& folder)
    : m_file(folder)
{
}

void PartFilters::beginPiece()
{
    if (m_pieces % together == 0) {
        if (m_pieces > 0)
            m_file.write(m_file.size(), {reinterpret_cast<const char*>(m_last.data()), groupSize});
        m_last.assign(slots * together, 0);
    }
    ++m_pieces;
}

size_t PartFilters::blockOf(quint64 within)
{
    return size_t(std::min<quint64>(within / blockSize, blocks - 1));
}

double PartFilters::shareOf(const Sieve& sieve)
{
    size_t named = 0;
    for (const auto blocksOfPiece : sieve)
        named += size_t(std::popcount(blocksOfPiece));
    return sieve.empty() ? 0 : double(named) / double(sieve.size() * blocks);
}

void PartFilters::note(std::string_view text, quint64 begin, quint64 end)
{
    quint64 touched = 0;
    for (auto block = blockOf(begin); block <= blockOf(end - 1); ++block)
        touched |= quint64(1) << block;
    const auto place = (m_pieces - 1) % together;
    const auto noteOne = [&](quint32 part) { m_last[slotOf(part) * together + place] |= touched; };
    bool wasOfWord = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const bool isOf = isOfWord(text[at]);
        if (!isOf || !wasOfWord) {
            noteOne(one(text, at));
            if (at + 1 < text.size())
                noteOne(two(text, at));
        }
        if (at + 2 < text.size())
            noteOne(three(text, at));
        wasOfWord = isOf;
    }
}

PartFilters::Sieve PartFilters::sieve(const QByteArray& needle) const
{
    const auto wanted = slotsOf(needle);
    Sieve sieve(m_pieces, ~quint64(0));
    for (size_t first = 0; first < m_pieces; first += together) {
        const bool isLast = first + together >= m_pieces;
        for (const auto slot : wanted) {
            std::array<quint64, together> bits{};
            const auto found = std::span(m_last).subspan(slot * together, together);
            if (isLast)
                std::ranges::copy(found, bits.begin());
            else if (!m_file.read(first / together * groupSize + slot * sizeof(bits),
                                  {reinterpret_cast<char*>(bits.data()), sizeof(bits)}))
                bits.fill(~quint64(0));
            for (size_t at = 0; at < together && first + at < m_pieces; ++at)
                sieve[first + at] &= bits[at];
        }
    }
    return sieve;
}

} // namespace provost
