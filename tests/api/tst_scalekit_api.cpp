// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/scalekit_api.h"
#include "tests/support/scalekit_fake.h"
#include "tests/support/secret_trail.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is its own about Scalekit, against its API as its protocol has it. What every kind keeps is in tst_contract.
class TestScalekitApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDirectoryIsMadeNamedAndGivenASecret();
    void aDirectoryTellsItsCountsAndWhenItsTokenEnds();
    void anotherIdentityProviderIsRefused();
    void theAccessTokenIsRenewed();
    void whatItsProviderSentIsTheResource();
    void aDirectoryGoesWithItsUsers();
    void aDirectoryIsPausedAndResumed();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<CreatedConnection> create(IdentityProvider idp)
    {
        NewConnection wanted;
        wanted.requestKey = u"key"_s;
        wanted.accountId = AccountId(u"org_acme"_s);
        wanted.name = u"Workforce"_s;
        wanted.idp = idp;
        return remembered(
            ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    }

    std::unique_ptr<ScalekitFake> m_fake;
    std::unique_ptr<Session> m_session;
    QString m_okta;
    QString m_ana;
};

void TestScalekitApi::init()
{
    m_session.reset();
    m_fake = std::make_unique<ScalekitFake>();
    m_fake->addOrganization(u"org_acme"_s, u"Acme"_s);
    m_okta = m_fake->addDirectory(u"org_acme"_s, u"Okta"_s);
    m_ana = m_fake->addUser(m_okta, u"ana@acme.example"_s);
    m_fake->addUser(m_okta, u"ben@acme.example"_s, false);
    m_fake->addGroup(m_okta, u"Finance"_s, {m_ana});
    m_session = openScalekit(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()));
}

void TestScalekitApi::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestScalekitApi::aDirectoryIsMadeNamedAndGivenASecret()
{
    const auto made = create(IdentityProvider::EntraId);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->secret);
    QCOMPARE(made->connection.name, u"Workforce"_s);
    QCOMPARE(made->connection.idp, IdentityProvider::EntraId);
    QCOMPARE(m_fake->directories(), 2);
    QCOMPARE(m_fake->writes().size(), 3);
}

void TestScalekitApi::aDirectoryTellsItsCountsAndWhenItsTokenEnds()
{
    const auto made = create(IdentityProvider::Okta);
    QVERIFY(made);
    const auto all = ask([](AdminApi& api, Call call) { return api.connections(std::move(call)); });
    QVERIFY(all);
    const auto okta = std::ranges::find(*all, ConnectionId(m_okta), &Connection::id);
    QVERIFY(okta != all->cend());
    QCOMPARE(okta->users, 2);
    QCOMPARE(okta->groups, 1);
    QCOMPARE(okta->liveTokens, 0);
    const auto fresh = std::ranges::find(*all, made->connection.id, &Connection::id);
    QVERIFY(fresh != all->cend());
    QCOMPARE(fresh->liveTokens, 1);
    QCOMPARE(fresh->tokenExpiresAt, QDateTime(QDate(2027, 10, 1), QTime(0, 0), Qt::UTC));
}

void TestScalekitApi::anotherIdentityProviderIsRefused()
{
    const auto refused = create(IdentityProvider::Custom);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->requests().size(), 0);
}

void TestScalekitApi::theAccessTokenIsRenewed()
{
    const auto users = [this] { return ask([](AdminApi& api, Call call) { return api.users({}, std::move(call)); }); };
    QVERIFY(users());
    QCOMPARE(m_fake->signIns(), 1);
    m_fake->endTokens();
    QVERIFY(users());
    QCOMPARE(m_fake->signIns(), 2);
}

void TestScalekitApi::whatItsProviderSentIsTheResource()
{
    const UserId id(m_okta + u':' + m_ana);
    const auto ana = ask([id](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    QVERIFY2(ana, ana ? "" : qPrintable(ana.error().detail));
    QVERIFY(ana->resource.contains("\"userName\":\"ana@acme.example\""));
    const auto users = ask([](AdminApi& api, Call call) { return api.users({}, std::move(call)); });
    QVERIFY(users);
    QCOMPARE(std::ranges::count(users->items, UserState::Suspended, &User::state), 1);
}

void TestScalekitApi::aDirectoryGoesWithItsUsers()
{
    const auto remove = [this](bool withUsers) {
        return ask([id = ConnectionId(m_okta), withUsers](AdminApi& api, Call call) {
            return api.deleteConnection(id, 0, withUsers, std::move(call));
        });
    };
    const auto kept = remove(false);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Unsupported);
    const auto removed = remove(true);
    QVERIFY(removed);
    QCOMPARE(removed->users, 2);
    QCOMPARE(m_fake->directories(), 0);
}

void TestScalekitApi::aDirectoryIsPausedAndResumed()
{
    const auto edit = [this](const ConnectionEdit& wanted) {
        return ask([id = ConnectionId(m_okta), wanted](AdminApi& api, Call call) {
            return api.editConnection(id, 0, wanted, std::move(call));
        });
    };
    ConnectionEdit pause;
    pause.state = ConnectionState::Paused;
    const auto paused = edit(pause);
    QVERIFY2(paused, paused ? "" : qPrintable(paused.error().detail));
    QCOMPARE(paused->state, ConnectionState::Paused);
    QCOMPARE(m_fake->writes(),
             QStringList{u"PATCH /api/v1/organizations/org_acme/directories/%1:disable"_s.arg(m_okta)});
    QVERIFY(edit(pause)); // as it is already
    QCOMPARE(m_fake->writes().size(), 1);
    ConnectionEdit resume;
    resume.state = ConnectionState::Active;
    m_fake->refuseSwitch();
    const auto refused = edit(resume); // with success, and a reason why not
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains("no users yet"_L1));
    ConnectionEdit rename;
    rename.name = u"Other"_s;
    QCOMPARE(edit(rename).error().kind, ErrorKind::Unsupported);
}

QTEST_MAIN(TestScalekitApi)
#include "tst_scalekit_api.moc"
