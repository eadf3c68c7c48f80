// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/api/session.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// Everything that the admin API can change: a new function that changes something has to stand here.
template <class T>
using Ask = std::function<AdminApi::Answer<T>(AdminApi&, Call)>;

} // namespace

/// A read-only profile changes nothing, whatever the window asks for.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(always(httpAnswer(200, "{}")));
        DoorSettings door;
        door.readOnly = true;
        m_session = openProvost(*ServerUrl::parse(m_server->url()), Secret::take("pva_key00001_secret"), door);
    }
    void cleanup()
    {
        m_session.reset();
        m_server.reset();
    }

    void noWriteOpensAConnection()
    {
        const ConnectionId connection(u"c1"_s);
        const UserId user(u"u1"_s);
        refused<Account>([](AdminApi& api, Call call) { return api.createAccount(u"Acme"_s, call); });
        refused<CreatedConnection>([](AdminApi& api, Call call) { return api.createConnection({}, call); });
        refused<Connection>([=](AdminApi& api, Call call) { return api.editConnection(connection, 1, {}, call); });
        refused<Removed>([=](AdminApi& api, Call call) { return api.deleteConnection(connection, 1, true, call); });
        refused<CreatedToken>([=](AdminApi& api, Call call) { return api.createToken(connection, {}, call); });
        refused<Token>([](AdminApi& api, Call call) { return api.revokeToken(TokenId(u"t1"_s), call); });
        refused<Token>([](AdminApi& api, Call call) { return api.acknowledgeToken(TokenId(u"t1"_s), call); });
        refused<StartedRotation>([=](AdminApi& api, Call call) { return api.startRotation(connection, {}, call); });
        refused<Connection>([=](AdminApi& api, Call call) { return api.completeRotation(connection, true, call); });
        refused<Connection>([=](AdminApi& api, Call call) { return api.cancelRotation(connection, true, call); });
        refused<AttributeMapping>([=](AdminApi& api, Call call) { return api.setMapping(connection, 1, {}, call); });
        refused<qint64>([=](AdminApi& api, Call call) { return api.approveHeldChanges(connection, {}, call); });
        refused<qint64>([=](AdminApi& api, Call call) { return api.rejectHeldChanges(connection, {}, call); });
        refused<QList<ConnectionPrerequisite>>(
            [=](AdminApi& api, Call call) { return api.confirmPrerequisite(connection, u"p"_s, true, call); });
        refused<ProductSession>([](AdminApi& api, Call call) { return api.endSession(SessionId(u"s1"_s), call); });
        refused<qint64>([=](AdminApi& api, Call call) { return api.endSessions(user, call); });
        refused<ChangedUser>([=](AdminApi& api, Call call) { return api.deactivateUser(user, 0, call); });
        refused<ChangedUser>([=](AdminApi& api, Call call) { return api.reactivateUser(user, 0, call); });
        refused<ChangedUser>([=](AdminApi& api, Call call) { return api.restoreUser(user, call); });
        refused<RemovedPart>([](AdminApi& api, Call call) { return api.removeWithoutConnection({}, {}, call); });
        refused<AccessRole>([](AdminApi& api, Call call) { return api.createRole({}, call); });
        refused<void>([](AdminApi& api, Call call) { return api.removeRole(RoleId(u"r"_s), 1, call); });
        refused<AccessRole>([](AdminApi& api, Call call) { return api.editRole(RoleId(u"r"_s), 1, {}, call); });
        refused<ServerAccess>([](AdminApi& api, Call call) { return api.editAccess(1, {}, call); });
        refused<AccountAccess>(
            [](AdminApi& api, Call call) { return api.editAccountAccess(AccountId(u"a1"_s), {}, call); });
        refused<AppliedRules>([=](AdminApi& api, Call call) { return api.applyRules(connection, 1, 0, {}, call); });
        QCOMPARE(m_server->requests().size(), 0);
        QCOMPARE(m_server->openConnections(), 0);
    }

    void questionsAreAskedAsEver()
    {
        const ConnectionId connection(u"c1"_s);
        asked<QList<Account>>([](AdminApi& api, Call call) { return api.accounts(call); });
        asked<RuleEffect>([=](AdminApi& api, Call call) { return api.previewRules(connection, {}, call); });
        asked<MappingPreview>(
            [=](AdminApi& api, Call call) { return api.previewMapping(connection, {}, UserId(u"u1"_s), call); });
        asked<RoleComparison>([](AdminApi& api, Call call) { return api.whatIf(UserId(u"u1"_s), {}, call); });
        QCOMPARE(m_server->requests().size(), 4);
    }

private:
    template <class T>
    Result<T> outcome(Ask<T> ask)
    {
        auto future = m_session->call([ask](AdminApi& api, Call call) { return ask(api, call); });
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            return fail(ErrorKind::TimedOut, {});
        return std::move(future).takeResult();
    }
    template <class T>
    void refused(Ask<T> ask)
    {
        const auto answer = outcome<T>(std::move(ask));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ReadOnly);
    }
    template <class T>
    void asked(Ask<T> ask)
    {
        const auto answer = outcome<T>(std::move(ask)); // "{}" need not be what was hoped for
        QVERIFY(answer || answer.error().kind != ErrorKind::ReadOnly);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_read_only.moc"
