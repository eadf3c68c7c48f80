// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/walk.h"
#include "tests/api/contract_questions.h"
#include "tests/api/contract_subjects.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;
using namespace std::chrono_literals;

/// What every kind of server keeps to, whatever it can do: the promises of AdminApi.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOfferedIsNotAsked_data() { everySubject(); }
    void whatIsNotOfferedIsNotAsked();
    void theKeyIsSomebody_data() { everySubject(true); }
    void theKeyIsSomebody();
    void whatIsLoadedFirstArrives_data() { everySubject(true); }
    void whatIsLoadedFirstArrives();
    void everybodyIsListedOnce_data() { everySubject(true); }
    void everybodyIsListedOnce();
    void groupsHaveTheirMembers_data() { everySubject(true); }
    void groupsHaveTheirMembers();
    void aConnectionComesAndGoes_data() { everySubject(true); }
    void aConnectionComesAndGoes();
    void aLostAnswerMakesNoSecondConnection_data() { everySubject(true); }
    void aLostAnswerMakesNoSecondConnection();
    void aUserIsSwitchedOffAndOn_data() { everySubject(true); }
    void aUserIsSwitchedOffAndOn();
    void aWrongKeyIsSaid_data() { everySubject(); }
    void aWrongKeyIsSaid();
    void nothingIsWrittenThroughAReadOnlyDoor_data() { everySubject(); }
    void nothingIsWrittenThroughAReadOnlyDoor();
    void everyListingEnds_data() { everySubject(); }
    void everyListingEnds();
    void nonsenseIsAnError_data();
    void nonsenseIsAnError();

private:
    static void everySubject(bool isHonest = false)
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : subjectNames()) {
            if (!isHonest || !name.startsWith("lie "_L1))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void open(const QString& name)
    {
        m_session.reset();
        m_subject = makeSubject(name);
        QVERIFY(!m_subject.url.isEmpty());
        m_session = m_subject.open();
    }
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work), 30s);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 40'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<WhoAmI> who()
    {
        return ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    }
    [[nodiscard]] bool may(Permission permission)
    {
        const auto known = who();
        return known && known->permissions.contains(permission);
    }
    /// All pages; `most` people end it.
    [[nodiscard]] Result<QList<User>> allUsers(UserQuery query = {}, qsizetype most = 2000)
    {
        Walk walk(most);
        QSet<UserId> met;
        QList<User> users;
        while (true) {
            const auto page = ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
            if (!page)
                return tl::unexpected(page.error());
            users.append(page->items);
            for (const auto& user : page->items)
                met.insert(user.id);
            if (!walk.goesOnAfter(*page, met.size()))
                return users;
            query.after = page->next;
        }
    }
    [[nodiscard]] Result<QList<Group>> allGroups()
    {
        Walk walk(1000);
        QSet<GroupId> met;
        GroupQuery query;
        QList<Group> groups;
        while (true) {
            const auto page = ask([query](AdminApi& api, Call call) { return api.groups(query, std::move(call)); });
            if (!page)
                return tl::unexpected(page.error());
            groups.append(page->items);
            for (const auto& group : page->items)
                met.insert(group.id);
            if (!walk.goesOnAfter(*page, met.size()))
                return groups;
            query.after = page->next;
        }
    }
    [[nodiscard]] Result<QList<Connection>> connections()
    {
        return ask([](AdminApi& api, Call call) { return api.connections(std::move(call)); });
    }
    [[nodiscard]] Result<CreatedConnection> create(const NewConnection& wanted)
    {
        return remembered(
            ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    }
    void finish()
    {
        m_session.reset();
        QCOMPARE(m_subject.unexpected(), QStringList());
    }

    Subject m_subject;
    std::unique_ptr<Session> m_session;
};

#define SAYS(answer)                                                                                                   \
    QVERIFY2(answer, (answer) ? "" : qPrintable((answer).error().subject + u' ' + (answer).error().detail))

void TestContract::whatIsNotOfferedIsNotAsked()
{
    QFETCH(const QString, name);
    open(name);
    for (const auto& question : questionsFor(m_session->capabilities())) {
        if (question.isOffered)
            continue;
        const auto before = m_subject.requests();
        const auto answer = ask(question.ask);
        QVERIFY2(!answer, question.name);
        QVERIFY2(answer.error().kind == ErrorKind::Unsupported, question.name);
        QVERIFY2(m_subject.requests() == before, question.name);
    }
    finish();
}

void TestContract::theKeyIsSomebody()
{
    QFETCH(const QString, name);
    open(name);
    const auto first = who();
    SAYS(first);
    QVERIFY(!first->person.id.isEmpty());
    QVERIFY(first->person.createdAt.isValid());
    QVERIFY(!first->server.instanceId.isEmpty());
    QVERIFY(!first->server.profile.isEmpty());
    QVERIFY(first->server.offers.containsAll(first->permissions));
    QVERIFY(!first->person.id.text().contains(QString::fromLatin1(m_subject.key)));
    const auto again = who();
    SAYS(again);
    QCOMPARE(again->person.id, first->person.id);
    QCOMPARE(again->server.instanceId, first->server.instanceId);
    QCOMPARE(again->permissions, first->permissions);
    finish();
}

void TestContract::whatIsLoadedFirstArrives()
{
    QFETCH(const QString, name);
    open(name);
    if (may(Permission::ReadProvisioning)) {
        const auto roles = ask([](AdminApi& api, Call call) { return api.roles(std::move(call)); });
        SAYS(roles);
        QVERIFY(std::ranges::is_sorted(*roles, std::ranges::greater(), &AccessRole::rank));
        const auto accounts = ask([](AdminApi& api, Call call) { return api.accounts(std::move(call)); });
        SAYS(accounts);
        const auto all = connections();
        SAYS(all);
        QVERIFY(!all->isEmpty());
        QSet<ConnectionId> ids;
        for (const auto& connection : *all) {
            QVERIFY(!connection.id.isEmpty() && !connection.name.isEmpty());
            QVERIFY(std::ranges::count(*accounts, connection.accountId, &Account::id) == 1);
            const QUrl place(connection.scimBaseUrl); // not every vendor tells it
            QVERIFY2(connection.scimBaseUrl.isEmpty() || (place.isValid() && !place.scheme().isEmpty()),
                     qPrintable(connection.scimBaseUrl));
            ids.insert(connection.id);
            const auto one =
                ask([id = connection.id](AdminApi& api, Call call) { return api.connection(id, std::move(call)); });
            SAYS(one);
            QCOMPARE(one->id, connection.id);
            const auto tokens =
                ask([id = connection.id](AdminApi& api, Call call) { return api.tokens(id, std::move(call)); });
            SAYS(tokens);
        }
        QCOMPARE(ids.size(), all->size());
        const auto none =
            ask([](AdminApi& api, Call call) { return api.connection(ConnectionId(u"not-there"_s), std::move(call)); });
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }
    if (may(Permission::ReadAudit)) {
        QString after;
        QSet<qint64> ids;
        do {
            const auto page = ask([after](AdminApi& api, Call call) { return api.audit(after, std::move(call)); });
            SAYS(page);
            for (const auto& entry : page->items) {
                QVERIFY(entry.at.isValid());
                QVERIFY(!ids.contains(entry.id));
                ids.insert(entry.id);
            }
            QVERIFY(page->next != after || after.isEmpty());
            after = page->next;
        } while (!after.isEmpty());
        QVERIFY(!ids.isEmpty());
    }
    finish();
}

void TestContract::everybodyIsListedOnce()
{
    QFETCH(const QString, name);
    open(name);
    const auto users = allUsers();
    SAYS(users);
    QSet<UserId> ids;
    for (const auto& user : *users) {
        QVERIFY(!user.id.isEmpty() && !user.displayName.isEmpty());
        ids.insert(user.id);
    }
    QCOMPARE(ids.size(), users->size());
    QCOMPARE(users->size(), m_subject.people);
    UserQuery deleted;
    deleted.state = UserState::Deleted;
    const auto gone = allUsers(deleted);
    SAYS(gone);
    QVERIFY(gone->isEmpty());
    const auto& first = users->constFirst();
    const auto detail = ask([id = first.id](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    SAYS(detail);
    QCOMPARE(detail->user.id, first.id);
    QCOMPARE(detail->user.displayName, first.displayName);
    QVERIFY(QJsonDocument::fromJson(detail->resource).isObject());
    const auto none =
        ask([](AdminApi& api, Call call) { return api.user(UserId(u"acme:not-there"_s), std::move(call)); });
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    UserQuery changed;
    changed.changedAfter = QDateTime(QDate(2999, 1, 1), QTime(0, 0), Qt::UTC);
    if (!m_session->capabilities().changeFeed) { // it is never asked of others
        const auto nobody = allUsers(changed);
        QVERIFY(nobody ? nobody->isEmpty() : nobody.error().kind == ErrorKind::Unsupported);
    }
    finish();
}

void TestContract::groupsHaveTheirMembers()
{
    QFETCH(const QString, name);
    open(name);
    const auto users = allUsers();
    SAYS(users);
    const auto groups = allGroups();
    SAYS(groups);
    QCOMPARE(groups->size(), m_subject.groups);
    for (const auto& group : *groups) {
        QVERIFY(!group.id.isEmpty() && !group.displayName.isEmpty());
        const auto members =
            ask([id = group.id](AdminApi& api, Call call) { return api.members(id, {}, std::move(call)); });
        SAYS(members);
        QVERIFY(members->total == members->items.size() || name == "scim formuley"_L1); // whose groups name nobody
        QVERIFY(group.members < 0 || members->total == group.members);
        for (const auto& member : members->items) {
            QCOMPARE(member.groupId, group.id);
            QVERIFY(std::ranges::count(*users, member.userId, &User::id) == 1);
        }
        const auto detail = ask([id = group.id](AdminApi& api, Call call) { return api.group(id, std::move(call)); });
        SAYS(detail);
        QCOMPARE(detail->group.id, group.id);
        QVERIFY(QJsonDocument::fromJson(detail->resource).isObject());
    }
    const auto none =
        ask([](AdminApi& api, Call call) { return api.group(GroupId(u"acme:not-there"_s), std::move(call)); });
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    finish();
}

void TestContract::aConnectionComesAndGoes()
{
    QFETCH(const QString, name);
    open(name);
    if (!m_session->capabilities().createConnections)
        return;
    const auto before = connections();
    SAYS(before);
    NewConnection wanted;
    wanted.requestKey = u"first"_s;
    wanted.accountId = m_subject.roomAmong(*before);
    wanted.name = u"Another workforce"_s;
    wanted.idp = IdentityProvider::EntraId;
    const auto made = create(wanted);
    SAYS(made);
    QVERIFY(made->secret && !made->secret->isEmpty());
    if (m_session->capabilities().nameConnections)
        QCOMPARE(made->connection.name, wanted.name);
    QCOMPARE(made->connection.idp, wanted.idp);
    QVERIFY(!made->token.hint.contains(QString::fromUtf8(made->secret->expose().toByteArray())));
    const auto after = connections();
    SAYS(after);
    QCOMPARE(after->size(), before->size() + 1);
    const auto id = made->connection.id;
    QVERIFY(std::ranges::count(*after, id, &Connection::id) == 1);
    const auto version = made->connection.version;
    const auto counted = ask([id](AdminApi& api, Call call) { return api.previewDeletion(id, std::move(call)); });
    SAYS(counted);
    const auto removed = ask(
        [id, version](AdminApi& api, Call call) { return api.deleteConnection(id, version, false, std::move(call)); });
    if (m_session->capabilities().keepWithoutConnection)
        SAYS(removed);
    const auto people = allUsers();
    SAYS(people);
    if (m_session->capabilities().keepWithoutConnection)
        QCOMPARE(people->size(), m_subject.people);
    const auto gone = ask([id](AdminApi& api, Call call) { return api.connection(id, std::move(call)); });
    QCOMPARE(gone.has_value(), !removed.has_value());
    const auto again = ask(
        [id, version](AdminApi& api, Call call) { return api.deleteConnection(id, version, true, std::move(call)); });
    if (removed) {
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
    } else {
        SAYS(again); // it knows no other way
    }
    finish();
}

void TestContract::aLostAnswerMakesNoSecondConnection()
{
    QFETCH(const QString, name);
    open(name);
    if (!m_session->capabilities().createConnections || !m_subject.loseNextAnswerTo)
        return;
    const auto before = connections();
    SAYS(before);
    NewConnection wanted;
    wanted.requestKey = u"lost"_s;
    wanted.accountId = m_subject.roomAmong(*before);
    wanted.name = u"Made once"_s;
    wanted.idp = IdentityProvider::EntraId;
    m_subject.loseNextAnswerTo("POST");
    QVERIFY(!create(wanted));
    const auto made = create(wanted);
    SAYS(made);
    const auto after = connections();
    SAYS(after);
    QCOMPARE(after->size(), before->size() + 1);
    if (!made->secret) {                          // some can tell or give it again
        QVERIFY(!made->connection.tokenReceived); // nobody has it
        const auto same = std::ranges::find(*after, made->connection.id, &Connection::id);
        QVERIFY(same != after->cend() && !same->tokenReceived);
    }
    auto other = wanted;
    other.requestKey = u"another person"_s;
    const auto taken = create(other);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    finish();
}

void TestContract::aUserIsSwitchedOffAndOn()
{
    QFETCH(const QString, name);
    open(name);
    if (!may(Permission::DeactivateUsers))
        return;
    const auto users = allUsers();
    SAYS(users);
    const auto id = users->constFirst().id;
    const auto off = ask([id](AdminApi& api, Call call) { return api.deactivateUser(id, 0, std::move(call)); });
    SAYS(off);
    QCOMPARE(off->user.state, UserState::Suspended);
    const auto seen = ask([id](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    SAYS(seen);
    QCOMPARE(seen->user.state, UserState::Suspended);
    const auto on = ask([id](AdminApi& api, Call call) { return api.reactivateUser(id, 0, std::move(call)); });
    SAYS(on);
    QCOMPARE(on->user.state, UserState::Active);
    const auto everybody = allUsers();
    SAYS(everybody);
    QVERIFY(std::ranges::all_of(*everybody, [](const User& user) { return user.state == UserState::Active; }));
    finish();
}

void TestContract::aWrongKeyIsSaid()
{
    QFETCH(const QString, name);
    open(name);
    m_session = m_subject.openWith(m_subject.wrongKey);
    const auto refused = who();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(refused.error().subject, ServerUrl::parse(m_subject.url)->display());
    QVERIFY(!refused.error().detail.contains(QString::fromLatin1(m_subject.wrongKey)));
    finish();
}

void TestContract::nothingIsWrittenThroughAReadOnlyDoor()
{
    QFETCH(const QString, name);
    open(name);
    const auto users = allUsers({}, 50); // some lies go on for ever
    const auto all = m_session->capabilities().createConnections ? connections() : Result<QList<Connection>>();
    const auto before = m_subject.writes();
    DoorSettings door;
    door.readOnly = true;
    m_session = m_subject.open(door);
    const auto isRefused = [](const auto& answer) {
        return !answer && (answer.error().kind == ErrorKind::ReadOnly || answer.error().kind == ErrorKind::Unsupported);
    };
    if (users && !users->isEmpty()) {
        const auto id = users->constFirst().id;
        QVERIFY(isRefused(ask([id](AdminApi& api, Call call) { return api.deactivateUser(id, 0, std::move(call)); })));
    }
    if (all && !all->isEmpty()) {
        NewConnection wanted;
        wanted.requestKey = u"never"_s;
        wanted.accountId = m_subject.roomAmong(*all);
        wanted.name = u"Never made"_s;
        QVERIFY(isRefused(create(wanted)));
        const auto id = all->constFirst().id;
        const auto version = all->constFirst().version;
        QVERIFY(isRefused(ask([id, version](AdminApi& api, Call call) {
            return api.deleteConnection(id, version, true, std::move(call));
        })));
    }
    QCOMPARE(m_subject.writes(), before);
    finish();
}

void TestContract::everyListingEnds()
{
    QFETCH(const QString, name);
    open(name);
    const auto users = allUsers({}, 200);
    const auto groups = allGroups();
    for (const auto* error : {users ? nullptr : &users.error(), groups ? nullptr : &groups.error()}) {
        if (!error)
            continue;
        QVERIFY(!m_subject.isHonest);
        QVERIFY(!(error->subject + error->detail).contains(QString::fromLatin1(m_subject.key)));
    }
    finish();
}

void TestContract::nonsenseIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray html("<html>Sign in</html>");
    for (const auto& name : {u"provost"_s, u"scim standard"_s, u"frontegg"_s, u"polis"_s, u"workos"_s, u"scalekit"_s,
                             u"auth0"_s, u"stytch"_s}) {
        QTest::addRow("%s, a page", qPrintable(name)) << name << httpAnswer(200, html, "text/html");
        QTest::addRow("%s, cut off", qPrintable(name)) << name << httpAnswer(200, R"({"items":[{"id")");
        QTest::addRow("%s, nothing in it", qPrintable(name)) << name << httpAnswer(200, "{}");
        QTest::addRow("%s, a list of lists", qPrintable(name)) << name << httpAnswer(200, "[[[]]]");
        QTest::addRow("%s, a fault", qPrintable(name)) << name << httpAnswer(500, html, "text/html");
        QTest::addRow("%s, not now", qPrintable(name)) << name << httpAnswer(429, "{}");
        QTest::addRow("%s, somewhere else", qPrintable(name))
            << name << httpAnswer(302, "", "text/html", "Location: https://elsewhere.example/\r\n");
    }
}

void TestContract::nonsenseIsAnError()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, answer);
    open(name);
    const ScriptedServer nonsense(always(answer));
    m_session = m_subject.openAt(nonsense.url());
    QVERIFY(!who());
    QVERIFY(!ask([](AdminApi& api, Call call) { return api.user(UserId(u"a:b"_s), std::move(call)); }));
    QVERIFY(!ask([](AdminApi& api, Call call) { return api.deactivateUser(UserId(u"a:b"_s), 0, std::move(call)); }));
    QVERIFY(!create({u"k"_s, AccountId(u"a"_s), u"n"_s, IdentityProvider::Okta, {}, {}}));
    m_session.reset();
}

QTEST_MAIN(TestContract)
#include "tst_contract.moc"
