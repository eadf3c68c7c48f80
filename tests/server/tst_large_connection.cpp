// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr int manyUsers = 600;
constexpr int usersOfAPart = 500; ///< that one transaction takes
constexpr int usersOfABulk = 100;

} // namespace

/// Deleting a connection with many users does not make everybody else wait for its end.
class TestLargeConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void othersWriteWhileItGoes_data();
    void othersWriteWhileItGoes();

private:
    void fill(const MadeConnection& connection);

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
};

void TestLargeConnection::initTestCase()
{
    QVERIFY2(m_server.start({u"--profile"_s, u"forg"_s}), m_server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_server);
    m_account = m_owner->makeAccount(u"Acme"_s);
}

void TestLargeConnection::fill(const MadeConnection& connection)
{
    const auto scim = m_owner->scim(connection);
    for (int begin = 0; begin < manyUsers; begin += usersOfABulk) {
        QJsonArray operations;
        for (int i = begin; i < begin + usersOfABulk; ++i)
            operations.append(
                QJsonObject{{u"method"_s, u"POST"_s},
                            {u"path"_s, u"/Users"_s},
                            {u"bulkId"_s, QString::number(i)},
                            {u"data"_s, QJsonObject{{u"userName"_s, u"%1@%2"_s.arg(i).arg(connection.id)}}}});
        const auto answer = scim->post(AdminClient::scimPath(connection, "/Bulk"), {{u"Operations"_s, operations}});
        QCOMPARE(answer.status, 200);
    }
}

void TestLargeConnection::othersWriteWhileItGoes_data()
{
    QTest::addColumn<bool>("withUsers");
    QTest::newRow("users go too") << true;
    QTest::newRow("users stay") << false;
}

void TestLargeConnection::othersWriteWhileItGoes()
{
    QFETCH(const bool, withUsers);
    const auto large = m_owner->makeConnection(m_account, u"Large %1"_s.arg(withUsers));
    fill(large);
    const auto path = "/connections/" + large.id.toLatin1();
    QCOMPARE(m_owner->get(path).json["users"_L1].toInt(), manyUsers);
    const auto before = m_owner->presentPosition();

    // In one go, so that the others are there before the first part has ended.
    HttpClient http(m_server.url(), m_server.adminKey().toLatin1());
    const auto removal = "/admin/v1" + path + "?removeResources=" + (withUsers ? "true" : "false");
    const auto name = u"Other %1"_s.arg(withUsers);
    QVERIFY(http.sendBytes(http.bytesOf("DELETE", removal, {}, {{"If-Match", large.version}}) +
                           http.bytesOf("POST", "/admin/v1/accounts", "{\"name\":\"" + name.toUtf8() + "\"}") +
                           http.bytesOf("POST", AdminClient::scimPath(large, "/Users"), R"({"userName":"late"})",
                                        {{"Authorization", "Bearer " + large.secret}})));
    const auto removed = http.receive();
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json["users"_L1].toInt(), withUsers ? manyUsers : 0);
    const auto other = http.receive();
    QCOMPARE(other.status, 201);
    QCOMPARE(http.receive().status, 401); // nobody comes in through it any more

    const auto told = m_owner->changesTelling({m_owner->makeAccount(u"After %1"_s.arg(withUsers))}, before);
    const auto changes = told["items"_L1].toArray();
    const auto isUser = [](const auto& change) { return change["resource"_L1].toString() == "user"_L1; };
    const auto written = std::find_if(changes.begin(), changes.end(),
                                      [&other](const auto& change) { return change["id"_L1] == other.json["id"_L1]; });
    QCOMPARE(std::count_if(changes.begin(), written, isUser), usersOfAPart);
    QCOMPARE(std::count_if(written, changes.end(), isUser), manyUsers - usersOfAPart);
    QCOMPARE(m_owner->get("/users?state=deleted").json["total"_L1].toInt(-1), manyUsers);
    QCOMPARE(m_owner->get("/without-connection").json["users"_L1].toInt(-1), withUsers ? 0 : manyUsers);
    const auto entries = m_owner->get("/audit?limit=4").json.value("items"_L1).toArray();
    QCOMPARE(entries[1]["action"_L1].toString(), u"connection.delete"_s);
    QCOMPARE(entries[2]["action"_L1].toString(), u"account.create"_s);
    QCOMPARE(entries[3]["detail"_L1].toString(), u"begins, with %1 users"_s.arg(manyUsers));
}

QTEST_GUILESS_MAIN(TestLargeConnection)
#include "tst_large_connection.moc"
