// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/scratch_file.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace provost {

/// What is not ASCII counts as a letter; what is no text in UTF-8 does not.
[[nodiscard]] bool isOfWord(char c);
/// Below three bytes a needle that begins with a letter or a number is looked for at the beginnings of words alone.
[[nodiscard]] bool isForBeginnings(const QByteArray& needle);

/// In which blocks of very many texts a needle may be: texts lie one after the other in pieces, and for each piece
/// there is a table in a ScratchFile that has, by a hash of each part of three bytes, a bit for each block of the piece
/// in which that part is. So do one or two bytes that begin a word or are of none. A block that is not named has
/// nothing of the needle, one that is may have none of it. One thread writes, and nobody reads meanwhile.
class PartFilters
{
public:
    static constexpr size_t blocks = 64;                     ///< of a piece
    static constexpr quint64 blockSize = 4 * 1024;           ///< bytes; the last block takes what is beyond
    static constexpr quint64 pieceSize = blocks * blockSize; ///< bytes
    /// By piece a bit for each block, the lowest one first.
    using Sieve = std::vector<quint64>;

    /// As ScratchFile's.
    explicit PartFilters(const QString& folder = {});

    /// From now on texts are of another piece.
    void beginPiece();
    /// A text whose bytes lie from `begin` to before `end` in the piece: each block that it touches has all its parts.
    void note(std::string_view text, quint64 begin, quint64 end);
    /// Nothing that is empty is sieved: all bits are set.
    [[nodiscard]] Sieve sieve(const QByteArray& needle) const;
    /// Which part of all blocks is named.
    [[nodiscard]] static double shareOf(const Sieve& sieve);
    /// The block that begins at `within` the piece or before.
    [[nodiscard]] static size_t blockOf(quint64 within);

private:
    ScratchFile m_file;          ///< of some pieces at a time, but the last ones
    std::vector<quint64> m_last; ///< of those
    size_t m_pieces = 0;
};

} // namespace provost
