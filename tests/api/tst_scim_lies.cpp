// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"
#include "tests/support/lying_scim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;
using namespace std::chrono_literals;

namespace {

QList<int> numbers(int from, int until)
{
    QList<int> all;
    for (int number = from; number <= until; ++number)
        all.append(number);
    return all;
}

} // namespace

/// The SCIM kind against servers that do not keep to what they say. How a whole listing ends is in tst_passes.
class TestScimLies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerWithoutConfigurationIsTakenAsItIs();
    void withoutGroupsNoneAreOffered();
    void withoutPatchNobodyIsDeactivated();
    void wordsForBooleansAreRead();
    void namesInAnotherCaseAreRead();
    void usersWithoutIdAreCounted();
    void aPageForPeopleIsNoList();
    void theEndMayBeRefused();
    void aChangeThatIsNotMadeIsNoticed();
    void anIgnoredFilterIsNoticed();
    void anotherServerAtTheAddressIsLearnedAnew();
    void aTokenIsAPerson();
    void aCallEndsWhenItsTimeIsOver();
    void whoIsKnownIsBroughtUpToDate();
    void hostileTextsAreBounded();
    void aCutListOfMembersIsNotTakenForTheWhole_data();
    void aCutListOfMembersIsNotTakenForTheWhole();
    void whoLeftMeanwhileIsNotMissed();
    void aMemberIsAddedToACutListByTheSmallestChange();
    void aSwallowedMemberIsNoticed();
    void aSwallowedMemberOfASmallGroupIsNoticed();
    void aFilterThatFindsNobodyCountsNobody();
    void theListStaysWhereItsLengthIsNotKnown();
    void aGroupWithoutMembersIsNotCalledEmpty();
    void theServerLooksAsFarAsItCan_data();
    void theServerLooksAsFarAsItCan();
    void anIgnoredFilterFindsNobody();
    void whoeverIsToldByTheServerHasAName();

private:
    void open(int users, const QSet<Lie>& lies)
    {
        m_session.reset();
        m_server = std::make_unique<LyingScim>(users, lies);
        m_session = openScim(*ServerUrl::parse(m_server->url()), Secret::take(m_server->token()));
    }
    /// A group that is cut, behind a door that answers itself whoever filters by groups.
    std::unique_ptr<ScriptedServer> openBehind(const QByteArray& answer)
    {
        open(80, {Lie::CutsMembers});
        m_server->addGroup(numbers(1, 70));
        const auto on = handOn(quint16(QUrl(m_server->url()).port()));
        auto door = std::make_unique<ScriptedServer>([answer, on](QTcpSocket& socket, const ReceivedRequest& request) {
            request.target.contains("groups.value") ? void(socket.write(answer)) : on(socket, request);
        });
        m_session = openScim(*ServerUrl::parse(door->url() + u"/scim/v2"_s), Secret::take(m_server->token()));
        return door;
    }
    template <class Work>
    auto ask(Work work, std::chrono::milliseconds deadline = 30s)
    {
        auto future = m_session->call(std::move(work), deadline);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<Page<User>> usersAfter(const QString& after = {})
    {
        UserQuery query;
        query.after = after;
        return ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    }
    [[nodiscard]] bool listEverybody()
    {
        QString after;
        do {
            const auto page = usersAfter(after);
            if (!page)
                return false;
            after = page->next;
        } while (!after.isEmpty());
        return true;
    }
    [[nodiscard]] Result<Page<User>> changedUsers(std::chrono::milliseconds deadline = 30s)
    {
        UserQuery query;
        query.changedAfter = QDateTime::currentDateTimeUtc();
        return ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); }, deadline);
    }
    [[nodiscard]] Result<WhoAmI> who()
    {
        return ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    }

    [[nodiscard]] Result<Page<Membership>> members()
    {
        return ask([](AdminApi& api, Call call) { return api.members(GroupId(u"group-1"_s), {}, std::move(call)); });
    }
    [[nodiscard]] Result<void> change(const MemberChange& change)
    {
        return ask([change](AdminApi& api, Call call) {
            return api.changeMembers(GroupId(u"group-1"_s), change, std::move(call));
        });
    }
    [[nodiscard]] Result<FoundUsers> find(const UserLookup& search)
    {
        return ask([search](AdminApi& api, Call call) { return api.findUsers(search, std::move(call)); });
    }
    [[nodiscard]] QByteArrayList methods() const
    {
        QByteArrayList sent;
        for (const auto& request : m_server->requests()) {
            if (request.method != "GET")
                sent.append(request.method + ' ' + request.target);
        }
        return sent;
    }

    std::unique_ptr<LyingScim> m_server;
    std::unique_ptr<Session> m_session;
};

void TestScimLies::aServerWithoutConfigurationIsTakenAsItIs()
{
    open(3, {Lie::NoConfiguration});
    QVERIFY(who());
    QVERIFY(who()->permissions.contains(Permission::DeactivateUsers));
    QCOMPARE(usersAfter()->items.size(), 3);
}

void TestScimLies::withoutGroupsNoneAreOffered()
{
    open(3, {Lie::NoGroups});
    QVERIFY(who());
    QVERIFY(!who()->permissions.contains(Permission::ReadGroups));
    QVERIFY(who()->permissions.contains(Permission::ReadUsers));
}

void TestScimLies::withoutPatchNobodyIsDeactivated()
{
    open(3, {Lie::AdvertisesNoPatch});
    QVERIFY(who());
    QVERIFY(!who()->permissions.contains(Permission::DeactivateUsers));
}

void TestScimLies::wordsForBooleansAreRead()
{
    open(3, {Lie::WordsForBooleans});
    const UserId second(u"user-2"_s);
    QVERIFY(ask([second](AdminApi& api, Call call) { return api.deactivateUser(second, 0, call); }));
    const auto users = usersAfter();
    QVERIFY(users);
    QCOMPARE(users->items.at(0).state, UserState::Active);
    QCOMPARE(users->items.at(1).state, UserState::Suspended);
}

void TestScimLies::namesInAnotherCaseAreRead()
{
    open(3, {Lie::OtherCase});
    const auto users = usersAfter();
    QVERIFY(users);
    QCOMPARE(users->items.size(), 3);
    QCOMPARE(users->items.constFirst().userName, u"user1@acme.example"_s);
}

void TestScimLies::usersWithoutIdAreCounted()
{
    open(10, {Lie::NoIds});
    const auto users = usersAfter();
    QVERIFY(users);
    QCOMPARE(users->items.size(), 8);
    QCOMPARE(users->unreadable, 2);
}

void TestScimLies::aPageForPeopleIsNoList()
{
    open(3, {Lie::HtmlForUsers});
    const auto refused = who();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadAnswer);
}

void TestScimLies::theEndMayBeRefused()
{
    open(10, {Lie::RefusesBeyond});
    const auto first = usersAfter();
    QVERIFY(first);
    QCOMPARE(first->items.size(), 10);
    const auto last = usersAfter(first->next);
    QVERIFY2(last, last ? "" : qPrintable(last.error().detail));
    QVERIFY(last->items.isEmpty());
    QVERIFY(last->next.isEmpty());
    QCOMPARE(last->total, 10);
}

void TestScimLies::aChangeThatIsNotMadeIsNoticed()
{
    open(3, {Lie::SwallowsPatch});
    const UserId first(u"user-1"_s);
    const auto changed = ask([first](AdminApi& api, Call call) { return api.deactivateUser(first, 0, call); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::BadAnswer);
}

void TestScimLies::anIgnoredFilterIsNoticed()
{
    open(3, {Lie::IgnoresFilter});
    const auto changed = changedUsers();
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Unsupported);
    for (const auto feature : {ScimFeature::Filter, ScimFeature::Sort, ScimFeature::Cursor}) {
        const auto tried =
            ask([feature](AdminApi& api, Call call) { return api.tryFeature({}, {}, feature, std::move(call)); });
        QVERIFY(!tried);
        QCOMPARE(tried.error().kind, ErrorKind::BadAnswer);
    }
}

void TestScimLies::anotherServerAtTheAddressIsLearnedAnew()
{
    open(3, {Lie::IgnoresFilter});
    QVERIFY(!changedUsers());
    m_server->setLies({});
    QVERIFY(!changedUsers()); // what was seen is not tried each time
    QVERIFY(who());
    const auto changed = changedUsers();
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QVERIFY(changed->items.isEmpty());
}

/// Where the token chooses the tenant, what was kept for one token is not another's.
void TestScimLies::aTokenIsAPerson()
{
    open(3, {});
    const auto first = who();
    QVERIFY(first);
    m_session = openScim(*ServerUrl::parse(m_server->url()), Secret::take(m_server->otherToken()));
    const auto other = who();
    QVERIFY(other);
    QCOMPARE(other->server.instanceId, first->server.instanceId);
    QVERIFY(other->person.id != first->person.id);
    m_session = openScim(*ServerUrl::parse(m_server->url()), Secret::take(m_server->token()));
    QCOMPARE(who()->person.id, first->person.id);
    for (const auto& part : m_server->token().split('_'))
        QVERIFY(!first->person.id.text().contains(QString::fromLatin1(part)));
}

/// Three requests of which each takes two thirds of the time: the last of them gets no more than is left.
void TestScimLies::aCallEndsWhenItsTimeIsOver()
{
    const auto empty = httpAnswer(200, R"({"totalResults":0,"Resources":[]})", "application/scim+json");
    ScriptedServer slow([&empty](QTcpSocket& socket, const ReceivedRequest&) {
        QTimer::singleShot(800ms, &socket, [&socket, &empty] { socket.write(empty); });
    });
    m_session = openScim(*ServerUrl::parse(slow.url()), Secret::take("AbCd_eFgHiJkLmNoPqRsTuVw_1"));
    const auto changed = changedUsers(1200ms);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::TimedOut);
    m_session.reset();
}

void TestScimLies::whoIsKnownIsBroughtUpToDate()
{
    QHash<UserId, QByteArray> etags;
    const UserId ana(u"ana"_s);
    const UserId ben(u"ben"_s);
    endpoint::remember(etags, ana, QByteArray("1"), 1);
    endpoint::remember(etags, ben, QByteArray("1"), 1);
    endpoint::remember(etags, ana, QByteArray("2"), 1);
    QCOMPARE(etags, (QHash<UserId, QByteArray>{{ana, "2"}}));
}

void TestScimLies::hostileTextsAreBounded()
{
    const QString long1(1024 * 1024, u'x');
    const auto user =
        endpoint::userIn({{u"id"_s, u"1"_s}, {u"userName"_s, long1}, {u"displayName"_s, u"a\u202eb\u0000c"_s}});
    QVERIFY(user);
    QVERIFY(user->userName.size() <= 1024);
    QVERIFY(!user->displayName.contains(QChar(0x202e)));
    QVERIFY(!user->displayName.contains(QChar(0)));
    QVERIFY(!endpoint::userIn({{u"id"_s, u".."_s}}));
    QVERIFY(!endpoint::userIn({{u"id"_s, 5}}));
    QVERIFY(!endpoint::userIn({{u"id"_s, QString(5000, u'1')}}));
    QJsonArray emails;
    for (int i = 0; i < 1000; ++i)
        emails.append(QJsonObject{{u"value"_s, u"%1@acme.example"_s.arg(i)}});
    const auto many = endpoint::userIn({{u"id"_s, u"1"_s}, {u"emails"_s, emails}});
    QVERIFY(many);
    QVERIFY(many->furtherEmails.size() <= 20);
    // Everybody's is the primary one: reading them may not take forever.
    for (int i = 0; i < 100'000; ++i)
        emails.append(QJsonObject{{u"value"_s, u"p%1@acme.example"_s.arg(i)}, {u"primary"_s, true}});
    const auto primary = endpoint::userIn({{u"id"_s, u"1"_s}, {u"emails"_s, emails}});
    QVERIFY(primary && primary->furtherEmails.size() <= 200);
}

void TestScimLies::aCutListOfMembersIsNotTakenForTheWhole_data()
{
    QTest::addColumn<QSet<Lie>>("lies");
    QTest::addColumn<qint64>("listed");
    QTest::newRow("cut") << QSet<Lie>{Lie::CutsMembers} << qint64(50);
    QTest::newRow("left out") << QSet<Lie>{Lie::LeavesMembersOut} << qint64(0);
    QTest::newRow("cut, and filters are ignored") << QSet<Lie>{Lie::CutsMembers, Lie::IgnoresFilter} << qint64(50);
    QTest::newRow("cut at no round number") << QSet<Lie>{Lie::CutsMembers} << qint64(37);
    QTest::newRow("at no round number, and filters are ignored")
        << QSet<Lie>{Lie::CutsMembers, Lie::IgnoresFilter} << qint64(37);
}

/// Its own users say how many there are: by a filter, or as they were listed.
void TestScimLies::aCutListOfMembersIsNotTakenForTheWhole()
{
    QFETCH(QSet<Lie>, lies);
    QFETCH(qint64, listed);
    open(80, lies);
    m_server->cutMembersAt(listed);
    m_server->addGroup(numbers(1, 70));
    QVERIFY(listEverybody());
    const auto told = members();
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    QCOMPARE(told->items.size(), listed);
    QCOMPARE(told->total, 70);
    const auto groups = ask([](AdminApi& api, Call call) { return api.groups({}, std::move(call)); });
    QVERIFY(groups);
    QCOMPARE(groups->items.constFirst().members, -1);
    m_server->setLies({});
    QCOMPARE(members()->items.size(), 70);
    QCOMPARE(members()->total, 70);
}

/// What users said when they were listed is no proof for ever.
void TestScimLies::whoLeftMeanwhileIsNotMissed()
{
    open(80, {Lie::IgnoresFilter});
    m_server->addGroup(numbers(1, 70));
    QVERIFY(listEverybody());
    m_server->setMembers(numbers(1, 50));
    const auto told = members();
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    QCOMPARE(told->items.size(), 50);
    QCOMPARE(told->total, 50);
    m_server->remove(70); // who was the last to say so
    QCOMPARE(members()->total, 50);
}

/// (user-needs, N8)
void TestScimLies::aMemberIsAddedToACutListByTheSmallestChange()
{
    open(80, {Lie::CutsMembers});
    m_server->addGroup(numbers(1, 70));
    const auto added = change({{UserId(u"user-75"_s)}, {}});
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(m_server->members().size(), 71);
    QCOMPARE(methods(), QByteArrayList{"PATCH /scim/v2/Groups/group-1"});
    const auto sent = std::ranges::find(m_server->requests(), QByteArray("PATCH"), &ReceivedRequest::method);
    const auto operations = QJsonDocument::fromJson(sent->body)["Operations"_L1].toArray();
    QCOMPARE(operations, (QJsonArray{QJsonObject{{u"op"_s, u"add"_s},
                                                 {u"path"_s, u"members"_s},
                                                 {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, u"user-75"_s}}}}}}));
    QVERIFY(!sent->headers.contains("if-match")); // the server says that it has no versions
    QVERIFY(change({{}, {UserId(u"user-75"_s), UserId(u"user-2"_s)}}));
    QCOMPARE(m_server->members().size(), 69);
    QVERIFY(!m_server->members().contains(2));
}

void TestScimLies::aSwallowedMemberIsNoticed()
{
    open(20, {Lie::SwallowsPatch});
    m_server->addGroup(numbers(1, 3));
    const auto added = change({{UserId(u"user-9"_s)}, {}});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::BadAnswer);
    QVERIFY(added.error().detail.contains(u"user-9"_s));
    const auto removed = change({{}, {UserId(u"user-2"_s)}});
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::BadAnswer);
}

/// A power of two that nobody cuts at, and users who do not tell their groups.
void TestScimLies::aSwallowedMemberOfASmallGroupIsNoticed()
{
    open(20, {Lie::SwallowsPatch});
    for (const int size : {1, 2, 4, 8}) {
        m_server->addGroup(numbers(1, size), false);
        const auto added = change({{UserId(u"user-15"_s)}, {}});
        QVERIFY2(!added, qPrintable(QString::number(size)));
        QCOMPARE(added.error().kind, ErrorKind::BadAnswer);
    }
}

/// Nor does it make those be forgotten who said when they were listed that they are in the group.
void TestScimLies::aFilterThatFindsNobodyCountsNobody()
{
    const auto door = openBehind(httpAnswer(200, R"({"totalResults":0,"Resources":[]})"));
    QVERIFY(listEverybody());
    QCOMPARE(members().value().items.size(), 50);
    QCOMPARE(members().value().total, 70);
}

void TestScimLies::theListStaysWhereItsLengthIsNotKnown()
{
    const auto door = openBehind(httpAnswer(429, "{}", "application/scim+json", "Retry-After: 600\r\n"));
    QCOMPARE(members().value().total, -1);
    const auto asked = door->requests().size();
    QCOMPARE(members().value().items.size(), 50);
    QCOMPARE(door->requests().size(), asked + 1); // the filter is not tried each time
}

void TestScimLies::aGroupWithoutMembersIsNotCalledEmpty()
{
    open(20, {Lie::LeavesMembersOut});
    m_server->addGroup(numbers(1, 3), false); // and the users do not tell either
    QCOMPARE(members()->total, -1);
    m_server->setLies({});
    QCOMPARE(members()->total, 3);
}

void TestScimLies::theServerLooksAsFarAsItCan_data()
{
    QTest::addColumn<QSet<Lie>>("lies");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("asked");
    QTest::newRow("all of it") << QSet<Lie>{} << u"user 1"_s << 11 << u"userName co \"user 1\" or "_s;
    QTest::newRow("without or") << QSet<Lie>{Lie::RefusesOr} << u"user1"_s << 11 << u"userName co \"user1\""_s;
    QTest::newRow("equality") << QSet<Lie>{Lie::KnowsEqualityOnly} << u"user7@acme.example"_s << 1
                              << u"userName eq \"user7@acme.example\""_s;
    QTest::newRow("a name of signs") << QSet<Lie>{} << u"R&D \"Core\" a\\b"_s << 0
                                     << uR"(userName co "R&D \"Core\" a\\b")"_s;
}

/// (user-needs, N21)
void TestScimLies::theServerLooksAsFarAsItCan()
{
    QFETCH(QSet<Lie>, lies);
    QFETCH(QString, text);
    QFETCH(int, found);
    QFETCH(QString, asked);
    open(19, lies);
    for (int time = 0; time < 2; ++time) { // what it takes is known the second time
        const auto answer = find({std::nullopt, text});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY2(answer->asked.startsWith(asked), qPrintable(answer->asked));
        QCOMPARE(std::min<qint64>(answer->total, found), found);
        QCOMPARE(answer->users.size(), std::min(found, 10)); // as many as it has on a page
        QCOMPARE(answer->strangers, 0);
    }
    const auto before = m_server->requests().size();
    QVERIFY(find({std::nullopt, text}));
    QCOMPARE(m_server->requests().size(), before + 1);
}

void TestScimLies::anIgnoredFilterFindsNobody()
{
    open(20, {Lie::IgnoresFilter});
    const auto everybody = find({std::nullopt, u"nobody of this name"_s});
    QVERIFY(!everybody);
    QCOMPARE(everybody.error().kind, ErrorKind::Unsupported);
    const auto one = find({IdentifierKind::UserName, u"USER3@acme.example"_s});
    QVERIFY(one);
    QCOMPARE(one->users.size(), 1); // among those whom it sent
    QVERIFY(one->strangers > 0);
}

void TestScimLies::whoeverIsToldByTheServerHasAName()
{
    open(3, {});
    QVERIFY(who()->person.name.isEmpty());
    m_server->setMe(u"Provisioning of Acme"_s);
    QCOMPARE(who()->person.name, u"Provisioning of Acme"_s);
    QVERIFY(ask([](AdminApi& api, Call call) { return api.tryFeature({}, {}, ScimFeature::Me, std::move(call)); }));
}

QTEST_GUILESS_MAIN(TestScimLies)
#include "tst_scim_lies.moc"
