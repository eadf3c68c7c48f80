// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/configuration_plan.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QJsonObject connection(const QString& name, const QString& idp = u"okta"_s)
{
    return {{u"name"_s, name}, {u"idp"_s, idp}};
}

QJsonObject account(const QString& name, const QJsonArray& connections)
{
    return {{u"name"_s, name}, {u"connections"_s, connections}};
}

QJsonObject document(const QJsonArray& accounts)
{
    return {{u"format"_s, 1}, {u"accounts"_s, accounts}};
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    /// What one server exports another one takes over, and then both export the same.
    void anExportMakesTheSameServerElsewhere()
    {
        fill();
        const auto exported = m_owner->get("/configuration").json;
        QCOMPARE(schemaProblems(*m_owner, exported).join(u'\n'), QString());
        QVERIFY(!schemaProblems(*m_owner, document({account(u"A"_s, {connection(u"C"_s, u"oktta"_s)})})).isEmpty());
        const auto text = QJsonDocument(exported).toJson();
        QVERIFY2(!text.contains("pvt_") && !text.contains("pva_") && !text.contains("whsec_"), text.constData());

        ProvostdProcess elsewhere;
        QVERIFY2(elsewhere.start(), elsewhere.errors().constData());
        AdminClient there(elsewhere);
        const auto plan = there.post("/configuration/plan", exported).json;
        QCOMPARE(plan["created"_L1].toInt(), 6);
        QCOMPARE(plan["changed"_L1].toInt() + plan["removed"_L1].toInt(), 0);
        const auto applied =
            there.post("/configuration/apply", {{u"plan"_s, plan["plan"_L1]}, {u"configuration"_s, exported}});
        QCOMPARE(applied.status, 200);
        QCOMPARE(applied.json["secrets"_L1].toArray().size(), 1);
        QVERIFY(applied.json["secrets"_L1][0]["secret"_L1].toString().startsWith("whsec_"_L1));
        QCOMPARE(there.get("/configuration").json, exported);
        QCOMPARE(stepsOf(there.post("/configuration/plan", exported).json), QStringList());
        QCOMPARE(there.problems().join(u'\n'), QString());
    }

    void aPlanNamesEachStep()
    {
        fill();
        auto wanted =
            document({account(u"acme"_s, {connection(u"Workforce"_s), connection(u"Contractors"_s, u"entra"_s)}),
                      account(u"Initech"_s, {})});
        const auto plan = m_owner->post("/configuration/plan", wanted).json;
        QCOMPARE(stepsOf(plan),
                 (QStringList{u"remove connection Acme/Night shift"_s, u"create account /Initech"_s,
                              u"create connection acme/Contractors"_s, u"change connection acme/Workforce"_s}));
        const auto change = plan["steps"_L1][3];
        QCOMPARE(change["before"_L1]["operations"_L1]["syncGroups"_L1].toBool(), false);
        QCOMPARE(change["after"_L1]["operations"_L1]["syncGroups"_L1].toBool(), true);
        // Nothing happened by planning.
        QCOMPARE(m_owner->get("/accounts").json["total"_L1].toInt(), 2);

        const auto applied =
            m_owner->post("/configuration/apply", {{u"plan"_s, plan["plan"_L1]}, {u"configuration"_s, wanted}});
        QCOMPARE(applied.status, 200);
        QCOMPARE(stepsOf(m_owner->post("/configuration/plan", wanted).json), QStringList());
        // Acme's webhooks, and Globex, were not spoken of.
        const auto after = m_owner->get("/configuration").body;
        QVERIFY(after.contains("https://example.com/hook") && after.contains("Globex"));
        const auto trail = m_owner->get("/audit?limit=5").json["items"_L1].toArray();
        QCOMPARE(trail.first()["operatorName"_L1].toString(), u"Owner"_s);
        QCOMPARE(trail.first()["detail"_L1].toString(), u"by configuration"_s);
    }

    void aPlanThatIsOutOfDateIsRefused()
    {
        fill();
        const auto wanted = document({account(u"Acme"_s, {})});
        const auto plan = m_owner->post("/configuration/plan", wanted).json.value("plan"_L1);
        QVERIFY(!m_owner->makeConnection(m_acme, u"Meanwhile"_s).id.isEmpty());
        const auto late = m_owner->post("/configuration/apply", {{u"plan"_s, plan}, {u"configuration"_s, wanted}});
        QCOMPARE(late.status, 412);
        QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 4);
        // Nor is it good for another document.
        const auto fresh = m_owner->post("/configuration/plan", wanted).json.value("plan"_L1);
        const auto other = m_owner->post(
            "/configuration/apply", {{u"plan"_s, fresh}, {u"configuration"_s, document({account(u"Other"_s, {})})}});
        QCOMPARE(other.status, 412);
        QCOMPARE(m_owner->post("/configuration/apply", {{u"plan"_s, fresh}, {u"configuration"_s, wanted}}).status, 200);
        QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 1);
    }

    /// A step that fails takes back those before it.
    void itIsAllOrNothing()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("What makes a step fail is written for SQLite.");
        fill();
        const auto wanted = document({account(u"New"_s, {connection(u"One"_s)}), account(u"Acme"_s, {})});
        const auto plan = m_owner->post("/configuration/plan", wanted).json;
        QCOMPARE(plan["removed"_L1].toInt(), 2);
        const auto before = m_owner->get("/configuration").json;
        runBeside(u"CREATE TRIGGER stumble BEFORE INSERT ON connection WHEN NEW.name = 'One' "
                  "BEGIN SELECT RAISE(ABORT, 'stumbled'); END"_s);
        const auto failed =
            m_owner->post("/configuration/apply", {{u"plan"_s, plan["plan"_L1]}, {u"configuration"_s, wanted}});
        QVERIFY2(failed.status >= 500, failed.body.constData());
        QCOMPARE(m_owner->get("/configuration").json, before);
        QVERIFY(m_owner->get("/audit/verification").json["intact"_L1].toBool());
        // The document describes no internal failure on purpose.
        m_owner = std::make_unique<AdminClient>(*m_server);
    }

    void removedConnectionsLeaveTheirPeople()
    {
        fill();
        const auto made = m_owner->makeConnection(m_acme, u"Fed"_s);
        QCOMPARE(m_owner->scim(made)
                     ->post(AdminClient::scimPath(made, "/Users"),
                            {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                             {u"userName"_s, u"bjensen"_s}})
                     .status,
                 201);
        const auto wanted = document({account(u"Acme"_s, {})});
        const auto plan = m_owner->post("/configuration/plan", wanted).json.value("plan"_L1);
        QCOMPARE(m_owner->post("/configuration/apply", {{u"plan"_s, plan}, {u"configuration"_s, wanted}}).status, 200);
        QCOMPARE(m_owner->get("/users?search=bjensen").json["total"_L1].toInt(), 1);
    }

    /// Who may not do a thing by itself may not do it by a document either.
    void aDocumentGivesNoPermission()
    {
        fill();
        runBeside(
            u"INSERT INTO role (id, bit, name, name_key, rank, is_system) VALUES ('keeper', 61, 'Keeper', 'keeper', -1, 0)"_s);
        runBeside(u"INSERT INTO role_permission (role_id, permission) VALUES ('keeper', 'settings.manage')"_s);
        auto keeper = m_owner->as(m_owner->makeOperator(u"Ann"_s, u"keeper"_s));
        const auto exported = keeper.get("/configuration");
        QCOMPARE(exported.status, 200);
        QCOMPARE(keeper.post("/configuration/plan", exported.json).status, 200);
        for (const auto& wanted :
             {document({account(u"Acme"_s, {})}), document({account(u"Initech"_s, {})}),
              document({account(u"Globex"_s, {connection(u"Staff"_s, u"google"_s), connection(u"More"_s)})})}) {
            const auto refused = keeper.post("/configuration/plan", wanted);
            QCOMPARE(refused.status, 403);
            QVERIFY(refused.json["error"_L1]["detail"_L1].toString().contains("permission"_L1));
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QJsonObject& wanted, const char* place) {
            QTest::newRow(name) << wanted << QString::fromLatin1(place);
        };
        const auto with = [](QJsonObject object, const QString& name, const QJsonValue& value) {
            object.insert(name, value);
            return object;
        };
        row("no format", {{u"accounts"_s, QJsonArray()}}, "format");
        row("newer format", with(document({}), u"format"_s, 2), "format");
        row("no accounts", {{u"format"_s, 1}}, "accounts");
        row("unknown member", with(document({}), u"users"_s, QJsonArray()), "users");
        row("nameless account", document({account(u" "_s, {})}), "accounts[0].name");
        row("odd account", document({account(u"A"_s, {}), 7}), "accounts[1].name");
        row("unknown member of an account", document({with(account(u"A"_s, {}), u"tier"_s, u"gold"_s)}),
            "accounts[0].tier");
        row("odd plan", document({with(account(u"A"_s, {}), u"plan"_s, 7)}), "accounts[0].plan");
        row("odd number of seats", document({with(account(u"A"_s, {}), u"seatLimit"_s, -1)}), "accounts[0].seatLimit");
        row("unknown provider", document({account(u"A"_s, {connection(u"C"_s, u"oktta"_s)})}),
            "accounts[0].connections[0].idp");
        row("odd switch",
            document(
                {account(u"A"_s, {with(connection(u"C"_s), u"operations"_s, QJsonObject{{u"createUsers"_s, 1}})})}),
            "accounts[0].connections[0].operations.createUsers");
        row("odd flag", document({account(u"A"_s, {with(connection(u"C"_s), u"paused"_s, u"yes"_s)})}),
            "accounts[0].connections[0].paused");
        row("twice", document({account(u"A"_s, {connection(u"C"_s), connection(u"c"_s)})}),
            "accounts[0].connections[1]");
        row("no list", document({with(account(u"A"_s, {}), u"webhooks"_s, u"x"_s)}), "accounts[0].webhooks");
        row("a webhook inside",
            document({with(account(u"A"_s, {}), u"webhooks"_s,
                           QJsonArray{QJsonObject{{u"url"_s, u"https://10.0.0.1/"_s}, {u"events"_s, QJsonArray()}}})}),
            "accounts[0].webhooks[0].url");
        row("another provider", document({account(u"Acme"_s, {connection(u"Workforce"_s, u"entra"_s)})}),
            "accounts[0].connections[0].idp");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QJsonObject, wanted);
        QFETCH(const QString, place);
        fill();
        const auto answer = m_owner->post("/configuration/plan", wanted);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json["error"_L1]["subject"_L1].toString(), place);
    }

    void aDocumentHasABound()
    {
        QJsonArray connections;
        for (int i = 0; i < 9'999; ++i)
            connections.append(connection(QString::number(i)));
        QCOMPARE(m_owner->post("/configuration/plan", document({account(u"A"_s, connections)})).status, 200);
        connections.append(connection(u"one more"_s));
        const auto refused = m_owner->post("/configuration/plan", document({account(u"A"_s, connections)}));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json["error"_L1]["subject"_L1].toString(), u"accounts[0].connections[9999]"_s);
    }

    void theCommandLineDoesTheSame()
    {
        fill();
        QTemporaryDir folder;
        const auto file = folder.filePath(u"configuration.json"_s);
        const auto run = [&](const QStringList& arguments) {
            return ProvostdProcess::run(QStringList{u"config"_s, arguments.first(), u"--data"_s, m_server->dataFile()} +
                                        arguments.sliced(1));
        };
        QCOMPARE(run({u"export"_s, u"--to"_s, file}).exitCode, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        auto exported = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(exported, m_owner->get("/configuration").json);
        written.close();

        auto accounts = exported["accounts"_L1].toArray();
        accounts.append(account(u"Initech"_s, {connection(u"Office"_s, u"google"_s)}));
        exported.insert(u"accounts"_s, accounts);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QJsonDocument(exported).toJson());
        written.close();
        const auto plan = run({u"plan"_s, u"--from"_s, file});
        QVERIFY2(plan.out.contains("+ connection Initech / Office"), plan.out.constData());
        QVERIFY2(plan.out.contains("2 created, 0 changed, 0 removed"), plan.out.constData());
        const auto digest = QString::fromLatin1(plan.out.trimmed().split(' ').constLast());
        QCOMPARE(digest, m_owner->post("/configuration/plan", exported).json["plan"_L1].toString());

        QVERIFY(!m_owner->makeAccount(u"Meanwhile"_s).isEmpty());
        const auto late = run({u"apply"_s, u"--from"_s, file, u"--plan"_s, digest});
        QCOMPARE(late.exitCode, 1);
        QVERIFY2(late.err.contains("Plan again"), late.err.constData());
        const auto again = run({u"plan"_s, u"--from"_s, file, u"--json"_s});
        const auto fresh = QJsonDocument::fromJson(again.out).object()["plan"_L1].toString();
        const auto applied = run({u"apply"_s, u"--from"_s, file, u"--plan"_s, fresh});
        QVERIFY2(applied.exitCode == 0, applied.err.constData());
        QVERIFY(m_owner->get("/connections").body.contains("Office"));
    }

private:
    void fill()
    {
        m_acme = m_owner->makeAccount(u"Acme"_s);
        const auto work = m_owner->makeConnection(m_acme, u"Workforce"_s);
        QCOMPARE(m_owner
                     ->patch("/connections/" + work.id.toLatin1(), work.version,
                             {{u"operations"_s, QJsonObject{{u"createUsers"_s, true},
                                                            {u"updateAttributes"_s, true},
                                                            {u"deactivateUsers"_s, true},
                                                            {u"syncGroups"_s, false}}}})
                     .status,
                 200);
        QCOMPARE(m_owner
                     ->call("PUT", "/accounts/" + m_acme.toLatin1() + "/plan",
                            QJsonObject{{u"plan"_s, u"gold"_s}, {u"seatLimit"_s, 40}})
                     .status,
                 200);
        const auto night = m_owner->makeConnection(m_acme, u"Night shift"_s, u"entra"_s);
        QCOMPARE(
            m_owner->patch("/connections/" + night.id.toLatin1(), night.version, {{u"state"_s, u"paused"_s}}).status,
            200);
        QVERIFY(!m_owner->makeConnection(m_owner->makeAccount(u"Globex"_s), u"Staff"_s, u"google"_s).id.isEmpty());
        QCOMPARE(m_owner
                     ->post("/webhooks", {{u"accountId"_s, m_acme},
                                          {u"url"_s, u"https://example.com/hook"_s},
                                          {u"events"_s, QJsonArray{u"user.changed"_s}}})
                     .status,
                 201);
    }

    /// Runs a statement on the data file beside the server.
    void runBeside(const QString& statement) const { m_server->database().run(statement); }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_acme;
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
