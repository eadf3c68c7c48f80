// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What Ctrl+K costs over several connections: the finder of the palette, on a directory in memory.
//
//     bench_find CONNECTIONS USERS_OF_EACH
//
// prints one JSON object: milliseconds from a question to its first hit, which is there together with all others, over
// addresses, ids, former addresses, parts of names and pasted error texts, one after the other.
#include "model/items/connections_model.h"
#include "model/items/finder.h"
#include "model/items/groups_model.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

constexpr int rounds = 100;

QList<User> people(int connections, int each)
{
    QRandomGenerator random(20261128);
    const QStringList given{u"Anna"_s, u"Bruno"_s, u"Łukasz"_s, u"Дмитрий"_s, u"小明"_s, u"Søren"_s, u"José"_s};
    const QStringList family{u"Silva"_s, u"Müller"_s, u"Иванова"_s, u"李"_s, u"O’Neill"_s, u"Żółć"_s, u"van Dijk"_s};
    QList<User> users;
    for (int at = 0; at < connections * each; ++at) {
        User user;
        user.id = UserId(QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char*>(&at), sizeof at).repeated(4))
                             .toString(QUuid::WithoutBraces));
        user.displayName = given.at(random.bounded(int(given.size()))) + u' ' +
                           family.at(random.bounded(int(family.size()))) + u' ' + QString::number(at);
        user.userName = user.email = u"person%1@company%2.example"_s.arg(at).arg(at % connections);
        user.externalId = u"00u%1"_s.arg(QString::number(random.generate64(), 36));
        user.former = {{IdentifierKind::Email, u"was%1@old.example"_s.arg(at), QDateTime::currentDateTimeUtc()}};
        user.connectionId = ConnectionId(u"connection-%1"_s.arg(at % connections));
        user.connectionName = u"Connection %1"_s.arg(at % connections);
        user.state = at % 12 == 0 ? UserState::Suspended : UserState::Active;
        users.append(user);
    }
    return users;
}

QString errorOf(const User& user)
{
    return u"Failed to update User; Error: StatusCode: Conflict, Message: Processing of the HTTP request resulted in "
           u"an "
           "exception, target id %1"_s.arg(user.id.text());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    initResources();
    const auto arguments = QCoreApplication::arguments();
    const int connections = arguments.value(1, u"5"_s).toInt();
    const auto users = people(connections, arguments.value(2, u"20000"_s).toInt());
    auto dictionary = Dictionary::load(QDir(u":/provost/dictionary"_s));
    if (!dictionary)
        return 1;
    Directory directory;
    directory.setPerson({}, PermissionSet::all(), {});
    QList<Connection> all(connections);
    for (int at = 0; at < connections; ++at)
        all[at].id = ConnectionId(u"connection-%1"_s.arg(at));
    directory.upsertConnections(all);
    directory.upsertUsers(users);
    const Clock clock;
    UserSearch search(directory);
    GroupsModel groups(directory, clock);
    ConnectionsModel shown(directory, clock);
    Finder finder(directory, std::make_shared<const Dictionary>(*std::move(dictionary)),
                  {{Found::Kind::User, {}, Permission::ReadUsers, &search},
                   {Found::Kind::Group, &groups, Permission::ReadGroups},
                   {Found::Kind::Connection, &shown, Permission::ReadProvisioning}},
                  {});
    while (search.isBehind())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QRandomGenerator random(4711);
    QList<double> times;
    int missed = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto& user = users.at(random.bounded(int(users.size())));
        for (const auto& asked : {user.email.toUpper(), u' ' + user.email + u' ', user.former.constFirst().value,
                                  errorOf(user), user.externalId, user.displayName.left(4), user.displayName}) {
            QElapsedTimer timer;
            timer.start();
            finder.setQuery(asked);
            while (finder.isSearching())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.append(double(timer.nsecsElapsed()) / 1e6);
            bool isThere = false;
            for (int row = 0; row < finder.rowCount(); ++row)
                isThere = isThere || finder.at(row).kind == Found::Kind::User;
            missed += isThere ? 0 : 1;
        }
    }
    std::ranges::sort(times);
    const QJsonObject result{{u"users"_s, users.size()},
                             {u"questions"_s, times.size()},
                             {u"missed"_s, missed},
                             {u"median"_s, times.at(times.size() / 2)},
                             {u"longest"_s, times.constLast()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
