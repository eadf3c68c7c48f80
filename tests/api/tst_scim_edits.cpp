// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"
#include "tests/server/profiles/product_test.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What identity providers find people by is changed through SCIM, against a real provostd.
class TestScimEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreChangedOneByOne();
    void anAddressComesAndGoes();
    void aTakenNameIsAConflict();
    void addressesThatAreTextsAlwaysStay();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    void open()
    {
        m_session.reset();
        m_product = std::make_unique<ProductTest>(u"standard"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
        const QJsonObject all{{u"createUsers"_s, true},
                              {u"updateAttributes"_s, true},
                              {u"deactivateUsers"_s, true},
                              {u"syncGroups"_s, true}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, all}}).status, 200);
        const auto mount = QString::fromLatin1(m_product->mountOf(m_product->connection()));
        rememberSecrets(m_product->connection().secret);
        m_session = openScim(*ServerUrl::parse(m_product->server().url() + mount),
                             Secret::take(QByteArray(m_product->connection().secret)));
    }
    [[nodiscard]] Result<UserDetail> user(const QByteArray& id)
    {
        return ask([id = UserId(QString::fromLatin1(id))](AdminApi& api, Call call) { return api.user(id, call); });
    }
    [[nodiscard]] Result<User> edit(const QByteArray& id, const UserEdit& wanted)
    {
        return ask([id = UserId(QString::fromLatin1(id)), wanted](AdminApi& api, Call call) {
            return api.editUser(id, 0, wanted, std::move(call));
        });
    }

    std::unique_ptr<ProductTest> m_product;
    std::unique_ptr<Session> m_session;
};

/// One value alone is another afterwards; the rest, other addresses among it, stays. (user-needs, N8)
void TestScimEdits::identifiersAreChangedOneByOne()
{
    open();
    const auto id = m_product->provision("ana@acme.example");
    const QByteArray two = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
        {"op":"replace","path":"emails","value":[{"value":"ana@acme.example","type":"work","primary":true},
                                                 {"value":"ana@home.example","type":"home"}]}]})";
    QCOMPARE(m_product->scim("PATCH", "/Users/" + id, two).status, 200);
    const auto edited = edit(
        id, {.userName = u"ana.lopez@acme.example"_s, .email = u"ana.lopez@acme.example"_s, .externalId = u"e-7"_s});
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().detail));
    QCOMPARE(edited->userName, u"ana.lopez@acme.example"_s);
    QCOMPARE(edited->email, u"ana.lopez@acme.example"_s);
    QCOMPARE(edited->furtherEmails, QStringList{u"ana@home.example"_s});
    QCOMPARE(edited->externalId, u"e-7"_s);
    const auto without = edit(id, {.externalId = QString()});
    QVERIFY2(without, without ? "" : qPrintable(without.error().detail));
    QVERIFY(without->externalId.isEmpty());
    QCOMPARE(edit(id, {.userName = QString()}).error().kind, ErrorKind::Invalid);
    QCOMPARE(user(id)->user.userName, u"ana.lopez@acme.example"_s);
}

/// (user-needs, N17)
void TestScimEdits::aTakenNameIsAConflict()
{
    open();
    m_product->provision("ana@acme.example");
    const auto bob = m_product->provision("bob@acme.example");
    const auto refused = edit(bob, {.userName = u"ANA@acme.example"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().scimType, u"uniqueness"_s);
    QCOMPARE(user(bob)->user.userName, u"bob@acme.example"_s);
}

void TestScimEdits::anAddressComesAndGoes()
{
    open();
    const auto id = m_product->provision("ana@acme.example");
    const QByteArray none =
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"remove","path":"emails"}]})";
    QVERIFY(m_product->scim("PATCH", "/Users/" + id, none).status < 300);
    QVERIFY(user(id)->user.email.isEmpty());
    const auto with = edit(id, {.email = u"ana@new.example"_s});
    QVERIFY2(with, with ? "" : qPrintable(with.error().detail));
    QCOMPARE(with->email, u"ana@new.example"_s);
    QVERIFY(with->furtherEmails.isEmpty());
    const auto without = edit(id, {.email = QString()});
    QVERIFY2(without, without ? "" : qPrintable(without.error().detail));
    QVERIFY(without->email.isEmpty());
}

/// Of such a list no path names one alone; taking `emails` away would take them all.
void TestScimEdits::addressesThatAreTextsAlwaysStay()
{
    const QByteArray user = R"({"id":"1","userName":"ana","emails":["ana@acme.example","ana@home.example"]})";
    ScriptedServer server(always(httpAnswer(200, user, "application/scim+json")));
    m_session = openScim(*ServerUrl::parse(server.url()), Secret::take("AbCd_eFgHiJkLmNoPqRsTuVw_1"));
    QCOMPARE(this->user("1")->user.email, u"ana@acme.example"_s);
    for (const auto& wanted : {QString(), u"ana@new.example"_s}) {
        const auto refused = edit("1", {.email = wanted});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    }
    for (const auto& request : server.requests())
        QCOMPARE(request.method, QByteArray("GET"));
    m_session.reset();
}

QTEST_GUILESS_MAIN(TestScimEdits)
#include "tst_scim_edits.moc"
