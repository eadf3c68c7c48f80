// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/shown_text.h"
#include "tests/support/bots/step_count.h"
#include "tests/views/people_room.h"
#include "views/common/message_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What a support person does with people, on a real server of a product that keeps deleted users for thirty days.
class TestUsersPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whySomebodyHasARole();
    void whatIfChangesNothing();
    void theResourceIsHeldAgainstWhatItWas();
    void eachFieldSaysWhoseItIs();
    void sessionsAreSeenAndEnded();
    void deactivatingAsksTellsAndIsTakenBack();
    void theLastOneWithARoleIsPointedOut();
    void deletedUsersAreShownAndRestored();
    void aFormerAddressLeadsToThePerson();
    void soDoesAnAddressBesideTheMainOne();
    void whatTheProviderDidToThePerson();
    void whatBecameOfThePerson();
    void whoCameBackAsAnotherUser();
    void isThisPersonOut();
    void aGlanceTakesThreeSteps();

private:
    QByteArray beginSession(const QByteArray& user);
    /// The identity provider comes through another connection of that user's account from now on.
    [[nodiscard]] bool goThroughAnotherConnection(const QByteArray& user, const QString& name);
    void giveAdminTo(const QString& group);

    std::unique_ptr<PeopleRoom> m_room;
};

void TestUsersPane::init()
{
    m_room = std::make_unique<PeopleRoom>();
    QVERIFY2(m_room->start(), m_room->console.server.errors().constData());
}

void TestUsersPane::cleanup()
{
    m_room.reset();
}

QByteArray TestUsersPane::beginSession(const QByteArray& user)
{
    const auto begun = m_room->okta->admin("POST", "/users/" + user + "/sessions", R"({"label":"Firefox on Linux"})");
    return begun.json["id"_L1].toString().toLatin1();
}

bool TestUsersPane::goThroughAnotherConnection(const QByteArray& user, const QString& name)
{
    const auto person = m_room->console.directory.user(UserId(QString::fromLatin1(user)));
    const QJsonObject operations{
        {u"createUsers"_s, true}, {u"updateAttributes"_s, true}, {u"deactivateUsers"_s, true}, {u"syncGroups"_s, true}};
    const QJsonObject wanted{{u"requestKey"_s, name},
                             {u"accountId"_s, person ? person->accountId.text() : QString()},
                             {u"name"_s, name},
                             {u"idp"_s, u"custom"_s},
                             {u"operations"_s, operations}};
    const auto made = m_room->okta->admin("POST", "/connections", QJsonDocument(wanted).toJson());
    const auto id = made.json["connection"_L1]["id"_L1].toString().toLatin1();
    m_room->okta->setMount("/directory/resources/scim/v2.0/" + id);
    m_room->okta->setAuthorization("Bearer " + made.json["secret"_L1].toString().toLatin1());
    return made.status == 201;
}

void TestUsersPane::giveAdminTo(const QString& group)
{
    const QJsonObject draft{{u"ownDefault"_s, QJsonValue()},
                            {u"rules"_s, QJsonArray{QJsonObject{{u"groupName"_s, u"Board"_s}, {u"role"_s, u"owner"_s}},
                                                    QJsonObject{{u"groupName"_s, group}, {u"role"_s, u"admin"_s}}}}};
    const auto path = "/connections/" + m_room->okta->id().toLatin1() + "/role-rules";
    QCOMPARE(m_room->okta->admin("PUT", path, QJsonDocument(draft).toJson(), {{"If-Match", "*"}}).status, 200);
}

void TestUsersPane::whySomebodyHasARole()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    QVERIFY(m_room->put(ana, m_room->okta->createGroup("IT-Admins")));
    giveAdminTo(u"IT-Admins"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.cell(0, 2), u"Admin"_s, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"groups"_s);
    QTRY_VERIFY_WITH_TIMEOUT(people.chain("whyRole").contains(u"rule 2: IT-Admins → Admin"_s), 30'000);
    QCOMPARE(people.said("chainTitle"), u"Why Admin?"_s);
    const auto lines = people.chain("whyRole");
    QVERIFY2(lines.first().startsWith(u"pushed by"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.at(1).startsWith(u"member of IT-Admins since"_s));
    QCOMPARE(lines.last(), u"effective role Admin"_s);
    QVERIFY(lines.contains(u"no earlier rule matches"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("userGroups"), 1, 30'000);
    printSteps("A6, why does Ana have Admin", people.steps(), 2);
    QCOMPARE(people.steps(), 2);
}

/// From the answers that the server keeps. (user-needs, N26)
void TestUsersPane::theResourceIsHeldAgainstWhatItWas()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","path":"title","value":"Head"})").status, 200);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"raw"_s);
    QTRY_VERIFY_WITH_TIMEOUT(people.shows("jsonMode"), 30'000);
    const auto events = [&] {
        return m_room->okta->admin("GET", "/events?limit=10").json["items"_L1].toArray().size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(events(), 2, 30'000); // they are stored a moment after their answers
    people.get<QComboBox>("jsonMode")->setCurrentText(u"Changes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(people.rowsOf("jsonChanges") > 0, 30'000);
    QVERIFY(people.chooseRow("jsonChanges", u"/title"_s));
    const int row = people.get<QAbstractItemView>("jsonChanges")->currentIndex().row();
    QCOMPARE(people.cellOf("jsonChanges", row, 1), u"absent"_s);
    QCOMPARE(people.cellOf("jsonChanges", row, 2), u"Head"_s);
    QVERIFY(people.said("jsonSince").contains(u"POST"_s));
}

/// As words, for eyes and for screen readers. (user-needs, N19)
void TestUsersPane::eachFieldSaysWhoseItIs()
{
    m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    QTRY_VERIFY(people.shows("profileFacts"));
    QStringList owners;
    QStringList sentences;
    const auto marks = people.get("profileFacts")->findChildren<QLabel*>(u"factOwner"_s);
    for (const auto* mark : marks)
        owners.append(mark->text());
    QCOMPARE(owners,
             (QStringList{u"IdP"_s, u"IdP"_s, u"IdP"_s, u"IdP"_s, u"IdP"_s, u"IdP"_s, u"IdP"_s, u"IdP"_s, u"computed"_s,
                          u"Provost"_s, u"Provost"_s, u"Provost"_s, u"computed"_s, u"computed"_s}));
    const auto labels = people.get("profileFacts")->findChildren<QLabel*>();
    for (const auto* label : labels) {
        if (label->accessibleName() == "First name"_L1)
            sentences.append(label->accessibleDescription());
    }
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.constFirst().contains(u"name.givenName"_s), qPrintable(sentences.constFirst()));
}

void TestUsersPane::whatIfChangesNothing()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    const auto admins = m_room->okta->createGroup("IT-Admins");
    QVERIFY(m_room->put(ana, admins));
    m_room->okta->createGroup("Board");
    giveAdminTo(u"IT-Admins"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.cell(0, 2), u"Admin"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->console.directory.groups().size(), 2, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"groups"_s);
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("userGroups"), 1, 30'000);
    QVERIFY(people.press("whatIf"));
    QTRY_COMPARE_WITH_TIMEOUT(people.said("whatIfChange"), u"It stays: Admin"_s, 30'000);
    QVERIFY(m_room->over().click(QByteArray("group-" + admins).constData()));
    QTRY_VERIFY_WITH_TIMEOUT(people.said("whatIfChange").startsWith(u"Admin → "_s), 30'000);
    QVERIFY(m_room->over().click(QByteArray("group-" + admins).constData()));
    QVERIFY(people.press("addGroup"));
    QVERIFY(m_room->over().type("pickSearch", u"boa"_s));
    QTest::keyClick(m_room->over().get("pickSearch"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(people.said("whatIfChange"), u"Admin → Owner"_s, 30'000);
    QVERIFY(people.chain("whatIfChain").contains(u"rule 1: Board → Owner"_s));
    QVERIFY(people.press("close"));
    const auto why = m_room->okta->admin("GET", "/users/" + ana + "/roles").json;
    QCOMPARE(why["roles"_L1][0].toString(), u"admin"_s);
}

void TestUsersPane::sessionsAreSeenAndEnded()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    beginSession(ana);
    beginSession(ana);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("sessions"), 2, 30'000);
    QTRY_VERIFY(people.said("inspectorSubtitle").startsWith(u"ana.silva@acme.example, seat in use, 2 session"_s));
    QVERIFY(people.chooseRow("sessions", u"Firefox"_s));
    QVERIFY(people.press("endSession"));
    QTRY_VERIFY_WITH_TIMEOUT(people.said("seat").contains(u"1 session"_s), 30'000);
    QVERIFY(people.press("endAllSessions"));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.said("seat").contains(u"No session is live."_s), 30'000);
    QTRY_COMPARE(people.done(), u"Ana Silva: every session ended."_s);
}

void TestUsersPane::deactivatingAsksTellsAndIsTakenBack()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    const auto session = beginSession(ana);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    QVERIFY(people.press("deactivateUser"));
    const Bot sheet(m_room->over().get("deactivateUsers"));
    const auto warnings = sheet.root()->findChildren<MessageBar*>(u"changeWarning"_s);
    QVERIFY2(!warnings.isEmpty(), "the provider may undo it");
    const auto warned = warnings.constFirst()->text();
    QVERIFY2(warned.contains(u"arrives as active: change it there"_s), qPrintable(warned)); // (user-needs, N19)
    QVERIFY2(warned.contains(u"nor so when it comes next"_s), qPrintable(warned));
    QCOMPARE(m_room->stateOf(ana), u"active"_s);
    QVERIFY(people.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill"), u"Suspended"_s, 30'000);
    QCOMPARE(m_room->stateOf(ana), u"suspended"_s);
    QCOMPARE(m_room->okta->admin("GET", "/sessions/" + session).json["isGood"_L1], QJsonValue(false));
    QTRY_COMPARE(people.done(), u"Ana Silva: deactivated."_s);
    const Bot done(m_room->over().get("doneBar"));
    QVERIFY(done.click("messageAction"));
    QTRY_COMPARE_WITH_TIMEOUT(m_room->stateOf(ana), u"active"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill"), u"Active"_s, 30'000);
}

void TestUsersPane::theLastOneWithARoleIsPointedOut()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    QVERIFY(m_room->put(ana, m_room->okta->createGroup("IT-Admins")));
    giveAdminTo(u"IT-Admins"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.cell(0, 2), u"Admin"_s, 30'000);
    const auto isKnown = [this] {
        const auto role = m_room->console.directory.role(RoleId(u"admin"_s));
        return role && role->people == 1;
    };
    m_room->follower->refresh(); // the number of people of a role is read with everything else
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(), 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    QVERIFY(people.press("deactivateUser"));
    QStringList warnings;
    for (const auto* bar : m_room->over().get("deactivateUsers")->findChildren<MessageBar*>(u"changeWarning"_s))
        warnings.append(bar->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
    QVERIFY2(warnings.contains(u"Nobody else has the role Admin."_s), qPrintable(warnings.join(u'\n')));
    QVERIFY(people.press("keep"));
    QCOMPARE(m_room->stateOf(ana), u"active"_s);
}

void TestUsersPane::deletedUsersAreShownAndRestored()
{
    const auto tomas = m_room->create(u"Tomás"_s, u"Basílio"_s);
    QVERIFY(m_room->put(tomas, m_room->okta->createGroup("Sales")));
    m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + tomas).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(people.count(), u"1 of 1 user(s)"_s, 30'000);
    QVERIFY(people.click("stateChip")); // whatever the state
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QCOMPARE(people.count(), u"2 of 2 user(s)"_s);
    QVERIFY(people.column(1).join(u' ').contains(u"Deleted, 30 day"_s));
    QVERIFY(people.open(u"Tomás Basílio"_s));
    QVERIFY(people.said("retention").contains(u"30 more day"_s));
    QTRY_VERIFY(people.said("seat").startsWith(u"No seat is in use."_s));
    QVERIFY(people.press("restoreUser"));
    QVERIFY(people.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill"), u"Active"_s, 30'000);
    QCOMPARE(m_room->stateOf(tomas), u"active"_s);
    people.look(u"groups"_s);
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("userGroups"), 1, 30'000);
}

void TestUsersPane::aFormerAddressLeadsToThePerson()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    const auto renamed =
        m_room->okta->patch("/Users/" + ana,
                            R"({"op":"replace","value":{"userName":"ana.berg@acme.example","displayName":"Ana Berg",
            "emails":[{"value":"ana.berg@acme.example","primary":true}]}})");
    QVERIFY2(renamed.status == 200 || renamed.status == 204, renamed.body.constData());
    QTRY_VERIFY_WITH_TIMEOUT(people.column(0).contains(u"Ana Berg"_s), 30'000);
    const auto told = [&people] {
        const auto* rows = people.get<Table>("users")->model();
        return rows->rowCount() == 1 ? plainText(rows->index(0, 0).data(Qt::AccessibleTextRole).toString()) : QString();
    };
    QVERIFY(people.find(u" ANA.SILVA@acme.example "_s));
    QTRY_COMPARE(told(), u"Ana Berg, formerly ana.silva@acme.example"_s);
    QVERIFY(people.find(u"berg@acme"_s));
    QTRY_COMPARE(told(), u"Ana Berg, ana.berg@acme.example"_s);
    QVERIFY(people.open(u"Ana Berg"_s));
    QVERIFY(plainText(people.fact(u"Former email"_s)).startsWith("ana.silva@acme.example, until "_L1));

    // Deleted, she is not in the list that is shown at first: the empty list says so.
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ana).status, 204);
    QVERIFY(people.find(u"ana.silva@acme"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 0, 30'000);
    QTRY_VERIFY(people.textOf("emptyText").startsWith(u"1 deleted user(s) would."_s));
    QVERIFY(people.press("emptyAction"));
    QTRY_COMPARE(told(), u"Ana Berg, formerly ana.silva@acme.example"_s);
    QVERIFY(people.cell(0, 1).startsWith(u"Deleted"_s));
}

void TestUsersPane::soDoesAnAddressBesideTheMainOne()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    const auto added = m_room->okta->patch("/Users/" + ana, R"({"op":"add","path":"emails","value":[{"value":)"
                                                            R"("ana@home.example","type":"home"}]})");
    QVERIFY2(added.status == 200 || added.status == 204, added.body.constData());
    QTRY_VERIFY_WITH_TIMEOUT(people.find(u"home.example"_s) && people.rows() == 1, 30'000);
    const auto* rows = people.get<Table>("users")->model();
    QCOMPARE(plainText(rows->index(0, 0).data(Qt::AccessibleTextRole).toString()),
             u"Ana Silva, also ana@home.example"_s);
    QVERIFY(people.open(u"Ana Silva"_s));
    QCOMPARE(plainText(people.fact(u"Email"_s)), u"ana.silva@acme.example"_s);
    QCOMPARE(plainText(people.fact(u"Further email"_s)), u"ana@home.example"_s);
    QVERIFY(people.find(u"ana.silva@acme"_s)); // what is shown anyway needs no word
    QTRY_COMPARE(people.rows(), 1);
    QCOMPARE(plainText(rows->index(0, 0).data(Qt::AccessibleTextRole).toString()),
             u"Ana Silva, ana.silva@acme.example"_s);
}

void TestUsersPane::whatTheProviderDidToThePerson()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"activity"_s);
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("relatedEvents"), 1, 30'000);
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","value":{"title":"Director"}})").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(people.rowsOf("relatedEvents"), 2, 30'000);
    QTRY_VERIFY(!people.get<QAbstractItemView>("relatedEvents")->horizontalScrollBar()->isVisible());
    QVERIFY(people.cellOf("relatedEvents", 0, 2).startsWith(u"PATCH /Users/"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorTitle"), u"Ana Silva"_s, 30'000);
}

/// Who was suspended, deleted and brought back, by whom and when. (user-needs, N18)
void TestUsersPane::whatBecameOfThePerson()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"activity"_s);
    const auto line = [&people](int at) { return people.chain("timeline").value(at); };
    const auto lines = [&people] { return people.chain("timeline").size(); };
    const auto byProvider = u" by the identity provider of Acme workforce, "_s;
    QTRY_VERIFY(line(0).startsWith(u"created"_s + byProvider));
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","value":{"active":false}})").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).startsWith(u"suspended"_s + byProvider), 30'000);
    QCOMPARE(m_room->okta->admin("POST", "/users/" + ana + "/reactivate").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).startsWith(u"reactivated by Owner, "_s), 30'000);
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","path":"externalId","value":"4711"})").status,
             200);
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","path":"externalId","value":"4712"})").status,
             200);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).startsWith(u"another external id instead of 4711, "_s), 30'000);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ana).status, 204);
    QVERIFY(people.click("stateChip")); // whatever the state
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line(1).startsWith(u"deleted"_s + byProvider), 30'000);
    QVERIFY2(line(0).startsWith(u"gone for good in 30 day"_s), qPrintable(line(0)));

    // Provisioned again within the days of grace, with everything behind it.
    QCOMPARE(m_room->create(u"Ana"_s, u"Silva"_s), ana);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).startsWith(u"provisioned anew by the identity provider of Acme workforce"_s),
                             30'000);
    QCOMPARE(people.textOf("inspectorTitle"), u"Ana Silva"_s);
    QCOMPARE(lines(), 7);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ana).status, 204);
    QCOMPARE(m_room->okta->admin("POST", "/users/" + ana + "/restore").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).startsWith(u"restored by Owner, "_s), 30'000);
    QVERIFY(people.chain("timeline").constLast().startsWith(u"created"_s + byProvider));
}

/// Deleted through one connection, hired again through another: another id, the same person.
void TestUsersPane::whoCameBackAsAnotherUser()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.click("stateChip"));
    QVERIFY(people.open(u"Ana Silva"_s));
    people.look(u"activity"_s);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ana).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill").left(7), u"Deleted"_s, 30'000);
    QVERIFY(goThroughAnotherConnection(ana, u"Contractors"_s));
    const auto again = m_room->create(u"Ana"_s, u"Silva"_s);
    QVERIFY(!again.isEmpty() && again != ana);
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QVERIFY(people.choose(u"Active"_s, 1)); // both are called the same
    const auto told = [&people] { return people.chain("timeline").join(u'\n'); };
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"as another user: deleted by the identity provider of Acme workforce"_s),
                             30'000);
    QVERIFY(people.choose(u"Deleted"_s, 1));
    const auto back = u"came back as another user with another id, created by the identity provider of Contractors"_s;
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(back), 30'000);
}

void TestUsersPane::isThisPersonOut()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    const auto session = beginSession(ana);
    QVERIFY(m_room->put(ana, m_room->okta->createGroup("IT-Admins")));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.open(u"Ana Silva"_s));
    QVERIFY(people.press("leaverView"));
    QTRY_VERIFY_WITH_TIMEOUT(people.said("leaverVerdict").startsWith(u"Not out"_s), 30'000);
    const auto before = people.chain("leaverFacts").join(u'\n');
    QVERIFY2(before.contains(u"1 session"_s) && before.contains(u"may sign in"_s), qPrintable(before));
    QVERIFY2(before.contains(u"API keys: Not told by this server"_s), qPrintable(before));
    QVERIFY(people.press("leaverDeactivate"));
    QVERIFY(people.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill"), u"Suspended"_s, 30'000);
    QVERIFY(people.press("leaverView"));
    QTRY_VERIFY_WITH_TIMEOUT(people.said("leaverVerdict").startsWith(u"Out"_s), 30'000);
    QVERIFY(people.press("copyStatement"));
    const auto statement = QGuiApplication::clipboard()->text();
    QVERIFY2(statement.startsWith(u"Ana Silva (ana.silva@acme.example)"_s), qPrintable(statement));
    QVERIFY(statement.contains(u"Sessions: gone."_s) && statement.contains(u"API keys: not told by this server."_s));
    QVERIFY2(statement.contains(u"It can bring this user back"_s), qPrintable(statement));
    QCOMPARE(m_room->okta->admin("GET", "/sessions/" + session).json["isGood"_L1], QJsonValue(false));
    QVERIFY(people.press("saveStatement"));
    auto* chooser = m_room->over().get<QFileDialog>("statementFile");
    QFile page(m_room->console.folder.filePath(u"leaver.html"_s));
    Q_EMIT chooser->fileSelected(page.fileName());
    chooser->close();
    QTRY_VERIFY(page.exists());
    QVERIFY(page.open(QIODevice::ReadOnly) && !page.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    const auto html = QString::fromUtf8(page.readAll());
    QVERIFY2(html.contains(u"<strong>Out, as far as this server knows.</strong>"_s), qPrintable(html));
    QVERIFY(html.contains(u"API keys: not told by this server."_s));
}

/// Maria cannot sign in; was she provisioned? (user-needs, S1)
void TestUsersPane::aGlanceTakesThreeSteps()
{
    const auto maria = m_room->create(u"Maria"_s, u"Lopes"_s);
    m_room->create(u"Ana"_s, u"Silva"_s);
    QCOMPARE(m_room->okta->patch("/Users/" + maria, R"({"op":"replace","value":{"active":false}})").status, 200);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QVERIFY(people.press("search"));
    QVERIFY(people.find(u"maria"_s));
    QTRY_COMPARE(people.rows(), 1);
    QVERIFY(people.open(u"Maria Lopes"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people.textOf("inspectorPill"), u"Suspended"_s, 30'000);
    printSteps("S1, was she provisioned", people.steps(), 3);
    QCOMPARE(people.steps(), 3);
}

QTEST_MAIN(TestUsersPane)
#include "tst_users_pane.moc"
