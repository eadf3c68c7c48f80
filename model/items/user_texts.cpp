// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_texts.h"

#include "model/domain/fold.h"
#include "model/items/byte_search.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <utility>

namespace provost {
namespace {

constexpr char endOfEntry = '\0';
constexpr char endOfLine = '\n';
constexpr quint32 nowhere = ~quint32(0);
constexpr quint32 step = 4;                        ///< bytes; each text begins at a multiple of it
constexpr auto pieceSize = PartFilters::pieceSize; ///< read at once it fits the processor's cache
constexpr int worthWhole = 40;                     ///< blocks of a piece, from which on it is quicker to read all of it
constexpr size_t mostWorkers = 4;
constexpr size_t piecesWorthSharing = 8;
/// Before each text stands its row, three bits in a byte, made of bytes that no text has.
constexpr size_t rowSize = 9;
constexpr unsigned char firstOfRow = 0xF8;
constexpr char noRow = '\xC0'; ///< in place of its first byte: that text is not valid any more

std::array<char, rowSize> codeOf(UserRow row)
{
    std::array<char, rowSize> code{};
    for (auto byte = code.rbegin(); byte != code.rend(); ++byte, row >>= 3)
        *byte = char(firstOfRow | (row & 7U));
    return code;
}

UserRow rowFrom(const char* code)
{
    UserRow row = 0;
    for (size_t at = 0; at < rowSize; ++at)
        row = (row << 3) | (static_cast<unsigned char>(code[at]) & 7U);
    return row;
}

QByteArray folded(const QString& text)
{
    auto bytes = searchKey(text).toUtf8();
    std::ranges::replace(bytes, endOfEntry, ' ');
    std::ranges::replace(bytes, endOfLine, ' ');
    return bytes;
}

/// Whether `part` is there as whole words.
bool holdsWords(const QByteArray& text, const QByteArray& part)
{
    for (auto at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const auto end = at + part.size();
        if ((at == 0 || !isOfWord(text[at - 1])) && (end == text.size() || !isOfWord(text[end])))
            return true;
    }
    return false;
}

QByteArray linesOf(const User& user)
{
    QByteArrayList lines{folded(user.displayName), folded(user.userName), folded(user.externalId)};
    for (const auto& name : {user.givenName, user.familyName}) {
        const auto line = folded(name);
        if (!line.isEmpty() && !holdsWords(lines.constFirst(), line))
            lines.append(line);
    }
    const auto add = [&lines](const QString& text) {
        const auto line = folded(text);
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    };
    add(user.email);
    add(user.id.text());
    for (const auto& email : user.furtherEmails)
        add(email);
    for (const auto& former : user.former)
        add(former.value);
    return lines.join(endOfLine);
}

/// Where the text of which a byte at `place` is a part begins, with its row.
const char* entryOf(const char* begin, const char* place)
{
    while (place > begin && place[-1] != endOfEntry)
        --place;
    return place;
}

/// Everybody in a piece who holds the needle.
template <class Visitor>
void searchPiece(std::string_view piece, const ByteSearch& search, bool beginnings, Visitor visitor)
{
    if (piece.empty())
        return;
    const char* const end = piece.data() + piece.size();
    const char* place = search.find(piece.data(), end);
    while (place != end) {
        const char* const entry = entryOf(piece.data(), place);
        const char* const text = entry + rowSize;
        if (beginnings && place > text && isOfWord(place[-1])) {
            place = search.find(place + 1, end);
            continue;
        }
        const auto* textEnd = static_cast<const char*>(std::memchr(place, endOfEntry, size_t(end - place)));
        if (!textEnd)
            return; // could not be read
        if (*entry != noRow)
            visitor(rowFrom(entry), std::string_view(text, size_t(textEnd - text)));
        place = search.find(textEnd, end);
    }
}

/// Everybody in it.
template <class Visitor>
void walkPiece(std::string_view piece, Visitor visitor)
{
    for (size_t at = 0; at + rowSize < piece.size();) {
        if (piece[at] == endOfEntry) {
            ++at;
            continue;
        }
        const auto end = piece.find(endOfEntry, at + rowSize);
        if (end == std::string_view::npos)
            return;
        if (piece[at] != noRow)
            visitor(rowFrom(piece.data() + at), piece.substr(at + rowSize, end - at - rowSize));
        at = end + 1;
    }
}

} // namespace

UserTexts::UserTexts(const QString& folder)
    : m_file(folder)
    , m_filters(folder)
    , m_helpers(std::make_unique<QThreadPool>())
{
    m_helpers->setMaxThreadCount(int(mostWorkers));
}

UserTexts::~UserTexts() = default;

quint64 UserTexts::beginOf(UserRow row) const
{
    return quint64(m_begins[row]) * step;
}

void UserTexts::append(UserRow row, std::string_view text)
{
    Q_ASSERT(row < 1U << (3 * rowSize));
    const auto code = codeOf(row);
    std::string entry(code.data(), code.size());
    entry += text;
    entry.append(step - entry.size() % step, endOfEntry);
    const auto begin = m_file.size();
    if (m_pieces.empty() || begin + entry.size() - m_pieces.back() > pieceSize) {
        m_filters.beginPiece();
        m_pieces.push_back(begin);
    }
    m_file.write(begin, entry);
    const auto within = begin - m_pieces.back();
    m_filters.note(text, within, within + entry.size());
    if (row >= m_begins.size())
        m_begins.resize(row + 1, nowhere);
    m_begins[row] = quint32(begin / step);
}

void UserTexts::set(UserRow row, const User& user)
{
    const auto lines = linesOf(user);
    const std::string_view text(lines.constData(), size_t(lines.size()));
    if (row < m_begins.size() && m_begins[row] != nowhere && at(row) == text)
        return;
    remove(row);
    append(row, text);
}

void UserTexts::remove(UserRow row)
{
    if (row >= m_begins.size() || m_begins[row] == nowhere)
        return;
    m_gone += at(row).size() + rowSize + 1;
    m_file.write(beginOf(row), {&noRow, 1});
    m_begins[row] = nowhere;
    constexpr quint64 worthIt = 4 * 1024 * 1024;
    if (m_gone > worthIt && m_gone > m_file.size() / 4)
        compact();
}

void UserTexts::compact()
{
    auto pieces = std::exchange(m_pieces, {});
    const auto old = std::exchange(m_file, ScratchFile(m_file.folder()));
    m_filters = PartFilters(m_file.folder());
    pieces.push_back(old.size());
    std::vector<char> buffer;
    for (size_t piece = 0; piece + 1 < pieces.size(); ++piece) {
        buffer.resize(size_t(pieces[piece + 1] - pieces[piece]));
        if (old.read(pieces[piece], buffer))
            walkPiece({buffer.data(), buffer.size()},
                      [this](UserRow row, std::string_view text) { append(row, text); });
    }
    m_gone = 0;
}

quint64 UserTexts::endOf(size_t piece) const
{
    return piece + 1 < m_pieces.size() ? m_pieces[piece + 1] : m_file.size();
}

/// What could not be read: nothing.
std::string_view UserTexts::bytesIn(std::vector<char>& buffer, quint64 begin, quint64 end) const
{
    const auto size = size_t(end - begin);
    if (buffer.size() < size)
        buffer.resize(size);
    const bool isRead = m_file.read(begin, {buffer.data(), size});
    return isRead ? std::string_view(buffer.data(), size) : std::string_view();
}

std::string_view UserTexts::pieceIn(std::vector<char>& buffer, size_t piece) const
{
    return bytesIn(buffer, m_pieces[piece], endOf(piece));
}

std::string UserTexts::at(UserRow row) const
{
    if (row >= m_begins.size() || m_begins[row] == nowhere)
        return {};
    const auto begin = beginOf(row) + rowSize;
    std::array<char, 256> first; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    for (std::string text;; text.append(first.data(), first.size())) {
        const auto from = begin + text.size();
        const auto size = size_t(std::min<quint64>(first.size(), m_file.size() - from));
        if (size == 0 || !m_file.read(from, {first.data(), size}))
            return {};
        if (const auto* end = std::memchr(first.data(), endOfEntry, size))
            return text.append(first.data(), size_t(static_cast<const char*>(end) - first.data()));
        if (size < first.size())
            return {};
    }
}

std::string_view UserTexts::line(std::string_view text, Line which)
{
    for (int skipped = 0; skipped < which; ++skipped)
        text.remove_prefix(std::min(text.size(), text.find(endOfLine) + 1));
    return text.substr(0, text.find(endOfLine));
}

UserTexts::Lines UserTexts::lines(Line which) const
{
    Lines all;
    all.m_places.resize(m_begins.size());
    std::vector<char> buffer;
    for (size_t piece = 0; piece < m_pieces.size(); ++piece) {
        walkPiece(pieceIn(buffer, piece), [&](UserRow row, std::string_view text) {
            const auto found = line(text, which);
            all.m_places[row] = {quint32(all.m_bytes.size()), quint32(found.size())};
            all.m_bytes += found;
        });
    }
    return all;
}

bool UserTexts::holds(std::string_view text, const QByteArray& needle)
{
    const std::string_view wanted(needle.constData(), size_t(needle.size()));
    auto found = text.find(wanted);
    if (isForBeginnings(needle)) {
        while (found != std::string_view::npos && found > 0 && isOfWord(text[found - 1]))
            found = text.find(wanted, found + 1);
    }
    return found != std::string_view::npos;
}

bool UserTexts::mayHold(UserRow row, const PartFilters::Sieve& sieve) const
{
    if (row >= m_begins.size() || m_begins[row] == nowhere)
        return false;
    const auto begin = beginOf(row);
    const auto piece = size_t(std::ranges::upper_bound(m_pieces, begin) - m_pieces.begin()) - 1;
    return ((sieve[piece] >> PartFilters::blockOf(begin - m_pieces[piece])) & 1) != 0;
}

size_t UserTexts::workers() const
{
    return m_pieces.size() < piecesWorthSharing
               ? 1
               : std::clamp<size_t>(size_t(QThread::idealThreadCount()), 1, mostWorkers);
}

/// Blocks that follow each other are read as one. Whoever holds what they were chosen for lies whole in such a run; of
/// others there may be the end at its beginning, which is left out, and the beginning at its end.
template <class Search>
void UserTexts::eachRun(size_t piece, quint64 blocks, std::vector<char>& buffer, Search search) const
{
    while (blocks != 0) {
        const auto first = std::countr_zero(blocks);
        const auto end = first + std::countr_one(blocks >> first);
        blocks = end < int(PartFilters::blocks) ? blocks >> end << end : 0;
        const auto from = m_pieces[piece] + quint64(first) * PartFilters::blockSize;
        const auto to = end < int(PartFilters::blocks)
                            ? std::min(endOf(piece), m_pieces[piece] + quint64(end) * PartFilters::blockSize)
                            : endOf(piece);
        const quint64 before = first > 0 ? 1 : 0;
        auto bytes = bytesIn(buffer, from - before, to);
        if (before > 0)
            bytes.remove_prefix(std::min(bytes.size(), bytes.find(endOfEntry)));
        search(bytes);
    }
}

void UserTexts::visit(const QByteArray& needle, const IsCancelled& isCancelled, const Visit& visitor, Share share) const
{
    if (needle.contains(endOfEntry))
        return; // no text has it
    const auto search = needle.isEmpty() ? std::nullopt : std::optional(ByteSearch(needle));
    const bool beginnings = search && isForBeginnings(needle);
    const auto sieve = m_filters.sieve(needle);
    std::atomic<size_t> next = 0;
    const auto work = [&](size_t worker) {
        std::vector<char> buffer;
        const auto found = [&](UserRow row, std::string_view text) { visitor(worker, row, text); };
        for (auto piece = next++; piece < m_pieces.size() && !(isCancelled && isCancelled()); piece = next++) {
            if (!search)
                walkPiece(pieceIn(buffer, piece), found);
            else if (std::popcount(sieve[piece]) >= worthWhole)
                searchPiece(pieceIn(buffer, piece), *search, beginnings, found);
            else
                eachRun(piece, sieve[piece], buffer,
                        [&](std::string_view bytes) { searchPiece(bytes, *search, beginnings, found); });
        }
    };
    const auto cores = size_t(QThread::idealThreadCount());
    const auto all = share == Share::All ? workers() : std::clamp<size_t>(cores - 1, 1, workers());
    for (size_t worker = 1; worker < all; ++worker)
        m_helpers->start([&work, worker] { work(worker); });
    work(0);
    m_helpers->waitForDone();
}

RowBits UserTexts::holding(const QByteArray& needle, const IsCancelled& isCancelled, Share share) const
{
    std::vector<RowBits> found(workers(), RowBits(m_begins.size()));
    const auto take = [&found](size_t worker, UserRow row, std::string_view) { found[worker].set(row); };
    visit(needle, isCancelled, take, share);
    for (size_t worker = 1; worker < found.size(); ++worker)
        found.front() |= found[worker];
    return found.front();
}

Fit UserTexts::fitOf(std::string_view text, const QByteArray& needle)
{
    const std::string_view wanted(needle.constData(), size_t(needle.size()));
    const auto nameEnds = std::min(text.size(), text.find(endOfLine));
    auto best = Fit::Nowhere;
    for (auto at = text.find(wanted); at != std::string_view::npos && best != Fit::WholeField;
         at = text.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool begins = at == 0 || text[at - 1] == endOfLine;
        const bool ends = end == text.size() || text[end] == endOfLine;
        const bool beginsWord = begins || !isOfWord(text[at - 1]);
        const bool isWordOfName = end <= nameEnds && beginsWord && (ends || !isOfWord(text[end]));
        const auto fit = (begins && ends) || isWordOfName ? Fit::WholeField
                         : begins                         ? Fit::FieldBegins
                         : beginsWord                     ? Fit::WordBegins
                         : isForBeginnings(needle)        ? Fit::Nowhere
                                                          : Fit::Somewhere;
        best = std::min(best, fit);
    }
    return best;
}

} // namespace provost
