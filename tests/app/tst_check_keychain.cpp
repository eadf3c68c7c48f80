// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/kept_token.h"
#include "model/net/server_url.h"
#include "model/secrets/keychain_store.h"
#include "tests/app/checked.h"
#include "tests/server/scim_client.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// As the console does for a connection of the server at `place`.
[[nodiscard]] bool keep(const QString& place, const ScimClient& client)
{
    KeychainStore keychain;
    auto written = keychain.write(tokenKey(QUrl(place), ConnectionId(client.id())), Secret::take(client.token()));
    constexpr int longest = 20'000;
    return QTest::qWaitFor([&written] { return written.isFinished(); }, longest) &&
           written.result().place == SecretStored::Place::Keychain;
}

} // namespace

/// `provost check --keychain`, beside a keychain that is open.
class TestCheckKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenOfTheConnectionIsTaken();
    void aTokenOfAnotherServerIsNotTaken();
    void anAdminKeyGoesToItsOwnServerAlone();
};

void TestCheckKeychain::theTokenOfTheConnectionIsTaken()
{
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient client(server, u"Okta"_s);
    QVERIFY(client.isReady());
    QVERIFY(keep(server.url(), client));
    // The address names it.
    const auto named = server.url() + u"/directory/resources/scim/v2.0/"_s + client.id();
    const auto checked = check({named, u"--keychain"_s});
    QVERIFY2(checked.exitCode == 0, (checked.err + checked.out).constData());
    QVERIFY(!checked.says(client.token()));
    // It does not, and the option does.
    const QStringList told{server.url() + u"/scim/v2"_s, u"--keychain"_s, u"--connection"_s, client.id()};
    const auto asked = check(told);
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    // Nothing does.
    const auto untold = check({server.url() + u"/scim/v2"_s, u"--keychain"_s});
    QCOMPARE(untold.exitCode, 2);
    QVERIFY2(untold.err.contains("has no token for this address"), untold.err.constData());
}

void TestCheckKeychain::aTokenOfAnotherServerIsNotTaken()
{
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient client(server, u"Okta"_s);
    QVERIFY(client.isReady());
    const ScriptedServer other(always(httpAnswer(200, "{}")));
    QVERIFY(keep(server.url(), client));
    const auto checked = check({other.url() + u"/directory/resources/scim/v2.0/"_s + client.id(), u"--keychain"_s});
    QCOMPARE(checked.exitCode, 2);
    QVERIFY(!checked.says(client.token()));
    QVERIFY(other.requests().isEmpty());
}

/// `provost export --keychain`. (user-needs, N34)
void TestCheckKeychain::anAdminKeyGoesToItsOwnServerAlone()
{
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    KeychainStore keychain;
    auto written = keychain.write({ServerUrl::parse(server.url())->key(), u"admin-key"_s},
                                  Secret::take(server.adminKey().toLatin1()));
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 20'000);
    const auto exported = runCommand(u"export"_s, {server.url(), u"--keychain"_s}, {});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QVERIFY(exported.out.contains("\"accounts\""));
    const ScriptedServer other(always(httpAnswer(200, "{}")));
    for (const auto& address : {other.url(), server.url() + u"/other"_s}) {
        const auto refused = runCommand(u"export"_s, {address, u"--keychain"_s}, {});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains("has no key for this address"), refused.err.constData());
    }
    QVERIFY(other.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckKeychain)
#include "tst_check_keychain.moc"
