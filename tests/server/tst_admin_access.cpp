// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/admin_routes.h"
#include "tests/server/admin_client.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

const std::array roles{u"owner"_s, u"admin"_s, u"support"_s, u"member"_s, u"viewer"_s};

/// What each role of the profile may do, written down apart from it.
const QHash<QChar, QStringList>& allowed()
{
    static const QHash<QChar, QStringList> table = [] {
        const QStringList reading{u"provisioning.read"_s, u"users.read"_s, u"groups.read"_s, u"events.read"_s,
                                  u"audit.read"_s};
        const QStringList managing{u"provisioning.create"_s, u"provisioning.delete"_s, u"tokens.manage"_s,
                                   u"rules.edit"_s,          u"users.deactivate"_s,    u"users.remove"_s,
                                   u"access.check"_s,        u"accounts.manage"_s};
        const QStringList ruling{u"settings.manage"_s, u"roles.manage"_s, u"operators.manage"_s};
        return QHash<QChar, QStringList>{
            {u'o', reading + managing + ruling}, {u'a', reading + managing}, {u's', reading}, {u'm', {}}, {u'v', {}}};
    }();
    return table;
}

/// What no operator of one account may do.
const QStringList ofAllAccounts{u"accounts.manage"_s, u"settings.manage"_s, u"roles.manage"_s};
/// What an operator of one account may do with self-service alone.
const QStringList bySelfService{u"provisioning.create"_s, u"provisioning.delete"_s, u"tokens.manage"_s,
                                u"rules.edit"_s};

bool mayUse(const QStringList& permissions, const QString& permission, bool ofOneAccount, bool selfService)
{
    if (permission == "nothing"_L1 || permission == "key"_L1)
        return true;
    if (ofOneAccount && (ofAllAccounts.contains(permission) || (!selfService && bySelfService.contains(permission))))
        return false;
    return permissions.contains(permission);
}

QString nameOf(const provost::server::AdminRoute& route)
{
    return QString::fromLatin1(route.method + ' ' + route.pattern);
}

QByteArray pathOf(const QString& operation)
{
    return operation.section(u' ', 1).replace(u"{id}"_s, u"nothing"_s).toLatin1();
}

/// A body that no route can carry out.
std::optional<QJsonObject> bodyFor(const QString& operation)
{
    if (operation.startsWith("GET"_L1) || operation.startsWith("DELETE"_L1))
        return std::nullopt;
    return QJsonObject{};
}

/// A request that says nothing sensible: what is asked is who gets as far as to hear so.
HttpAnswer tried(AdminClient client, const QString& operation)
{
    return client.call(operation.section(u' ', 0, 0).toLatin1(), pathOf(operation), bodyFor(operation));
}

} // namespace

class TestAdminAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_acme = m_owner->makeAccount(u"Acme"_s);
        m_globex = m_owner->makeAccount(u"Globex"_s);
        for (const auto& role : roles) {
            m_keys.insert(role.at(0), m_owner->makeOperator(role, role));
            m_acmeKeys.insert(role.at(0), m_owner->makeOperator(u"Acme "_s + role, role, m_acme));
        }
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void theDocumentAndTheRoutesAreTheSame()
    {
        QStringList routes;
        for (const auto& route : provost::server::adminTable(true))
            routes.append(nameOf(route));
        routes.sort();
        QCOMPARE(m_owner->document().operations(), routes);
        for (const auto& route : provost::server::adminTable(true))
            QCOMPARE(m_owner->document().permission(nameOf(route)), route.needs.word());
    }

    void eachRouteTakesItsPermission_data()
    {
        QTest::addColumn<QString>("operation");
        for (const auto& operation : m_owner->document().operations())
            QTest::newRow(qPrintable(operation)) << operation;
    }

    void eachRouteTakesItsPermission()
    {
        QFETCH(const QString, operation);
        const bool isOpen = m_owner->document().permission(operation) == "nothing"_L1;
        const auto refused = tried(m_owner->as({}), operation);
        QCOMPARE(refused.status == 401, !isOpen);
        QCOMPARE(refused.header("www-authenticate").startsWith("Bearer"), !isOpen);
        for (const auto role : u"oasmv"_s) {
            takesItsPermission(operation, m_keys.value(role), allowed().value(role), false, true);
            takesItsPermission(operation, m_acmeKeys.value(role), allowed().value(role), true, true);
        }
    }

    /// Without self-service an account's own operators do less, and those of the whole server as much as ever.
    void eachRouteKnowsSelfService_data() { eachRouteTakesItsPermission_data(); }
    void eachRouteKnowsSelfService()
    {
        QFETCH(const QString, operation);
        QCOMPARE(m_owner->patch("/access", "*", {{u"selfService"_s, false}}).status, 200);
        for (const auto role : u"oasmv"_s) {
            takesItsPermission(operation, m_keys.value(role), allowed().value(role), false, false);
            takesItsPermission(operation, m_acmeKeys.value(role), allowed().value(role), true, false);
        }
        QCOMPARE(m_owner->patch("/access", "*", {{u"selfService"_s, true}}).status, 200);
    }

    /// Roles with one permission each, with some, and with none.
    void eachRouteKnowsRolesThatWereMade_data()
    {
        eachRouteTakesItsPermission_data();
        if (m_made.empty())
            makeRoles();
    }
    void eachRouteKnowsRolesThatWereMade()
    {
        QFETCH(const QString, operation);
        QVERIFY(m_made.size() > 10);
        for (const auto& role : m_made) {
            takesItsPermission(operation, role.key, role.permissions, false, true);
            takesItsPermission(operation, role.acmeKey, role.permissions, true, true);
        }
    }

    void whoAmITellsWhatOneMayDo()
    {
        for (const auto role : u"oasmv"_s) {
            for (const bool ofOneAccount : {false, true}) {
                auto client = m_owner->as((ofOneAccount ? m_acmeKeys : m_keys).value(role));
                QStringList told;
                for (const auto& word : client.get("/whoami").json["permissions"_L1].toArray())
                    told.append(word.toString());
                QStringList wanted;
                for (const auto permission : provost::permissions()) {
                    if (mayUse(allowed().value(role), slug(permission), ofOneAccount, true))
                        wanted.append(slug(permission));
                }
                QCOMPARE(told, wanted);
            }
        }
    }

    void nobodyGivesMoreThanTheyHave()
    {
        auto acme = m_owner->as(m_acmeKeys.value(u'o'));
        QCOMPARE(acme.post("/operators", {{u"name"_s, u"New"_s}, {u"role"_s, u"owner"_s}}).status, 201);
        QCOMPARE(
            m_owner->as(m_keys.value(u'a')).post("/operators", {{u"name"_s, u"N"_s}, {u"role"_s, u"owner"_s}}).status,
            403);
    }

    void keysThatAreNoneAreRefusedAndSayWhy_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("scim token") << u"pvt_aaaaaaaa_bbbb"_s << u"SCIM token"_s;
        QTest::newRow("unknown id") << u"pva_aaaaaaaa_bbbb"_s << u"not known"_s;
        QTest::newRow("wrong secret") << m_server.adminKey().chopped(1) + u'!' << u"begin with pva_"_s;
        QTest::newRow("other secret") << m_server.adminKey().section(u'_', 0, 1) + u"_x"_s << u"not known"_s;
        QTest::newRow("no secret") << u"pva_aaaaaaaa_"_s << u"begin with pva_"_s;
        QTest::newRow("words") << u"let me in"_s << u"begin with pva_"_s;
        QTest::newRow("long") << u"pva_"_s + QString(4000, u'a') << u"begin with pva_"_s;
    }

    void keysThatAreNoneAreRefusedAndSayWhy()
    {
        QFETCH(QString, key);
        QFETCH(QString, word);
        const auto answer = m_owner->as(key).get("/whoami");
        QCOMPARE(answer.status, 401);
        const auto detail = answer.json["error"_L1]["detail"_L1].toString();
        QVERIFY2(detail.contains(word), qPrintable(detail));
        QVERIFY(key.size() < 20 || !QString::fromUtf8(answer.body).contains(key));
    }

    void anOperatorOfOneAccountSeesNothingOfAnother()
    {
        const auto own = m_owner->makeConnection(m_acme, u"Own"_s);
        const auto other = m_owner->makeConnection(m_globex, u"Other"_s);
        auto acme = m_owner->as(m_acmeKeys.value(u'o'));

        QCOMPARE(acme.get("/accounts").json["items"_L1].toArray().size(), 1);
        const auto connections = acme.get("/connections").json["items"_L1].toArray();
        for (const auto& connection : connections)
            QCOMPARE(connection["accountId"_L1].toString(), m_acme);
        QCOMPARE(acme.get("/connections/" + own.id.toLatin1()).status, 200);
        for (const QByteArray below : {"", "/tokens", "/deletion-preview"})
            QCOMPARE(acme.get("/connections/" + other.id.toLatin1() + below).status, 404);
        QCOMPARE(acme.patch("/connections/" + other.id.toLatin1(), "*", {{u"name"_s, u"Mine"_s}}).status, 404);
        QCOMPARE(acme.remove("/connections/" + other.id.toLatin1()).status, 404);
        QCOMPARE(acme.post("/connections/" + other.id.toLatin1() + "/tokens", {{u"label"_s, u""_s}}).status, 404);
        QCOMPARE(acme.remove("/tokens/" + other.tokenId.toLatin1()).status, 404);
        QCOMPARE(acme.call("POST", "/tokens/" + other.tokenId.toLatin1() + "/acknowledge").status, 404);
        QCOMPARE(acme.post("/connections", {{u"requestKey"_s, u"mine"_s},
                                            {u"accountId"_s, m_globex},
                                            {u"name"_s, u"Mine"_s},
                                            {u"idp"_s, u"okta"_s}})
                     .status,
                 404);
        QCOMPARE(acme.post("/accounts", {{u"name"_s, u"Mine"_s}}).status, 403);
    }

    void anOperatorOfOneAccountGetsItsTrailAndFeedAlone()
    {
        (void)m_owner->makeConnection(m_globex, u"Unseen"_s);
        const auto seen = m_owner->makeConnection(m_acme, u"Seen"_s);
        auto acme = m_owner->as(m_acmeKeys.value(u's'));
        const auto trail = acme.get("/audit").json["items"_L1].toArray();
        QCOMPARE(trail.at(0)["subject"_L1].toString(), u"Seen"_s);
        for (const auto& entry : trail)
            QVERIFY(entry["subject"_L1].toString() != "Unseen"_L1);
        QStringList changed;
        const auto changes = acme.changesTelling({seen.id})["items"_L1].toArray();
        for (const auto& change : changes)
            changed.append(change["id"_L1].toString());
        QVERIFY(changed.contains(seen.id));
        QVERIFY(!changed.contains(m_globex));
    }

    void anOwnerOfOneAccountMakesOperatorsOfThatAccountAlone()
    {
        auto acme = m_owner->as(m_acmeKeys.value(u'o'));
        const auto made = acme.post("/operators", {{u"name"_s, u"New"_s}, {u"role"_s, u"admin"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json["operator"_L1]["accountId"_L1].toString(), m_acme);
        QCOMPARE(acme.post("/operators", {{u"name"_s, u"New"_s}, {u"role"_s, u"admin"_s}, {u"accountId"_s, m_globex}})
                     .status,
                 404);
        for (const auto& person : acme.get("/operators").json["items"_L1].toArray())
            QCOMPARE(person["accountId"_L1].toString(), m_acme);
        const auto all = m_owner->get("/operators").json["items"_L1].toArray();
        for (const auto& person : all) {
            if (person["accountId"_L1].isNull())
                QCOMPARE(acme.remove("/operators/" + person["id"_L1].toString().toLatin1()).status, 404);
        }
    }

    void aRemovedOperatorsKeyStopsWorking()
    {
        const auto made = m_owner->post("/operators", {{u"name"_s, u"Leaving"_s}, {u"role"_s, u"support"_s}});
        auto leaving = m_owner->as(made.json["key"_L1].toString());
        QCOMPARE(leaving.get("/whoami").json["operator"_L1]["name"_L1].toString(), u"Leaving"_s);
        const auto id = made.json["operator"_L1]["id"_L1].toString().toLatin1();
        QCOMPARE(m_owner->remove("/operators/" + id).status, 204);
        QCOMPARE(leaving.get("/whoami").status, 401);
        QCOMPARE(m_owner->remove("/operators/" + id).status, 404);
    }

    void nobodyRemovesWhoMayDoMore()
    {
        const auto role = [this](const QString& name, const QJsonArray& permissions) {
            return m_owner->post("/roles", {{u"name"_s, name}, {u"permissions"_s, permissions}})
                .json["id"_L1]
                .toString();
        };
        const auto doorkeeper = role(u"Doorkeeper"_s, {u"operators.manage"_s});
        const auto above = role(u"Above"_s, {u"operators.manage"_s, u"users.read"_s});
        for (const auto& account : {QString(), m_acme}) {
            auto keeper = m_owner->as(m_owner->makeOperator(u"Keeper"_s, doorkeeper, account));
            const auto removing = [&](const QString& of) {
                QJsonObject wanted{{u"name"_s, u"Somebody"_s}, {u"role"_s, of}};
                if (!account.isEmpty())
                    wanted.insert(u"accountId"_s, account);
                const auto made = m_owner->post("/operators", wanted);
                const auto id = made.json["operator"_L1]["id"_L1].toString().toLatin1();
                const auto answer = keeper.remove("/operators/" + id);
                const bool works = m_owner->as(made.json["key"_L1].toString()).get("/whoami").status == 200;
                return works == (answer.status == 403) ? answer.status : -1;
            };
            QCOMPARE(removing(u"owner"_s), 403);
            QCOMPARE(removing(u"support"_s), 403);
            QCOMPARE(removing(above), 403);
            QCOMPARE(removing(doorkeeper), 204);
            QCOMPARE(removing(u"member"_s), 204);
        }
    }

    void whoMayDeleteAConnectionMayNotRemoveItsUsersForThat()
    {
        const QJsonArray permissions{u"provisioning.read"_s, u"provisioning.delete"_s};
        const auto made = m_owner->post("/roles", {{u"name"_s, u"Dismantler"_s}, {u"permissions"_s, permissions}}).json;
        auto dismantler = m_owner->as(m_owner->makeOperator(u"Dismantler"_s, made["id"_L1].toString()));
        const auto connection = m_owner->makeConnection(m_acme, u"To be dismantled"_s);
        QCOMPARE(m_owner->scim(connection)
                     ->post(AdminClient::scimPath(connection, "/Users"), {{u"userName"_s, u"kept@acme.example"_s}})
                     .status,
                 201);
        const auto path = "/connections/" + connection.id.toLatin1();
        const auto refused = dismantler.remove(path + "?removeResources=true");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json["error"_L1]["detail"_L1].toString().contains("users.remove"_L1));
        QCOMPARE(m_owner->get(path).json["users"_L1].toInt(), 1);
        QCOMPARE(dismantler.remove(path).status, 200);
        QCOMPARE(m_owner->get("/users?search=kept").json["total"_L1].toInt(), 1);
    }

    void theLastOwnerStays()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        AdminClient owner(server);
        const auto id = owner.get("/whoami").json["operator"_L1]["id"_L1].toString().toLatin1();
        QCOMPARE(owner.remove("/operators/" + id).status, 409);
        (void)owner.makeOperator(u"Second"_s, u"owner"_s);
        QCOMPARE(owner.remove("/operators/" + id).status, 204);
        QCOMPARE(owner.problems(), QStringList());
    }

    void badOperatorsAreRefused()
    {
        for (const auto& wanted : {QJsonObject{{u"name"_s, u" "_s}, {u"role"_s, u"admin"_s}},
                                   QJsonObject{{u"name"_s, u"A"_s}, {u"role"_s, u"root"_s}},
                                   QJsonObject{{u"name"_s, 3}, {u"role"_s, u"admin"_s}},
                                   QJsonObject{{u"name"_s, u"A"_s}, {u"role"_s, u"admin"_s}, {u"accountId"_s, 3}}})
            QCOMPARE(m_owner->post("/operators", wanted).status, 400);
    }

    void theTestClockIsThereOnlyWhereAskedFor()
    {
        const auto clocks = [](bool withTestClock) {
            const auto table = provost::server::adminTable(withTestClock);
            return std::ranges::count(table, "/test/clock", &provost::server::AdminRoute::pattern);
        };
        QCOMPARE(clocks(true), 1);
        QCOMPARE(clocks(false), 0);
    }

private:
    /// A role that an operator made, and the keys of two who have it.
    struct MadeRole
    {
        QStringList permissions;
        QString key;
        QString acmeKey;
    };

    void takesItsPermission(const QString& operation, const QString& key, const QStringList& permissions,
                            bool ofOneAccount, bool selfService)
    {
        const auto answer = tried(m_owner->as(key), operation);
        const auto permission = m_owner->document().permission(operation);
        QVERIFY2((answer.status != 403) == mayUse(permissions, permission, ofOneAccount, selfService),
                 qPrintable(u"%1 %2: %3"_s.arg(permissions.join(u'+')).arg(ofOneAccount).arg(answer.status)));
        QVERIFY(answer.status != 401);
        QVERIFY(answer.status < 500);
    }
    void makeRoles()
    {
        QList<QStringList> wanted{{}, {u"users.read"_s, u"events.read"_s}, bySelfService, ofAllAccounts};
        for (const auto permission : provost::permissions())
            wanted.append({slug(permission)});
        for (const auto& permissions : wanted) {
            const auto name = u"Role %1"_s.arg(m_made.size());
            const QJsonObject role{{u"name"_s, name},
                                   {u"permissions"_s, QJsonArray::fromStringList(permissions)},
                                   {u"above"_s, roles.at(m_made.size() % 5)}};
            const auto made = m_owner->post("/roles", role);
            QVERIFY2(made.status == 201, made.body.constData());
            const auto id = made.json["id"_L1].toString();
            m_made.push_back({permissions, m_owner->makeOperator(name, id), m_owner->makeOperator(name, id, m_acme)});
            QVERIFY(!m_made.back().key.isEmpty() && !m_made.back().acmeKey.isEmpty());
        }
    }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_acme;
    QString m_globex;
    QHash<QChar, QString> m_keys;
    QHash<QChar, QString> m_acmeKeys;
    std::vector<MadeRole> m_made;
};

QTEST_GUILESS_MAIN(TestAdminAccess)
#include "tst_admin_access.moc"
