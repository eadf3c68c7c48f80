// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What an earlier provostd wrote is brought up to date with all that is in it.
class TestOlderDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressesOfUsersAreStillTold();

private:
    /// Makes the database one of schema 17.
    static void goBack(const TestDatabase& database);
    [[nodiscard]] static QJsonObject addressesByUser(AdminClient& owner);
};

void TestOlderDatabase::goBack(const TestDatabase& database)
{
    database.run(u"ALTER TABLE \"user\" DROP COLUMN further_emails"_s);
    database.run(u"ALTER TABLE deleted_user DROP COLUMN further_emails"_s);
    database.run(TestDatabase::isPostgresql() ? u"UPDATE schema_version SET number = 17"_s
                                              : u"PRAGMA user_version = 17"_s);
}

QJsonObject TestOlderDatabase::addressesByUser(AdminClient& owner)
{
    QJsonObject addresses;
    const auto users = owner.get("/users").json["items"_L1].toArray();
    for (const auto& user : users)
        addresses.insert(user["userName"_L1].toString(), user["furtherEmails"_L1].toArray());
    return addresses;
}

void TestOlderDatabase::theAddressesOfUsersAreStillTold()
{
    ProvostdProcess server;
    QVERIFY2(server.start({u"--profile"_s, u"forg"_s}), server.errors().constData());
    auto owner = std::make_unique<AdminClient>(server);
    const auto connection = owner->makeConnection(owner->makeAccount(u"Acme"_s), u"Workforce"_s);
    const auto scim = owner->scim(connection);
    const QString strange = u"\"quoted, \\\"and\\\" back\\\\slash\"@züri.example"_s;
    const QMap<QString, QStringList> people{
        {u"none"_s, {}},
        {u"one"_s, {u"one@acme.example"_s}},
        {u"three"_s, {u"three@acme.example"_s, u"zoe@home.example"_s, u"a@home.example"_s}},
        {u"strange"_s, {u"strange@acme.example"_s, strange}},
    };
    QJsonArray many;
    for (int i = 0; i < 30; ++i)
        many.append(QJsonObject{{u"value"_s, u"many%1@acme.example"_s.arg(i)}});
    const auto provision = [&](const QString& userName, const QJsonArray& emails) {
        const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                               {u"userName"_s, userName},
                               {u"emails"_s, emails}};
        return scim->post(AdminClient::scimPath(connection, "/Users"), user);
    };
    for (const auto& [userName, addresses] : people.asKeyValueRange()) {
        QJsonArray emails;
        for (const auto& address : addresses)
            emails.append(QJsonObject{{u"value"_s, address}});
        QCOMPARE(provision(userName, emails).status, 201);
    }
    QCOMPARE(provision(u"many"_s, many).status, 201);
    const auto leaver = provision(u"leaver"_s, many);
    QCOMPARE(leaver.status, 201);
    const auto gone = "/Users/" + leaver.json["id"_L1].toString().toLatin1();
    QVERIFY(scim->send("DELETE", AdminClient::scimPath(connection, gone)));
    QCOMPARE(scim->receive().status, 204);

    const auto before = addressesByUser(*owner);
    QCOMPARE(before.size(), people.size() + 1);
    QCOMPARE(before["three"_L1].toArray(), (QJsonArray{u"zoe@home.example"_s, u"a@home.example"_s}));
    QCOMPARE(before["strange"_L1].toArray(), QJsonArray{strange});
    QCOMPARE(before["many"_L1].toArray().size(), 20);
    QCOMPARE(owner->problems().join(u'\n'), QString());
    owner.reset();
    QCOMPARE(server.stop(), 0);
    goBack(server.database());

    QVERIFY2(server.start(), server.errors().constData());
    AdminClient again(server);
    QCOMPARE(addressesByUser(again), before);
    QCOMPARE(again.get("/users?search=zoe%40home.example").json["total"_L1].toInt(), 1);
    QCOMPARE(again.post("/users/" + leaver.json["id"_L1].toString().toLatin1() + "/restore", {}).status, 200);
    QCOMPARE(again.get("/users?search=many29").json["total"_L1].toInt(), 2);
    QCOMPARE(again.problems().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestOlderDatabase)
#include "tst_older_database.moc"
