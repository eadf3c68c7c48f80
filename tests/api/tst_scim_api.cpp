// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"
#include "tests/server/profiles/product_test.h"
#include "tests/support/secret_trail.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The SCIM kind against a real provostd as each product, through its SCIM address and a connection's token alone.
class TestScimApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsListed_data();
    void everyProductIsListed();
    void aUserIsDeactivatedByTheSmallestChange();
    void anOlderVersionIsNotOverwritten();
    void membersHaveTheirNames();
    void changesAreFiltered();
    void whatItAdvertisesWorks();
    void aWrongTokenIsRefused();
    void aReadOnlyProfileChangesNobody();
    void whatScimDoesNotHaveIsNotOffered();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    void open(const QString& profile, const QString& plan = {})
    {
        m_session.reset();
        m_product = std::make_unique<ProductTest>(profile, plan);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
        const QJsonObject all{{u"createUsers"_s, true},
                              {u"updateAttributes"_s, true},
                              {u"deactivateUsers"_s, true},
                              {u"syncGroups"_s, true}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, all}}).status, 200);
        m_session = openWith(m_product->connection().secret);
    }
    [[nodiscard]] std::unique_ptr<Session> openWith(const QByteArray& token, const DoorSettings& door = {})
    {
        const auto mount = QString::fromLatin1(m_product->mountOf(m_product->connection()));
        rememberSecrets(token);
        return openScim(*ServerUrl::parse(m_product->server().url() + mount), Secret::take(QByteArray(token)), door);
    }
    [[nodiscard]] Result<Page<User>> usersAfter(const QString& after)
    {
        UserQuery query;
        query.limit = 4;
        query.after = after;
        return ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    }
    [[nodiscard]] Result<UserDetail> user(const QByteArray& id)
    {
        return ask([id = UserId(QString::fromLatin1(id))](AdminApi& api, Call call) { return api.user(id, call); });
    }

    std::unique_ptr<ProductTest> m_product;
    std::unique_ptr<Session> m_session;
};

void TestScimApi::everyProductIsListed_data()
{
    QTest::addColumn<QString>("plan");
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide"})
        QTest::newRow(profile) << QString();
    QTest::newRow("formuley") << u"Enterprise"_s;
}

void TestScimApi::everyProductIsListed()
{
    QFETCH(const QString, plan);
    open(QString::fromLatin1(QTest::currentDataTag()), plan);
    const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
    QVERIFY2(who, who ? "" : qPrintable(who.error().detail));
    const PermissionSet expected{Permission::ReadUsers, Permission::ReadGroups, Permission::DeactivateUsers};
    QCOMPARE(who->permissions, expected);
    QCOMPARE(who->server.offers, expected);
    QStringList made;
    for (int i = 0; i < 10; ++i) {
        const auto address = "person" + QByteArray::number(i) + "@acme.example";
        made.append(QString::fromLatin1(m_product->provision(address)));
    }
    QStringList listed;
    QString after;
    int pages = 0;
    do {
        const auto page = usersAfter(after);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->total, 10);
        QCOMPARE(page->unreadable, 0);
        for (const auto& one : page->items) {
            QCOMPARE(one.userName, one.email);
            QVERIFY(one.createdAt.isValid());
            listed.append(one.id.text());
        }
        after = page->next;
        QVERIFY(++pages < 10);
    } while (!after.isEmpty());
    std::ranges::sort(made);
    std::ranges::sort(listed);
    QCOMPARE(listed, made);
    const auto groups = ask([](AdminApi& api, Call call) { return api.groups({}, call); });
    QVERIFY(groups);
    for (const auto& group : groups->items) {
        const auto detail = ask([id = group.id](AdminApi& api, Call call) { return api.group(id, call); });
        QVERIFY2(detail, detail ? "" : qPrintable(detail.error().detail));
        QCOMPARE(detail->group, group);
    }
}

void TestScimApi::aUserIsDeactivatedByTheSmallestChange()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    const auto before = user(id);
    QVERIFY(before);
    QVERIFY(before->version != 0);
    const auto gone = ask(
        [ana, version = before->version](AdminApi& api, Call call) { return api.deactivateUser(ana, version, call); });
    QVERIFY2(gone, gone ? "" : qPrintable(gone.error().detail));
    QCOMPARE(gone->user.state, UserState::Suspended);
    QVERIFY(gone->mayBeOverwritten);
    QJsonArray events; // the server writes them down after it has answered
    const auto look = [&] {
        events = m_product->admin().get("/events?method=PATCH").json["items"_L1].toArray();
        return !events.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(look, 20'000));
    const auto at = "/events/" + QByteArray::number(events[0]["id"_L1].toInteger());
    const auto body = m_product->admin().get(at).json["requestBody"_L1].toString();
    const auto operations = QJsonDocument::fromJson(body.toUtf8())["Operations"_L1].toArray();
    QCOMPARE(operations,
             (QJsonArray{QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, false}}}));
    const auto back = ask([ana](AdminApi& api, Call call) { return api.reactivateUser(ana, 0, call); });
    QVERIFY(back);
    QCOMPARE(back->user.state, UserState::Active);
}

void TestScimApi::anOlderVersionIsNotOverwritten()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    const auto before = user(id);
    QVERIFY(before);
    const auto replaced =
        m_product->scim("PATCH", "/Users/" + id, patchBody(R"({"op":"replace","path":"title","value":"Chef"})"));
    QCOMPARE(replaced.status, 200);
    const auto refused = ask(
        [ana, version = before->version](AdminApi& api, Call call) { return api.deactivateUser(ana, version, call); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Precondition);
    QCOMPARE(user(id)->user.state, UserState::Active);
}

void TestScimApi::membersHaveTheirNames()
{
    open(u"standard"_s);
    const auto ana = m_product->provision("ana@acme.example");
    const auto ben = m_product->provision("ben@acme.example");
    const GroupId sales(QString::fromLatin1(m_product->makeGroup("Sales", {ben, ana})));
    QVERIFY(usersAfter({}));
    const auto members = ask([sales](AdminApi& api, Call call) { return api.members(sales, {}, call); });
    QVERIFY(members);
    QCOMPARE(members->total, 2);
    QCOMPARE(members->items.constFirst().userId.text().toLatin1(), ana);
    QCOMPARE(members->items.constFirst().groupName, u"Sales"_s);
    const auto detail = user(ana);
    QVERIFY(detail);
    QCOMPARE(detail->groups.size(), 1);
    QCOMPARE(detail->groups.constFirst().groupName, u"Sales"_s);
    MemberQuery query;
    query.search = u"BEN@"_s;
    const auto found = ask([sales, query](AdminApi& api, Call call) { return api.members(sales, query, call); });
    QVERIFY(found);
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(found->items.constFirst().userId.text().toLatin1(), ben);
}

void TestScimApi::changesAreFiltered()
{
    open(u"standard"_s);
    m_product->provision("ana@acme.example");
    const auto ben = m_product->provision("ben@acme.example");
    UserQuery query;
    query.changedAfter = user(ben)->user.changedAt.addMSecs(-1);
    const auto list = [&query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    auto changed = ask(list);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->items.constLast().id.text().toLatin1(), ben);
    query.changedAfter = QDateTime::currentDateTimeUtc().addDays(1);
    changed = ask(list);
    QVERIFY(changed);
    QCOMPARE(changed->items.size(), 0);
}

void TestScimApi::whatItAdvertisesWorks()
{
    open(u"standard"_s);
    m_product->provision("ana@acme.example");
    m_product->provision("ben@acme.example");
    const auto said = ask([](AdminApi& api, Call call) { return api.advertisedFeatures({}, {}, std::move(call)); });
    QVERIFY(said);
    for (const auto feature : {ScimFeature::Filter, ScimFeature::Sort, ScimFeature::Cursor}) {
        QVERIFY(said->value(feature));
        const auto tried =
            ask([feature](AdminApi& api, Call call) { return api.tryFeature({}, {}, feature, std::move(call)); });
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().detail));
    }
}

void TestScimApi::aWrongTokenIsRefused()
{
    open(u"standard"_s);
    m_session = openWith(inventToken());
    const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
    QVERIFY(!who);
    QCOMPARE(who.error().kind, ErrorKind::Unauthorized);
}

/// Whatever the window asks for. (user-needs, N22)
void TestScimApi::aReadOnlyProfileChangesNobody()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    DoorSettings door;
    door.readOnly = true;
    m_session = openWith(m_product->connection().secret, door);
    const auto before = user(id);
    QVERIFY(before); // reading goes on
    const auto gone = ask([ana](AdminApi& api, Call call) { return api.deactivateUser(ana, 0, std::move(call)); });
    QCOMPARE(gone.error().kind, ErrorKind::ReadOnly);
    const auto back = ask([ana](AdminApi& api, Call call) { return api.reactivateUser(ana, 0, std::move(call)); });
    QCOMPARE(back.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(user(id)->version, before->version);
}

void TestScimApi::whatScimDoesNotHaveIsNotOffered()
{
    open(u"standard"_s);
    QVERIFY(!m_session->capabilities().changeFeed);
    QVERIFY(!m_session->capabilities().createConnections);
    const auto connections = ask([](AdminApi& api, Call call) { return api.connections(call); });
    QCOMPARE(connections.error().kind, ErrorKind::Unsupported);
    const auto audit = ask([](AdminApi& api, Call call) { return api.audit({}, call); });
    QCOMPARE(audit.error().kind, ErrorKind::Unsupported);
    const auto rules = ask([](AdminApi& api, Call call) { return api.roleRules({}, call); });
    QCOMPARE(rules.error().kind, ErrorKind::Unsupported);
    const auto changes = ask([](AdminApi& api, Call call) { return api.changes(-1, std::chrono::seconds(0), call); });
    QCOMPARE(changes.error().kind, ErrorKind::Unsupported);
}

QTEST_GUILESS_MAIN(TestScimApi)
#include "tst_scim_api.moc"
