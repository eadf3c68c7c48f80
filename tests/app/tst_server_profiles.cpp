// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_profiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

ServerProfile profileAt(const QString& name, const QString& address)
{
    return *ServerProfile::remote(u"scim"_s, name, *ServerUrl::parse(address));
}

} // namespace

class ServerProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsAnEmptyList();
    void whatIsSavedIsLoaded();
    void namesAreChecked();
    void aHostileFileIsRefusedWhole_data();
    void aHostileFileIsRefusedWhole();
    void aRefusedFileIsKeptBySave();
    void theKeyIsBoundToSchemeHostPortAndPath();
    void tenantsAtOneAddressAreKeptApartByTheirNames();
    void whatThePolicyNamesStandsAsItSays();
    void whatThePolicyNamesIsKnownAgain();
    void severalOfAPolicyAtOneAddressStayApart();
    void aRunBeginsWithWhatIsNamed();
};

void ServerProfilesTest::aMissingFileIsAnEmptyList()
{
    QTemporaryDir folder;
    ServerProfiles profiles(folder.filePath(u"servers.json"_s));
    QVERIFY(profiles.load());
    QVERIFY(profiles.all().isEmpty());
}

void ServerProfilesTest::whatIsSavedIsLoaded()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"servers.json"_s);
    ServerProfiles first(file);
    const auto acme = profileAt(u"Acme <b>&"_s, u"https://id.acme.example/base/"_s);
    QVERIFY(first.save(ServerProfile::local(u"Local server"_s)));
    auto label = acme;
    label.character = {Environment::Production, true};
    QVERIFY(first.save(label));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    ServerProfiles second(file);
    QVERIFY(second.load());
    QCOMPARE(second.all(), first.all());
    QVERIFY(second.forget(acme.id));
    QCOMPARE(second.all().size(), 1);
    QVERIFY(!second.find(acme.id));
}

void ServerProfilesTest::namesAreChecked()
{
    const auto url = *ServerUrl::parse(u"https://id.acme.example"_s);
    QCOMPARE(ServerProfile::remote(u"provost"_s, u"  "_s, url)->name, u"id.acme.example"_s);
    QVERIFY(!ServerProfile::remote(u"provost"_s, QString(101, u'x'), url));
    QVERIFY(!ServerProfile::remote(u"provost"_s, u"a\nb"_s, url));
}

void ServerProfilesTest::aHostileFileIsRefusedWhole_data()
{
    const auto entry = [](const QByteArray& json) {
        return QByteArray(
                   R"({"version":1,"servers":[{"id":"a","name":"A","kind":"provost","url":"https://a.example"},)") +
               json + "]}";
    };
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("\x00\xff{", 3);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
    QTest::newRow("too long") << QByteArray(300 * 1024, ' ');
    QTest::newRow("newer version") << QByteArray(R"({"version":2,"servers":[]})");
    QTest::newRow("entry is no object") << entry("7");
    QTest::newRow("no name") << entry(R"({"id":"b","kind":"provost","url":"https://b.example"})");
    QTest::newRow("long name") << entry("{\"id\":\"b\",\"kind\":\"provost\",\"url\":\"https://b.example\",\"name\":\"" +
                                        QByteArray(101, 'x') + "\"}");
    QTest::newRow("control character") << entry(
        R"({"id":"b","name":"B\u0007","kind":"provost","url":"https://b.example"})");
    QTest::newRow("same id twice") << entry(R"({"id":"a","name":"B","kind":"provost","url":"https://b.example"})");
    QTest::newRow("unknown kind") << entry(R"({"id":"b","name":"B","kind":"other","url":"https://b.example"})");
    QTest::newRow("http elsewhere") << entry(R"({"id":"b","name":"B","kind":"provost","url":"http://b.example"})");
    QTest::newRow("a product of no kind")
        << entry(R"({"id":"b","name":"B","kind":"scim","url":"https://b.example","product":"other"})");
    QTest::newRow("a product of another kind")
        << entry(R"({"id":"b","name":"B","kind":"provost","url":"https://b.example","product":"formuley"})");
    QTest::newRow("apart is no boolean") << entry(
        R"({"id":"b","name":"B","kind":"scim","url":"https://b.example","apart":"yes"})");
    QTest::newRow("a local one with another id") << entry(R"({"id":"b","name":"B","kind":"local","url":""})");
}

void ServerProfilesTest::aHostileFileIsRefusedWhole()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"servers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    ServerProfiles profiles(file.fileName());
    const auto loaded = profiles.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().subject, file.fileName());
    QVERIFY(profiles.all().isEmpty());
}

void ServerProfilesTest::aRefusedFileIsKeptBySave()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"servers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what a person wrote by hand");
    file.close();

    ServerProfiles profiles(file.fileName());
    QVERIFY(!profiles.load());
    QVERIFY(profiles.save(ServerProfile::local(u"Local server"_s)));
    const auto kept = QDir(folder.path()).entryList({u"servers.json.*.bad"_s});
    QCOMPARE(kept.size(), 1);
    QFile old(folder.filePath(kept.constFirst()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("what a person wrote by hand"));
}

void ServerProfilesTest::theKeyIsBoundToSchemeHostPortAndPath()
{
    const auto place = [](const QString& address) { return profileAt(u"x"_s, address).secretPlace(); };
    QCOMPARE(place(u"https://a.example"_s), place(u"https://A.example:443/"_s));
    QVERIFY(place(u"https://a.example"_s) != place(u"https://a.example:8443"_s));
    QVERIFY(place(u"https://a.example"_s) != place(u"https://a.example/other"_s));
    QVERIFY(place(u"https://127.0.0.1"_s) != place(u"http://127.0.0.1"_s));
}

void ServerProfilesTest::tenantsAtOneAddressAreKeptApartByTheirNames()
{
    QTemporaryDir folder;
    ServerProfiles profiles(folder.filePath(u"servers.json"_s));
    const auto url = *ServerUrl::parse(u"https://scim.example.com/v2"_s);
    const auto first = *profiles.meant(u"scim"_s, url, u"Acme"_s);
    QVERIFY(!first.isApart);
    QVERIFY(profiles.save(first));
    QCOMPARE(profiles.meant(u"scim"_s, url, {})->id, first.id);
    QCOMPARE(profiles.meant(u"scim"_s, url, u" Acme "_s)->id, first.id);
    auto second = *profiles.meant(u"scim"_s, url, u"Globex"_s);
    QVERIFY(second.isApart && second.id != first.id);
    QVERIFY(second.secretPlace() != first.secretPlace());
    QVERIFY(second.secretPlace().startsWith(first.secretPlace()));
    second.product = u"formuley"_s;
    QVERIFY(profiles.save(second));
    QCOMPARE(profiles.meant(u"scim"_s, url, u"Globex"_s)->id, second.id);
    QVERIFY(!profiles.meant(u"provost"_s, url, u"Globex"_s)->isApart); // another kind is another server
    ServerProfiles again(folder.filePath(u"servers.json"_s));
    QVERIFY(again.load());
    QCOMPARE(again.all(), profiles.all());
}

/// A person's own entry for the same address stays in the file, under the policy's name and label.
void ServerProfilesTest::whatThePolicyNamesStandsAsItSays()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"servers.json"_s);
    const auto mine = profileAt(u"My name for it"_s, u"https://id.acme.example"_s);
    auto named = profileAt(u"Acme"_s, u"https://id.acme.example"_s);
    named.character = {Environment::Production, true};
    named.product = u"formuley"_s;
    ServerProfiles profiles(file);
    QVERIFY(profiles.save(mine));
    profiles.provide({named});
    QCOMPARE(profiles.all().size(), 1);
    auto shown = profiles.all().first();
    QVERIFY(shown.isManaged);
    QCOMPARE(shown.id, mine.id);
    QCOMPARE(shown.name, u"Acme"_s);
    QCOMPARE(shown.product, u"formuley"_s);
    QVERIFY(shown.character.readOnly);

    shown.name = u"Another"_s; // nothing of the policy's can be chosen …
    shown.character = {};
    shown.network.proxy.mode = ProxyOptions::Mode::None; // … but the way
    QVERIFY(profiles.save(shown));
    const auto kept = profiles.all().first();
    QCOMPARE(kept.name, u"Acme"_s);
    QVERIFY(kept.character.readOnly);
    QCOMPARE(kept.network.proxy.mode, ProxyOptions::Mode::None);

    ServerProfiles without(file); // the policy is gone
    QVERIFY(without.load());
    QCOMPARE(without.all().size(), 1);
    QCOMPARE(without.all().first().name, u"My name for it"_s);
    QVERIFY(!without.all().first().isManaged);
    QVERIFY(!without.all().first().character.readOnly);
}

void ServerProfilesTest::whatThePolicyNamesIsKnownAgain()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"servers.json"_s);
    const auto url = *ServerUrl::parse(u"https://id.acme.example"_s);
    ServerProfiles profiles(file);
    profiles.provide({profileAt(u"Acme"_s, u"https://id.acme.example"_s)});
    auto shown = profiles.all().first();
    QVERIFY(profiles.save(shown)); // opened: there is nothing to write
    QVERIFY(!QFile::exists(file));
    shown.network.proxy.mode = ProxyOptions::Mode::None;
    QVERIFY(profiles.save(shown));

    ServerProfiles next(file);
    QVERIFY(next.load());
    next.provide({profileAt(u"Acme Ltd"_s, u"https://id.acme.example"_s)}); // of another start, with another id
    QCOMPARE(next.all().size(), 1);
    QCOMPARE(next.all().first().id, shown.id);
    QCOMPARE(next.all().first().name, u"Acme Ltd"_s);
    QCOMPARE(next.all().first().network.proxy.mode, ProxyOptions::Mode::None);
    QVERIFY(next.forget(shown.id));
    const auto again = next.find(u"scim"_s, url);
    QVERIFY(again && again->isManaged); // it stays in the list, as new
    QCOMPARE(again->network, NetworkOptions());
    QCOMPARE(again->id, shown.id);
}

void ServerProfilesTest::severalOfAPolicyAtOneAddressStayApart()
{
    const QTemporaryDir folder;
    const auto named = [](const QString& name, bool isApart) { // another id at each start
        auto profile = profileAt(name, u"https://scim.example.com/v2"_s);
        profile.isApart = isApart;
        return profile;
    };
    ServerProfiles profiles(folder.filePath(u"servers.json"_s));
    profiles.provide({named(u"Acme"_s, false), named(u"Globex"_s, true)});
    QCOMPARE(profiles.all().size(), 2);
    QCOMPARE(profiles.all().first().name, u"Acme"_s);
    QCOMPARE(profiles.all().last().name, u"Globex"_s);
    QVERIFY(profiles.all().first().secretPlace() != profiles.all().last().secretPlace());
    auto chosen = profiles.all().last();
    chosen.network.proxy.mode = ProxyOptions::Mode::None;
    QVERIFY(profiles.save(chosen));

    ServerProfiles next(folder.filePath(u"servers.json"_s));
    QVERIFY(next.load());
    next.provide({named(u"Acme"_s, false), named(u"Globex"_s, true)});
    QCOMPARE(next.all().size(), 2);
    const auto again = next.find(chosen.id);
    QVERIFY(again);
    QCOMPARE(again->name, u"Globex"_s);
    QCOMPARE(again->secretPlace(), chosen.secretPlace());
    QCOMPARE(again->network.proxy.mode, ProxyOptions::Mode::None);
}

void ServerProfilesTest::aRunBeginsWithWhatIsNamed()
{
    const QTemporaryDir folder;
    ServerProfiles profiles(folder.filePath(u"servers.json"_s));
    QVERIFY(!profiles.first({}, {}));
    const auto mine = profileAt(u"Mine"_s, u"https://mine.example"_s);
    QVERIFY(profiles.save(mine));
    QVERIFY(!profiles.first({}, u"gone"_s));
    profiles.provide({profileAt(u"Acme"_s, u"https://id.acme.example"_s)});
    QCOMPARE(profiles.first({}, u"gone"_s)->name, u"Acme"_s);
    QCOMPARE(profiles.first({}, mine.id)->name, u"Mine"_s);
    QCOMPARE(profiles.first(u"id.acme.example"_s, mine.id)->name, u"Acme"_s);
    QVERIFY(!profiles.first(u"https://elsewhere.example"_s, mine.id));
}

QTEST_GUILESS_MAIN(ServerProfilesTest)
#include "tst_server_profiles.moc"
