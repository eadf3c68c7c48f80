// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "tests/server/scim_client.h"
#include "tests/support/secret_trail.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

std::optional<QString> valueOf(const QList<ProductField>& fields, const QString& field)
{
    const auto found = std::ranges::find(fields, field, &ProductField::field);
    return found == fields.cend() ? std::nullopt : found->value;
}

} // namespace

/// Tokens and their rotation, the attribute mapping, the guard and the prerequisites of a connection, as the
/// application asks the real server for them.
class TestConnectionsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A product that asks for something before it is set up.
        QVERIFY2(m_server.start({u"--profile"_s, u"ruleforge"_s}), m_server.errors().constData());
    }
    void init();
    void aTokenMayBeNarrow();
    void aRotationEndsWithProof();
    void aRotationIsForcedOrCancelled();
    void theMappingIsTriedAndChanged();
    void aBadLineIsNamed();
    void whatTheGuardHoldsIsDecided();
    void aPrerequisiteIsConfirmedAndTakenBack();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return remembered(future.result());
    }
    [[nodiscard]] Connection connection()
    {
        return *ask([id = m_id](AdminApi& api, Call call) { return api.connection(id, call); });
    }
    auto start(const NewRotation& wanted = {})
    {
        return ask([id = m_id, wanted](AdminApi& api, Call call) { return api.startRotation(id, wanted, call); });
    }
    auto complete(bool force)
    {
        return ask([id = m_id, force](AdminApi& api, Call call) { return api.completeRotation(id, force, call); });
    }
    auto cancel(bool force)
    {
        return ask([id = m_id, force](AdminApi& api, Call call) { return api.cancelRotation(id, force, call); });
    }
    auto held()
    {
        return ask([id = m_id](AdminApi& api, Call call) { return api.heldChanges(id, 100, call); });
    }
    int statusWith(const Secret& secret)
    {
        return HttpClient(m_server.url(), secret.expose().toByteArray()).get(m_idp->mount() + "/Users").status;
    }

    ProvostdProcess m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScimClient> m_idp;
    ConnectionId m_id;
    int m_run = 0;
};

void TestConnectionsApi::init()
{
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()));
    m_idp = std::make_unique<ScimClient>(m_server, u"Workforce %1"_s.arg(++m_run));
    QVERIFY(m_idp->isReady());
    m_id = ConnectionId(m_idp->id());
}

void TestConnectionsApi::aTokenMayBeNarrow()
{
    const NewToken wanted{u"reads users"_s, 30, {TokenScope::UsersRead}, {u"127.0.0.0/8"_s}};
    const auto made = ask([id = m_id, wanted](AdminApi& api, Call call) { return api.createToken(id, wanted, call); });
    QVERIFY(made);
    QCOMPARE(made->token.scopes, QList{TokenScope::UsersRead});
    QCOMPARE(made->token.allowedAddresses, QStringList{u"127.0.0.0/8"_s});
    QCOMPARE(made->token.label, u"reads users"_s);
    QVERIFY(made->token.expiresAt);
    QCOMPARE(statusWith(*made->secret), 200);
    const NewToken nowhere{{}, {}, tokenScopes(), {u"everywhere"_s}};
    const auto refused =
        ask([id = m_id, nowhere](AdminApi& api, Call call) { return api.createToken(id, nowhere, call); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().subject, u"allowedAddresses"_s);
}

void TestConnectionsApi::aRotationEndsWithProof()
{
    const auto started = start();
    QVERIFY(started);
    QVERIFY(started->secret && started->secret->expose().startsWith("pvt_"));
    QCOMPARE(started->token.rotation, RotationRole::New);
    QVERIFY(started->connection.rotation);
    QCOMPARE(started->connection.rotation->newTokenId, started->token.id);
    QCOMPARE(start().error().kind, ErrorKind::Conflict);
    // The console's own test is no proof.
    const auto where = connection();
    const auto tested = ask([where, secret = started->secret](AdminApi& api, Call call) {
        return api.testConnection(where, secret, call);
    });
    QVERIFY(tested);
    QVERIFY(!connection().rotation->newTokenUsedAt);
    QCOMPARE(complete(false).error().kind, ErrorKind::Conflict);
    QCOMPARE(statusWith(*started->secret), 200);
    QTRY_VERIFY(connection().rotation->newTokenUsedAt);
    const auto ended = complete(false);
    QVERIFY(ended);
    QVERIFY(!ended->rotation);
    QCOMPARE(m_idp->get("/Users").status, 401);
    QCOMPARE(statusWith(*started->secret), 200);
}

void TestConnectionsApi::aRotationIsForcedOrCancelled()
{
    NewRotation wanted;
    wanted.label = u"second"_s;
    wanted.lifetimeDays = 90;
    const auto first = start(wanted);
    QVERIFY(first);
    QCOMPARE(first->token.label, u"second"_s);
    QVERIFY(first->token.expiresAt);
    QVERIFY(cancel(false));
    QCOMPARE(statusWith(*first->secret), 401);
    QCOMPARE(m_idp->get("/Users").status, 200);
    const auto second = start();
    QVERIFY(second);
    QVERIFY(complete(true));
    QCOMPARE(m_idp->get("/Users").status, 401);
    QCOMPARE(statusWith(*second->secret), 200);
}

void TestConnectionsApi::theMappingIsTriedAndChanged()
{
    const auto user =
        m_idp->create(R"({"userName":"ada@acme.example","nickName":"Countess"})").sliced(7); // after /Users/
    const auto before = ask([id = m_id](AdminApi& api, Call call) { return api.mapping(id, call); });
    QVERIFY(before);
    QVERIFY(before->isDefault);
    const auto fields = ask([id = m_id](AdminApi& api, Call call) { return api.productFields(id, call); });
    QVERIFY(fields);
    QCOMPARE(*fields, before->attributes);
    auto wanted = before->attributes;
    const auto required = std::ranges::find(wanted, true, &MappedAttribute::required);
    QVERIFY(required != wanted.end());
    required->attribute = u"nickName"_s;
    const UserId ada(QString::fromLatin1(user));
    const auto preview =
        ask([id = m_id, wanted, ada](AdminApi& api, Call call) { return api.previewMapping(id, wanted, ada, call); });
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
    QCOMPARE(valueOf(preview->after, required->field), u"Countess"_s);
    QCOMPARE(valueOf(preview->before, required->field), u"ada@acme.example"_s);
    const auto set = [&, this](qint64 version) {
        return ask([id = m_id, wanted, version](AdminApi& api, Call call) {
            return api.setMapping(id, version, wanted, call);
        });
    };
    QCOMPARE(set(before->version + 7).error().kind, ErrorKind::Precondition);
    const auto stored = set(before->version);
    QVERIFY(stored);
    QVERIFY(!stored->isDefault);
    QCOMPARE(stored->attributes, wanted);
    QVERIFY(stored->version > before->version);
}

void TestConnectionsApi::aBadLineIsNamed()
{
    auto wanted = ask([id = m_id](AdminApi& api, Call call) { return api.mapping(id, call); })->attributes;
    wanted[1].attribute = u"shoeSize"_s;
    const auto refused =
        ask([id = m_id, wanted](AdminApi& api, Call call) { return api.setMapping(id, 0, wanted, call); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().subject, u"attributes[1].attribute"_s);
}

void TestConnectionsApi::whatTheGuardHoldsIsDecided()
{
    ConnectionEdit edit;
    edit.guard = DeactivationGuard{1, std::nullopt, 60};
    const auto edited = ask([at = connection(), edit](AdminApi& api, Call call) {
        return api.editConnection(at.id, at.version, edit, call);
    });
    QVERIFY(edited);
    QCOMPARE(edited->guard, *edit.guard);
    for (const auto* name : {"ada", "bea", "cleo"}) {
        const auto id = m_idp->createUser(QByteArray(name) + "@acme.example");
        QVERIFY(!id.isEmpty());
        m_idp->patch("/Users/" + id, R"({"op":"replace","path":"active","value":false})");
    }
    const auto waiting = held();
    QVERIFY(waiting);
    QCOMPARE(waiting->total, 2);
    QCOMPARE(waiting->items.size(), 2);
    QCOMPARE(waiting->items.first().userName, u"bea@acme.example"_s);
    QCOMPARE(connection().heldChanges, 2);
    const auto approved = ask([id = m_id, ids = QList<HeldChangeId>{waiting->items.first().id}](
                                  AdminApi& api, Call call) { return api.approveHeldChanges(id, ids, call); });
    QCOMPARE(*approved, 1);
    const auto rejected = ask([id = m_id, ids = QList<HeldChangeId>{waiting->items.last().id}](
                                  AdminApi& api, Call call) { return api.rejectHeldChanges(id, ids, call); });
    QCOMPARE(*rejected, 1);
    QCOMPARE(held()->total, 0);
}

void TestConnectionsApi::aPrerequisiteIsConfirmedAndTakenBack()
{
    const auto asked = ask([id = m_id](AdminApi& api, Call call) { return api.prerequisites(id, call); });
    QVERIFY(asked);
    QCOMPARE(asked->size(), 1);
    QVERIFY(!asked->first().text.isEmpty());
    QVERIFY(!asked->first().confirmedAt);
    const auto confirm = [&, this](bool confirmed) {
        return ask([id = m_id, what = asked->first().id, confirmed](AdminApi& api, Call call) {
            return api.confirmPrerequisite(id, what, confirmed, call);
        });
    };
    const auto confirmed = confirm(true);
    QVERIFY(confirmed);
    QVERIFY(confirmed->first().confirmedAt);
    QVERIFY(!confirmed->first().confirmedBy.isEmpty());
    QVERIFY(!confirm(false)->first().confirmedAt);
}

QTEST_MAIN(TestConnectionsApi)
#include "tst_connections_api.moc"
