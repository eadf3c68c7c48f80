// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/commands/journal.h"
#include "model/items/journal_words.h"
#include "model/items/role_keys_model.h"
#include "tests/support/auth0_fake.h"
#include "tests/support/bots/connections_bot.h"
#include "tests/support/bots/people_bot.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/frontegg_fake.h"
#include "tests/support/polis_fake.h"
#include "tests/support/secret_trail.h"
#include "tests/support/stytch_fake.h"
#include "tests/support/workos_fake.h"
#include "views/common/secret_field.h"
#include "views/common/table.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A person opens a vendor's server in the window, and has done there what a vendor's own dashboard offers.
class TestVendorServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEnvironmentOfFronteggIsOpened();
    void bothPartsOfAKeyAreAskedFor();
    void aConnectionIsMadeAndItsTokenShownOnce();
    void anotherTokenIsAnotherConnection();
    void aConnectionGoesWithItsUsers();
    void someoneIsSwitchedOffInOneAccount();
    void noSecretIsInAFile();
    void polisShowsItsSecretWhenAsked();
    void aKeyOfARoleIsSwitched();
    void aSetupLinkIsMadeAndShownOnce();
    void whatPolisToldIsListed();
    void aSilentPauseIsSaid();
    void aDirectoryGoesWithEverybody();
    void whereAnAddressIsNotToldNoneIsShown();
    void aGroupIsGivenOtherRoles();
    void aTokenOfStytchIsReplaced();
    void anEnterpriseConnectionOfAuth0IsProvisioned();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool isLive() const
    {
        const auto live = [this] {
            const auto& server = m_composition->server();
            return server && server->directory->syncState().phase == SyncState::Phase::Live;
        };
        return QTest::qWaitFor(live, 20'000);
    }
    [[nodiscard]] bool openFrontegg(FronteggFake& fake) const
    {
        const auto key = fake.key();
        return bot().sees("welcome") && bot().click("fronteggServer") && bot().type("address", fake.url()) &&
               bot().type("pair", QString::fromLatin1(key.first(key.indexOf(':')))) &&
               bot().type("adminKey", QString::fromLatin1(fake.secret())) && bot().click("continue") && isLive();
    }
    [[nodiscard]] bool openPolis(PolisFake& fake) const
    {
        return bot().sees("welcome") && bot().click("polisServer") && bot().type("address", fake.url()) &&
               bot().type("adminKey", QString::fromLatin1(fake.key())) && bot().click("continue") && isLive();
    }
    /// A vendor whose key has two parts.
    [[nodiscard]] bool openPaired(const char* choice, const VendorFake& fake) const
    {
        const auto key = fake.key();
        const auto colon = key.indexOf(':');
        return bot().sees("welcome") && bot().click(choice) && bot().type("address", fake.url()) &&
               bot().type("pair", QString::fromLatin1(key.first(colon))) &&
               bot().type("adminKey", QString::fromLatin1(key.sliced(colon + 1))) && bot().click("continue") &&
               isLive();
    }
    [[nodiscard]] bool remove(const QString& name, const char* choice = nullptr) const
    {
        if (!bot().click("delete") || !bot().sees("deleteConnection"))
            return false;
        const Bot dialog(bot().get("deleteConnection"));
        return (!choice || dialog.click(choice)) && dialog.type("typedName", name) && dialog.click("delete") &&
               dialog.sees("leftovers");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
};

void TestVendorServers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    const auto places = Places::under(m_folder->path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    m_composition->window().resize(1400, 900);
}

/// Whatever was changed at a vendor's server stands in the journal, in words. (user-needs, N24)
void TestVendorServers::cleanup()
{
    m_composition.reset();
    const auto places = Places::under(m_folder->path());
    const auto journal = readJournal(places->journalFile);
    QVERIFY(journal);
    for (const auto& entry : journal->entries) {
        QVERIFY2(!deedInWords(entry).startsWith(entry.method), qPrintable(deedInWords(entry)));
        const auto subject = subjectInWords(entry);
        QVERIFY2(!subject.isEmpty() && !subject.contains(u'/'), qPrintable(entry.path + u": "_s + subject));
    }
}

void TestVendorServers::anEnvironmentOfFronteggIsOpened()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    const auto connection = fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    fake.setSynced(connection, u"2026-11-01T10:00:00.000Z"_s);
    const auto ana = fake.addUser({u"acme"_s}, u"ana@acme.example"_s);
    fake.addGroup(u"acme"_s, u"Finance"_s, {ana});
    QVERIFY(openFrontegg(fake));
    for (const auto* pane : {"nav.overview", "nav.mappings", "nav.permissions", "nav.activity"})
        QVERIFY2(!bot().shows(pane), pane);
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    QTRY_COMPARE(connections.names(), QStringList{u"Acme workforce"_s});
    QVERIFY2(connections.cell(0, 3).startsWith(u"last synchronized"_s), qPrintable(connections.cell(0, 3)));
    QCOMPARE(connections.cell(0, 2), u"–"_s); // it is not counted
    for (const auto* deed : {"tokenBoardButton", "pause", "showToken"})
        QVERIFY2(!bot().shows(deed), deed);
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 1);
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QTRY_COMPARE(groups.rows(), 1);
    QVERIFY(groups.choose(u"Finance"_s));
    QTRY_COMPARE(groups.rowsOf("members"), 1);
    QVERIFY(bot().click("nav.audit"));
    QTRY_VERIFY(ListBot(&m_composition->window(), "audit").rowsOf("audit") > 0);
    QVERIFY(bot().click("nav.endpoint"));
    QVERIFY(bot().sees("kindNotes") && bot().sees("notOffered"));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::bothPartsOfAKeyAreAskedFor()
{
    FronteggFake fake;
    QVERIFY(bot().sees("welcome") && bot().click("fronteggServer") && bot().type("address", fake.url()) &&
            bot().type("adminKey", QString::fromLatin1(fake.secret())) && bot().click("continue"));
    QVERIFY(bot().sees("pairError"));
    QCOMPARE(fake.requests().size(), 0);
    QVERIFY(bot().click("scimServer"));
    QVERIFY(!bot().shows("pair"));
}

void TestVendorServers::aConnectionIsMadeAndItsTokenShownOnce()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    connections.openNew();
    QVERIFY(bot().sees("account"));
    QVERIFY(!bot().shows("createUsers")); // nothing is switched there
    connections.describe({}, "idp-entra", u"Acme workforce"_s);
    connections.create();
    const TokenSheetBot sheet(&m_composition->window());
    QVERIFY(bot().sees("tokenSheet"));
    QVERIFY(bot().click("storedElsewhere"));
    QVERIFY(bot().click("done"));
    QTRY_VERIFY(!bot().shows("tokenSheet"));
    QTRY_COMPARE(connections.names(), QStringList{u"Acme workforce"_s});
    QCOMPARE(fake.connections(), 1);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::anotherTokenIsAnotherConnection()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    fake.addConnection(u"acme"_s, u"Old"_s);
    fake.addUser({u"acme"_s}, u"ana@acme.example"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    QTRY_COMPARE(connections.names().size(), 1);
    QVERIFY(bot().click("rotate") && bot().sees("replacement"));
    QVERIFY(!bot().get("deleteOld")->isEnabled()); // nobody could provision the account
    QVERIFY(bot().click("createSuccessor") && bot().sees("account"));
    connections.describe({}, "idp-okta", u"New"_s);
    connections.create();
    QVERIFY(bot().sees("tokenSheet") && bot().click("storedElsewhere") && bot().click("done"));
    QTRY_VERIFY(!bot().shows("tokenSheet"));
    QTRY_COMPARE(connections.names().size(), 2);
    QVERIFY(ListBot(&m_composition->window(), "connections").choose(u"Old"_s));
    QVERIFY(bot().click("rotate") && bot().sees("replacement"));
    QVERIFY(bot().click("deleteOld") && bot().sees("deleteConnection"));
    const Bot dialog(bot().get("deleteConnection"));
    QTRY_VERIFY(!dialog.get<QRadioButton>("removeResources")->isEnabled()); // whose users they are is not told
    QVERIFY(dialog.get<QRadioButton>("convertUsers")->isChecked());
    QVERIFY(dialog.type("typedName", u"Old"_s) && dialog.click("delete") && dialog.sees("leftovers"));
    QCOMPARE(fake.connections(), 1);
    QCOMPARE(fake.accountsOf(u"user-2"_s), QStringList{u"acme"_s});
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aConnectionGoesWithItsUsers()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    fake.addAccount(u"contoso"_s, u"Contoso"_s);
    fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto both = fake.addUser({u"acme"_s, u"contoso"_s}, u"both@acme.example"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names().size(), 1);
    QVERIFY(remove(u"Acme workforce"_s)); // as the vendor's dashboard: with them, unless it is said otherwise
    QCOMPARE(fake.accountsOf(both), QStringList{u"contoso"_s});
    QCOMPARE(fake.connections(), 0);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::someoneIsSwitchedOffInOneAccount()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    fake.addAccount(u"contoso"_s, u"Contoso"_s);
    fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto both = fake.addUser({u"acme"_s, u"contoso"_s}, u"both@acme.example"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 2);
    const auto id = UserId(u"acme:"_s + both);
    QTRY_VERIFY(m_composition->server()->directory->user(id));
    QVERIFY(people.choose(u"both"_s));
    people.openTab(u"profile"_s);
    QVERIFY(people.click("deactivateUser") && bot().sees("deactivateUsers") && bot().click("confirm"));
    const auto isOffInOne = [&] { return fake.isActive(both, u"acme"_s) != fake.isActive(both, u"contoso"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(isOffInOne(), 10'000);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::noSecretIsInAFile()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    connections.openNew();
    QVERIFY(bot().sees("account"));
    connections.describe({}, "idp-okta", u"Acme workforce"_s);
    connections.create();
    QVERIFY(bot().sees("tokenSheet") && bot().click("storedElsewhere") && bot().click("done"));
    QTRY_COMPARE_WITH_TIMEOUT(m_composition->server()->directory->keeping().state, Keeping::State::Kept, 10'000);
    m_composition.reset();
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        for (const auto& secret : {fake.secret(), QByteArray("fe-scim"), QByteArray("eyJhbGci")})
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3); // the saved servers, the copy and the journal
}

void TestVendorServers::polisShowsItsSecretWhenAsked()
{
    PolisFake fake;
    const auto id = fake.addDirectory(u"acme"_s, u"Acme"_s);
    const auto ana = fake.addUser(id, u"ana@acme.example"_s);
    fake.addGroup(id, u"Finance"_s, {ana});
    QVERIFY(openPolis(fake));
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QTRY_COMPARE(groups.rows(), 1);
    QVERIFY(groups.choose(u"Finance"_s));
    QTRY_COMPARE(groups.rowsOf("members"), 1);
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names(), QStringList{u"Acme"_s});
    QVERIFY(bot().click("showToken") && bot().sees("shownForEver"));
    auto* field = bot().get<SecretField>("tokenField");
    QTRY_VERIFY(field->secret().matches(fake.secretOf(id).toLatin1()));
    QVERIFY(!field->isRevealed());
    QVERIFY(bot().click("close"));
    QTRY_VERIFY(!bot().shows("shownForEver"));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aKeyOfARoleIsSwitched()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.roleKeys"));
    auto* table = bot().get<Table>("roleKeys");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto allowed = [table](int row) { return table->model()->index(row, RoleKeysModel::Allowed); };
    QTRY_VERIFY(allowed(2).data(Qt::CheckStateRole).isValid()); // Write groups
    QCOMPARE(allowed(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    table->setFocus();
    table->setCurrentIndex(allowed(2));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(fake.keysOf(u"role-1"_s), (QStringList{u"p-1"_s, u"p-3"_s, u"p-2"_s}));
    QTRY_COMPARE(allowed(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    table->setCurrentIndex(allowed(2));
    QTest::keyClick(table, Qt::Key_Space); // taking it away is asked for
    QVERIFY(bot().sees("takeKey") && Bot(bot().get("takeKey")).click("confirm"));
    QTRY_COMPARE(fake.keysOf(u"role-1"_s), (QStringList{u"p-1"_s, u"p-3"_s}));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aSetupLinkIsMadeAndShownOnce()
{
    PolisFake fake;
    fake.addDirectory(u"acme"_s, u"Acme"_s);
    QVERIFY(openPolis(fake));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().click("setupLinksButton") && bot().sees("setupLinks"));
    const Bot dialog(bot().get("setupLinks"));
    QVERIFY(dialog.click("makeLink")); // for nobody: it says so
    QVERIFY(dialog.sees("linkAccountError"));
    QVERIFY(fake.linkOf(u"acme"_s).isEmpty());
    QVERIFY(dialog.type("linkAccount", u"acme"_s) && dialog.click("makeLink"));
    QVERIFY(dialog.sees("linkField"));
    auto* field = dialog.get<SecretField>("linkField");
    QTRY_VERIFY(field->secret().matches(fake.linkOf(u"acme"_s).toLatin1()));
    QVERIFY(!field->isRevealed());
    auto* table = dialog.get<Table>("setupLinksTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"acme"_s);
    table->selectRowOnly(0);
    QVERIFY(dialog.click("removeLink") && bot().sees("removeSetupLink"));
    QVERIFY(Bot(bot().get("removeSetupLink")).click("confirm"));
    QTRY_VERIFY(fake.linkOf(u"acme"_s).isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(dialog.click("close"));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::whatPolisToldIsListed()
{
    PolisFake fake;
    const auto id = fake.addDirectory(u"acme"_s, u"Acme"_s);
    fake.addDelivery(id, QJsonObject{{u"event"_s, u"user.created"_s}}, u"2026-11-01T10:00:00.000Z"_s, 200);
    fake.addDelivery(id, QJsonObject{{u"event"_s, u"user.deleted"_s}}, u"2026-11-01T11:00:00.000Z"_s, 0);
    QVERIFY(openPolis(fake));
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names(), QStringList{u"Acme"_s});
    ListBot(&m_composition->window(), "connections").openTab(u"deliveries"_s);
    auto* table = bot().get<Table>("deliveries");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"user.deleted"_s); // the newest first
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"none"_s);
    QVERIFY(bot().click("removeDeliveries") && bot().sees("removeDeliveriesDialog"));
    QVERIFY(Bot(bot().get("removeDeliveriesDialog")).click("confirm"));
    QTRY_COMPARE(fake.deliveries(id), 0);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aSilentPauseIsSaid()
{
    PolisFake fake;
    const auto id = fake.addDirectory(u"acme"_s, u"Acme"_s);
    QVERIFY(openPolis(fake));
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names(), QStringList{u"Acme"_s});
    QVERIFY(bot().click("pause") && bot().sees("pauseConnection") && bot().click("confirm"));
    QTRY_VERIFY(fake.isDeactivated(id));
    QTRY_VERIFY(bot().shows("caution"));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aDirectoryGoesWithEverybody()
{
    PolisFake fake;
    const auto id = fake.addDirectory(u"acme"_s, u"Acme"_s);
    fake.addUser(id, u"ana@acme.example"_s);
    QVERIFY(openPolis(fake));
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names(), QStringList{u"Acme"_s});
    QVERIFY(bot().click("delete") && bot().sees("deleteConnection"));
    QVERIFY(!bot().shows("convertUsers"));
    QVERIFY(bot().click("keep"));
    QTRY_VERIFY(!bot().shows("deleteConnection"));
    QVERIFY(remove(u"Acme"_s));
    QCOMPARE(fake.directories(), 0);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::whereAnAddressIsNotToldNoneIsShown()
{
    WorkOsFake fake;
    fake.addOrganization(u"org_acme"_s, u"Acme"_s);
    const auto id = fake.addDirectory(u"org_acme"_s, u"Okta"_s);
    fake.addUser(id, u"ana@acme.example"_s);
    QVERIFY(bot().sees("welcome") && bot().click("workosServer") && bot().type("address", fake.url()) &&
            bot().type("adminKey", QString::fromLatin1(fake.key())) && bot().click("continue") && isLive());
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    QTRY_COMPARE(connections.names(), QStringList{u"Okta"_s});
    QCOMPARE(connections.cell(0, 2), u"1"_s);
    QVERIFY(bot().sees("addressNotTold"));
    for (const auto* part : {"baseUrl", "test", "handoffSheet", "newConnection", "rotate"})
        QVERIFY2(!bot().shows(part), part);
    QVERIFY(remove(u"Okta"_s));
    QCOMPARE(fake.directories(), 0);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aGroupIsGivenOtherRoles()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    const auto ana = fake.addUser({u"acme"_s}, u"ana@acme.example"_s);
    const auto finance = fake.addGroup(u"acme"_s, u"Finance"_s, {ana});
    QVERIFY(openFrontegg(fake));
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QTRY_COMPARE(groups.rows(), 1);
    QVERIFY(groups.choose(u"Finance"_s));
    groups.openTab(u"roles"_s);
    QVERIFY(bot().sees("giveRoles"));
    QVERIFY(!bot().get("giveRoles")->isEnabled()); // nothing would change
    QVERIFY(bot().click("role-role-2"));
    QVERIFY(bot().click("giveRoles") && bot().sees("giveRolesDialog"));
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE(fake.rolesOf(finance), (QStringList{u"role-1"_s, u"role-2"_s}));
    QTRY_VERIFY(!bot().get("giveRoles")->isEnabled());
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::aTokenOfStytchIsReplaced()
{
    StytchFake fake;
    fake.addOrganization(u"acme"_s, u"Acme"_s);
    const auto id = fake.addConnection(u"acme"_s, u"Acme workforce"_s);
    QVERIFY(openPaired("stytchServer", fake));
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE(ConnectionsBot(&m_composition->window()).names(), QStringList{u"Acme workforce"_s});
    QVERIFY(bot().click("rotate") && bot().sees("startRotation"));
    for (const auto* field : {"tokenLabel", "tokenExpiry", "allowedAddresses", "scope-users.read"})
        QVERIFY2(!bot().shows(field), field); // nothing of it is chosen
    QVERIFY(bot().click("confirm") && bot().sees("tokenSheet"));
    QVERIFY(bot().click("storedElsewhere") && bot().click("done"));
    QTRY_VERIFY(!bot().shows("tokenSheet"));
    const auto fresh = fake.tokensOf(id).second;
    QVERIFY(!fresh.isEmpty());
    QVERIFY(bot().sees("rotationBar") && bot().click("rotate") && bot().sees("rotationState"));
    QVERIFY(!bot().get("completeRotation")->isEnabled()); // nothing tells whether it is used
    QVERIFY(bot().click("forceRotation") && bot().sees("typedWord"));
    QVERIFY(bot().type("typedWord", u"Acme workforce"_s) && bot().click("confirm"));
    QTRY_COMPARE(fake.tokensOf(id), qMakePair(fresh, QString()));
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorServers::anEnterpriseConnectionOfAuth0IsProvisioned()
{
    Auth0Fake fake;
    const auto id = fake.addConnection(u"acme-okta"_s, u"okta"_s, false);
    QVERIFY(openPaired("auth0Server", fake));
    QVERIFY(bot().click("nav.connections"));
    const ConnectionsBot connections(&m_composition->window());
    connections.openNew();
    QVERIFY(bot().sees("account"));
    QVERIFY(!bot().shows("name")); // it is called as the enterprise connection is
    QVERIFY(bot().click("idp-okta"));
    connections.create();
    QVERIFY(bot().sees("tokenSheet") && bot().click("storedElsewhere") && bot().click("done"));
    QTRY_COMPARE(connections.names(), QStringList{u"acme-okta"_s});
    QCOMPARE(fake.tokensOf(id), 1);
    QCOMPARE(fake.unexpected(), QStringList());
}

QTEST_MAIN(TestVendorServers)
#include "tst_vendor_servers.moc"
