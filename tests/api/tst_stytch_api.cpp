// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/stytch/stytch_api.h"
#include "tests/support/secret_trail.h"
#include "tests/support/stytch_fake.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is its own about Stytch, against its API as its Go client has it. What every kind keeps is in tst_contract.
class TestStytchApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOrganizationHasOneConnection();
    void aTokenIsReplacedWhileBothWork();
    void aReplacementIsTakenBack();
    void nothingOfATokenIsChosen();
    void aLostTokenIsReplaced();
    void membersSayWhichGroupsTheyAreIn();
    void whoeverCameAnotherWayIsNotShown();
    void rolesOfGroupsAreTold();
    void aGroupGetsOtherRoles();
    void aConnectionGoesAndItsMembersStay();
    void anUnusableKeyIsNotSent();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<CreatedConnection> create(const QString& organization)
    {
        NewConnection wanted;
        wanted.requestKey = organization;
        wanted.accountId = AccountId(organization);
        wanted.name = u"Workforce"_s;
        wanted.idp = IdentityProvider::JumpCloud;
        return remembered(
            ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    }
    [[nodiscard]] Result<StartedRotation> startRotation(const NewRotation& wanted = {})
    {
        const ConnectionId id(m_okta);
        return remembered(
            ask([=](AdminApi& api, Call call) { return api.startRotation(id, wanted, std::move(call)); }));
    }

    std::unique_ptr<StytchFake> m_fake;
    std::unique_ptr<Session> m_session;
    QString m_okta;
    QString m_finance;
    QString m_ana;
};

void TestStytchApi::init()
{
    m_session.reset();
    m_fake = std::make_unique<StytchFake>();
    m_fake->addOrganization(u"acme"_s, u"Acme"_s);
    m_fake->addOrganization(u"contoso"_s, u"Contoso"_s);
    m_okta = m_fake->addConnection(u"acme"_s, u"Okta"_s);
    m_finance = m_fake->addGroup(m_okta, u"Finance"_s, u"editor"_s);
    m_ana = m_fake->addMember(u"acme"_s, m_okta, u"ana@acme.example"_s, {m_finance});
    m_fake->addMember(u"acme"_s, m_okta, u"ben@acme.example"_s, {}, false);
    m_session = openStytch(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()));
}

void TestStytchApi::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestStytchApi::anOrganizationHasOneConnection()
{
    const auto taken = create(u"acme"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    const auto made = create(u"contoso"_s);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->secret);
    QCOMPARE(made->connection.idp, IdentityProvider::JumpCloud);
    QCOMPARE(m_fake->connections(), 2);
}

void TestStytchApi::aTokenIsReplacedWhileBothWork()
{
    const auto old = m_fake->tokensOf(m_okta).first;
    const auto started = startRotation();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(started->secret && started->connection.rotation);
    QCOMPARE(started->connection.liveTokens, 2);
    QCOMPARE(started->token.hint, u"…"_s + m_fake->tokensOf(m_okta).second);
    QCOMPARE(started->token.rotation, RotationRole::New);
    const ConnectionId id(m_okta);
    const auto complete = [&](bool force) {
        return ask([=](AdminApi& api, Call call) { return api.completeRotation(id, force, std::move(call)); });
    };
    const auto unproven = complete(false); // nothing says whether it was used
    QVERIFY(!unproven);
    QCOMPARE(unproven.error().kind, ErrorKind::Conflict);
    const auto fresh = m_fake->tokensOf(m_okta).second;
    const auto completed = complete(true);
    QVERIFY(completed && !completed->rotation);
    QCOMPARE(m_fake->tokensOf(m_okta), qMakePair(fresh, QString()));
    QVERIFY(fresh != old);
}

void TestStytchApi::aReplacementIsTakenBack()
{
    const auto before = m_fake->tokensOf(m_okta);
    const ConnectionId id(m_okta);
    QVERIFY(startRotation());
    const auto second = startRotation();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    const auto cancelled =
        ask([id](AdminApi& api, Call call) { return api.cancelRotation(id, true, std::move(call)); });
    QVERIFY(cancelled && !cancelled->rotation);
    QCOMPARE(m_fake->tokensOf(m_okta), before);
}

void TestStytchApi::nothingOfATokenIsChosen()
{
    NewRotation wanted;
    wanted.lifetimeDays = 90;
    const auto refused = startRotation(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->writes(), QStringList());
}

void TestStytchApi::aLostTokenIsReplaced()
{
    m_fake->loseNextAnswerTo("POST");
    QVERIFY(!create(u"contoso"_s));
    const auto lost = create(u"contoso"_s);
    QVERIFY(lost && !lost->secret && !lost->connection.tokenReceived);
    const auto id = lost->connection.id;
    const auto started =
        remembered(ask([id](AdminApi& api, Call call) { return api.startRotation(id, {}, std::move(call)); }));
    QVERIFY(started && started->secret && started->connection.tokenReceived);
}

void TestStytchApi::membersSayWhichGroupsTheyAreIn()
{
    const GroupId group(m_okta + u':' + m_finance);
    const auto members = ask([group](AdminApi& api, Call call) { return api.members(group, {}, std::move(call)); });
    QVERIFY(members);
    QCOMPARE(members->items.size(), 1);
    QCOMPARE(members->items.constFirst().userId, UserId(u"acme:"_s + m_ana));
    const UserId id(u"acme:"_s + m_ana);
    const auto ana = ask([id](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    QVERIFY(ana);
    QCOMPARE(ana->groups.size(), 1);
    QVERIFY(ana->resource.contains("\"user_name\":\"ana@acme.example\""));
}

void TestStytchApi::whoeverCameAnotherWayIsNotShown()
{
    const auto hand = m_fake->addMember(u"acme"_s, {}, u"by.hand@acme.example"_s);
    const auto users = ask([](AdminApi& api, Call call) { return api.users({}, std::move(call)); });
    QVERIFY(users);
    QCOMPARE(users->items.size(), 2);
    QCOMPARE(std::ranges::count(users->items, UserState::Suspended, &User::state), 1);
    const UserId id(u"acme:"_s + hand);
    const auto refused = ask([id](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestStytchApi::rolesOfGroupsAreTold()
{
    const auto roles = ask([](AdminApi& api, Call call) { return api.roles(std::move(call)); });
    QVERIFY(roles);
    QVERIFY(std::ranges::count(*roles, u"editor"_s, &AccessRole::name) == 1);
    const auto groups = ask([](AdminApi& api, Call call) { return api.groups({}, std::move(call)); });
    QVERIFY(groups);
    QCOMPARE(groups->items.constFirst().roles, QList{RoleId(u"editor"_s)});
}

void TestStytchApi::aGroupGetsOtherRoles()
{
    const auto support = m_fake->addGroup(m_okta, u"Support"_s, u"stytch_member"_s);
    const auto give = [this](const QString& group, const QList<RoleId>& roles) {
        return ask([id = GroupId(m_okta + u':' + group), roles](AdminApi& api, Call call) {
            return api.setGroupRoles(id, roles, std::move(call));
        });
    };
    const auto given = give(m_finance, {RoleId(u"stytch_admin"_s)});
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    QCOMPARE(given->roles, QList{RoleId(u"stytch_admin"_s)});
    QCOMPARE(m_fake->roleOf(m_finance), u"stytch_admin"_s);
    QCOMPARE(m_fake->roleOf(support), u"stytch_member"_s); // what is sent replaces everything
    QCOMPARE(m_fake->nameOf(m_okta), u"Okta"_s);
    QVERIFY(give(m_finance, {}));
    QCOMPARE(m_fake->roleOf(m_finance), QString());
    const auto nobody = give(u"not-there"_s, {});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
}

void TestStytchApi::aConnectionGoesAndItsMembersStay()
{
    const ConnectionId id(m_okta);
    const auto counted = ask([id](AdminApi& api, Call call) { return api.previewDeletion(id, std::move(call)); });
    QVERIFY(counted);
    QCOMPARE(counted->users, 2);
    const auto remove = [&](bool withUsers) {
        return ask([=](AdminApi& api, Call call) { return api.deleteConnection(id, 0, withUsers, std::move(call)); });
    };
    const auto refused = remove(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QVERIFY(remove(false));
    QCOMPARE(m_fake->connections(), 0);
    QCOMPARE(m_fake->members(), 2);
}

void TestStytchApi::anUnusableKeyIsNotSent()
{
    m_session = openStytch(*ServerUrl::parse(m_fake->url()), Secret::take("nocolon"));
    const auto refused = ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_fake->requests().size(), 0);
}

QTEST_MAIN(TestStytchApi)
#include "tst_stytch_api.moc"
