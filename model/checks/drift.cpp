// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/drift.h"

#include "model/domain/fold.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array keyFields{PersonField::UserName, PersonField::Email, PersonField::ExternalId};

QString valueOf(const User& user, PersonField field)
{
    switch (field) {
    case PersonField::UserName:
        return user.userName;
    case PersonField::Email:
        return user.email;
    case PersonField::ExternalId:
        return user.externalId;
    case PersonField::GivenName:
        return user.givenName;
    case PersonField::FamilyName:
        return user.familyName;
    case PersonField::DisplayName:
        return user.displayName;
    case PersonField::Title:
        return user.title;
    case PersonField::Department:
        return user.department;
    case PersonField::Active:
        return user.state == UserState::Active ? u"true"_s : u"false"_s;
    }
    Q_UNREACHABLE();
}

/// As much of a text as is read of a file.
QString keyOf(const QString& text)
{
    return caseKey(QStringView(text).left(longestListed));
}

/// A person may have several email addresses; any of them is the person's.
QStringList keysOf(const User& user, PersonField field)
{
    QStringList texts{valueOf(user, field)};
    if (field == PersonField::Email)
        texts.append(user.furtherEmails);
    QStringList keys;
    for (const auto& text : texts) {
        if (auto key = keyOf(text); !key.isEmpty())
            keys.append(std::move(key));
    }
    return keys;
}

/// The lines of the file by a key; of several with the same the first.
struct Index
{
    QHash<QString, qsizetype> lines;
    qint64 twice = 0;
    qint64 without = 0;
};

Index indexBy(const IdpPeople& list, PersonField field)
{
    Index index;
    index.lines.reserve(list.people.size());
    for (qsizetype at = 0; at < list.people.size(); ++at) {
        const auto key = caseKey(list.people.at(at).value(field));
        if (key.isEmpty())
            ++index.without;
        else if (index.lines.contains(key))
            ++index.twice;
        else
            index.lines.insert(key, at);
    }
    return index;
}

qsizetype lineOf(const Index& index, const User& user, PersonField field)
{
    const auto keys = keysOf(user, field);
    for (const auto& key : keys) {
        if (const auto found = index.lines.constFind(key); found != index.lines.cend())
            return *found;
    }
    return -1;
}

/// The fields that can be keys here, the one by which most are found first.
QList<PersonField> rankKeys(const IdpPeople& list, const EachUser& users)
{
    struct Candidate
    {
        PersonField field;
        Index index;
        qint64 found = 0;
    };
    std::vector<Candidate> candidates;
    for (const auto field : keyFields) {
        if (list.fields.contains(field))
            candidates.push_back({field, indexBy(list, field)});
    }
    users([&candidates](const User& user) {
        if (user.state == UserState::Deleted)
            return;
        for (auto& candidate : candidates)
            candidate.found += lineOf(candidate.index, user, candidate.field) >= 0 ? 1 : 0;
    });
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::found);
    QList<PersonField> ranked;
    for (const auto& candidate : candidates)
        ranked.append(candidate.field);
    return ranked;
}

QString nameOf(const ListedPerson& person)
{
    const auto both = (person.value(PersonField::GivenName) + u' ' + person.value(PersonField::FamilyName)).trimmed();
    for (const auto& name : {person.value(PersonField::DisplayName), both, person.value(PersonField::UserName),
                             person.value(PersonField::Email), person.value(PersonField::ExternalId)}) {
        if (!name.isEmpty())
            return name;
    }
    return u"–"_s;
}

/// A mail address and a user name have no case; neither has what stands for a boolean.
bool isSame(PersonField field, const QString& there, const QString& here)
{
    const bool withoutCase =
        field == PersonField::UserName || field == PersonField::Email || field == PersonField::ExternalId;
    return withoutCase ? keyOf(there) == keyOf(here) : there == here.trimmed().left(longestListed);
}

QList<FieldDrift> differencesOf(const ListedPerson& person, const User& user, const QList<PersonField>& compared)
{
    QList<FieldDrift> differences;
    for (const auto field : compared) {
        const auto& there = person.value(field);
        if (there.isEmpty())
            continue;
        const auto here = valueOf(user, field);
        const bool isFurther = field == PersonField::Email && keysOf(user, field).contains(caseKey(there));
        if (!isFurther && !isSame(field, there, here))
            differences.append({field, there, here});
    }
    return differences;
}

void add(Drift& drift, DriftLine line)
{
    auto& count = line.kind == DriftLine::Kind::OnlyThere  ? drift.onlyThere
                  : line.kind == DriftLine::Kind::OnlyHere ? drift.onlyHere
                                                           : drift.differs;
    ++count;
    if (drift.lines.size() < mostDriftLines)
        drift.lines.append(std::move(line));
}

} // namespace

int Drift::unmatchedPercent() const
{
    constexpr qint64 hundred = 100;
    const auto all = onlyThere + same + differs;
    return all == 0 ? 0 : int(onlyThere * hundred / all);
}

Drift compareWithList(const IdpPeople& list, const EachUser& users, std::optional<PersonField> key)
{
    Drift drift;
    drift.keys = rankKeys(list, users);
    drift.key = key && drift.keys.contains(*key) ? *key : drift.keys.value(0, PersonField::UserName);
    for (const auto field : list.fields) {
        // Another product has ids of its own: it is compared only where it is what people are known by.
        if (field != drift.key && field != PersonField::ExternalId)
            drift.compared.append(field);
    }
    const auto index = indexBy(list, drift.key);
    drift.twice = index.twice;
    drift.without = index.without;
    std::vector<bool> met(size_t(list.people.size()), false);
    users([&](const User& user) {
        if (user.state == UserState::Deleted)
            return;
        const auto at = lineOf(index, user, drift.key);
        if (at < 0) {
            add(drift,
                {DriftLine::Kind::OnlyHere, user.displayName, valueOf(user, drift.key), 0, user.id, user.state, {}});
            return;
        }
        met.at(size_t(at)) = true;
        const auto& person = list.people.at(at);
        auto differences = differencesOf(person, user, drift.compared);
        if (differences.isEmpty())
            ++drift.same;
        else
            add(drift, {DriftLine::Kind::Differs, user.displayName, valueOf(user, drift.key), person.line, user.id,
                        user.state, std::move(differences)});
    });
    for (qsizetype at = 0; at < list.people.size(); ++at) {
        const auto& person = list.people.at(at);
        const auto folded = caseKey(person.value(drift.key));
        const bool isRepeated = !folded.isEmpty() && index.lines.value(folded) != at;
        if (!met.at(size_t(at)) && !isRepeated)
            add(drift, {DriftLine::Kind::OnlyThere, nameOf(person), person.value(drift.key), person.line, {}, {}, {}});
    }
    return drift;
}

} // namespace provost
