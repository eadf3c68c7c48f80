// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What the server counts of itself for an operator's first look.
class TestAdminOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_owner->problems(), QStringList()); }
    void seatsAreSummed();
    void accountsWithoutAFreeSeatAreNamed();
    void noMoreThanFiftyAreNamed();
    void rulesThatWaitAreCounted();
    void oneAccountIsSeenAlone();
    void whoMayNotReadHearsNothing();

private:
    void addUser(const MadeConnection& connection, const QString& name);
    void setLimit(const QString& account, const QJsonValue& limit);
    [[nodiscard]] QJsonObject overview(const QByteArray& query = {}) { return m_owner->get("/overview" + query).json; }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_acme;
    QString m_initech;
    MadeConnection m_okta;
    MadeConnection m_entra;
};

void TestAdminOverview::init()
{
    m_server = std::make_unique<ProvostdProcess>();
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_owner = std::make_unique<AdminClient>(*m_server);
    m_acme = m_owner->makeAccount(u"Acme"_s);
    m_initech = m_owner->makeAccount(u"Initech"_s);
    m_okta = m_owner->makeConnection(m_acme, u"Okta"_s);
    m_entra = m_owner->makeConnection(m_initech, u"Entra"_s, u"entra"_s);
}

void TestAdminOverview::addUser(const MadeConnection& connection, const QString& name)
{
    const auto made =
        m_owner->scim(connection)->post(AdminClient::scimPath(connection, "/Users"), {{u"userName"_s, name}});
    QVERIFY2(made.status == 201, made.body.constData());
}

void TestAdminOverview::setLimit(const QString& account, const QJsonValue& limit)
{
    const auto path = "/accounts/" + account.toLatin1() + "/plan";
    QCOMPARE(m_owner->call("PUT", path, QJsonObject{{u"plan"_s, QString()}, {u"seatLimit"_s, limit}}).status, 200);
}

void TestAdminOverview::seatsAreSummed()
{
    QCOMPARE(overview()["seatsUsed"_L1].toInt(-1), 0);
    addUser(m_okta, u"ana@acme.example"_s);
    addUser(m_entra, u"peter@initech.example"_s);
    setLimit(m_acme, 10);
    QCOMPARE(overview()["seatsUsed"_L1].toInt(), 2);
    QVERIFY(overview()["seatLimit"_L1].isNull()); // one account has as many as come
    setLimit(m_initech, 5);
    QCOMPARE(overview()["seatLimit"_L1].toInt(), 15);
}

void TestAdminOverview::accountsWithoutAFreeSeatAreNamed()
{
    addUser(m_okta, u"ana@acme.example"_s);
    setLimit(m_acme, 2);
    QVERIFY(overview()["fullAccounts"_L1].toArray().isEmpty());
    addUser(m_okta, u"bob@acme.example"_s);
    const auto full = overview()["fullAccounts"_L1].toArray();
    QCOMPARE(full.size(), 1);
    QCOMPARE(full.at(0)["name"_L1].toString(), u"Acme"_s);
    QCOMPARE(full.at(0)["seatLimit"_L1].toInt(), 2);
}

void TestAdminOverview::noMoreThanFiftyAreNamed()
{
    for (int account = 0; account < 51; ++account)
        setLimit(m_owner->makeAccount(u"Full %1"_s.arg(account)), 0);
    QCOMPARE(overview()["fullAccounts"_L1].toArray().size(), 50);
}

void TestAdminOverview::rulesThatWaitAreCounted()
{
    const auto path = "/connections/" + m_okta.id.toLatin1() + "/role-rules";
    const QJsonArray rules{QJsonObject{{u"groupName"_s, u"Not here"_s}, {u"role"_s, u"admin"_s}},
                           QJsonObject{{u"groupName"_s, u"Nor this"_s}, {u"role"_s, u"support"_s}}};
    const QJsonObject draft{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, rules}};
    QCOMPARE(m_owner->call("PUT", path, draft, {{"If-Match", "*"}}).status, 200);
    auto waiting = overview()["waitingRules"_L1].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.at(0)["connectionId"_L1].toString(), m_okta.id);
    QCOMPARE(waiting.at(0)["rules"_L1].toInt(), 2);
    const auto group =
        m_owner->scim(m_okta)->post(AdminClient::scimPath(m_okta, "/Groups"), {{u"displayName"_s, u"Not here"_s}});
    QCOMPARE(group.status, 201); // the rule has its group now
    waiting = overview()["waitingRules"_L1].toArray();
    QCOMPARE(waiting.at(0)["rules"_L1].toInt(), 1);
}

void TestAdminOverview::oneAccountIsSeenAlone()
{
    addUser(m_okta, u"ana@acme.example"_s);
    addUser(m_entra, u"peter@initech.example"_s);
    addUser(m_entra, u"milton@initech.example"_s);
    QCOMPARE(overview("?account=" + m_initech.toLatin1())["seatsUsed"_L1].toInt(), 2);
    auto theirs = m_owner->as(m_owner->makeOperator(u"Michael"_s, u"admin"_s, m_acme));
    QCOMPARE(theirs.get("/overview").json["seatsUsed"_L1].toInt(), 1);
    QCOMPARE(theirs.get("/overview?account=" + m_initech.toLatin1()).status, 404);
}

void TestAdminOverview::whoMayNotReadHearsNothing()
{
    auto member = m_owner->as(m_owner->makeOperator(u"Milton"_s, u"member"_s));
    QCOMPARE(member.get("/overview").status, 403);
}

QTEST_GUILESS_MAIN(TestAdminOverview)
#include "tst_admin_overview.moc"
