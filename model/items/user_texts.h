// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/part_filters.h"
#include "model/items/users_query.h"
#include "model/store/row_bits.h"
#include "model/store/scratch_file.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QThreadPool;

namespace provost {

/// By what users are found, folded by searchKey() and in UTF-8, one after the other in a ScratchFile: to look through
/// all of them is to read that in pieces, on several threads where there is much, but for those of which a filter says
/// that nobody in them can hold what is looked for. Of each user the display name, the
/// user name and the external id come first, each on a line of its own, then what else identifies the user now or did
/// so before, none twice. One thread at a time.
class UserTexts
{
public:
    enum Line { Name, UserName, ExternalId };
    using IsCancelled = std::function<bool()>;
    /// `worker`: below workers(); what it is told by one is told one by one.
    using Visit = std::function<void(size_t worker, UserRow row, std::string_view text)>;
    /// With all of the processor, or with all but one of its cores, so that what is there already can be shown
    /// meanwhile.
    enum class Share { All, AllButOne };
    /// One line of everybody, to be looked at again and again.
    class Lines
    {
    public:
        [[nodiscard]] std::string_view at(UserRow row) const
        {
            return std::string_view(m_bytes).substr(m_places[row].first, m_places[row].second);
        }

    private:
        friend class UserTexts;
        std::string m_bytes;
        std::vector<std::pair<quint32, quint32>> m_places; ///< by row, with their length
    };

    /// As ScratchFile's.
    explicit UserTexts(const QString& folder = {});
    ~UserTexts();
    Q_DISABLE_COPY_MOVE(UserTexts)

    void set(UserRow row, const User& user);
    void remove(UserRow row);

    /// All lines of a user; empty where there is none.
    [[nodiscard]] std::string at(UserRow row) const;
    [[nodiscard]] static std::string_view line(std::string_view text, Line which);
    [[nodiscard]] std::string line(UserRow row, Line which) const { return std::string(line(at(row), which)); }
    [[nodiscard]] Lines lines(Line which) const;

    /// Below three bytes a needle that begins with a letter or a number is looked for at the beginnings of words alone.
    [[nodiscard]] static bool holds(std::string_view text, const QByteArray& needle);
    [[nodiscard]] bool holds(UserRow row, const QByteArray& needle) const { return holds(at(row), needle); }
    /// False: who has that row does not hold what the sieve is of.
    [[nodiscard]] bool mayHold(UserRow row, const PartFilters::Sieve& sieve) const;
    [[nodiscard]] PartFilters::Sieve sieve(const QByteArray& needle) const { return m_filters.sieve(needle); }
    /// All who hold it. Ends early, with what was found so far, when `isCancelled` says so.
    [[nodiscard]] RowBits holding(const QByteArray& needle, const IsCancelled& isCancelled,
                                  Share share = Share::All) const;
    /// The same, with their texts, in no order. An empty needle: everybody.
    void visit(const QByteArray& needle, const IsCancelled& isCancelled, const Visit& visitor,
               Share share = Share::All) const;
    [[nodiscard]] size_t workers() const;
    /// How well it fits in the lines of a user.
    [[nodiscard]] static Fit fitOf(std::string_view text, const QByteArray& needle);

private:
    [[nodiscard]] quint64 beginOf(UserRow row) const;
    void append(UserRow row, std::string_view text);
    void compact();
    [[nodiscard]] quint64 endOf(size_t piece) const;
    [[nodiscard]] std::string_view bytesIn(std::vector<char>& buffer, quint64 begin, quint64 end) const;
    [[nodiscard]] std::string_view pieceIn(std::vector<char>& buffer, size_t piece) const;
    template <class Search>
    void eachRun(size_t piece, quint64 blocks, std::vector<char>& buffer, Search search) const;

    ScratchFile m_file;
    std::vector<quint64> m_pieces; ///< where each begins
    PartFilters m_filters;         ///< of the pieces
    std::vector<quint32> m_begins; ///< by row, in steps of four bytes
    quint64 m_gone = 0;            ///< bytes of texts that are not valid any more
    std::unique_ptr<QThreadPool> m_helpers;
};

} // namespace provost
