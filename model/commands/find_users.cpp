// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/find_users.h"

#include "model/commands/question.h"
#include "model/domain/fold.h"
#include "model/store/off_thread.h"
#include "model/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostSought = 12;
constexpr qsizetype longestSought = wire::maxShownText - 2; ///< where a name that is longer is cut, at the latest

QStringList valuesOf(const User& user, IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::UserName:
        return {user.userName};
    case IdentifierKind::ExternalId:
        return {user.externalId};
    case IdentifierKind::Email:
        return QStringList{user.email} + user.furtherEmails;
    }
    Q_UNREACHABLE();
}

/// What of `sought` the user has, or had; unset: nothing.
std::optional<NameHolder> holderIn(const User& user, const QList<SoughtIdentifier>& sought)
{
    NameHolder holder;
    for (const auto& each : sought) {
        const auto key = caseKey(each.value);
        const auto isIt = [&key](const QString& text) { return caseKey(QStringView(text).left(longestSought)) == key; };
        if (std::ranges::any_of(valuesOf(user, each.kind), isIt))
            holder.by.append(each.kind);
        else if (std::ranges::any_of(user.former, [&](const FormerIdentifier& former) {
                     return former.kind == each.kind && isIt(former.value);
                 }))
            holder.formerly.append(each.kind);
    }
    if (holder.by.isEmpty() && holder.formerly.isEmpty())
        return std::nullopt;
    holder.user = user;
    return holder;
}

void enter(NameHolders& found, const NameHolder& holder)
{
    const auto known = std::ranges::find_if(
        found.holders, [&holder](const NameHolder& each) { return each.user.id == holder.user.id; });
    if (known == found.holders.end())
        found.holders.append(holder);
    else
        known->isTold = known->isTold || holder.isTold;
}

QList<NameHolder> lookThrough(const UserRows& users, const QList<SoughtIdentifier>& sought)
{
    QList<NameHolder> holders;
    for (const auto& user : users) {
        if (auto holder = holderIn(user, sought))
            holders.append(*std::move(holder));
    }
    return holders;
}

void add(QList<SoughtIdentifier>& all, IdentifierKind kind, const QString& value)
{
    const SoughtIdentifier each{kind, value.trimmed().left(longestSought)};
    if (!each.value.isEmpty() && !all.contains(each) && all.size() < mostSought)
        all.append(each);
}

/// What a server that cannot look is asked no further.
bool endsTheAsking(ErrorKind kind)
{
    return kind != ErrorKind::BadAnswer && kind != ErrorKind::Invalid && kind != ErrorKind::NotFound;
}

void addOfUser(QList<SoughtIdentifier>& all, const QJsonObject& user)
{
    add(all, IdentifierKind::UserName, user["userName"_L1].toString());
    add(all, IdentifierKind::ExternalId, user["externalId"_L1].toString());
    const auto emails = user["emails"_L1].toArray();
    for (const auto& email : emails)
        add(all, IdentifierKind::Email, email.isString() ? email.toString() : email["value"_L1].toString());
}

/// What an operation of a PATCH makes of a user, as far as it is about an identifier.
QJsonObject asUser(const QJsonObject& operation)
{
    const auto path = operation["path"_L1].toString();
    const auto value = operation["value"_L1];
    if (path.isEmpty())
        return value.toObject();
    for (const auto& name : {u"userName"_s, u"externalId"_s}) {
        if (path.compare(name, Qt::CaseInsensitive) == 0)
            return {{name, value}};
    }
    if (path.startsWith("emails"_L1, Qt::CaseInsensitive))
        return {{u"emails"_s, value.isArray() ? value : QJsonValue(QJsonArray{value})}};
    return {};
}

} // namespace

QCoro::Task<Result<FoundUsers>> findOnServer(OpenServer at, QString text, Cancellation cancel)
{
    const auto ask = [text](AdminApi& api, Call call) {
        return api.findUsers(UserLookup{std::nullopt, text}, std::move(call));
    };
    const auto found = co_await question<FoundUsers>(at, ask, cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (found)
        at.directory->upsertUsers(found->users);
    co_return found;
}

QList<SoughtIdentifier> identifiersIn(const QString& text)
{
    QList<SoughtIdentifier> all;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject()) {
        addOfUser(all, document.object());
        const auto operations = document["Operations"_L1].toArray();
        for (const auto& operation : operations)
            addOfUser(all, asUser(operation.toObject()));
        return all;
    }
    for (const auto kind : {IdentifierKind::UserName, IdentifierKind::Email, IdentifierKind::ExternalId}) {
        if (kind != IdentifierKind::Email || text.contains(u'@'))
            add(all, kind, text);
    }
    return all;
}

QCoro::Task<Result<NameHolders>> findHolders(OpenServer at, QList<SoughtIdentifier> sought, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    NameHolders found;
    found.sought = sought;
    bool isAsked = at.can().findUsers;
    found.serverLooked = isAsked;
    for (const auto& each : sought) {
        if (!isAsked)
            break;
        const auto ask = [each](AdminApi& api, Call call) {
            return api.findUsers(UserLookup{each.kind, each.value}, std::move(call));
        };
        const auto told = co_await question<FoundUsers>(at, ask, cancel);
        if (!at.isOpen() || cancel.isCancelled())
            co_return serverClosed();
        if (!told) {
            found.refusal = told.error();
            found.serverLooked = false;
            isAsked = !endsTheAsking(told.error().kind);
            continue;
        }
        for (const auto& user : told->users) {
            if (auto holder = holderIn(user, sought)) {
                holder->isTold = true;
                enter(found, *holder);
            }
        }
    }
    const auto users = at.directory->userRows();
    found.lookedThrough = users->size();
    auto looking = offThread([users, sought] { return lookThrough(*users, sought); });
    const auto here = co_await settled(std::move(looking));
    if (!at.isOpen() || cancel.isCancelled())
        co_return serverClosed();
    const auto known = here.value_or(QList<NameHolder>());
    for (const auto& holder : known)
        enter(found, holder);
    if (found.refusal && found.lookedThrough == 0 && found.holders.isEmpty())
        co_return tl::unexpected(*found.refusal);
    co_return found;
}

} // namespace provost
