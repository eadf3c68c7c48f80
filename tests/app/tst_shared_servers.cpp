// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared_servers.h"
#include "tests/server/open_api.h"
#include "tests/support/bots/bot.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

ServerProfile profileAt(const QString& name, const QString& address, const QString& kind = u"provost"_s)
{
    return *ServerProfile::remote(kind, name, *ServerUrl::parse(address));
}

QByteArray listOf(const QString& members)
{
    return uR"({"format": 1, "servers": [{"kind": "provost", "url": "https://a.example"%1}]})"_s.arg(members).toUtf8();
}

} // namespace

/// Lists of servers that are handed on. (user-needs, N34)
class TestSharedServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsAsTheSchemaHasIt();
    void whatIsWrittenIsReadBack();
    void whatIsNotDescribedIsRefused_data();
    void whatIsNotDescribedIsRefused();
    void anotherAddressIsAnotherServer();
    void tenantsAtOneAddressAreToldApartByTheirNames();
    void whatWouldChangeIsShownFirst();
};

void TestSharedServers::whatIsWrittenIsAsTheSchemaHasIt()
{
    QFile file(u"" PROVOST_SOURCE_DIR "/docs/servers.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto top = QJsonDocument::fromJson(file.readAll()).object();
    const OpenApi schema(top);
    for (const auto* word : {"$schema", "$id", "title"})
        top.remove(QLatin1StringView(word));
    auto acme = profileAt(u"Acme"_s, u"https://acme.example/base"_s);
    acme.character = {Environment::Production, true};
    const auto text = sharedServers({ServerProfile::local(u"Local server"_s), acme,
                                     profileAt(u"Idp"_s, u"https://idp.example/scim/v2"_s, u"scim"_s)});
    const auto object = QJsonDocument::fromJson(text).object();
    QCOMPARE(schema.violations(top, object).join(u'\n'), QString());
    QCOMPARE(object["servers"_L1].toArray().size(), 2);
    // The test can fail: what the reader refuses, the schema does not describe either.
    const auto wrong = QJsonDocument::fromJson(listOf(u", \"token\": \"x\""_s)).object();
    QVERIFY(!schema.violations(top, wrong).isEmpty());
}

void TestSharedServers::whatIsWrittenIsReadBack()
{
    auto acme = profileAt(u"Acme <b>&"_s, u"https://acme.example:8443/base"_s);
    acme.character = {Environment::Staging, true};
    const auto read = readSharedServers(sharedServers({acme}));
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    auto same = read->first();
    QVERIFY(same.id != acme.id); // ids are of one computer
    same.id = acme.id;
    QCOMPARE(same, acme);
    QVERIFY(planImport({acme}, *read).isEmpty());
}

void TestSharedServers::whatIsNotDescribedIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("servers") << u"document"_s;
    QTest::newRow("another file") << QByteArray(R"({"version": 1, "servers": []})") << u"format"_s;
    QTest::newRow("a token") << listOf(u", \"token\": \"x\""_s) << u"servers[0].token"_s;
    QTest::newRow("a user name in the address")
        << QByteArray(R"({"format": 1, "servers": [{"kind": "provost", "url": "https://me:secret@a.example"}]})")
        << u"servers[0].url"_s;
    QTest::newRow("http to another computer")
        << QByteArray(R"({"format": 1, "servers": [{"kind": "provost", "url": "http://a.example"}]})")
        << u"servers[0].url"_s;
    QTest::newRow("an unknown kind") << QByteArray(R"({"format": 1, "servers": [{"kind": "x", "url": "https://a"}]})")
                                     << u"servers[0].kind"_s;
    QTest::newRow("the Local server") << QByteArray(
                                             R"({"format": 1, "servers": [{"kind": "local", "url": "https://a"}]})")
                                      << u"servers[0].kind"_s;
    QTest::newRow("an unknown label") << listOf(u", \"environment\": \"prod\""_s) << u"servers[0].environment"_s;
    QTest::newRow("read-only as a word") << listOf(u", \"readOnly\": \"false\""_s) << u"servers[0].readOnly"_s;
    QTest::newRow("an unknown product") << listOf(u", \"product\": \"other\""_s) << u"servers[0].product"_s;
    QTest::newRow("a name of nothing") << listOf(u", \"name\": \" \""_s) << u"servers[0].name"_s;
    QTest::newRow("twice") << QByteArray(R"({"format": 1, "servers": [{"kind": "scim", "url": "https://a"},
                                            {"kind": "scim", "url": "https://a/"}]})")
                           << u"servers[1]"_s;
}

void TestSharedServers::whatIsNotDescribedIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto read = readSharedServers(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().subject, place);
    QVERIFY(!read.error().detail.contains("secret"_L1));
}

/// Whoever sends a list with another host gets no key that is kept for the first one.
void TestSharedServers::anotherAddressIsAnotherServer()
{
    const auto mine = profileAt(u"Acme"_s, u"https://acme.example"_s);
    for (const auto& address :
         {u"https://acme.example.evil.example"_s, u"https://acme.example:8443"_s, u"https://acme.example/other"_s}) {
        const auto plan = planImport({mine}, {profileAt(u"Acme"_s, address)});
        QCOMPARE(plan.changed.size(), 0);
        QCOMPARE(plan.added.size(), 1);
        QVERIFY(plan.added.first().id != mine.id);
        QVERIFY(plan.added.first().secretPlace() != mine.secretPlace());
    }
    // Of another kind it is another one too: its key has another name in the keychain.
    QCOMPARE(planImport({mine}, {profileAt(u"Acme"_s, u"https://acme.example"_s, u"scim"_s)}).added.size(), 1);
}

/// A token may choose the tenant behind an address.
void TestSharedServers::tenantsAtOneAddressAreToldApartByTheirNames()
{
    auto acme = profileAt(u"Acme"_s, u"https://scim.example.com"_s, u"scim"_s);
    auto globex = profileAt(u"Globex"_s, u"https://scim.example.com"_s, u"scim"_s);
    globex.isApart = true;
    globex.product = u"formuley"_s;
    const auto read = readSharedServers(sharedServers({acme, globex}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().subject + u' ' + read.error().detail));
    QCOMPARE(read->size(), 2);
    QVERIFY(!read->at(0).isApart && read->at(1).isApart);
    QCOMPARE(read->at(1).product, u"formuley"_s);
    QVERIFY(planImport({acme, globex}, *read).isEmpty());
    QCOMPARE(planImport({}, *read).added.size(), 2);
    QVERIFY(planImport({}, *read).added.at(0).secretPlace() != planImport({}, *read).added.at(1).secretPlace());
    const auto one = planImport({acme}, *read);
    QCOMPARE(one.added.size(), 1);
    QCOMPARE(one.added.first().name, u"Globex"_s);
    QVERIFY(one.added.first().isApart && one.changed.isEmpty());
    // Where there is one alone, another name is another name.
    auto renamed = acme;
    renamed.name = u"Acme Inc."_s;
    QCOMPARE(planImport({acme}, {renamed}).changed.size(), 1);
}

void TestSharedServers::whatWouldChangeIsShownFirst()
{
    auto mine = profileAt(u"Acme"_s, u"https://acme.example"_s);
    mine.character.readOnly = true;
    auto theirs = mine;
    theirs.name = u"Acme production"_s;
    theirs.character = {Environment::Production, false};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"servers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sharedServers({theirs, profileAt(u"New"_s, u"https://new.example"_s)}));
    file.close();
    QMainWindow window;
    window.resize(1000, 700);
    window.show();
    QList<ServerProfile> saved;
    importServers(file.fileName(), {mine}, &window, [&saved](const ServerProfile& profile) { saved.append(profile); });
    const Bot bot(&window);
    QVERIFY(bot.sees("importServersDialog"));
    QStringList said;
    const auto labels = bot.get("changeEffects")->findChildren<QLabel*>();
    for (const auto* label : labels)
        said.append(label->text());
    const auto all = said.join(u'\n');
    QVERIFY2(all.contains("read-only here"_L1) && all.contains("https://new.example"_L1), qUtf8Printable(all));
    QVERIFY(saved.isEmpty());
    QVERIFY(bot.click("confirm"));
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(saved.last().id, mine.id);
    QCOMPARE(saved.last().name, theirs.name);
    QTRY_VERIFY(!bot.shows("importServersDialog"));
    importServers(folder.filePath(u"nowhere.json"_s), {}, &window, [](const ServerProfile&) { QFAIL("nothing"); });
    QVERIFY(bot.sees("serversSaid"));
}

QTEST_MAIN(TestSharedServers)
#include "tst_shared_servers.moc"
