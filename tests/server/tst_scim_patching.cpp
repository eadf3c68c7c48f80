// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr QLatin1StringView enterprise{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};

QByteArray operation(const QByteArray& op, const QByteArray& path, const QByteArray& value)
{
    return R"({"op":")" + op + R"(","path":")" + path + R"(","value":)" + value + '}';
}

} // namespace

/// PATCH (RFC 7644 section 3.5.2).
class TestScimPatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormOfPathFindsItsTarget_data();
    void everyFormOfPathFindsItsTarget();
    void whatCannotBeDoneSaysWhy_data();
    void whatCannotBeDoneSaysWhy();
    void operationsAreRunInTheirOrder();
    void addAppendsWithoutDuplicates();
    void whatChangesNothingLeavesLastModifiedAndVersion();
    void aNewPrimaryTakesThePlaceOfTheOld();
    void noValueIsThereTwice();
    void theExtensionAndItsSchemaComeAndGoTogether();
    void aReplaceOfSomethingElseLeavesTheMembers();
    void membersAreAddedReplacedAndRemovedInEveryForm();
    void twentyPatchesAtOnceLoseNoMember();

private:
    static QByteArray createPerson(ScimClient& client);

    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimPatching::everyFormOfPathFindsItsTarget_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("left"); // of name, emails, title and the extension, as JSON
    const auto row = [](const QByteArray& operation, const QByteArray& left) {
        QTest::newRow(operation.constData()) << operation << left;
    };
    const QByteArray urn(enterprise.data(), enterprise.size());
    row(operation("replace", "title", "\"U\""), R"("title":"U")");
    row(operation("replace", "TITLE", "\"U\""), R"("title":"U")");
    row(operation("replace", "urn:ietf:params:scim:schemas:core:2.0:User:title", "\"U\""), R"("title":"U")");
    row(operation("replace", "name.givenName", "\"H\""), R"("givenName":"H")");
    row(operation("replace", "name", R"({"givenName":"H"})"), R"("name":{"familyName":"F","givenName":"H"})");
    row(R"({"op":"remove","path":"name.givenName"})", R"("name":{"familyName":"F"})");
    row(R"({"op":"remove","path":"name"})", R"(}],"title")");
    row(operation("replace", R"(emails[type eq \"work\"].value)", "\"n@x\""), R"({"type":"work","value":"n@x"})");
    row(operation("replace", R"(emails[type eq \"work\"])", R"({"value":"n@x","type":"other"})"),
        R"({"type":"other","value":"n@x"})");
    row(operation("add", R"(emails[type eq \"home\" and value co \"h\"].display)", "\"Home\""),
        R"({"display":"Home","type":"home","value":"h@x"})");
    row(R"({"op":"remove","path":"emails[type eq \"work\"]"})", R"("emails":[{"type":"home","value":"h@x"}])");
    row(R"({"op":"remove","path":"emails[type eq \"work\"].type"})", R"({"value":"w@x"})");
    row(operation("add", "emails", R"([{"value":"o@x","type":"other"}])"), R"({"type":"other","value":"o@x"}])");
    row(operation("replace", "emails", R"([{"value":"o@x"}])"), R"("emails":[{"value":"o@x"}])");
    row(operation("add", urn + ":department", "\"D\""), R"("department":"D")");
    row(operation("replace", urn, R"({"department":"D","costCenter":"C"})"), R"({"costCenter":"C","department":"D")");
    row(operation("add", urn + ":manager.value", "\"m\""), R"("manager":{"value":"m"})");
    row(R"({"op":"replace","value":{"title":"U","name.givenName":"H",")" + urn + R"(:department":"D"}})",
        R"("department":"D")");
    row(R"({"op":"add","value":{")" + urn + R"(":{"department":"D"}}})", R"("department":"D")");
    row(R"({"op":"REPLACE","path":"title","value":["U"]})", R"("title":"U")");
    row(operation("replace", "title", "null"), R"("userName":"a"})");
    const QByteArray core = "urn:ietf:params:scim:schemas:core:2.0:User:";
    row(operation("replace", core + R"(emails[type eq \"work\"].value)", "\"n@x\""),
        R"({"type":"work","value":"n@x"})");
    row(operation("replace", core + "name.givenName", "\"H\""), R"("givenName":"H")");
    row(operation("add", R"(phoneNumbers[type eq \"a]b\"].value)", "\"1\""), R"({"type":"a]b","value":"1"})");
    row(operation("add", R"(addresses[type eq \"work\"])", R"({"locality":"Bonn"})"),
        R"("addresses":[{"locality":"Bonn","type":"work"}])");
    row(operation("replace", R"(emails[not (type eq \"work\") and value ew \"x\"].value)", "\"n@x\""),
        R"({"type":"home","value":"n@x"})");
    row(operation("replace", "emails.type", "\"other\""),
        R"([{"type":"other","value":"w@x"},{"type":"other","value":"h@x"}])");
}

void TestScimPatching::everyFormOfPathFindsItsTarget()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, left);
    ScimClient client(m_server, QString::number(qHash(operation)));
    const QByteArray path = createPerson(client);
    const auto answer = client.patch(path, operation);
    QCOMPARE(answer.status, 200);
    QJsonObject seen = answer.json;
    for (const auto& name : {"id"_L1, "schemas"_L1, "meta"_L1, "active"_L1})
        seen.remove(name);
    const QByteArray json = QJsonDocument(seen).toJson(QJsonDocument::Compact);
    QVERIFY2(json.contains(left), json.constData());
    QCOMPARE(client.get(path).body, answer.body);
}

void TestScimPatching::whatCannotBeDoneSaysWhy_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("scimType");
    const auto row = [](const QByteArray& operation, const QString& scimType) {
        QTest::newRow(operation.constData()) << operation << scimType;
    };
    row(R"({"op":"remove"})", u"noTarget"_s);
    row(R"({"op":"remove","path":"userName"})", u"mutability"_s);
    row(operation("replace", "userName", "\"\""), u"invalidValue"_s);
    row(operation("replace", R"(emails[type eq \"fax\"].value)", "\"x\""), u"noTarget"_s);
    row(operation("replace", R"(emails[type eq \"fax\"])", R"({"value":"x"})"), u"noTarget"_s);
    row(operation("add", "nosuch", "\"x\""), u"invalidPath"_s);
    row(operation("add", "name.nosuch", "\"x\""), u"invalidPath"_s);
    row(operation("add", "title[value eq 1]", "\"x\""), u"invalidPath"_s);
    row(operation("add", "emails[", "\"x\""), u"invalidFilter"_s);
    row(operation("add", R"(emails[type eq \"work\"]x)", "\"x\""), u"invalidPath"_s);
    row(operation("add", R"(emails[type xx \"work\"])", "\"x\""), u"invalidFilter"_s);
    row(R"({"op":"add","value":{"nosuch":"x"}})", u"invalidPath"_s);
    row(operation("replace", "id", "\"other\""), u"mutability"_s);
    row(operation("replace", "meta.created", "\"2020-01-01T00:00:00Z\""), u"mutability"_s);
    row(operation("add", "groups", R"([{"value":"x"}])"), u"mutability"_s);
    row(operation("replace", "active", "\"maybe\""), u"invalidValue"_s);
    row(operation("replace", "name", "\"x\""), u"invalidValue"_s);
    row(R"({"op":"move","path":"title","value":"x"})", u"invalidSyntax"_s);
    row(R"({"op":"add","path":"title"})", u"invalidValue"_s);
    row(R"({"op":"replace","value":"x"})", u"invalidSyntax"_s);
}

void TestScimPatching::whatCannotBeDoneSaysWhy()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QString, scimType);
    ScimClient client(m_server, QString::number(qHash(operation)));
    const QByteArray path = createPerson(client);
    const auto before = client.get(path);
    // What stands before it in the same request is taken back: all or nothing.
    const auto answer = client.patch(path, R"({"op":"replace","path":"title","value":"first"},)" + operation);
    QCOMPARE(answer.status, 400);
    QCOMPARE(scimTypeOf(answer), scimType);
    QCOMPARE(client.get(path).body, before.body);
}

void TestScimPatching::operationsAreRunInTheirOrder()
{
    ScimClient client(m_server, u"order"_s);
    const QByteArray path = createPerson(client);
    const auto answer =
        client.patch(path, R"({"op":"remove","path":"title"},{"op":"add","path":"title","value":"1"},)"
                           R"({"op":"replace","path":"title","value":"2"},{"op":"remove","path":"emails"},)"
                           R"({"op":"add","path":"emails[type eq \"work\"].value","value":"n@x"})");
    QCOMPARE(answer.json.value("title"_L1).toString(), u"2"_s);
    QCOMPARE(answer.json.value("emails"_L1).toArray().size(), 1);
}

void TestScimPatching::addAppendsWithoutDuplicates()
{
    ScimClient client(m_server, u"append"_s);
    const QByteArray path = createPerson(client);
    const auto answer = client.patch(
        path, operation("add", "emails", R"([{"value":"w@x","type":"work"},{"value":"n@x","type":"work"}])"));
    QCOMPARE(answer.json.value("emails"_L1).toArray().size(), 3);
}

void TestScimPatching::whatChangesNothingLeavesLastModifiedAndVersion()
{
    ScimClient client(m_server, u"nothing"_s);
    const QByteArray path = createPerson(client);
    const auto before = client.get(path);
    QCOMPARE(client.admin("PUT", "/test/clock", R"({"advanceSeconds":10})").status, 200);
    for (const QByteArray& same :
         {operation("add", "emails", R"([{"value":"w@x","type":"work"}])"), operation("replace", "title", "\"T\""),
          operation("replace", "active", "\"True\""), QByteArray(R"({"op":"remove","path":"nickName"})"),
          QByteArray(R"({"op":"remove","path":"emails[type eq \"fax\"]"})"),
          operation("replace", "name", R"({"familyName":"F"})"), operation("replace", "password", "\"x\"")}) {
        QCOMPARE(client.patch(path, same).body, before.body);
        QCOMPARE(client.get(path).body, before.body);
    }
    QVERIFY(client.patch(path, operation("replace", "title", "\"U\"")).body != before.body);
}

void TestScimPatching::aNewPrimaryTakesThePlaceOfTheOld()
{
    ScimClient client(m_server, u"primary"_s);
    const QByteArray path = client.create(
        R"({"userName":"a","emails":[{"value":"1@x","type":"work","primary":true},{"value":"2@x","type":"home"}]})");
    const auto primaries = [](const HttpAnswer& answer) {
        QByteArrayList values;
        const QJsonArray emails = answer.json.value("emails"_L1).toArray();
        for (const QJsonValue& email : emails) {
            if (email["primary"_L1].toBool())
                values.append(email["value"_L1].toString().toLatin1());
        }
        return values.join(' ');
    };
    QCOMPARE(primaries(client.patch(path, operation("add", "emails", R"([{"value":"3@x","primary":true}])"))), "3@x");
    QCOMPARE(primaries(client.patch(path, operation("replace", R"(emails[type eq \"home\"].primary)", "true"))), "2@x");
    QCOMPARE(
        primaries(client.patch(path, operation("replace", "emails",
                                               R"([{"value":"4@x","primary":true},{"value":"5@x","primary":true}])"))),
        "5@x");
}

/// Also where a change makes one value of two (RFC 7643 section 2.4).
void TestScimPatching::noValueIsThereTwice()
{
    for (const QByteArray& change :
         {operation("replace", R"(emails[type eq \"home\"].type)", "\"WORK\""),
          operation("replace", R"(emails[type eq \"home\"])", R"({"value":"w@x","type":"work"})"),
          operation("add", R"(emails[type eq \"home\"])", R"({"type":"work"})"),
          operation("replace", "emails.type", "\"work\"")}) {
        ScimClient client(m_server, QString::number(qHash(change)));
        const QByteArray path = client.create(R"({"userName":"a","emails":
            [{"value":"w@x","type":"work"},{"value":"w@x","type":"home","primary":true}]})");
        const auto answer = client.patch(path, change);
        const QJsonArray emails = answer.json.value("emails"_L1).toArray();
        QVERIFY2(emails.size() == 1, answer.body.constData());
        QCOMPARE(emails.first()["value"_L1].toString(), u"w@x"_s);
        QCOMPARE(client.get(path).body, answer.body);
    }
}

void TestScimPatching::theExtensionAndItsSchemaComeAndGoTogether()
{
    ScimClient client(m_server, u"extension"_s);
    const QByteArray path = createPerson(client);
    const auto hasSchema = [](const HttpAnswer& answer) {
        return answer.json.value("schemas"_L1).toArray().contains(QJsonValue(QString(enterprise)));
    };
    QVERIFY(!hasSchema(client.get(path)));
    const QByteArray urn(enterprise.data(), enterprise.size());
    QVERIFY(hasSchema(client.patch(path, operation("add", urn + ":department", "\"D\""))));
    const auto gone = client.patch(path, R"({"op":"remove","path":")" + urn + R"(:department"})");
    QVERIFY(!hasSchema(gone));
    QVERIFY(!gone.json.contains(enterprise));
    QVERIFY(hasSchema(client.patch(path, operation("add", "costCenter", "\"C\""))));
    QVERIFY(!hasSchema(client.patch(path, R"({"op":"remove","path":")" + urn + "\"}")));
}

void TestScimPatching::aReplaceOfSomethingElseLeavesTheMembers()
{
    ScimClient client(m_server, u"members stay"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    client.patch(group, addingMember(user));
    for (
        const QByteArray& other :
        {operation("replace", "displayName", "\"h\""), operation("replace", "externalId", "\"e\""),
         QByteArray(R"({"op":"replace","value":{"displayName":"i"}})"),
         QByteArray(
             R"({"op":"replace","value":{"externalId":"f","schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"]}})")}) {
        QCOMPARE(client.patch(group, other).status, 204);
        QCOMPARE(membersOf(client.get(group).json), QByteArrayList{user});
    }
    QCOMPARE(client.patch(group, operation("replace", "nosuch", "[]")).status, 400);
    QCOMPARE(membersOf(client.get(group).json), QByteArrayList{user});
}

void TestScimPatching::membersAreAddedReplacedAndRemovedInEveryForm()
{
    ScimClient client(m_server, u"member forms"_s);
    const QByteArray a = client.createUser("a");
    const QByteArray b = client.createUser("b");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    const auto after = [&](const QByteArray& operations) {
        const auto answer = client.patch(group, operations);
        return answer.status == 204 ? membersOf(client.get(group).json) : QByteArrayList{answer.body};
    };
    QByteArrayList both{a, b};
    std::ranges::sort(both);
    QCOMPARE(after(operation("add", "members",
                             R"([{"value":")" + a + R"("},{"value":")" + b + R"(","display":"B","$ref":null}])")),
             both);
    QCOMPARE(after(removingMember(a)), QByteArrayList{b});
    QCOMPARE(after(operation("add", "members", '"' + a + '"')), both);
    QCOMPARE(after(operation("remove", "members", R"([{"value":")" + a + R"("}])")), QByteArrayList{b});
    QCOMPARE(after(R"({"op":"replace","path":"members[value eq \")" + b + R"(\"].value","value":")" + a + "\"}"),
             QByteArrayList{a});
    QCOMPARE(after(operation("replace", "members", R"([{"value":")" + b + R"("}])")), QByteArrayList{b});
    QCOMPARE(after(R"({"op":"remove","path":"members[display eq \"b\"]"})"), QByteArrayList());
    QCOMPARE(after(R"({"op":"add","value":{"members":[{"value":")" + a + R"("}]}})"), QByteArrayList{a});
    QCOMPARE(after(operation("remove", "members", "[]")), QByteArrayList{a});
    QCOMPARE(after(operation("replace", "members", "[]")), QByteArrayList());
    QCOMPARE(after(operation("add", "members", R"([{"value":")" + a + R"("}])") + ',' + removingMember(a) + ',' +
                   addingMember(b)),
             QByteArrayList{b});
    QCOMPARE(after(R"({"op":"remove","path":"members"})"), QByteArrayList());
    QCOMPARE(scimTypeOf(client.patch(group, R"({"op":"replace","path":"members[value eq \"x\"].value","value":")" + a +
                                                "\"}")),
             u"noTarget"_s);
    QCOMPARE(scimTypeOf(client.patch(group, operation("add", "members", R"([{"value":"nobody"}])"))),
             u"invalidValue"_s);
    QCOMPARE(scimTypeOf(client.patch(group, R"({"op":"remove","path":"displayName"})")), u"mutability"_s);
}

void TestScimPatching::twentyPatchesAtOnceLoseNoMember()
{
    ScimClient client(m_server, u"twenty"_s);
    const QByteArray group = "/Groups/" + client.createGroup("g");
    constexpr int many = 20;
    QByteArrayList stay;
    QByteArrayList go;
    std::vector<std::unique_ptr<HttpClient>> callers;
    for (int i = 0; i < many; ++i) {
        stay.append(client.createUser("stay" + QByteArray::number(i)));
        go.append(client.createUser("go" + QByteArray::number(i)));
        QCOMPARE(client.patch(group, addingMember(go.last())).status, 204);
        callers.push_back(std::make_unique<HttpClient>(m_server.url(), client.token()));
    }
    // Each on a connection of its own, all sent before the first answer is read; half of them rename besides.
    for (qsizetype i = 0; i < many; ++i) {
        QByteArray body = R"({"Operations":[)" + addingMember(stay[i]) + ',' + removingMember(go[i]);
        if (i % 2 == 0)
            body += R"(,{"op":"replace","path":"displayName","value":"g)" + QByteArray::number(i) + "\"}";
        QVERIFY(callers[static_cast<size_t>(i)]->send("PATCH", client.mount() + group, body + "]}"));
    }
    for (const auto& caller : callers)
        QCOMPARE(caller->receive().status, 204);
    std::ranges::sort(stay);
    const auto after = client.get(group);
    QCOMPARE(membersOf(after.json), stay);
    QCOMPARE(after.header("ETag"), "W/\"" + QByteArray::number(1 + 2 * many) + '"');
}

QByteArray TestScimPatching::createPerson(ScimClient& client)
{
    return client.create(R"({"userName":"a","title":"T","name":{"givenName":"G","familyName":"F"},
        "emails":[{"value":"w@x","type":"work"},{"value":"h@x","type":"home"}]})");
}

#endif

QTEST_GUILESS_MAIN(TestScimPatching)
#include "tst_scim_patching.moc"
