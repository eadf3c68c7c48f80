// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/leaver.h"

#include "model/commands/read_detail.h"
#include "model/commands/read_people.h"
#include "model/commands/user_states.h"
#include "model/domain/fold.h"
#include "model/items/role_words.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "model/store/off_thread.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using FactKind = LeaverFact::Kind;

struct LeaverWords
{
    Q_DECLARE_TR_FUNCTIONS(Leaver)
};

LeaverFact signInFact(const User& user, const QDateTime& now)
{
    const auto what = LeaverWords::tr("Sign-in");
    switch (user.state) {
    case UserState::Active:
        return {FactKind::Still, what, LeaverWords::tr("The user is active and may sign in.")};
    case UserState::Suspended:
        return {FactKind::Gone, what,
                LeaverWords::tr("Refused: the user is suspended, last changed on %1.")
                    .arg(words::exactly(user.changedAt, now))};
    case UserState::Deleted:
        break;
    }
    return {FactKind::Gone, what,
            LeaverWords::tr("Refused: the user was deleted on %1.")
                .arg(user.deletedAt ? words::exactly(*user.deletedAt, now) : LeaverWords::tr("an unknown day"))};
}

LeaverFact sessionsFact(const UserSessions& sessions)
{
    const auto what = LeaverWords::tr("Sessions");
    if (!sessions.kept)
        return {FactKind::NotTold, what,
                LeaverWords::tr("Not told by this server: its product keeps sessions to itself.")};
    if (sessions.live > 0)
        return {FactKind::Still, what,
                LeaverWords::tr("%n session(s) still live.", nullptr, static_cast<int>(sessions.live))};
    return {FactKind::Gone, what, LeaverWords::tr("No session is live.")};
}

LeaverFact groupsFact(const LeaverEvidence& evidence)
{
    const auto what = LeaverWords::tr("Groups");
    if (evidence.groups.isEmpty())
        return {FactKind::Gone, what, LeaverWords::tr("In no group.")};
    QStringList names;
    for (const auto& group : evidence.groups)
        names.append(group.groupName);
    const auto count = static_cast<int>(names.size());
    const auto kind = evidence.user.state == UserState::Active ? FactKind::Still : FactKind::Gone;
    const auto text =
        evidence.user.state == UserState::Active
            ? LeaverWords::tr("Still in %n group(s): %1.", nullptr, count)
            : LeaverWords::tr("In %n group(s), which give nothing while the user is not active: %1.", nullptr, count);
    return {kind, what, text.arg(words::listed(names))};
}

QList<LeaverFact> otherFacts(const QList<User>& others)
{
    const auto what = LeaverWords::tr("Elsewhere");
    if (others.isEmpty())
        return {{FactKind::Gone, what, LeaverWords::tr("No other user has this address or user name.")}};
    QList<LeaverFact> facts;
    for (const auto& other : others) {
        const auto where = other.connectionId ? other.connectionName : LeaverWords::tr("no connection");
        facts.append({other.state == UserState::Active ? FactKind::Still : FactKind::Gone, what,
                      LeaverWords::tr("%1 in %2, through %3: %4.", "user, account, connection, state")
                          .arg(other.userName, other.accountName, where, stateWord(other.state))});
    }
    return facts;
}

QString kindWord(FactKind kind)
{
    switch (kind) {
    case FactKind::Gone:
        return LeaverWords::tr("gone");
    case FactKind::Still:
        return LeaverWords::tr("STILL THERE");
    case FactKind::NotTold:
        break;
    }
    return LeaverWords::tr("not told by this server");
}

} // namespace

namespace {

/// Compared without a key for each: there may be very many users.
bool isSamePerson(const User& user, const User& other)
{
    const auto isOne = [&user](const QString& name) {
        return !name.isEmpty() && (name.compare(user.email, Qt::CaseInsensitive) == 0 ||
                                   name.compare(user.userName, Qt::CaseInsensitive) == 0);
    };
    return other.id != user.id && (isOne(other.email) || isOne(other.userName));
}

} // namespace

QCoro::Task<QList<User>> samePerson(QPointer<Directory> directory, QPointer<UserSearch> users, User user)
{
    constexpr qsizetype most = 200; // those that have it whole come first
    QList<User> others;
    if (users && !users->isFarBehind()) {
        const auto orNobody = [](const QFuture<BestUsers>& answer) {
            return answer.resultCount() > 0 ? answer.result() : BestUsers(); // the search has ended
        };
        auto asked = users->best({searchKey(user.email), searchKey(user.userName)}, true, most).then(orNobody);
        const auto found = co_await asked;
        for (const auto& hit : found.best) {
            if (auto other = directory ? directory->users().at(hit.row) : std::nullopt)
                others.append(*std::move(other));
        }
    } else if (directory) {
        auto all = offThread([rows = directory->userRows(), user] { // nobody may be missing
            QList<User> same;
            for (const auto& other : *rows) {
                if (isSamePerson(user, other))
                    same.append(other);
            }
            return same;
        });
        others = co_await all;
    }
    others.removeIf([&user](const User& other) { return !isSamePerson(user, other); });
    co_return others;
}

QCoro::Task<Result<LeaverEvidence>> readLeaver(OpenServer at, QPointer<UserSearch> users, UserId id, QDateTime now,
                                               Cancellation cancel)
{
    const auto detail = co_await readUser(at, id, cancel);
    if (!detail)
        co_return tl::unexpected(detail.error());
    const auto sessions = co_await readSessions(at, id, cancel);
    if (!sessions)
        co_return tl::unexpected(sessions.error());
    if (!at.isOpen())
        co_return serverClosed();
    LeaverEvidence evidence;
    evidence.others = co_await samePerson(at.directory, users, detail->user);
    if (!at.isOpen())
        co_return serverClosed();
    evidence.user = detail->user;
    evidence.groups = detail->groups;
    evidence.sessions = *sessions;
    evidence.mayComeBack = mayBeOverwritten(*at.directory, detail->user);
    evidence.server = at.session->server().toDisplayString();
    evidence.at = now;
    co_return evidence;
}

QList<LeaverFact> leaverFacts(const LeaverEvidence& evidence, const Directory& directory)
{
    const auto& user = evidence.user;
    QList<LeaverFact> facts{signInFact(user, evidence.at), sessionsFact(evidence.sessions)};
    facts.append(
        evidence.sessions.hasSeat
            ? LeaverFact{FactKind::Still, LeaverWords::tr("Seat"), LeaverWords::tr("A seat of the account is in use.")}
            : LeaverFact{FactKind::Gone, LeaverWords::tr("Seat"), LeaverWords::tr("No seat is in use.")});
    const auto roles = rolesInWords(directory, user.roles);
    facts.append(
        roles.isEmpty()
            ? LeaverFact{FactKind::Gone, LeaverWords::tr("Roles"), LeaverWords::tr("No role is in force.")}
            : LeaverFact{FactKind::Still, LeaverWords::tr("Roles"), LeaverWords::tr("In force: %1.").arg(roles)});
    facts.append(groupsFact(evidence));
    facts += otherFacts(evidence.others);
    facts.append(
        {FactKind::NotTold, LeaverWords::tr("API keys"),
         LeaverWords::tr("Not told by this server: keys that the product gave to this person are its own matter.")});
    if (evidence.mayComeBack)
        facts.append(
            {FactKind::NotTold, LeaverWords::tr("Identity provider"),
             LeaverWords::tr("It can bring this user back with its next synchronization. End the person’s access "
                             "there too.")});
    return facts;
}

bool isOut(const QList<LeaverFact>& facts)
{
    return std::ranges::none_of(facts, [](const LeaverFact& fact) { return fact.kind == FactKind::Still; });
}

QString leaverStatement(const LeaverEvidence& evidence, const QList<LeaverFact>& facts)
{
    const auto& user = evidence.user;
    QStringList lines{LeaverWords::tr("%1 (%2), account %3", "name, user name, account")
                          .arg(user.displayName, user.userName, user.accountName),
                      LeaverWords::tr("as told by %1 on %2", "server, time")
                          .arg(evidence.server, words::exactly(evidence.at, evidence.at)),
                      QString()};
    for (const auto& fact : facts)
        lines.append(u"%1: %2. %3"_s.arg(fact.what, kindWord(fact.kind), fact.words));
    return lines.join('\n'_L1) + '\n'_L1;
}

} // namespace provost
