// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What it costs to have all users of a server here.
//
//     PROVOST_KEY=… bench_first_sync sync URL COPY   the application's way: listed, shown, kept in the file COPY,
//     indexed bench_first_sync again URL COPY                the next start, from that file bench_first_sync bare PAGES
//     FILE               the same answers, one on each line of PAGES: parsed, put into a
//                                                    SQLite table and into a trigram index over names, nothing else
//
// prints one JSON object.
#include "model/api/provost/provost_api.h"
#include "model/items/user_search.h"
#include "model/items/users_model.h"
#include "model/store/local_copy.h"
#include "model/store/sqlite.h"
#include "model/sync/follower.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double threadCpuMs()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double memoryMiB(const char* which)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : file.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Until the directory follows its server, all of it is kept and the list of users is whole. `again`: until what was
/// kept is here, whether or not the server answers.
QJsonObject open(const QString& url, const QString& file, bool again)
{
    auto session = openProvost(*ServerUrl::parse(url), Secret::take(qgetenv("PROVOST_KEY")));
    Directory directory(nullptr, QFileInfo(file).path());
    LocalCopy copy(file);
    UserSearch search(directory);
    UsersModel model(directory, search, Clock());
    Follower follower(*session, directory, SyncTiming(), &copy);
    double firstUsers = 0;
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    follower.start();
    const auto isThere = [&] {
        const auto phase = directory.syncState().phase;
        const auto users = directory.completeness(Collection::Users);
        const bool isHere = again
                                ? users.isEverLoaded() && users.loaded >= users.total && phase != SyncState::Phase::Idle
                                : phase == SyncState::Phase::Live;
        return isHere && directory.keeping().state == Keeping::State::Kept && !search.isBehind() && model.isSettled();
    };
    while (!isThere()) {
        const auto cpu = threadCpuMs();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, threadCpuMs() - cpu);
        if (firstUsers == 0 && model.rowCount() > 0)
            firstUsers = milliseconds(timer);
    }
    return {{u"users"_s, directory.users().size()},
            {u"ms"_s, milliseconds(timer)},
            {u"firstUsersMs"_s, firstUsers},
            {u"longestMs"_s, longest},
            {u"residentMiB"_s, memoryMiB("VmRSS:")},
            {u"highestMiB"_s, memoryMiB("VmHWM:")},
            {u"besideMemory"_s, double(directory.users().bytes())}};
}

QJsonObject bare(const QString& pages, const QString& file)
{
    QFile lines(pages);
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("no pages");
    QElapsedTimer timer;
    timer.start();
    auto database = Sqlite::open(file);
    const auto done = [](const Result<void>& result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    };
    done(database->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                          "CREATE TABLE user (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);"
                          "CREATE VIRTUAL TABLE names USING fts5(name, email, content = '', detail = none, "
                          "tokenize = 'trigram')"));
    qint64 users = 0;
    while (!lines.atEnd()) {
        const auto page = QJsonDocument::fromJson(lines.readLine()).object()[u"items"_s].toArray();
        done(database->script("BEGIN"));
        for (const auto& each : page) {
            const auto user = each.toObject();
            done(database->run("INSERT INTO user (id, body) VALUES (?1, ?2)", user[u"id"_s].toString(),
                               QJsonDocument(user).toJson(QJsonDocument::Compact)));
            done(database->run("INSERT INTO names (rowid, name, email) VALUES (?1, ?2, ?3)", ++users,
                               user[u"displayName"_s].toString(), user[u"email"_s].toString()));
        }
        done(database->script("COMMIT"));
    }
    return {{u"users"_s, users}, {u"ms"_s, milliseconds(timer)}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto told = words.at(1) == "bare"_L1 ? bare(words.at(2), words.at(3))
                                               : open(words.at(2), words.at(3), words.at(1) == "again"_L1);
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
