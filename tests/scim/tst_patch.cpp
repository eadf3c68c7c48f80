// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/patch.h"
#include "model/scim/path.h"
#include "model/scim/resource.h"

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

const QByteArray person = R"({
    "userName": "ada", "active": true, "displayName": "Ada",
    "name": {"givenName": "Ada", "familyName": "Lovelace"},
    "emails": [{"value": "w@x", "type": "work", "primary": true}, {"value": "h@x", "type": "home"}],
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "R&D", "manager": {"value": "b1"}}})";

QByteArray operations(const QByteArray& list)
{
    return R"({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [)" + list + "]}";
}

QString described(const std::vector<MemberStep>& steps)
{
    static const QStringList names{u"add"_s, u"remove"_s, u"replace all"_s, u"exchange"_s, u"remove where"_s};
    QStringList texts;
    for (const MemberStep& step : steps)
        texts.append(names[static_cast<int>(step.kind)] + u" ["_s + step.ids.join(u',') + u']');
    return texts.join(u"; "_s);
}

} // namespace

class PatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void leavesUnchanged_data();
    void leavesUnchanged();
    void refuses_data();
    void refuses();
    void isAtomic();
    void boundsTheValues();
    void boundsTheOperations();
    void neverKeepsPassword();
    void readsMembers_data();
    void readsMembers();
    void refusesMembers_data();
    void refusesMembers();
    void renamesGroup();
    void survivesAnything();
};

void PatchTest::changes_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("expected"); // the members that differ; null: gone
    const auto row = [](const char* name, const QByteArray& operation, const QByteArray& expected) {
        QTest::newRow(name) << operation << expected;
    };
    row("Okta: deactivate without path", R"({"op":"replace","value":{"active":false}})", R"({"active":false})");
    row("Entra: deactivate with a text", R"({"op":"Replace","path":"active","value":"False"})", R"({"active":false})");
    row("Entra: deactivate with a boolean", R"({"op":"Replace","path":"active","value":false})", R"({"active":false})");
    row("one-element list for a single value", R"({"op":"replace","path":"active","value":["False"]})",
        R"({"active":false})");
    row("names in any case", R"({"OP":"replace","PATH":"DISPLAYNAME","VALUE":"X"})", R"({"displayName":"X"})");
    row("sub-attribute", R"({"op":"replace","path":"name.givenName","value":"Eve"})",
        R"({"name":{"givenName":"Eve","familyName":"Lovelace"}})");
    row("complex replace merges", R"({"op":"replace","path":"name","value":{"givenName":"Eve"}})",
        R"({"name":{"givenName":"Eve","familyName":"Lovelace"}})");
    row("complex null part goes", R"({"op":"replace","path":"name","value":{"givenName":null}})",
        R"({"name":{"familyName":"Lovelace"}})");
    row("Entra: dotted and URN-qualified keys",
        R"({"op":"replace","value":{"name.givenName":"Eve","displayName":"E",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber":"7"}})",
        R"({"name":{"givenName":"Eve","familyName":"Lovelace"},"displayName":"E",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
                {"department":"R&D","employeeNumber":"7","manager":{"value":"b1"}}})");
    row("extension as an object without path",
        R"({"op":"add","value":{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"division":"D"}}})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
                {"department":"R&D","division":"D","manager":{"value":"b1"}}})");
    row("extension as a path",
        R"({"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "value":{"department":"X"}})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"X","manager":{"value":"b1"}}})");
    row("extension removed", R"({"op":"remove","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":null})");
    row("URN of the core", R"({"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:title","value":"T"})",
        R"({"title":"T"})");
    row("emails by filter", R"({"op":"Replace","path":"emails[type eq \"work\"].value","value":"n@x"})",
        R"({"emails":[{"value":"n@x","type":"work","primary":true},{"value":"h@x","type":"home"}]})");
    row("emails by primary as a text", R"({"op":"Replace","path":"emails[primary eq \"true\"].value","value":"n@x"})",
        R"({"emails":[{"value":"n@x","type":"work","primary":true},{"value":"h@x","type":"home"}]})");
    row("Entra: add creates what the filter describes",
        R"({"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 2"})",
        R"({"phoneNumbers":[{"type":"mobile","value":"+1 2"}]})");
    row("Entra: add creates with two conditions",
        R"({"op":"Add","path":"addresses[type eq \"work\" and primary eq true].locality","value":"Ulm"})",
        R"({"addresses":[{"type":"work","primary":true,"locality":"Ulm"}]})");
    row("add appends", R"({"op":"add","path":"emails","value":[{"value":"o@x","type":"other"}]})",
        R"({"emails":[{"value":"w@x","type":"work","primary":true},{"value":"h@x","type":"home"},
                      {"value":"o@x","type":"other"}]})");
    row("add of a new primary clears the old",
        R"({"op":"add","path":"emails","value":{"value":"o@x","type":"other","primary":"True"}})",
        R"({"emails":[{"value":"w@x","type":"work","primary":false},{"value":"h@x","type":"home"},
                      {"value":"o@x","type":"other","primary":true}]})");
    row("primary by filter clears the old",
        R"({"op":"replace","path":"emails[type eq \"home\"].primary","value":true})",
        R"({"emails":[{"value":"w@x","type":"work","primary":false},{"value":"h@x","type":"home","primary":true}]})");
    row("replace replaces all", R"({"op":"replace","path":"emails","value":[{"value":"o@x"}]})",
        R"({"emails":[{"value":"o@x"}]})");
    row("replace with nothing", R"({"op":"replace","path":"emails","value":[]})", R"({"emails":null})");
    row("remove by filter", R"({"op":"remove","path":"emails[type eq \"home\"]"})",
        R"({"emails":[{"value":"w@x","type":"work","primary":true}]})");
    row("remove value by filter takes the hollow rest", R"({"op":"remove","path":"emails[type eq \"home\"].value"})",
        R"({"emails":[{"value":"w@x","type":"work","primary":true}]})");
    row("remove with a value list", R"({"op":"remove","path":"emails","value":[{"value":"h@x"}]})",
        R"({"emails":[{"value":"w@x","type":"work","primary":true}]})");
    row("remove all", R"({"op":"Remove","path":"emails"})", R"({"emails":null})");
    row("manager as a bare text",
        R"({"op":"Replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"b2"})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D","manager":{"value":"b2"}}})");
    row("manager without URN, as a list",
        R"({"op":"Add","path":"manager","value":[{"$ref":"../Users/b2","value":"b2"}]})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
            {"department":"R&D","manager":{"value":"b2","$ref":"../Users/b2"}}})");
    row("manager.value",
        R"({"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value","value":"b3"})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D","manager":{"value":"b3"}}})");
    row("Entra: manager removed by an empty text",
        R"({"op":"Replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":""})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D"}})");
    row("manager removed by an empty value", R"({"op":"replace","path":"manager","value":{"value":""}})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D"}})");
    row("last attribute of the extension takes it along",
        R"({"op":"remove","path":"manager"},{"op":"remove","path":"department"})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":null})");
    row("Entra: remove, add, replace one attribute",
        R"({"op":"remove","path":"title"},{"op":"add","path":"title","value":"A"},{"op":"replace","path":"title","value":"B"})",
        R"({"title":"B"})");
    row("readOnly members of a path-less value are ignored",
        R"({"op":"replace","value":{"id":"u1","meta":{"x":1},"groups":[],"schemas":["x"],"title":"T"}})",
        R"({"title":"T"})");
    row("data of an unknown schema is ignored", R"({"op":"add","value":{"urn:acme:User":{"x":1},"title":"T"}})",
        R"({"title":"T"})");
    row("unfiltered sub-attribute reaches every element", R"({"op":"replace","path":"emails.type","value":"other"})",
        R"({"emails":[{"value":"w@x","type":"other","primary":true},{"value":"h@x","type":"other"}]})");
    row("roles as texts", R"({"op":"add","path":"roles","value":["Admin","Admin","User"]})",
        R"({"roles":[{"value":"Admin"},{"value":"User"}]})");
    row("null unassigns", R"({"op":"replace","path":"displayName","value":null})", R"({"displayName":null})");
}

void PatchTest::changes()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, expected);
    QJsonObject body = json(person);
    const auto patch = readPatch(userType(), json(operations(operation)), u"u1"_s);
    QVERIFY2(patch, patch ? "" : qPrintable(patch.error().detail));
    const auto changed = applyPatch(userType(), *patch, body);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QVERIFY(*changed);
    QJsonObject wanted = json(person);
    const QJsonObject differences = json(expected);
    QVERIFY(!differences.isEmpty());
    for (auto it = differences.begin(); it != differences.end(); ++it) {
        if (it.value().isNull())
            wanted.remove(it.key());
        else
            wanted.insert(it.key(), it.value());
    }
    QCOMPARE(QJsonDocument(body).toJson(), QJsonDocument(wanted).toJson());
}

void PatchTest::leavesUnchanged_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::newRow("the same value") << QByteArray(R"({"op":"replace","path":"active","value":"True"})");
    QTest::newRow("add of what is there")
        << QByteArray(R"({"op":"add","path":"emails","value":[{"value":"h@x","type":"home"}]})");
    QTest::newRow("remove of what is not there") << QByteArray(R"({"op":"remove","path":"emails[value eq \"none\"]"})");
    QTest::newRow("remove of an absent attribute") << QByteArray(R"({"op":"remove","path":"title"})");
    QTest::newRow("back and forth") << QByteArray(
        R"({"op":"replace","path":"active","value":false},{"op":"replace","path":"active","value":true})");
    QTest::newRow("only readOnly members")
        << QByteArray(R"({"op":"replace","value":{"id":"u1","groups":[{"value":"g"}]}})");
    QTest::newRow("Okta: password") << QByteArray(R"({"op":"replace","value":{"password":"secret"}})");
}

void PatchTest::leavesUnchanged()
{
    QFETCH(QByteArray, operation);
    QJsonObject body = json(person);
    const auto patch = readPatch(userType(), json(operations(operation)), u"u1"_s);
    QVERIFY2(patch, patch ? "" : qPrintable(patch.error().detail));
    const auto changed = applyPatch(userType(), *patch, body);
    QVERIFY(changed);
    QVERIFY(!*changed);
    QCOMPARE(body, json(person));
}

void PatchTest::refuses_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("scimType");
    const auto row = [](const char* name, const QByteArray& operation, const QString& scimType) {
        QTest::newRow(name) << operation << scimType;
    };
    row("remove without path", R"({"op":"remove"})", u"noTarget"_s);
    row("remove of a required attribute", R"({"op":"remove","path":"userName"})", u"mutability"_s);
    row("required attribute to null", R"({"op":"replace","path":"userName","value":null})", u"mutability"_s);
    row("required attribute emptied", R"({"op":"replace","path":"userName","value":" "})", u"invalidValue"_s);
    row("replace with a filter that matches nothing",
        R"({"op":"replace","path":"emails[type eq \"other\"].value","value":"x"})", u"noTarget"_s);
    row("unknown attribute", R"({"op":"add","path":"nosuch","value":1})", u"invalidPath"_s);
    row("unknown sub-attribute", R"({"op":"add","path":"name.nosuch","value":"x"})", u"invalidPath"_s);
    row("unknown attribute without path", R"({"op":"add","value":{"nosuch":1}})", u"invalidPath"_s);
    row("readOnly path", R"({"op":"replace","path":"id","value":"x"})", u"mutability"_s);
    row("groups", R"({"op":"add","path":"groups","value":[{"value":"g"}]})", u"mutability"_s);
    row("meta", R"({"op":"replace","path":"meta.created","value":"x"})", u"mutability"_s);
    row("other id without path", R"({"op":"replace","value":{"id":"other"}})", u"mutability"_s);
    row("broken path", R"({"op":"add","path":"emails[type eq","value":1})", u"invalidFilter"_s);
    row("path with two subs", R"({"op":"add","path":"a.b.c","value":1})", u"invalidPath"_s);
    row("text after a bracket", R"({"op":"add","path":"emails[type eq \"work\"]x","value":1})", u"invalidPath"_s);
    const QByteArray longPath = "title" + QByteArray(longestPath, 'e');
    row("long path", R"({"op":"add","path":")" + longPath + R"(","value":1})", u"invalidPath"_s);
    row("filter on a single value", R"({"op":"add","path":"name[givenName eq \"x\"]","value":1})", u"invalidPath"_s);
    row("unknown op", R"({"op":"move","path":"title","value":1})", u"invalidSyntax"_s);
    row("no value", R"({"op":"add","path":"title"})", u"invalidValue"_s);
    row("wrong type", R"({"op":"replace","path":"active","value":"maybe"})", u"invalidValue"_s);
    row("object for a text", R"({"op":"replace","path":"title","value":{"a":1}})", u"invalidValue"_s);
    row("list for one value", R"({"op":"replace","path":"title","value":["a","b"]})", u"invalidValue"_s);
    row("path-less value that is no object", R"({"op":"replace","value":"x"})", u"invalidSyntax"_s);
    row("operation that is no object", R"("x")", u"invalidSyntax"_s);
    row("no operation", "", u"invalidSyntax"_s);
}

void PatchTest::refuses()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, scimType);
    QJsonObject body = json(person);
    const auto patch = readPatch(userType(), json(operations(operation)), u"u1"_s);
    const Error error = patch ? applyPatch(userType(), *patch, body).error() : patch.error();
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.scimType, scimType);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(body, json(person));
}

void PatchTest::boundsTheValues()
{
    const auto addAtATime = [](int from, int count) {
        QByteArray list;
        for (int i = from; i < from + count; ++i)
            list += (i == from ? "{\"value\":\"" : ",{\"value\":\"") + QByteArray::number(i) + "@x\"}";
        return QByteArray(R"({"op":"add","path":"emails","value":[)" + list + "]}");
    };
    QJsonObject body = json(person);
    const auto full = readPatch(userType(), json(operations(addAtATime(0, 498))), {});
    QVERIFY(full && applyPatch(userType(), *full, body));
    QCOMPARE(body.value("emails"_L1).toArray().size(), 500);
    const auto more = readPatch(userType(), json(operations(addAtATime(500, 1))), {});
    const auto changed = more ? applyPatch(userType(), *more, body) : tl::unexpected(more.error());
    QVERIFY(!changed);
    QCOMPARE(changed.error().scimType, u"invalidValue"_s);
    QCOMPARE(body.value("emails"_L1).toArray().size(), 500);
}

void PatchTest::boundsTheOperations()
{
    const QByteArray one = R"({"op":"add","path":"title","value":"T"})";
    QVERIFY(readPatch(userType(), json(operations(one + ("," + one).repeated(9'999))), {}));
    const auto tooMany = readPatch(userType(), json(operations(one + ("," + one).repeated(10'000))), {});
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().httpStatus, 413);
}

void PatchTest::isAtomic()
{
    QJsonObject body = json(person);
    const auto patch = readPatch(
        userType(),
        json(operations(R"({"op":"replace","path":"title","value":"T"},{"op":"remove","path":"userName"})")), u"u1"_s);
    QVERIFY(patch);
    QVERIFY(!applyPatch(userType(), *patch, body));
    QCOMPARE(body, json(person));
}

void PatchTest::neverKeepsPassword()
{
    QJsonObject body = json(person);
    const auto patch = readPatch(
        userType(),
        json(operations(R"({"op":"replace","value":{"password":"secret"}},{"op":"add","path":"title","value":"T"})")),
        u"u1"_s);
    QVERIFY(patch);
    QVERIFY(patch->setsPassword);
    QVERIFY(*applyPatch(userType(), *patch, body));
    QVERIFY(!QJsonDocument(body).toJson().contains("secret"));
}

void PatchTest::readsMembers_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char* name, const QByteArray& operation, const QString& steps) {
        QTest::newRow(name) << operation << steps;
    };
    row("Okta: remove and add",
        R"({"op":"remove","path":"members[value eq \"a\"]"},{"op":"add","path":"members","value":[{"value":"b","display":"B"}]})",
        u"remove [a]; add [b]"_s);
    row("Okta: push now", R"({"op":"replace","path":"members","value":[{"value":"a"},{"value":"b"}]})",
        u"replace all [a,b]"_s);
    row("Okta: push now of an empty group", R"({"op":"replace","path":"members","value":[]})", u"replace all []"_s);
    row("Entra: add", R"({"op":"Add","path":"members","value":[{"$ref":null,"value":"a"}]})", u"add [a]"_s);
    row("Entra: remove with a value list", R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":"a"}]})",
        u"remove [a]"_s);
    row("Entra: remove nobody", R"({"op":"Remove","path":"members","value":[]})", u"remove []"_s);
    row("remove everyone", R"({"op":"remove","path":"members"})", u"replace all []"_s);
    row("Microsoft: plain texts", R"({"op":"add","path":"members","value":["a","b","a"]})", u"add [a,b]"_s);
    row("one object", R"({"op":"add","path":"members","value":{"value":"a"}})", u"add [a]"_s);
    row("without path", R"({"op":"add","value":{"members":[{"value":"a"}]}})", u"add [a]"_s);
    row("replace without path", R"({"op":"replace","value":{"members":[{"Value":"a"}],"displayName":"G"}})",
        u"replace all [a]"_s);
    row("several by filter", R"({"op":"remove","path":"members[value eq \"a\" or value eq \"b\"]"})",
        u"remove [a,b]"_s);
    row("by another filter", R"({"op":"remove","path":"members[display sw \"a\"]"})", u"remove where []"_s);
    row("URN-qualified",
        R"({"op":"add","path":"urn:ietf:params:scim:schemas:core:2.0:Group:members","value":[{"value":"a"}]})",
        u"add [a]"_s);
    row("exchange", R"({"op":"replace","path":"members[value eq \"a\"]","value":{"value":"b"}})", u"exchange [a,b]"_s);
    row("a rename touches no members", R"({"op":"replace","value":{"id":"g1","displayName":"New"}})", QString());
    row("neither does an unknown schema", R"({"op":"replace","value":{"urn:x:y":{"members":[]}}})", QString());
}

void PatchTest::readsMembers()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, steps);
    const auto patch = readPatch(groupType(), json(operations(operation)), u"g1"_s);
    QVERIFY2(patch, patch ? "" : qPrintable(patch.error().detail));
    QCOMPARE(described(patch->members), steps);
}

void PatchTest::refusesMembers_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("scimType");
    QTest::newRow("member without id") << QByteArray(R"({"op":"add","path":"members","value":[{"display":"x"}]})")
                                       << u"invalidValue"_s;
    QTest::newRow("part of a member") << QByteArray(
                                             R"({"op":"replace","path":"members[value eq \"a\"].display","value":"x"})")
                                      << u"mutability"_s;
    QTest::newRow("unknown attribute") << QByteArray(R"({"op":"replace","path":"owners","value":[]})")
                                       << u"invalidPath"_s;
}

void PatchTest::refusesMembers()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, scimType);
    const auto patch = readPatch(groupType(), json(operations(operation)), u"g1"_s);
    QVERIFY(!patch);
    QCOMPARE(patch.error().scimType, scimType);
}

void PatchTest::renamesGroup()
{
    QJsonObject body{{u"displayName"_s, u"Old"_s}};
    const auto patch = readPatch(
        groupType(), json(operations(R"({"op":"replace","value":{"id":"g1","displayName":"New"}})")), u"g1"_s);
    QVERIFY(patch);
    QVERIFY(*applyPatch(groupType(), *patch, body));
    QCOMPARE(body, (QJsonObject{{u"displayName"_s, u"New"_s}}));
}

/// Every path with every op and every odd value is either applied or refused by name; nothing crashes, nothing is left
/// half done, and what was applied can be applied again without a change.
void PatchTest::survivesAnything()
{
    const QStringList paths{QString(),
                            u"userName"_s,
                            u"active"_s,
                            u"name"_s,
                            u"name.givenName"_s,
                            u"emails"_s,
                            u"emails.value"_s,
                            u"emails[type eq \"work\"]"_s,
                            u"emails[type eq \"none\" or not (primary eq true)].value"_s,
                            u"addresses[type eq \"work\"].locality"_s,
                            u"manager"_s,
                            u"manager.value"_s,
                            u"schemas"_s,
                            u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s};
    const QJsonArray values = QJsonDocument::fromJson(R"([null, true, "x", "", 5, [], {}, [[]], [null, 1, "a"],
        {"value": {"value": 1}}, [{"value": "a", "primary": true}, {"value": "a", "type": []}], {"a": {"b": []}},
        {"givenName": null}, {"": 1}, {"manager": []}])")
                                  .array();
    int applied = 0;
    for (const auto op : {"add"_L1, "remove"_L1, "replace"_L1}) {
        for (const QString& path : paths) {
            for (const QJsonValue& value : values) {
                QJsonObject operation{{u"op"_s, op}, {u"value"_s, value}};
                if (!path.isEmpty())
                    operation.insert(u"path"_s, path);
                const auto patch = readPatch(userType(), {{u"Operations"_s, QJsonArray{operation}}}, u"u1"_s);
                QJsonObject body = json(person);
                const auto changed = patch ? applyPatch(userType(), *patch, body) : tl::unexpected(patch.error());
                if (!changed) {
                    QVERIFY(!changed.error().scimType.isEmpty() && !changed.error().detail.isEmpty());
                    QCOMPARE(body, json(person));
                    continue;
                }
                ++applied;
                const QJsonObject once = body;
                if (!path.contains(u'[')) { // a value may change what the filter selects
                    QVERIFY(applyPatch(userType(), *patch, body));
                    QCOMPARE(body, once);
                }
            }
        }
    }
    QVERIFY(applied > 100);
}

QTEST_GUILESS_MAIN(PatchTest)
#include "tst_patch.moc"
