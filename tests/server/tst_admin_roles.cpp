// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// A rule of a draft; without `group` it waits for the name.
QJsonObject rule(const QString& role, const QString& group, const QString& name = {})
{
    return {{u"groupId"_s, group.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group)},
            {u"groupName"_s, name},
            {u"role"_s, role}};
}

QJsonObject draft(const QJsonArray& rules, const QJsonValue& ownDefault = QJsonValue(QJsonValue::Null))
{
    return {{u"ownDefault"_s, ownDefault}, {u"rules"_s, rules}};
}

QString detailOf(const HttpAnswer& answer)
{
    return answer.json["error"_L1]["detail"_L1].toString();
}

QString words(const QJsonValue& roles)
{
    return roles.toVariant().toStringList().join(u'+');
}

} // namespace

class TestAdminRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
    }
    void init()
    {
        m_acme = m_owner->makeAccount(u"Acme %1"_s.arg(++m_count));
        m_connection = m_owner->makeConnection(m_acme, u"Workforce"_s);
        m_idp = m_owner->scim(m_connection);
        m_rules = "/connections/" + m_connection.id.toLatin1() + "/role-rules";
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void aUserHasTheDefaultRoleAndThenThatOfTheGroup()
    {
        const auto ana = makeUser(u"ana"_s);
        QCOMPARE(rolesOf(ana), u"member"_s);
        const auto admins = makeGroup(u"IT-Admins"_s, {ana});
        QCOMPARE(rolesOf(ana), u"member"_s);
        QCOMPARE(apply({rule(u"admin"_s, admins)}).status, 200);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        QCOMPARE(m_owner->get("/groups/" + admins.toLatin1()).json["group"_L1]["roles"_L1].toArray().at(0).toString(),
                 u"admin"_s);
        removeMember(admins, ana);
        QCOMPARE(rolesOf(ana), u"member"_s);
        addMember(admins, ana);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        setActive(ana, false);
        QCOMPARE(rolesOf(ana), QString());
        setActive(ana, true);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        const auto found = m_owner->get("/users?role=admin&account=" + m_acme.toLatin1()).json;
        QCOMPARE(found["total"_L1].toInt(), 1);
    }

    void aRenamedGroupKeepsItsRoleAndANewOneUnderTheOldNameGetsNone()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto eve = makeUser(u"eve"_s);
        const auto group = makeGroup(u"R&D"_s, {ana});
        QCOMPARE(apply({rule(u"support"_s, group)}).status, 200);
        renameGroup(group, u"R&D Formulation"_s);
        QCOMPARE(rolesOf(ana), u"support"_s);
        const auto other = makeGroup(u"R&D"_s, {eve});
        QCOMPARE(rolesOf(eve), u"member"_s);
        const auto placed = ruleAt(0);
        QCOMPARE(placed["state"_L1].toString(), u"bound"_s);
        QCOMPARE(placed["rule"_L1]["groupName"_L1].toString(), u"R&D Formulation"_s);
        QCOMPARE(placed["renamedFrom"_L1].toString(), u"R&D"_s);
        QVERIFY(!placed["renamedAt"_L1].isNull());
        QCOMPARE(placed["sameName"_L1]["id"_L1].toString(), other);
        renameGroup(group, u"Formulation"_s); // again: the name for which the rule was made is remembered
        QCOMPARE(ruleAt(0)["renamedFrom"_L1].toString(), u"R&D"_s);
        QCOMPARE(ruleAt(0)["sameName"_L1]["id"_L1].toString(), other);
        renameGroup(other, u"Research"_s);
        renameGroup(group, u"R&D"_s); // back, and nothing is left of it
        QVERIFY(ruleAt(0)["renamedFrom"_L1].isNull() && ruleAt(0)["renamedAt"_L1].isNull());
    }

    void aDeletedGroupLeavesAnOrphanAndItsNamesakeIsFlagged()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto group = makeGroup(u"Admins"_s, {ana});
        QCOMPARE(apply({rule(u"admin"_s, group)}).status, 200);
        QCOMPARE(m_idp->request("DELETE", scim("/Groups/" + group.toLatin1())).status, 204);
        QCOMPARE(rolesOf(ana), u"member"_s);
        QCOMPARE(ruleAt(0)["state"_L1].toString(), u"orphan"_s);
        QVERIFY(!ruleAt(0)["orphanedAt"_L1].isNull());
        const auto again = makeGroup(u"Admins"_s, {ana});
        QCOMPARE(rolesOf(ana), u"member"_s);
        QCOMPARE(ruleAt(0)["state"_L1].toString(), u"orphan"_s);
        QCOMPARE(ruleAt(0)["sameName"_L1]["id"_L1].toString(), again);
        QCOMPARE(ruleAt(0)["sameName"_L1]["members"_L1].toInt(), 1);
        // What stands can be stored again, and the orphan stays one.
        QCOMPARE(apply(standingRules()).status, 200);
        QCOMPARE(ruleAt(0)["state"_L1].toString(), u"orphan"_s);
    }

    void aPendingRuleIsBoundOnceAndThenLivesById()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto eve = makeUser(u"eve"_s);
        (void)makeGroup(u"Production EU"_s, {eve});
        QCOMPARE(apply({rule(u"admin"_s, {}, u"Production-EU"_s)}).status, 200);
        QCOMPARE(ruleAt(0)["state"_L1].toString(), u"pending"_s);
        QCOMPARE(ruleAt(0)["nearMiss"_L1]["name"_L1].toString(), u"Production EU"_s);
        QCOMPARE(ruleAt(0)["nearMiss"_L1]["members"_L1].toInt(), 1);
        const auto version = m_owner->get(m_rules).header("etag");
        const auto group = makeGroup(u"PRODUCTION-eu"_s, {ana});
        QCOMPARE(ruleAt(0)["state"_L1].toString(), u"bound"_s);
        QCOMPARE(ruleAt(0)["rule"_L1]["groupId"_L1].toString(), group);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        // It was the identity provider who did that: nobody else's draft is out of date by it.
        QCOMPARE(m_owner->get(m_rules).header("etag"), version);
        renameGroup(group, u"Elsewhere"_s);
        (void)makeGroup(u"Production-EU"_s, {eve});
        QCOMPARE(rolesOf(eve), u"member"_s);
        QCOMPARE(rolesOf(ana), u"admin"_s);
    }

    void theEffectIsShownAppliedAndToldOnce()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto silke = makeUser(u"silke"_s);
        const auto bruno = makeUser(u"bruno"_s);
        const auto owners = makeGroup(u"Platform Owners"_s, {ana});
        const auto admins = makeGroup(u"IT-Admins"_s, {ana, silke, bruno});
        QCOMPARE(apply({rule(u"owner"_s, owners)}).status, 200);
        const auto wanted = draft({rule(u"owner"_s, owners), rule(u"admin"_s, admins)});
        const auto effect = m_owner->post(m_rules + "/preview?everyoneElse=true", wanted).json;
        QCOMPARE(effect["changing"_L1].toInt(), 2);
        QCOMPARE(effect["everyoneElse"_L1].toInt(), 0);
        QCOMPARE(effect["removesLastManager"_L1].toBool(), false);
        const auto transition = effect["transitions"_L1][0];
        QCOMPARE(words(transition["before"_L1]) + u'>' + words(transition["after"_L1]), u"member>admin"_s);
        QCOMPARE(transition["names"_L1].toArray().size(), 2);
        const auto conflict = m_owner->post(m_rules + "/conflicts", wanted).json["items"_L1][0];
        QCOMPARE(conflict["first"_L1].toInt() * 10 + conflict["second"_L1].toInt(), 12);
        QCOMPARE(conflict["people"_L1].toInt(), 1);
        const auto page = m_owner->post(m_rules + "/people?limit=1", wanted).json;
        QCOMPARE(page["total"_L1].toInt(), 2);
        QCOMPARE(page["items"_L1][0]["userId"_L1].toString(), silke);
        const auto next = page["next"_L1].toString().toLatin1();
        QCOMPARE(m_owner->post(m_rules + "/people?limit=1&after=" + next, wanted)
                     .json["items"_L1][0]["userId"_L1]
                     .toString(),
                 bruno);
        QCOMPARE(rolesOf(silke), u"member"_s); // nothing is applied yet
        const auto since = m_owner->presentPosition();
        const auto applied = put(wanted, etag(), "?people=2");
        QCOMPARE(applied.status, 200);
        QCOMPARE(applied.json["effect"_L1]["changing"_L1].toInt(), 2);
        QCOMPARE(rolesOf(silke), u"admin"_s);
        QCOMPARE(rolesOf(ana), u"owner"_s);
        QStringList told;
        const auto changes = m_owner->changesTelling({silke, bruno}, since)["items"_L1].toArray();
        for (const auto& change : changes)
            told.append(change["id"_L1].toString());
        QVERIFY(told.contains(silke) && told.contains(bruno) && !told.contains(ana));
        const auto trail = m_owner->get("/audit?limit=1").json["items"_L1][0];
        QCOMPARE(trail["action"_L1].toString(), u"rules.apply"_s);
        QVERIFY(trail["detail"_L1].toString().contains("rule 2, IT-Admins: new, gives Admin"_L1));
    }

    void whoComesTooLateHearsWhatChanged()
    {
        const auto group = makeGroup(u"Team"_s, {makeUser(u"ana"_s)});
        const auto seen = etag();
        QCOMPARE(put(draft({rule(u"viewer"_s, group)}), seen).status, 200);
        const auto late = put(draft({rule(u"admin"_s, group)}), seen);
        QCOMPARE(late.status, 412);
        QVERIFY2(detailOf(late).contains("Owner: rule 1, Team: new, gives Viewer."_L1), qPrintable(detailOf(late)));
        QCOMPARE(m_owner->call("PUT", m_rules, draft({})).status, 400); // without If-Match
        const auto other = put(draft({rule(u"admin"_s, group)}), etag(), "?people=7");
        QCOMPARE(other.status, 412);
        QVERIFY(detailOf(other).contains("1 people"_L1));
    }

    void draftsThatMakeNoSenseAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<QString>("subject");
        QTest::newRow("role") << draft({rule(u"king"_s, {}, u"X"_s)}) << u"rules[0].role"_s;
        QTest::newRow("default") << draft({}, u"king"_s) << u"defaultRole"_s;
        QTest::newRow("group") << draft({rule(u"admin"_s, u"nothing"_s)}) << u"rules[0].groupId"_s;
        QTest::newRow("no name") << draft({rule(u"admin"_s, {})}) << u"rules[0].groupName"_s;
        QTest::newRow("twice") << draft({rule(u"admin"_s, {}, u"X"_s), rule(u"admin"_s, {}, u"x"_s)}) << u"rules[1]"_s;
        QTest::newRow("no list") << QJsonObject{{u"rules"_s, 3}} << u"rules"_s;
        QJsonArray many;
        for (int i = 0; i < 501; ++i)
            many.append(rule(u"admin"_s, {}, u"Group %1"_s.arg(i)));
        QTest::newRow("too many") << draft(many) << u"rules"_s;
    }

    void draftsThatMakeNoSenseAreNamed()
    {
        QFETCH(QJsonObject, wanted);
        QFETCH(QString, subject);
        const auto answer = m_owner->post(m_rules + "/preview", wanted);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json["error"_L1]["subject"_L1].toString(), subject);
    }

    void theLastManagerIsWarnedOf()
    {
        const auto group = makeGroup(u"Admins"_s, {makeUser(u"ana"_s)});
        QCOMPARE(apply({rule(u"admin"_s, group)}).status, 200);
        const auto effect = m_owner->post(m_rules + "/preview", draft({})).json;
        QCOMPARE(effect["removesLastManager"_L1].toBool(), true);
        addMember(group, makeUser(u"eve"_s));
        const auto eves = makeGroup(u"Eves"_s, {});
        const auto moved = draft({rule(u"viewer"_s, eves), rule(u"admin"_s, group)});
        QCOMPARE(m_owner->post(m_rules + "/preview", moved).json["removesLastManager"_L1].toBool(), false);
    }

    void theReasonIsAChainAndWhatIfChangesIt()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto owners = makeGroup(u"Platform Owners"_s, {});
        const auto admins = makeGroup(u"IT-Admins"_s, {ana});
        QCOMPARE(apply({rule(u"owner"_s, owners), rule(u"admin"_s, admins)}).status, 200);
        const auto why = m_owner->get("/users/" + ana.toLatin1() + "/roles").json;
        QCOMPARE(why["connectionName"_L1].toString(), u"Workforce"_s);
        QVERIFY(!why["pushedAt"_L1].toString().isEmpty());
        QCOMPARE(why["source"_L1].toString(), u"rules"_s);
        QCOMPARE(words(why["roles"_L1]), u"admin"_s);
        QCOMPARE(why["rules"_L1][0]["matches"_L1].toBool(), false);
        QCOMPARE(why["rules"_L1][1]["decides"_L1].toBool(), true);
        QVERIFY(!why["rules"_L1][1]["memberSince"_L1].isNull());
        const auto path = "/users/" + ana.toLatin1() + "/what-if";
        const auto joined = m_owner->post(path, {{u"joined"_s, QJsonArray{owners}}}).json;
        QCOMPARE(words(joined["before"_L1]["roles"_L1]), u"admin"_s);
        QCOMPARE(words(joined["after"_L1]["roles"_L1]), u"owner"_s);
        const auto left = m_owner->post(path, {{u"left"_s, QJsonArray{admins}}}).json;
        QCOMPARE(words(left["after"_L1]["roles"_L1]), u"member"_s);
        QCOMPARE(left["after"_L1]["source"_L1].toString(), u"default"_s);
        const auto other = m_owner->post(path, {{u"rules"_s, draft({}, u"viewer"_s)}}).json;
        QCOMPARE(words(other["after"_L1]["roles"_L1]), u"viewer"_s);
        QCOMPARE(other["after"_L1]["defaultFrom"_L1].toString(), u"connection"_s);
        QCOMPARE(m_owner->post(path, {{u"joined"_s, QJsonArray{u"nothing"_s}}}).status, 400);
        QCOMPARE(m_owner->get("/users/nothing/roles").status, 404);
        QCOMPARE(rolesOf(ana), u"admin"_s);
    }

    void defaultsComeFromConnectionAccountOrServer()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto account = "/accounts/" + m_acme.toLatin1() + "/access";
        QCOMPARE(m_owner->call("PATCH", account, QJsonObject{{u"defaultRole"_s, u"support"_s}}).status, 200);
        QCOMPARE(rolesOf(ana), u"support"_s);
        QCOMPARE(m_owner->get(m_rules).json["defaultFrom"_L1].toString(), u"account"_s);
        QCOMPARE(put(draft({}, u"viewer"_s), etag()).status, 200);
        QCOMPARE(rolesOf(ana), u"viewer"_s);
        QCOMPARE(put(draft({}), etag()).status, 200);
        QCOMPARE(m_owner->call("PATCH", account, QJsonObject{{u"defaultRole"_s, QJsonValue::Null}}).status, 200);
        QCOMPARE(rolesOf(ana), u"member"_s);
        const auto access = m_owner->get("/access");
        const auto changed = m_owner->patch("/access", access.header("etag"), {{u"defaultRole"_s, u"viewer"_s}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(rolesOf(ana), u"viewer"_s);
        QCOMPARE(m_owner->patch("/access", access.header("etag"), {{u"defaultRole"_s, u"member"_s}}).status, 412);
        QCOMPARE(m_owner->patch("/access", "*", {{u"defaultRole"_s, u"member"_s}}).status, 200);
    }

    void operatorsMakeRolesAndSwitchPermissions()
    {
        const auto made = m_owner->post("/roles", {{u"name"_s, u"Helpdesk %1"_s.arg(m_count)},
                                                   {u"permissions"_s, QJsonArray{u"users.read"_s}},
                                                   {u"above"_s, u"support"_s}});
        QCOMPARE(made.status, 201);
        const auto id = made.json["id"_L1].toString();
        auto helpdesk = m_owner->as(m_owner->makeOperator(u"Helpdesk"_s, id));
        QCOMPARE(helpdesk.get("/users").status, 200);
        QCOMPARE(helpdesk.get("/groups").status, 403);
        const auto path = "/roles/" + id.toLatin1();
        const auto edited = m_owner->patch(path, made.header("etag"),
                                           {{u"permissions"_s, QJsonArray{u"users.read"_s, u"groups.read"_s}}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(helpdesk.get("/groups").status, 200);
        QCOMPARE(m_owner->patch(path, made.header("etag"), {{u"name"_s, u"Other"_s}}).status, 412);
        QCOMPARE(m_owner->remove(path).status, 409); // an operator has it
        QStringList order;
        for (const auto& role : m_owner->get("/roles").json["items"_L1].toArray())
            order.append(role["id"_L1].toString());
        QCOMPARE(order.indexOf(id), order.indexOf(u"support"_s) + 1);
        const auto unused = m_owner->post("/roles", {{u"name"_s, u"Unused"_s}, {u"permissions"_s, QJsonArray()}});
        QCOMPARE(m_owner->remove("/roles/" + unused.json["id"_L1].toString().toLatin1()).status, 204);
    }

    void rolesOfTheProductStayAndTheHighestKeepsAll()
    {
        QCOMPARE(m_owner->remove("/roles/viewer").status, 409);
        QCOMPARE(m_owner->patch("/roles/viewer", "*", {{u"name"_s, u"Looker"_s}}).status, 409);
        const auto refused = m_owner->patch("/roles/owner", "*", {{u"permissions"_s, QJsonArray{u"users.read"_s}}});
        QCOMPARE(refused.status, 409);
        QVERIFY(detailOf(refused).contains("somebody has to be able to manage provisioning"_L1));
        QCOMPARE(m_owner->patch("/roles/viewer", "*", {{u"permissions"_s, QJsonArray{u"everything"_s}}}).status, 400);
        QCOMPARE(m_owner->patch("/roles/nothing", "*", QJsonObject{}).status, 404);
        QCOMPARE(m_owner->post("/roles", {{u"name"_s, u"VIEWER"_s}, {u"permissions"_s, QJsonArray()}}).status, 409);
    }

    void theLastOperatorWhoCanManageIsKept()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        AdminClient owner(server);
        QJsonArray all;
        for (const auto& word : owner.get("/whoami").json["permissions"_L1].toArray())
            all.append(word);
        const auto made = owner.post("/roles", {{u"name"_s, u"Chief"_s}, {u"permissions"_s, all}});
        auto chief = owner.as(owner.makeOperator(u"Chief"_s, made.json["id"_L1].toString()));
        const auto first = owner.get("/whoami").json["operator"_L1]["id"_L1].toString().toLatin1();
        QCOMPARE(owner.remove("/operators/" + first).status, 204);
        // Now only the chief manages, by a role that could be changed.
        const auto path = "/roles/" + made.json["id"_L1].toString().toLatin1();
        const auto refused = chief.patch(path, "*", {{u"permissions"_s, QJsonArray{u"users.read"_s}}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(chief.get("/users").status, 200);
        QCOMPARE(chief.get("/roles").status, 200);
        QCOMPARE(owner.problems(), QStringList());
    }

    void countsOfPeopleFollowTheirRoles()
    {
        const auto key = m_owner->makeOperator(u"Support"_s, u"support"_s, m_acme);
        auto support = m_owner->as(key);
        const auto group = makeGroup(u"Admins"_s, {makeUser(u"ana"_s), makeUser(u"eve"_s)});
        (void)makeUser(u"bob"_s);
        QCOMPARE(apply({rule(u"admin"_s, group)}).status, 200);
        QHash<QString, int> people;
        for (const auto& role : support.get("/roles").json["items"_L1].toArray())
            people.insert(role["id"_L1].toString(), role["people"_L1].toInt());
        QCOMPARE(people.value(u"admin"_s), 2);
        QCOMPARE(people.value(u"member"_s), 1);
        QCOMPARE(people.value(u"owner"_s), 0);
    }

    void withoutSelfServiceAnAccountsOwnOperatorsOnlyRead()
    {
        auto own = m_owner->as(m_owner->makeOperator(u"Acme admin"_s, u"admin"_s, m_acme));
        QCOMPARE(own.post(m_rules + "/preview", draft({})).status, 200);
        QCOMPARE(own.call("PUT", m_rules, draft({}), {{"If-Match", "*"}}).status, 200);
        const auto access = "/accounts/" + m_acme.toLatin1() + "/access";
        QCOMPARE(m_owner->call("PATCH", access, QJsonObject{{u"selfService"_s, false}}).status, 200);
        const auto refused = own.call("PUT", m_rules, draft({}), {{"If-Match", "*"}});
        QCOMPARE(refused.status, 403);
        QVERIFY2(detailOf(refused).contains("Self-service is switched off"_L1), qPrintable(detailOf(refused)));
        const auto connection = "/connections/" + m_connection.id.toLatin1();
        QCOMPARE(own.patch(connection, "*", {{u"name"_s, u"Mine"_s}}).status, 403);
        QCOMPARE(own.remove(connection).status, 403);
        QCOMPARE(own.post(connection + "/tokens", {{u"label"_s, u""_s}}).status, 403);
        QCOMPARE(own.get(connection).status, 200);
        QStringList may;
        for (const auto& word : own.get("/whoami").json["permissions"_L1].toArray())
            may.append(word.toString());
        QVERIFY(may.contains(u"provisioning.read"_s) && !may.contains(u"provisioning.create"_s));
        // The refusal is written after its answer.
        const auto refusals = [&own] {
            QStringList subjects;
            for (const auto& entry : own.get("/audit").json["items"_L1].toArray()) {
                if (entry["action"_L1] == "self-service.refuse"_L1)
                    subjects.append(entry["subject"_L1].toString());
            }
            return subjects;
        };
        QTRY_COMPARE_WITH_TIMEOUT(refusals().size(), 4, 20'000);
        QVERIFY(refusals().contains(u"DELETE /admin/v1"_s + QString::fromLatin1(connection)));
        QCOMPARE(m_owner->call("PATCH", access, QJsonObject{{u"selfService"_s, true}}).status, 200);
        QCOMPARE(own.patch(connection, "*", {{u"name"_s, u"Mine"_s}}).status, 200);
        // The switch of the whole server is above that of the account.
        QCOMPARE(m_owner->patch("/access", "*", {{u"selfService"_s, false}}).status, 200);
        QCOMPARE(own.patch(connection, "*", {{u"name"_s, u"Ours"_s}}).status, 403);
        QCOMPARE(m_owner->patch(connection, "*", {{u"name"_s, u"Ours"_s}}).status, 200);
        QCOMPARE(m_owner->patch("/access", "*", {{u"selfService"_s, true}}).status, 200);
    }

    void anotherAccountsRulesAndUsersAreAbsent()
    {
        const auto other = m_owner->makeAccount(u"Other %1"_s.arg(m_count));
        auto stranger = m_owner->as(m_owner->makeOperator(u"Stranger"_s, u"admin"_s, other));
        const auto ana = makeUser(u"ana"_s);
        QCOMPARE(stranger.get(m_rules).status, 404);
        QCOMPARE(stranger.call("PUT", m_rules, draft({}), {{"If-Match", "*"}}).status, 404);
        for (const QByteArray below : {"/preview", "/people", "/conflicts"})
            QCOMPARE(stranger.post(m_rules + below, draft({})).status, 404);
        QCOMPARE(stranger.get("/users/" + ana.toLatin1() + "/roles").status, 404);
        QCOMPARE(stranger.post("/users/" + ana.toLatin1() + "/what-if", QJsonObject{}).status, 404);
        QCOMPARE(stranger.get("/accounts/" + m_acme.toLatin1() + "/access").status, 404);
    }

    void usersThatAreKeptKeepTheirRoles()
    {
        const auto ana = makeUser(u"ana"_s);
        const auto group = makeGroup(u"Admins"_s, {ana});
        QCOMPARE(apply({rule(u"admin"_s, group)}).status, 200);
        QCOMPARE(m_owner->remove("/connections/" + m_connection.id.toLatin1()).status, 200);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        QCOMPARE(m_owner->get("/users/" + ana.toLatin1() + "/roles").json["source"_L1].toString(), u"kept"_s);
    }

private:
    [[nodiscard]] QByteArray scim(const QByteArray& below) const { return AdminClient::scimPath(m_connection, below); }

    HttpAnswer send(const QByteArray& method, const QByteArray& path, const QString& schema, QJsonObject body)
    {
        body.insert(u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:"_s + schema});
        return m_idp->request(method, scim(path), QJsonDocument(body).toJson());
    }
    QString makeUser(const QString& name)
    {
        return send("POST", "/Users", u"schemas:core:2.0:User"_s, {{u"userName"_s, name}}).json["id"_L1].toString();
    }
    QString makeGroup(const QString& name, const QStringList& members)
    {
        QJsonArray values;
        for (const auto& member : members)
            values.append(QJsonObject{{u"value"_s, member}});
        const QJsonObject body{{u"displayName"_s, name}, {u"members"_s, values}};
        return send("POST", "/Groups", u"schemas:core:2.0:Group"_s, body).json["id"_L1].toString();
    }
    void change(const QByteArray& path, const QJsonObject& operation)
    {
        const QJsonObject body{{u"Operations"_s, QJsonArray{operation}}};
        QCOMPARE(send("PATCH", path, u"api:messages:2.0:PatchOp"_s, body).status / 100, 2);
    }
    void addMember(const QString& group, const QString& user)
    {
        change("/Groups/" + group.toLatin1(), {{u"op"_s, u"add"_s},
                                               {u"path"_s, u"members"_s},
                                               {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, user}}}}});
    }
    void removeMember(const QString& group, const QString& user)
    {
        change("/Groups/" + group.toLatin1(),
               {{u"op"_s, u"remove"_s}, {u"path"_s, u"members[value eq \"%1\"]"_s.arg(user)}});
    }
    void renameGroup(const QString& group, const QString& name)
    {
        change("/Groups/" + group.toLatin1(),
               {{u"op"_s, u"replace"_s}, {u"path"_s, u"displayName"_s}, {u"value"_s, name}});
    }
    void setActive(const QString& user, bool isActive)
    {
        change("/Users/" + user.toLatin1(),
               {{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, isActive}});
    }

    QString rolesOf(const QString& user)
    {
        return words(m_owner->get("/users/" + user.toLatin1()).json["user"_L1]["roles"_L1]);
    }
    QByteArray etag() { return m_owner->get(m_rules).header("etag"); }
    HttpAnswer put(const QJsonObject& wanted, const QByteArray& version, const QByteArray& query = {})
    {
        return m_owner->call("PUT", m_rules + query, wanted, {{"If-Match", version}});
    }
    HttpAnswer apply(const QJsonArray& rules) { return put(draft(rules), etag()); }
    QJsonValue ruleAt(int index) { return m_owner->get(m_rules).json["rules"_L1][index]; }
    QJsonArray standingRules()
    {
        QJsonArray rules;
        for (const auto& placed : m_owner->get(m_rules).json["rules"_L1].toArray())
            rules.append(placed["rule"_L1]);
        return rules;
    }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<HttpClient> m_idp;
    QString m_acme;
    MadeConnection m_connection;
    QByteArray m_rules;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestAdminRoles)
#include "tst_admin_roles.moc"
