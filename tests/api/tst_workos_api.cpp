// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/workos/workos_api.h"
#include "tests/support/workos_fake.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is its own about WorkOS, against its API as its client has it. What every kind keeps is in tst_contract.
class TestWorkOsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDirectoryTellsItsCountsAndState();
    void whoIsSuspendedThereIsNotActive();
    void aDirectoryGoesWithItsUsers();
    void aUserTellsItsGroups();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<Connection> directory(const QString& id)
    {
        return ask([id = ConnectionId(id)](AdminApi& api, Call call) { return api.connection(id, std::move(call)); });
    }
    [[nodiscard]] Result<Removed> remove(const QString& id, bool withUsers)
    {
        return ask([id = ConnectionId(id), withUsers](AdminApi& api, Call call) {
            return api.deleteConnection(id, 0, withUsers, std::move(call));
        });
    }

    std::unique_ptr<WorkOsFake> m_fake;
    std::unique_ptr<Session> m_session;
    QString m_okta;
    QString m_entra;
    QString m_ana;
};

void TestWorkOsApi::init()
{
    m_session.reset();
    m_fake = std::make_unique<WorkOsFake>();
    m_fake->addOrganization(u"org_acme"_s, u"Acme"_s);
    m_okta = m_fake->addDirectory(u"org_acme"_s, u"Okta"_s);
    m_entra = m_fake->addDirectory(u"org_acme"_s, u"Entra"_s, u"azure scim v2.0"_s, u"invalid_credentials"_s);
    m_ana = m_fake->addUser(m_okta, u"ana@acme.example"_s);
    m_fake->addUser(m_okta, u"ben@acme.example"_s, u"suspended"_s);
    m_fake->addGroup(m_okta, u"Finance"_s, {m_ana});
    m_session = openWorkOs(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()));
}

void TestWorkOsApi::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestWorkOsApi::aDirectoryTellsItsCountsAndState()
{
    const auto okta = directory(m_okta);
    QVERIFY2(okta, okta ? "" : qPrintable(okta.error().detail));
    QCOMPARE(okta->users, 2);
    QCOMPARE(okta->groups, 1);
    QCOMPARE(okta->name, u"Okta"_s);
    const auto entra = directory(m_entra);
    QVERIFY(entra);
    QCOMPARE(entra->name, u"Entra (invalid_credentials)"_s);
    QCOMPARE(entra->idp, IdentityProvider::EntraId);
}

void TestWorkOsApi::whoIsSuspendedThereIsNotActive()
{
    const auto users = ask([](AdminApi& api, Call call) { return api.users({}, std::move(call)); });
    QVERIFY(users);
    const auto active = std::ranges::count(users->items, UserState::Active, &User::state);
    QCOMPARE(active, 1);
}

void TestWorkOsApi::aDirectoryGoesWithItsUsers()
{
    const auto kept = remove(m_okta, false);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->writes(), QStringList());
    const auto removed = remove(m_okta, true);
    QVERIFY(removed);
    QCOMPARE(removed->users, 2);
    QCOMPARE(m_fake->directories(), 1);
    const auto again = remove(m_okta, true);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

void TestWorkOsApi::aUserTellsItsGroups()
{
    const auto ana = ask([id = UserId(m_ana)](AdminApi& api, Call call) { return api.user(id, std::move(call)); });
    QVERIFY2(ana, ana ? "" : qPrintable(ana.error().detail));
    QCOMPARE(ana->groups.size(), 1);
    QCOMPARE(ana->groups.constFirst().groupName, u"Finance"_s);
    QCOMPARE(ana->user.department, u"Finance"_s);
}

QTEST_MAIN(TestWorkOsApi)
#include "tst_workos_api.moc"
