// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/auth0_api.h"
#include "tests/support/auth0_fake.h"
#include "tests/support/secret_trail.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is its own about Auth0, against its Management API as it is documented. What every kind keeps is in
/// tst_contract.
class TestAuth0Api : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aConfigurationHasTheNameOfItsConnection();
    void oneConfigurationForEachConnection();
    void anotherIdentityProviderIsRefused();
    void whereGroupsAreNotOpenATokenIsForUsers();
    void aTokenThatWasLostMakesRoomForAnother();
    void aTokenIsReplacedWhileBothWork();
    void aReplacementIsTakenBack();
    void thereAreNeverThreeTokens();
    void aTokenHasNoLabel();
    void scopesSayWhatTheKeyMay();
    void moreThanOneSearchTellsAreListed();
    void tooManyOfOneMomentAreSaid();
    void someoneIsBlockedAndLetInAgain();
    void aConfigurationGoesAndItsUsersStay();
    void aMappingIsSavedAsAWhole();
    void theAccessTokenIsRenewed();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    void open() { m_session = openAuth0(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key())); }
    [[nodiscard]] Result<CreatedConnection> create(const QString& place, IdentityProvider idp)
    {
        NewConnection wanted;
        wanted.requestKey = place;
        wanted.accountId = AccountId(place);
        wanted.name = u"Whatever"_s;
        wanted.idp = idp;
        return remembered(
            ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    }
    [[nodiscard]] Result<StartedRotation> startRotation(const NewRotation& wanted = {})
    {
        const ConnectionId id(m_okta);
        return remembered(
            ask([=](AdminApi& api, Call call) { return api.startRotation(id, wanted, std::move(call)); }));
    }
    [[nodiscard]] Result<QList<Token>> tokens()
    {
        const ConnectionId id(m_okta);
        return ask([id](AdminApi& api, Call call) { return api.tokens(id, std::move(call)); });
    }

    std::unique_ptr<Auth0Fake> m_fake;
    std::unique_ptr<Session> m_session;
    QString m_okta;
    QString m_saml;
    QString m_ana;
};

void TestAuth0Api::init()
{
    m_session.reset();
    m_fake = std::make_unique<Auth0Fake>();
    m_okta = m_fake->addConnection(u"acme-okta"_s, u"okta"_s);
    m_saml = m_fake->addConnection(u"acme-saml"_s, u"samlp"_s, false);
    m_ana = m_fake->addUser(m_okta, u"ana@acme.example"_s);
    open();
}

void TestAuth0Api::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestAuth0Api::aConfigurationHasTheNameOfItsConnection()
{
    const auto made = create(m_saml, IdentityProvider::Okta);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->secret);
    QCOMPARE(made->connection.name, u"acme-saml"_s);
    QCOMPARE(made->connection.idp, IdentityProvider::Custom); // SAML does not say whose it is
    QCOMPARE(made->connection.scimBaseUrl, m_fake->url() + u"/scim/v2/connections/"_s + m_saml);
    QCOMPARE(made->connection.liveTokens, 1);
    QCOMPARE(m_fake->configurations(), 2);
    QCOMPARE(m_fake->tokensOf(m_saml), 1);
}

void TestAuth0Api::oneConfigurationForEachConnection()
{
    const auto taken = create(m_okta, IdentityProvider::Okta);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_fake->writes(), QStringList());
}

void TestAuth0Api::anotherIdentityProviderIsRefused()
{
    const auto entra = m_fake->addConnection(u"acme-entra"_s, u"waad"_s, false);
    const auto refused = create(entra, IdentityProvider::Okta);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QVERIFY(create(entra, IdentityProvider::EntraId));
}

void TestAuth0Api::whereGroupsAreNotOpenATokenIsForUsers()
{
    m_fake->refuseGroupScopes();
    const auto made = create(m_saml, IdentityProvider::Custom);
    QVERIFY(made);
    QCOMPARE(made->token.scopes, (QList{TokenScope::UsersRead, TokenScope::UsersWrite}));
}

void TestAuth0Api::aTokenThatWasLostMakesRoomForAnother()
{
    m_fake->answerNextWith(httpAnswer(500, "{}")); // so that the access token is asked for
    QVERIFY(!tokens());
    QVERIFY(tokens());
    // The configuration is made, its first token too, and that answer lost.
    NewConnection wanted;
    wanted.requestKey = u"again"_s;
    wanted.accountId = AccountId(m_saml);
    const auto make = [this, wanted] {
        return remembered(
            ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); }));
    };
    m_fake->loseNextAnswerTo("POST");
    QVERIFY(!make());
    m_fake->loseNextAnswerTo("POST");
    QVERIFY(!make());
    QCOMPARE(m_fake->tokensOf(m_saml), 1);
    const auto made = make();
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->secret);
    QCOMPARE(m_fake->tokensOf(m_saml), 1);
}

void TestAuth0Api::aTokenIsReplacedWhileBothWork()
{
    m_fake->addToken(m_okta, u"2026-11-01T10:00:00.000Z"_s);
    const auto started = startRotation();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(started->secret && started->connection.rotation);
    QCOMPARE(started->connection.rotation->newTokenId, started->token.id);
    QCOMPARE(m_fake->tokensOf(m_okta), 2);
    const ConnectionId id(m_okta);
    const auto complete = [&](bool force) {
        return ask([=](AdminApi& api, Call call) { return api.completeRotation(id, force, std::move(call)); });
    };
    const auto unproven = complete(false);
    QVERIFY(!unproven);
    QCOMPARE(unproven.error().kind, ErrorKind::Conflict);
    const auto completed = complete(true);
    QVERIFY(completed && !completed->rotation);
    const auto left = tokens();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().id, started->token.id);
}

void TestAuth0Api::aReplacementIsTakenBack()
{
    m_fake->addToken(m_okta);
    const auto before = tokens();
    QVERIFY(before && startRotation());
    const ConnectionId id(m_okta);
    QVERIFY(ask([id](AdminApi& api, Call call) { return api.cancelRotation(id, true, std::move(call)); }));
    const auto left = tokens();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().id, before->constFirst().id);
}

void TestAuth0Api::thereAreNeverThreeTokens()
{
    m_fake->addToken(m_okta);
    QVERIFY(startRotation());
    const ConnectionId id(m_okta);
    const auto third = ask([id](AdminApi& api, Call call) { return api.createToken(id, {}, std::move(call)); });
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Conflict);
    const auto all = tokens();
    QVERIFY(all);
    const auto one = all->constFirst().id;
    const auto revoked = ask([one](AdminApi& api, Call call) { return api.revokeToken(one, std::move(call)); });
    QVERIFY(revoked && revoked->revokedAt);
    NewToken wanted;
    wanted.lifetimeDays = 90;
    wanted.scopes = {TokenScope::UsersRead};
    const auto made =
        remembered(ask([=](AdminApi& api, Call call) { return api.createToken(id, wanted, std::move(call)); }));
    QVERIFY(made && made->secret);
    QCOMPARE(made->token.scopes, QList{TokenScope::UsersRead});
    QCOMPARE(made->token.createdAt.daysTo(*made->token.expiresAt), 90);
}

void TestAuth0Api::aTokenHasNoLabel()
{
    m_fake->addToken(m_okta);
    NewRotation wanted;
    wanted.label = u"Okta production"_s;
    const auto refused = startRotation(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->tokensOf(m_okta), 1);
}

void TestAuth0Api::scopesSayWhatTheKeyMay()
{
    const auto permissions = [this] {
        const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
        return who ? who->permissions : PermissionSet();
    };
    QVERIFY(permissions().contains(Permission::ReadGroups)); // what is not told is tried
    m_fake->grant(u"read:connections read:scim_config read:scim_token read:users"_s);
    QCOMPARE(permissions(), (PermissionSet{Permission::ReadProvisioning, Permission::ReadUsers}));
    m_fake->grant(u"read:users update:users read:groups"_s);
    QCOMPARE(permissions(), (PermissionSet{Permission::ReadUsers, Permission::DeactivateUsers}));
}

void TestAuth0Api::moreThanOneSearchTellsAreListed()
{
    for (int i = 0; i < 1005; ++i)
        m_fake->addUser(m_okta, u"person%1@acme.example"_s.arg(i));
    UserQuery query;
    query.connectionId = ConnectionId(m_okta);
    const auto all = ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->items.size(), 1006);
    QSet<UserId> ids;
    for (const auto& user : all->items)
        ids.insert(user.id);
    QCOMPARE(ids.size(), 1006);
}

void TestAuth0Api::tooManyOfOneMomentAreSaid()
{
    for (int i = 0; i < 1005; ++i)
        m_fake->addUser(m_okta, u"person%1@acme.example"_s.arg(i), u"2026-03-01T00:00:00.000Z"_s);
    UserQuery query;
    query.connectionId = ConnectionId(m_okta);
    const auto all = ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::BadAnswer);
}

void TestAuth0Api::someoneIsBlockedAndLetInAgain()
{
    const UserId id(m_ana);
    const auto off = ask([id](AdminApi& api, Call call) { return api.deactivateUser(id, 0, std::move(call)); });
    QVERIFY2(off, off ? "" : qPrintable(off.error().detail));
    QVERIFY(off->mayBeOverwritten && m_fake->isBlocked(m_ana));
    QVERIFY(ask([id](AdminApi& api, Call call) { return api.reactivateUser(id, 0, std::move(call)); }));
    QVERIFY(!m_fake->isBlocked(m_ana));
    // Whoever did not come by a connection that is provisioned is left alone.
    const auto other = UserId(m_fake->addUser(m_saml, u"by.hand@acme.example"_s));
    const auto refused =
        ask([other](AdminApi& api, Call call) { return api.deactivateUser(other, 0, std::move(call)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QVERIFY(!m_fake->isBlocked(other.text()));
}

void TestAuth0Api::aConfigurationGoesAndItsUsersStay()
{
    const ConnectionId id(m_okta);
    m_fake->addGroup(m_okta, u"Finance"_s, {m_ana});
    const auto counted = ask([id](AdminApi& api, Call call) { return api.previewDeletion(id, std::move(call)); });
    QVERIFY(counted);
    QCOMPARE(counted->users, 1);
    QCOMPARE(counted->groups, 1);
    const auto remove = [&](bool withUsers) {
        return ask([=](AdminApi& api, Call call) { return api.deleteConnection(id, 0, withUsers, std::move(call)); });
    };
    const auto refused = remove(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QVERIFY(remove(false));
    QCOMPARE(m_fake->configurations(), 0);
    QCOMPARE(m_fake->writes(), QStringList{u"DELETE /api/v2/connections/%1/scim-configuration"_s.arg(m_okta)});
}

void TestAuth0Api::theAccessTokenIsRenewed()
{
    QVERIFY(tokens());
    QCOMPARE(m_fake->signIns(), 1);
    m_fake->endTokens();
    QVERIFY(tokens());
    QCOMPARE(m_fake->signIns(), 2);
}

void TestAuth0Api::aMappingIsSavedAsAWhole()
{
    const ConnectionId id(m_okta);
    m_fake->setMapping(m_okta, u"app_metadata.cost"_s, u"costCenter"_s);
    const auto read = [&] { return ask([id](AdminApi& api, Call call) { return api.mapping(id, std::move(call)); }); };
    const auto save = [&](qint64 version, const std::optional<QList<MappedAttribute>>& wanted) {
        return ask([=](AdminApi& api, Call call) { return api.setMapping(id, version, wanted, std::move(call)); });
    };
    const auto before = read();
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    QVERIFY(!before->isDefault);
    QCOMPARE(before->attributes.size(), 3);
    // Every field that is filled is a field, so that none goes when the mapping is saved.
    const auto fields = ask([id](AdminApi& api, Call call) { return api.productFields(id, std::move(call)); });
    QVERIFY(fields);
    QCOMPARE(fields->constLast().field, u"app_metadata.cost"_s);
    QVERIFY(fields->constLast().attribute.isEmpty());
    auto wanted = before->attributes;
    wanted[1].attribute = u"nickName"_s;
    const auto saved = save(before->version, wanted);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(saved->attributes, wanted);
    QCOMPARE(m_fake->mappingOf(m_okta).size(), 3);
    QCOMPARE(m_fake->mappingOf(m_okta)[1]["scim"_L1].toString(), u"nickName"_s);
    QCOMPARE(save(before->version, wanted).error().kind, ErrorKind::Precondition); // another one stands by now
    const auto usual = save(saved->version, std::nullopt);
    QVERIFY2(usual, usual ? "" : qPrintable(usual.error().detail));
    QVERIFY(usual->isDefault);
}

QTEST_MAIN(TestAuth0Api)
#include "tst_auth0_api.moc"
