// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "model/scim/messages.h"
#include "model/scim/resource.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;

namespace {

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class ResourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsers_data();
    void readsUsers();
    void readsGroups_data();
    void readsGroups();
    void refuses_data();
    void refuses();
    void presents();
    void writesTimes_data();
    void writesTimes();
    void comparesEtags();
    void describesSchemas();
    void writesErrors();
    void readsSearches();
};

void ResourceTest::readsUsers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* name, const QByteArray& body, const QByteArray& canonical) {
        QTest::newRow(name) << body << canonical;
    };
    row("Okta: create",
        R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"a@b","name":{"givenName":"A","familyName":"B"},
            "emails":[{"primary":true,"value":"a@b","type":"work"}],"displayName":"A B","locale":"en-US",
            "externalId":"00u1","groups":[],"password":"p4ss","active":true})",
        R"({"userName":"a@b","name":{"givenName":"A","familyName":"B"},
            "emails":[{"primary":true,"value":"a@b","type":"work"}],"displayName":"A B","locale":"en-US",
            "externalId":"00u1","active":true})");
    row("Okta: update sends id, meta and groups back",
        R"({"id":"x","meta":{"version":"1"},"groups":[{"value":"g"}],"userName":"a","active":false})",
        R"({"userName":"a","active":false})");
    row("Entra: nulls, empty lists, a mistyped schema",
        R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0User"],
            "userName":"a","active":"True","roles":[],"addresses":null,"title":null,"manager":null,
            "meta":{"resourceType":"User"},"emails":[{"primary":"True","type":"work","value":"a@b"}]})",
        R"({"userName":"a","active":true,"emails":[{"primary":true,"type":"work","value":"a@b"}]})");
    row("OneLogin: emails as an object", R"({"userName":"a","emails":{"value":"a@b"}})",
        R"({"userName":"a","active":true,"emails":[{"value":"a@b"}]})");
    row("emails as a text", R"({"userName":"a","emails":"a@b"})",
        R"({"userName":"a","active":true,"emails":[{"value":"a@b"}]})");
    row("names in any case",
        R"({"USERNAME":"a","Name":{"GIVENNAME":"A"},"URN:IETF:PARAMS:SCIM:SCHEMAS:EXTENSION:ENTERPRISE:2.0:USER":{"Department":"D"}})",
        R"({"userName":"a","active":true,"name":{"givenName":"A"},
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}})");
    row("department written flat", R"({"userName":"a","department":"D"})",
        R"({"userName":"a","active":true,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}})");
    row("manager as a text",
        R"({"userName":"a","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":"b"}})",
        R"({"userName":"a","active":true,
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"b"}}})");
    row("an empty extension is none",
        R"({"userName":"a","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":""}}})",
        R"({"userName":"a","active":true})");
    row("unknown members are ignored",
        R"({"userName":"a","x":{"y":1},"urn:acme:U":{"z":2},"emails":[{"value":"v","odd":1}]})",
        R"({"userName":"a","active":true,"emails":[{"value":"v"}]})");
    row("one primary, the last",
        R"({"userName":"a","emails":[{"value":"1","primary":true},{"value":"2","primary":true}]})",
        R"({"userName":"a","active":true,"emails":[{"value":"1","primary":false},{"value":"2","primary":true}]})");
    row("the same value twice",
        R"({"userName":"a","emails":[{"value":"1","type":"work"},{"value":"1","type":"Work"}]})",
        R"({"userName":"a","active":true,"emails":[{"value":"1","type":"Work"}]})");
    row("values come back as they were sent",
        R"({"userName":" A ","displayName":"","phoneNumbers":[{"value":"+1 (2) 3","type":"work"}]})",
        R"({"userName":" A ","active":true,"displayName":"","phoneNumbers":[{"value":"+1 (2) 3","type":"work"}]})");
    row("a text as long as may be", R"({"userName":")" + QByteArray(4096, 'a') + R"("})",
        R"({"active":true,"userName":")" + QByteArray(4096, 'a') + R"("})");
    row("a long certificate", R"({"userName":"a","x509Certificates":[{"value":")" + QByteArray(5000, 'a') + R"("}]})",
        R"({"userName":"a","active":true,"x509Certificates":[{"value":")" + QByteArray(5000, 'a') + R"("}]})");
    row("numbers where texts are due", R"({"userName":"a","employeeNumber":1234567890123456})",
        R"({"userName":"a","active":true,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"1234567890123456"}})");
}

void ResourceTest::readsUsers()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, canonical);
    QVERIFY(!json(body).isEmpty());
    const auto read = readResource(userType(), json(body));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(QJsonDocument(read->body).toJson(), QJsonDocument(json(canonical)).toJson());
    QVERIFY(!read->members);
}

void ResourceTest::readsGroups_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasMembers");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("Entra: create, with Microsoft's schema")
        << QByteArray(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group",
            "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
            "externalId":"e","displayName":"G","meta":{"resourceType":"Group"}})")
        << false << QStringList();
    QTest::newRow("Okta: create") << QByteArray(R"({"displayName":"G","members":[]})") << true << QStringList();
    QTest::newRow("members") << QByteArray(
                                    R"({"DisplayName":"G","Members":[{"value":"a"},"b",{"VALUE":"a","type":"User"}]})")
                             << true << QStringList{u"a"_s, u"b"_s};
}

void ResourceTest::readsGroups()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, hasMembers);
    QFETCH(QStringList, members);
    const auto read = readResource(groupType(), json(body));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->body.value("displayName"_L1).toString(), u"G"_s);
    QVERIFY(!read->body.contains("members"_L1));
    QCOMPARE(read->members.has_value(), hasMembers);
    QCOMPARE(read->members.value_or(MemberList{}).ids, members);
}

void ResourceTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scimType");
    QTest::newRow("no userName") << QByteArray(R"({"displayName":"A"})") << u"invalidValue"_s;
    QTest::newRow("empty userName") << QByteArray(R"({"userName":" "})") << u"invalidValue"_s;
    QTest::newRow("userName of another type") << QByteArray(R"({"userName":{"a":1}})") << u"invalidValue"_s;
    QTest::newRow("active of another type") << QByteArray(R"({"userName":"a","active":"yes"})") << u"invalidValue"_s;
    QTest::newRow("name as a text") << QByteArray(R"({"userName":"a","name":"A B"})") << u"invalidValue"_s;
    QTest::newRow("another resource's schema")
        << QByteArray(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"userName":"a"})")
        << u"invalidSyntax"_s;
    QTest::newRow("a text too long") << QByteArray(R"({"userName":")" + QByteArray(4097, 'a') + R"("})")
                                     << u"invalidValue"_s;
    QTest::newRow("too many values") << QByteArray(R"({"userName":"a","emails":["b@x")" +
                                                   QByteArray(R"(,"c@x")").repeated(500) + "]}")
                                     << u"invalidValue"_s;
    QTest::newRow("no schemas in the list") << QByteArray(R"({"schemas":[],"userName":"a"})") << u"invalidValue"_s;
    QTest::newRow("a schema twice")
        << QByteArray(
               R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","URN:ietf:params:scim:schemas:core:2.0:USER"],
                   "userName":"a"})")
        << u"invalidValue"_s;
    QTest::newRow("schemas of another type") << QByteArray(R"({"schemas":[1],"userName":"a"})") << u"invalidSyntax"_s;
}

void ResourceTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, scimType);
    const auto read = readResource(userType(), json(body));
    QVERIFY(!read);
    QCOMPARE(read.error().httpStatus, 400);
    QCOMPARE(read.error().scimType, scimType);
}

void ResourceTest::presents()
{
    const QJsonObject shown = json(
        present(userType(),
                R"({"userName":"a","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}})",
                {u"id1"_s, u"https://h/scim/v2/Users/id1"_s, 7, 1000, 2500}, R"("groups":[{"value":"g"}])"));
    QCOMPARE(shown.value("userName"_L1).toString(), u"a"_s);
    QCOMPARE(shown.value("groups"_L1).toArray().first()["value"_L1].toString(), u"g"_s);
    QCOMPARE(shown.value("schemas"_L1).toArray(), (QJsonArray{userSchemaId, enterpriseSchemaId}));
    const QJsonObject meta = shown.value("meta"_L1).toObject();
    QCOMPARE(meta.value("created"_L1).toString(), u"1970-01-01T00:00:01.000Z"_s);
    QCOMPARE(meta.value("lastModified"_L1).toString(), u"1970-01-01T00:00:02.500Z"_s);
    QCOMPARE(meta.value("version"_L1).toString(), u"W/\"7\""_s);
    QCOMPARE(meta.value("location"_L1).toString(), u"https://h/scim/v2/Users/id1"_s);
    // What only looks like an extension is none, and what is not known is not shown.
    const QJsonObject bare =
        json(present(userType(), R"({"title":"\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"})",
                     {u"a\"\n"_s, {}, {}, 0, 0}));
    QCOMPARE(bare.value("schemas"_L1).toArray(), QJsonArray{userSchemaId});
    QCOMPARE(bare.value("id"_L1).toString(), u"a\"\n"_s);
    QVERIFY(!bare.value("meta"_L1).toObject().contains("version"_L1));
    QVERIFY(!bare.value("meta"_L1).toObject().contains("location"_L1));
}

void ResourceTest::writesTimes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("epoch") << qint64{0};
    QTest::newRow("before it") << qint64{-1};
    QTest::newRow("a leap day") << qint64{1'709'208'000'007};
    QTest::newRow("the last of a year") << qint64{1'798'761'599'999};
    QTest::newRow("no leap year") << qint64{4'107'542'400'050};
    QTest::newRow("the last of four digits") << qint64{253'402'300'799'999};
    QTest::newRow("beyond it") << qint64{253'402'300'800'000};
}

void ResourceTest::writesTimes()
{
    QFETCH(const qint64, milliseconds);
    QCOMPARE(timeText(milliseconds), QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs));
}

void ResourceTest::comparesEtags()
{
    QVERIFY(etagMatches(u"W/\"7\"", 7));
    QVERIFY(etagMatches(u"\"7\"", 7));
    QVERIFY(etagMatches(u"\"1\", W/\"7\"", 7));
    QVERIFY(etagMatches(u"*", 7));
    QVERIFY(!etagMatches(u"W/\"6\"", 7));
    QVERIFY(!etagMatches(u"7", 7));
}

void ResourceTest::describesSchemas()
{
    for (const Schema* schema : allSchemas()) {
        const QJsonObject described = schemaToJson(*schema, u"https://h/Schemas/"_s + schema->id);
        QVERIFY(described.value("attributes"_L1).toArray().size() > 1);
        QVERIFY(!QJsonDocument(described).toJson().contains("null"));
    }
    const QJsonObject user = schemaToJson(*userType().core, {});
    for (const QJsonValue& value : user.value("attributes"_L1).toArray()) {
        const QJsonObject attribute = value.toObject();
        if (attribute.value("name"_L1).toString() == "userName"_L1) {
            QCOMPARE(attribute.value("uniqueness"_L1).toString(), u"server"_s);
            QCOMPARE(attribute.value("caseExact"_L1).toBool(), false);
        }
        // Microsoft Entra ID refuses a schema that advertises it.
        for (const QJsonValue& part : attribute.value("subAttributes"_L1).toArray())
            QVERIFY(attribute.value("name"_L1).toString() != "emails"_L1 ||
                    part.toObject().value("name"_L1).toString() != "display"_L1);
    }
}

void ResourceTest::writesErrors()
{
    const Error error = notUnique(u"taken"_s).value();
    const QJsonObject body = errorToJson(error);
    QCOMPARE(body.value("status"_L1), QJsonValue(u"409"_s));
    QCOMPARE(body.value("scimType"_L1).toString(), u"uniqueness"_s);
    QCOMPARE(errorFromJson(QJsonDocument(body).toJson(), 409), error);
    QCOMPARE(errorFromJson("<html>", 503).kind, ErrorKind::Unavailable);
}

void ResourceTest::readsSearches()
{
    const auto request = readSearchRequest(
        json(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"attributes":["userName","emails"],
                 "filter":"title pr","startIndex":0,"count":-5,"sortBy":"userName","sortOrder":"descending"})"));
    QVERIFY(request);
    QCOMPARE(request->attributes, (QStringList{u"userName"_s, u"emails"_s}));
    QCOMPARE(request->filter, u"title pr"_s);
    QCOMPARE(request->startIndex.value_or(-1), 1);
    QCOMPARE(request->count.value_or(0), -5);
    QVERIFY(request->descending);
    QVERIFY(!request->cursor);
    QCOMPARE(readSearchRequest(json(R"({"cursor":"","count":2})"))->cursor.value_or(u"none"_s), QString());
    QVERIFY(!readSearchRequest(json(R"({"cursor":null})"))->cursor);
    QVERIFY(!readSearchRequest(json(R"({"count":"many"})")));
    QVERIFY(!readSearchRequest(json(R"({"schemas":["urn:x"]})")));
}

QTEST_GUILESS_MAIN(ResourceTest)
#include "tst_resource.moc"
