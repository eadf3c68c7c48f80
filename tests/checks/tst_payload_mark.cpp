// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/payload_mark.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using Kind = PayloadMark::Kind;

class TestPayloadMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOffendingValueIsLocated_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("pointer");
        const QByteArray members =
            R"({"Operations":[{"op":"add","path":"members","value":[{"value":"u-1"},{"value":"u-404"}]}]})";
        QTest::newRow("a member") << members << u"u-404"_s << u"/Operations/0/value/1/value"_s;
        QTest::newRow("any case") << members << u"U-404"_s << u"/Operations/0/value/1/value"_s;
        QTest::newRow("in a path")
            << QByteArray(R"({"Operations":[{"op":"remove","path":"members[value eq \u0022u-404\u0022]"}]})")
            << u"u-404"_s << u"/Operations/0/path"_s;
        QTest::newRow("a value before a name")
            << QByteArray(R"({"shoeSize":1,"title":"shoeSize"})") << u"shoeSize"_s << u"/title"_s;
        QTest::newRow("a name") << QByteArray(R"({"name":{"shoe/Size~":1}})") << u"shoe/Size~"_s
                                << u"/name/shoe~1Size~0"_s;
        QTest::newRow("not there") << members << u"u-999"_s << QString();
        QTest::newRow("nothing asked") << members << QString() << QString();
        QTest::newRow("a cut payload") << members.chopped(5) << u"u-404"_s << QString();
        QTest::newRow("very deep") << QByteArray(500, '[') + "\"u-404\"" + QByteArray(500, ']') << u"u-404"_s
                                   << QString();
    }
    void theOffendingValueIsLocated()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QString, value);
        const auto found = locate(payload, value);
        QTEST(found ? found->pointer : QString(), "pointer");
    }

    void whatTheSchemaDoesNotKnowIsMarked()
    {
        const auto marks = marked(R"({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
            "id": "from the client", "userName": 7, "active": "True", "shoeSize": 42,
            "name": {"givenName": "Ana", "nick": "A"},
            "emails": {"value": "a@example.com", "primary": "true"},
            "groups": [],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "X", "floor": 3}})",
                                  scim::userType());
        const QMap<QString, Kind> expected{
            {u"/active"_s, Kind::Tolerated},
            {u"/emails"_s, Kind::Tolerated},
            {u"/emails/primary"_s, Kind::Tolerated},
            {u"/groups"_s, Kind::ReadOnly},
            {u"/id"_s, Kind::ReadOnly},
            {u"/name/nick"_s, Kind::Unknown},
            {u"/shoeSize"_s, Kind::Unknown},
            {u"/userName"_s, Kind::Tolerated}, // a number where a text belongs
            {u"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/floor"_s, Kind::Unknown},
        };
        QCOMPARE(marks, expected);
    }

    void aValueThatIsRefusedIsMarkedSo()
    {
        const QMap<QString, Kind> expected{{u"/active"_s, Kind::WrongType}, {u"/name"_s, Kind::WrongType}};
        QCOMPARE(marked(R"({"userName": "ana", "active": "maybe", "name": "Ana"})", scim::userType()), expected);
    }

    void aRightBodyHasNoMarks()
    {
        QCOMPARE(marked(R"({"schemas": [], "displayName": "Admins", "externalId": "x", "members": [{"value": "u1"}]})",
                        scim::groupType()),
                 (QMap<QString, Kind>{}));
    }

private:
    static QMap<QString, Kind> marked(const QByteArray& json, const scim::ResourceType& type)
    {
        QMap<QString, Kind> found;
        const auto marks = markResource(type, QJsonDocument::fromJson(json).object());
        for (const auto& each : marks)
            found.insert(each.pointer, each.kind);
        return found;
    }
};

QTEST_GUILESS_MAIN(TestPayloadMark)
#include "tst_payload_mark.moc"
