// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/items/byte_search.h"
#include "model/items/user_index.h"
#include "tests/items/records.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// By what a user is found: names and what identifies the user now, and then what did so before.
QString searchLines(const User& user)
{
    auto lines = QStringList{user.displayName, user.givenName,  user.familyName, user.userName,
                             user.email,       user.externalId, user.id.text()} +
                 user.furtherEmails;
    for (const auto& former : user.former)
        lines.append(former.value);
    return searchKey(lines.join(u'\n'));
}

} // namespace

/// The index of users against what anybody would write who has time: every user looked at, every list sorted.
class TestUserIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreFoundWhereverTheyAre();
    void whatIsAskedIsAnswered_data();
    void whatIsAskedIsAnswered();
    void everyOrderIsKeptWhenUsersChange_data();
    void everyOrderIsKeptWhenUsersChange();
    void theFirstOnesAreTheBeginningOfAll();
    void shortNeedlesAreBeginningsOfWords();
    void longTextsTakeTheirPlaceBack();
    void manyAreFoundInPieces();
    void theBestFitStandsFirst();
    void rolesAreOrderedByTheirNames();
    void cancelledMeansNothingIsKept();

private:
    /// A directory that a seed decides, and changes to it.
    class People
    {
    public:
        explicit People(quint32 seed)
            : m_random(seed)
        {
        }
        void change(int count)
        {
            QList<UserIndex::Change> changes;
            for (int at = 0; at < count; ++at) {
                const auto row = UserRow(m_random.bounded(int(users.size()) + 20));
                const bool goes = row < users.size() && users.at(row) && m_random.bounded(4) == 0;
                while (users.size() <= row)
                    users.append(std::nullopt);
                users[row] = goes ? std::nullopt : std::optional(invented(row));
                changes.append({row, users.at(row)});
            }
            index.apply(changes);
        }
        [[nodiscard]] User invented(UserRow row);
        [[nodiscard]] QList<UserRow> answer(const UsersQuery& query) const;
        QRandomGenerator& random() { return m_random; }

        QList<std::optional<User>> users; ///< by row
        UserIndex index;

    private:
        [[nodiscard]] bool matches(const User& user, UserRow row, const UsersQuery& query) const;

        QRandomGenerator m_random;
        qint64 m_made = 0;
    };

    [[nodiscard]] static UsersQuery queryOf(People& people);
};

User TestUserIndex::People::invented(UserRow row)
{
    const auto one = [this](const QStringList& of) { return of.at(m_random.bounded(int(of.size()))); };
    const auto given = one({u"Ana"_s, u"Łukasz"_s, u"Zoë"_s, u"Анна"_s, u"Ἑλένη"_s, u"小明"_s, u"محمد"_s, u"Søren"_s,
                            u"Ｗｉｄｅ"_s, u"안나"_s, u"François"_s, u"𝒳enia"_s});
    const auto family = one({u"Silva"_s, u"Müller-Strauß"_s, u"Иванова"_s, u"李"_s, u"O’Neill"_s, u"Æsgård"_s,
                             u"Żółć"_s, u"van der Berg"_s, u"김"_s, QString()});
    User user = tests::user(u"id-%1-%2"_s.arg(row).arg(++m_made), u"%1 %2"_s.arg(given, family).trimmed());
    user.givenName = given;
    user.familyName = family;
    user.userName = u"%1.%2@%3.example"_s.arg(given.toLower(), QString::number(m_random.bounded(500)),
                                              one({u"acme"_s, u"Globex"_s, u"bücher"_s}));
    user.email = m_random.bounded(3) == 0 ? user.userName : u"mail%1@x.example"_s.arg(m_random.bounded(500));
    user.externalId = m_random.bounded(3) == 0 ? QString() : u"EXT%1"_s.arg(m_random.bounded(10'000));
    user.title = one({QString(), u"Ärztin"_s, u"Director"_s, u"analyst"_s});
    user.department = one({QString(), u"R&D"_s, u"Ops"_s});
    const auto account = one({u"a1"_s, u"a2"_s});
    user.accountId = AccountId(account);
    user.accountName = account == "a1"_L1 ? u"Zeta"_s : u"alpha"_s;
    const auto connection = one({QString(), u"c1"_s, u"c2"_s, u"c3"_s});
    user.connectionId = connection.isEmpty() ? std::nullopt : std::optional(ConnectionId(connection));
    user.connectionName = connection.isEmpty() ? QString() : u"Connection %1"_s.arg(connection);
    user.state = UserState(m_random.bounded(3));
    user.roles.clear();
    for (const auto& role : {u"admin"_s, u"member"_s, u"viewer"_s}) {
        if (m_random.bounded(3) == 0)
            user.roles.append(RoleId(role));
    }
    user.createdAt = tests::noon().addSecs(m_random.bounded(1'000) - 2'000'000'000);
    user.changedAt = tests::noon().addSecs(m_random.bounded(1'000));
    if (m_random.bounded(5) == 0)
        user.former = {{IdentifierKind::Email, u"old%1@was.example"_s.arg(m_random.bounded(100)), tests::noon()}};
    if (m_random.bounded(5) == 0)
        user.furtherEmails = {u"home%1@z.example"_s.arg(m_random.bounded(100))};
    return user;
}

bool TestUserIndex::People::matches(const User& user, UserRow row, const UsersQuery& query) const
{
    const auto isActiveTwin = [&user](const std::optional<User>& other) {
        return other && other->state == UserState::Active && personKey(*other) == personKey(user);
    };
    const auto isWanted = [&query](const RoleId& role) { return query.roles.contains(role.text()); };
    const auto connection = user.connectionId ? user.connectionId->text() : UsersQuery::none();
    const bool hasRole =
        user.roles.isEmpty() ? query.roles.contains(UsersQuery::none()) : std::ranges::any_of(user.roles, isWanted);
    return (query.needle.isEmpty() || searchLines(user).contains(query.needle)) &&
           (!query.account || *query.account == user.accountId) &&
           (query.states.isEmpty() || query.states.contains(user.state)) &&
           (query.connections.isEmpty() || query.connections.contains(connection)) &&
           (query.roles.isEmpty() || hasRole) && (!query.among || query.among->contains(row)) &&
           (!query.seat || std::ranges::any_of(users, isActiveTwin) == *query.seat);
}

QList<UserRow> TestUserIndex::People::answer(const UsersQuery& query) const
{
    const auto key = [&query](const User& user) -> QVariant {
        QStringList roles;
        for (const auto& role : user.roles)
            roles.append(role.text());
        switch (query.order) {
        case UserOrder::Arrival:
            return {};
        case UserOrder::Name:
            return searchKey(user.displayName).toUtf8();
        case UserOrder::State:
            return int(user.state);
        case UserOrder::Role:
            return roles.join(", "_L1);
        case UserOrder::Connection:
            return user.connectionId ? searchKey(user.connectionName) : QString();
        case UserOrder::Changed:
            return user.changedAt;
        case UserOrder::Account:
            return searchKey(user.accountName);
        case UserOrder::UserName:
            return searchKey(user.userName).toUtf8();
        case UserOrder::Title:
            return searchKey(user.title);
        case UserOrder::Department:
            return searchKey(user.department);
        case UserOrder::ExternalId:
            return searchKey(user.externalId).toUtf8();
        case UserOrder::Created:
            return user.createdAt;
        }
        return {};
    };
    QList<std::pair<QVariant, UserRow>> found;
    for (qsizetype row = 0; row < users.size(); ++row) {
        if (users.at(row) && matches(*users.at(row), UserRow(row), query))
            found.append({key(*users.at(row)), UserRow(row)});
    }
    const auto isLess = [](const QVariant& a, const QVariant& b) {
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    std::ranges::stable_sort(found, [&query, &isLess](const auto& a, const auto& b) {
        if (query.order == UserOrder::Arrival)
            return query.descending ? a.second > b.second : a.second < b.second;
        if (a.first.typeId() == QMetaType::QByteArray) {
            const auto order = a.first.toByteArray().compare(b.first.toByteArray());
            return query.descending ? order > 0 : order < 0;
        }
        return query.descending ? isLess(b.first, a.first) : isLess(a.first, b.first);
    });
    QList<UserRow> rows;
    for (const auto& each : std::as_const(found))
        rows.append(each.second);
    return rows;
}

UsersQuery TestUserIndex::queryOf(People& people)
{
    auto& random = people.random();
    UsersQuery query;
    if (random.bounded(3) != 0) { // what one of them holds, or nobody
        const auto& user = people.users.at(random.bounded(int(people.users.size())));
        const auto lines = searchLines(user.value_or(people.invented(0))).split(u'\n');
        const auto& line = lines.at(random.bounded(int(lines.size())));
        const auto from = line.isEmpty() ? 0 : random.bounded(int(line.size()));
        query.needle = line.mid(from, 3 + random.bounded(8)).trimmed();
        if (query.needle.toUtf8().size() < 3 || (query.needle.at(0).isLowSurrogate()))
            query.needle.clear();
        if (!query.needle.isEmpty() && query.needle.back().isHighSurrogate())
            query.needle.chop(1);
        if (query.needle.toUtf8().size() < 3)
            query.needle.clear();
    }
    const auto maybe = [&random](QSet<QString>& set, const QStringList& of) {
        for (const auto& word : of) {
            if (random.bounded(4) == 0)
                set.insert(word);
        }
    };
    maybe(query.connections, {u"c1"_s, u"c3"_s, UsersQuery::none()});
    maybe(query.roles, {u"admin"_s, u"viewer"_s, UsersQuery::none()});
    for (const auto state : {UserState::Active, UserState::Suspended, UserState::Deleted}) {
        if (random.bounded(3) == 0)
            query.states.insert(state);
    }
    if (random.bounded(4) == 0)
        query.account = AccountId(u"a1"_s);
    if (random.bounded(5) == 0)
        query.seat = random.bounded(2) == 0;
    if (random.bounded(5) == 0) {
        query.among.emplace();
        for (qsizetype row = 0; row < people.users.size(); row += 3)
            query.among->append(UserRow(row));
    }
    query.order = UserOrder(random.bounded(int(UserOrder::Created) + 1));
    query.descending = random.bounded(2) == 0;
    return query;
}

void TestUserIndex::bytesAreFoundWhereverTheyAre()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray text;
        for (int at = random.bounded(120); at > 0; --at)
            text.append(char('a' + random.bounded(3)));
        QByteArray needle;
        for (int at = 1 + random.bounded(5); at > 0; --at)
            needle.append(char('a' + random.bounded(3)));
        const ByteSearch search(needle);
        const auto* end = text.constData() + text.size();
        qsizetype expected = text.indexOf(needle);
        const auto* found = search.find(text.constData(), end);
        while (expected >= 0) {
            QCOMPARE(found - text.constData(), expected);
            expected = text.indexOf(needle, expected + 1);
            found = search.find(found + 1, end);
        }
        QVERIFY(found == end);
    }
}

void TestUserIndex::whatIsAskedIsAnswered_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUserIndex::whatIsAskedIsAnswered()
{
    QFETCH(const quint32, seed);
    People people(seed);
    people.change(400);
    int some = 0;
    for (int round = 0; round < 150; ++round) {
        if (round % 10 == 9)
            people.change(1 + people.random().bounded(round % 20 == 9 ? 5 : 120));
        const auto query = queryOf(people);
        const auto expected = people.answer(query);
        some += expected.isEmpty() ? 0 : 1;
        const auto told = qPrintable(u"%1, by %2, round %3"_s.arg(query.needle).arg(int(query.order)).arg(round));
        const auto first = people.index.first(query, 20);
        QVERIFY2(first.rows == expected.first(std::min<qsizetype>(20, expected.size())), told);
        if (first.isComplete)
            QCOMPARE(first.rows.size(), expected.size());
        const auto all = people.index.all(query);
        QVERIFY2(all.isComplete && all.rows == expected, told);
        if (expected.isEmpty() && !query.needle.isEmpty() && !query.states.isEmpty() &&
            !query.states.contains(UserState::Deleted)) {
            auto deleted = query;
            deleted.states = {UserState::Deleted};
            QCOMPARE(all.deleted, people.answer(deleted).size());
        }
    }
    QVERIFY2(some > 30, "most of it was about nobody");
}

void TestUserIndex::everyOrderIsKeptWhenUsersChange_data()
{
    QTest::addColumn<int>("order");
    for (int order = 0; order <= int(UserOrder::Created); ++order)
        QTest::addRow("%d", order) << order;
}

void TestUserIndex::everyOrderIsKeptWhenUsersChange()
{
    QFETCH(const int, order);
    People people(quint32(order) + 100);
    people.change(600);
    for (int round = 0; round < 20; ++round) {
        for (const bool descending : {false, true}) {
            UsersQuery query;
            query.order = UserOrder(order);
            query.descending = descending;
            QCOMPARE(people.index.all(query).rows, people.answer(query));
        }
        people.change(1 + round % 7); // few: what is there is renewed, and not made anew
    }
}

void TestUserIndex::theFirstOnesAreTheBeginningOfAll()
{
    People people(7);
    people.change(3'000);
    UsersQuery query;
    query.order = UserOrder::Name;
    query.needle = u"example"_s;                        // everybody
    const auto before = people.index.first(query, 200); // no order is there yet
    const auto all = people.index.all(query);
    QVERIFY(!before.isComplete);
    QCOMPARE(before.rows, all.rows.first(200));
    query.needle = u"exampl"_s; // another one, and the order is there
    QCOMPARE(people.index.first(query, 200).rows, all.rows.first(200));
    query.needle = u"nobody has this"_s;
    const auto nobody = people.index.first(query, 200);
    QVERIFY(nobody.isComplete && nobody.rows.isEmpty());
}

void TestUserIndex::shortNeedlesAreBeginningsOfWords()
{
    UserIndex index;
    auto anna = tests::user(u"77"_s, u"Anna Berg-Stein"_s);
    anna.userName = anna.email = u"x.q1@y.test"_s;
    index.apply({{0, anna}});
    const auto finds = [&index](const QString& needle) {
        UsersQuery query;
        query.needle = needle;
        return !index.all(query).rows.isEmpty();
    };
    for (const auto& needle : {u"a"_s, u"an"_s, u"b"_s, u"be"_s, u"st"_s, u"q1"_s, u"te"_s, u"@y"_s, u"-"_s, u"ein"_s})
        QVERIFY2(finds(needle), qPrintable(needle));
    for (const auto& needle : {u"n"_s, u"rg"_s, u"1"_s, u"ei"_s, u"&"_s, u"eim"_s})
        QVERIFY2(!finds(needle), qPrintable(needle));
    auto li = tests::user(u"78"_s, u"李小明"_s);
    index.apply({{1, li}});
    QVERIFY2(finds(u"小"_s), "a sign is a word in some scripts");
}

void TestUserIndex::longTextsTakeTheirPlaceBack()
{
    UserIndex index;
    auto kept = tests::user(u"1"_s, u"Kept"_s);
    index.apply({{0, kept}});
    auto huge = tests::user(u"2"_s, QString(1'000'000, u'w') + u"end"_s);
    for (int round = 0; round < 20; ++round) {
        huge.title = QString::number(round);
        index.apply({{1, huge}});
        UsersQuery query;
        query.needle = u"wwend"_s;
        QCOMPARE(index.all(query).rows, QList<UserRow>{1});
        query.needle = u"kept"_s;
        QCOMPARE(index.all(query).rows, QList<UserRow>{0});
    }
    index.apply({{1, std::nullopt}});
    UsersQuery query;
    query.needle = u"www"_s;
    QVERIFY(index.all(query).rows.isEmpty());
    QCOMPARE(index.all({}).rows, QList<UserRow>{0});
}

/// On the disk, by several threads, and none of the pieces left out in which somebody is.
void TestUserIndex::manyAreFoundInPieces()
{
    constexpr UserRow many = 30'000;
    const QTemporaryDir folder;
    UserIndex index(folder.path());
    QRandomGenerator random(20261128);
    const auto invented = [&random](UserRow row) {
        auto user = tests::user(u"u%1"_s.arg(QString::number(random.generate64(), 36)), u"Person %1"_s.arg(row % 977));
        user.userName = user.email = u"p%1@%2.example"_s.arg(QString::number(row, 36)).arg(random.bounded(50));
        user.externalId = QString::number(random.generate64(), 36);
        return user;
    };
    QList<QString> lines(many); // by row
    const auto change = [&](UserRow row, bool goes) -> UserIndex::Change {
        const auto user = goes ? std::nullopt : std::optional(invented(row));
        lines[row] = user ? searchLines(*user) : QString();
        return {row, user};
    };
    QList<UserIndex::Change> changes;
    for (UserRow row = 0; row < many; ++row)
        changes.append(change(row, false));
    index.apply(changes);
    changes.clear();
    for (int round = 0; round < 3'000; ++round)
        changes.append(change(random.bounded(many), random.bounded(3) == 0));
    index.apply(changes);
    for (int round = 0; round < 80; ++round) {
        const auto& line = lines.at(random.bounded(int(many)));
        const auto from = line.isEmpty() ? 0 : random.bounded(int(line.size()));
        UsersQuery query;
        query.needle = round == 0 ? u"example"_s : line.mid(from, 3 + round % 10).section(u'\n', 0, 0);
        if (query.needle.size() < 3)
            continue;
        query.order = round % 2 == 0 ? UserOrder::Arrival : UserOrder::Name;
        QList<UserRow> expected;
        for (UserRow row = 0; row < many; ++row) {
            if (lines.at(row).contains(query.needle))
                expected.append(row);
        }
        auto found = index.all(query).rows;
        const auto first = index.first(query, 200).rows;
        QVERIFY2(first == found.first(first.size()), qPrintable(query.needle));
        QCOMPARE(first.size(), std::min<qsizetype>(200, expected.size()));
        std::ranges::sort(found);
        QVERIFY2(found == expected, qPrintable(query.needle));
    }
}

void TestUserIndex::theBestFitStandsFirst()
{
    UserIndex index;
    const QStringList names{u"Joanna Xu"_s, u"Ann-Marie"_s, u"Ann"_s, u"Bert Annheim"_s, u"Marie Ann-Sophie Ann"_s};
    for (qsizetype at = 0; at < names.size(); ++at) {
        auto user = tests::user(u"id%1"_s.arg(at), names.at(at));
        user.userName = user.email = u"p%1@x.test"_s.arg(at);
        index.apply({{UserRow(at), user}});
    }
    const auto rowsOf = [](const BestUsers& found) {
        QList<UserRow> rows;
        for (const auto& hit : found.best)
            rows.append(hit.row);
        return rows;
    };
    const auto found = index.best({u"ann"_s}, false, 4);
    QCOMPARE(found.count, 5);
    QCOMPARE(rowsOf(found), (QList<UserRow>{2, 1, 4, 3}));
    QCOMPARE(found.best.constFirst().fit, Fit::WholeField);
    QCOMPARE(index.best({u"ann marie"_s}, false, 4).best.constFirst().fit, Fit::AllWords);
    QCOMPARE(rowsOf(index.best({u"p3@x.test"_s, u"nobody"_s}, true, 4)), QList<UserRow>{3});
    QVERIFY2(index.best({u"x.test"_s}, true, 4).best.isEmpty(), "a part of an identifier is another one");
}

void TestUserIndex::rolesAreOrderedByTheirNames()
{
    UserIndex index;
    for (const auto& [row, role] : {std::pair(0U, u"r1"_s), std::pair(1U, u"r2"_s)}) {
        auto user = tests::user(role, role);
        user.roles = {RoleId(role)};
        index.apply({{row, user}});
    }
    UsersQuery query;
    query.order = UserOrder::Role;
    QCOMPARE(index.all(query).rows, (QList<UserRow>{0, 1}));
    index.setRoleNames({{u"r1"_s, u"Zed"_s}, {u"r2"_s, u"Admin"_s}});
    QCOMPARE(index.all(query).rows, (QList<UserRow>{1, 0}));
}

void TestUserIndex::cancelledMeansNothingIsKept()
{
    People people(9);
    people.change(300);
    UsersQuery query;
    query.needle = u"example"_s;
    const auto nothing = people.index.all(query, [] { return true; });
    QVERIFY(nothing.rows.isEmpty());
    QCOMPARE(people.index.all(query).rows, people.answer(query));
}

QTEST_GUILESS_MAIN(TestUserIndex)
#include "tst_user_index.moc"
