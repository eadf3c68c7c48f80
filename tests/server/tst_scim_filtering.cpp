// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// Filters over HTTP (RFC 7644 section 3.4.2.2), each also in a form that the database cannot answer by itself.
class TestScimFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupingBindsBeforeNotBeforeAndBeforeOr();
    void notMayTouchItsParenthesis();
    void operatorsAndNamesHaveNoCase();
    void caseExactDecidesWhetherValuesHaveCase();
    void valuesAreJsonLiterals();
    void prIsFalseForWhatIsEmpty();
    void everyOperatorComparesAsItsNameSays();
    void aComplexAttributeMeansItsValue();
    void bracketsHoldForOneElement();
    void aBracketMayGoOnWithASubAttribute();
    void anExtensionIsNamedByItsUrnOrBare();
    void timesCompareChronologically();
    void wrongOperatorsAndValuesAre400_data();
    void wrongOperatorsAndValuesAre400();
    void unquotedWordsAreTakenAsTexts();
    void unionsOfIndexesFindEachOnce();
    void aBlankNameIsAName();
    void groupsAreFilteredByNameAndMembers();
    void plusMeansSpaceAndUnknownParametersAreIgnored();

private:
    /// The names that the filter finds, sorted; checked against the same filter without the database's help.
    QByteArray found(const QByteArray& filter);

    QString refusal(const QByteArray& filter);

    ProvostdProcess m_server;
    std::optional<ScimClient> m_client;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimFiltering::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    m_client.emplace(m_server, u"filters"_s);
    QVERIFY(!m_client
                 ->create(R"({"userName":"ada","externalId":"E1","displayName":"Ada","title":"Dr. \"A\" \\ B",
            "name":{"familyName":"Lovelace"},"nickName":"",
            "emails":[{"value":"ada@work.example","type":"work","primary":true},{"value":"ada@home.example","type":"home"}],
            "x509Certificates":[{"value":"QUJD"}],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Lab","manager":{"value":"M1"}}})")
                 .isEmpty());
    QVERIFY(!m_client
                 ->create(R"({"userName":"bob","externalId":"E2","active":false,"title":"Boss",
            "emails":[{"value":"bob@work.example","type":"work"}]})")
                 .isEmpty());
    QVERIFY(!m_client->create(R"({"userName":"cleo","emails":[],"title":null})").isEmpty());
}

void TestScimFiltering::groupingBindsBeforeNotBeforeAndBeforeOr()
{
    QCOMPARE(found("userName eq \"cleo\" or userName eq \"ada\" and active eq false"), "cleo");
    QCOMPARE(found("(userName eq \"cleo\" or userName eq \"bob\") and active eq false"), "bob");
    QCOMPARE(found("not (userName eq \"ada\") and active eq true"), "cleo");
    QCOMPARE(found("not (userName eq \"ada\" or active eq false)"), "cleo");
    QCOMPARE(found("active eq false or active eq true and not (userName eq \"ada\")"), "bob cleo");
}

void TestScimFiltering::notMayTouchItsParenthesis()
{
    QCOMPARE(found("not(userName eq \"ada\")"), "bob cleo");
    QCOMPARE(found("NOT (userName eq \"ada\")"), "bob cleo");
    QCOMPARE(refusal("not userName eq \"ada\""), u"invalidFilter"_s);
}

void TestScimFiltering::operatorsAndNamesHaveNoCase()
{
    QCOMPARE(found("USERNAME EQ \"ada\" Or EXTERNALID Sw \"E2\""), "ada bob");
    QCOMPARE(found("Emails[Type Eq \"home\"]"), "ada");
    QCOMPARE(found("URN:IETF:params:scim:schemas:core:2.0:user:username eq \"ada\""), "ada");
}

void TestScimFiltering::caseExactDecidesWhetherValuesHaveCase()
{
    QCOMPARE(found("userName eq \"ADA\""), "ada");
    QCOMPARE(found("userName co \"D\""), "ada");
    QCOMPARE(found("userName sw \"AD\""), "ada");
    QCOMPARE(found("userName ew \"DA\""), "ada");
    QCOMPARE(found("externalId eq \"e1\""), "");
    QCOMPARE(found("externalId sw \"e\""), "");
    QCOMPARE(found("externalId sw \"E\""), "ada bob");
    QCOMPARE(found("emails.value eq \"ADA@home.EXAMPLE\""), "ada");
    QCOMPARE(found("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq \"m1\""), "");
    QCOMPARE(found("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq \"M1\""), "ada");
}

void TestScimFiltering::valuesAreJsonLiterals()
{
    QCOMPARE(found(R"(title eq "Dr. \"A\" \\ B")"), "ada");
    QCOMPARE(found(R"(title eq "Dr. \u0022A\u0022 \\ B")"), "ada");
    QCOMPARE(found("active eq true"), "ada cleo");
    QCOMPARE(found("title eq null"), "cleo");
    QCOMPARE(found("title ne null"), "ada bob");
    QCOMPARE(refusal(R"(title eq "open)"), u"invalidFilter"_s);
    QCOMPARE(refusal(R"(title eq "bad \x")"), u"invalidFilter"_s);
}

void TestScimFiltering::prIsFalseForWhatIsEmpty()
{
    QCOMPARE(found("title pr"), "ada bob");
    QCOMPARE(found("nickName pr"), "");
    QCOMPARE(found("emails pr"), "ada bob");
    QCOMPARE(found("externalId pr"), "ada bob");
    QCOMPARE(found("name pr"), "ada");
    QCOMPARE(found("not (emails pr)"), "cleo");
}

void TestScimFiltering::everyOperatorComparesAsItsNameSays()
{
    QCOMPARE(found("userName ne \"ada\""), "bob cleo");
    QCOMPARE(found("title ne \"boss\""), "ada cleo");
    QCOMPARE(found("userName gt \"ada\""), "bob cleo");
    QCOMPARE(found("userName ge \"ADA\" and userName le \"bob\""), "ada bob");
    QCOMPARE(found("userName lt \"b\""), "ada");
    QCOMPARE(found("externalId gt \"E1\""), "bob");
    QCOMPARE(found("externalId co \"1\""), "ada");
    QCOMPARE(found("externalId ew \"2\""), "bob");
    QCOMPARE(found("userName co \"\""), "ada bob cleo");
    QCOMPARE(found("id pr and meta.resourceType eq \"User\""), "ada bob cleo");
    QCOMPARE(found("meta.resourceType eq \"Group\" or userName eq \"bob\""), "bob");
}

void TestScimFiltering::aComplexAttributeMeansItsValue()
{
    QCOMPARE(found("emails eq \"bob@work.example\""), "bob");
    QCOMPARE(found("emails co \"home\""), "ada");
    QCOMPARE(found("manager eq \"M1\""), "ada");
    QCOMPARE(refusal("name eq \"Lovelace\""), u"invalidFilter"_s);
}

void TestScimFiltering::bracketsHoldForOneElement()
{
    QCOMPARE(found("emails[type eq \"home\" and value co \"work\"]"), "");
    QCOMPARE(found("emails[type eq \"work\" and value co \"work\"]"), "ada bob");
    QCOMPARE(found("emails.type eq \"home\" and emails.value co \"work\""), "ada");
    QCOMPARE(found("emails[type eq \"home\" or primary eq true]"), "ada");
    QCOMPARE(found("emails[not (type eq \"work\")]"), "ada");
    QCOMPARE(refusal("emails[type eq \"work\""), u"invalidFilter"_s);
    QCOMPARE(refusal("emails[nosuch eq \"work\"]"), u"invalidFilter"_s);
    QCOMPARE(refusal("userName[value eq \"x\"]"), u"invalidFilter"_s);
}

void TestScimFiltering::aBracketMayGoOnWithASubAttribute()
{
    QCOMPARE(found("emails[type eq \"work\"].value eq \"BOB@work.example\""), "bob");
    QCOMPARE(found("emails[type eq \"home\"].value eq \"bob@work.example\""), "");
    QCOMPARE(found("emails[type eq \"work\"].value eq \"ada@work.example\" and active eq true"), "ada");
    QCOMPARE(found("emails[type eq \"home\"].value co \"example\""), "ada");
}

void TestScimFiltering::anExtensionIsNamedByItsUrnOrBare()
{
    QCOMPARE(found("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"LAB\""), "ada");
    QCOMPARE(found("department eq \"lab\""), "ada");
}

void TestScimFiltering::timesCompareChronologically()
{
    QCOMPARE(found("meta.created gt \"2015-10-10T14:38:21.8617979-07:00\""), "ada bob cleo");
    QCOMPARE(found("meta.lastModified lt \"2015-10-10T23:38:21+09:00\""), "");
    const QString created = m_client->filtered("/Users", "userName eq \"ada\"")
                                .json.value("Resources"_L1)
                                .toArray()
                                .first()["meta"_L1]["created"_L1]
                                .toString();
    QVERIFY(found("meta.created eq \"" + created.toLatin1() + "\"").contains("ada"));
    // The same moment, as a clock two hours further east shows it.
    const QDateTime east = QDateTime::fromString(created, Qt::ISODateWithMs).toOffsetFromUtc(7200);
    QVERIFY(found("meta.created eq \"" + east.toString(Qt::ISODateWithMs).toLatin1() + "\"").contains("ada"));
    QCOMPARE(refusal("meta.created gt \"yesterday\""), u"invalidFilter"_s);
}

void TestScimFiltering::wrongOperatorsAndValuesAre400_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const char* filter : {"active gt true",
                               "active ge true",
                               "active lt false",
                               "active le false",
                               "active co true",
                               "emails.primary gt true",
                               "x509Certificates.value gt \"QUJD\"",
                               "x509Certificates.value le \"QUJD\"",
                               "meta.created co \"2026\"",
                               "active eq \"maybe\"",
                               "userName eq",
                               "userName",
                               "userName xx \"a\"",
                               "userName eq \"a\" and",
                               "(userName eq \"a\"",
                               "userName eq true",
                               "password eq \"x\"",
                               "nosuch eq \"x\"",
                               "userName.sub eq \"x\"",
                               "userName gt null",
                               "eq \"a\""})
        QTest::newRow(filter) << QByteArray(filter);
}

void TestScimFiltering::wrongOperatorsAndValuesAre400()
{
    QFETCH(const QByteArray, filter);
    QCOMPARE(refusal(filter), u"invalidFilter"_s);
}

void TestScimFiltering::unquotedWordsAreTakenAsTexts()
{
    QCOMPARE(found("userName sw A"), "ada");
    QCOMPARE(found("name.FamilyName eq Lovelace and (emails.Value co example.com or emails.Value co home)"), "ada");
}

void TestScimFiltering::unionsOfIndexesFindEachOnce()
{
    QCOMPARE(found("userName eq \"ada\" or externalId eq \"E1\" or emails.value eq \"ada@home.example\""), "ada");
    QCOMPARE(found("userName eq \"bob\" or emails.value eq \"ada@home.example\" or id eq \"none\""), "ada bob");
    QCOMPARE(found("not (userName eq \"bob\" or externalId eq \"E1\")"), "cleo");
}

void TestScimFiltering::aBlankNameIsAName()
{
    ScimClient client(m_server, u"blank"_s);
    QVERIFY(!client.create(R"({"userName":"blank","displayName":" "})").isEmpty());
    QVERIFY(!client.create(R"({"userName":"empty","displayName":""})").isEmpty());
    QVERIFY(!client.create(R"({"userName":"named","displayName":"Named"})").isEmpty());
    const auto names = [&client](const QByteArray& filter) { return namesOf(client.filtered("/Users", filter)); };
    QCOMPARE(names("displayName eq \" \""), "blank");
    QCOMPARE(names("displayName eq \"blank\""), "");
    QCOMPARE(names("displayName eq \"\""), "empty");
    QCOMPARE(names("not (displayName eq \" \")"), "empty named");
}

void TestScimFiltering::groupsAreFilteredByNameAndMembers()
{
    ScimClient client(m_server, u"groups"_s);
    const QByteArray user = client.createUser("u");
    const QByteArray team = client.createGroup("Team \xc3\x84");
    const QByteArray other = client.createGroup("other");
    QCOMPARE(client.patch("/Groups/" + team, addingMember(user)).status, 204);
    const auto ids = [&client](const QByteArray& filter) { return idsOf(client.filtered("/Groups", filter)); };
    QCOMPARE(ids("displayName eq \"team \xc3\xa4\""), QByteArrayList{team});
    QCOMPARE(ids("displayName sw \"TEAM\" or displayName ew \"HER\""), (QByteArrayList{team, other}));
    QCOMPARE(ids("members eq \"" + user + "\""), QByteArrayList{team});
    QCOMPARE(ids("members[value eq \"" + user + "\"]"), QByteArrayList{team});
    QCOMPARE(ids("members.value eq \"" + user + "\" and id eq \"" + other + "\""), QByteArrayList());
    QCOMPARE(ids("not (members pr)"), QByteArrayList{other});
    QCOMPARE(ids("members.display co \"U\""), QByteArrayList{team});
    QCOMPARE(idsOf(client.filtered("/Users", "groups.value eq \"" + team + "\"")), QByteArrayList{user});
    QCOMPARE(idsOf(client.filtered("/Users", "groups.display eq \"TEAM \xc3\x84\"")), QByteArrayList{user});
    QCOMPARE(idsOf(client.filtered("/Users", "groups.display sw \"team\"")), QByteArrayList{user});
}

void TestScimFiltering::plusMeansSpaceAndUnknownParametersAreIgnored()
{
    QCOMPARE(namesOf(m_client->get("/Users/?filter=userName+eq+%22ada%22&aadOptscim062020&x=1")), "ada");
}

QByteArray TestScimFiltering::found(const QByteArray& filter)
{
    const HttpAnswer answer = m_client->filtered("/Users", filter);
    const HttpAnswer scanned = m_client->filtered("/Users", '(' + filter + ") or (userType pr and not (userType pr))");
    if (answer.status != 200 || idsOf(scanned) != idsOf(answer))
        return "differs: " + answer.body + scanned.body;
    auto names = namesOf(answer).split(' ');
    std::ranges::sort(names);
    return names.join(' ');
}

QString TestScimFiltering::refusal(const QByteArray& filter)
{
    const HttpAnswer answer = m_client->filtered("/Users", filter);
    return answer.status == 400 ? scimTypeOf(answer) : QString::number(answer.status);
}

#endif

QTEST_GUILESS_MAIN(TestScimFiltering)
#include "tst_scim_filtering.moc"
