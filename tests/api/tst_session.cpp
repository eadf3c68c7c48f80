// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/api/session.h"
#include "model/wire/user_text.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

namespace {

const QByteArray Accounts = R"({"items":[{"id":"a1","name":"Acme"}]})";

std::unique_ptr<Session> sessionWith(const ScriptedServer& server)
{
    return openProvost(*ServerUrl::parse(server.url()), Secret::take(inventKey()));
}

/// A page with one user, active.
QByteArray pageWith(const QString& userName, const QString& next)
{
    User user;
    user.id = UserId(userName);
    user.accountId = AccountId(u"a1"_s);
    user.userName = userName;
    user.displayName = userName;
    user.createdAt = user.changedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return wire::textOf(Page<User>{{user}, 2, next});
}

QFuture<Result<QList<Account>>> askForAccounts(Session& session, std::chrono::milliseconds deadline = 10s)
{
    return session.call([](AdminApi& api, Call call) { return api.accounts(std::move(call)); }, deadline);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersOnTheCallersThread()
    {
        ScriptedServer server(always(httpAnswer(200, Accounts)));
        const auto session = sessionWith(server);
        QVERIFY(session->capabilities().changeFeed);
        QThread* answeredOn = nullptr;
        QList<Account> accounts;
        askForAccounts(*session).then(this, [&](const Result<QList<Account>>& result) {
            answeredOn = QThread::currentThread();
            accounts = result.value_or(QList<Account>());
        });
        QTRY_COMPARE(answeredOn, QThread::currentThread());
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().name, u"Acme"_s);
        QCOMPARE(server.requests().first().target, "/admin/v1/accounts");
    }

    void keepsTheCapturesOfACoroutine()
    {
        ScriptedServer server(always(httpAnswer(200, Accounts)));
        const auto session = sessionWith(server);
        const auto future =
            // The API outlives its calls. NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
            session->call([text = QString(100, u'x')](AdminApi& api, Call call) -> AdminApi::Answer<QString> {
                const auto first = co_await api.accounts(call);
                const auto second = co_await api.accounts(call);
                if (!first || !second)
                    co_return fail(ErrorKind::BadAnswer, {});
                co_return text;
            });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().value_or(QString()), QString(100, u'x'));
        QCOMPARE(server.requests().size(), 2);
    }

    /// Among very many who have a part of it.
    void whoHasAnIdentifierIsFoundOnALaterPage()
    {
        bool isEndless = false;
        ScriptedServer server([&isEndless](QTcpSocket& socket, const ReceivedRequest& request) {
            const bool isLater = request.target.contains("after=") && !isEndless;
            const bool isOver = request.target.contains("state=deleted");
            socket.write(httpAnswer(200, isOver    ? wire::textOf(Page<User>())
                                         : isLater ? pageWith(u"ana"_s, {})
                                                   : pageWith(u"ana.maria"_s, u"2"_s)));
        });
        const auto session = sessionWith(server);
        const auto find = [&session](std::optional<IdentifierKind> kind) {
            return session->call(
                [kind](AdminApi& api, Call call) { return api.findUsers({kind, u"ANA"_s}, std::move(call)); });
        };
        const auto exactly = find(IdentifierKind::UserName);
        QTRY_VERIFY(exactly.isFinished());
        QVERIFY(exactly.result());
        QCOMPARE(exactly.result()->users.size(), 1);
        QCOMPARE(exactly.result()->users.first().userName, u"ana"_s);
        const auto part = find(std::nullopt);
        QTRY_VERIFY(part.isFinished());
        QVERIFY(part.result());
        QCOMPARE(part.result()->users.size(), 1); // whoever wants others writes more of the name
        QCOMPARE(part.result()->total, 2);
        isEndless = true;
        const auto endless = find(IdentifierKind::UserName);
        QTRY_VERIFY(endless.isFinished());
        QVERIFY(!endless.result());
        QCOMPARE(endless.result().error().kind, ErrorKind::Unsupported);
    }

    void errorsArriveAsValues()
    {
        ScriptedServer server(
            always(httpAnswer(429, R"({"error":{"kind":"tooMany","subject":"s","detail":"d","requestId":""}})",
                              "application/json", "Retry-After: 9\r\n")));
        const auto session = sessionWith(server);
        const auto future = askForAccounts(*session);
        QTRY_VERIFY(future.isFinished());
        const auto result = future.result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::TooMany);
        QCOMPARE(result.error().httpStatus, 429);
        QCOMPARE(result.error().retryAfterSeconds, 9);
        QCOMPARE(result.error().requestId.toLatin1(), server.requests().first().headers.value("x-request-id"));
    }

    void deadlineEndsACall()
    {
        ScriptedServer server(hang());
        const auto session = sessionWith(server);
        const auto future = askForAccounts(*session, 100ms);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::TimedOut);
    }

    void cancellingTheFutureClosesTheConnection()
    {
        ScriptedServer server(hang());
        const auto session = sessionWith(server);
        auto future = askForAccounts(*session);
        QTRY_COMPARE(server.requests().size(), 1);
        future.cancel();
        QTRY_COMPARE(server.openConnections(), 0);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        auto early = askForAccounts(*session);
        early.cancel();
        QTRY_VERIFY(early.isFinished());
    }

    void deathOfTheSessionEndsEverything()
    {
        ScriptedServer server(hang());
        auto session = sessionWith(server);
        QList<QFuture<Result<QList<Account>>>> futures;
        for (int i = 0; i < 8; ++i)
            futures.append(askForAccounts(*session));
        QTRY_COMPARE_GE(server.requests().size(), 6);
        QElapsedTimer clock;
        clock.start();
        session.reset();
        QCOMPARE_LT(clock.elapsed(), 1000);
        for (const auto& future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        }
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void deathRightAfterTheCall()
    {
        ScriptedServer server(always(httpAnswer(200, Accounts)));
        for (int i = 0; i < 20; ++i) {
            auto session = sessionWith(server);
            const auto future = askForAccounts(*session);
            session.reset();
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
        }
    }

    void anApiThatNeverEndsDoesNotHoldTheWindow()
    {
        ScriptedServer server(hang());
        auto session = sessionWith(server);
        const auto future = session->call([](AdminApi& api, Call) { return api.accounts(Call{1h, {}}); });
        QTRY_COMPARE(server.requests().size(), 1);
        QElapsedTimer clock;
        clock.start();
        session.reset();
        QCOMPARE_LT(clock.elapsed(), 2000);
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

    void aHeadWithoutEndDoesNotHoldTheWindow()
    {
        ScriptedServer server(endless("HTTP/1.1 200 X\r\nX: ", QByteArray(256 * 1024, 'x')));
        auto session = sessionWith(server);
        const auto future = askForAccounts(*session, 500ms);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::TimedOut);
        const auto second = askForAccounts(*session);
        QElapsedTimer clock;
        clock.start();
        session.reset();
        QCOMPARE_LT(clock.elapsed(), 2000);
        QVERIFY(second.isFinished());
    }

    void viewThatDiesCancelsItsQuestion()
    {
        ScriptedServer server(hang());
        const auto session = sessionWith(server);
        int delivered = 0;
        auto view = std::make_unique<QObject>();
        session->ask(
            view.get(), [](AdminApi& api, Call call) { return api.accounts(std::move(call)); },
            [&](const Result<QList<Account>>&) { ++delivered; });
        QTRY_COMPARE(server.requests().size(), 1);
        view.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        server.setScript(always(httpAnswer(200, Accounts)));
        session->ask(
            this, [](AdminApi& api, Call call) { return api.accounts(std::move(call)); },
            [&](const Result<QList<Account>>& result) { delivered += result ? 10 : 100; });
        QTRY_COMPARE(delivered, 10);
    }

    void nothingIsDeliveredAfterTheSessionsDeath()
    {
        ScriptedServer server(always(httpAnswer(200, Accounts)));
        auto session = sessionWith(server);
        int delivered = 0;
        QObject view;
        session->ask(
            &view, [](AdminApi& api, Call call) { return api.accounts(std::move(call)); },
            [&](const Result<QList<Account>>&) { ++delivered; });
        const auto seen = askForAccounts(*session);
        session.reset();
        QVERIFY(seen.isFinished());
        QTRY_VERIFY(view.children().isEmpty());
        QCOMPARE(delivered, 0);
    }

    void eightInParallel()
    {
        ScriptedServer server(always(httpAnswer(200, Accounts)));
        const auto session = sessionWith(server);
        QList<QFuture<Result<QList<Account>>>> futures;
        for (int i = 0; i < 8; ++i)
            futures.append(askForAccounts(*session));
        for (const auto& future : futures) {
            QTRY_VERIFY(future.isFinished());
            QVERIFY(future.result());
        }
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
