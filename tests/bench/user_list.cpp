// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// What the list of users costs at a million: the table that the pane shows, on a directory such as an open server has.
//
//     bench_user_list USERS [CSV]
//
// prints one JSON object: milliseconds from a keystroke to the painted first screen over 500 typed queries, of a sort,
// of a cleared filter and of a random jump, the longest stretch in which the window could not answer, and memory. With
// CSV, the same users go into that file, for other programs to be asked the same; the queries are in the JSON.
#include "model/items/user_search.h"
#include "model/items/users_model.h"
#include "model/store/give_back.h"
#include "views/common/item_delegate.h"
#include "views/common/table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

constexpr int queries = 500;
constexpr int jumps = 200;

/// A line of what Linux says of this process.
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

/// Of all threads.
double processCpuMs()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// Users made up from a number each: names in five scripts, addresses, an external id that is none of them.
class People
{
public:
    People()
    {
        for (int at = 0; at < 40; ++at)
            m_connections.append(ConnectionId(u"connection-%1"_s.arg(at)));
    }

    [[nodiscard]] User at(int number) const
    {
        QRandomGenerator random(quint32(number) * 2'654'435'761U + 20261128U);
        const auto one = [&random](const QStringList& of) { return of.at(random.bounded(int(of.size()))); };
        User user;
        user.id = UserId(u"u%1"_s.arg(QString::number(random.generate64(), 36)));
        user.givenName = one(m_given);
        user.familyName = one(m_family) + (random.bounded(3) == 0 ? u"-"_s + one(m_family) : QString());
        user.displayName = user.givenName + u' ' + user.familyName;
        user.userName = u"p%1.%2@%3.example"_s.arg(QString::number(number, 36), one(m_titles).toLower(),
                                                   one({u"acme"_s, u"globex"_s, u"initech"_s}));
        user.email = user.userName;
        user.externalId = u"00u%1"_s.arg(QString::number(random.generate64(), 36));
        user.title = one(m_titles);
        user.department = u"Department %1"_s.arg(random.bounded(60));
        const auto place = random.bounded(40);
        user.connectionId = m_connections.at(place);
        user.connectionName = u"Connection %1"_s.arg(place);
        user.accountId = AccountId(u"account-%1"_s.arg(place % 10));
        user.accountName = u"Account %1"_s.arg(place % 10);
        user.state = random.bounded(12) == 0 ? UserState::Suspended : UserState::Active;
        if (random.bounded(4) != 0)
            user.roles = {RoleId(u"role-%1"_s.arg(random.bounded(5)))};
        user.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(random.bounded(50'000'000));
        user.changedAt = user.createdAt.addSecs(random.bounded(5'000'000));
        return user;
    }

private:
    const QStringList m_given{u"Ana"_s,  u"Bruno"_s,   u"Chloé"_s, u"Łukasz"_s, u"Zoë"_s,
                              u"Анна"_s, u"Дмитрий"_s, u"Ἑλένη"_s, u"小明"_s,   u"美咲"_s,
                              u"محمد"_s, u"Fatima"_s,  u"Søren"_s, u"Giulia"_s, u"Katharina"_s,
                              u"José"_s, u"Priya"_s,   u"Wei"_s,   u"Noah"_s,   u"Emma"_s};
    const QStringList m_family{u"Silva"_s,    u"Müller"_s, u"Иванова"_s, u"李"_s,       u"O’Neill"_s, u"Papadopoulos"_s,
                               u"Kowalski"_s, u"García"_s, u"Żółć"_s,    u"van Dijk"_s, u"الحسن"_s,   u"Johansson"_s,
                               u"Rossi"_s,    u"Tanaka"_s, u"Sharma"_s,  u"Dubois"_s,   u"Smith"_s,   u"Nguyễn"_s};
    const QStringList m_titles{QString(), u"Engineer"_s, u"Director"_s, u"Analyst"_s, u"Nurse"_s, u"Ärztin"_s};
    QList<ConnectionId> m_connections;
};

/// As many at once as a page of a server has.
void fill(Directory& directory, const People& people, int count)
{
    constexpr int page = 200;
    for (int from = 0; from < count; from += page) {
        QList<User> some;
        for (int at = from; at < std::min(count, from + page); ++at)
            some.append(people.at(at));
        directory.upsertUsers(some);
    }
}

/// 1 to 12 characters of a name, an address or an external id, now dense and now sparse.
QStringList typedQueries(const People& people, int count)
{
    QRandomGenerator random(4711);
    QStringList typed;
    while (typed.size() < queries) {
        const auto user = people.at(random.bounded(count));
        const auto text =
            QStringList{user.displayName, user.userName, user.familyName, user.externalId, user.givenName}.at(
                random.bounded(5));
        const auto length = 1 + int(typed.size()) % 12;
        if (text.size() < length)
            continue;
        const auto query = text.mid(length < 3 ? 0 : random.bounded(int(text.size()) - length + 1), length);
        if (query.trimmed() == query)
            typed.append(query);
    }
    return typed;
}

double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * share)));
}

QJsonObject told(const QList<double>& values)
{
    return {{u"median"_s, percentile(values, 0.5)},
            {u"p95"_s, percentile(values, 0.95)},
            {u"p99"_s, percentile(values, 0.99)},
            {u"longest"_s, percentile(values, 1)}};
}

/// The pane's table and what is behind it.
class List
{
public:
    explicit List(const Directory& directory)
        : m_search(directory)
        , m_model(directory, m_search, Clock())
        , m_table(u"Users"_s, metrics::RowTwoLines)
    {
        m_table.setModel(&m_model);
        m_table.setItemDelegate(makeItemDelegate(&m_table, true, [this] { return m_model.needle(); }));
        m_table.setColumns({{180, 1}, {100, 0}, {60, 0, 140}, {110, 0}, {90, 0}});
        m_table.setSortingEnabled(true);
        m_table.sortByColumn(UsersModel::Changed, Qt::DescendingOrder);
        m_table.resize(1400, 1000);
        m_table.show();
        const auto painted = [this] {
            if (m_model.rowCount() > 0)
                m_table.showRows();
        };
        QObject::connect(&m_model, &QAbstractItemModel::rowsInserted, &m_table, painted);
    }

    void waitUntilWhole()
    {
        while (m_search.isBehind() || !m_model.isSettled() || m_model.rowCount() == 0)
            turn();
    }
    /// Milliseconds until the rows of what `ask` asks for are painted; the rest follows before this returns.
    template <class Ask>
    double toFirstScreen(Ask ask)
    {
        QElapsedTimer timer;
        timer.start();
        bool isThere = false;
        const auto there = [&isThere] { isThere = true; };
        QObject scope;
        QObject::connect(&m_model, &QAbstractItemModel::rowsInserted, &scope, there);
        QObject::connect(&m_model, &QAbstractItemModel::rowsRemoved, &scope, there);
        QObject::connect(&m_model, &QAbstractItemModel::layoutChanged, &scope, there);
        QObject::connect(&m_model, &QAbstractItemModel::dataChanged, &scope, there); // the same rows, found anew
        QObject::connect(&m_model, &UsersModel::settled, &scope, there);
        const auto begun = processCpuMs();
        const auto cpu = threadCpuMs();
        ask();
        m_longest = std::max(m_longest, threadCpuMs() - cpu);
        while (!isThere && !m_model.isSettled()) // of few users all may be there by now, and the same as before
            turn();
        const auto before = threadCpuMs();
        m_table.viewport()->repaint();
        m_longest = std::max(m_longest, threadCpuMs() - before);
        m_cpu.append(processCpuMs() - begun);
        const auto first = double(timer.nsecsElapsed()) / 1e6;
        while (!m_model.isSettled())
            turn();
        m_whole.append(double(timer.nsecsElapsed()) / 1e6);
        return first;
    }
    UsersModel& model() { return m_model; }
    UserSearch& search() { return m_search; }
    Table& table() { return m_table; }
    QList<double> takeWhole() { return std::exchange(m_whole, {}); }
    QList<double> takeCpu() { return std::exchange(m_cpu, {}); }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    void turn()
    {
        const auto cpu = threadCpuMs();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_longest = std::max(m_longest, threadCpuMs() - cpu);
    }

    UserSearch m_search;
    UsersModel m_model;
    Table m_table;
    QList<double> m_whole;
    QList<double> m_cpu; ///< until the first screen was there
    double m_longest = 0;
};

bool writeTable(const QString& path, const People& people, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int at = 0; at < count; ++at) {
        const auto user = people.at(at);
        const QStringList cells{user.id.text(), user.displayName, user.userName, user.email, user.externalId};
        file.write(cells.join(u'\t').toUtf8() + '\n');
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    giveLargePiecesBack(); // as the application does
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const int count = arguments.value(1, u"1000000"_s).toInt();
    const People people;
    const auto typed = typedQueries(people, count);
    if (arguments.size() > 2 && !writeTable(arguments.at(2), people, count))
        return 1;
    const QTemporaryDir folder; // where the copy of a server would be
    const auto empty = memoryMiB("VmRSS:");
    Directory directory(nullptr, folder.path());
    QElapsedTimer timer;
    timer.start();
    fill(directory, people, count);
    const auto filled = double(timer.elapsed());
    const auto before = memoryMiB("VmRSS:");
    timer.start();
    const auto indexing = processCpuMs();
    List list(directory);
    list.waitUntilWhole();
    QJsonObject result{{u"users"_s, count}, {u"filledMs"_s, filled}, {u"indexedMs"_s, double(timer.elapsed())}};
    result.insert(u"indexedCpuMs"_s, processCpuMs() - indexing);
    result.insert(u"emptyMiB"_s, empty);
    result.insert(u"directoryMiB"_s, before - empty);
    result.insert(u"besideMemoryMiB"_s, double(directory.users().bytes()) / 1024 / 1024);
    result.insert(u"longestWhileIndexingMs"_s, list.takeLongest());
    result.insert(u"indexMiB"_s, memoryMiB("VmRSS:") - before);
    QList<double> times;
    for (const auto& query : typed) {
        times.append(list.toFirstScreen([&] { list.model().setSearch(query); }));
        if (list.model().needle().size() % 4 == 0) // people type on, and begin anew
            list.toFirstScreen([&] { list.model().setSearch({}); });
    }
    result.insert(u"firstScreen"_s, told(times));
    result.insert(u"firstScreenCpu"_s, told(list.takeCpu()));
    result.insert(u"everything"_s, told(list.takeWhole()));
    result.insert(u"longestWhileTypingMs"_s, list.takeLongest());
    result.insert(u"queries"_s, QJsonArray::fromStringList(typed));
    times.clear();
    for (int round = 0; round < 20; ++round) {
        list.model().setSearch(typed.at(round * 12 + 6));
        while (!list.model().isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.append(list.toFirstScreen([&] { list.model().setSearch({}); }));
    }
    result.insert(u"clear"_s, told(times));
    result.insert(u"clearEverything"_s, told(list.takeWhole()));
    QJsonObject sorts;
    times.clear();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < UsersModel::ColumnCount; ++column) {
            const auto name = list.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            times.append(list.toFirstScreen([&] { list.table().sortByColumn(column, order); }));
            if (order == Qt::AscendingOrder) // for the first time
                sorts.insert(name, times.constLast());
        }
    }
    result.insert(u"sort"_s, told(times));
    result.insert(u"sortFirst"_s, sorts);
    result.insert(u"longestWhileSortingMs"_s, list.takeLongest());
    times.clear();
    QRandomGenerator random(7);
    auto* bar = list.table().verticalScrollBar();
    for (int jump = 0; jump < jumps; ++jump) {
        timer.restart();
        bar->setValue(random.bounded(bar->maximum()));
        list.table().viewport()->repaint();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    result.insert(u"jump"_s, told(times));
    // 10 000 changes in some ten seconds, 200 at a time, while the view is scrolled.
    list.table().sortByColumn(UsersModel::Changed, Qt::DescendingOrder);
    list.waitUntilWhole();
    list.takeLongest();
    timer.restart();
    for (int batch = 0; batch < 50; ++batch) {
        QList<User> some;
        for (int at = 0; at < 200; ++at) {
            auto user = people.at(random.bounded(count));
            user.changedAt = user.changedAt.addSecs(random.bounded(1'000'000));
            some.append(user);
        }
        directory.upsertUsers(some);
        list.toFirstScreen([&] { bar->setValue(random.bounded(bar->maximum())); });
    }
    list.waitUntilWhole();
    result.insert(u"changesMs"_s, double(timer.elapsed()));
    result.insert(u"longestWhileChangingMs"_s, list.takeLongest());
    result.insert(u"indexMiBAfterwards"_s, memoryMiB("VmRSS:") - before);
    result.insert(u"residentMiB"_s, memoryMiB("VmRSS:"));
    result.insert(u"highestMiB"_s, memoryMiB("VmHWM:"));
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
