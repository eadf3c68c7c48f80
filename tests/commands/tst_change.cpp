// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/commands/change.h"
#include "model/commands/create_account.h"
#include "model/commands/create_connection.h"
#include "model/commands/edit_connection.h"
#include "model/secrets/memory_store.h"
#include "tests/support/outcome.h"
#include "tests/support/provostd_process.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// A command of the same name as it stands on the server now.
QCoro::Task<Result<void>> rename(OpenServer at, ConnectionId id, QString name, Cancellation cancel)
{
    const auto connection = at.directory->connection(id);
    if (!connection)
        co_return fail(ErrorKind::NotFound, name);
    ConnectionEdit edit;
    edit.name = name;
    const auto edited = co_await editConnection(at, *connection, edit, cancel);
    if (!edited)
        co_return tl::unexpected(edited.error());
    co_return Result<void>();
}

} // namespace

/// Changes of several things against the real server: they go on past a failure, stop where they are told to, and are
/// taken back.
class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepIsAppliedInOrderAndCounted();
    void whatWasDoneIsTakenBackAndDoneAgain();
    void aFailureIsNamedAndTheOthersGoOn();
    void cancelledMeansThatNothingMoreBegins();
    void aServerThatIsGoneEndsTheChange();

private:
    [[nodiscard]] OpenServer at() { return {m_session.get(), &m_directory, &m_keychain}; }
    ChangeStep renaming(int index, const QString& name);
    ChangeResult apply(const QList<ChangeStep>& steps);
    [[nodiscard]] QStringList names() const;
    ProvostdProcess m_server;
    MemoryStore m_keychain;
    Directory m_directory;
    std::unique_ptr<Session> m_session;
    QList<ConnectionId> m_ids;
    QList<qint64> m_progress;
    Cancellation m_cancel;
};

void TestChange::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start(), m_server.errors().constData());
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()));
    m_progress.clear();
    m_ids.clear();
    m_cancel = Cancellation();
    const auto account = outcome(createAccount(at(), QUuid::createUuid().toString(), Cancellation()));
    QVERIFY(account);
    for (const auto& name : {u"one"_s, u"two"_s, u"three"_s}) {
        const NewConnection wanted{QUuid::createUuid().toString(), account->id, name, IdentityProvider::Okta, {}, {}};
        const auto made = outcome(createConnection(at(), wanted, Cancellation()));
        QVERIFY(made);
        m_ids.append(made->connection.id);
    }
}

ChangeStep TestChange::renaming(int index, const QString& name)
{
    const auto id = m_ids.at(index);
    const auto before = m_directory.connection(id)->name;
    const auto server = at();
    return {before, [=](Cancellation cancel) { return rename(server, id, name, cancel); },
            [=](Cancellation cancel) { return rename(server, id, before, cancel); }};
}

ChangeResult TestChange::apply(const QList<ChangeStep>& steps)
{
    return outcome(applyChange(steps, m_cancel, [this](qint64 done) { m_progress.append(done); }));
}

QStringList TestChange::names() const
{
    QStringList found;
    for (const auto& id : m_ids)
        found.append(m_directory.connection(id)->name);
    return found;
}

void TestChange::everyStepIsAppliedInOrderAndCounted()
{
    const auto result = apply({renaming(0, u"uno"_s), renaming(1, u"due"_s), renaming(2, u"tre"_s)});
    QVERIFY(result.isWhole() && result.failures.isEmpty() && result.left.isEmpty() && !result.cancelled);
    QCOMPARE(names(), (QStringList{u"uno"_s, u"due"_s, u"tre"_s}));
    QCOMPARE(m_progress, (QList<qint64>{1, 2, 3}));
}

void TestChange::whatWasDoneIsTakenBackAndDoneAgain()
{
    const auto done = apply({renaming(0, u"uno"_s), renaming(1, u"due"_s)});
    QCOMPARE(done.undo.size(), 2);
    QCOMPARE(done.undo.constFirst().subject, u"two"_s);
    const auto back = apply(done.undo);
    QVERIFY(back.isWhole());
    QCOMPARE(names(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(apply(back.undo).isWhole());
    QCOMPARE(names(), (QStringList{u"uno"_s, u"due"_s, u"three"_s}));
}

void TestChange::aFailureIsNamedAndTheOthersGoOn()
{
    const auto result = apply({renaming(0, u"uno"_s), renaming(1, QString()), renaming(2, u"tre"_s)});
    QCOMPARE(result.done, 2);
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.constFirst().subject, u"two"_s);
    QCOMPARE(result.failures.constFirst().error.kind, ErrorKind::Invalid);
    QCOMPARE(result.left.size(), 1);
    QCOMPARE(result.undo.size(), 2);
    QCOMPARE(names(), (QStringList{u"uno"_s, u"two"_s, u"tre"_s}));
}

void TestChange::cancelledMeansThatNothingMoreBegins()
{
    auto steps = QList<ChangeStep>{renaming(0, u"uno"_s), renaming(1, u"due"_s), renaming(2, u"tre"_s)};
    // The person presses Cancel while the second one is under way.
    const auto second = steps.at(1).apply;
    steps[1].apply = [this, second](Cancellation cancel) {
        auto task = second(cancel);
        m_cancel.cancel();
        return task;
    };
    const auto result = apply(steps);
    QVERIFY(result.cancelled);
    QCOMPARE(result.done, 1);
    QCOMPARE(result.left.size(), 2);
    QVERIFY(result.failures.isEmpty());
    QCOMPARE(m_directory.connection(m_ids.at(2))->name, u"three"_s);
}

void TestChange::aServerThatIsGoneEndsTheChange()
{
    auto steps = QList<ChangeStep>{renaming(0, u"uno"_s), renaming(1, u"due"_s), renaming(2, u"tre"_s)};
    m_server.kill();
    const auto result = apply(steps);
    QCOMPARE(result.done, 0);
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.left.size(), 3);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
