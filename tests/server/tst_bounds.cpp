// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/held_changes.h"
#include "server/storage/role_effect.h"
#include "server/storage/role_rules.h"
#include "server/storage/room.h"
#include "server/storage/user_states.h"
#include "tests/server/admin_client.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::server;
using namespace provost::test;

namespace {

/// Rows of a table, copied where making them by requests would take long.
struct Kind
{
    QString table;
    QStringList different; ///< columns that get a number behind them
    QStringList same;
    QString where;
};

} // namespace

/// How much operators can make, and how much one request of theirs can do.
class TestBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_account = m_owner->makeAccount(u"Acme"_s);
        m_connection = m_owner->makeConnection(m_account, u"Okta"_s);
        QVERIFY(!m_connection.id.isEmpty());
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void deepJsonIsRefused()
    {
        const auto nested = [](const QByteArray& begin, int depth) {
            return begin + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
        };
        const auto scim = m_owner->scim(m_connection);
        const auto users = AdminClient::scimPath(m_connection, "/Users");
        // The object around it counts too.
        QCOMPARE(scim->request("POST", users, nested(R"({"userName":"a","x":)", 1023)).status, 201);
        const auto refused = scim->request("POST", users, nested(R"({"userName":"b","x":)", 1024));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json["scimType"_L1].toString(), u"invalidSyntax"_s);
        HttpClient owner(m_server.url(), m_server.adminKey().toLatin1());
        QCOMPARE(owner.request("POST", "/admin/v1/accounts", nested(R"({"name":"Deep","x":)", 100'000)).status, 400);
    }

    void aDecisionHasABound()
    {
        const auto decide = [this](qsizetype count) {
            QJsonArray ids;
            for (qsizetype i = 0; i < count; ++i)
                ids.append(u"none-%1"_s.arg(i));
            return m_owner->post("/connections/" + m_connection.id.toLatin1() + "/held-changes/approve",
                                 {{u"ids"_s, ids}});
        };
        QCOMPARE(decide(HeldChanges::decidedAtOnce).json["decided"_L1].toInt(-1), 0);
        const auto refused = decide(HeldChanges::decidedAtOnce + 1);
        QCOMPARE(refused.status, 400);
        QVERIFY2(refused.body.contains("1 to 1000 ids"), refused.body.constData());
    }

    void removalsGoInSteps()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A bound of the code, and a thousand removals take long there on a busy machine.");
        const auto account = m_owner->makeAccount(u"Globex"_s);
        const auto left = m_owner->makeConnection(account, u"Left"_s);
        const auto user = m_owner->scim(left)->post(AdminClient::scimPath(left, "/Users"), {{u"userName"_s, u"a"_s}});
        QCOMPARE(user.status, 201);
        QCOMPARE(m_owner->remove("/connections/" + left.id.toLatin1()).status, 200);
        copy({u"\"user\""_s,
              {u"id"_s, u"user_name"_s, u"user_name_key"_s},
              {u"account_id"_s, u"display_name"_s, u"sort_key"_s, u"search_key"_s, u"active"_s, u"body"_s,
               u"created_at"_s, u"changed_at"_s},
              u"account_id = '%1'"_s.arg(account)},
             UserStates::removedAtOnce);
        const auto place = "/without-connection?account=" + account.toLatin1();
        const auto first = m_owner->call("DELETE", place + "&users=1001&groups=0").json;
        QCOMPARE(first["users"_L1].toInt(), UserStates::removedAtOnce);
        QCOMPARE(first["usersLeft"_L1].toInt(), 1);
        QCOMPARE(m_owner->call("DELETE", place + "&users=1&groups=0").json["usersLeft"_L1].toInt(-1), 0);
    }

    void whatIsMadeHasABound_data()
    {
        QTest::addColumn<Kind>("kind"); // A: the account, C: the connection
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("body"); // #: the number of the try
        const auto row = [](const char* name, const Kind& kind, qint64 most, const QByteArray& path,
                            const QJsonObject& body) { QTest::newRow(name) << kind << most << path << body; };
        row("tokens",
            {u"token"_s,
             {u"id"_s},
             {u"connection_id"_s, u"label"_s, u"secret_hash"_s, u"created_at"_s, u"created_by"_s, u"scopes"_s},
             u"connection_id = 'C'"_s},
            KeptAtMost::tokens, "/connections/C/tokens", {{u"label"_s, u"Try #"_s}});
        row("connections",
            {u"connection"_s,
             {u"id"_s, u"name"_s, u"name_key"_s},
             {u"account_id"_s, u"idp"_s, u"created_at"_s},
             u"account_id = 'A'"_s},
            KeptAtMost::connections, "/connections",
            {{u"requestKey"_s, u"try #"_s}, {u"accountId"_s, u"A"_s}, {u"name"_s, u"Try #"_s}, {u"idp"_s, u"okta"_s}});
        const QStringList same{u"name"_s, u"role"_s, u"account_id"_s, u"key_hash"_s, u"created_at"_s};
        row("operators", {u"operator"_s, {u"id"_s, u"key_id"_s}, same, u"account_id = 'A'"_s}, KeptAtMost::operators,
            "/operators", {{u"name"_s, u"Try #"_s}, {u"role"_s, u"viewer"_s}, {u"accountId"_s, u"A"_s}});
        row("operators of the server", {u"operator"_s, {u"id"_s, u"key_id"_s}, same, u"account_id IS NULL"_s},
            KeptAtMost::operators, "/operators", {{u"name"_s, u"Try #"_s}, {u"role"_s, u"viewer"_s}});
        row("webhooks",
            {u"webhook"_s,
             {u"id"_s},
             {u"account_id"_s, u"url"_s, u"label"_s, u"events"_s, u"secret"_s, u"created_at"_s, u"created_by"_s,
              u"position"_s},
             u"account_id = 'A'"_s},
            KeptAtMost::webhooks, "/webhooks",
            {{u"accountId"_s, u"A"_s},
             {u"url"_s, u"https://hooks.example.com/#"_s},
             {u"events"_s, QJsonArray{u"user.changed"_s}}});
        row("accounts", {u"account"_s, {u"id"_s, u"name"_s, u"name_key"_s}, {u"created_at"_s}, u"1 = 1"_s},
            KeptAtMost::accounts, "/accounts", {{u"name"_s, u"Try #"_s}});
    }
    void whatIsMadeHasABound()
    {
        QFETCH(Kind, kind);
        QFETCH(const qint64, most);
        QFETCH(QByteArray, path);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        const auto account = m_owner->makeAccount(name);
        const auto connection = m_owner->makeConnection(account, name).id;
        path.replace("C", connection.toLatin1());
        kind.where.replace(u"'A'"_s, u"'%1'"_s.arg(account)).replace(u"'C'"_s, u"'%1'"_s.arg(connection));
        auto make = [&, number = 0]() mutable {
            QFETCH(QJsonObject, body);
            ++number;
            for (const auto& key : body.keys()) {
                if (auto text = body.value(key).toString(); !text.isEmpty())
                    body.insert(key, text == "A"_L1 ? account : text.replace(u'#', name + QString::number(number)));
            }
            return m_owner->post(path, body);
        };
        QCOMPARE(make().status, 201);
        const auto there = m_server.database().run(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(kind.table, kind.where));
        copy(kind, most - 1 - there.value(0).toLongLong());
        const auto last = make();
        QVERIFY2(last.status == 201, last.body.constData());
        const auto refused = make();
        QCOMPARE(refused.status, 409);
        const auto sentence = "more than " + QByteArray::number(most);
        QVERIFY2(refused.body.contains(sentence), refused.body.constData());
    }

    void soManyConflictsAreTold()
    {
        const auto scim = m_owner->scim(m_connection);
        const auto post = [&](const QByteArray& path, const QJsonObject& body) {
            return scim->post(AdminClient::scimPath(m_connection, path), body).json["id"_L1].toString();
        };
        const auto user = post("/Users", {{u"userName"_s, u"everywhere"_s}});
        QJsonArray rules;
        for (int i = 0; i < 11; ++i) { // 55 pairs
            const auto name = u"Conflict %1"_s.arg(i);
            const auto group = post("/Groups", {{u"displayName"_s, name}, {u"members"_s, QJsonArray{user}}});
            const auto role = m_owner->post("/roles", {{u"name"_s, name}, {u"permissions"_s, QJsonArray()}});
            QCOMPARE(role.status, 201);
            rules.append(QJsonObject{{u"groupId"_s, group}, {u"groupName"_s, u""_s}, {u"role"_s, role.json["id"_L1]}});
        }
        const QJsonObject draft{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, rules}};
        const auto place = "/connections/" + m_connection.id.toLatin1() + "/role-rules/conflicts";
        QCOMPARE(m_owner->post(place, draft).json["items"_L1].toArray().size(), RoleEffect::conflictsTold);
        while (rules.size() > 10)
            rules.removeLast();
        const QJsonObject fewer{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, rules}};
        QCOMPARE(m_owner->post(place, fewer).json["items"_L1].toArray().size(), 45);
    }

    void soManyEditsOfRulesAreTold()
    {
        const auto connection = m_owner->makeConnection(m_account, u"Edited"_s);
        const auto place = "/connections/" + connection.id.toLatin1() + "/role-rules";
        const auto put = [&](int number, const QByteArray& version) {
            const QJsonObject rule{
                {u"groupId"_s, QJsonValue()}, {u"groupName"_s, u"G%1"_s.arg(number)}, {u"role"_s, u"viewer"_s}};
            return m_owner->call("PUT", place,
                                 QJsonObject{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray{rule}}},
                                 {{"If-Match", version}});
        };
        for (int i = 0; i < RoleRules::editsKept + 5; ++i)
            QCOMPARE(put(i, "*").status, 200);
        const auto late = put(0, "\"0\"");
        QCOMPARE(late.status, 412);
        QCOMPARE(late.body.count("Owner: "), RoleRules::editsKept);
    }

    void soManyNamesOfGroupsAreCompared()
    {
        const auto connection = m_owner->makeConnection(m_account, u"Compared"_s);
        const auto scim = m_owner->scim(connection);
        const auto makeGroup = [&](const QString& name) {
            return scim->post(AdminClient::scimPath(connection, "/Groups"), {{u"displayName"_s, name}})
                .json["id"_L1]
                .toString()
                .toLatin1();
        };
        const auto first = makeGroup(u"First"_s);
        copy({u"user_group"_s,
              {u"id"_s, u"display_name"_s, u"display_name_key"_s},
              {u"account_id"_s, u"connection_id"_s, u"sort_key"_s, u"body"_s, u"created_at"_s, u"changed_at"_s},
              u"connection_id = '%1'"_s.arg(connection.id)},
             RoleRules::candidates - 1);
        QVERIFY(!makeGroup(u"Production EU"_s).isEmpty());
        const auto place = "/connections/" + connection.id.toLatin1() + "/role-rules";
        const QJsonObject rule{
            {u"groupId"_s, QJsonValue()}, {u"groupName"_s, u"Production-EU"_s}, {u"role"_s, u"viewer"_s}};
        const QJsonObject draft{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray{rule}}};
        QCOMPARE(m_owner->call("PUT", place, draft, {{"If-Match", "*"}}).status, 200);
        const auto nearMiss = [&] { return m_owner->get(place).json["rules"_L1][0]["nearMiss"_L1]; };
        QVERIFY(nearMiss().isNull());
        QCOMPARE(scim->request("DELETE", AdminClient::scimPath(connection, "/Groups/" + first)).status, 204);
        QCOMPARE(nearMiss()["name"_L1].toString(), u"Production EU"_s);
    }

private:
    void copy(const Kind& kind, qint64 times)
    {
        QStringList values;
        for (const auto& column : kind.different)
            values.append(u"one.%1 || '-' || i"_s.arg(column));
        for (const auto& column : kind.same)
            values.append(u"one."_s + column);
        m_server.database().with([&](QSqlDatabase& database) {
            QSqlQuery query(database);
            const auto statement =
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO %2 (%3) "
                "SELECT %4 FROM n, (SELECT * FROM %2 WHERE %5 ORDER BY id LIMIT 1) one"_s.arg(
                    QString::number(times), kind.table, (kind.different + kind.same).join(u", "_s),
                    values.join(u", "_s), kind.where);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QCOMPARE(query.numRowsAffected(), times);
        });
    }

private:
    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
    MadeConnection m_connection;
};

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
