// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

const QString department = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"_s;

QJsonObject line(const QString& attribute, const QString& field)
{
    return {{u"attribute"_s, attribute}, {u"field"_s, field}};
}

/// The value of a product field; null where it is empty.
QJsonValue valueOf(const QJsonValue& fields, const QString& field)
{
    const auto list = fields.toArray();
    for (const auto& one : list) {
        if (one["field"_L1].toString() == field)
            return one["value"_L1];
    }
    return QJsonValue::Undefined;
}

} // namespace

/// Where attributes go in the product, with forg's own words.
class TestAdminMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start({u"--profile"_s, u"forg"_s}), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_account = m_owner->makeAccount(u"Acme"_s);
    }
    void init()
    {
        m_connection = m_owner->makeConnection(m_account, u"Connection %1"_s.arg(++m_number));
        m_path = "/connections/" + m_connection.id.toLatin1() + "/mapping";
        const auto made =
            m_owner->scim(m_connection)
                ->post(
                    "/scim/v2/Users",
                    {{u"userName"_s, u"ada%1@example.com"_s.arg(m_number)},
                     {u"name"_s, QJsonObject{{u"givenName"_s, u"Ada"_s}, {u"familyName"_s, u"King"_s}}},
                     {u"nickName"_s, u"Countess"_s},
                     {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"old@example.com"_s}},
                                              QJsonObject{{u"value"_s, u"ada@example.com"_s}, {u"primary"_s, true}}}},
                     {u"department"_s, u"Engines"_s}});
        m_user = made.json["id"_L1].toString();
        QVERIFY2(!m_user.isEmpty(), made.body.constData());
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void theProfileMapsFirst()
    {
        const auto mapping = m_owner->get(m_path);
        QCOMPARE(mapping.header("etag"), QByteArray("\"0\""));
        QCOMPARE(mapping.json["isDefault"_L1].toBool(), true);
        const auto first = mapping.json["attributes"_L1][0];
        QCOMPARE(first["attribute"_L1].toString(), u"userName"_s);
        QCOMPARE(first["required"_L1].toBool(), true);
        const auto fields = fieldsOfUser();
        QCOMPARE(valueOf(fields, u"Email address (unique identifier)"_s).toString(),
                 u"ada%1@example.com"_s.arg(m_number));
        QCOMPARE(valueOf(fields, u"First name"_s).toString(), u"Ada"_s);
        QCOMPARE(valueOf(fields, u"Email address"_s).toString(), u"ada@example.com"_s); // the primary one
        QCOMPARE(valueOf(fields, u"Active or suspended"_s).toString(), u"true"_s);
        QCOMPARE(valueOf(fields, u"Team assignment"_s).toString(), u"Engines"_s);
        QVERIFY(valueOf(fields, u"Job title"_s).isNull());
    }

    void aPreviewChangesNothing()
    {
        const auto preview =
            m_owner->post(m_path + "/preview",
                          {{u"userId"_s, m_user},
                           {u"attributes"_s, QJsonArray{line(u"userName"_s, u"Email address (unique identifier)"_s),
                                                        line(u"NickName"_s, u"First name"_s)}}});
        QCOMPARE(preview.status, 200);
        QCOMPARE(valueOf(preview.json["before"_L1], u"First name"_s).toString(), u"Ada"_s);
        QCOMPARE(valueOf(preview.json["after"_L1], u"First name"_s).toString(), u"Countess"_s);
        QVERIFY(valueOf(preview.json["after"_L1], u"Last name"_s).isUndefined());
        QCOMPARE(m_owner->get(m_path).json["isDefault"_L1].toBool(), true);
        QCOMPARE(valueOf(fieldsOfUser(), u"First name"_s).toString(), u"Ada"_s);
    }

    void aMappingDecidesWhatTheProductGets()
    {
        const QJsonArray wanted{line(u"userName"_s, u"Email address (unique identifier)"_s),
                                line(u"nickName"_s, u"First name"_s), line(u"emails.value"_s, u"Email address"_s)};
        QCOMPARE(put(wanted, "\"7\"").status, 412);
        QCOMPARE(m_owner->call("PUT", m_path, QJsonObject{{u"attributes"_s, wanted}}).status, 400); // no If-Match
        const auto stored = put(wanted, "\"0\"");
        QCOMPARE(stored.status, 200);
        QCOMPARE(stored.header("etag"), QByteArray("\"1\""));
        QCOMPARE(stored.json["isDefault"_L1].toBool(), false);
        QCOMPARE(stored.json["attributes"_L1][0]["required"_L1].toBool(), true);
        QCOMPARE(put(wanted, "\"0\"").status, 412);
        QCOMPARE(put(wanted, "\"1\"").header("etag"), QByteArray("\"2\""));
        const auto fields = fieldsOfUser();
        QCOMPARE(valueOf(fields, u"First name"_s).toString(), u"Countess"_s);
        QCOMPARE(valueOf(fields, u"Email address"_s).toString(), u"old@example.com"_s); // without a filter the first
        QVERIFY(valueOf(fields, u"Team assignment"_s).isUndefined());
        const QJsonValue trail = m_owner->get("/audit?limit=1").json["items"_L1][0];
        QCOMPARE(trail["action"_L1].toString(), u"mapping.edit"_s);
        QVERIFY(trail["detail"_L1].toString().contains("nickName to First name"_L1));
        const auto setBack = m_owner->call("PUT", m_path, QJsonObject{{u"isDefault"_s, true}}, {{"If-Match", "\"2\""}});
        QCOMPARE(setBack.status, 200);
        QVERIFY(setBack.json["isDefault"_L1].toBool());
        QCOMPARE(valueOf(fieldsOfUser(), u"First name"_s).toString(), u"Ada"_s);
    }

    void badMappingsAreRefused_data()
    {
        QTest::addColumn<QJsonValue>("attributes");
        QTest::addColumn<QString>("subject");
        const auto unique = line(u"userName"_s, u"Email address (unique identifier)"_s);
        const auto with = [&unique](const QString& attribute, const QString& field) {
            return QJsonValue(QJsonArray{unique, line(attribute, field)});
        };
        QTest::newRow("no list") << QJsonValue(u"x"_s) << u"attributes"_s;
        QTest::newRow("required") << QJsonValue(QJsonArray{line(u"title"_s, u"Job title"_s)}) << u"attributes"_s;
        QTest::newRow("unknown") << with(u"shoeSize"_s, u"Job title"_s) << u"attributes[1].attribute"_s;
        QTest::newRow("not a path") << with(u"emails[type eq"_s, u"Job title"_s) << u"attributes[1].attribute"_s;
        QTest::newRow("password") << with(u"password"_s, u"Job title"_s) << u"attributes[1].attribute"_s;
        QTest::newRow("complex") << with(u"name"_s, u"Job title"_s) << u"attributes[1].attribute"_s;
        QTest::newRow("extension") << with(department.section(u':', 0, -2), u"Job title"_s)
                                   << u"attributes[1].attribute"_s;
        QTest::newRow("no field") << with(u"title"_s, u"Shoe size"_s) << u"attributes[1].field"_s;
        QTest::newRow("twice") << with(u"title"_s, u"Email address (unique identifier)"_s) << u"attributes[1].field"_s;
        QTest::newRow("mistyped") << QJsonValue(QJsonArray{unique, u"x"_s}) << u"attributes[1].attribute"_s;
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(unique);
        QTest::newRow("many") << QJsonValue(many) << u"attributes"_s;
    }

    void badMappingsAreRefused()
    {
        QFETCH(const QJsonValue, attributes);
        QFETCH(const QString, subject);
        const auto refused = put(attributes, "*");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json["error"_L1]["subject"_L1].toString(), subject);
        QCOMPARE(m_owner->post(m_path + "/preview", {{u"userId"_s, m_user}, {u"attributes"_s, attributes}}).status,
                 400);
    }

    void onlyUsersOfTheConnectionAreTried()
    {
        const QJsonArray wanted{line(u"userName"_s, u"Email address (unique identifier)"_s)};
        const auto other = m_owner->makeConnection(m_account, u"Other %1"_s.arg(m_number));
        const auto path = "/connections/" + other.id.toLatin1() + "/mapping/preview";
        QCOMPARE(m_owner->post(path, {{u"userId"_s, m_user}, {u"attributes"_s, wanted}}).status, 404);
        QCOMPARE(m_owner->post(path, {{u"attributes"_s, wanted}}).status, 404);
    }

    void whoHasNoConnectionIsShownByTheProfile()
    {
        QCOMPARE(put(QJsonArray{line(u"nickName"_s, u"Email address (unique identifier)"_s)}, "*").status, 200);
        QCOMPARE(valueOf(fieldsOfUser(), u"Email address (unique identifier)"_s).toString(), u"Countess"_s);
        QCOMPARE(m_owner->remove("/connections/" + m_connection.id.toLatin1()).status, 200);
        QCOMPARE(valueOf(fieldsOfUser(), u"First name"_s).toString(), u"Ada"_s);
    }

private:
    HttpAnswer put(const QJsonValue& attributes, const QByteArray& version)
    {
        return m_owner->call("PUT", m_path, QJsonObject{{u"attributes"_s, attributes}}, {{"If-Match", version}});
    }
    HttpAnswer put(const QJsonArray& attributes, const QByteArray& version)
    {
        return put(QJsonValue(attributes), version);
    }
    QJsonValue fieldsOfUser() { return m_owner->get("/users/" + m_user.toLatin1()).json.value("productFields"_L1); }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
    MadeConnection m_connection;
    QByteArray m_path;
    QString m_user;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestAdminMapping)
#include "tst_admin_mapping.moc"
