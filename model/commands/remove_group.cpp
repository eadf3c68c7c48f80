// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/remove_group.h"

#include "model/commands/question.h"
#include "model/commands/read_people.h"
#include "model/commands/role_rules.h"
#include "model/commands/save_text.h"
#include "model/commands/state_before.h"
#include "model/domain/listed.h"
#include "model/domain/rule_draft.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::RemoveGroup)
};

using Told = std::function<void(qint64)>;

constexpr int memberPage = 1000; // the most that a server sends at once
constexpr qsizetype namedAtMost = 5;

QCoro::Task<Result<QList<Membership>>> readMemberList(OpenServer at, GroupId id, Cancellation cancel, Told progress)
{
    QList<Membership> members;
    MemberQuery query;
    query.limit = memberPage;
    do {
        const auto page = co_await readMembers(at, id, query, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        members.append(page->items);
        query.after = page->next;
        progress(members.size());
    } while (!query.after.isEmpty());
    co_return members;
}

/// The rules without those that name the group: to roles that is the same as the group gone.
RuleSetDraft withoutGroup(const RuleSet& rules, const GroupId& group)
{
    auto draft = asDraft(rules);
    draft.rules.removeIf([&group](const RoleRule& rule) { return rule.groupId == group; });
    return draft;
}

QString nameOf(const Membership& member)
{
    return isolated(member.userDisplayName.isEmpty() ? member.userName : member.userDisplayName);
}

QStringList firstNames(const QList<Membership>& members)
{
    QStringList names;
    for (const auto& member : members.first(std::min(namedAtMost, members.size())))
        names.append(nameOf(member));
    if (members.size() > names.size())
        names.append(u"…"_s);
    return names;
}

/// Of `these` those who are not among `others`.
QList<Membership> notAmong(const QList<Membership>& these, const QList<Membership>& others)
{
    QSet<UserId> known;
    for (const auto& member : others)
        known.insert(member.userId);
    QList<Membership> missing;
    for (const auto& member : these) {
        if (!known.contains(member.userId))
            missing.append(member);
    }
    return missing;
}

/// Who came and who left since it was shown; empty: nobody, and it has its name still.
QString differenceBetween(const GroupRemoval& seen, const Group& now, const QList<Membership>& members)
{
    QStringList said;
    if (now.displayName != seen.group.displayName)
        said.append(GroupWords::tr("It is called %1 now.", "group").arg(isolated(now.displayName)));
    if (const auto came = notAmong(members, seen.members); !came.isEmpty())
        said.append(GroupWords::tr("%n came: %1.", "members, names", int(came.size())).arg(listed(firstNames(came))));
    if (const auto left = notAmong(seen.members, members); !left.isEmpty())
        said.append(GroupWords::tr("%n left: %1.", "members, names", int(left.size())).arg(listed(firstNames(left))));
    return said.join(u' ');
}

/// One JSON object a line: the group as SCIM has it, with all its members, and then each of these.
QByteArray restoreLines(const GroupDetail& detail, const QList<Membership>& members)
{
    auto resource = QJsonDocument::fromJson(detail.resource).object();
    QJsonArray values;
    QByteArray lines;
    for (const auto& member : members) {
        values.append(QJsonObject{{u"value"_s, member.userId.text()}, {u"display"_s, member.userDisplayName}});
        const QJsonObject line{{u"group"_s, detail.group.id.text()},
                               {u"id"_s, member.userId.text()},
                               {u"userName"_s, member.userName},
                               {u"displayName"_s, member.userDisplayName},
                               {u"since"_s, wire::timeToText(member.since)}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    resource.insert(u"members"_s, values);
    return QJsonDocument(resource).toJson(QJsonDocument::Compact) + '\n' + lines;
}

QCoro::Task<Result<void>> remove(OpenServer at, Group group, std::shared_ptr<ReadGroup> reading, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto ask = [id = group.id, version = reading->version, file = reading->restoreFile,
                      state = stateBefore(group)](AdminApi& api, Call call) {
        call.before = state;
        call.restoreFile = file;
        return api.removeGroup(id, version, std::move(call));
    };
    auto answer = at.session->call(ask);
    const auto removed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(removed.error());
    at.directory->removeGroups({group.id});
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<GroupRemoval>> readGroupRemoval(OpenServer at, Group group, Cancellation cancel)
{
    GroupRemoval removal;
    removal.group = group;
    const Told nobody = [](qint64) {}; // made here: g++ 12 loses what is made inside of an awaited expression
    auto members = co_await readMemberList(at, group.id, cancel, nobody);
    if (!members)
        co_return tl::unexpected(members.error());
    removal.members = *std::move(members);
    if (!at.isOpen())
        co_return serverClosed();
    if (!group.connectionId || !at.can().roleRules || !at.directory->may(Permission::ReadProvisioning))
        co_return removal;
    const auto rules = co_await readRoleRules(at, *group.connectionId, cancel);
    if (!rules)
        co_return tl::unexpected(rules.error());
    const auto draft = withoutGroup(*rules, group.id);
    removal.rules = rules->rules.size() - draft.rules.size();
    if (removal.rules == 0)
        co_return removal;
    const auto preview = co_await previewRoleRules(at, *group.connectionId, draft, cancel);
    if (!preview)
        co_return tl::unexpected(preview.error());
    removal.effect = preview->effect;
    co_return removal;
}

QCoro::Task<Result<void>> writeGroupRestoreFile(OpenServer at, GroupRemoval seen, QString path, Cancellation cancel,
                                                std::function<void(qint64)> progress,
                                                std::shared_ptr<ReadGroup> reading)
{
    // The version first: who joins while the members are read makes the removal fail.
    const auto detail = co_await readGroup(at, seen.group.id, cancel);
    if (!detail)
        co_return tl::unexpected(detail.error());
    const auto members = co_await readMemberList(at, seen.group.id, cancel, progress);
    if (!members)
        co_return tl::unexpected(members.error());
    if (const auto difference = differenceBetween(seen, detail->group, *members); !difference.isEmpty()) {
        if (at.isOpen())
            at.directory->upsertGroups({detail->group});
        co_return fail(ErrorKind::Precondition, seen.group.displayName, difference);
    }
    reading->version = detail->version;
    if (path.isEmpty())
        co_return Result<void>();
    const auto saved = co_await savePrivateText(path, restoreLines(*detail, *members));
    if (saved)
        reading->restoreFile = path;
    co_return saved;
}

ChangeStep removingGroup(const OpenServer& at, const Group& group, std::shared_ptr<ReadGroup> reading)
{
    ChangeStep step;
    step.subject = group.displayName;
    step.apply = [at, group, reading = std::move(reading)](const Cancellation& cancel) {
        return remove(at, group, reading, cancel);
    };
    return step;
}

} // namespace provost
