// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/support/auth0_fake.h"
#include "tests/support/bots/list_bot.h"
#include "tests/support/frontegg_fake.h"
#include "tests/support/polis_fake.h"
#include "tests/support/secret_trail.h"
#include "views/common/secret_field.h"
#include "views/common/switch.h"
#include "views/common/table.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What a provostd offers too, at vendors who do it in their own way.
class TestVendorOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePortalIsSwitchedOff();
    void aMappingIsChangedWithoutATrial();
    void aSetupLinkThatWorksIsNotEndedUnasked();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool open(const char* choice, const VendorFake& fake) const
    {
        const auto key = fake.key();
        const auto colon = key.indexOf(':');
        const auto live = [this] {
            const auto& server = m_composition->server();
            return server && server->directory->syncState().phase == SyncState::Phase::Live;
        };
        return bot().sees("welcome") && bot().click(choice) && bot().type("address", fake.url()) &&
               (colon < 0 || bot().type("pair", QString::fromLatin1(key.first(colon)))) &&
               bot().type("adminKey", QString::fromLatin1(key.sliced(colon + 1))) && bot().click("continue") &&
               QTest::qWaitFor(live, 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
};

void TestVendorOffers::init()
{
    m_composition.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    const auto places = Places::under(m_folder->path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    m_composition->window().resize(1400, 900);
}

void TestVendorOffers::thePortalIsSwitchedOff()
{
    FronteggFake fake;
    fake.addAccount(u"acme"_s, u"Acme"_s);
    QVERIFY(open("fronteggServer", fake));
    QVERIFY(bot().click("nav.roleKeys"));
    auto* onOff = bot().get<Switch>("selfService");
    QTRY_VERIFY(onOff->isEnabled() && onOff->isChecked());
    const auto visibility = [&fake] {
        return fake.portal()["navigation"_L1]["provisioning"_L1]["visibility"_L1].toString();
    };
    onOff->click(); // is asked for first
    QVERIFY(bot().sees("selfServiceOff"));
    QCOMPARE(visibility(), u"byPermissions"_s);
    QVERIFY(Bot(bot().get("selfServiceOff")).click("confirm"));
    QTRY_COMPARE(visibility(), u"hidden"_s);
    QTRY_VERIFY(onOff->isEnabled() && !onOff->isChecked());
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorOffers::aMappingIsChangedWithoutATrial()
{
    Auth0Fake fake;
    const auto id = fake.addConnection(u"acme-okta"_s, u"okta"_s, true);
    QVERIFY(open("auth0Server", fake));
    QVERIFY(bot().click("nav.connections"));
    const ListBot connections(&m_composition->window(), "connections");
    QTRY_COMPARE(connections.rows(), 1);
    connections.openTab(u"attributes"_s);
    QTRY_VERIFY(bot().get("editMapping")->isEnabled());
    QVERIFY(bot().click("editMapping") && bot().sees("mapping"));
    const Bot dialog(bot().get("mapping"));
    QVERIFY(!dialog.shows("userToTry") && !dialog.shows("triedUser"));
    QTRY_VERIFY(dialog.get("chosenAttribute")->isEnabled());
    QVERIFY(dialog.type("chosenAttribute", u"nickName"_s));
    QTest::keyClick(dialog.get("chosenAttribute"), Qt::Key_Return);
    QVERIFY(dialog.click("saveMapping"));
    QTRY_COMPARE(fake.mappingOf(id)[0]["scim"_L1].toString(), u"nickName"_s);
    QCOMPARE(fake.mappingOf(id).size(), 2);
    QCOMPARE(fake.unexpected(), QStringList());
}

void TestVendorOffers::aSetupLinkThatWorksIsNotEndedUnasked()
{
    PolisFake fake;
    fake.addDirectory(u"acme"_s, u"Acme"_s);
    QVERIFY(open("polisServer", fake));
    QVERIFY(bot().click("nav.connections") && bot().click("setupLinksButton") && bot().sees("setupLinks"));
    const Bot dialog(bot().get("setupLinks"));
    QVERIFY(dialog.type("linkAccount", u"acme"_s) && dialog.click("makeLink") && dialog.sees("linkField"));
    QTRY_COMPARE(dialog.get<Table>("setupLinksTable")->model()->rowCount(), 1);
    const auto first = fake.linkOf(u"acme"_s);
    QVERIFY(dialog.click("makeLink") && dialog.sees("messageText")); // that this one would end
    QVERIFY(dialog.type("linkAccount", u"acme2"_s) && dialog.type("linkAccount", u"acme"_s));
    QVERIFY(dialog.click("makeLink")); // is asked anew, since another account was typed meanwhile
    QCOMPARE(fake.linkOf(u"acme"_s), first);
    QVERIFY(dialog.click("makeLink"));
    QTRY_VERIFY(fake.linkOf(u"acme"_s) != first);
    auto* field = dialog.get<SecretField>("linkField");
    QTRY_VERIFY(field->secret().matches(fake.linkOf(u"acme"_s).toLatin1()));
    QCOMPARE(fake.unexpected(), QStringList());
}

QTEST_MAIN(TestVendorOffers)
#include "tst_vendor_offers.moc"
