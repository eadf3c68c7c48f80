// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/commands/create_account.h"
#include "model/commands/create_connection.h"
#include "model/commands/create_token.h"
#include "model/commands/delete_connection.h"
#include "model/commands/edit_connection.h"
#include "model/commands/read_certificates.h"
#include "model/commands/revoke_token.h"
#include "model/secrets/memory_store.h"
#include "tests/support/http_client.h"
#include "tests/support/outcome.h"
#include "tests/support/provostd_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_certificate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Commands against the real server, through a line that can lose answers or hold them.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init();
    void cleanup();
    void aLostAnswerMakesOneConnection();
    void theSameKeyNeverMakesASecondConnection();
    void aLostTokenIsSeenAndCanBeRevoked();
    void cancelledMeansCancelled();
    void aTakenNameIsAConflict();
    void whatSomebodyElseChangedIsNotOverwritten();
    void whatSomebodyElseChangedIsNotDeleted();
    void whatIsGoneCountsAsDeleted();
    void aClosedServerEndsTheCommand();
    void theCertificateOfTheServerIsShown();

private:
    void forward(QTcpSocket& socket, const ReceivedRequest& request);
    [[nodiscard]] OpenServer at() { return {m_session.get(), &m_directory, &m_keychain}; }
    [[nodiscard]] NewConnection wanted(const QString& name) const;
    [[nodiscard]] Connection made(const QString& name);
    [[nodiscard]] QStringList namesOnServer();

    template <class T>
    [[nodiscard]] Result<T> outcome(QCoro::Task<Result<T>> task)
    {
        return remembered(test::outcome(std::move(task)));
    }

    ProvostdProcess m_server;
    std::unique_ptr<ScriptedServer> m_line;
    int m_toLose = 0; ///< answers to changes that never arrive
    bool m_holding = false;
    MemoryStore m_keychain;
    Directory m_directory;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
    int m_run = 0;
};

void TestCommands::init()
{
    m_toLose = 0;
    m_holding = false;
    m_line = std::make_unique<ScriptedServer>(
        [this](QTcpSocket& socket, const ReceivedRequest& request) { forward(socket, request); });
    m_session = openProvost(*ServerUrl::parse(m_line->url()), Secret::take(m_server.adminKey().toLatin1()));
    const auto account = outcome(createAccount(at(), u"Account %1"_s.arg(++m_run), Cancellation()));
    QVERIFY(account);
    m_account = account->id;
}

void TestCommands::cleanup()
{
    m_session.reset();
    m_directory.retainConnections({});
}

void TestCommands::forward(QTcpSocket& socket, const ReceivedRequest& request)
{
    HttpClient onward(m_server.url(), m_server.adminKey().toLatin1());
    HttpHeaders headers;
    if (request.headers.contains("if-match"))
        headers.append({"If-Match", request.headers.value("if-match")});
    const auto answer = onward.request(request.method, request.target, request.body, headers);
    if (m_holding)
        return;
    if (request.method != "GET" && m_toLose > 0) {
        --m_toLose;
        socket.disconnectFromHost();
        return;
    }
    socket.write(httpAnswer(answer.status, answer.body));
}

NewConnection TestCommands::wanted(const QString& name) const
{
    NewConnection request;
    request.requestKey = u"key of %1"_s.arg(name);
    request.accountId = m_account;
    request.name = name;
    return request;
}

Connection TestCommands::made(const QString& name)
{
    const auto created = outcome(createConnection(at(), wanted(name), Cancellation()));
    return created ? created->connection : Connection();
}

QStringList TestCommands::namesOnServer()
{
    HttpClient direct(m_server.url(), m_server.adminKey().toLatin1());
    QStringList names;
    const auto items = direct.get("/admin/v1/connections").json[u"items"_s].toArray();
    for (const auto& item : items)
        names.append(item.toObject()[u"name"_s].toString());
    return names;
}

void TestCommands::aLostAnswerMakesOneConnection()
{
    m_toLose = 1;
    const auto created = outcome(createConnection(at(), wanted(u"Lost"_s), Cancellation()));
    QVERIFY2(created, "the second try was not made");
    QVERIFY2(!created->secret, "a secret that was lost came a second time");
    QCOMPARE(namesOnServer().count(u"Lost"_s), 1);
    const auto shown = m_directory.connection(created->connection.id);
    QVERIFY(shown);
    QVERIFY2(!shown->tokenReceived, "it has to stand as: token never received");

    m_toLose = 2;
    const auto twice = outcome(createConnection(at(), wanted(u"Lost twice"_s), Cancellation()));
    QVERIFY(!twice);
    QCOMPARE(namesOnServer().count(u"Lost twice"_s), 1);
    QCOMPARE(m_directory.connections().last().name, u"Lost twice"_s);
}

void TestCommands::theSameKeyNeverMakesASecondConnection()
{
    const auto first = outcome(createConnection(at(), wanted(u"Once"_s), Cancellation()));
    const auto second = outcome(createConnection(at(), wanted(u"Once"_s), Cancellation()));
    QVERIFY(first && second);
    QVERIFY(first->secret);
    QVERIFY(!second->secret);
    QCOMPARE(second->connection.id, first->connection.id);
    QCOMPARE(namesOnServer().count(u"Once"_s), 1);
}

void TestCommands::aLostTokenIsSeenAndCanBeRevoked()
{
    const auto connection = made(u"Tokens"_s);
    m_toLose = 1;
    QVERIFY(!outcome(createToken(at(), connection.id, NewToken(), Cancellation())));
    const auto tokens = m_directory.tokens(connection.id);
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(m_directory.connection(connection.id)->liveTokens, 2);
    const auto revoked = outcome(revokeToken(at(), tokens.first().id, Cancellation()));
    QVERIFY(revoked && revoked->revokedAt);
    QCOMPARE(m_directory.connection(connection.id)->liveTokens, 1);
}

void TestCommands::cancelledMeansCancelled()
{
    const auto connection = made(u"Cancelled"_s);
    m_holding = true;
    const Cancellation cancel;
    ConnectionEdit edit;
    edit.name = u"Changed"_s;
    std::optional<Result<Connection>> answer;
    QCoro::connect(editConnection(at(), connection, edit, cancel), this,
                   [&answer](Result<Connection> result) { answer = std::move(result); });
    const auto before = m_line->requests().size();
    QTRY_VERIFY(m_line->requests().size() > before);
    QVERIFY(!answer);
    cancel.cancel();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_line->openConnections(), 0);
    // Cancelled before it begins: nothing is sent at all.
    const auto sent = m_line->requests().size();
    const auto never = outcome(editConnection(at(), connection, edit, cancel));
    QCOMPARE(never.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_line->requests().size(), sent);
}

void TestCommands::aTakenNameIsAConflict()
{
    QVERIFY(!made(u"Taken"_s).id.isEmpty());
    auto again = wanted(u"Taken"_s);
    again.requestKey = u"another key"_s;
    const auto refused = outcome(createConnection(at(), again, Cancellation()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(namesOnServer().count(u"Taken"_s), 1);
}

void TestCommands::whatSomebodyElseChangedIsNotOverwritten()
{
    const auto old = made(u"Edited"_s);
    ConnectionEdit theirs;
    theirs.name = u"Edited by them"_s;
    QVERIFY(outcome(editConnection(at(), old, theirs, Cancellation())));
    m_directory.upsertConnections({old}); // what this person still looks at
    ConnectionEdit mine;
    mine.name = u"Edited by me"_s;
    const auto refused = outcome(editConnection(at(), old, mine, Cancellation()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Precondition);
    QCOMPARE(m_directory.connection(old.id)->name, u"Edited by them"_s);
    QVERIFY(namesOnServer().contains(u"Edited by them"_s));
}

void TestCommands::whatSomebodyElseChangedIsNotDeleted()
{
    const auto old = made(u"Deleted"_s);
    ConnectionEdit theirs;
    theirs.state = ConnectionState::Paused;
    QVERIFY(outcome(editConnection(at(), old, theirs, Cancellation())));
    const auto refused = outcome(deleteConnection(at(), old, true, Cancellation()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Precondition);
    QVERIFY(namesOnServer().contains(u"Deleted"_s));
    const auto newest = m_directory.connection(old.id);
    QVERIFY(newest);
    QVERIFY(outcome(deleteConnection(at(), *newest, true, Cancellation())));
    QVERIFY(!namesOnServer().contains(u"Deleted"_s));
    QVERIFY(!m_directory.connection(old.id));
}

void TestCommands::whatIsGoneCountsAsDeleted()
{
    const auto connection = made(u"Gone"_s);
    QVERIFY(outcome(deleteConnection(at(), connection, false, Cancellation())));
    m_directory.upsertConnections({connection});
    QVERIFY(outcome(deleteConnection(at(), connection, false, Cancellation())));
    QVERIFY(!m_directory.connection(connection.id));
}

void TestCommands::aClosedServerEndsTheCommand()
{
    const auto connection = made(u"Closed"_s);
    m_holding = true;
    std::optional<Result<Removed>> answer;
    QCoro::connect(deleteConnection(at(), connection, true, Cancellation()), this,
                   [&answer](Result<Removed> result) { answer = std::move(result); });
    const auto before = m_line->requests().size();
    QTRY_VERIFY(m_line->requests().size() > before);
    m_session.reset();
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

/// Whether it is trusted or not, and without the key. (user-needs, N15)
void TestCommands::theCertificateOfTheServerIsShown()
{
    const auto certificate = makeTestCertificate();
    const ScriptedServer server(always(httpAnswer(404, "{}")), certificate.configuration());
    const auto session = openProvost(*ServerUrl::parse(server.url()), Secret::take(inventKey()));
    const auto way = std::make_shared<DoorSettings>();
    OpenServer open{session.get(), &m_directory, &m_keychain};
    open.way = way;
    const auto unknown = test::outcome(readCertificates(open, {}));
    QVERIFY2(unknown, unknown ? "" : qPrintable(unknown.error().detail));
    QCOMPARE(unknown->size(), 1);
    QCOMPARE(unknown->constFirst().subject, certificate.parsed().subjectDisplayName());
    QVERIFY(server.requests().isEmpty());
    way->authorities = {certificate.parsed()};
    const auto trusted = test::outcome(readCertificates(open, {}));
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().detail));
    QCOMPARE(*trusted, *unknown);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().headers.contains("authorization"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
