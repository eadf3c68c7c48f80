// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/support/bots/bot.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"
#include "views/common/case_place.h"
#include "views/common/error_text.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What the administrator of a computer decides holds in the whole application, on a real server, whatever a profile, a
/// setting, an option or the environment says.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_composition.reset(); }
    void whatItSaysIsRead_data();
    void whatItSaysIsRead();
    void itsPlaceDependsOnNothing();
    void withoutOneEverythingIsOffered();
    void readOnlyHolds_data();
    void readOnlyHolds();
    void exportsAreOff();
    void noEvidenceIsKept();
    void evidenceIsKeptOfAReadOnlyServer();
    void whatCannotBeReadSwitchesAllOff();
    void aKeyIsReadStrictly_data();
    void aKeyIsReadStrictly();
    void theWayToServersIsRead();
    void otherComputersAreOutOfReach();
    void itsServersStandInTheList();
    void anyKindOfPlaceIsReadAlike();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool start(const QByteArray& policy, const CommandLine& line = {});
    /// Why a change was refused; unset: it was made.
    [[nodiscard]] std::optional<ErrorKind> kindOfWrite() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_pinned; ///< a case that was there
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

void TestPolicy::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
}

bool TestPolicy::start(const QByteArray& policy, const CommandLine& line)
{
    m_composition.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto places = Places::under(m_folder->path());
    if (!places)
        return false;
    places->policy = m_folder->filePath(u"policy.json"_s);
    QFile file(places->policy);
    if (!policy.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size()))
        return false;
    file.close();
    QFile settings(places->settingsFile); // a person who tries to switch it off
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write("readOnly=false\nexport=true\n[policy]\nreadOnly=false\nexport=true\n[notifications]\non=true\n");
    settings.close();
    m_pinned = places->caseFolder + "/2099-01-01.2819c223-7f76-453a-919d-413861904646.json"_L1;
    QDir().mkpath(places->caseFolder);
    QFile pinned(m_pinned); // before the policy came
    if (!pinned.open(QIODevice::WriteOnly))
        return false;
    pinned.write(R"({"format":1,"id":"2819c223-7f76-453a-919d-413861904646","title":"A case","parts":[]})");
    pinned.close();
    m_composition = std::make_unique<Composition>(*qApp, line, *places);
    m_composition->start();
    return bot().sees("welcome") && (!bot().shows("provostServer") || bot().click("provostServer")) &&
           bot().type("address", m_server.url()) && bot().type("adminKey", m_server.adminKey()) &&
           bot().click("continue") && bot().sees("nav.connections") &&
           QTest::qWaitFor(
               [this] {
                   return m_composition->server() &&
                          m_composition->server()->directory->syncState().phase == SyncState::Phase::Live;
               },
               30'000);
}

std::optional<ErrorKind> TestPolicy::kindOfWrite() const
{
    auto answer = m_composition->server()->session->call(
        [](AdminApi& api, Call call) { return api.createAccount(u"Never"_s, std::move(call)); });
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000))
        qFatal("the call never ended");
    const auto outcome = answer.result();
    return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

void TestPolicy::whatItSaysIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("exportOff");
    QTest::addColumn<bool>("notificationsOff");
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("nothing") << QByteArray("{}") << false << false << false << false;
    QTest::newRow("read-only") << QByteArray(R"({"readOnly": true})") << true << false << false << false;
    QTest::newRow("no export") << QByteArray(R"({"export": false})") << false << true << false << false;
    QTest::newRow("no notification") << QByteArray(R"({"notifications": false})") << false << false << true << false;
    QTest::newRow("all allowed") << QByteArray(R"({"readOnly": false, "export": true, "notifications": true})") << false
                                 << false << false << false;
    QTest::newRow("a word that is not known") << QByteArray(R"({"colour": "red"})") << false << false << false << false;
    QTest::newRow("not a truth") << QByteArray(R"({"readOnly": "yes"})") << true << true << true << true;
    QTest::newRow("not JSON") << QByteArray("readOnly=true") << true << true << true << true;
    QTest::newRow("empty") << QByteArray("\n") << true << true << true << true;
}

void TestPolicy::whatItSaysIsRead()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("There a policy is not a file of ours.");
#endif
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    const auto place = folder.filePath(u"policy.json"_s);
    QCOMPARE(readPolicy(place), Policy()); // no file is no policy
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto policy = readPolicy(place);
    QTEST(policy.readOnly, "readOnly");
    QTEST(policy.exportOff, "exportOff");
    QTEST(policy.notificationsOff, "notificationsOff");
    QTEST(policy.isBroken, "isBroken");
}

void TestPolicy::itsPlaceDependsOnNothing()
{
    const auto place = systemPolicyPlace();
    const QTemporaryDir folder;
    for (const auto* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "PROVOST_POLICY"})
        qputenv(name, folder.path().toUtf8());
    QCOMPARE(systemPolicyPlace(), place);
    QCOMPARE(Places::under(folder.path())->policy, place); // as with the option --data
    QVERIFY(!place.startsWith(QDir::homePath()));
#ifdef Q_OS_LINUX
    QCOMPARE(place, u"/etc/provost/policy.json"_s);
#endif
}

void TestPolicy::withoutOneEverythingIsOffered()
{
    QVERIFY(start({}));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().sees("newConnection"));
    QVERIFY(bot().click("nav.users"));
    QVERIFY(bot().sees("exportRows"));
    QVERIFY(bot().get("exportRows")->isEnabled());
}

void TestPolicy::readOnlyHolds_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("by itself") << QByteArray();
    for (const auto* name : {"PROVOST_READ_ONLY", "PROVOST_POLICY", "PROVOST_POLICY_FILE", "READONLY"})
        QTest::newRow(name) << QByteArray(name);
}

void TestPolicy::readOnlyHolds()
{
    QFETCH(const QByteArray, variable);
    if (!variable.isEmpty())
        qputenv(variable.constData(), "0");
    QVERIFY(start(R"({"readOnly": true})"));
    QCOMPARE(kindOfWrite(), ErrorKind::ReadOnlyManaged);
    const auto told = errorText(fail(ErrorKind::ReadOnlyManaged, u"id.example"_s).value());
    QVERIFY(told.happened.contains(u"policy"_s) && !told.todo.contains(u"settings"_s)); // they would not open the door
    QVERIFY(bot().textOf("environmentText").contains(u"policy"_s));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().sees("connectionsPane"));
    QVERIFY(!bot().shows("newConnection"));
    QTest::keyClick(&m_composition->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Bot(bot().get("messageBar")).textOf("messageText").contains(u"policy"_s));
    QVERIFY(!Dialog::isOpenOver(&m_composition->window()));
    QVERIFY(bot().click("nav.permissions"));
    QVERIFY(bot().sees("selfService"));
    QVERIFY(!bot().get("selfService")->isEnabled());
    QVERIFY(bot().get("selfService")->toolTip().contains(u"policy"_s));
    // The settings say it, and what is chosen there beside it does not open the door.
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().sees("settingsDialog"));
    QVERIFY(!bot().get("readOnly")->isEnabled());
    QVERIFY(bot().get<QAbstractButton>("readOnly")->isChecked());
    QVERIFY(bot().textOf("readOnlyNote").contains(u"policy"_s));
    auto profile = m_composition->server()->profile;
    QVERIFY(!profile.character.readOnly); // it is not written into the profile
    QVERIFY(bot().click("closeSettings"));
    QTRY_VERIFY(!bot().shows("settingsDialog"));
    const auto before = m_composition->server();
    m_composition->opening().open(profile); // which says that writing is fine
    QVERIFY(QTest::qWaitFor([&] { return m_composition->server() != before || bot().shows("welcome"); }, 30'000));
    if (m_composition->server() && m_composition->server() != before)
        QCOMPARE(kindOfWrite(), ErrorKind::ReadOnlyManaged);
    if (!variable.isEmpty())
        qunsetenv(variable.constData());
}

void TestPolicy::exportsAreOff()
{
    QVERIFY(start(R"({"export": false})"));
    QVERIFY(!kindOfWrite());
    for (const auto* pane : {"nav.users", "nav.groups", "nav.activity"}) {
        QVERIFY(bot().click(pane));
        QVERIFY(bot().sees("exportRows"));
        QVERIFY2(!bot().get("exportRows")->isEnabled(), pane);
        QVERIFY2(bot().get("exportRows")->toolTip().contains(u"policy"_s), pane);
    }
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().click("showJournal"));
    QVERIFY(bot().sees("journalDialog"));
    QTRY_COMPARE(bot().rowsOf("journal"), 1);
    QVERIFY(!bot().get("exportJournal")->isEnabled());
    QVERIFY(bot().get("exportJournal")->toolTip().contains(u"policy"_s));
    QVERIFY(bot().click("closeJournal"));
}

/// A copy of what a server said is one, whatever it is kept for.
void TestPolicy::noEvidenceIsKept()
{
    QVERIFY(start(R"({"localCopy": false})"));
    QVERIFY(!QFile::exists(m_pinned));
    const auto place = casePlaceOf(&m_composition->window());
    QVERIFY(place && place->shelf.isNull());
    QVERIFY(place->whyNot.contains(u"policy"_s));
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().click("showCases"));
    QVERIFY(bot().sees("messageBar"));
    QVERIFY(!bot().shows("casesDialog"));
}

void TestPolicy::evidenceIsKeptOfAReadOnlyServer()
{
    QVERIFY(start(R"({"readOnly": true, "export": false})"));
    QVERIFY(QFile::exists(m_pinned));
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().click("showCases"));
    QVERIFY(bot().sees("casesDialog"));
    QTRY_COMPARE(bot().rowsOf("cases"), 1);
    QVERIFY(!bot().get("makeBundle")->isEnabled());
    QVERIFY(bot().get("makeBundle")->toolTip().contains(u"policy"_s));
    QVERIFY(bot().click("closeCases"));
}

void TestPolicy::whatCannotBeReadSwitchesAllOff()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const auto link = folder.filePath(u"policy.json"_s);
    QCOMPARE(readPolicy(link), Policy());
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), link));
    QVERIFY(readPolicy(link).isBroken && readPolicy(link).readOnly && readPolicy(link).exportOff);
#endif
    QVERIFY(start("readOnly: true"));
    QCOMPARE(kindOfWrite(), ErrorKind::ReadOnlyManaged);
    QVERIFY(bot().click("nav.users"));
    QVERIFY(bot().sees("exportRows"));
    QVERIFY(!bot().get("exportRows")->isEnabled());
}

void TestPolicy::aKeyIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("broken");
    QTest::newRow("null is no truth") << QByteArray(R"({"export": null})") << u"export"_s;
    QTest::newRow("two is no truth") << QByteArray(R"({"localCopy": 2})") << u"localCopy"_s;
    QTest::newRow("a host with a scheme")
        << QByteArray(R"({"allowedHosts": ["https://id.example"]})") << u"allowedHosts"_s;
    QTest::newRow("hosts that are numbers") << QByteArray(R"({"allowedHosts": [1]})") << u"allowedHosts"_s;
    QTest::newRow("hosts that are a truth") << QByteArray(R"({"allowedHosts": true})") << u"allowedHosts"_s;
    for (const auto* proxy : {"proxy.example", "http://proxy.example", "https://proxy.example:3128", "system",
                              "http://anna@proxy.example:3128", "http://proxy.example:3128/way", "http://:3128", ""})
        QTest::addRow("proxy %s", proxy) << QByteArray(R"({"proxy": "%"})").replace("%", proxy) << u"proxy"_s;
    QTest::newRow("authorities that are not there")
        << QByteArray(R"({"authorities": "/nowhere/at/all.pem"})") << u"authorities"_s;
    QTest::newRow("authorities that are none")
        << QByteArray(R"({"authorities": "FOLDER/policy.json"})") << u"authorities"_s;
    QTest::newRow("authorities by half a path") << QByteArray(R"({"authorities": "policy.json"})") << u"authorities"_s;
    QTest::newRow("servers that are none") << QByteArray(R"({"servers": "FOLDER/policy.json"})") << u"servers"_s;
    QTest::newRow("the first of two") << QByteArray(R"({"readOnly": 7, "proxy": ""})") << u"readOnly"_s;
}

/// Where nobody knows what was meant, everything is off, other computers among it, and the key is named.
void TestPolicy::aKeyIsReadStrictly()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("There a policy is not a file of ours.");
#endif
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const auto place = folder.filePath(u"policy.json"_s);
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace("FOLDER", folder.path().toUtf8()));
    file.close();
    const auto policy = readPolicy(place);
    QVERIFY(policy.isBroken && policy.readOnly && policy.exportOff && policy.notificationsOff && policy.localCopyOff);
    QTEST(policy.brokenKey, "broken");
    QVERIFY(!policy.network.hosts.allows(u"id.example"_s));
    QVERIFY(policy.network.hosts.allows(u"127.0.0.1"_s)); // the server of this computer
}

void TestPolicy::theWayToServersIsRead()
{
    const QTemporaryDir folder;
    QFile pem(folder.filePath(u"authorities.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(makeSelfSigned({"Test authority", {}, {}, {}, -3600, 24 * 3600, true}).parsed().toPem());
    pem.close();
    QVariantMap words{{u"allowedHosts"_s, QVariantList{u"*.Example.com"_s, u"id.example.net"_s}},
                      {u"proxy"_s, u"socks5://proxy.example.com:1080"_s},
                      {u"authorities"_s, pem.fileName()}};
    const auto read = [&words] { return policyIn([&words](const QString& key) { return words.value(key); }); };
    auto policy = read();
    QVERIFY2(!policy.isBroken, qPrintable(policy.brokenKey));
    QCOMPARE(policy.network.hosts.patterns(), QStringList({u"*.example.com"_s, u"id.example.net"_s}));
    QVERIFY(policy.network.proxy);
    QCOMPARE(policy.network.proxy->type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(policy.network.proxy->hostName(), u"proxy.example.com"_s);
    QCOMPARE(policy.network.proxy->port(), 1080);
    QCOMPARE(policy.network.authorities.size(), 1);
    words = {{u"proxy"_s, u"none"_s}};
    policy = read();
    QVERIFY(!policy.isBroken && policy.network.proxy && policy.network.hosts.allowsAll());
    QCOMPARE(policy.network.proxy->type(), QNetworkProxy::NoProxy);
}

/// A registry has numbers for truths and a list of texts, a property list both as JSON has them.
void TestPolicy::anyKindOfPlaceIsReadAlike()
{
    const QVariantMap json{
        {u"readOnly"_s, true}, {u"export"_s, false}, {u"allowedHosts"_s, QVariantList{u"a.example"_s}}};
    const QVariantMap registry{{u"readOnly"_s, 1}, {u"export"_s, 0U}, {u"allowedHosts"_s, QStringList{u"a.example"_s}}};
    const QVariantMap one{{u"readOnly"_s, true}, {u"export"_s, 0}, {u"allowedHosts"_s, u"a.example"_s}};
    const auto read = [](const QVariantMap& words) {
        return policyIn([&words](const QString& key) { return words.value(key); });
    };
    QVERIFY(!read(json).isBroken && read(json).readOnly && read(json).exportOff);
    QVERIFY(read(registry) == read(json));
    QVERIFY(read(one) == read(json));
}

void TestPolicy::otherComputersAreOutOfReach()
{
    QVERIFY(start(R"({"allowedHosts": ["*.acme.example"], "proxy": "none"})"));
    QVERIFY(kindOfWrite().value_or(ErrorKind::Conflict) ==
            ErrorKind::Conflict); // it is on this computer; it may have the name
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().sees("settingsDialog"));
    QVERIFY(bot().textOf("networkPolicy").contains(u"*.acme.example"_s));
    QVERIFY(bot().click("closeSettings"));
    QTRY_VERIFY(!bot().shows("settingsDialog"));
    auto elsewhere =
        *ServerProfile::remote(u"scim"_s, u"Elsewhere"_s, *ServerUrl::parse(u"https://id.other.example"_s));
    m_composition->opening().openWithKey(elsewhere, std::make_shared<Secret>(Secret::take(inventToken())));
    const auto said = [this] { return Bot(bot().get("messageBar")).textOf("messageText"); };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"id.other.example"_s), 20'000);
    QVERIFY(said().contains(u"policy"_s));
}

void TestPolicy::itsServersStandInTheList()
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"servers.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(QByteArray(R"({"format": 1, "servers": [{"kind": "provost", "url": "URL", "name": "Acme",
                              "environment": "production", "readOnly": true}]})")
                   .replace("URL", m_server.url().toUtf8()));
    list.close();
    QVERIFY(start(QByteArray(R"({"servers": "FILE"})").replace("FILE", list.fileName().toUtf8())));
    const auto profile = m_composition->server()->profile;
    QVERIFY(profile.isManaged);
    QCOMPARE(profile.name, u"Acme"_s);
    QCOMPARE(kindOfWrite(), ErrorKind::ReadOnly); // as the list says
    QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bot().sees("settingsDialog"));
    QVERIFY(!bot().get("readOnly")->isEnabled() && !bot().get("environment")->isEnabled());
    QVERIFY(bot().textOf("managedNote").contains(u"Managed"_s));
}

QTEST_MAIN(TestPolicy)
#include "tst_policy.moc"
