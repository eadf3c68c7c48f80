// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/keychain_store.h"
#include "tests/secrets/credentials_in_memory.h"
#include "tests/support/secret_trail.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace std::chrono_literals;

namespace {

const QByteArray token = provost::test::inventToken();
const SecretKey key{u"https://scim.example.com:8443/base"_s, u"admin-key"_s};

Secret secretToken()
{
    return Secret::take(QByteArray(token.constData(), token.size()));
}

} // namespace

/// The keychain's store over model/secrets/keychain_job_windows.cpp, as it is on Windows.
class TestCredentialJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretIsKeptAndFound();
    void answersComeOnTheThreadThatAsked();
    void allOfAServerIsRemoved();
    void aRefusalKeepsItInMemory();
    void aSilentSystemIsUnavailable();

private:
    SecretAnswer answerOf(KeychainStore& store);
};

void TestCredentialJobs::init()
{
    auto& all = test::credentials();
    all.kept.clear();
    all.refusal = 0;
    all.asked = 0;
}

SecretAnswer TestCredentialJobs::answerOf(KeychainStore& store)
{
    const auto future = store.read(key);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return SecretUnavailable{};
    return std::move(*future.result());
}

void TestCredentialJobs::aSecretIsKeptAndFound()
{
    {
        KeychainStore store;
        QVERIFY(std::holds_alternative<SecretAbsent>(answerOf(store)));
        const auto written = store.write(key, secretToken());
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().place, SecretStored::Place::Keychain);
    }
    KeychainStore another;
    const auto found = answerOf(another);
    QVERIFY(std::holds_alternative<Secret>(found));
    QVERIFY(std::get<Secret>(found).matches(token));
    QVERIFY(test::credentials().kept.contains(L"provost/https://scim.example.com:8443/base admin-key"));
}

void TestCredentialJobs::answersComeOnTheThreadThatAsked()
{
    KeychainStore store;
    auto future = store.read(key);
    QThread* answered = nullptr;
    future.then([&](const std::shared_ptr<SecretAnswer>&) { answered = QThread::currentThread(); });
    QTRY_VERIFY(answered != nullptr);
    QCOMPARE(answered, QThread::currentThread());
}

void TestCredentialJobs::allOfAServerIsRemoved()
{
    KeychainStore store;
    for (const auto& purpose : {u"admin-key"_s, u"token/1"_s}) {
        const auto written = store.write({key.server, purpose}, secretToken());
        QTRY_VERIFY(written.isFinished());
    }
    const auto removed = store.removeAll(key.server);
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result());
    QVERIFY(std::holds_alternative<SecretAbsent>(answerOf(store)));
    for (const auto& [name, kept] : test::credentials().kept)
        QVERIFY(name.find(L"scim.example.com") == std::wstring::npos);
}

void TestCredentialJobs::aRefusalKeepsItInMemory()
{
    test::credentials().refusal = 1312; // ERROR_NO_SUCH_LOGON_SESSION, as of a service
    KeychainStore store;
    const auto written = store.write(key, secretToken());
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(written.result().place, SecretStored::Place::Memory);
    QVERIFY(written.result().whyNotKeychain.detail.contains(u"1312"_s));
    const auto found = answerOf(store);
    QVERIFY(std::holds_alternative<Secret>(found));
    KeychainStore another;
    QVERIFY(std::holds_alternative<SecretUnavailable>(answerOf(another)));
}

void TestCredentialJobs::aSilentSystemIsUnavailable()
{
    KeychainStore store(50ms);
    std::unique_lock silent(test::credentials().silence);
    const auto found = answerOf(store);
    QVERIFY(std::holds_alternative<SecretUnavailable>(found));
    silent.unlock();
    // What is answered afterwards changes nothing.
    QTRY_VERIFY([] {
        const std::lock_guard lock(test::credentials().guard);
        return test::credentials().asked > 0;
    }());
    QVERIFY(std::holds_alternative<SecretAbsent>(answerOf(store)));
}

QTEST_GUILESS_MAIN(TestCredentialJobs)
#include "tst_credential_jobs.moc"
