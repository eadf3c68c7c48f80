// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/keychain_store.h"
#include "tests/secrets/silent_service.h"
#include "tests/support/secret_trail.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;

namespace {

const SecretKey AdminKey{u"https://a.example:443/base"_s, u"admin-key"_s};
const SecretKey TokenKey{u"https://a.example:443/base"_s, u"token/c1"_s};
const SecretKey OtherServer{u"https://a.example:443"_s, u"admin-key"_s};

template <class T>
T wait(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("a future never finished");
    return future.result();
}

/// As long as a real key, so that it is looked for afterwards in all that the test leaves.
Secret longSecret()
{
    QByteArray text = "pva_Keychain_q8Zt2LmXw4RrV6sNdJ1oBcEyUfHgKiTaPl0vQ3x7";
    test::rememberSecrets(text);
    return Secret::take(std::move(text));
}

enum class Answer { Found, Absent, Unavailable };

Answer kindOf(const SecretAnswer& answer)
{
    return static_cast<Answer>(answer.index());
}

QByteArray bytesOf(const SecretAnswer& answer)
{
    const auto* secret = std::get_if<Secret>(&answer);
    return secret ? secret->expose().toByteArray() : QByteArray();
}

/// Runs in every state of the keyring; the environment tells which one it is (see with_keyring.sh).
QByteArray mode()
{
    return qgetenv("PROVOST_TEST_KEYRING");
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private:
    test::SilentService m_silent;
    static constexpr auto Deadline = 1s;

    /// The three answers and the memory, where the keychain is no help; each in time and with a reason.
    static void checkMemoryTakesOver()
    {
        KeychainStore store(Deadline);
        QElapsedTimer clock;
        clock.start();
        const auto before = wait(store.read(AdminKey));
        QCOMPARE(kindOf(*before), Answer::Unavailable);
        const auto& why = std::get<SecretUnavailable>(*before).error;
        QCOMPARE(why.kind, ErrorKind::Keychain);
        QVERIFY(!why.detail.isEmpty());
        const auto stored = wait(store.write(AdminKey, longSecret()));
        QCOMPARE(stored.place, SecretStored::Place::Memory);
        QCOMPARE(stored.whyNotKeychain.kind, ErrorKind::Keychain);
        QVERIFY(!stored.whyNotKeychain.detail.isEmpty());
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), longSecret().expose().toByteArray());
        QCOMPARE(kindOf(*wait(store.read(OtherServer))), Answer::Unavailable);
        const auto removed = wait(store.remove(AdminKey));
        QVERIFY2(!removed, "a removal that the keychain did not do must not be called done");
        QCOMPARE(removed.error().kind, ErrorKind::Keychain);
        QCOMPARE(kindOf(*wait(store.read(AdminKey))), Answer::Unavailable);
        QCOMPARE_LT(clock.elapsed(), 6 * std::chrono::milliseconds(Deadline).count() + 2000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!mode().isEmpty(), "start this through with_keyring.sh");
        if (mode() != "silent")
            return;
        QVERIFY(m_silent.takeOver(QDBusConnection::sessionBus()));
    }

    void unlocked()
    {
        if (mode() != "unlocked")
            return;
        {
            KeychainStore store;
            QCOMPARE(kindOf(*wait(store.read(AdminKey))), Answer::Absent);
            for (const auto& [key, secret] :
                 {std::pair{AdminKey, "first"}, {TokenKey, "second"}, {OtherServer, "third"}}) {
                const auto stored = wait(store.write(key, Secret::take(secret)));
                QVERIFY2(stored.place == SecretStored::Place::Keychain, qPrintable(stored.whyNotKeychain.detail));
            }
            wait(store.write(AdminKey, longSecret()));
        }
        KeychainStore store; // nothing in its memory
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), longSecret().expose().toByteArray());
        QCOMPARE(bytesOf(*wait(store.read(TokenKey))), "second");
        QVERIFY(wait(store.remove(TokenKey)));
        QVERIFY(wait(store.remove(TokenKey)));
        QCOMPARE(kindOf(*wait(store.read(TokenKey))), Answer::Absent);
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), longSecret().expose().toByteArray());
    }

    void forgetsAServer()
    {
        if (mode() != "unlocked")
            return;
        {
            KeychainStore store;
            auto one = store.write(AdminKey, Secret::take("first"));
            auto two = store.write(TokenKey, Secret::take("second"));
            auto three = store.write(OtherServer, Secret::take("third"));
            QCOMPARE(wait(one).place, SecretStored::Place::Keychain);
            QCOMPARE(wait(two).place, SecretStored::Place::Keychain);
            QCOMPARE(wait(three).place, SecretStored::Place::Keychain);
        }
        KeychainStore store; // knows the purposes from the keychain alone
        QVERIFY(wait(store.removeAll(AdminKey.server)));
        QCOMPARE(kindOf(*wait(store.read(AdminKey))), Answer::Absent);
        QCOMPARE(kindOf(*wait(store.read(TokenKey))), Answer::Absent);
        QCOMPARE(bytesOf(*wait(store.read(OtherServer))), "third");
    }

    void takesAnyBytes()
    {
        if (mode() != "unlocked")
            return;
        KeychainStore store;
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        wait(store.write(TokenKey, Secret::take(QByteArray(all))));
        KeychainStore other;
        QCOMPARE(bytesOf(*wait(other.read(TokenKey))), all);
        QVERIFY(wait(other.remove(TokenKey)));
    }

    void storeGoneBeforeTheAnswer()
    {
        auto store = std::make_unique<KeychainStore>(Deadline);
        const auto read = store->read(OtherServer);
        const auto written = store->write(TokenKey, Secret::take("late"));
        store.reset();
        wait(read);
        wait(written);
    }

    void eventLoopStaysFree()
    {
        KeychainStore store(Deadline);
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
        sinceTick.start();
        tick.start(5ms);
        wait(store.read(AdminKey));
        wait(store.write(TokenKey, Secret::take("x")));
        QCOMPARE_LT(longest, 500);
    }

    void lockedIsNotAbsent()
    {
        if (mode() == "locked")
            checkMemoryTakesOver();
    }

    void silentIsUnavailableInTime()
    {
        if (mode() != "silent")
            return;
        checkMemoryTakesOver();
        QVERIFY2(m_silent.calls > 0, "the silent service was never asked, so this proves nothing");
    }

    void lateRefusalsChangeNothing()
    {
        if (mode() != "silent")
            return;
        KeychainStore store(100ms);
        QCOMPARE(wait(store.write(AdminKey, Secret::take("kept"))).place, SecretStored::Place::Memory);
        m_silent.refuseAll(QDBusConnection::sessionBus());
        KeychainStore other(Deadline);
        const auto refused = [&] {
            const auto answer = wait(other.read(TokenKey));
            return std::get<SecretUnavailable>(*answer).error.detail;
        };
        QTRY_COMPARE(refused(), u"late"_s);
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), "kept");
    }

    void noBusIsUnavailable()
    {
        if (mode() == "none")
            checkMemoryTakesOver();
    }

    void answersLate()
    {
        if (mode() != "unlocked")
            return;
        const int keyring = qEnvironmentVariableIntValue("PROVOST_TEST_KEYRING_PID");
        KeychainStore store(200ms);
        ::kill(keyring, SIGSTOP);
        const auto read = wait(store.read(TokenKey));
        const auto stored = wait(store.write(AdminKey, Secret::take("written late")));
        ::kill(keyring, SIGCONT);
        QCOMPARE(kindOf(*read), Answer::Unavailable);
        QCOMPARE(stored.place, SecretStored::Place::Memory);
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), "written late");
        KeychainStore other; // the queue of the library is free again
        QVERIFY(kindOf(*wait(other.read(TokenKey))) != Answer::Unavailable);
        QCOMPARE(wait(other.write(AdminKey, Secret::take("in time"))).place, SecretStored::Place::Keychain);
        KeychainStore third;
        QCOMPARE(bytesOf(*wait(third.read(AdminKey))), "in time");
    }

    /// Last: takes the keyring away.
    void vanishes()
    {
        if (mode() != "unlocked")
            return;
        KeychainStore store(Deadline);
        QCOMPARE(wait(store.write(AdminKey, Secret::take("before"))).place, SecretStored::Place::Keychain);
        ::kill(qEnvironmentVariableIntValue("PROVOST_TEST_KEYRING_PID"), SIGKILL);
        const auto after = wait(store.read(AdminKey));
        QCOMPARE(kindOf(*after), Answer::Unavailable);
        QCOMPARE(wait(store.write(AdminKey, Secret::take("after"))).place, SecretStored::Place::Memory);
        QCOMPARE(bytesOf(*wait(store.read(AdminKey))), "after");
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
