// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/polis/polis_api.h"
#include "tests/support/polis_fake.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is its own about Ory Polis, against its API as its source has it. What every kind keeps is in tst_contract.
class TestPolisApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecretIsReadOnlyWhenAskedFor();
    void aDirectoryIsPausedAndResumed();
    void aDeletionThatDidNothingIsNoticed();
    void nothingIsDeletedWithoutItsUsers();
    void theAddressForEntraIsKeptWhole();
    void aTenantIsNamedWithoutARequest();
    void aProductIsNeeded();
    void membersHaveTheirNames();
    void whatPolisDoesNotEditIsRefused();
    void aSetupLinkIsToldOnce();
    void noSetupLinkIsMadeReadOnly();
    void anotherSetupLinkEndsTheFirst();
    void aSetupLinkThatIsNoneIsRefused();
    void aSetupLinkIsRemoved();
    void deliveriesAreListedAndForgotten();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] Result<Connection> edit(const ConnectionEdit& wanted)
    {
        return ask([id = ConnectionId(m_id), wanted](AdminApi& api, Call call) {
            return api.editConnection(id, 0, wanted, std::move(call));
        });
    }
    [[nodiscard]] Result<CreatedSetupLink> makeLink(const QString& tenant, int days)
    {
        return ask([tenant, days](AdminApi& api, Call call) {
            return api.createSetupLink(AccountId(tenant), days, std::move(call));
        });
    }
    [[nodiscard]] Result<QList<SetupLink>> links()
    {
        return ask([](AdminApi& api, Call call) { return api.setupLinks(std::move(call)); });
    }
    [[nodiscard]] Result<Removed> remove(bool withUsers)
    {
        return ask([id = ConnectionId(m_id), withUsers](AdminApi& api, Call call) {
            return api.deleteConnection(id, 0, withUsers, std::move(call));
        });
    }

    std::unique_ptr<PolisFake> m_fake;
    std::unique_ptr<Session> m_session;
    QString m_id;
};

void TestPolisApi::init()
{
    m_session.reset();
    m_fake = std::make_unique<PolisFake>();
    m_id = m_fake->addDirectory(u"acme"_s, u"Acme"_s, u"azure-scim-v2"_s);
    m_session = openPolis(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()));
}

void TestPolisApi::cleanup()
{
    m_session.reset();
    QCOMPARE(m_fake->unexpected(), QStringList());
}

void TestPolisApi::theSecretIsReadOnlyWhenAskedFor()
{
    const auto all = ask([](AdminApi& api, Call call) { return api.connections(std::move(call)); });
    QVERIFY(all);
    const auto secret =
        ask([id = ConnectionId(m_id)](AdminApi& api, Call call) { return api.readToken(id, std::move(call)); });
    QVERIFY(secret && *secret);
    QVERIFY((*secret)->matches(m_fake->secretOf(m_id).toLatin1())); // and not that of the webhook
}

void TestPolisApi::aDirectoryIsPausedAndResumed()
{
    ConnectionEdit pause;
    pause.state = ConnectionState::Paused;
    const auto paused = edit(pause);
    QVERIFY2(paused, paused ? "" : qPrintable(paused.error().detail));
    QCOMPARE(paused->state, ConnectionState::Paused);
    QVERIFY(m_fake->isDeactivated(m_id));
    pause.state = ConnectionState::Active;
    QCOMPARE(edit(pause)->state, ConnectionState::Active);
    QVERIFY(!m_fake->isDeactivated(m_id));
}

void TestPolisApi::aDeletionThatDidNothingIsNoticed()
{
    m_fake->pretendToDelete();
    const auto pretended = remove(true);
    QVERIFY(!pretended);
    QCOMPARE(pretended.error().kind, ErrorKind::BadAnswer);
}

void TestPolisApi::nothingIsDeletedWithoutItsUsers()
{
    m_fake->addUser(m_id, u"ana@acme.example"_s);
    const auto kept = remove(false);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->writes(), QStringList());
    const auto removed = remove(true);
    QVERIFY(removed);
    QCOMPARE(removed->users, 1);
    QCOMPARE(m_fake->directories(), 0);
}

void TestPolisApi::theAddressForEntraIsKeptWhole()
{
    const auto one =
        ask([id = ConnectionId(m_id)](AdminApi& api, Call call) { return api.connection(id, std::move(call)); });
    QVERIFY(one);
    QVERIFY2(one->scimBaseUrl.endsWith(u"/?aadOptscim062020"_s), qPrintable(one->scimBaseUrl));
    QCOMPARE(one->idp, IdentityProvider::EntraId);
}

void TestPolisApi::aTenantIsNamedWithoutARequest()
{
    const auto named = ask([](AdminApi& api, Call call) { return api.createAccount(u"contoso"_s, std::move(call)); });
    QVERIFY(named);
    QCOMPARE(m_fake->requests().size(), 0);
    const auto refused =
        ask([](AdminApi& api, Call call) { return api.createAccount(u"con:toso"_s, std::move(call)); });
    QVERIFY(!refused);
    const auto accounts = ask([](AdminApi& api, Call call) { return api.accounts(std::move(call)); });
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 2); // until there is something in it
}

void TestPolisApi::aProductIsNeeded()
{
    auto url = m_fake->url();
    url.chop(4);
    m_session = openPolis(*ServerUrl::parse(url), Secret::take(m_fake->key()));
    const auto refused = ask([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(m_fake->requests().size(), 0);
}

void TestPolisApi::membersHaveTheirNames()
{
    const auto ana = m_fake->addUser(m_id, u"ana@acme.example"_s);
    const auto group = m_fake->addGroup(m_id, u"Finance"_s, {ana});
    QVERIFY(ask([](AdminApi& api, Call call) { return api.users({}, std::move(call)); }));
    const GroupId id(m_id + u':' + group);
    const auto members = ask([id](AdminApi& api, Call call) { return api.members(id, {}, std::move(call)); });
    QVERIFY2(members, members ? "" : qPrintable(members.error().detail));
    QCOMPARE(members->total, 1);
    QCOMPARE(members->items.constFirst().userDisplayName, u"ana Example"_s);
}

void TestPolisApi::whatPolisDoesNotEditIsRefused()
{
    ConnectionEdit wanted;
    wanted.operations = Operations{false, true, true, true};
    const auto refused = edit(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_fake->requests().size(), 0);
}

void TestPolisApi::aSetupLinkIsToldOnce()
{
    const auto made = makeLink(u"acme"_s, 5);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->link.accountId, AccountId(u"acme"_s));
    QCOMPARE(made->link.product, u"crm"_s);
    const auto days = double(QDateTime::currentDateTimeUtc().secsTo(made->link.validUntil)) / 86'400.0;
    QVERIFY2(days > 4.9 && days < 5.1, qPrintable(QString::number(days)));
    QVERIFY(made->url->matches(m_fake->linkOf(u"acme"_s).toLatin1()));
    const auto all = links();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst(), made->link); // which says nothing of its address
}

void TestPolisApi::noSetupLinkIsMadeReadOnly()
{
    DoorSettings door;
    door.readOnly = true;
    m_session = openPolis(*ServerUrl::parse(m_fake->url()), Secret::take(m_fake->key()), door);
    const auto made = makeLink(u"acme"_s, 3);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(m_fake->writes(), QStringList());
}

void TestPolisApi::anotherSetupLinkEndsTheFirst()
{
    QVERIFY(makeLink(u"acme"_s, 3));
    const auto first = m_fake->linkOf(u"acme"_s);
    const auto other = makeLink(u"contoso"_s, 3);
    QVERIFY(other); // another tenant has its own
    const auto second = makeLink(u"acme"_s, 1);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(!second->url->matches(first.toLatin1()));
    QCOMPARE(links()->size(), 2);
}

void TestPolisApi::aSetupLinkThatIsNoneIsRefused()
{
    for (const auto& url : {u"javascript:alert(1)"_s, u"https://a b"_s, QString()}) {
        m_fake->setLinkUrl(url.isEmpty() ? u"-"_s : url);
        const auto made = makeLink(u"acme"_s, 3);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadAnswer);
    }
    const auto refused = makeLink(u"ac:me"_s, 3);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void TestPolisApi::aSetupLinkIsRemoved()
{
    const auto made = makeLink(u"acme"_s, 3);
    QVERIFY(made);
    const auto remove = [this](const SetupLinkId& id) {
        return ask([id](AdminApi& api, Call call) { return api.removeSetupLink(id, std::move(call)); });
    };
    m_fake->pretendToDelete();
    const auto pretended = remove(made->link.id);
    QVERIFY(!pretended);
    QCOMPARE(pretended.error().kind, ErrorKind::BadAnswer);
    const auto writes = m_fake->writes();
    const auto unknown = remove(SetupLinkId(u"nobody"_s));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_fake->writes(), writes); // nothing was sent for it
    m_fake->pretendToDelete(false);
    QVERIFY(remove(made->link.id));
    QVERIFY(m_fake->linkOf(u"acme"_s).isEmpty());
}

void TestPolisApi::deliveriesAreListedAndForgotten()
{
    const QJsonObject created{{u"event"_s, u"user.created"_s}};
    const QJsonArray batch{created, QJsonObject{{u"event"_s, u"group.user_added"_s}}, created};
    m_fake->addDelivery(m_id, created, u"2026-11-01T10:00:00.000Z"_s, 200);
    m_fake->addDelivery(m_id, batch, u"2026-11-01T11:00:00.000Z"_s, 500);
    for (int more = 0; more < 50; ++more)
        m_fake->addDelivery(m_id, created, u"2026-10-31T10:00:00.000Z"_s, 200);
    const auto page = [this](const QString& after) {
        return ask([id = ConnectionId(m_id), after](AdminApi& api, Call call) {
            return api.deliveries(id, after, std::move(call));
        });
    };
    const auto first = page({});
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->items.size(), 50);
    const auto& newest = first->items.constFirst();
    QCOMPARE(newest.change, u"user.created, group.user_added"_s);
    QCOMPARE(newest.status, 500);
    QVERIFY(!newest.isDelivered);
    QCOMPARE(newest.at, QDateTime(QDate(2026, 11, 1), QTime(11, 0), Qt::UTC));
    QCOMPARE(newest.endpoint, u"https://hook.example/scim"_s); // neither its password nor its key
    const auto second = page(first->next);
    QVERIFY(second);
    QCOMPARE(second->items.size(), 2);
    QVERIFY(second->next.isEmpty());
    QVERIFY(
        ask([id = ConnectionId(m_id)](AdminApi& api, Call call) { return api.removeDeliveries(id, std::move(call)); }));
    QCOMPARE(m_fake->deliveries(m_id), 0);
}

QTEST_MAIN(TestPolisApi)
#include "tst_polis_api.moc"
