// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr auto daySeconds = 24 * 60 * 60;

QJsonArray itemsOf(const HttpAnswer& answer)
{
    return answer.json.value("items"_L1).toArray();
}

QStringList column(const QJsonArray& items, const QString& name)
{
    QStringList values;
    for (const auto& item : items)
        values.append(item[name].toString());
    return values;
}

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

/// Users, groups and events that came through SCIM, as operators see them.
class TestAdminDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_acme = m_owner->makeAccount(u"Acme"_s);
        m_workforce = m_owner->makeConnection(m_acme, u"Workforce"_s);
        m_contractors = m_owner->makeConnection(m_acme, u"Contractors"_s, u"entra"_s);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void usersComeInTheOrderOfTheirNamesAndInPages()
    {
        const QStringList names{u"Zoë"_s, u"ana"_s, u"Émile"_s, u"Bruno"_s, u"王伟"_s, u"eleni"_s, u"Ωmega"_s};
        for (const auto& name : names)
            QVERIFY(!addUser(m_workforce, name).isEmpty());
        const auto whole = m_owner->get("/users");
        QCOMPARE(whole.json["total"_L1].toInt(), 7);
        QCOMPARE(column(itemsOf(whole), u"displayName"_s).first(5),
                 (QStringList{u"ana"_s, u"Bruno"_s, u"eleni"_s, u"Émile"_s, u"Zoë"_s}));
        QJsonArray pieces;
        QByteArray after;
        int pages = 0;
        do {
            const auto page = m_owner->get("/users?limit=2" + (after.isEmpty() ? QByteArray() : "&after=" + after));
            QCOMPARE(page.json["total"_L1].toInt(), 7);
            for (const auto& user : itemsOf(page))
                pieces.append(user);
            after = page.json["next"_L1].toString().toLatin1();
            ++pages;
        } while (!after.isEmpty());
        QCOMPARE(pages, 4);
        QCOMPARE(pieces, itemsOf(whole));
        for (const QByteArray bad : {"after=!", "after=QQ", "limit=0", "limit=1001", "state=gone"})
            QCOMPARE(m_owner->get("/users?" + bad).status, 400);
    }

    void usersAreFoundByAnyPartOfWhatNamesThem_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("display name") << u"LIVI"_s << 1;
        QTest::newRow("accents") << u"emile"_s << 1;
        QTest::newRow("accents in the search") << u"ÉMÍLE"_s << 1;
        QTest::newRow("user name") << u"émile@"_s << 1;
        QTest::newRow("e-mail") << u"@mail.example"_s << 2;
        QTest::newRow("external id") << u"EXT-olivia"_s << 1;
        QTest::newRow("wildcard") << u"%"_s << 0;
        QTest::newRow("underscore") << u"O_ivia"_s << 0;
        QTest::newRow("quote") << u"' OR '1'='1"_s << 0;
        QTest::newRow("nothing") << u"nobody"_s << 0;
    }

    void usersAreFoundByAnyPartOfWhatNamesThem()
    {
        QFETCH(QString, search);
        QFETCH(int, found);
        (void)addUser(m_workforce, u"Olivia"_s);
        (void)addUser(m_workforce, u"Émile"_s);
        const auto answer = m_owner->get("/users?search=" + encoded(search));
        QCOMPARE(answer.json["total"_L1].toInt(), found);
        QCOMPARE(itemsOf(answer).size(), found);
    }

    void aPersonIsFoundByAFormerIdentifier()
    {
        const auto anna = addUser(m_workforce, u"Anna"_s);
        QVERIFY(m_owner->get("/users/" + anna.toLatin1()).json["user"_L1]["formerIdentifiers"_L1].isUndefined());
        QCOMPARE(replace(m_workforce, anna, u"displayName"_s, u"Anna Berg"_s), 200);
        QVERIFY(m_owner->get("/users/" + anna.toLatin1()).json["user"_L1]["formerIdentifiers"_L1].isUndefined());

        QCOMPARE(replace(m_workforce, anna, u"emails[primary eq true].value"_s, u"anna.berg@mail.example"_s), 200);
        QCOMPARE(replace(m_workforce, anna, u"userName"_s, u"anna.berg@acme.example"_s), 200);
        QCOMPARE(replace(m_workforce, anna, u"externalId"_s, u"ext-4711"_s), 200);
        const auto former = formerOf(anna);
        QCOMPARE(column(former, u"value"_s),
                 (QStringList{u"ext-Anna"_s, u"anna@acme.example"_s, u"anna@mail.example"_s}));
        QCOMPARE(column(former, u"kind"_s), (QStringList{u"externalId"_s, u"userName"_s, u"email"_s}));

        for (const auto* search : {"ANNA@Mail.Example", " anna@acme.example ", "ext-anna"}) {
            const auto found = m_owner->get("/users?search=" + encoded(QString::fromLatin1(search))).json;
            QCOMPARE(found["total"_L1].toInt(), 1);
            QCOMPARE(found["items"_L1][0]["formerMatch"_L1]["value"_L1].toString().toCaseFolded(),
                     QString::fromLatin1(search).trimmed().toCaseFolded());
        }
        // Who has it now is not said to have had it.
        const auto now = m_owner->get("/users?search=anna").json;
        QCOMPARE(now["total"_L1].toInt(), 1);
        QVERIFY(now["items"_L1][0]["formerMatch"_L1].isUndefined());

        // What comes back is no longer a former one, and in the place of it stands what was there between.
        QCOMPARE(replace(m_workforce, anna, u"externalId"_s, u"ext-Anna"_s), 200);
        QCOMPARE(column(formerOf(anna), u"value"_s),
                 (QStringList{u"ext-4711"_s, u"anna@acme.example"_s, u"anna@mail.example"_s}));
        for (int i = 0; i < 25; ++i)
            QCOMPARE(replace(m_workforce, anna, u"externalId"_s, u"number %1"_s.arg(i)), 200);
        QCOMPARE(formerOf(anna).size(), 20);
        QCOMPARE(formerOf(anna).first()["value"_L1].toString(), u"number 23"_s);
    }

    void usersAreRestrictedByAccountConnectionAndState()
    {
        const auto globex = m_owner->makeAccount(u"Globex"_s);
        const auto theirs = m_owner->makeConnection(globex, u"Theirs"_s);
        const auto ana = addUser(m_workforce, u"Ana"_s);
        (void)addUser(m_workforce, u"Bea"_s);
        (void)addUser(m_contractors, u"Cid"_s);
        (void)addUser(theirs, u"Dan"_s);
        const auto suspended =
            patchUser(m_workforce, ana, {{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, false}});
        QVERIFY(suspended == 200 || suspended == 204);

        const auto names = [this](const QByteArray& query) {
            return column(itemsOf(m_owner->get("/users?" + query)), u"displayName"_s);
        };
        QCOMPARE(names("account=" + m_acme.toLatin1()), (QStringList{u"Ana"_s, u"Bea"_s, u"Cid"_s}));
        QCOMPARE(names("connection=" + m_workforce.id.toLatin1()), (QStringList{u"Ana"_s, u"Bea"_s}));
        QCOMPARE(names("state=suspended"), QStringList{u"Ana"_s});
        QCOMPARE(names("state=active&connection=" + m_workforce.id.toLatin1()), QStringList{u"Bea"_s});
        QCOMPARE(names("account=nothing"), QStringList());

        auto acme = m_owner->as(m_owner->makeOperator(u"Ann"_s, u"support"_s, m_acme));
        QCOMPARE(column(itemsOf(acme.get("/users")), u"displayName"_s), (QStringList{u"Ana"_s, u"Bea"_s, u"Cid"_s}));
        QCOMPARE(itemsOf(acme.get("/users?account=" + globex.toLatin1())).size(), 0);
        const auto dan = itemsOf(m_owner->get("/users?search=dan")).first()["id"_L1].toString().toLatin1();
        QCOMPARE(m_owner->get("/users/" + dan).status, 200);
        QCOMPARE(acme.get("/users/" + dan).status, 404);
        QCOMPARE(m_owner->get("/users/nothing").status, 404);
    }

    void aUsersResourceIsWhatScimAnswers()
    {
        const auto ana = addUser(m_workforce, u"Ana"_s);
        const auto group = addGroup(m_workforce, u"Staff"_s, {ana});
        const auto viaScim =
            m_owner->scim(m_workforce)->get(AdminClient::scimPath(m_workforce, "/Users/" + ana.toLatin1()));
        QCOMPARE(viaScim.status, 200);
        const auto detail = m_owner->get("/users/" + ana.toLatin1());
        QCOMPARE(detail.json["resource"_L1].toObject(), viaScim.json);
        QCOMPARE(column(detail.json["groups"_L1].toArray(), u"groupId"_s), QStringList{group});
        QCOMPARE(detail.json["user"_L1]["connectionName"_L1].toString(), u"Workforce"_s);
        QCOMPARE(detail.json["user"_L1]["externalId"_L1].toString(), u"ext-Ana"_s);
    }

    void groupsAndTheirMembersComeInPages()
    {
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(addUser(m_workforce, u"User %1"_s.arg(i)));
        const auto staff = addGroup(m_workforce, u"Staff"_s, ids).toLatin1();
        (void)addGroup(m_workforce, u"Admins"_s, {});
        (void)addGroup(m_contractors, u"Contractors"_s, {});

        const auto all = m_owner->get("/groups");
        QCOMPARE(column(itemsOf(all), u"displayName"_s), (QStringList{u"Admins"_s, u"Contractors"_s, u"Staff"_s}));
        QCOMPARE(itemsOf(all).last()["members"_L1].toInt(), 5);
        QCOMPARE(m_owner->get("/groups?search=STAF").json["total"_L1].toInt(), 1);
        QCOMPARE(m_owner->get("/groups?connection=" + m_contractors.id.toLatin1()).json["total"_L1].toInt(), 1);
        const auto one = m_owner->get("/groups/" + staff).json;
        QCOMPARE(one["resource"_L1]["displayName"_L1].toString(), u"Staff"_s);
        QVERIFY(one["resource"_L1]["members"_L1].isUndefined());

        const auto first = m_owner->get("/groups/" + staff + "/members?limit=3");
        QCOMPARE(first.json["total"_L1].toInt(), 5);
        const auto rest =
            m_owner->get("/groups/" + staff + "/members?limit=3&after=" + first.json["next"_L1].toString().toLatin1());
        QCOMPARE(column(itemsOf(first), u"userId"_s) + column(itemsOf(rest), u"userId"_s), ids);
        QCOMPARE(rest.json["next"_L1].toString(), QString());
        QCOMPARE(m_owner->get("/groups/nothing").status, 404);
        QCOMPARE(m_owner->get("/groups/nothing/members").status, 404);
    }

    void deletingWithResourcesLeavesNoneOfThem()
    {
        const auto ana = addUser(m_workforce, u"Ana"_s);
        const auto staff = addGroup(m_workforce, u"Staff"_s, {ana});
        (void)addUser(m_workforce, u"Bea"_s);
        (void)addUser(m_contractors, u"ANA"_s); // the same person: the same e-mail in the same account
        const auto path = "/connections/" + m_workforce.id.toLatin1();
        const auto preview = m_owner->get(path + "/deletion-preview").body;
        QCOMPARE(preview, R"({"groups":1,"seats":1,"sessions":0,"sharedPeople":1,"users":2})");
        const auto before = m_owner->presentPosition();
        QCOMPARE(m_owner->remove(path + "?removeResources=true").json,
                 (QJsonObject{{u"users"_s, 2}, {u"groups"_s, 1}}));
        QCOMPARE(column(itemsOf(m_owner->get("/users")), u"displayName"_s), QStringList{u"ANA"_s});
        QCOMPARE(m_owner->get("/groups").json["total"_L1].toInt(), 0);
        QCOMPARE(m_owner->get("/users/" + ana.toLatin1()).status, 404);
        QStringList gone;
        const auto told = m_owner->changesTelling({ana, staff, m_workforce.tokenId, m_workforce.id}, before);
        const auto changes = told["items"_L1].toArray();
        for (const auto& change : changes) {
            if (change["kind"_L1].toString() == "deleted"_L1)
                gone.append(change["id"_L1].toString());
        }
        for (const auto& id : {ana, staff, m_workforce.tokenId, m_workforce.id})
            QVERIFY2(gone.contains(id), qPrintable(id));
        QCOMPARE(itemsOf(m_owner->get("/audit")).first()["detail"_L1].toString(), u"with 2 users and 1 groups"_s);
        QCOMPARE(m_owner->scim(m_workforce)->get("/scim/v2/Users").status, 401);
        QTRY_VERIFY(m_owner->get("/events").json["total"_L1].toInt() >= 3);
    }

    void deletingWithoutResourcesKeepsThemWithoutConnection()
    {
        const auto ana = addUser(m_workforce, u"Ana"_s);
        const auto staff = addGroup(m_workforce, u"Staff"_s, {ana});
        QCOMPARE(m_owner->remove("/connections/" + m_workforce.id.toLatin1()).json,
                 (QJsonObject{{u"users"_s, 0}, {u"groups"_s, 0}}));
        const auto user = m_owner->get("/users/" + ana.toLatin1()).json;
        QVERIFY(user["user"_L1]["connectionId"_L1].isNull());
        QCOMPARE(user["user"_L1]["accountId"_L1].toString(), m_acme);
        QCOMPARE(column(user["groups"_L1].toArray(), u"groupId"_s), QStringList{staff});
        QVERIFY(user["resource"_L1]["meta"_L1]["location"_L1].isUndefined());
        const auto group = m_owner->get("/groups/" + staff.toLatin1()).json;
        QVERIFY(group["group"_L1]["connectionId"_L1].isNull());
        QCOMPARE(group["group"_L1]["members"_L1].toInt(), 1);

        const auto bob = addUser(m_contractors, u"Bob"_s);
        QCOMPARE(column(itemsOf(m_owner->get("/users")), u"id"_s), (QStringList{ana, bob}));
        QCOMPARE(column(itemsOf(m_owner->get("/users?connection=none")), u"id"_s), QStringList{ana});
        QCOMPARE(column(itemsOf(m_owner->get("/groups?connection=none")), u"id"_s), QStringList{staff});
        QCOMPARE(m_owner->get("/users?connection=none&search=bob").json["total"_L1].toInt(), 0);
    }

    void groupsAndEventsAreFoundWithoutAccents()
    {
        (void)addGroup(m_workforce, u"Ärzte Łódź"_s, {});
        (void)addGroup(m_workforce, u"Zentrale"_s, {});
        QTRY_COMPARE(m_owner->get("/events").json["total"_L1].toInt(), 2);
        for (const QByteArray part : {"arzte", "%C3%84RZTE", "lodz"}) {
            QCOMPARE(m_owner->get("/groups?search=" + part).json["total"_L1].toInt(), 1);
            QCOMPARE(m_owner->get("/events?search=" + part).json["total"_L1].toInt(), 1);
        }
        QCOMPARE(column(itemsOf(m_owner->get("/groups")), u"displayName"_s),
                 (QStringList{u"Ärzte Łódź"_s, u"Zentrale"_s}));
    }

    void eventsAreListedNewestFirstAndFiltered()
    {
        (void)addUser(m_workforce, u"Ana"_s);
        QVERIFY(addUser(m_workforce, u"Ana"_s).isEmpty()); // taken
        auto scim = m_owner->scim(m_workforce);
        const auto users = AdminClient::scimPath(m_workforce, "/Users");
        QCOMPARE(scim->get(users + "?count=1", {{"Provost-Caller", "console"}}).status, 200);
        QTRY_COMPARE(m_owner->get("/events").json["total"_L1].toInt(), 3);

        const auto all = itemsOf(m_owner->get("/events"));
        QCOMPARE(all.at(0)["byConsole"_L1].toBool(), true);
        QCOMPARE(all.at(1)["status"_L1].toInt(), 409);
        QCOMPARE(all.at(1)["scimType"_L1].toString(), u"uniqueness"_s);
        QCOMPARE(all.at(1)["connectionId"_L1].toString(), m_workforce.id);
        QCOMPARE(all.at(1)["tokenId"_L1].toString(), m_workforce.tokenId);
        const auto total = [this](const QByteArray& query) {
            return m_owner->get("/events?" + query).json["total"_L1].toInt();
        };
        QCOMPARE(total("errorsOnly=true"), 1);
        QCOMPARE(total("withConsole=false"), 2);
        QVERIFY(total("search=409") >= 1); // the digits may be part of an id in the path too
        QCOMPARE(total("search=409&errorsOnly=true"), 1);
        QCOMPARE(total("search=409z"), 0);
        QCOMPARE(total("search=uniqueness"), 1);
        QCOMPARE(total("connection=" + m_contractors.id.toLatin1()), 0);
        QCOMPARE(total("account=" + m_acme.toLatin1()), 3);
        for (const QByteArray bad : {"errorsOnly=1", "withConsole=", "limit=x", "after=x"})
            QCOMPARE(m_owner->get("/events?" + bad).status, 400);

        const auto first = m_owner->get("/events?limit=2");
        const auto rest = m_owner->get("/events?limit=2&after=" + first.json["next"_L1].toString().toLatin1());
        QCOMPARE(itemsOf(first).size() + itemsOf(rest).size(), 3);

        const auto id = QByteArray::number(all.at(1)["id"_L1].toInteger());
        const auto detail = m_owner->get("/events/" + id).json;
        QVERIFY(detail["requestBody"_L1].toString().contains("ext-Ana"_L1));
        QVERIFY(detail["answerBody"_L1].toString().contains("uniqueness"_L1));
        QCOMPARE(m_owner->get("/events/999999").status, 404);
        QCOMPARE(m_owner->get("/events/x").status, 404);
        const auto other = m_owner->makeAccount(u"Other"_s);
        auto stranger = m_owner->as(m_owner->makeOperator(u"Ann"_s, u"support"_s, other));
        QCOMPARE(stranger.get("/events/" + id).status, 404);
        QCOMPARE(stranger.get("/events").json["total"_L1].toInt(), 0);
    }

    void aConnectionsLineCountsWhatItsProviderDid()
    {
        const auto path = "/connections/" + m_workforce.id.toLatin1();
        auto scim = m_owner->scim(m_workforce);
        const auto users = AdminClient::scimPath(m_workforce, "/Users");
        QCOMPARE(scim->get(users + "/nothing", {{"Provost-Caller", "console"}}).status, 404);
        QTRY_COMPARE(m_owner->get("/events").json["total"_L1].toInt(), 1);
        auto line = m_owner->get(path).json;
        QVERIFY2(line["firstRequestAt"_L1].isNull(), "the console's own call is nobody's first request");
        QCOMPARE(line["errorsLastDay"_L1].toInt(), 0);

        (void)addUser(m_workforce, u"Ana"_s);
        QVERIFY(addUser(m_workforce, u"Ana"_s).isEmpty());
        QTRY_COMPARE(m_owner->get(path).json["errorsLastDay"_L1].toInt(), 1);
        QTRY_VERIFY(!m_owner->get(path).json["firstRequestAt"_L1].isNull());
        line = m_owner->get(path).json;
        QCOMPARE(line["users"_L1].toInt(), 1);
        QCOMPARE(line["tokenReceived"_L1].toBool(), true); // who uses a token has received it
        QCOMPARE(m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, daySeconds + 60}}).status, 200);
        QCOMPARE(m_owner->get(path).json["errorsLastDay"_L1].toInt(), 0);
        QCOMPARE(m_owner->get(path).json["requestsLastDay"_L1].toInt(), 0);
    }

    void aConnectionsNewestRequestsTellWhetherItRecovered()
    {
        const auto path = "/connections/" + m_workforce.id.toLatin1();
        const auto counts = [&] {
            const auto line = m_owner->get(path).json;
            return QList<int>{line["requestsLastDay"_L1].toInt(), line["recentRequests"_L1].toInt(),
                              line["recentRefusals"_L1].toInt(), line["errorsLastDay"_L1].toInt()};
        };
        auto scim = m_owner->scim(m_workforce);
        const auto users = AdminClient::scimPath(m_workforce, "/Users");
        QCOMPARE(counts(), (QList<int>{0, 0, 0, 0}));
        for (int i = 0; i < 6; ++i)
            QCOMPARE(scim->get(users + "/nobody").status, 404);
        QTRY_COMPARE(counts(), (QList<int>{6, 6, 6, 6}));
        for (int i = 0; i < 18; ++i)
            QCOMPARE(scim->get(users + "?count=1").status, 200);
        QTRY_COMPARE(counts(), (QList<int>{24, 20, 2, 6}));
        QCOMPARE(scim->get(users + "/nobody", {{"Provost-Caller", "console"}}).status, 404);
        QTRY_COMPARE(m_owner->get("/events").json["total"_L1].toInt(), 25);
        QCOMPARE(counts(), (QList<int>{24, 20, 2, 6}));
    }

    void theSampleLoadsOnceAndIsTheSameEachTime()
    {
        QTemporaryDir folder;
        QFile key(folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(m_server->adminKey().toLatin1() + '\n');
        key.close();
        const QStringList arguments{u"sample"_s, u"--url"_s, m_server->url(), u"--admin-key-file"_s, key.fileName()};
        const auto loaded = ProvostdProcess::run(arguments);
        QVERIFY2(loaded.exitCode == 0, loaded.err.constData());
        QVERIFY(!(loaded.out + loaded.err).contains("pvt_"));
        const auto users = m_owner->get("/users").json["total"_L1].toInt();
        QVERIFY2(users > 300, qPrintable(QString::number(users)));
        QTRY_VERIFY(m_owner->get("/events?errorsOnly=true").json["total"_L1].toInt() >= 10);
        QVERIFY(m_owner->get("/users?state=suspended").json["total"_L1].toInt() > 5);

        const auto again = ProvostdProcess::run(arguments);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.out.count("already there"), 5);
        QCOMPARE(m_owner->get("/users").json["total"_L1].toInt(), users);
        for (const auto& connection : itemsOf(m_owner->get("/connections"))) {
            const bool isPilot = connection["name"_L1].toString() == "Initech pilot"_L1;
            if (connection["name"_L1].toString() == "Globex"_L1)
                QVERIFY2(connection["heldChanges"_L1].toInt() >= 3, "so many leave at once");
            if (isPilot || connection["name"_L1].toString() == "Umbrella"_L1)
                QCOMPARE(connection["firstRequestAt"_L1].isNull(), isPilot);
        }
    }

    void anInterruptedSampleIsCompleted()
    {
        // What an interrupted run leaves: the connection, and some of its people.
        const auto acme = m_owner->makeAccount(u"Acme Corp"_s);
        const auto half = m_owner->post("/connections", {{u"requestKey"_s, u"sample-acme-workforce"_s},
                                                         {u"accountId"_s, acme},
                                                         {u"name"_s, u"Acme workforce"_s},
                                                         {u"idp"_s, u"okta"_s},
                                                         {u"tokenLifetimeDays"_s, 214}});
        QCOMPARE(half.status, 201);
        const auto id = half.json["connection"_L1]["id"_L1].toString().toLatin1();
        QTemporaryDir folder;
        QFile key(folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(m_server->adminKey().toLatin1() + '\n');
        key.close();
        const QStringList arguments{u"sample"_s, u"--url"_s, m_server->url(), u"--admin-key-file"_s, key.fileName()};
        const auto completed = ProvostdProcess::run(arguments);
        QVERIFY2(completed.exitCode == 0, completed.err.constData());
        QVERIFY(!completed.out.contains("already there"));
        const auto connection = m_owner->get("/connections/" + id).json;
        QCOMPARE(connection["users"_L1].toInt(), 180);
        QCOMPARE(connection["groups"_L1].toInt(), 7);
        QCOMPARE(connection["liveTokens"_L1].toInt(), 1);

        // The people arrived, but not all groups.
        const auto groups = itemsOf(m_owner->get("/groups?connection=" + id));
        const auto token = m_owner->post("/connections/" + id + "/tokens", {{u"label"_s, QString()}}).json;
        HttpClient scim(m_server->url(), token["secret"_L1].toString().toLatin1());
        const auto path = "/scim/v2/Groups/" + groups.last()["id"_L1].toString().toLatin1();
        QCOMPARE(scim.request("DELETE", path).status, 204);
        QCOMPARE(ProvostdProcess::run(arguments).exitCode, 0);
        QCOMPARE(m_owner->get("/connections/" + id).json["users"_L1].toInt(), 180);
        QCOMPARE(itemsOf(m_owner->get("/groups?connection=" + id)).last()["members"_L1], groups.last()["members"_L1]);
        QCOMPARE(ProvostdProcess::run(arguments).out.count("already there"), 5);
    }

    void theSampleTakesItsKeyFromAFileAlone()
    {
        const auto noKey = ProvostdProcess::run({u"sample"_s, u"--url"_s, m_server->url()});
        QCOMPARE(noKey.exitCode, 2);
        const auto open = ProvostdProcess::run(
            {u"sample"_s, u"--url"_s, u"http://id.example"_s, u"--admin-key-file"_s, m_server->dataFile()});
        QCOMPARE(open.exitCode, 1);
    }

private:
    /// With an e-mail made of the folded name, so that the same name is the same person. Empty where it was refused.
    QString addUser(const MadeConnection& connection, const QString& name)
    {
        const auto mail = name.toLower().remove(u' ');
        const QJsonObject user{
            {u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
            {u"userName"_s, mail + u"@acme.example"_s},
            {u"displayName"_s, name},
            {u"externalId"_s, u"ext-"_s + name},
            {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, mail + u"@mail.example"_s}, {u"primary"_s, true}}}}};
        const auto answer = m_owner->scim(connection)->post(AdminClient::scimPath(connection, "/Users"), user);
        return answer.status == 201 ? answer.json["id"_L1].toString() : QString();
    }

    QString addGroup(const MadeConnection& connection, const QString& name, const QStringList& members)
    {
        QJsonArray values;
        for (const auto& id : members)
            values.append(QJsonObject{{u"value"_s, id}});
        const QJsonObject group{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                {u"displayName"_s, name},
                                {u"members"_s, values}};
        const auto answer = m_owner->scim(connection)->post(AdminClient::scimPath(connection, "/Groups"), group);
        return answer.json["id"_L1].toString();
    }

    int patchUser(const MadeConnection& connection, const QString& id, const QJsonObject& operation)
    {
        const QJsonObject patch{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                                {u"Operations"_s, QJsonArray{operation}}};
        return m_owner->scim(connection)
            ->request("PATCH", AdminClient::scimPath(connection, "/Users/" + id.toLatin1()),
                      QJsonDocument(patch).toJson())
            .status;
    }

    int replace(const MadeConnection& connection, const QString& id, const QString& path, const QString& value)
    {
        const auto status =
            patchUser(connection, id, {{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}});
        return status == 204 ? 200 : status;
    }

    [[nodiscard]] QJsonArray formerOf(const QString& id)
    {
        return m_owner->get("/users/" + id.toLatin1()).json["user"_L1]["formerIdentifiers"_L1].toArray();
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_acme;
    MadeConnection m_workforce;
    MadeConnection m_contractors;
};

QTEST_GUILESS_MAIN(TestAdminDirectory)
#include "tst_admin_directory.moc"
