// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_members.h"

#include "model/commands/question.h"
#include "model/domain/listed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Some servers take no more changes than that in one request.
constexpr qsizetype atOnce = 100;

struct Person
{
    UserId id;
    QString name;
};

enum class Way { In, Out };

/// For the journal: which group that was.
QByteArray groupBefore(const Group& group)
{
    return QJsonDocument(QJsonObject{{u"id"_s, group.id.text()}, {u"displayName"_s, group.displayName}})
        .toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<void>> changeOnce(OpenServer at, Group group, QList<UserId> people, Way way)
{
    const MemberChange change{way == Way::In ? people : QList<UserId>(), way == Way::Out ? people : QList<UserId>()};
    const auto ask = [change, id = group.id, before = groupBefore(group)](AdminApi& api, Call call) {
        call.before = before;
        return api.changeMembers(id, change, std::move(call));
    };
    // Awaited even where the person cancels: what the server did has to be known.
    const auto changed = co_await question<void>(at, ask, Cancellation());
    if (!changed || !at.isOpen())
        co_return changed;
    const auto read = [id = group.id](AdminApi& api, Call call) { return api.group(id, std::move(call)); };
    const auto now = co_await question<GroupDetail>(at, read, Cancellation());
    if (now && at.isOpen())
        at.directory->upsertGroups({now->group});
    co_return Result<void>();
}

/// Those of `people` who are not in the group by its own list. Where that cannot be had, all of them.
QCoro::Task<QList<UserId>> notYetIn(OpenServer at, GroupId group, QList<UserId> people)
{
    const auto read = [group](AdminApi& api, Call call) { return api.members(group, {}, std::move(call)); };
    const auto members = co_await question<Page<Membership>>(at, read, Cancellation());
    if (!members)
        co_return people;
    QSet<UserId> known;
    for (const auto& member : members->items)
        known.insert(member.userId);
    people.removeIf([&known](const UserId& id) { return known.contains(id); });
    co_return people;
}

using Changed = std::shared_ptr<QList<UserId>>;

/// Whom it changed, and so whom the way back is about, is in `changed` afterwards: who was in the group before stays.
QCoro::Task<Result<void>> changeNoting(OpenServer at, Group group, QList<UserId> people, Way way, Changed changed)
{
    if (way == Way::In)
        people = co_await notYetIn(at, group.id, people);
    if (!at.isOpen())
        co_return serverClosed();
    if (people.isEmpty())
        co_return Result<void>();
    const auto done = co_await changeOnce(at, group, people, way);
    if (done)
        *changed = people;
    co_return done;
}

QCoro::Task<Result<void>> changeBack(OpenServer at, Group group, Changed changed, Way way)
{
    if (changed->isEmpty())
        co_return Result<void>();
    co_return co_await changeOnce(at, group, *changed, way);
}

QList<ChangeStep> stepsTo(Way way, const OpenServer& at, const Group& group, const QList<Person>& people)
{
    const auto back = way == Way::In ? Way::Out : Way::In;
    QList<ChangeStep> steps;
    for (qsizetype from = 0; from < people.size(); from += atOnce) {
        const auto part = people.mid(from, atOnce);
        QList<UserId> ids;
        QStringList names;
        for (const auto& person : part) {
            ids.append(person.id);
            names.append(person.name);
        }
        const auto changed = std::make_shared<QList<UserId>>();
        steps.append(
            {listed(names),
             [at, group, ids, way, changed](const Cancellation&) { return changeNoting(at, group, ids, way, changed); },
             [at, group, changed, back](const Cancellation&) { return changeBack(at, group, changed, back); }});
    }
    return steps;
}

} // namespace

QList<ChangeStep> addingMembers(const OpenServer& at, const Group& group, const QList<User>& users)
{
    QList<Person> people;
    std::ranges::transform(users, std::back_inserter(people),
                           [](const User& user) { return Person{user.id, user.displayName}; });
    return stepsTo(Way::In, at, group, people);
}

QList<ChangeStep> removingMembers(const OpenServer& at, const Group& group, const QList<Membership>& members)
{
    QList<Person> people;
    std::ranges::transform(members, std::back_inserter(people),
                           [](const Membership& member) { return Person{member.userId, member.userDisplayName}; });
    return stepsTo(Way::Out, at, group, people);
}

} // namespace provost
