// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/finder.h"

#include "model/domain/fold.h"
#include "model/domain/listed.h"
#include "model/domain/request_id.h"
#include "model/domain/shown_text.h"
#include "model/items/item_cell.h"
#include "model/items/users_model.h"
#include "model/items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int rowsAtOnce = 4'000; ///< some two milliseconds
constexpr qsizetype longestFound = 160;
constexpr qsizetype longestMatch = 60;

/// Of one needle in fields that stand on lines of their own.
Fit rankIn(QStringView fields, QStringView needle)
{
    auto best = Fit::Nowhere;
    for (auto at = fields.indexOf(needle); at >= 0 && best != Fit::WholeField; at = fields.indexOf(needle, at + 1)) {
        const auto end = at + needle.size();
        const bool begins = at == 0 || fields[at - 1] == u'\n';
        const bool ends = end == fields.size() || fields[end] == u'\n';
        const auto rank = begins && ends                       ? Fit::WholeField
                          : begins                             ? Fit::FieldBegins
                          : !fields[at - 1].isLetterOrNumber() ? Fit::WordBegins
                                                               : Fit::Somewhere;
        best = std::min(best, rank);
    }
    return best;
}

bool holdsAll(QStringView fields, const QList<QStringView>& parts)
{
    return std::ranges::all_of(parts, [fields](QStringView part) { return fields.contains(part); });
}

QString shortened(const QString& text)
{
    return plainText(text, longestFound);
}

QString headingOf(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::User:
        return Finder::tr("Users");
    case Found::Kind::Group:
        return Finder::tr("Groups");
    default:
        return Finder::tr("Connections");
    }
}

} // namespace

Finder::Finder(const Directory& directory, std::shared_ptr<const Dictionary> dictionary, QList<List> lists,
               QList<Deed> deeds, QObject* parent)
    : QAbstractListModel(parent)
    , m_directory(directory)
    , m_dictionary(std::move(dictionary))
    , m_lists(std::move(lists))
    , m_deeds(std::move(deeds))
{
    m_next.setInterval(0);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Finder::lookOn);
    connect(&m_users, &QFutureWatcher<BestUsers>::finished, this, [this] {
        if (m_isWaiting)
            lookOn();
    });
    const auto again = [this] {
        if (isSearching())
            begin(); // rows have moved under it
    };
    for (const auto& list : std::as_const(m_lists)) {
        if (list.users)
            connect(list.users, &UserSearch::renewed, this, &Finder::beginAgain);
        if (!list.rows)
            continue;
        connect(list.rows, &QAbstractItemModel::rowsInserted, this, again);
        connect(list.rows, &QAbstractItemModel::rowsRemoved, this, again);
    }
    begin();
    finish();
}

void Finder::setQuery(const QString& text)
{
    m_query = text;
    m_restarts = 0;
    begin();
}

/// Users are not what they were. Where they change all the time, what was found a moment ago has to do.
void Finder::beginAgain()
{
    constexpr int most = 2;
    if (m_isWaiting && !m_isAsked)
        m_next.start(); // it was waited for that
    else if (isSearching() && m_restarts++ < most)
        begin();
}

void Finder::begin()
{
    m_pasted = understand(m_query);
    m_needles.clear();
    for (const auto& term : std::as_const(m_pasted.terms))
        m_needles.append(searchKey(term));
    m_list = 0;
    m_row = 0;
    m_hits = QList<Hits>(m_lists.size());
    m_users.cancel();
    m_users.setFuture({});
    m_isAsked = false;
    m_isWaiting = false;
    m_next.start();
}

void Finder::lookOn()
{
    int left = m_needles.isEmpty() ? 0 : rowsAtOnce;
    while (left > 0 && m_list < m_lists.size()) {
        const auto& list = m_lists.at(m_list);
        m_isWaiting = list.users && m_directory.may(list.needs) && !takeUsers(*list.users, m_hits[m_list]);
        if (m_isWaiting)
            return;
        const int rows = list.rows && m_directory.may(list.needs) ? list.rows->rowCount() : 0;
        const int end = std::min(rows, m_row + left);
        left -= end - m_row;
        for (; m_row < end; ++m_row)
            lookAt(*list.rows, m_row, list.kind, m_hits[m_list]);
        if (m_row < rows)
            break;
        ++m_list;
        m_row = 0;
    }
    if (m_needles.isEmpty() || m_list == m_lists.size())
        finish();
    else
        m_next.start();
}

bool Finder::takeUsers(UserSearch& users, Hits& hits)
{
    if (!m_isAsked && users.isFarBehind())
        return false;
    if (!m_isAsked) {
        const bool isWhole = m_pasted.kind != PastedText::Kind::Words;
        m_isAsked = true;
        m_users.setFuture(users.best(m_needles, isWhole, mostOfAKind));
    }
    if (!m_users.isFinished())
        return false;
    if (m_users.future().resultCount() == 0)
        return true;
    const auto found = m_users.result();
    hits.count = found.count;
    for (const auto& hit : found.best) {
        const auto user = m_directory.users().at(hit.row);
        if (!user)
            continue;
        hits.best.append({m_pasted.kind == PastedText::Kind::Words ? hit.fit : Fit::WholeField,
                          user->displayName,
                          {Found::Kind::User, user->id.text(), shortened(user->displayName),
                           shortened(user->email.isEmpty() ? user->userName : user->email)}});
    }
    return true;
}

void Finder::lookAt(const QAbstractItemModel& rows, int row, Found::Kind kind, Hits& hits) const
{
    const auto first = rows.index(row, 0);
    const auto rank = rankOf(first.data(SearchRole).toString());
    if (rank == Fit::Nowhere)
        return;
    ++hits.count;
    const auto name = first.data().toString();
    keep(hits,
         {rank,
          name,
          {kind, first.data(IdRole).toString(), shortened(name), shortened(first.data(SecondLineRole).toString())}});
}

Fit Finder::rankOf(const QString& folded) const
{
    if (m_pasted.kind == PastedText::Kind::Words) {
        const auto& words = m_needles.constFirst();
        const auto whole = rankIn(folded, words);
        if (whole != Fit::Nowhere || !words.contains(u' '))
            return whole;
        return holdsAll(folded, QStringView(words).split(u' ', Qt::SkipEmptyParts)) ? Fit::AllWords : Fit::Nowhere;
    }
    // An identifier means one thing: something that only holds it in the middle is another one.
    const bool isMeant = std::ranges::any_of(
        m_needles, [&folded](const QString& needle) { return rankIn(folded, needle) <= Fit::FieldBegins; });
    return isMeant ? Fit::WholeField : Fit::Nowhere;
}

/// Of a group: how many are in it. Of a user: the state of one who is not active, and by what it was found where its
/// name does not show it. Of both: which connection it came through where there are several.
Found Finder::told(Found found) const
{
    const auto connectionOf = [this](const auto& record) {
        if (m_directory.connections().size() <= 1)
            return QString();
        return record.connectionId ? shortened(record.connectionName) : tr("without connection");
    };
    QStringList parts;
    if (const auto group = found.kind == Found::Kind::Group ? m_directory.group(GroupId(found.id)) : std::nullopt)
        parts = {words::grouped(tr("%n member(s)", nullptr, int(group->members)), group->members),
                 connectionOf(*group)};
    const auto user = found.kind == Found::Kind::User ? m_directory.user(UserId(found.id)) : std::nullopt;
    if (user && user->state != UserState::Active)
        parts.append(stateWord(user->state));
    if (user)
        parts += {matchOf(*user), found.note, connectionOf(*user)};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        found.note = parts.join(tr(" · ", "between facts"));
    return found;
}

QString Finder::matchOf(const User& user) const
{
    const auto names = searchKey(
        QStringList{user.displayName, user.givenName, user.familyName, user.userName, user.email}.join(u'\n'));
    for (const auto& needle : m_needles) {
        if (names.contains(needle))
            return {};
        if (const auto further = furtherMatch(user, needle))
            return tr("also %1", "a further email of somebody").arg(isolated(*further, longestMatch));
        if (searchKey(user.externalId).contains(needle))
            return tr("external id %1").arg(isolated(user.externalId, longestMatch));
        if (searchKey(user.id.text()).contains(needle))
            return tr("id %1").arg(isolated(user.id.text(), longestMatch));
        if (const auto former = formerMatch(user, needle))
            return tr("formerly %1", "an identifier").arg(isolated(former->value, longestMatch));
    }
    return {};
}

void Finder::keep(Hits& hits, Hit hit)
{
    const auto isBefore = [](const Hit& a, const Hit& b) {
        return std::pair(a.rank, QStringView(a.order)) < std::pair(b.rank, QStringView(b.order));
    };
    auto& best = hits.best;
    if (best.size() == mostOfAKind && !isBefore(hit, best.constLast()))
        return;
    best.insert(std::ranges::upper_bound(std::as_const(best), hit, isBefore), hit);
    if (best.size() > mostOfAKind)
        best.removeLast();
}

Finder::Hits Finder::deeds(bool places) const
{
    Hits hits;
    for (const auto& deed : m_deeds) {
        if (deed.isPlace != places)
            continue;
        const Hit hit{m_needles.isEmpty() ? Fit::WholeField : rankOf(searchKey(deed.text)),
                      {},
                      {Found::Kind::Deed, deed.id, deed.text, {}}};
        if (hit.rank == Fit::Nowhere)
            continue;
        ++hits.count;
        if (m_needles.isEmpty())
            hits.best.append(hit);
        else
            keep(hits, hit);
    }
    return hits;
}

Finder::Hits Finder::explanations() const
{
    Hits hits;
    if (m_needles.isEmpty())
        return hits;
    const auto add = [&hits](const DictionaryEntry& entry, Fit rank) {
        ++hits.count;
        auto codes = entry.codes;
        codes.removeIf([&entry](const QString& code) { return entry.title().startsWith(code); });
        keep(hits, {rank, {}, {Found::Kind::Explanation, entry.id, entry.title(), shortened(listed(codes))}});
    };
    const auto named = m_dictionary->inText(m_query);
    for (const auto* entry : named)
        add(*entry, Fit::WholeField);
    if (!named.isEmpty() || m_pasted.kind != PastedText::Kind::Words)
        return hits;
    for (const auto& entry : m_dictionary->entries()) {
        const auto rank = rankOf(searchKey(entry.title() + u'\n' + entry.codes.join(u'\n')));
        if (rank != Fit::Nowhere)
            add(entry, rank);
    }
    return hits;
}

/// The ids of requests that were pasted: in the form of the server's, and what may be one that a client brought where
/// it is nothing else.
QStringList Finder::requestIds() const
{
    constexpr qsizetype shortestGiven = 16;
    constexpr qsizetype longestGiven = 64;
    QStringList ids;
    for (const auto& term : m_pasted.terms) {
        if (timeOfRequestId(term))
            ids.append(term);
    }
    const bool isFound = std::ranges::any_of(m_hits, [](const Hits& hits) { return !hits.best.isEmpty(); });
    if (!ids.isEmpty() || isFound || m_pasted.terms.size() != 1)
        return ids;
    const auto& only = m_pasted.terms.constFirst();
    const bool mayBe = only.size() >= shortestGiven && only.size() <= longestGiven &&
                       std::ranges::any_of(only, [](QChar c) { return c.isDigit(); }) &&
                       std::ranges::all_of(only, [](QChar c) {
                           return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
                       });
    return mayBe ? QStringList{only} : QStringList();
}

/// What leads to the requests about it: to those of the first user, to the one whose id was pasted, and
/// else to those that hold the text itself.
QList<Found> Finder::requests() const
{
    QList<Found> lines;
    if (m_needles.isEmpty() || !m_directory.may(Permission::ReadEvents))
        return lines;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists.at(i).kind != Found::Kind::User || m_hits.at(i).best.isEmpty())
            continue;
        const auto& user = m_hits.at(i).best.constFirst().found;
        lines.append(
            {Found::Kind::Requests, user.id, tr("Show all activity of %1", "user").arg(isolated(user.text)), {}});
    }
    const auto ids = requestIds();
    for (const auto& id : ids)
        lines.append({Found::Kind::Request, id, tr("Show the request %1").arg(isolated(id)), {}});
    const auto& term = m_pasted.terms.constFirst();
    if (ids.contains(term))
        return lines;
    lines.append({Found::Kind::Requests, {}, tr("Search the activity for %1").arg(isolated(term, 60)), {}, term});
    return lines;
}

QList<Found> Finder::linesOfPasted() const
{
    QList<Found> lines;
    for (const auto& hits : m_hits) {
        for (const auto& hit : hits.best)
            lines.append(told(hit.found));
    }
    if (!lines.isEmpty())
        lines.prepend({Found::Kind::Heading, {}, tr("Found in the pasted text"), {}});
    return lines;
}

QList<Found> Finder::linesOfWords() const
{
    struct Section
    {
        QString heading;
        Hits hits;
    };
    QList<Section> sections;
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        sections.append({headingOf(m_lists.at(i).kind), m_hits.at(i)});
    sections.append({tr("Go to"), deeds(true)});
    sections.append({tr("Commands"), deeds(false)});
    sections.removeIf([](const Section& section) { return section.hits.best.isEmpty(); });
    std::ranges::stable_sort(sections, {}, [](const Section& section) { return section.hits.best.constFirst().rank; });
    QList<Found> lines;
    for (const auto& section : std::as_const(sections)) {
        const auto kept = section.hits.best.size();
        const auto count =
            kept < section.hits.count
                ? tr("%1 of %2", "so many shown of so many").arg(words::number(kept), words::number(section.hits.count))
                : QString();
        lines.append({Found::Kind::Heading, {}, section.heading, count});
        for (const auto& hit : section.hits.best)
            lines.append(told(hit.found));
    }
    return lines;
}

void Finder::finish()
{
    m_next.stop();
    auto lines = m_pasted.kind == PastedText::Kind::Words || m_needles.isEmpty() ? linesOfWords() : linesOfPasted();
    if (const auto meanings = explanations(); !meanings.best.isEmpty()) {
        lines.append({Found::Kind::Heading, {}, tr("What it means"), {}});
        for (const auto& hit : meanings.best)
            lines.append(hit.found);
    }
    if (const auto about = requests(); !about.isEmpty()) {
        lines.append({Found::Kind::Heading, {}, tr("Activity"), {}});
        lines += about;
    }
    beginResetModel(); // a short list, and another question
    m_found = lines;
    endResetModel();
    Q_EMIT finished();
}

int Finder::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant Finder::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::AccessibleTextRole:
        return found.note.isEmpty() ? found.text
                                    : tr("%1, %2", "name, what tells it from others").arg(found.text, found.note);
    case KindRole:
        return QVariant::fromValue(found.kind);
    case NoteRole:
        return found.note;
    case IdRole:
        return found.id;
    default:
        return {};
    }
}

Qt::ItemFlags Finder::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_found.at(index.row()).kind == Found::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace provost
