// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/frontegg_api.h"
#include "tests/support/frontegg_fake.h"
#include "tests/support/secret_trail.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What has to be guarded at Frontegg, against its API as it is documented. What every kind keeps is in tst_contract.
class TestFronteggApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPersonIsTakenOutOfOneAccountAlone();
    void whoWasAddedByHandStays();
    void ofSeveralConnectionsNoUsersGo();
    void whoStayedIsWithoutConnection();
    void whoIsWithoutConnectionCanBeRemoved();
    void othersThanWereSeenAreNotRemoved();
    void switchingOffIsOfOneAccount();
    void theEnvironmentTokenIsRenewed();
    void noKeyWithoutBothParts();
    void aLimitIsWaitedFor();
    void theProvisioningAddressFollowsTheOwnDomain();
    void anUnknownIdentityProviderIsOther();
    void aGroupGetsOtherRoles();
    void oneKeyOfARoleIsChanged();
    void thePortalIsSwitchedAndElseAsBefore();

private:
    void open(const QString& prefix)
    {
        m_session.reset();
        m_fake = std::make_unique<FronteggFake>(prefix);
        m_fake->addAccount(u"acme"_s, u"Acme"_s);
        m_fake->addAccount(u"contoso"_s, u"Contoso"_s);
        m_session = openFrontegg(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()));
    }
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<Removed> remove(const QString& connection, bool withUsers)
    {
        return ask([id = ConnectionId(connection), withUsers](AdminApi& api, Call call) {
            return api.deleteConnection(id, 0, withUsers, std::move(call));
        });
    }
    [[nodiscard]] Result<DeletionPreview> preview(const QString& connection)
    {
        return ask([id = ConnectionId(connection)](AdminApi& api, Call call) {
            return api.previewDeletion(id, std::move(call));
        });
    }
    [[nodiscard]] Result<Page<User>> users(const UserQuery& query = {})
    {
        return ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    }

    std::unique_ptr<FronteggFake> m_fake;
    std::unique_ptr<Session> m_session;
};

void TestFronteggApi::init()
{
    open({});
}

void TestFronteggApi::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestFronteggApi::aPersonIsTakenOutOfOneAccountAlone()
{
    const auto connection = m_fake->addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto both = m_fake->addUser({u"acme"_s, u"contoso"_s}, u"both@acme.example"_s);
    const auto ana = m_fake->addUser({u"acme"_s}, u"ana@acme.example"_s);
    m_fake->addGroup(u"acme"_s, u"Finance"_s, {both, ana});
    const auto counted = preview(connection);
    QVERIFY(counted && counted->isCertain);
    QCOMPARE(counted->users, 2);
    QCOMPARE(counted->groups, 1);
    const auto removed = remove(connection, true);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QCOMPARE(removed->users, 2);
    QCOMPARE(removed->groups, 1);
    QCOMPARE(m_fake->accountsOf(both), QStringList{u"contoso"_s});
    QCOMPARE(m_fake->accountsOf(ana), QStringList());
    // The connection goes first, so that nobody is brought back in between.
    QVERIFY(m_fake->writes().constFirst().startsWith(u"DELETE /directory/"_s));
    QCOMPARE(m_fake->writes().size(), 4);
}

void TestFronteggApi::whoWasAddedByHandStays()
{
    const auto connection = m_fake->addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto hand = m_fake->addUser({u"acme"_s}, u"hand@acme.example"_s, u"frontegg"_s);
    m_fake->addGroup(u"acme"_s, u"By hand"_s, {hand}, u"frontegg"_s);
    const auto removed = remove(connection, true);
    QVERIFY(removed);
    QCOMPARE(removed->users + removed->groups, 0);
    QCOMPARE(m_fake->accountsOf(hand), QStringList{u"acme"_s});
    QCOMPARE(m_fake->writes().size(), 1);
}

void TestFronteggApi::ofSeveralConnectionsNoUsersGo()
{
    const auto one = m_fake->addConnection(u"acme"_s, u"Okta"_s);
    m_fake->addConnection(u"acme"_s, u"Entra"_s, u"azure-ad"_s);
    m_fake->addUser({u"acme"_s}, u"ana@acme.example"_s);
    const auto counted = preview(one);
    QVERIFY(counted && !counted->isCertain);
    const auto refused = remove(one, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_fake->writes(), QStringList());
    const auto listed = users();
    QVERIFY(listed);
    const auto& ana = listed->items.constFirst();
    QVERIFY(ana.connectionId.has_value()); // she is not "without connection"
    QVERIFY(ana.connectionName.contains(u"Okta"_s) && ana.connectionName.contains(u"Entra"_s));
    QVERIFY(remove(one, false));
    QCOMPARE(m_fake->connections(), 1);
}

void TestFronteggApi::whoStayedIsWithoutConnection()
{
    const auto connection = m_fake->addConnection(u"acme"_s, u"Acme workforce"_s);
    m_fake->addUser({u"acme"_s}, u"ana@acme.example"_s);
    UserQuery alone;
    alone.withoutConnection = true;
    QCOMPARE(users(alone)->items.size(), 0);
    UserQuery fed;
    fed.connectionId = ConnectionId(connection);
    QCOMPARE(users(fed)->total, 1);
    QVERIFY(remove(connection, false));
    QCOMPARE(users(alone)->total, 1);
    QCOMPARE(users(fed)->total, 0);
    QVERIFY(!users()->items.constFirst().connectionId);
}

void TestFronteggApi::whoIsWithoutConnectionCanBeRemoved()
{
    const auto ana = m_fake->addUser({u"acme"_s}, u"ana@acme.example"_s);
    m_fake->addConnection(u"contoso"_s, u"Contoso"_s);
    const auto ben = m_fake->addUser({u"contoso"_s}, u"ben@contoso.example"_s);
    m_fake->addGroup(u"acme"_s, u"Finance"_s, {ana});
    const auto counted =
        ask([](AdminApi& api, Call call) { return api.countWithoutConnection(std::nullopt, std::move(call)); });
    QVERIFY(counted);
    QCOMPARE(*counted, (WithoutConnection{1, 1}));
    const auto part = ask([seen = *counted](AdminApi& api, Call call) {
        return api.removeWithoutConnection(std::nullopt, seen, std::move(call));
    });
    QVERIFY(part);
    QCOMPARE(part->left, WithoutConnection());
    QCOMPARE(m_fake->accountsOf(ana), QStringList());
    QCOMPARE(m_fake->accountsOf(ben), QStringList{u"contoso"_s});
}

void TestFronteggApi::othersThanWereSeenAreNotRemoved()
{
    m_fake->addUser({u"acme"_s}, u"ana@acme.example"_s);
    const auto part = ask([](AdminApi& api, Call call) {
        return api.removeWithoutConnection(std::nullopt, WithoutConnection{2, 0}, std::move(call));
    });
    QVERIFY(!part);
    QCOMPARE(part.error().kind, ErrorKind::Precondition);
    QCOMPARE(m_fake->writes(), QStringList());
}

void TestFronteggApi::switchingOffIsOfOneAccount()
{
    const auto both = m_fake->addUser({u"acme"_s, u"contoso"_s}, u"both@acme.example"_s);
    const UserId inAcme(u"acme:"_s + both);
    const auto off = ask([inAcme](AdminApi& api, Call call) { return api.deactivateUser(inAcme, 0, std::move(call)); });
    QVERIFY(off);
    QVERIFY(!m_fake->isActive(both, u"acme"_s));
    QVERIFY(m_fake->isActive(both, u"contoso"_s));
}

void TestFronteggApi::theEnvironmentTokenIsRenewed()
{
    QVERIFY(users());
    QCOMPARE(m_fake->signIns(), 1);
    QVERIFY(users());
    QCOMPARE(m_fake->signIns(), 1);
    m_fake->endTokens();
    NewConnection wanted;
    wanted.requestKey = u"key"_s;
    wanted.accountId = AccountId(u"acme"_s);
    wanted.name = u"Made once"_s;
    QVERIFY(users()); // so that the next request is the one that changes something
    m_fake->endTokens();
    const auto made =
        remembered(ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(m_fake->connections(), 1);
    QCOMPARE(m_fake->signIns(), 3);
}

void TestFronteggApi::noKeyWithoutBothParts()
{
    m_session = openFrontegg(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->secret()));
    const auto refused = ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_fake->requests().size(), 0);
}

void TestFronteggApi::aLimitIsWaitedFor()
{
    QVERIFY(users());
    const auto reset = QDateTime::currentDateTimeUtc().addSecs(20).toString(Qt::ISODate).toLatin1();
    m_fake->answerNextWith(httpAnswer(429, "{}", "application/json", "X-Rate-Limit-Reset: " + reset + "\r\n"));
    const auto told = users();
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::TooMany);
    QVERIFY2(told.error().retryAfterSeconds > 10 && told.error().retryAfterSeconds <= 20,
             qPrintable(QString::number(told.error().retryAfterSeconds)));
    m_fake->answerNextWith(httpAnswer(429, "{}"));
    QCOMPARE(users().error().retryAfterSeconds, 60);
}

void TestFronteggApi::theProvisioningAddressFollowsTheOwnDomain()
{
    open(u"/frontegg"_s);
    const auto id = m_fake->addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto all = ask([](AdminApi& api, Call call) { return api.connections(std::move(call)); });
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->constFirst().scimBaseUrl, m_fake->url() + u"/directory/resources/scim/v2.0/"_s + id);
}

void TestFronteggApi::anUnknownIdentityProviderIsOther()
{
    NewConnection wanted;
    wanted.requestKey = u"key"_s;
    wanted.accountId = AccountId(u"acme"_s);
    wanted.name = u"OneLogin"_s;
    wanted.idp = IdentityProvider::OneLogin;
    const auto made =
        remembered(ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    QVERIFY(made);
    QCOMPARE(made->connection.idp, IdentityProvider::Custom);
}

void TestFronteggApi::aGroupGetsOtherRoles()
{
    m_fake->addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto finance = m_fake->addGroup(u"acme"_s, u"Finance"_s, {});
    const auto give = [this, finance](const QList<RoleId>& roles) {
        return ask([id = GroupId(u"acme:"_s + finance), roles](AdminApi& api, Call call) {
            return api.setGroupRoles(id, roles, std::move(call));
        });
    };
    const auto path = u"/identity/resources/groups/v1/%1/roles"_s.arg(finance);
    const auto given = give({RoleId(u"role-2"_s)});
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    QCOMPARE(given->roles, QList{RoleId(u"role-2"_s)});
    QCOMPARE(m_fake->rolesOf(finance), QStringList{u"role-2"_s});
    QCOMPARE(m_fake->writes(), (QStringList{u"POST "_s + path, u"DELETE "_s + path}));
    QVERIFY(give({RoleId(u"role-2"_s)})); // as it is already
    QCOMPARE(m_fake->writes().size(), 2);
    QVERIFY(give({}));
    QCOMPARE(m_fake->rolesOf(finance), QStringList());
}

void TestFronteggApi::oneKeyOfARoleIsChanged()
{
    const auto keys = ask([](AdminApi& api, Call call) { return api.permissionKeys(std::move(call)); });
    QVERIFY2(keys, keys ? "" : qPrintable(keys.error().detail));
    QCOMPARE(keys->size(), 3);
    QCOMPARE(keys->constFirst(),
             (PermissionKey{PermissionKeyId(u"p-1"_s), u"fe.secure.read.provisioningConfiguration"_s,
                            u"Read provisioning"_s, u"Provisioning"_s}));
    QVERIFY(keys->constLast().category.isEmpty());
    const auto set = [this](const QString& key, bool isAllowed) {
        return ask([key, isAllowed](AdminApi& api, Call call) {
            return api.setRoleKey(RoleId(u"role-1"_s), PermissionKeyId(key), isAllowed, std::move(call));
        });
    };
    QCOMPARE(set(u"p-1"_s, true)->size(), 2); // as it is already
    QCOMPARE(m_fake->writes(), QStringList());
    const auto given = set(u"p-2"_s, true);
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    QCOMPARE(m_fake->keysOf(u"role-1"_s), (QStringList{u"p-1"_s, u"p-3"_s, u"p-2"_s})); // nothing else is another
    QVERIFY(set(u"p-1"_s, false));
    QCOMPARE(m_fake->keysOf(u"role-1"_s), (QStringList{u"p-3"_s, u"p-2"_s}));
    m_fake->pretendToSetKeys();
    QCOMPARE(set(u"p-1"_s, true).error().kind, ErrorKind::BadAnswer);
    const auto unknown = ask([](AdminApi& api, Call call) {
        return api.setRoleKey(RoleId(u"nobody"_s), PermissionKeyId(u"p-1"_s), true, std::move(call));
    });
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

void TestFronteggApi::thePortalIsSwitchedAndElseAsBefore()
{
    const auto access = [this] { return ask([](AdminApi& api, Call call) { return api.access(std::move(call)); }); };
    const auto edit = [this](qint64 version, bool on) {
        return ask([version, on](AdminApi& api, Call call) {
            AccessEdit wanted;
            wanted.selfService = on;
            return api.editAccess(version, wanted, std::move(call));
        });
    };
    const auto before = access();
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    QVERIFY(before->selfService);
    const auto whole = m_fake->portal();
    const auto off = edit(before->version, false);
    QVERIFY2(off, off ? "" : qPrintable(off.error().detail));
    QVERIFY(!off->selfService);
    QCOMPARE(m_fake->portal()["navigation"_L1]["provisioning"_L1]["visibility"_L1].toString(), u"hidden"_s);
    QCOMPARE(edit(before->version, true).error().kind, ErrorKind::Precondition); // somebody was faster
    QVERIFY(edit(off->version, true));
    QCOMPARE(m_fake->portal(), whole);
    m_fake->setPortal({});
    QCOMPARE(access().error().kind, ErrorKind::BadAnswer);
}

QTEST_MAIN(TestFronteggApi)
#include "tst_frontegg_api.moc"
