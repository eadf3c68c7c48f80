// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QJsonArray itemsOf(const HttpAnswer& answer)
{
    return answer.json.value("items"_L1).toArray();
}

QStringList idsOf(const HttpAnswer& answer)
{
    QStringList ids;
    const auto items = itemsOf(answer);
    for (const auto& item : items)
        ids.append(item["id"_L1].toString());
    return ids;
}

} // namespace

/// The way to all users of a server, page by page.
class TestAdminListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_workforce = m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    /// Whoever wants all of them asks in that order: nobody is missed or there twice, whoever gets another name, comes
    /// or goes between two pages.
    void usersComeInTheOrderOfTheirArrival()
    {
        QStringList ids;
        for (const auto& name : {u"Zoë"_s, u"ana"_s, u"Émile"_s, u"Bruno"_s, u"王伟"_s})
            ids.append(addUser(name));
        QStringList listed;
        QByteArray after;
        int pages = 0;
        do {
            const auto page =
                m_owner->get("/users?order=arrival&limit=2" + (after.isEmpty() ? QByteArray() : "&after=" + after));
            QCOMPARE(page.status, 200);
            QCOMPARE(page.json["total"_L1].toInt(), 5); // as it was when the first page was asked for
            listed += idsOf(page);
            after = page.json["next"_L1].toString().toLatin1();
            if (++pages == 1) {
                QVERIFY(rename(ids.at(0), u"王"_s));
                QVERIFY(rename(ids.at(4), u"Aa"_s));
                ids.append(addUser(u"Aaron"_s));
            }
        } while (!after.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(listed, ids);
        QCOMPARE(m_owner->get("/users?order=arrival&state=deleted").json["total"_L1].toInt(), 0);
        QCOMPARE(itemsOf(m_owner->get("/users?order=arrival&search=aaron")).size(), 1);
        for (const QByteArray bad : {"order=size", "order=arrival&after=1", "order=arrival&after=0.1",
                                     "order=arrival&after=1.x", "order=arrival&after=QQ"})
            QCOMPARE(m_owner->get("/users?" + bad).status, 400);
    }

    /// A page ends before what it says is more than clients read of one answer.
    void aPageOfLongTextsEndsEarly()
    {
        constexpr int count = 200;
        const QString longest(4'000, u'x');
        for (int user = 0; user < count; ++user) {
            const QJsonObject more{{u"name"_s, QJsonObject{{u"givenName"_s, longest}, {u"familyName"_s, longest}}},
                                   {u"title"_s, longest}};
            QVERIFY(!addUser(u"u%1"_s.arg(user), more).isEmpty());
        }
        const auto page = m_owner->get("/users?order=arrival&limit=1000");
        QCOMPARE(page.json["total"_L1].toInt(), count);
        QVERIFY(itemsOf(page).size() < count);
        const auto rest = m_owner->get("/users?order=arrival&after=" + page.json["next"_L1].toString().toLatin1());
        QCOMPARE(itemsOf(page).size() + itemsOf(rest).size(), count);
    }

private:
    /// Its id; empty where the answer was not 201.
    QString addUser(const QString& name, const QJsonObject& more = {})
    {
        QJsonObject user = more;
        user.insert(u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s});
        user.insert(u"userName"_s, name.toLower());
        user.insert(u"displayName"_s, name);
        const auto answer = m_owner->scim(m_workforce)->post(AdminClient::scimPath(m_workforce, "/Users"), user);
        return answer.status == 201 ? answer.json["id"_L1].toString() : QString();
    }
    bool rename(const QString& id, const QString& name)
    {
        const QJsonObject operation{{u"op"_s, u"replace"_s}, {u"path"_s, u"displayName"_s}, {u"value"_s, name}};
        const QJsonObject patch{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                                {u"Operations"_s, QJsonArray{operation}}};
        const auto path = AdminClient::scimPath(m_workforce, "/Users/" + id.toLatin1());
        const int status = m_owner->scim(m_workforce)->request("PATCH", path, QJsonDocument(patch).toJson()).status;
        return status == 200 || status == 204;
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    MadeConnection m_workforce;
};

QTEST_GUILESS_MAIN(TestAdminListing)
#include "tst_admin_listing.moc"
