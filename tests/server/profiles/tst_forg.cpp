// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The facts about forg, one by one: licences, sessions, and people who come back.
class TestForg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"forg"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void itsAddressIsScimV2() { QCOMPARE(m_product->mountOf(m_product->connection()), QByteArray("/scim/v2")); }

    void administratorsTestByConfigurationAndUsers()
    {
        QCOMPARE(m_product->scim("GET", "/ServiceProviderConfig").status, 200);
        const auto users = m_product->scim("GET", "/Users");
        QCOMPARE(users.status, 200);
        QCOMPARE(users.json.value("totalResults"_L1).toInt(-1), 0);
    }

    /// Made by an administrator, good until somebody ends it, and never told again.
    void theTokenIsShownOnceAndHasNoEnd()
    {
        const auto& made = m_product->connection();
        QVERIFY(made.secret.startsWith("pvt_"));
        const auto place = "/connections/" + made.id.toLatin1();
        const auto tokens = m_product->admin().get(place + "/tokens");
        QCOMPARE(tokens.json["items"_L1].toArray().size(), 1);
        const QJsonValue token = tokens.json["items"_L1][0];
        QVERIFY(token["expiresAt"_L1].isNull());
        QCOMPARE(token["createdBy"_L1].toString(), u"Owner"_s);
        for (const QByteArray& path : {place, place + "/tokens", QByteArray("/connections"), QByteArray("/audit"),
                                       QByteArray("/changes?since=0"), QByteArray("/overview")})
            QVERIFY2(!m_product->admin().get(path).body.contains(made.secret.mid(made.secret.lastIndexOf('_'))),
                     path.constData());
        m_product->advanceDays(3650);
        QCOMPARE(m_product->scim("GET", "/ServiceProviderConfig").status, 200);
    }

    void anUpdateChangesEmailNameAndDepartment()
    {
        const auto kim = m_product->provision("kim@acme.example");
        const auto changed = m_product->scim(
            "PUT", "/Users/" + kim,
            userBody("kim.lee@acme.example",
                     R"(,"name":{"givenName":"Kim","familyName":"Lee"},"title":"Cook","department":"Kitchen")"));
        QCOMPARE(changed.status, 200);
        const auto patched = m_product->scim("PATCH", "/Users/" + kim,
                                             patchBody(R"({"op":"replace","path":"name.familyName","value":"Li"})"));
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.json["name"_L1]["familyName"_L1].toString(), u"Li"_s);
        const auto shown = m_product->admin().get("/users/" + kim).json;
        QCOMPARE(shown["user"_L1]["email"_L1].toString(), u"kim.lee@acme.example"_s);
        QCOMPARE(shown["user"_L1]["givenName"_L1].toString(), u"Kim"_s);
        QCOMPARE(shown["user"_L1]["familyName"_L1].toString(), u"Li"_s);
        // What the product is given, in its own words.
        QStringList fields;
        const auto list = shown["productFields"_L1].toArray();
        for (const auto& field : list)
            fields.append(field["field"_L1].toString() + u'=' + field["value"_L1].toString());
        QCOMPARE(fields,
                 (QStringList{u"Email address (unique identifier)=kim.lee@acme.example"_s, u"First name=Kim"_s,
                              u"Last name=Li"_s, u"Email address=kim.lee@acme.example"_s, u"Active or suspended=true"_s,
                              u"Job title=Cook"_s, u"Team assignment=Kitchen"_s}));
    }

    void theUserNameIsTheUniqueIdentifier()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto second = m_product->scim("POST", "/Users", userBody("ANA@acme.example"));
        QCOMPARE(second.status, 409);
        QCOMPARE(second.json.value("scimType"_L1).toString(), u"uniqueness"_s);
        const auto ben = m_product->provision("ben@acme.example");
        const auto renamed = m_product->scim(
            "PATCH", "/Users/" + ben, patchBody(R"({"op":"replace","path":"userName","value":"ana@acme.example"})"));
        QCOMPARE(renamed.status, 409);
        QCOMPARE(m_product->scim("GET", "/Users").json.value("totalResults"_L1).toInt(), 2);
        QCOMPARE(m_product->scim("GET", "/Users/" + ana).json.value("userName"_L1).toString(), u"ana@acme.example"_s);
    }

    void deactivatingSuspendsTheLicenceAndEndsEverySession()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"ANA@acme.example"_s), u"allowed"_s);
        const auto first = m_product->beginSession(ana);
        const auto second = m_product->beginSession(ana);
        QVERIFY(m_product->isGood(first) && m_product->isGood(second));

        QCOMPARE(m_product->setActive(ana, false).status, 200);
        QVERIFY(!m_product->isGood(first) && !m_product->isGood(second));
        QCOMPARE(m_product->admin().get("/sessions/" + first).json.value("end"_L1).toString(), u"deactivated"_s);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->seatsUsed(), 0);
        const auto refused = m_product->admin().post("/users/" + ana + "/sessions", {});
        QCOMPARE(refused.status, 409);

        // Suspended users stay readable, in lists, by filter and by id.
        QCOMPARE(m_product->scim("GET", "/Users/" + ana).json.value("active"_L1), QJsonValue(false));
        QCOMPARE(m_product->scim("GET", "/Users?filter=userName%20eq%20%22ana@acme.example%22")
                     .json.value("totalResults"_L1)
                     .toInt(),
                 1);
        const auto shown = m_product->admin().get("/users/" + ana).json.value("user"_L1);
        QCOMPARE(shown["state"_L1].toString(), u"suspended"_s);
    }

    void deletingIsForGoodAfterThirtyDays()
    {
        const auto ben = m_product->provision("ben@acme.example");
        const auto session = m_product->beginSession(ben);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ben).status, 204);
        for (const QByteArray method : {"GET", "DELETE"})
            QCOMPARE(m_product->scim(method, "/Users/" + ben).status, 404);
        QCOMPARE(m_product->setActive(ben, true).status, 404);
        QCOMPARE(m_product->scim("GET", "/Users").json.value("totalResults"_L1).toInt(-1), 0);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->signIn(u"ben@acme.example"_s), u"deleted"_s);
        QCOMPARE(m_product->seatsUsed(), 0);

        m_product->advanceDays(29);
        const auto kept = m_product->admin().get("/users/" + ben).json.value("user"_L1);
        QCOMPARE(kept["state"_L1].toString(), u"deleted"_s);
        QCOMPARE(m_product->admin().get("/users?state=deleted").json.value("total"_L1).toInt(), 1);
        QCOMPARE(m_product->admin().get("/users").json.value("total"_L1).toInt(-1), 0);
        m_product->advanceDays(2);
        QCOMPARE(m_product->admin().get("/users/" + ben).status, 404);
        QCOMPARE(m_product->admin().get("/users?state=deleted").json.value("total"_L1).toInt(-1), 0);
        QCOMPARE(m_product->signIn(u"ben@acme.example"_s), u"unknown"_s);
        QCOMPARE(m_product->admin().post("/users/" + ben + "/restore", {}).status, 404);
    }

    void whoIsProvisionedAgainIsTheSameWithANewSeat()
    {
        const auto eva = m_product->provision("eva@acme.example");
        const auto session = m_product->beginSession(eva);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + eva).status, 204);
        QCOMPARE(m_product->seatsUsed(), 0);
        m_product->advanceDays(12);
        const auto back = m_product->scim("POST", "/Users", userBody("Eva@acme.example", R"(,"title":"Director")"));
        QCOMPARE(back.status, 201);
        QCOMPARE(back.json.value("id"_L1).toString().toLatin1(), eva);
        QCOMPARE(back.json.value("title"_L1).toString(), u"Director"_s);
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"eva@acme.example"_s), u"allowed"_s);
        // History is kept: the session of before is there, and stays ended.
        const auto history = m_product->admin().get("/users/" + eva + "/sessions").json;
        QCOMPARE(history["items"_L1].toArray().size(), 1);
        QCOMPARE(history["items"_L1][0]["id"_L1].toString().toLatin1(), session);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(history["hasSeat"_L1], QJsonValue(true));
        QCOMPARE(m_product->admin().get("/users?state=deleted").json.value("total"_L1).toInt(-1), 0);
    }

    /// The email address is what says that it is the same person.
    void theSameEmailUnderAnotherUserNameIsTheSamePerson()
    {
        const auto eva = m_product->provision("eva@acme.example");
        QCOMPARE(m_product->scim("DELETE", "/Users/" + eva).status, 204);
        const auto back =
            m_product->scim("POST", "/Users", named("eva.maria@acme.example", userBody("EVA@acme.example")));
        QCOMPARE(back.status, 201);
        QCOMPARE(back.json.value("id"_L1).toString().toLatin1(), eva);
        QCOMPARE(back.json.value("userName"_L1).toString(), u"eva.maria@acme.example"_s);
        QCOMPARE(m_product->seatsUsed(), 1);
    }

    void whoComesThroughANewConnectionIsTheSame()
    {
        const auto eva = m_product->provision("eva@acme.example");
        const auto session = m_product->beginSession(eva);
        const auto bare = m_product->scim("POST", "/Users", R"({"userName":"kiosk"})");
        QCOMPARE(bare.status, 201);
        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        QCOMPARE(m_product->admin().remove(path + "?removeResources=true").json["users"_L1].toInt(), 2);
        QCOMPARE(m_product->seatsUsed(), 0);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->admin().get("/users?state=deleted").json["total"_L1].toInt(), 2);
        m_product->advanceDays(12);
        const auto other = m_product->connect(u"New workforce"_s);
        QCOMPARE(m_product->provisionBy(other, "EVA@acme.example"), eva);
        QCOMPARE(m_product->seatsUsed(), 1);
        const auto history = m_product->admin().get("/users/" + eva + "/sessions").json;
        QCOMPARE(history["items"_L1].toArray().size(), 1);
        QCOMPARE(m_product->admin().get("/users/" + eva).json["user"_L1]["connectionId"_L1].toString(), other.id);
        // Without an address nothing tells that it is the same.
        const auto kiosk = m_product->scimOf(other, "POST", "/Users", R"({"userName":"kiosk"})");
        QCOMPARE(kiosk.status, 201);
        QVERIFY(kiosk.json["id"_L1] != bare.json["id"_L1]);
        QCOMPARE(m_product->admin().get("/users?state=deleted").json["total"_L1].toInt(), 1);
        // Another account's are others.
        m_product->advanceDays(19);
        QCOMPARE(m_product->admin().get("/users?state=deleted").json["total"_L1].toInt(-1), 0);
    }

    void whoIsDeletedInOneConnectionIsNobodyInAnother()
    {
        const auto other = m_product->connect(u"Contractors"_s);
        const auto eva = m_product->provision("eva@acme.example");
        QCOMPARE(m_product->scim("DELETE", "/Users/" + eva).status, 204);
        QVERIFY(m_product->provisionBy(other, "eva@acme.example") != eva);
        QCOMPARE(m_product->provision("eva@acme.example"), eva);
    }

    void whoIsRestoredIsInTheGroupsThatAreStillThere()
    {
        const auto eva = m_product->provision("eva@acme.example");
        const auto kept = m_product->makeGroup("Sales", {eva});
        const auto gone = m_product->makeGroup("Project", {eva});
        QCOMPARE(m_product->scim("DELETE", "/Users/" + eva).status, 204);
        QCOMPARE(m_product->scim("DELETE", "/Groups/" + gone).status, 204);
        QCOMPARE(m_product->admin().remove("/connections/" + m_product->connection().id.toLatin1()).status, 200);
        QCOMPARE(m_product->admin().post("/users/" + eva + "/restore", {}).status, 200);
        const auto members = m_product->admin().get("/groups/" + kept + "/members").json;
        QCOMPARE(members["items"_L1].toArray().size(), 1);
        QCOMPARE(members["items"_L1][0]["userId"_L1].toString().toLatin1(), eva);
        const auto group = m_product->admin().get("/groups?search=Sales").json["items"_L1][0];
        QCOMPARE(group["members"_L1].toInt(), 1);
    }

    void whoIsProvisionedAgainWhileSuspendedIsActiveAgain_data()
    {
        QTest::addColumn<QByteArray>("userName");
        QTest::newRow("the same userName") << QByteArray("Uma@acme.example");
        QTest::newRow("another userName") << QByteArray("uma.new@acme.example");
    }
    void whoIsProvisionedAgainWhileSuspendedIsActiveAgain()
    {
        QFETCH(const QByteArray, userName);
        const auto uma = m_product->provision("uma@acme.example");
        const auto team = m_product->makeGroup("Sales", {uma});
        const auto session = m_product->beginSession(uma);
        QCOMPARE(m_product->setActive(uma, false).status, 200);
        QCOMPARE(m_product->seatsUsed(), 0);
        const auto body = named(userName, userBody("uma@acme.example", R"(,"title":"Director")"));
        const auto back = m_product->scim("POST", "/Users", body);
        QCOMPARE(back.status, 201);
        QCOMPARE(back.json.value("id"_L1).toString().toLatin1(), uma);
        QCOMPARE(back.json.value("active"_L1), QJsonValue(true));
        QCOMPARE(back.json.value("title"_L1).toString(), u"Director"_s);
        QVERIFY(back.header("Location").endsWith("/Users/" + uma));
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(QString::fromLatin1(userName)), u"allowed"_s);
        // History is kept: teams, and sessions, which stay ended.
        QCOMPARE(back.json["groups"_L1][0]["value"_L1].toString().toLatin1(), team);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->admin().get("/users/" + uma + "/sessions").json["items"_L1].toArray().size(), 1);
        // Whoever is active is there already, as an identity provider that repeats itself has to hear.
        QCOMPARE(m_product->scim("POST", "/Users", body).status, 409);
    }

    void whoIsCreatedSuspendedWhileSuspendedIsThereAlready()
    {
        const auto uma = m_product->provision("uma@acme.example");
        QCOMPARE(m_product->setActive(uma, false).status, 200);
        QCOMPARE(m_product->scim("POST", "/Users", userBody("uma@acme.example", R"(,"active":false)")).status, 409);
        QCOMPARE(m_product->scim("GET", "/Users/" + uma).json.value("active"_L1), QJsonValue(false));
    }

    void whereReactivatingIsSwitchedOffCreatingDoesNotReactivate()
    {
        const auto uma = m_product->provision("uma@acme.example");
        QCOMPARE(m_product->setActive(uma, false).status, 200);
        const QJsonObject operations{{u"createUsers"_s, true},
                                     {u"updateAttributes"_s, true},
                                     {u"deactivateUsers"_s, false},
                                     {u"syncGroups"_s, true}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, operations}}).status, 200);
        const auto refused = m_product->scim("POST", "/Users", userBody("uma@acme.example"));
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json.value("detail"_L1).toString().startsWith("Deactivating and reactivating"_L1));
        QCOMPARE(m_product->signIn(u"uma@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->seatsUsed(), 0);
    }

    void reactivatingTakesANewSeat()
    {
        const auto ida = m_product->provision("ida@acme.example");
        QCOMPARE(m_product->setActive(ida, false).status, 200);
        QCOMPARE(m_product->setActive(ida, true).status, 200);
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"ida@acme.example"_s), u"allowed"_s);
    }

    void onePersonThroughTwoConnectionsHasOneSeat()
    {
        const auto other = m_product->connect(u"Contractors"_s);
        const auto here = m_product->provision("kim@acme.example");
        const auto there = m_product->provisionBy(other, "KIM@acme.example");
        QVERIFY(!here.isEmpty() && !there.isEmpty() && here != there);
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->setActive(here, false).status, 200);
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"kim@acme.example"_s), u"allowed"_s);
        QCOMPARE(m_product->scimOf(other, "DELETE", "/Users/" + there).status, 204);
        QCOMPARE(m_product->seatsUsed(), 0);
        QCOMPARE(m_product->signIn(u"kim@acme.example"_s), u"suspended"_s);
    }

    void seatsRunOut()
    {
        const auto path = "/accounts/" + m_product->account().toLatin1() + "/plan";
        const QJsonObject two{{u"plan"_s, u""_s}, {u"seatLimit"_s, 2}};
        QCOMPARE(m_product->admin().call("PUT", path, two).status, 200);
        const auto first = m_product->provision("one@acme.example");
        QVERIFY(!m_product->provision("two@acme.example").isEmpty());
        const auto third = m_product->scim("POST", "/Users", userBody("three@acme.example"));
        QCOMPARE(third.status, 403);
        QVERIFY(third.json.value("detail"_L1).toString().contains("2 seats"_L1));
        QVERIFY(m_product->eventWith(403).value("detail"_L1).toString().contains("2 seats"_L1));
        // Nothing is left of the one who was refused, and a suspended user needs no seat.
        QCOMPARE(m_product->signIn(u"three@acme.example"_s), u"unknown"_s);
        QCOMPARE(m_product->scim("POST", "/Users", userBody("four@acme.example", R"(,"active":false)")).status, 201);
        QCOMPARE(m_product->seatsUsed(), 2);
        QCOMPARE(m_product->setActive(first, false).status, 200);
        QVERIFY(!m_product->provision("three@acme.example").isEmpty());
        QCOMPARE(m_product->setActive(first, true).status, 403);
        QCOMPARE(m_product->admin().post("/users/" + first + "/reactivate", {}).status, 403);
        QCOMPARE(m_product->seatsUsed(), 2);
    }

    void aChangedAddressKeepsTheSeatAndTheSessions()
    {
        const auto lou = m_product->provision("lou@acme.example");
        const auto session = m_product->beginSession(lou);
        QCOMPARE(m_product->scim("PUT", "/Users/" + lou, userBody("lou.new@acme.example")).status, 200);
        QCOMPARE(m_product->seatsUsed(), 1);
        QVERIFY(m_product->isGood(session));
        QCOMPARE(m_product->admin().get("/users/" + lou + "/sessions").json.value("live"_L1).toInt(), 1);
        QCOMPARE(m_product->signIn(u"lou@acme.example"_s), u"unknown"_s);
        QCOMPARE(m_product->signIn(u"lou.new@acme.example"_s), u"allowed"_s);
    }

    void aGroupIsATeamWhoseMembersComeAndGo()
    {
        const auto mia = m_product->provision("mia@acme.example");
        const auto max = m_product->provision("max@acme.example");
        const auto team = m_product->makeGroup("Sales");
        const auto group = m_product->admin().get("/groups/" + team).json;
        QCOMPARE(group["group"_L1]["displayName"_L1].toString(), u"Sales"_s);
        QCOMPARE(m_product->admin().get("/groups").json.value("total"_L1).toInt(), 1);
        QCOMPARE(m_product->changeMember("add", team, mia).status, 204);
        QCOMPARE(m_product->changeMember("add", team, max).status, 204);
        const auto members = [&] { return m_product->admin().get("/groups/" + team + "/members").json; };
        QCOMPARE(members().value("total"_L1).toInt(), 2);
        QCOMPARE(m_product->scim("GET", "/Users/" + max).json["groups"_L1][0]["display"_L1].toString(), u"Sales"_s);
        QCOMPARE(m_product->changeMember("remove", team, max).status, 204);
        QCOMPARE(members().value("total"_L1).toInt(), 1);
        QCOMPARE(members()["items"_L1][0]["userId"_L1].toString().toLatin1(), mia);
        QVERIFY(!m_product->scim("GET", "/Users/" + max).json.contains("groups"_L1));
        QCOMPARE(m_product->signIn(u"max@acme.example"_s), u"allowed"_s);
    }

    void aDeletedGroupLeavesItsMembers()
    {
        const auto mia = m_product->provision("mia@acme.example");
        const auto team = m_product->makeGroup("Sales", {mia});
        QCOMPARE(m_product->scim("DELETE", "/Groups/" + team).status, 204);
        QCOMPARE(m_product->admin().get("/groups").json.value("total"_L1).toInt(-1), 0);
        QCOMPARE(m_product->scim("GET", "/Users/" + mia).status, 200);
        QCOMPARE(m_product->signIn(u"mia@acme.example"_s), u"allowed"_s);
    }

    void anOperatorRestoresWithGroups()
    {
        const auto noa = m_product->provision("noa@acme.example");
        const auto group = "/Groups/" + m_product->makeGroup("Sales", {noa});
        QCOMPARE(m_product->scim("DELETE", "/Users/" + noa).status, 204);
        QVERIFY(!m_product->scim("GET", group).json.contains("members"_L1));
        const auto suspended = m_product->admin().post("/users/" + noa + "/deactivate", {});
        QCOMPARE(suspended.status, 409);
        const auto restored = m_product->admin().post("/users/" + noa + "/restore", {});
        QCOMPARE(restored.status, 200);
        QCOMPARE(restored.json["user"_L1]["state"_L1].toString(), u"active"_s);
        QCOMPARE(restored.json["mayBeOverwritten"_L1], QJsonValue(true));
        QCOMPARE(m_product->scim("GET", group).json["members"_L1][0]["value"_L1].toString().toLatin1(), noa);
        QCOMPARE(m_product->scim("GET", "/Users/" + noa).status, 200);
        QCOMPARE(m_product->seatsUsed(), 1);
        const QJsonValue entry = m_product->admin().get("/audit").json["items"_L1][0];
        QCOMPARE(entry["action"_L1].toString(), u"user.restore"_s);
        QCOMPARE(entry["subject"_L1].toString(), u"noa@acme.example"_s);
        QCOMPARE(m_product->admin().post("/users/" + noa + "/restore", {}).status, 409);
    }

    /// An operator decides upon what they saw.
    void aDeactivationHoldsForTheVersionThatWasSeen()
    {
        const auto noa = m_product->provision("noa@acme.example");
        const auto place = "/users/" + noa;
        const auto ask = [this, place](const QByteArray& deed, const QByteArray& version) {
            return m_product->admin().call("POST", place + deed, QJsonObject(), {{"If-Match", version}});
        };
        const auto seen = m_product->admin().get(place).header("etag");
        QVERIFY(!seen.isEmpty());
        const auto changed =
            m_product->scim("PATCH", "/Users/" + noa, patchBody(R"({"op":"replace","path":"title","value":"Cook"})"));
        QCOMPARE(changed.status, 200);
        QCOMPARE(ask("/deactivate", seen).status, 412);
        const auto newest = m_product->admin().get(place);
        QCOMPARE(newest.json["user"_L1]["state"_L1].toString(), u"active"_s);
        QVERIFY(newest.header("etag") != seen);
        const auto suspended = ask("/deactivate", newest.header("etag"));
        QCOMPARE(suspended.status, 200);
        QCOMPARE(ask("/reactivate", newest.header("etag")).status, 412);
        QCOMPARE(ask("/reactivate", suspended.header("etag")).status, 200);
        QCOMPARE(m_product->admin().post(place + "/deactivate", {}).status, 200); // whatever stands
    }

    void departmentIsAcceptedFlatAndInTheExtension()
    {
        const auto flat = m_product->scim("POST", "/Users", userBody("flo@acme.example", R"(,"department":"Sales")"));
        QCOMPARE(flat.status, 201);
        QCOMPARE(flat.json.value("department"_L1).toString(), u"Sales"_s);
        const auto enterprise = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s;
        QCOMPARE(flat.json[enterprise]["department"_L1].toString(), u"Sales"_s);
        const auto id = flat.json.value("id"_L1).toString().toLatin1();
        const auto patched = m_product->scim(
            "PATCH", "/Users/" + id,
            patchBody(
                R"({"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Legal"})"));
        QCOMPARE(patched.json.value("department"_L1).toString(), u"Legal"_s);
        const auto again = m_product->scim("PATCH", "/Users/" + id,
                                           patchBody(R"({"op":"replace","path":"department","value":"Law"})"));
        QCOMPARE(again.json[enterprise]["department"_L1].toString(), u"Law"_s);
        QCOMPARE(m_product->admin().get("/users/" + id).json["user"_L1]["department"_L1].toString(), u"Law"_s);
        const auto listed = m_product->scim("GET", "/Users").json["Resources"_L1][0];
        QCOMPARE(listed["department"_L1].toString(), u"Law"_s);
    }

    void theJobTitleIsOptional()
    {
        const auto without = m_product->scim("POST", "/Users", userBody("gus@acme.example"));
        QVERIFY(!without.json.contains("title"_L1));
        const auto with = m_product->scim("POST", "/Users", userBody("hal@acme.example", R"(,"title":"Chef")"));
        QCOMPARE(with.json.value("title"_L1).toString(), u"Chef"_s);
    }

    void usageStaysAsLongAsThePolicySays()
    {
        const auto uma = m_product->provision("uma@acme.example");
        const auto session = m_product->beginSession(uma);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + uma).status, 204);
        const QJsonObject days{{u"eventDays"_s, 90}, {u"auditDays"_s, 730}, {u"usageDays"_s, 100}};
        QCOMPARE(m_product->admin().call("PUT", "/retention", days).json, days);
        m_product->advanceDays(60);
        // The user is purged, what was used is not.
        QCOMPARE(m_product->admin().get("/users/" + uma).status, 404);
        QCOMPARE(m_product->admin().get("/sessions/" + session).status, 200);
        m_product->advanceDays(41);
        QTRY_COMPARE(m_product->admin().get("/sessions/" + session).status, 404);
        QCOMPARE(m_product->admin().call("PUT", "/retention", QJsonObject{{u"eventDays"_s, -1}}).status, 400);
    }

    void theAuditLogStaysAsLongAsThePolicySays()
    {
        const auto uma = m_product->provision("uma@acme.example");
        QCOMPARE(m_product->admin().post("/users/" + uma + "/deactivate", {}).status, 200);
        const auto isKept = [this] { return m_product->admin().get("/audit").body.contains("user.deactivate"); };
        m_product->advanceDays(700);
        QVERIFY(isKept());
        const QJsonObject days{{u"eventDays"_s, 90}, {u"auditDays"_s, 800}, {u"usageDays"_s, 100}};
        QCOMPARE(m_product->admin().call("PUT", "/retention", days).status, 200);
        m_product->advanceDays(90);
        QVERIFY(isKept());
        m_product->advanceDays(20);
        QTRY_VERIFY(!isKept());
    }

private:
    /// The body with another userName, and the same address.
    static QByteArray named(const QByteArray& userName, const QByteArray& body)
    {
        auto user = QJsonDocument::fromJson(body).object();
        user.insert(u"userName"_s, QString::fromLatin1(userName));
        return QJsonDocument(user).toJson();
    }

    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestForg)
#include "tst_forg.moc"
