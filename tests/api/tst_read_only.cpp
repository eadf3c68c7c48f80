// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/api/session.h"
#include "tests/api/every_write.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

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
        everyWrite([this](const auto& ask) { refused(ask); });
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
    void refused(const Ask<T>& ask)
    {
        const auto answer = outcome<T>(ask);
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
