// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/sample_user.h"
#include "model/scim/schema_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// As a server lists them, read again: what it hides (such as sub-attributes that are not listed) is not known here.
QList<scim::Schema> serverSchemas()
{
    QJsonArray resources;
    for (const auto* schema : scim::allSchemas())
        resources.append(scim::schemaToJson(*schema, {}));
    return *scim::readSchemas({{u"Resources"_s, resources}});
}

QByteArray userWith(const QByteArray& members)
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"anna@example.com")" +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

} // namespace

/// What a server would find wrong with a user, without being asked.
class TestSampleUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAttributeAndRule_data();
    void namesAttributeAndRule();
    void aGoodSampleIsGood();
    void manyFaultsAreBounded();
    void readsSchemasWithCare_data();
    void readsSchemasWithCare();
};

void TestSampleUser::namesAttributeAndRule_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("fails");
    const auto row = [](const char* name, const QByteArray& sample, const QString& id, bool fails = true) {
        QTest::newRow(name) << sample << id << fails;
    };
    row("no JSON", "{\n\"userName\": anna}", u"not-json "_s);
    row("a list", "[]", u"not-user "_s);
    row("no schemas", R"({"userName":"anna"})", u"no-schemas schemas"_s);
    row("a group", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"userName":"anna"})",
        u"not-a-user schemas"_s);
    row("unknown schema", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:x:y"],"userName":"anna"})",
        u"unknown-schema schemas: urn:x:y"_s, false);
    row("required missing", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]})", u"required userName"_s);
    row("required null", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":null})",
        u"required userName"_s);
    row("required blank", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":" "})",
        u"required userName"_s);
    row("unknown attribute", userWith(R"("favoriteColor":"blue")"), u"unknown favoriteColor"_s, false);
    row("unknown sub-attribute", userWith(R"("name":{"nick":"A"})"), u"unknown name.nick"_s, false);
    row("of an extension", userWith(R"("department":"Tools")"), u"misplaced department"_s);
    row("roles as texts", userWith(R"("roles":["admin"])"), u"wrong-type roles[0]"_s);
    row("one address, no list", userWith(R"("emails":{"value":"a@example.com"})"), u"list-expected emails"_s);
    row("a list for one", userWith(R"("title":["Boss"])"), u"wrong-type title"_s);
    row("a number for a text", userWith(R"("title":7)"), u"wrong-type title"_s);
    row("a text for a flag", userWith(R"("active":"yes")"), u"wrong-type active"_s);
    row("as Entra ID sends it", userWith(R"("active":"False")"), u"flag-as-text active"_s, false);
    row("two primaries", userWith(R"("emails":[{"value":"a","primary":true},{"value":"b","primary":true}])"),
        u"primary emails"_s);
    row("twice", userWith(R"("emails":[{"value":"a","type":"work"},{"value":"A","type":"work"}])"),
        u"duplicate emails[1]"_s, false);
    row("read-only", userWith(R"("groups":[{"value":"g1"}])"), u"read-only groups"_s, false);
    row("not Base64", userWith(R"("x509Certificates":[{"value":"%%"}])"), u"wrong-type x509Certificates[0].value"_s);
    row("a type of its own", userWith(R"("phoneNumbers":[{"value":"1","type":"carrier pigeon"}])"),
        u"canonical phoneNumbers[0].type"_s, false);
    row("differs in case", userWith(R"("title":"A","Title":"B")"), u"twice title"_s);
    row("empty text", userWith(R"("title":"")"), u"empty title"_s, false);
    row("space at the end", userWith(R"("title":"Boss ")"), u"space title"_s, false);
    row("extension that is not named",
        userWith(R"("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Tools"})"),
        u"undeclared-extension urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s, false);
    row("unknown extension", userWith(R"("urn:x:y":{})"), u"unknown-extension urn:x:y"_s, false);
    row("the manager as a text",
        R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
            "userName":"anna","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":"26118915"}})",
        u"wrong-type urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"_s);
}

void TestSampleUser::namesAttributeAndRule()
{
    QFETCH(const QByteArray, sample);
    QFETCH(const QString, id);
    QFETCH(const bool, fails);
    const auto findings = testSample(sample, serverSchemas());
    QStringList found;
    for (const auto& finding : findings)
        found.append(idOf(finding.verdict) + u": "_s + finding.id + u" – "_s + finding.sentence);
    const auto at = std::ranges::find(findings, id, &ReportedFinding::id);
    QVERIFY2(at != findings.cend(), qPrintable(found.join(u'\n')));
    QCOMPARE(at->verdict, fails ? CheckVerdict::Fail : CheckVerdict::Warning);
    QVERIFY(!at->sentence.isEmpty() && !at->name.isEmpty() && !at->remedy.isEmpty());
    QVERIFY2(findings.size() == 1, qPrintable(found.join(u'\n')));
}

void TestSampleUser::aGoodSampleIsGood()
{
    const QByteArray sample = R"({
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
                   "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "externalId":"00u1","userName":"anna@example.com","name":{"givenName":"Anna","familyName":"Beck"},
        "displayName":"Anna Beck","title":null,"active":true,"locale":"de-DE",
        "emails":[{"value":"anna@example.com","type":"work","primary":true,"display":"Anna"}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
            {"department":"Tools","manager":{"value":"26118915"}}})";
    for (const auto& each : {sample, QByteArray(R"({"Resources":[)" + sample + "]}")}) {
        const auto findings = testSample(each, serverSchemas());
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().verdict == CheckVerdict::Pass, qPrintable(findings.first().id));
    }
}

void TestSampleUser::manyFaultsAreBounded()
{
    QByteArray members;
    for (int i = 0; i < 5'000; ++i)
        members += "\"strange" + QByteArray::number(i) + "\":1,";
    members.chop(1);
    QCOMPARE(testSample(userWith(members), serverSchemas()).size(), 500);
}

void TestSampleUser::readsSchemasWithCare_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << QByteArray("{}") << false;
    QTest::newRow("not a list") << QByteArray(R"({"Resources":{"id":"x"}})") << false;
    QTest::newRow("without ids") << QByteArray(R"({"Resources":[{"name":"User"}, 7]})") << false;
    QTest::newRow("an odd type") << QByteArray(
                                        R"({"Resources":[{"id":"urn:x","attributes":[{"name":"a","type":"wish"},7]}]})")
                                 << true;
}

void TestSampleUser::readsSchemasWithCare()
{
    QFETCH(const QByteArray, list);
    QFETCH(const bool, isRead);
    const auto schemas = scim::readSchemas(QJsonDocument::fromJson(list).object());
    QCOMPARE(schemas.has_value(), isRead);
    if (isRead)
        QCOMPARE(schemas->first().attributes.front().type, scim::Type::String);
    else
        QCOMPARE(schemas.error().kind, ErrorKind::BadAnswer);
}

QTEST_GUILESS_MAIN(TestSampleUser)
#include "tst_sample_user.moc"
