// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QJsonDocument>
#include <QTemporaryFile>
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
    void othersWriteWhileItGoesByConfiguration();
    void aStepThatIsAnotherByThenStopsIt();
    void theCommandLineGoesInPartsToo();

private:
    [[nodiscard]] QJsonObject withoutConnections(const QString& account) const;
    [[nodiscard]] QByteArray applyBody(const QJsonObject& document) const;
    [[nodiscard]] QStringList deletions(int entries) const;
    void fill(const MadeConnection& connection, int users);

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

void TestLargeConnection::fill(const MadeConnection& connection, int users)
{
    const auto scim = m_owner->scim(connection);
    for (int begin = 0; begin < users; begin += usersOfABulk) {
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
    fill(large, manyUsers);
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

QJsonObject TestLargeConnection::withoutConnections(const QString& account) const
{
    return {{u"format"_s, 1},
            {u"accounts"_s, QJsonArray{QJsonObject{{u"name"_s, account}, {u"connections"_s, QJsonArray()}}}}};
}

QByteArray TestLargeConnection::applyBody(const QJsonObject& document) const
{
    const auto plan = m_owner->post("/configuration/plan", document).json.value("plan"_L1);
    return QJsonDocument(QJsonObject{{u"plan"_s, plan}, {u"configuration"_s, document}}).toJson();
}

/// What the newest entries of the audit trail tell of deletions, newest first.
QStringList TestLargeConnection::deletions(int entries) const
{
    QStringList told;
    const auto list = m_owner->get("/audit?limit=" + QByteArray::number(entries)).json["items"_L1].toArray();
    for (const auto& entry : list) {
        if (entry["action"_L1] == u"connection.delete"_s)
            told.append(entry["subject"_L1].toString() + u": "_s + entry["detail"_L1].toString());
    }
    return told;
}

/// The same for a document that removes two connections, of which only both together are large.
void TestLargeConnection::othersWriteWhileItGoesByConfiguration()
{
    const auto account = m_owner->makeAccount(u"Globex"_s);
    const auto first = m_owner->makeConnection(account, u"First"_s);
    const auto second = m_owner->makeConnection(account, u"Second"_s);
    fill(first, usersOfABulk);
    fill(second, manyUsers);
    const auto document = withoutConnections(u"Globex"_s);
    const auto body = applyBody(document);
    const auto stayed = m_owner->get("/without-connection").json["users"_L1].toInt();

    HttpClient http(m_server.url(), m_server.adminKey().toLatin1());
    QVERIFY(http.sendBytes(http.bytesOf("POST", "/admin/v1/configuration/apply", body) +
                           http.bytesOf("POST", "/admin/v1/accounts", R"({"name":"Hooli"})")));
    const auto applied = http.receive();
    QVERIFY2(applied.status == 200, applied.body.constData());
    QCOMPARE(applied.json["removed"_L1].toInt(), 2);
    QCOMPARE(http.receive().status, 201);
    QCOMPARE(m_owner->get("/connections?account=" + account.toLatin1()).json["total"_L1].toInt(-1), 0);
    QCOMPARE(m_owner->get("/without-connection").json["users"_L1].toInt(), stayed + usersOfABulk + manyUsers);
    const auto trail = m_owner->get("/audit?limit=5").json["items"_L1].toArray();
    QCOMPARE(trail[3]["action"_L1].toString(), u"account.create"_s); // between the parts
    const QStringList told{u"First: by configuration"_s, u"Second: by configuration"_s,
                           u"Second: by configuration: begins, with %1 users"_s.arg(manyUsers),
                           u"First: by configuration: begins, with %1 users"_s.arg(usersOfABulk)};
    QCOMPARE(deletions(5), told);
}

/// Nothing else of the document is done then, and a new plan goes on.
void TestLargeConnection::aStepThatIsAnotherByThenStopsIt()
{
    const auto account = m_owner->makeAccount(u"Initech"_s);
    const auto large = m_owner->makeConnection(account, u"Staff"_s);
    fill(large, manyUsers);
    auto document = withoutConnections(u"Initech"_s);
    auto accounts = document["accounts"_L1].toArray();
    accounts.append(QJsonObject{{u"name"_s, u"Umbrella"_s}});
    document.insert(u"accounts"_s, accounts);
    const auto body = applyBody(document);

    HttpClient http(m_server.url(), m_server.adminKey().toLatin1());
    QVERIFY(http.sendBytes(http.bytesOf("POST", "/admin/v1/configuration/apply", body) +
                           http.bytesOf("POST", "/admin/v1/accounts", R"({"name":"Umbrella"})")));
    const auto applied = http.receive();
    QCOMPARE(applied.status, 412);
    QVERIFY2(applied.body.contains("Plan again to go on."), applied.body.constData());
    QCOMPARE(http.receive().status, 201);
    QCOMPARE(m_owner->get("/connections/" + large.id.toLatin1()).json["users"_L1].toInt(), manyUsers - usersOfAPart);
    QVERIFY(http.send("POST", "/admin/v1/configuration/apply", applyBody(document)));
    const auto again = http.receive();
    QVERIFY2(again.status == 200, again.body.constData());
    QCOMPARE(m_owner->get("/connections/" + large.id.toLatin1()).status, 404);
}

void TestLargeConnection::theCommandLineGoesInPartsToo()
{
    fill(m_owner->makeConnection(m_owner->makeAccount(u"Stark"_s), u"Staff"_s), manyUsers);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QJsonDocument(withoutConnections(u"Stark"_s)).toJson());
    file.close();
    const auto run = [&](const QString& verb, const QStringList& more) {
        return ProvostdProcess::run(
            QStringList{u"config"_s, verb, u"--data"_s, m_server.dataFile(), u"--from"_s, file.fileName()} + more);
    };
    const auto plan = run(u"plan"_s, {u"--json"_s});
    const auto digest = QJsonDocument::fromJson(plan.out).object()["plan"_L1].toString();
    const auto applied = run(u"apply"_s, {u"--plan"_s, digest});
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    QVERIFY2(applied.out.contains("- connection Stark / Staff"), applied.out.constData());
    const QStringList told{u"Staff: by configuration"_s,
                           u"Staff: by configuration: begins, with %1 users"_s.arg(manyUsers)};
    QCOMPARE(deletions(2), told);
}

QTEST_GUILESS_MAIN(TestLargeConnection)
#include "tst_large_connection.moc"
