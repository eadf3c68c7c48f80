// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/commands/restore_users.h"
#include "model/commands/user_restore_file.h"
#include "model/commands/user_states.h"
#include "model/secrets/memory_store.h"
#include "tests/server/scim_client.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Users of a real server who are changed from the console, and by their identity provider in between.
class TestUserStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whoChangedAfterTheyWereReadIsLeftAlone_data();
    void whoChangedAfterTheyWereReadIsLeftAlone();
    void whoIsAnotherThanWasSeenIsLeftAlone();
    void whatIsSoAlreadyIsNoFailure();
    void itIsTakenBackAndDoneAgain();
    void aRestoreFileHasABound();

private:
    [[nodiscard]] OpenServer at() { return {m_session.get(), &m_directory, &m_keychain}; }
    ChangeResult applied(const QList<ChangeStep>& steps) { return outcome(applyChange(steps, Cancellation(), {})); }
    /// As the server has them, and the directory from then on.
    [[nodiscard]] User seen(const QByteArray& id);
    [[nodiscard]] bool patch(const QByteArray& id, const QByteArray& operation) const
    {
        return m_idp->patch("/Users/" + id, operation).status == 200;
    }

    ProvostdProcess m_server;
    MemoryStore m_keychain;
    Directory m_directory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScimClient> m_idp;
    QByteArray m_ana;
    QByteArray m_bruno;
};

void TestUserStates::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()));
}

void TestUserStates::init()
{
    m_idp = std::make_unique<ScimClient>(m_server, QLatin1StringView(QTest::currentTestFunction()) + u' ' +
                                                       QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(m_idp->isReady());
    m_ana = m_idp->createUser("ana@acme.example");
    m_bruno = m_idp->createUser("bruno@acme.example");
    QVERIFY(!m_ana.isEmpty() && !m_bruno.isEmpty());
}

User TestUserStates::seen(const QByteArray& id)
{
    const auto ask = [id = UserId(QString::fromLatin1(id))](AdminApi& api, Call call) {
        return api.user(id, std::move(call));
    };
    const auto read = outcome(step(m_session->call(ask), Cancellation()));
    if (!read)
        return {};
    m_directory.upsertUsers({read->user});
    return read->user;
}

void TestUserStates::whoChangedAfterTheyWereReadIsLeftAlone_data()
{
    QTest::addColumn<bool>("reactivates");
    QTest::newRow("deactivate") << false;
    QTest::newRow("reactivate") << true;
}

/// The identity provider comes between the fresh read and the write, with a change that no list shows.
void TestUserStates::whoChangedAfterTheyWereReadIsLeftAlone()
{
    QFETCH(const bool, reactivates);
    for (const auto& id : {m_ana, m_bruno})
        QVERIFY(!reactivates || patch(id, R"({"op":"replace","value":{"active":false}})"));
    const auto before = reactivates ? UserState::Suspended : UserState::Active;
    const auto after = reactivates ? UserState::Active : UserState::Suspended;
    const QList<User> users{seen(m_ana), seen(m_bruno)};
    QCOMPARE(users.constFirst().state, before);
    const auto reading = std::make_shared<ReadUsers>();
    QVERIFY(outcome(writeUserRestoreFile(at(), users, {}, Cancellation(), [](qint64) {}, reading)));
    QCOMPARE(reading->versions.size(), 2);
    QVERIFY(patch(m_ana, R"({"op":"replace","path":"title","value":"Head of everything"})"));

    QList<ChangeStep> steps;
    for (const auto& user : users)
        steps.append(reactivates ? reactivating(at(), user, reading) : deactivating(at(), user, reading));
    const auto result = applied(steps);
    QCOMPARE(result.done, 1);
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.constFirst().subject, users.constFirst().displayName);
    QCOMPARE(result.failures.constFirst().error.kind, ErrorKind::Precondition);
    QCOMPARE(seen(m_ana).state, before);
    QCOMPARE(seen(m_bruno).state, after);
    // Who tries again decides about the one that is there now.
    QVERIFY(applied(result.left).isWhole());
    QCOMPARE(seen(m_ana).state, after);
}

/// Of whom nobody knows a version is read anew, and held against what was seen.
void TestUserStates::whoIsAnotherThanWasSeenIsLeftAlone()
{
    const auto ana = seen(m_ana);
    QVERIFY(patch(m_ana, R"({"op":"replace","path":"userName","value":"another@acme.example"})"));
    const auto result = applied({deactivating(at(), ana)});
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.constFirst().error.kind, ErrorKind::Precondition);
    QVERIFY(result.failures.constFirst().error.detail.contains(u"another@acme.example"_s));
    QCOMPARE(m_directory.user(ana.id)->userName, u"another@acme.example"_s);
    QCOMPARE(seen(m_ana).state, UserState::Active);
}

/// As after an answer that was lost.
void TestUserStates::whatIsSoAlreadyIsNoFailure()
{
    const auto ana = seen(m_ana);
    QVERIFY(patch(m_ana, R"({"op":"replace","value":{"active":false}})"));
    QVERIFY(applied({deactivating(at(), ana)}).isWhole());
    QCOMPARE(m_directory.user(ana.id)->state, UserState::Suspended);
}

void TestUserStates::itIsTakenBackAndDoneAgain()
{
    const auto ana = seen(m_ana);
    const auto reading = std::make_shared<ReadUsers>();
    QVERIFY(outcome(writeUserRestoreFile(at(), {ana}, {}, Cancellation(), [](qint64) {}, reading)));
    const auto done = applied({deactivating(at(), ana, reading)});
    QVERIFY(done.isWhole());
    const auto back = applied(done.undo);
    QVERIFY(back.isWhole());
    QCOMPARE(seen(m_ana).state, UserState::Active);
    QVERIFY(applied(back.undo).isWhole());
    QCOMPARE(seen(m_ana).state, UserState::Suspended);
}

void TestUserStates::aRestoreFileHasABound()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"many.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr qsizetype most = 3;
    for (qsizetype number = 0; number <= most; ++number)
        file.write(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"x","id":")" +
                   QByteArray::number(number) + "\"}\n");
    file.close();
    QCOMPARE(outcome(readUserRestoreFile(file.fileName(), most + 1)).value().size(), most + 1);
    const auto read = outcome(readUserRestoreFile(file.fileName(), most));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(read.error().detail.contains(QString::number(most)), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestUserStates)
#include "tst_user_states.moc"
