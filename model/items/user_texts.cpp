// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_texts.h"

#include "model/domain/fold.h"
#include "model/items/byte_search.h"

#include <algorithm>
#include <utility>

namespace provost {
namespace {

constexpr char endOfEntry = '\0';
constexpr char endOfLine = '\n';
constexpr qsizetype shortestAnywhere = 3; ///< bytes

/// What is not ASCII counts as a letter.
bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isForBeginnings(const QByteArray& needle)
{
    return needle.size() < shortestAnywhere && isOfWord(needle.front());
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

} // namespace

quint64 UserTexts::endOf(size_t entry) const
{
    return (entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_bytes.size()) - 1; // without its end mark
}

void UserTexts::set(UserRow row, const User& user)
{
    const auto lines = linesOf(user);
    remove(row);
    if (row >= m_entryOf.size())
        m_entryOf.resize(row + 1, nowhere);
    m_entryOf[row] = quint32(m_entries.size());
    m_entries.push_back({row, m_bytes.size()});
    m_bytes.insert(m_bytes.end(), lines.cbegin(), lines.cend());
    m_bytes.push_back(endOfEntry);
}

void UserTexts::remove(UserRow row)
{
    if (row >= m_entryOf.size() || m_entryOf[row] == nowhere)
        return;
    const auto entry = std::exchange(m_entryOf[row], nowhere);
    m_gone += endOf(entry) + 1 - m_entries[entry].begin;
    m_entries[entry].row = nowhere;
    constexpr size_t worthIt = 4 * 1024 * 1024;
    if (m_gone > worthIt && m_gone > m_bytes.size() / 4)
        compact();
}

void UserTexts::compact()
{
    std::vector<Entry> entries;
    entries.reserve(m_entries.size());
    size_t filled = 0;
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        const auto [row, begin] = m_entries[entry];
        if (row == nowhere)
            continue;
        const auto end = endOf(entry) + 1;
        std::copy(m_bytes.begin() + qptrdiff(begin), m_bytes.begin() + qptrdiff(end),
                  m_bytes.begin() + qptrdiff(filled));
        m_entryOf[row] = quint32(entries.size());
        entries.push_back({row, filled});
        filled += end - begin;
    }
    m_bytes.resize(filled);
    m_entries = std::move(entries);
    m_gone = 0;
}

std::string_view UserTexts::at(UserRow row) const
{
    if (row >= m_entryOf.size() || m_entryOf[row] == nowhere)
        return {};
    const auto entry = m_entryOf[row];
    const auto begin = m_entries[entry].begin;
    return {m_bytes.data() + begin, size_t(endOf(entry) - begin)};
}

std::string_view UserTexts::line(UserRow row, Line which) const
{
    auto text = at(row);
    for (int skipped = 0; skipped < which; ++skipped)
        text.remove_prefix(std::min(text.size(), text.find(endOfLine) + 1));
    return text.substr(0, text.find(endOfLine));
}

bool UserTexts::holds(UserRow row, const QByteArray& needle) const
{
    const auto text = at(row);
    const std::string_view wanted(needle.constData(), size_t(needle.size()));
    auto found = text.find(wanted);
    if (isForBeginnings(needle)) {
        while (found != std::string_view::npos && found > 0 && isOfWord(text[found - 1]))
            found = text.find(wanted, found + 1);
    }
    return found != std::string_view::npos;
}

RowBits UserTexts::holding(const QByteArray& needle, const std::function<bool()>& isCancelled) const
{
    RowBits rows(m_entryOf.size());
    constexpr size_t atOnce = 20'000; // entries, between two looks at whether it is still wanted
    const ByteSearch search(needle);
    const bool beginnings = isForBeginnings(needle);
    const char* bytes = m_bytes.data();
    for (size_t entry = 0; entry < m_entries.size();) {
        if (isCancelled && isCancelled())
            break;
        const auto last = std::min(m_entries.size(), entry + atOnce);
        const char* const end = bytes + endOf(last - 1);
        const char* place = search.find(bytes + m_entries[entry].begin, end);
        while (place != end) {
            const auto offset = quint64(place - bytes);
            while (entry + 1 < last && m_entries[entry + 1].begin <= offset)
                ++entry;
            if (beginnings && offset > m_entries[entry].begin && isOfWord(place[-1])) {
                place = search.find(place + 1, end);
                continue;
            }
            if (m_entries[entry].row != nowhere)
                rows.set(m_entries[entry].row);
            if (++entry == last)
                break;
            place = search.find(bytes + m_entries[entry].begin, end);
        }
        entry = last;
    }
    return rows;
}

Fit UserTexts::fitOf(UserRow row, const QByteArray& needle) const
{
    const auto text = at(row);
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
