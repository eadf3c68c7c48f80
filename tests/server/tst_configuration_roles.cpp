// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/configuration_plan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QJsonObject with(QJsonObject object, const QString& member, const QJsonValue& value)
{
    object.insert(member, value);
    return object;
}

QJsonObject rule(const QString& group, const QString& role)
{
    return {{u"group"_s, group}, {u"role"_s, role}};
}

QJsonObject mapped(const QString& attribute, const QString& field)
{
    return {{u"attribute"_s, attribute}, {u"field"_s, field}};
}

} // namespace

/// Roles, rules, mappings and what else decides about users, as a document. The profile asks for a prerequisite.
class TestConfigurationRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start({u"--profile"_s, u"ruleforge"_s}), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_acme = m_owner->makeAccount(u"Acme"_s);
        m_connection = m_owner->makeConnection(m_acme, u"Workforce"_s);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    /// An empty server of the same profile becomes the same one, also as its other routes see it.
    void anExportMakesTheSameRolesElsewhere()
    {
        fill();
        const auto exported = m_owner->get("/configuration").json;
        QCOMPARE(schemaProblems(*m_owner, exported).join(u'\n'), QString());

        ProvostdProcess elsewhere;
        QVERIFY2(elsewhere.start({u"--profile"_s, u"ruleforge"_s}), elsewhere.errors().constData());
        AdminClient there(elsewhere);
        const auto plan = there.post("/configuration/plan", exported).json;
        QCOMPARE(stepsOf(plan), (QStringList{u"create role /Helpdesk"_s, u"create role /Night desk"_s,
                                             u"create account /Acme"_s, u"create connection Acme/Workforce"_s,
                                             u"change role /Viewer"_s, u"change access /access"_s}));
        QCOMPARE(apply(there, exported).status, 200);
        QCOMPARE(there.get("/configuration").json, exported);
        QCOMPARE(stepsOf(there.post("/configuration/plan", exported).json), QStringList());

        QCOMPARE(roleNames(there),
                 (QStringList{u"Owner"_s, u"Admin"_s, u"Helpdesk"_s, u"Night desk"_s, u"Editor"_s, u"Viewer"_s}));
        const auto id = there.get("/connections").json["items"_L1][0]["id"_L1].toString().toLatin1();
        const auto rules = there.get("/connections/" + id + "/role-rules").json;
        QCOMPARE(rules["rules"_L1].toArray().size(), 2);
        QCOMPARE(rules["rules"_L1][0]["rule"_L1]["groupName"_L1].toString(), u"IT-Admins"_s);
        QCOMPARE(rules["rules"_L1][0]["rule"_L1]["role"_L1].toString(), u"admin"_s);
        QCOMPARE(rules["rules"_L1][0]["state"_L1].toString(), u"pending"_s); // no group has come here yet
        QCOMPARE(rules["defaultFrom"_L1].toString(), u"connection"_s);
        QCOMPARE(there.get("/connections/" + id + "/mapping").json["attributes"_L1].toArray().size(), 2);
        const QJsonValue asked = there.get("/connections/" + id + "/prerequisites").json.value("items"_L1)[0];
        QCOMPARE(asked["confirmedBy"_L1].toString(), u"Owner"_s);
        QVERIFY(!there.get("/access").json["selfService"_L1].toBool(true));
        QCOMPARE(there.problems().join(u'\n'), QString());
    }

    /// The same document over the same server gives the same plan, step by step.
    void aPlanIsStable()
    {
        fill();
        auto exported = m_owner->get("/configuration").json;
        exported.insert(u"roles"_s,
                        QJsonArray{role(u"Owner"_s), role(u"Admin"_s), role(u"Auditor"_s, {u"audit.read"_s}),
                                   role(u"Helpdesk"_s, {u"users.read"_s}), role(u"Editor"_s, {}),
                                   role(u"Viewer"_s, {u"users.read"_s})});
        exported.insert(u"access"_s, QJsonObject{{u"defaultRole"_s, u"Auditor"_s}});
        exported = inConnection(exported, u"rules"_s, QJsonArray{rule(u"Support"_s, u"Helpdesk"_s)});
        exported = inConnection(exported, u"defaultRole"_s, QJsonValue());
        const auto plan = m_owner->post("/configuration/plan", exported).json;
        // What others name is made before them and removed after them.
        QCOMPARE(stepsOf(plan),
                 (QStringList{u"create role /Auditor"_s, u"change role /Editor"_s, u"change access /access"_s,
                              u"change connection Acme/Workforce"_s, u"remove role /Night desk"_s}));
        QCOMPARE(m_owner->post("/configuration/plan", exported).json, plan);
        QCOMPARE(apply(*m_owner, exported).status, 200);
        QCOMPARE(roleNames(*m_owner),
                 (QStringList{u"Owner"_s, u"Admin"_s, u"Auditor"_s, u"Helpdesk"_s, u"Editor"_s, u"Viewer"_s}));
        QCOMPARE(stepsOf(m_owner->post("/configuration/plan", exported).json), QStringList());
        // Of `access` only the default role was spoken of.
        QVERIFY(!m_owner->get("/access").json["selfService"_L1].toBool(true));
    }

    /// People of a group have the other role; who edits the rules with what they saw before comes too late.
    void rulesKeepTheirGroups()
    {
        const auto idp = m_owner->scim(m_connection);
        const auto ana = made(idp->post(scimPath("/Users"), {{u"userName"_s, u"ana@example.com"_s}}));
        const auto member = QJsonArray{QJsonObject{{u"value"_s, ana}}};
        const auto desk = made(idp->post(scimPath("/Groups"), {{u"displayName"_s, u"Desk"_s}, {u"members"_s, member}}));
        const auto gone = made(idp->post(scimPath("/Groups"), {{u"displayName"_s, u"Gone"_s}}));
        auto document = m_owner->get("/configuration").json;
        document =
            inConnection(document, u"rules"_s, QJsonArray{rule(u"desk"_s, u"Editor"_s), rule(u"Gone"_s, u"Admin"_s)});
        QCOMPARE(apply(*m_owner, document).status, 200);
        QCOMPARE(rolesOf(ana), u"editor"_s);
        const auto before = m_owner->get(rulesPath()).json;
        QCOMPARE(before["rules"_L1][0]["state"_L1].toString(), u"bound"_s);
        QCOMPARE(idp->request("DELETE", scimPath("/Groups/" + gone.toLatin1())).status, 204);

        document = m_owner->get("/configuration").json;
        QCOMPARE(connectionOf(document)["rules"_L1].toArray(), QJsonArray{rule(u"Desk"_s, u"Editor"_s)});
        QCOMPARE(apply(*m_owner, inConnection(document, u"rules"_s, QJsonArray{rule(u"Desk"_s, u"Admin"_s)})).status,
                 200);
        QCOMPARE(rolesOf(ana), u"admin"_s);
        const auto after = m_owner->get(rulesPath()).json;
        QCOMPARE(after["rules"_L1].toArray().size(), 2); // and the one whose group is gone
        QCOMPARE(after["rules"_L1][0]["rule"_L1]["id"_L1], before["rules"_L1][0]["rule"_L1]["id"_L1]);
        QCOMPARE(after["rules"_L1][0]["rule"_L1]["groupId"_L1].toString(), desk);
        QCOMPARE(after["rules"_L1][1]["state"_L1].toString(), u"orphan"_s);
        const auto late =
            m_owner->call("PUT", rulesPath(), QJsonObject{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray()}},
                          {{"If-Match", '"' + QByteArray::number(before["version"_L1].toInt()) + '"'}});
        QCOMPARE(late.status, 412);
        QVERIFY(m_owner->get("/audit").body.contains("rules.apply"));
    }

    void aMappingIsSetBackToTheProducts()
    {
        const auto path = "/connections/" + m_connection.id.toLatin1() + "/mapping";
        const auto products = m_owner->get(path).json.value("attributes"_L1);
        auto document = m_owner->get("/configuration").json;
        const auto own = QJsonArray{mapped(u"externalId"_s, u"User name"_s)};
        QCOMPARE(apply(*m_owner, inConnection(document, u"mapping"_s, own)).status, 200);
        const auto set = m_owner->get(path).json;
        QCOMPARE(set["isDefault"_L1].toBool(true), false);
        QCOMPARE(set["attributes"_L1][0]["attribute"_L1].toString(), u"externalId"_s);

        QCOMPARE(apply(*m_owner, inConnection(document, u"mapping"_s, QJsonValue())).status, 200);
        const auto back = m_owner->get(path).json;
        QCOMPARE(back["isDefault"_L1].toBool(), true);
        QCOMPARE(back["attributes"_L1], products);
        QVERIFY(back["version"_L1].toInt() > set["version"_L1].toInt());
        const auto late = m_owner->call("PUT", path, QJsonObject{{u"attributes"_s, own}},
                                        {{"If-Match", '"' + QByteArray::number(set["version"_L1].toInt()) + '"'}});
        QCOMPARE(late.status, 412);
    }

    /// A plan is made for one state: it is the If-Match of a document.
    void aPlanOfOtherRolesIsRefused()
    {
        fill();
        const auto document = inConnection(m_owner->get("/configuration").json, u"rules"_s, QJsonArray());
        const auto plan = m_owner->post("/configuration/plan", document).json.value("plan"_L1);
        const auto access = m_owner->get("/access");
        QCOMPARE(m_owner->patch("/access", access.header("etag"), {{u"defaultRole"_s, u"editor"_s}}).status, 200);
        const QJsonObject late{{u"plan"_s, plan}, {u"configuration"_s, document}};
        QCOMPARE(m_owner->post("/configuration/apply", late).status, 412);
        QCOMPARE(connectionOf(m_owner->get("/configuration").json)["rules"_L1].toArray().size(), 2);
    }

    void eachStepTakesItsPermission_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("place"); // of the document that is changed
        QTest::newRow("rules") << u"rules.edit"_s << u"rules"_s;
        QTest::newRow("mapping") << u"provisioning.create"_s << u"mapping"_s;
        QTest::newRow("prerequisites") << u"provisioning.create"_s << u"prerequisites"_s;
        QTest::newRow("default role") << u"roles.manage"_s << u"access"_s;
        QTest::newRow("account") << u"accounts.manage"_s << u"account"_s;
        QTest::newRow("role") << u"roles.manage"_s << u"roles"_s;
        QTest::newRow("permission") << u"audit.read"_s << u"roles"_s;
    }
    void eachStepTakesItsPermission()
    {
        QFETCH(const QString, missing);
        QFETCH(const QString, place);
        auto document = m_owner->get("/configuration").json;
        if (place == "rules"_L1)
            document = inConnection(document, place, QJsonArray{rule(u"Desk"_s, u"Editor"_s)});
        else if (place == "mapping"_L1)
            document = inConnection(document, place, QJsonArray{mapped(u"externalId"_s, u"User name"_s)});
        else if (place == "prerequisites"_L1)
            document = inConnection(document, place, QJsonArray{u"oidcSignIn"_s});
        else if (place == "access"_L1)
            document.insert(place, QJsonObject{{u"defaultRole"_s, u"Editor"_s}});
        else if (place == "account"_L1)
            document.insert(u"accounts"_s, QJsonArray{QJsonObject{{u"name"_s, u"Acme"_s}, {u"selfService"_s, false}}});
        else
            document.insert(place,
                            QJsonArray{role(u"Owner"_s), role(u"Admin"_s), role(u"Spy"_s, {u"audit.read"_s}),
                                       role(u"Editor"_s, {u"users.read"_s, u"groups.read"_s}), role(u"Viewer"_s, {})});
        QStringList granted = allPermissions();
        QVERIFY(granted.removeAll(missing) == 1);
        auto keeper = m_owner->as(m_owner->makeOperator(u"Ann"_s, makeRole(u"Keeper"_s, granted)));
        // The role of the keeper is there now too.
        if (place == "roles"_L1) {
            auto roles = document[place].toArray();
            roles.append(role(u"Keeper"_s, granted));
            document.insert(place, roles);
        } else {
            document.remove(u"roles"_s);
        }
        const auto refused = keeper.post("/configuration/plan", document);
        QCOMPARE(refused.status, 403);
        QVERIFY2(refused.json["error"_L1]["detail"_L1].toString().contains(missing), refused.body.constData());
        const QJsonObject forced{{u"plan"_s, m_owner->post("/configuration/plan", document).json["plan"_L1]},
                                 {u"configuration"_s, document}};
        QCOMPARE(keeper.post("/configuration/apply", forced).status, 403);
        QCOMPARE(m_owner->post("/configuration/apply", forced).status, 200);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto top = [](const char* name, const QString& member, const QJsonValue& value, const char* place) {
            QTest::newRow(name) << member << value << QString::fromLatin1(place);
        };
        const auto connection = [&top](const char* name, const QString& member, const QJsonValue& value,
                                       const QByteArray& place) {
            top(name, u"connection."_s + member, value, ("accounts[0].connections[0]" + place).constData());
        };
        top("no list of roles", u"roles"_s, u"Owner"_s, "roles");
        top("unknown permission", u"roles"_s, QJsonArray{role(u"Owner"_s, {u"everything"_s})}, "roles[0].permissions");
        top("role without permissions", u"roles"_s, QJsonArray{QJsonObject{{u"name"_s, u"Owner"_s}}},
            "roles[0].permissions");
        top("highest role with less", u"roles"_s,
            QJsonArray{role(u"Owner"_s, {}), role(u"Admin"_s), role(u"Editor"_s), role(u"Viewer"_s)},
            "roles[0].permissions");
        top("role above the highest", u"roles"_s, QJsonArray{role(u"King"_s), role(u"Owner"_s)}, "roles[0]");
        top("other order", u"roles"_s, QJsonArray{role(u"Owner"_s), role(u"Editor"_s), role(u"Admin"_s)}, "roles[1]");
        top("role of the product removed", u"roles"_s,
            QJsonArray{role(u"Owner"_s), role(u"Admin"_s), role(u"Editor"_s)}, "access");
        top("role twice", u"roles"_s, QJsonArray{role(u"Owner"_s), role(u"owner"_s)}, "roles[1]");
        top("unknown default role", u"access"_s, QJsonObject{{u"defaultRole"_s, u"Nobody"_s}}, "access");
        top("odd default role", u"access"_s, QJsonObject{{u"defaultRole"_s, 7}}, "access.defaultRole");
        top("odd switch", u"access"_s, QJsonObject{{u"selfService"_s, u"on"_s}}, "access.selfService");
        top("unknown member of access", u"access"_s, QJsonObject{{u"precedence"_s, u"union"_s}}, "access.precedence");
        connection("no list of rules", u"rules"_s, 7, ".rules");
        connection("rule for no group", u"rules"_s, QJsonArray{rule({}, u"Editor"_s)}, ".rules[0].group");
        connection("rule for no role", u"rules"_s, QJsonArray{QJsonObject{{u"group"_s, u"A"_s}}}, ".rules[0].role");
        connection("rule with an unknown role", u"rules"_s, QJsonArray{rule(u"A"_s, u"Nobody"_s)}, {});
        connection("rule twice", u"rules"_s, QJsonArray{rule(u"A"_s, u"Editor"_s), rule(u"a"_s, u"editor"_s)},
                   ".rules[1]");
        connection("rule with an id", u"rules"_s, QJsonArray{with(rule(u"A"_s, u"Editor"_s), u"id"_s, u"x"_s)},
                   ".rules[0].id");
        connection("unknown field", u"mapping"_s, QJsonArray{mapped(u"userName"_s, u"Shoe size"_s)},
                   ".mapping[0].field");
        connection("unknown attribute", u"mapping"_s, QJsonArray{mapped(u"shoeSize"_s, u"User name"_s)},
                   ".mapping[0].attribute");
        connection("required field missing", u"mapping"_s, QJsonArray{}, ".mapping");
        connection("unknown prerequisite", u"prerequisites"_s, QJsonArray{u"luck"_s}, ".prerequisites");
        connection("unknown default role of a connection", u"defaultRole"_s, u"Nobody"_s, {});
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, place);
        auto document = m_owner->get("/configuration").json;
        document = member.startsWith("connection."_L1)
                       ? inConnection(document, member.sliced("connection."_L1.size()), value)
                       : with(document, member, value);
        const auto refused = m_owner->post("/configuration/plan", document);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json["error"_L1]["subject"_L1].toString(), place);
    }

    /// What the plan cannot see, such as who has a role, is refused when it is applied, and nothing happens.
    void aRoleThatSomebodyHasStays()
    {
        const auto spare = makeRole(u"Spare"_s, {u"users.read"_s});
        const auto document = m_owner->get("/configuration").json;
        QVERIFY(!m_owner->makeOperator(u"Ann"_s, spare).isEmpty());
        auto roles = document["roles"_L1].toArray();
        roles.removeLast();
        auto wanted = with(document, u"roles"_s, roles);
        wanted = inConnection(wanted, u"paused"_s, true);
        QCOMPARE(apply(*m_owner, wanted).status, 409);
        QCOMPARE(m_owner->get("/configuration").json, document);
    }

private:
    static QStringList allPermissions()
    {
        return {u"provisioning.read"_s, u"provisioning.create"_s, u"provisioning.delete"_s, u"tokens.manage"_s,
                u"rules.edit"_s,        u"users.read"_s,          u"users.deactivate"_s,    u"users.remove"_s,
                u"groups.read"_s,       u"events.read"_s,         u"audit.read"_s,          u"access.check"_s,
                u"accounts.manage"_s,   u"settings.manage"_s,     u"roles.manage"_s,        u"operators.manage"_s};
    }

    static QJsonObject role(const QString& name, const QStringList& permissions)
    {
        return {{u"name"_s, name}, {u"permissions"_s, QJsonArray::fromStringList(permissions)}};
    }

    /// As the product has it.
    static QJsonObject role(const QString& name)
    {
        auto given = allPermissions();
        if (name == "Admin"_L1)
            given.removeIf([](const QString& each) {
                return each == "settings.manage"_L1 || each == "roles.manage"_L1 || each == "operators.manage"_L1;
            });
        return role(name, given);
    }

    static QJsonObject connectionOf(const QJsonObject& document)
    {
        return document["accounts"_L1][0]["connections"_L1][0].toObject();
    }

    /// The document with another member in its only connection.
    static QJsonObject inConnection(const QJsonObject& document, const QString& member, const QJsonValue& value)
    {
        const auto connection = with(connectionOf(document), member, value);
        const auto account = with(document["accounts"_L1][0].toObject(), u"connections"_s, QJsonArray{connection});
        return with(document, u"accounts"_s, QJsonArray{account});
    }

    static HttpAnswer apply(AdminClient& client, const QJsonObject& document)
    {
        const auto plan = client.post("/configuration/plan", document).json.value("plan"_L1);
        return client.post("/configuration/apply", {{u"plan"_s, plan}, {u"configuration"_s, document}});
    }

    static QStringList roleNames(AdminClient& client)
    {
        QStringList names;
        const auto roles = client.get("/roles").json["items"_L1].toArray();
        for (const auto& each : roles)
            names.append(each["name"_L1].toString());
        return names;
    }

    static QString made(const HttpAnswer& answer) { return answer.json["id"_L1].toString(); }
    static QByteArray scimPath(const QByteArray& below) { return "/scim/v2" + below; }
    QByteArray rulesPath() const { return "/connections/" + m_connection.id.toLatin1() + "/role-rules"; }

    QString rolesOf(const QString& user)
    {
        return m_owner->get("/users/" + user.toLatin1() + "/roles").json["roles"_L1][0].toString();
    }

    /// Its id.
    QString makeRole(const QString& name, const QStringList& permissions, const QString& above = {})
    {
        QJsonObject body{{u"name"_s, name}, {u"permissions"_s, QJsonArray::fromStringList(permissions)}};
        if (!above.isEmpty())
            body.insert(u"above"_s, above);
        return made(m_owner->post("/roles", body));
    }

    /// Something of everything.
    void fill()
    {
        const auto desk = makeRole(u"Helpdesk"_s, {u"users.read"_s}, u"admin"_s);
        QVERIFY(!desk.isEmpty());
        const auto night = makeRole(u"Night desk"_s, {}, desk);
        const auto viewer =
            m_owner->call("PATCH", "/roles/viewer", QJsonObject{{u"permissions"_s, QJsonArray{u"users.read"_s}}},
                          {{"If-Match", "*"}});
        QCOMPARE(viewer.status, 200);
        QCOMPARE(m_owner
                     ->call("PATCH", "/access",
                            QJsonObject{{u"selfService"_s, false}, {u"defaultRole"_s, QJsonValue()}},
                            {{"If-Match", "*"}})
                     .status,
                 200);
        QCOMPARE(m_owner
                     ->call("PATCH", "/accounts/" + m_acme.toLatin1() + "/access",
                            QJsonObject{{u"selfService"_s, false}, {u"defaultRole"_s, u"editor"_s}})
                     .status,
                 200);
        const auto connection = "/connections/" + m_connection.id.toLatin1();
        const QJsonArray rules{
            QJsonObject{{u"groupId"_s, QJsonValue()}, {u"groupName"_s, u"IT-Admins"_s}, {u"role"_s, u"admin"_s}},
            QJsonObject{{u"groupId"_s, QJsonValue()}, {u"groupName"_s, u"Night"_s}, {u"role"_s, night}}};
        QCOMPARE(m_owner
                     ->call("PUT", rulesPath(), QJsonObject{{u"ownDefault"_s, desk}, {u"rules"_s, rules}},
                            {{"If-Match", "*"}})
                     .status,
                 200);
        QCOMPARE(m_owner
                     ->call("PUT", connection + "/mapping",
                            QJsonObject{{u"attributes"_s, QJsonArray{mapped(u"externalId"_s, u"User name"_s),
                                                                     mapped(u"displayName"_s, u"First name"_s)}}},
                            {{"If-Match", "*"}})
                     .status,
                 200);
        QCOMPARE(m_owner
                     ->call("PUT", connection + "/prerequisites",
                            QJsonObject{{u"id"_s, u"oidcSignIn"_s}, {u"confirmed"_s, true}})
                     .status,
                 200);
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_acme;
    MadeConnection m_connection;
};

QTEST_GUILESS_MAIN(TestConfigurationRoles)
#include "tst_configuration_roles.moc"
